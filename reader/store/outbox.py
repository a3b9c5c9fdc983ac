"""What the search index has yet to hear of.

Each change of an article writes its row here in the change's own transaction. The indexer reads
the rows after the last sequence number it has indexed, and drops them once they are safe there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from reader.store.connection import LibraryFile

Change = Literal["put", "delete"]


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One change: ``put`` (new, altered or back from the trash) or ``delete`` of an article."""

    sequence: int
    article_id: str
    change: Change


def record_changes(connection: sqlite3.Connection, change: Change, ids: Iterable[str]) -> None:
    """Add a row for each article, in the transaction that ``connection`` is in."""
    connection.executemany(
        "INSERT INTO outbox (article_id, change) VALUES (?, ?)", [(id_, change) for id_ in ids]
    )


class Outbox:
    """The queue between the library and its search index."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def pending(self, after: int = 0, limit: int = 1000) -> tuple[OutboxRow, ...]:
        """At most ``limit`` changes with a sequence number above ``after``, oldest first."""
        with self._file.reading() as connection:
            rows = connection.execute(
                "SELECT sequence, article_id, change FROM outbox"
                " WHERE sequence > ? ORDER BY sequence LIMIT ?",
                [after, limit],
            ).fetchall()
        return tuple(OutboxRow(*row) for row in rows)

    def drop(self, up_to: int) -> None:
        """Forget the changes up to and with the sequence number ``up_to``: they are indexed."""
        with self._file.writing() as connection:
            connection.execute("DELETE FROM outbox WHERE sequence <= ?", [up_to])
