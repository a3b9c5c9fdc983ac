"""Reading an article again from its kept file: with the rules of today, or another encoding."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.importing.read import read_source_file
from reader.importing.source import SourceFile
from reader.library.cleaning import RuleBook
from reader.library.placing import find_places
from reader.library.reading import ArticleReader
from reader.model.annotation_change import PlacementReport
from reader.model.changes import Changes
from reader.model.correction import Correction
from reader.model.errors import StorageError, UnusableInputError
from reader.text.anchoring import Placer, hash_of_body, make_selector

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.store import LibraryStore
    from reader.store.incoming import IncomingFile

_ATTEMPTS = 5
"""Times that annotations are placed anew because somebody annotated in the meantime."""

_READ = (
    "title", "place", "author", "agency", "section", "date", "datetime", "date_text", "language",
    "direction", "source_url", "blocks", "related", "removed", "encoding",
)  # fmt: skip
"""What an article and a draft both have."""

_POSITION_CODE_POINTS = 80
"""How much of the text at the reading position it is found again by."""


@dataclass(frozen=True, slots=True)
class Rereading:
    """What reading an article again did.

    ``placed`` counts the annotations by how they were found in the new text. ``before`` is the
    correction to read the article with to have it as it was (as far as the rules are still those).
    """

    changes: Changes
    placed: PlacementReport
    before: Correction


def read_again(
    store: LibraryStore, article_id: str, correction: Correction | None = None
) -> Rereading:
    """Read an article's kept file again; see ``Library.read_again``."""
    for _ in range(_ATTEMPTS):
        article = store.articles.article(article_id)
        before = _as_it_was(article)
        file = _read(store, article, correction or before, typed=correction or article.correction)
        annotations = store.annotations.all_of_article(article_id)
        places = find_places(
            annotations, article.body, file.body, encodings=(article.encoding, file.draft.encoding)
        )
        if _same(article, file):
            return Rereading(Changes(), places.report, before)
        replaced = store.rereadings.replace(
            article_id,
            hash_of_body(article.body),
            file,
            places.placed,
            places.selectors,
            _position(article, file),
        )
        if replaced:
            return Rereading(Changes(updated=(article_id,)), places.report, before)
    raise StorageError("The article is being changed by another program; try again in a moment.")


def read_as_it_was(store: LibraryStore, article_id: str) -> IncomingFile:
    """What the kept file of an article, whose text may be damaged, is read as by today's rules.

    Raises UnusableInputError, NotFoundError, and StorageError if the file is damaged, too.
    """
    article = store.articles.without_text(article_id)
    return _read(store, article, _as_it_was(article), typed=article.correction)


def _as_it_was(article: Article) -> Correction:
    return Correction(
        kept_lines=article.correction.kept_lines if article.correction else frozenset(),
        encoding=article.encoding,
        fields=dict(article.correction.fields) if article.correction else {},
    )


def _read(
    store: LibraryStore, article: Article, correction: Correction, typed: Correction | None
) -> IncomingFile:
    """What the article's file is read as. Raises UnusableInputError, as an import does."""
    path = Path(article.file)
    time = store.rereadings.file_time(article.id) or article.imported_at
    source = SourceFile(article.file, store.articles.raw(article.id), time)
    reader = ArticleReader(
        RuleBook.of(store.rules),
        encoding=correction.encoding,
        corrections={} if typed is None else {path: typed},
    )
    options = reader.options([path]).get(path)
    keep = frozenset[int]() if options is None else options.keep
    encoding = options.encoding if options is not None else correction.encoding
    parsed = next(read_source_file(source, encoding, keep=keep), None)
    if parsed is None:
        raise UnusableInputError("The article's file no longer holds an article.")
    return reader.finished(path, parsed)


def _same(article: Article, file: IncomingFile) -> bool:
    """Whether the article reads as it did."""
    draft = file.draft
    return (article.correction, article.rules_off) == (file.correction, file.rules_off) and all(
        getattr(article, name) == getattr(draft, name) for name in _READ
    )


def _position(article: Article, file: IncomingFile) -> tuple[int, int]:
    """Where the person stopped, in the blocks of the new reading (block, code points)."""
    block, offset = article.reading.block, article.reading.offset
    old, new = [one.text for one in article.blocks], [one.text for one in file.draft.blocks]
    if not 0 <= block < len(old) or not new:
        return (-1, 0)
    place = sum(len(text) + 1 for text in old[:block]) + min(offset, len(old[block]))
    body = article.body
    selector = make_selector(body, place, place + _POSITION_CODE_POINTS)
    placed = None if selector is None else Placer(file.body, body).place(selector)
    if placed is None or placed.start is None:
        return (min(block, len(new) - 1), 0)
    start = placed.start
    for number, text in enumerate(new):
        if start <= len(text):
            return (number, start)
        start -= len(text) + 1
    return (len(new) - 1, 0)
