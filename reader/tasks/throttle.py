"""How often work tells how far it is: no more often than an eye can follow."""

from __future__ import annotations

import time

PROGRESS_SECONDS = 0.05
"""Least time between two reports of progress: 20 a second is as smooth as an eye can follow."""


class Throttle:
    """Lets something through at most once in ``seconds``; asked on the thread that works."""

    def __init__(self, seconds: float = PROGRESS_SECONDS) -> None:
        self._seconds = seconds
        self._next = time.monotonic()

    def wait(self) -> None:
        """Let nothing through for ``seconds`` from now."""
        self._next = time.monotonic() + self._seconds

    def passes(self, *, at_once: bool = False) -> bool:
        """Whether to tell now; ``at_once`` if it may not be left out, as the last of all."""
        if not at_once and time.monotonic() < self._next:
            return False
        self.wait()
        return True
