"""Storing imported files, a step at a time, and what became of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import NotFoundError
from reader.model.import_report import (
    AddedFile,
    DuplicateFile,
    FailedFile,
    ImportReport,
)
from reader.store.identity import new_id, utc_now
from reader.store.import_step import ImportStep, Outcome, stored_outcome
from reader.store.sameness import StoredArticles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.store.connection import LibraryFile
    from reader.store.incoming import IncomingFile
    from reader.store.ready_file import ReadyFile
    from reader.store.sameness import Match

_FILES = """
    SELECT f.outcome, f.file, f.article_id, f.reason, a.version_of
    FROM import_files AS f LEFT JOIN articles AS a ON a.id = f.article_id
    WHERE f.import_id = ? ORDER BY f.position
"""


class ImportTable:
    """The imports: each one's files and what became of them."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def start(self) -> str:
        """Begin an import; returns its id."""
        import_id = new_id()
        with self._file.writing() as connection:
            connection.execute(
                "INSERT INTO imports (id, started_at) VALUES (?, ?)", [import_id, utc_now()]
            )
        return import_id

    def store_step(
        self, import_id: str, files: Sequence[IncomingFile | ReadyFile | FailedFile]
    ) -> tuple[Outcome, ...]:
        """Store ``files`` in one transaction: all of them, or (StorageError) none.

        Returns what became of each, in order. A file is a duplicate when the library (or an
        earlier file of the step) holds an article from the same bytes, with the same title and
        body, or with the same title and a body that differs in its page's clutter only; it is
        added as a version of an article with the same title or address when half of the body or
        more is the same. Articles in the trash do not count: who imports such a file again wants
        it back.
        """
        ready = [file if isinstance(file, FailedFile) else file.ready() for file in files]
        with self._file.writing() as connection:
            step = ImportStep(connection, import_id)
            outcomes = tuple(step.decide(file) for file in ready)
            step.write(outcomes)
        return outcomes

    def match(self, file: IncomingFile) -> Match | None:
        """What ``store_step`` would find ``file`` to be the same as or a version of."""
        ready = file.ready()
        with self._file.reading() as connection:
            return StoredArticles(connection).match(ready)

    def finish(self, import_id: str, *, cancelled: bool) -> None:
        """Note that the import has come to its end, or was stopped by the person."""
        with self._file.writing() as connection:
            connection.execute(
                "UPDATE imports SET finished_at = ?, cancelled = ? WHERE id = ?",
                [utc_now(), int(cancelled), import_id],
            )

    def report(self, import_id: str) -> ImportReport:
        """What the library remembers of an import. Raises NotFoundError."""
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT cancelled FROM imports WHERE id = ?", [import_id]
            ).fetchone()
            if row is None:
                raise NotFoundError("The library has no import with the id “{id}”.", id=import_id)
            files = connection.execute(_FILES, [import_id]).fetchall()
        outcomes = [stored_outcome(*file) for file in files]
        return ImportReport(
            import_id=import_id,
            added=tuple(item for item in outcomes if isinstance(item, AddedFile)),
            duplicates=tuple(item for item in outcomes if isinstance(item, DuplicateFile)),
            failed=tuple(item for item in outcomes if isinstance(item, FailedFile)),
            cancelled=bool(row[0]),
        )
