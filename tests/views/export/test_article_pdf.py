from __future__ import annotations

import threading
from typing import TYPE_CHECKING, cast

import pypdfium2
import pytest
from PySide6.QtCore import QLocale

from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement, Selector
from reader.model.errors import CancelledError
from reader.views.export.article_pdf import _shown, article_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.appearance.theme import Theme
    from reader.model.article import Article

pytestmark = pytest.mark.usefixtures("faces")


def highlight(start: int, end: int, note: str = "") -> Annotation:
    return Annotation(
        id=f"a{start}",
        article_id="x",
        kind=AnnotationKind.HIGHLIGHT,
        colour=Colour.PINK,
        selector=Selector("", "", "", start, end, ""),
        start=start,
        end=end,
        placement=Placement.EXACT,
        note=note,
        tags=(),
        created_at="",
        modified_at="",
    )


def pages(content: bytes) -> list[list[tuple[int, int, int]]]:
    """The colours of each page, pixel by pixel, at 72 dots an inch."""
    found = []
    document = pypdfium2.PdfDocument(content)
    for page in document:
        bitmap = page.render(rev_byteorder=True)
        raw = bytes(cast("bytes", bitmap.buffer))
        step = bitmap.n_channels
        found.append(
            [
                (raw[at], raw[at + 1], raw[at + 2])
                for row in range(bitmap.height)
                for at in range(
                    row * bitmap.stride, row * bitmap.stride + bitmap.width * step, step
                )
            ]
        )
    document.close()
    return found


def colour(name: str) -> tuple[int, int, int]:
    return int(name[1:3], 16), int(name[3:5], 16), int(name[5:7], 16)


def test_a_highlight_has_its_colour_on_the_page(
    make_article: Callable[..., Article], theme: Theme
) -> None:
    article, locale = make_article(), QLocale("ar")
    pink = colour(theme.colours.pink)
    plain = article_pdf(article, [], theme.colours, locale, "ملاحظات")
    marked = article_pdf(article, [highlight(5, 120)], theme.colours, locale, "ملاحظات")
    assert all(pink not in page for page in pages(plain))
    assert pages(marked)[0].count(pink) > 500


def test_notes_stand_at_the_end(make_article: Callable[..., Article], theme: Theme) -> None:
    article, locale = make_article(), QLocale("en")
    many = [highlight(start, start + 4, "ملاحظة طويلة\n" * 6) for start in range(0, 60, 6)]
    short = pages(article_pdf(article, [highlight(0, 4)], theme.colours, locale, "Notes"))
    long = pages(article_pdf(article, many, theme.colours, locale, "Notes"))
    assert len(short) == 1
    assert len(long) > 1


def test_it_is_set_in_any_thread(make_article: Callable[..., Article], theme: Theme) -> None:
    made: list[bytes] = []
    article = make_article()

    def work() -> None:
        made.append(article_pdf(article, [], theme.colours, QLocale("ar"), "ملاحظات"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert made[0].startswith(b"%PDF-")


def test_it_stops_when_it_is_told_to(make_article: Callable[..., Article], theme: Theme) -> None:
    with pytest.raises(CancelledError):
        article_pdf(make_article(), [], theme.colours, QLocale("ar"), "", lambda: True)


@pytest.mark.parametrize(
    ("piece", "shown"), [("كتاب ", "كتاب "), (" كتاب", " كتاب"), ("كتاب", "كتاب"), (" ", " ")]
)
def test_a_piece_keeps_the_blanks_at_its_edges(piece: str, shown: str) -> None:
    assert _shown(piece) == shown
