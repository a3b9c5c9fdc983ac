"""From what is selected in the article to a citation."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale

from reader.appearance.formats import format_date, format_hijri
from reader.model.draft import BlockKind
from reader.text.citation import Citation, cited_in_arabic, cited_in_english

if TYPE_CHECKING:
    from reader.model.article import Article

_COUNTED = frozenset({BlockKind.PARAGRAPH, BlockKind.STANDFIRST})


def cite(article: Article, span: tuple[int, int] | None, locale: QLocale) -> str:
    """The citation of ``span`` (code points of the body) of ``article``; None cites it whole.

    In the Arabic manner where the article is Arabic, otherwise in the English one. ``locale`` is
    the interface's: an Arabic one says how dates and digits are written in Arabic.
    """
    arabic = article.language.split("-", maxsplit=1)[0] == "ar"
    wanted = QLocale.Language.Arabic if arabic else QLocale.Language.English
    if locale.language() != wanted:
        country = QLocale.Country.World if arabic else QLocale.Country.UnitedKingdom
        locale = QLocale(wanted, country)
    start, end = span if span is not None else (0, 0)
    first, last = paragraph_numbers(article, start, end)
    citation = Citation(
        quote=article.body[start:end],
        author=article.author or article.agency,
        title=article.title,
        source=_source(article),
        address=article.source_url,
        published=format_date(article.date, locale) or article.date_text,
        hijri=format_hijri(article.date, locale),
        first=_number(first, locale) if span is not None else "",
        last=_number(last, locale) if span is not None else "",
    )
    return cited_in_arabic(citation) if arabic else cited_in_english(citation)


def paragraph_numbers(article: Article, start: int, end: int) -> tuple[int, int]:
    """The paragraphs, counted from 1, that the span [start, end) of the body begins and ends in.

    Subheads and captions are not counted; one counts as the paragraph before it.
    """
    first = last = place = count = 0
    for block in article.blocks:
        count += block.kind in _COUNTED
        if place <= start:
            first = count
        if place < max(end, start + 1):
            last = count
        place += len(block.text) + 1
    return max(1, first), max(1, last)


def _source(article: Article) -> str:
    """Who published it: the agency unless it stands for the author, else the site."""
    if article.author and article.agency:
        return article.agency
    try:
        host = urlsplit(article.source_url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _number(number: int, locale: QLocale) -> str:
    return locale.toString(number)
