"""What SQLite's own check of a file says, told apart: damage, and a disk that cannot be read."""

from __future__ import annotations

import re
import sqlite3

# https://www.sqlite.org/pragma.html#pragma_integrity_check; the code is an extended result code.
_UNREAD = re.compile(r"unable to get the page\. error code=([0-9]+)")


def first_fault(said: str) -> str:
    """The first thing wrong in one answer of ``PRAGMA integrity_check``, on one line."""
    # The line "*** in database main ***" says nothing.
    lines = [line for line in said.splitlines() if line and not line.startswith("***")]
    return (lines or [said])[0].rstrip(".")


def is_of_the_disk(said: str) -> bool:
    """Whether what is wrong is that the disk gave an error: the page itself may be sound."""
    codes = [int(code) for code in _UNREAD.findall(said)]
    return bool(codes) and all(code & 0xFF == sqlite3.SQLITE_IOERR for code in codes)
