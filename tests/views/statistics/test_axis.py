"""Scales: lines at round figures, the highest figure below the top."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.views.statistics.axis import MOST_LINES, Unit, count_axis, time_axis


@pytest.mark.parametrize(
    ("minutes", "unit", "lines"),
    [
        (0, Unit.MINUTES, [1]),
        (3, Unit.MINUTES, [1, 2, 3]),
        (18, Unit.MINUTES, [5, 10, 15, 20]),
        (57, Unit.MINUTES, [15, 30, 45, 60]),
        (179, Unit.MINUTES, [60, 120, 180]),
        (180, Unit.HOURS, [1, 2, 3]),
        (60 * 37, Unit.HOURS, [10, 20, 30, 40]),
    ],
)
def test_a_scale_of_time(minutes: int, unit: Unit, lines: list[int]) -> None:
    axis = time_axis(minutes * 60)
    assert axis.unit is unit
    assert [axis.number(line) for line in axis.lines] == lines


@given(st.floats(0, 1e9))
def test_every_figure_has_its_place(most: float) -> None:
    for axis in (time_axis(most), count_axis(most)):
        assert axis.top >= most
        assert 1 <= len(axis.lines) <= MOST_LINES
        assert axis.lines[-1] == pytest.approx(axis.top)
