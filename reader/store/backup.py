"""Copies of the library that are known to be sound."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from reader.model.errors import StorageError
from reader.store.errors import storage_errors
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from pathlib import Path

_PAGES_PER_STEP = 1024


def verified_backup(source: sqlite3.Connection, target: Path, *, library: Path) -> None:
    """Write what ``source`` sees to ``target``: copied, opened, checked, and only then named so.

    ``library`` is the path of the original, for messages. Raises StorageError when the copy cannot
    be written or is not sound; nothing is then left at ``target``.
    """
    unfinished = target.with_name(target.name + ".unfinished")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        with storage_errors(unfinished):
            _copy(source, unfinished)
        with unfinished.open("rb+") as copy:
            os.fsync(copy.fileno())
        unfinished.replace(target)
    except OSError as error:
        raise StorageError(
            f"The library {safe_display(str(library))} could not be backed up to "
            f"{safe_display(str(target.parent))}: {error.strerror}; it was left as it was."
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _copy(source: sqlite3.Connection, target: Path) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        source.backup(copy, pages=_PAGES_PER_STEP)
        # The copy carries the library's WAL mode; a single file is easier to keep.
        copy.execute("PRAGMA journal_mode = DELETE")
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        verdict = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise StorageError(
            f"The library could not be backed up because it is damaged ({verdict}); "
            "restore it from an earlier backup."
        )
