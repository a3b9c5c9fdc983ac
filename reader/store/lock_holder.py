"""Which other process writes a library just now, where the system tells (Linux)."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from reader.store.durable import side_file
from reader.text.safe_display import safe_display

_LOCKS = Path("/proc/locks")
_PROCESSES = Path("/proc")
# The bytes that a writer locks: in the -shm file (https://www.sqlite.org/walformat.html, 2.3.2),
# and in the library itself from PENDING_BYTE on (https://www.sqlite.org/lockingv3.html).
_SHM_BYTES = range(120, 123)
_FILE_BYTES = range(0x40000000, 0x40000200)
_LONGEST_NAME = 40
_OURS = ("reader", "maqal")


class LockHolder(NamedTuple):
    """A process and the name of its program."""

    process: int
    program: str


def lock_holder(library: Path) -> LockHolder | None:
    """The other process that holds a lock for writing on ``library``; None if nobody can tell."""
    held = {}
    for path, region in ((side_file(library, "-shm"), _SHM_BYTES), (library, _FILE_BYTES)):
        with suppress(OSError):
            held[path.stat().st_ino] = region
    try:
        lines = _LOCKS.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return None
    for line in lines:
        process = _writer(line.split(), held)
        if process is not None and process not in {0, os.getpid()}:
            return LockHolder(process, _program(process))
    return None


def _writer(fields: list[str], held: dict[int, range]) -> int | None:
    """Who holds a lock of ``/proc/locks`` (proc_locks(5)), if it is one for writing on ours."""
    if len(fields) < 8 or fields[3] != "WRITE":
        return None
    try:
        process, first = int(fields[4]), int(fields[6])
        region = held.get(int(fields[5].rpartition(":")[2]), range(0))
    except ValueError:
        return None
    return process if first in region and process > 0 else None


def _program(process: int) -> str:
    """The name of a process's program; Maqal's own also where Python runs it."""
    folder = _PROCESSES / str(process)
    with suppress(OSError):
        words = (folder / "cmdline").read_bytes().decode("utf-8", "replace").split("\0")
        if any(Path(word).name in _OURS for word in words[:4]):
            return "Maqal"
    with suppress(OSError):
        name = (folder / "comm").read_text(encoding="utf-8", errors="replace")
        return safe_display(name)[:_LONGEST_NAME] or "?"
    return "?"
