"""How much work a comparison may be, so that no text, whatever is in it, takes it long."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LOOKED_AFTER = 50_000
"""Steps after which it is asked again whether the work is still wanted: some milliseconds."""


class Effort:
    """Steps that are left for a piece of work; a step is about a tenth of a microsecond.

    Whoever does the work says beforehand what its next part takes, and leaves out what is more
    than there is. Ordinary texts come nowhere near the end.
    """

    def __init__(
        self,
        steps: int,
        look: Callable[[], None] | None = None,
        *,
        whole: Effort | None = None,
    ):
        """``look`` is called every so often, and raises when the work is no longer wanted.

        What is spent of a part of a ``whole`` is spent of both.
        """
        self.left = steps
        self._look = look
        self._whole = whole
        self._unlooked = 0

    def part(self, count: int) -> Effort:
        """One of ``count`` equal parts of what is left."""
        return Effort(self.left // max(1, count), whole=self)

    def spend(self, steps: int) -> bool:
        """Take so many steps; False, and none taken, if fewer are left."""
        if steps > self.left:
            return False
        if self._whole is not None and not self._whole.spend(steps):
            return False
        self.left -= steps
        if self._look is not None:
            self._unlooked += steps + 1
            if self._unlooked > LOOKED_AFTER:
                self._unlooked = 0
                self._look()
        return True
