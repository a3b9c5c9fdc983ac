"""The scale of a chart: which unit its figures are in, and where its lines are."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

MOST_LINES = 4
_HOUR = 3600.0
_MINUTE = 60.0
_MINUTE_STEPS = (1, 2, 5, 10, 15, 30, 60)
_STEPS = (1, 2, 5)


class Unit(Enum):
    """What a chart counts in."""

    MINUTES = "minutes"
    HOURS = "hours"
    ARTICLES = "articles"


class Axis(NamedTuple):
    """A scale from 0 to ``top`` with a line each ``step``, both in figures (seconds, articles).

    ``size`` is how many of these make one of the unit.
    """

    unit: Unit
    size: float
    step: float
    top: float

    @property
    def lines(self) -> tuple[float, ...]:
        """Where the lines stand, 0 left out."""
        count = round(self.top / self.step)
        return tuple(self.step * number for number in range(1, count + 1))

    def number(self, figure: float) -> int:
        """``figure`` in the unit."""
        return round(figure / self.size)


def time_axis(most: float) -> Axis:
    """For figures of up to ``most`` seconds: in minutes, from three hours on in hours."""
    if most >= 3 * _HOUR:
        step = _round_step(most / _HOUR) * _HOUR
        return Axis(Unit.HOURS, _HOUR, step, _above(most, step))
    wanted = most / _MINUTE / MOST_LINES
    step = next(each for each in _MINUTE_STEPS if each >= wanted) * _MINUTE
    return Axis(Unit.MINUTES, _MINUTE, step, _above(most, step))


def count_axis(most: float) -> Axis:
    """For figures that are counts of articles."""
    step = float(_round_step(most))
    return Axis(Unit.ARTICLES, 1.0, step, _above(most, step))


def _round_step(most: float) -> int:
    """The smallest 1, 2 or 5 × 10ⁿ of which no more than the lines there may be reach ``most``."""
    power = 1
    while True:
        for each in _STEPS:
            if each * power * MOST_LINES >= most:
                return each * power
        power *= 10


def _above(most: float, step: float) -> float:
    """The first line at or above ``most``; one line at least."""
    lines = -(-most // step)
    return step * max(1.0, lines)
