"""One window per library: how a second start finds the first one and hands over its files.

Beside ``library.db`` lies the folder ``library.db.window``, for the user alone. The open window
holds a lock in it, which the system takes back when the process ends, however it ends. A second
start leaves a file there (a knock), and whoever takes the file away has it: the window, which then
raises itself, or, if nobody answers, the second start, which opens a window of its own. No port,
no socket, and nothing of Qt.
"""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.search.folder_lock import folder_lock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PATIENCE_SECONDS = 4.0
"""How long a second start waits for an answer: a window that has just been started takes about one
second until it answers, one that hangs never does."""

_STEP_SECONDS = 0.02
_LOCK = "lock"
_KNOCK = "knock-"
_LONGEST_KNOCK = 1 << 20
"""Bytes of a knock that are read; it holds paths and little else."""

_ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""What a Wayland compositor gives a start for its window to come to the front
(https://wayland.app/protocols/xdg-activation-v1)."""


@dataclass(frozen=True, slots=True)
class Knock:
    """What a second start wants: ``paths`` are absolute, to be offered for import.

    ``activation`` is the token that lets the window come to the front under Wayland, or empty.
    """

    paths: tuple[Path, ...] = ()
    activation: str = ""


class WindowDoor:
    """Where the windows of one library meet. Nothing raises: without a door each opens its own."""

    def __init__(self, library: Path):
        """``library`` need not be there; links to it lead to the same door."""
        real = Path(os.path.realpath(library))
        self.path = real.with_name(f"{real.name}.window")

    @contextmanager
    def held(self) -> Iterator[bool]:
        """While the body runs, this process is the library's window; False if another one is.

        True also where nothing can be written beside the library, so that nobody can tell.
        """
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.path.mkdir(mode=0o700, exist_ok=True)
            lock = folder_lock(self.path / _LOCK)
            ours = lock.__enter__()
        except OSError:
            yield True
            return
        try:
            yield ours
        finally:
            with suppress(OSError):
                lock.__exit__(None, None, None)

    def knock(self, paths: Sequence[Path] = (), patience: float = PATIENCE_SECONDS) -> bool:
        """Ask the window that is open to come to the front; whether it has heard.

        Waits at most ``patience`` seconds.
        """
        import json  # noqa: PLC0415 - only a second start needs it

        document = {
            "paths": [str(path.absolute()) for path in paths],
            "activation": os.environ.get(_ACTIVATION, ""),
        }
        left = self.path / f"{_KNOCK}{os.getpid()}-{time.time_ns()}"
        try:
            unfinished = left.with_name(f".{left.name}")
            descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "w", encoding="ascii") as file:  # noqa: PTH123 - a descriptor
                json.dump(document, file)
            unfinished.rename(left)
        except OSError:
            return False
        until = time.monotonic() + patience
        while left.exists() and time.monotonic() < until:
            time.sleep(_STEP_SECONDS)  # there is nothing else in this process yet
        return not _taken(left)

    def answered(self) -> tuple[Knock, ...]:
        """Take the knocks that are there; each is given out once, one that is damaged as empty."""
        try:
            found = sorted(file for file in self.path.iterdir() if file.name.startswith(_KNOCK))
        except OSError:
            return ()
        knocks = []
        for file in found:
            knock = _read(file)
            if _taken(file):
                knocks.append(knock)
        return tuple(knocks)


def _taken(knock: Path) -> bool:
    """Take a knock away; False if somebody else was quicker."""
    try:
        knock.unlink()
    except OSError:
        return False
    return True


def _read(file: Path) -> Knock:
    import json  # noqa: PLC0415 - only when somebody knocks

    try:
        with file.open("rb") as opened:
            document = json.loads(opened.read(_LONGEST_KNOCK))
        paths, activation = document["paths"], document["activation"]
        if not isinstance(activation, str) or not isinstance(paths, list):
            return Knock()
        return Knock(tuple(Path(path) for path in paths if isinstance(path, str)), activation)
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return Knock()
