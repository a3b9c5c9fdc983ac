"""Putting files in place so that a power cut leaves the old one or the new one, never neither."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database (https://www.sqlite.org/tempfiles.html)."""


def sync_file(path: Path) -> None:
    """Have the disk hold all of ``path``."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Have the disk hold the names in the folder ``path`` (nothing to do on Windows)."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems cannot
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def side_file(path: Path, ending: str) -> Path:
    """The file that SQLite keeps beside ``path``."""
    return path.with_name(path.name + ending)


def keep_also_as(path: Path, other: Path) -> None:
    """Give the file ``path`` a second name, or copy it where the file system has no such thing.

    Raises OSError; FileExistsError where ``other`` is there already, FileNotFoundError where
    ``path`` is not.
    """
    try:
        os.link(path, other)
    except (FileExistsError, FileNotFoundError):
        raise
    except OSError:
        import shutil  # noqa: PLC0415 - rarely needed

        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with path.open("rb") as source, os.fdopen(os.open(other, flags, 0o600), "wb") as target:
            shutil.copyfileobj(source, target, 1 << 20)
        sync_file(other)
