"""The heights of blocks that stand one below the other, and their tops."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROW = 128
"""Blocks whose heights are summed together: changing one height costs about this many additions,
and as many again for the sums of the rows of a text of 16,000 blocks."""


_HAIR = 0.001
"""Pixels. A block begins at its own top however its sums were rounded."""


class Heights:
    """Heights in pixels, of which any may change at any time."""

    def __init__(self, heights: Sequence[float] = ()) -> None:
        self._rows = [list(heights[at : at + ROW]) for at in range(0, len(heights), ROW)]
        self._count = len(heights)
        self._inner: list[list[float] | None] = [None] * len(self._rows)
        self._row_tops: list[float] | None = None
        self._sums = [sum(row) for row in self._rows]

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, number: int) -> float:
        return self._rows[number // ROW][number % ROW]

    def __setitem__(self, number: int, height: float) -> None:
        row, place = divmod(number, ROW)
        self._rows[row][place] = height
        self._inner[row] = None
        self._sums[row] = sum(self._rows[row])
        self._row_tops = None

    @property
    def total(self) -> float:
        """The height of all blocks together."""
        return self._tops_of_rows()[-1]

    def top(self, number: int) -> float:
        """The top of block ``number``; of the number behind the last one, the bottom of all."""
        if number >= self._count:
            return self.total
        row, place = divmod(number, ROW)
        return self._tops_of_rows()[row] + self._tops_within(row)[place]

    def at(self, y: float) -> int:
        """The number of the block at height ``y``: the first or the last where ``y`` is outside."""
        if not self._count:
            return 0
        y += _HAIR
        row = min(len(self._rows), bisect_right(self._tops_of_rows(), y)) - 1
        row = max(0, row)
        place = bisect_right(self._tops_within(row), y - self._tops_of_rows()[row]) - 1
        return row * ROW + max(0, min(place, len(self._rows[row]) - 1))

    def _tops_of_rows(self) -> list[float]:
        if self._row_tops is None:
            self._row_tops = list(accumulate(self._sums, initial=0.0))
        return self._row_tops

    def _tops_within(self, row: int) -> list[float]:
        tops = self._inner[row]
        if tops is None:
            tops = list(accumulate(self._rows[row], initial=0.0))
            self._inner[row] = tops
        return tops
