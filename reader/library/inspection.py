"""What an import would do with one file, found out without storing anything."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from reader.importing.source import printable_path
from reader.library.cleaning import RuleBook
from reader.library.reading import ArticleReader
from reader.model.errors import UnusableInputError
from reader.model.import_report import FailedFile
from reader.model.inspection import Inspection

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.importing.parse import ParsedFile
    from reader.model.correction import Correction
    from reader.store import LibraryStore


def inspect_file(
    store: LibraryStore, path: Path, correction: Correction | None, number: int = 0
) -> Inspection:
    """Read ``path`` as an import with ``correction`` would, and compare it with what is stored.

    Of a collection, the article with that ``number`` (from 0), which the correction is of. Raises
    UnusableInputError, also where the file has no such article.
    """
    corrections = {} if correction is None else {path: {number: correction}}
    reader = ArticleReader(RuleBook.of(store.rules), corrections=corrections)
    with closing(reader.parsed(path)) as articles:
        parsed = _article(articles, path, number)
        following = next(articles, None)
    incoming = reader.finished(path, parsed, number)
    more = following is not None and not isinstance(following, FailedFile)
    match = store.imports.match(incoming)
    if match is None:
        return Inspection(incoming.draft, number=number, more=more)
    rows = store.listing.summaries([match.id])
    title = rows[0].title if rows else ""  # in the trash since
    if match.sameness is None:
        return Inspection(incoming.draft, version_of=title, number=number, more=more)
    return Inspection(incoming.draft, duplicate_of=title, number=number, more=more)


def _article(articles: Iterator[ParsedFile | FailedFile], path: Path, number: int) -> ParsedFile:
    for place, item in enumerate(articles):
        if isinstance(item, FailedFile):
            raise UnusableInputError(item.reason)
        if place == number:
            return item
    raise UnusableInputError(
        "The file {name} has no article {number}; it may have changed since.",
        name=printable_path(path),
        number=number + 1,
    )
