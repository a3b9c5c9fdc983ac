"""One transaction of an import: what becomes of each file, and the rows of those that go in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.import_report import AddedFile, DuplicateFile, FailedFile, Sameness
from reader.store.identity import new_id, utc_now
from reader.store.incoming import storable, storable_path
from reader.store.outbox import record_changes
from reader.store.ready_file import ARTICLE_COLUMNS
from reader.store.sameness import StoredArticles
from reader.store.short_lines import count_lines

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from reader.store.ready_file import ReadyFile, Values

Outcome = AddedFile | DuplicateFile | FailedFile

# The bytes may be there from an article in the trash.
_INSERT_RAW = """
    INSERT INTO raw_files (sha256, content, size, stored_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (sha256) DO NOTHING
"""
_INSERT_ARTICLE = (
    f"INSERT INTO articles ({', '.join(ARTICLE_COLUMNS)})"  # noqa: S608 - constants
    f" VALUES ({', '.join('?' * len(ARTICLE_COLUMNS))})"
)
_INSERT_BODY = "INSERT INTO article_bodies (article_id, body, blocks) VALUES (?, ?, ?)"
_INSERT_RELATED = """
    INSERT INTO related_items (article_id, position, title, lead, section, caption, date)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_REMOVED = """
    INSERT INTO removed_lines (article_id, position, line, text, rule) VALUES (?, ?, ?, ?, ?)
"""
_INSERT_TAG = "INSERT INTO article_tags (article_id, position, tag) VALUES (?, ?, ?)"
_INSERT_FILE = """
    INSERT INTO import_files (import_id, position, file, outcome, article_id, reason)
    VALUES (?, ?, ?, ?, ?, ?)
"""
_NEXT_POSITION = "SELECT coalesce(max(position) + 1, 0) FROM import_files WHERE import_id = ?"


class ImportStep:
    """The work of one transaction of an import, which ``connection`` is in."""

    def __init__(self, connection: sqlite3.Connection, import_id: str):
        self._connection = connection
        self._import_id = import_id
        self._now = utc_now()
        self._stored = StoredArticles(connection)
        self._accepted: list[tuple[str, ReadyFile, str | None]] = []

    def decide(self, file: ReadyFile | FailedFile) -> Outcome:
        """What becomes of ``file``; remembers the accepted ones for ``write``."""
        if isinstance(file, FailedFile):
            return file
        name = file.file
        match = self._stored.match(file)
        if match is not None and match.sameness is not None:
            return DuplicateFile(file=name, of=match.id, reason=match.sameness)
        article_id = new_id()
        version_of = None if match is None else match.first_id
        self._accepted.append((article_id, file, version_of))
        self._stored.accept(article_id, file, version_of)
        return AddedFile(file=name, id=article_id, version_of=version_of)

    def write(self, outcomes: Sequence[Outcome]) -> None:
        """Insert the rows of the accepted files and the record of all of them."""
        insert = self._connection.executemany
        accepted, now = self._accepted, self._now
        insert(_INSERT_RAW, [(*file.raw_values, now) for _, file, _ in accepted])
        insert(
            _INSERT_ARTICLE,
            [
                file.article_values(id_, self._import_id, now, version_of)
                for id_, file, version_of in accepted
            ],
        )
        insert(_INSERT_BODY, [(id_, file.body, file.blocks) for id_, file, _ in accepted])
        insert(_INSERT_RELATED, [(id_, *row) for id_, file, _ in accepted for row in file.related])
        insert(_INSERT_REMOVED, [(id_, *row) for id_, file, _ in accepted for row in file.removed])
        insert(_INSERT_TAG, [(id_, *row) for id_, file, _ in accepted for row in file.tags])
        insert(_INSERT_FILE, self._file_values(outcomes))
        record_changes(self._connection, "put", [id_ for id_, _, _ in accepted])
        count_lines(
            self._connection,
            [(id_, file.source, file.short_lines) for id_, file, _ in accepted],
        )

    def _file_values(self, outcomes: Sequence[Outcome]) -> list[Values]:
        (first,) = self._connection.execute(_NEXT_POSITION, (self._import_id,)).fetchone()
        return [
            (self._import_id, position, *_outcome_values(outcome))
            for position, outcome in enumerate(outcomes, first)
        ]


def _outcome_values(outcome: Outcome) -> Values:
    file = storable_path(outcome.file)
    match outcome:
        case AddedFile(id=article_id):
            return (file, "added", article_id, "")
        case DuplicateFile(of=article_id, reason=reason):
            return (file, "duplicate", article_id, reason.value)
        case FailedFile(reason=reason):
            return (file, "failed", None, storable(reason))


def stored_outcome(
    kind: str, file: str, article_id: str | None, reason: str, version_of: str | None
) -> Outcome:
    """An outcome from its row. Raises ValueError for a reason that no version wrote."""
    match kind:
        case "added":
            return AddedFile(file=file, id=article_id or "", version_of=version_of)
        case "duplicate":
            same = Sameness(reason or Sameness.BYTES)
            return DuplicateFile(file=file, of=article_id or "", reason=same)
        case _:
            return FailedFile(file=file, reason=reason)
