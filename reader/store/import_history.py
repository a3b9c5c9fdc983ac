"""The imports as a whole: the latest one, and undoing one as a single step.

Loads little: a window asks at its start what Undo would undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import NotFoundError, UnusableInputError
from reader.model.import_record import ImportRecord
from reader.store.identity import utc_now
from reader.store.moments import later, trash_moment
from reader.store.outbox import record_changes

if TYPE_CHECKING:
    import sqlite3

    from reader.store.connection import LibraryFile

# The latest import of which something is left. By the order in which they were stored: ids and
# times are of a clock that may have been set back since.
_LAST = """
    SELECT id, started_at, finished_at, undone_at FROM imports AS i
    WHERE undone_at IS NULL
    AND EXISTS (SELECT 1 FROM articles WHERE import_id = i.id AND deleted_at IS NULL)
    ORDER BY rowid DESC LIMIT 1
"""
_COUNTS = "SELECT outcome, count(*) FROM import_files WHERE import_id = ? GROUP BY outcome"
# Articles that came in after the undoing are of an import that was still under way then.
_TO_UNDO = """
    SELECT id FROM articles WHERE import_id = ?1 AND deleted_at IS NULL
    AND (imported_at > ?2 OR ?2 IS NULL) ORDER BY id
"""
# What went to the trash by the undoing and not before it, unless it was imported again since.
_TO_REDO = """
    SELECT a.id FROM articles AS a WHERE a.import_id = ?1 AND a.deleted_at = ?2
    AND NOT EXISTS (
        SELECT 1 FROM articles AS b WHERE b.raw_sha256 = a.raw_sha256 AND b.deleted_at IS NULL
    )
    AND NOT EXISTS (
        SELECT 1 FROM articles AS b
        WHERE b.body_hash = a.body_hash AND b.title = a.title AND b.deleted_at IS NULL
    ) ORDER BY a.id
"""
_SET_DELETED = (
    "UPDATE articles SET deleted_at = ?, modified_at = later(?, modified_at) WHERE id = ?"
)


class ImportHistory:
    """The imports that were made, finished or not."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def resolve_id(self, part: str) -> str:
        """The one import whose id is, begins with or ends with ``part``.

        Raises NotFoundError when there is none, UnusableInputError when there are several.
        """
        part = part.strip().lower()
        with self._file.reading() as connection:
            ids = [
                str(id_)
                for (id_,) in connection.execute(
                    "SELECT id FROM imports WHERE ?1 <> '' AND (id = ?1"
                    " OR substr(id, 1, length(?1)) = ?1 OR substr(id, -length(?1)) = ?1)"
                    " ORDER BY id <> ?1, id LIMIT 2",
                    [part],
                )
            ]
        if not ids:
            raise _not_found(part)
        if len(ids) > 1 and ids[0] != part:
            raise UnusableInputError(
                "More than one import has an id with “{part}”; give more of it.", part=part
            )
        return ids[0]

    def undo(self, import_id: str) -> tuple[str, ...]:
        """Move the import's articles to the trash, all in one transaction; returns their ids.

        None the second time. Raises NotFoundError.
        """
        from reader.store.short_lines import discount_articles  # noqa: PLC0415 - start-up

        with self._file.writing() as connection:
            undone_at = self._undone_at(connection, import_id)
            ids = tuple(id_ for (id_,) in connection.execute(_TO_UNDO, (import_id, undone_at)))
            moment = undone_at or _moment_of_its_own(connection, import_id)
            discount_articles(connection, ids)
            connection.executemany(_SET_DELETED, [(moment, utc_now(), id_) for id_ in ids])
            connection.execute("UPDATE imports SET undone_at = ? WHERE id = ?", (moment, import_id))
            record_changes(connection, "delete", ids)
        return ids

    def redo(self, import_id: str) -> tuple[str, ...]:
        """Take back from the trash what ``undo`` moved there; returns the articles' ids.

        Articles that were imported again in the meantime stay there. Raises NotFoundError.
        """
        from reader.store.short_lines import count_articles  # noqa: PLC0415 - start-up

        with self._file.writing() as connection:
            undone_at = self._undone_at(connection, import_id)
            ids = tuple(id_ for (id_,) in connection.execute(_TO_REDO, (import_id, undone_at)))
            connection.executemany(_SET_DELETED, [(None, utc_now(), id_) for id_ in ids])
            connection.execute("UPDATE imports SET undone_at = NULL WHERE id = ?", (import_id,))
            count_articles(connection, ids)
            record_changes(connection, "put", ids)
        return ids

    def last(self) -> ImportRecord | None:
        """The latest import of which articles are in the library, or None."""
        with self._file.reading() as connection:
            row = connection.execute(_LAST).fetchone()
            if row is None:
                return None
            counts = dict(connection.execute(_COUNTS, [row[0]]).fetchall())
        id_, started_at, finished_at, undone_at = row
        return ImportRecord(
            id=id_,
            started_at=started_at,
            finished_at=finished_at,
            added=counts.get("added", 0),
            duplicates=counts.get("duplicate", 0),
            failed=counts.get("failed", 0),
            undone_at=undone_at,
        )

    @staticmethod
    def _undone_at(connection: sqlite3.Connection, import_id: str) -> str | None:
        row = connection.execute(
            "SELECT undone_at FROM imports WHERE id = ?", [import_id]
        ).fetchone()
        if row is None:
            raise _not_found(import_id)
        return None if row[0] is None else str(row[0])


def _moment_of_its_own(connection: sqlite3.Connection, import_id: str) -> str:
    """The present moment, but not the millisecond in which one of the articles was deleted.

    What an undoing deletes is known by the time, so that redoing leaves the others in the trash.
    """
    moment = trash_moment(connection)
    while connection.execute(
        "SELECT 1 FROM articles WHERE import_id = ? AND deleted_at = ?", (import_id, moment)
    ).fetchone():
        moment = later(moment, moment)
    return moment


def _not_found(import_id: str) -> NotFoundError:
    return NotFoundError("The library has no import with the id “{id}”.", id=import_id)
