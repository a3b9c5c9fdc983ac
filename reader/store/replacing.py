"""Putting another library in the place of the one there is, which is never given up.

While the library is sound, by SQLite's backup in one transaction, so that an open window goes on
with the restored one. While it is damaged, by the file system: it first gets a second name.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from reader.model.errors import StorageError
from reader.model.system_reason import system_reason
from reader.store.backups import dated_name
from reader.store.durable import (
    SIDE_FILES,
    keep_also_as,
    side_file,
    sync_file,
    sync_folder,
)
from reader.store.errors import library_in_use, storage_errors
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE = 5.0
"""Seconds to wait for another process's transaction."""


def replace_contents(library: Path, new: Path) -> None:
    """Have the sound library at ``library`` hold what ``new`` holds: all of it or nothing.

    Raises StorageError, after which it is as it was.
    """
    until = time.monotonic() + _PATIENCE

    def watch(status: int, _remaining: int, _total: int) -> None:
        # The sqlite3 module waits for a busy target without end.
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} and time.monotonic() > until:
            raise library_in_use(library)

    with (
        storage_errors(library),
        closing(sqlite3.connect(new, isolation_level=None)) as source,
        closing(
            sqlite3.connect(library.as_uri() + "?mode=rw", uri=True, isolation_level=None)
        ) as target,
    ):
        for pragma in ("synchronous = FULL", "fullfsync = ON", "busy_timeout = 5000"):
            target.execute(f"PRAGMA {pragma}")
        target.execute("BEGIN IMMEDIATE")  # wait here, where waiting has an end
        target.execute("ROLLBACK")
        source.backup(target, pages=-1, progress=watch)


def set_aside(library: Path, reason: str) -> Path:
    """Give a damaged library, and what SQLite keeps beside it, a second, dated name beside it.

    Nothing is taken away yet. Raises StorageError where that is not possible.
    """
    aside = library.with_name(dated_name(library, reason))
    try:
        for ending in SIDE_FILES[:1]:
            with suppress(FileNotFoundError):
                keep_also_as(side_file(library, ending), side_file(aside, ending))
        keep_also_as(library, aside)
        sync_folder(library.parent)
    except OSError as error:
        raise StorageError(
            "The library {name} could not be set aside: {reason}; it was left as it was.",
            name=safe_display(str(library)),
            reason=system_reason(error),
        ) from error
    return aside


def put_in_place(library: Path, new: Path) -> None:
    """Give ``new`` the name ``library``; the file of before was ``set_aside`` or is missing.

    Its ``-wal`` goes first: SQLite would take it for the new file's. A crash in between leaves
    the damaged file at its place and whole under its second name. Raises StorageError.
    """
    try:
        sync_file(new)
        for ending in SIDE_FILES:
            side_file(library, ending).unlink(missing_ok=True)
        sync_folder(library.parent)
        new.replace(library)
        sync_folder(library.parent)
    except OSError as error:
        raise StorageError(
            "The library {name} could not be replaced: {reason}.",
            name=safe_display(str(library)),
            reason=system_reason(error),
        ) from error
