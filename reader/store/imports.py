"""Storing imported files, a step at a time, and the record of each import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import NotFoundError
from reader.model.import_report import AddedFile, DuplicateFile, FailedFile, ImportReport
from reader.store.identity import new_id, utc_now
from reader.store.incoming import IncomingFile, Row, storable, storable_path
from reader.store.outbox import record_changes

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from reader.store.connection import LibraryFile

Outcome = AddedFile | DuplicateFile | FailedFile


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
        self, import_id: str, files: Sequence[IncomingFile | FailedFile]
    ) -> tuple[Outcome, ...]:
        """Store ``files`` in one transaction: all of them, or (StorageError) none.

        Returns what became of each, in order. A file is a duplicate when the library (or an
        earlier file of the step) holds an article from the same bytes, or with the same title and
        body. Articles in the trash do not count: who imports such a file again wants it back.
        """
        for file in files:
            if isinstance(file, IncomingFile):
                file.prepare()
        with self._file.writing() as connection:
            step = _Step(connection, import_id)
            outcomes = tuple(step.decide(file) for file in files)
            step.write(outcomes)
        return outcomes

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
                raise NotFoundError(f"The library has no import with the id “{import_id}”.")
            files = connection.execute(
                "SELECT outcome, file, article_id, reason FROM import_files"
                " WHERE import_id = ? ORDER BY position",
                [import_id],
            ).fetchall()
        outcomes = [_outcome(*file) for file in files]
        return ImportReport(
            import_id=import_id,
            added=tuple(item for item in outcomes if isinstance(item, AddedFile)),
            duplicates=tuple(item for item in outcomes if isinstance(item, DuplicateFile)),
            failed=tuple(item for item in outcomes if isinstance(item, FailedFile)),
            cancelled=bool(row[0]),
        )


class _Step:
    """The work of one transaction of an import."""

    def __init__(self, connection: sqlite3.Connection, import_id: str):
        self._connection = connection
        self._import_id = import_id
        self._now = utc_now()
        self._accepted: list[tuple[str, IncomingFile]] = []
        self._by_raw: dict[str, str] = {}
        self._by_text: dict[tuple[str, str], str] = {}

    def decide(self, file: IncomingFile | FailedFile) -> Outcome:
        """What becomes of ``file``; remembers the accepted ones for ``write``."""
        if isinstance(file, FailedFile):
            return file
        name = file.draft.file
        known = self._known(file)
        if known is not None:
            return DuplicateFile(file=name, of=known)
        article_id = new_id()
        self._accepted.append((article_id, file))
        self._by_raw[file.raw_sha256] = article_id
        self._by_text[file.body_hash, file.title] = article_id
        return AddedFile(file=name, id=article_id)

    def _known(self, file: IncomingFile) -> str | None:
        inside = self._by_raw.get(file.raw_sha256) or self._by_text.get(
            (file.body_hash, file.title)
        )
        if inside is not None:
            return inside
        row = self._connection.execute(
            "SELECT id FROM articles WHERE raw_sha256 = ? AND deleted_at IS NULL"
            " UNION ALL SELECT id FROM articles"
            " WHERE body_hash = ? AND title = ? AND deleted_at IS NULL LIMIT 1",
            [file.raw_sha256, file.body_hash, file.title],
        ).fetchone()
        return None if row is None else str(row[0])

    def write(self, outcomes: Iterable[Outcome]) -> None:
        """Insert the rows of the accepted files and the record of all of them."""
        from sqlite_utils import Database  # noqa: PLC0415 - 100 ms that only an import needs

        database = Database(self._connection, recursive_triggers=False, execute_plugins=False)
        # The bytes may be there from an article in the trash.
        self._connection.executemany(
            "INSERT INTO raw_files (sha256, content, size, stored_at)"
            " VALUES (:sha256, :content, :size, :stored_at) ON CONFLICT (sha256) DO NOTHING",
            [file.raw_row | {"stored_at": self._now} for _, file in self._accepted],
        )
        tables: dict[str, list[Row]] = {
            "articles": [],
            "article_bodies": [],
            "related_items": [],
            "removed_lines": [],
            "article_tags": [],
            "import_files": self._file_rows(outcomes),
        }
        for article_id, file in self._accepted:
            tables["articles"].append(file.article_row(article_id, self._import_id, self._now))
            tables["article_bodies"].append(file.body_row(article_id))
            tables["related_items"].extend(file.related_rows(article_id))
            tables["removed_lines"].extend(file.removed_rows(article_id))
            tables["article_tags"].extend(file.tag_rows(article_id))
        for table, rows in tables.items():
            database.table(table).insert_all(rows)
        record_changes(self._connection, "put", [id_ for id_, _ in self._accepted])

    def _file_rows(self, outcomes: Iterable[Outcome]) -> list[Row]:
        first: int = self._connection.execute(
            "SELECT coalesce(max(position) + 1, 0) FROM import_files WHERE import_id = ?",
            [self._import_id],
        ).fetchone()[0]
        return [
            {"import_id": self._import_id, "position": position} | _outcome_columns(outcome)
            for position, outcome in enumerate(outcomes, first)
        ]


def _outcome_columns(outcome: Outcome) -> Row:
    columns: Row = {"file": storable_path(outcome.file), "article_id": None, "reason": ""}
    match outcome:
        case AddedFile(id=article_id):
            return columns | {"outcome": "added", "article_id": article_id}
        case DuplicateFile(of=article_id):
            return columns | {"outcome": "duplicate", "article_id": article_id}
        case FailedFile(reason=reason):
            return columns | {"outcome": "failed", "reason": storable(reason)}


def _outcome(kind: str, file: str, article_id: str | None, reason: str) -> Outcome:
    match kind:
        case "added":
            return AddedFile(file=file, id=article_id or "")
        case "duplicate":
            return DuplicateFile(file=file, of=article_id or "")
        case _:
            return FailedFile(file=file, reason=reason)
