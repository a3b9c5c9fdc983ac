"""How an article is set: face, size, leading, measure, alignment."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TypeVar

Step = TypeVar("Step", int, float)

SMALLEST, LARGEST = 14, 48
"""Body sizes in device-independent pixels that the zoom actions stay within."""
LEADINGS = (1.5, 1.65, 1.85, 2.05, 2.3)
"""Steps of the line height; see ``Typography`` for the least that Arabic can do with."""
MEASURES = (48, 56, 64, 72, 80, 90, 100)
"""Steps of the line's length in average characters: from a narrow column to the widest that a
reader's eye still finds its way back from."""


@dataclass(frozen=True, slots=True)
class Typography:
    """Settings of the reading view.

    ``size`` is the body's font size in device-independent pixels. ``leading`` is the distance of
    baselines as a multiple of the size: Arabic needs more than Latin because marks stand above and
    below (the W3C's "Arabic & Persian Layout Requirements" advise about 1.6 to 2). ``measure`` is
    the line's length in average characters; 60-75 reads best (Bringhurst, "Elements of Typographic
    Style", 2.1.2).
    """

    face: str = "Amiri"
    size: int = 22
    leading: float = 1.85
    measure: int = 72
    justified: bool = True

    def larger(self) -> "Typography":
        """One step larger text."""
        return replace(self, size=min(LARGEST, self.size + 2))

    def smaller(self) -> "Typography":
        """One step smaller text."""
        return replace(self, size=max(SMALLEST, self.size - 2))

    def looser(self) -> "Typography":
        """One step more space between the lines."""
        return replace(self, leading=_next(LEADINGS, self.leading))

    def tighter(self) -> "Typography":
        """One step less space between the lines."""
        return replace(self, leading=_previous(LEADINGS, self.leading))

    def wider(self) -> "Typography":
        """One step longer lines."""
        return replace(self, measure=_next(MEASURES, self.measure))

    def narrower(self) -> "Typography":
        """One step shorter lines."""
        return replace(self, measure=_previous(MEASURES, self.measure))


def _next(steps: tuple[Step, ...], now: Step) -> Step:
    return steps[min(bisect_right(steps, now), len(steps) - 1)]


def _previous(steps: tuple[Step, ...], now: Step) -> Step:
    return steps[max(bisect_left(steps, now) - 1, 0)]
