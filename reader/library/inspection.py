"""What an import would do with one file, found out without storing anything."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from reader.importing.batch import read_batch
from reader.library.cleaning import RuleBook
from reader.library.reading import ArticleReader
from reader.model.errors import UnusableInputError
from reader.model.import_report import FailedFile
from reader.model.inspection import Inspection

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.correction import Correction
    from reader.store import LibraryStore


def inspect_file(store: LibraryStore, path: Path, correction: Correction | None) -> Inspection:
    """Read ``path`` as an import with ``correction`` would, and compare it with what is stored.

    Of a collection, its first article. Raises UnusableInputError.
    """
    reader = ArticleReader(
        RuleBook(store.rules), corrections={} if correction is None else {path: correction}
    )
    with closing(read_batch([path], options=reader.options([path]))) as results:
        _, parsed = next(results)
    if isinstance(parsed, FailedFile):
        raise UnusableInputError(parsed.reason)
    incoming = reader.finished(path, parsed)
    match = store.imports.match(incoming)
    if match is None:
        return Inspection(incoming.draft)
    rows = store.listing.summaries([match.id])
    title = rows[0].title if rows else ""  # in the trash since
    if match.sameness is None:
        return Inspection(incoming.draft, version_of=title)
    return Inspection(incoming.draft, duplicate_of=title)
