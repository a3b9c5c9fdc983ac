"""Looking after an open library: backing it up, checking it, mending it, emptying its trash."""

from __future__ import annotations

from contextlib import suppress
from sqlite3 import SQLITE_INTERRUPT, OperationalError
from typing import TYPE_CHECKING

from reader.model.changes import Changes
from reader.model.errors import CancelledError
from reader.model.safety import CheckPart, ProblemKind
from reader.store.backup import STEPS, verified_backup
from reader.store.check_watch import CheckWatch
from reader.store.checking import (
    content_problems,
    file_problems,
    mend_columns,
    mend_texts,
    prepare,
    send_to_review,
    wrong_text_ids,
)
from reader.store.comparing import differences, take_back
from reader.store.details import mend_details
from reader.store.outbox import record_changes
from reader.store.salvage import UNREADABLE, drop_dangling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from sqlite3 import Connection

    from reader.model.safety import LibraryFacts, Problem
    from reader.store.connection import LibraryFile

_PURGED = "SELECT id, raw_sha256 FROM articles WHERE deleted_at < ?"
# What was imported or came back from the trash in the last minute may not be in a list yet.
_CHANGED = """
    SELECT o.article_id, a.id IS NULL OR a.deleted_at IS NOT NULL,
           a.modified_at >= strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-60 seconds')
    FROM outbox AS o LEFT JOIN articles AS a ON a.id = o.article_id
    WHERE o.sequence > ? ORDER BY o.sequence
"""
_LIVE_IDS = "SELECT id FROM articles WHERE deleted_at IS NULL AND id > ? ORDER BY id LIMIT 10000"


class LibraryCare:
    """Backups, checks and repairs of one library. Each method works on a connection of its own."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def back_up(self, target: Path, cancelled: Callable[[], bool] | None = None) -> LibraryFacts:
        """Copy the library to ``target``: one state of it, opened and checked before it counts."""
        with self._file.apart() as connection:
            return verified_backup(connection, target, library=self._file.path, cancelled=cancelled)

    def changes_since(self, sequence: int) -> tuple[int, Changes | None]:
        """See ``Care.changes_since``."""
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"
            ).fetchone()
            now = 0 if row is None else int(row[0])
            rows = connection.execute(_CHANGED, [sequence]).fetchall()
        if len(rows) != now - sequence:
            return now, None
        deleted = {id_: gone for id_, gone, _new in rows}
        new = {id_ for id_, gone, is_new in rows if is_new and not gone}
        gone = tuple(id_ for id_, is_gone in deleted.items() if is_gone)
        updated = tuple(id_ for id_, is_gone in deleted.items() if not is_gone and id_ not in new)
        return now, Changes(tuple(sorted(new)), updated, gone)

    def data_version(self) -> int:
        """A number that changes when another process (or thread) has changed the library.

        Of the calling thread's connection, so compare only what one thread was given.
        """
        with self._file.reading() as connection:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

    def counts(self) -> tuple[int, int]:
        """How many articles and annotations are not in the trash."""
        with self._file.reading() as connection:
            articles = connection.execute(
                "SELECT count(*) FROM articles WHERE deleted_at IS NULL"
            ).fetchone()
            annotations = connection.execute(
                "SELECT count(*) FROM annotations WHERE deleted_at IS NULL"
            ).fetchone()
        return int(articles[0]), int(annotations[0])

    def problems(
        self, watch: CheckWatch | None = None, backup: Path | None = None
    ) -> tuple[Problem, ...]:
        """What is wrong with the library; nothing is changed. All of it is read.

        Titles, names and notes are compared with a sound ``backup``. ``watch`` is told how far it
        has come, and may raise CancelledError.
        """
        watch = watch or CheckWatch()
        with self._file.apart() as connection:
            prepare(connection)
            connection.execute("BEGIN")
            watch.begin(CheckPart.FILE)
            found = _unless_stopped(connection, watch)
            if any(problem.kind is ProblemKind.FILE for problem in found):
                return tuple(found)  # not even the types of its values are certain
            found += content_problems(connection, watch)
            with suppress(*UNREADABLE):  # a backup that is damaged since it was looked at
                found += [] if backup is None else differences(connection, backup)
        return tuple(found)

    def mend(self, backups: Iterable[Path]) -> int:
        """Put right what can be without losing anything, in one transaction.

        Texts and kept files that are not what was stored are looked for in ``backups``, by their
        hashes, titles and notes in the first of them; returns how many were taken from there.
        """
        with self._file.apart() as connection:
            prepare(connection)
            connection.execute("BEGIN IMMEDIATE")
            taken = mend_all(connection, backups)
            connection.execute("COMMIT")
        return taken

    def wrong_texts(self) -> dict[str, str]:
        """The articles whose text is missing or is not what was stored, with the hash it had."""
        with self._file.apart() as connection:
            prepare(connection)
            connection.execute("BEGIN")
            hashes = dict(connection.execute("SELECT id, body_hash FROM articles"))
            return {id_: hashes[id_] for id_ in sorted(wrong_text_ids(connection))}

    def put_text(self, article_id: str, body: str, blocks: str) -> None:
        """Give an article its text back; ``blocks`` is the JSON that goes with it."""
        with self._file.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO article_bodies (article_id, body, blocks) VALUES (?, ?, ?)",
                [article_id, body, blocks],
            )
            connection.execute(
                "UPDATE articles SET word_count = ? WHERE id = ?", [len(body.split()), article_id]
            )
            record_changes(connection, "put", [article_id])

    def live_ids(self, after: str = "") -> list[str]:
        """Ids of articles that are not in the trash, in order; the next few thousand."""
        with self._file.reading() as connection:
            return [str(row[0]) for row in connection.execute(_LIVE_IDS, [after])]

    def purge(self, before: str) -> tuple[int, int]:
        """Remove for good what was moved to the trash ``before`` (UTC ISO): articles, annotations.

        With the articles go their files, unless another article has the same one. All of it or
        nothing.
        """
        with self._file.writing() as connection:
            rows = connection.execute(_PURGED, [before]).fetchall()
            ids = [str(row[0]) for row in rows]
            connection.executemany("DELETE FROM articles WHERE id = ?", [(id_,) for id_ in ids])
            connection.executemany(
                "DELETE FROM raw_files WHERE sha256 = ?1"
                " AND NOT EXISTS (SELECT 1 FROM articles WHERE raw_sha256 = ?1)",
                [(row[1],) for row in rows],
            )
            annotations = connection.execute(
                "DELETE FROM annotations WHERE deleted_at < ?", [before]
            ).rowcount
            record_changes(connection, "delete", ids)
        return len(ids), annotations


def _unless_stopped(connection: Connection, watch: CheckWatch) -> list[Problem]:
    """``file_problems``, which is one long statement. Raises CancelledError."""
    connection.set_progress_handler(watch.cancelled, STEPS)
    try:
        return file_problems(connection)
    except OperationalError as error:
        if error.sqlite_errorcode != SQLITE_INTERRUPT:
            raise
        raise CancelledError("The check was stopped.") from error
    finally:
        connection.set_progress_handler(None, 0)


def mend_all(connection: Connection, backups: Iterable[Path]) -> int:
    """See ``LibraryCare.mend``; in the transaction that ``connection`` (``prepare``d) is in."""
    taken = mend_texts(connection, None)
    for number, backup in enumerate(backups):
        with suppress(*UNREADABLE):  # a backup that cannot be read has nothing to give
            taken += take_back(connection, backup) if number == 0 else 0
            taken += mend_details(connection, backup)
            taken += mend_texts(connection, backup)
    drop_dangling(connection)
    mend_details(connection, None)
    mend_columns(connection)
    send_to_review(connection)
    return taken
