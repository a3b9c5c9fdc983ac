"""Which parts two sequences have in common, in order; quick however long they are."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from difflib import SequenceMatcher
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.text.effort import Effort

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

MOST_COMPARED = 250_000
"""Pairs of items that are compared one by one at most; a larger gap without an item that stands
once in both is left as a difference."""

LEAST_STEPS = 2_000_000
STEPS_FOR_ITEM = 10
"""Steps (``Effort``) for two sequences, and for each of their items more. Two versions of a text
take 4 to 8 for an item; texts made of few words, or so that each item parts them anew, no end."""

_ITEM_STEPS = 4
"""What it takes to look for items that stand once, for each."""

_GAP_STEPS = 200
"""What a gap that goes to difflib takes besides."""


class Run(NamedTuple):
    """``length`` items that are the same from ``one`` on and from ``other`` on (0-based)."""

    one: int
    other: int
    length: int


def usual_effort(items: int, look: Callable[[], None] | None = None) -> Effort:
    """What ``common_runs`` may take for sequences of so many items together."""
    return Effort(LEAST_STEPS + STEPS_FOR_ITEM * items, look)


def common_runs(
    one: Sequence[Hashable], other: Sequence[Hashable], effort: Effort | None = None
) -> list[Run]:
    """The runs that both sequences have, in order and as long as they go.

    What they begin and end with is taken first. What is left is parted at the items that stand
    once in both (patience diff, after Bram Cohen), and only the gaps between go to difflib, whose
    time grows with the square. What is more than ``effort`` (None: the usual one) is left as a
    difference. So two texts of a hundred thousand words take well under a second, at the price of
    a difference that may be larger than need be where all is repetition.
    """
    pairs = _Pairs(one, other, effort or usual_effort(len(one) + len(other)))
    pairs.align(0, len(one), 0, len(other))
    return _joined(sorted(pairs.found))


class _Pairs:
    def __init__(self, one: Sequence[Hashable], other: Sequence[Hashable], effort: Effort):
        self._one = one
        self._other = other
        self._effort = effort
        self.found: list[Run] = []

    def align(self, low: int, high: int, other_low: int, other_high: int) -> None:
        waiting = [(low, high, other_low, other_high)]
        while waiting:
            waiting += self._gaps(*waiting.pop())

    def _gaps(
        self, low: int, high: int, other_low: int, other_high: int
    ) -> list[tuple[int, int, int, int]]:
        """Take what is plain in a pair of ranges; gives the pairs that are left."""
        one, other = self._one, self._other
        start = low
        while low < high and other_low < other_high and one[low] == other[other_low]:
            low, other_low = low + 1, other_low + 1
        self._take(start, other_low - (low - start), low - start)
        end = high
        while low < high and other_low < other_high and one[high - 1] == other[other_high - 1]:
            high, other_high = high - 1, other_high - 1
        self._take(high, other_high, end - high)
        if low == high or other_low == other_high:
            return []
        if not self._effort.spend(_ITEM_STEPS * (high - low + other_high - other_low)):
            return []
        if set(one[low:high]).isdisjoint(other[other_low:other_high]):
            return []
        anchors = self._anchors(low, high, other_low, other_high)
        if not anchors:
            self._compare(low, high, other_low, other_high)
            return []
        gaps = []
        for place, other_place in anchors:
            self._take(place, other_place, 1)
            gaps.append((low, place, other_low, other_place))
            low, other_low = place + 1, other_place + 1
        gaps.append((low, high, other_low, other_high))
        return [gap for gap in gaps if gap[0] < gap[1] and gap[2] < gap[3]]

    def _anchors(
        self, low: int, high: int, other_low: int, other_high: int
    ) -> list[tuple[int, int]]:
        """The longest rising series of items that stand once in both ranges."""
        places = _singles(self._one, low, high)
        others = _singles(self._other, other_low, other_high)
        pairs = [(place, others[item]) for item, place in places.items() if item in others]
        ends: list[int] = []  # the least last place of a series of each length
        chosen: list[int] = []
        before: list[int] = []
        for at, (_, place) in enumerate(pairs):
            length = bisect_left(ends, place)
            if length == len(ends):
                ends.append(place)
                chosen.append(at)
            else:
                ends[length], chosen[length] = place, at
            before.append(chosen[length - 1] if length else -1)
        series: list[tuple[int, int]] = []
        at = chosen[-1] if chosen else -1
        while at >= 0:
            series.append(pairs[at])
            at = before[at]
        return series[::-1]

    def _compare(self, low: int, high: int, other_low: int, other_high: int) -> None:
        if (high - low) * (other_high - other_low) > MOST_COMPARED:
            return
        if not self._effort.spend(_GAP_STEPS):
            return
        one, other = self._one[low:high], self._other[other_low:other_high]
        matcher = SequenceMatcher(None, one, other, autojunk=False)
        # Its longest match is looked for along all places of each item; so much is known before.
        places = Counter(other)
        steps = list(accumulate((places[item] for item in one), initial=0))
        waiting = [(0, high - low, 0, other_high - other_low)]
        while waiting:
            start, end, other_start, other_end = waiting.pop()
            if not self._effort.spend(end - start + steps[end] - steps[start]):
                continue
            place, other_place, length = matcher.find_longest_match(
                start, end, other_start, other_end
            )
            if not length:
                continue
            self._take(low + place, other_low + other_place, length)
            after, other_after = place + length, other_place + length
            gaps = (start, place, other_start, other_place), (after, end, other_after, other_end)
            waiting += [gap for gap in gaps if gap[0] < gap[1] and gap[2] < gap[3]]

    def _take(self, place: int, other_place: int, length: int) -> None:
        if length:
            self.found.append(Run(place, other_place, length))


def _singles(items: Sequence[Hashable], low: int, high: int) -> dict[Hashable, int]:
    """The items that stand once between two places, in order, with their places."""
    counts = Counter(items[low:high])
    return {items[at]: at for at in range(low, high) if counts[items[at]] == 1}


def _joined(runs: list[Run]) -> list[Run]:
    """Runs that follow each other on both sides, as one."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.one + last.length == run.one and last.other + last.length == run.other:
            joined[-1] = Run(last.one, last.other, last.length + run.length)
        else:
            joined.append(run)
    return joined
