"""Moments that do not go back when the computer's clock does.

Of two states of a row the later one wins when libraries meet, and the trash is emptied by age: a
clock that was set back by an hour or a year must neither lose the newer state nor make what was
deleted a minute ago look old. (The idea of a hybrid logical clock: Kulkarni et al., «Logical
Physical Clocks», 2014.)
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from reader.store.identity import utc_now

if TYPE_CHECKING:
    import sqlite3

_MILLISECOND = timedelta(milliseconds=1)


def later(now: str, before: str | None) -> str:
    """``now``, or a millisecond after ``before`` if that is not later; both UTC ISO 8601.

    What is no moment (a value of another program) counts as none. Known to SQL as ``later``.
    """
    if before is None or now > before:
        return now
    try:
        return _written(datetime.fromisoformat(before) + _MILLISECOND)
    except (ValueError, OverflowError):
        return now


def trash_moment(connection: sqlite3.Connection) -> str:
    """When something goes to the trash now: not before the newest article came in.

    The id of that article, a UUIDv7, says when that was (RFC 9562, 5.7).
    """
    now = utc_now()
    row = connection.execute("SELECT max(id) FROM articles").fetchone()
    newest = None if row is None else _moment_of(str(row[0]))
    return now if newest is None else max(now, newest)


def _moment_of(id_: str) -> str | None:
    """The moment in a UUIDv7; None for any other id, and for one of no time we can write."""
    if id_[14:15] != "7":
        return None
    try:
        seconds = int(id_[:8] + id_[9:13], 16) / 1000
        return _written(datetime.fromtimestamp(seconds, UTC))
    except (ValueError, OverflowError, OSError):
        return None


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
