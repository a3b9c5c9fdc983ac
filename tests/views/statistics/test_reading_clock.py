"""The clock that counts reading: only while somebody reads."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.model.statistics import ReadingTime
from reader.views.statistics.reading_clock import IDLE_SECONDS, LEAST_SECONDS, ReadingClock


class Time:
    """A time that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.day = date(2026, 3, 15)
        self.clock = ReadingClock(lambda: self.now, lambda: self.day)

    def passes(self, seconds: float) -> None:
        self.now += seconds

    def read(self) -> dict[str, int]:
        self.clock.count()
        found: dict[str, int] = {}
        for one in self.clock.take():
            found[one.article_id] = found.get(one.article_id, 0) + one.seconds
        return found


def test_time_counts_from_the_opening_on() -> None:
    time = Time()
    time.passes(60)
    assert time.read() == {}
    time.clock.begin("a")
    time.passes(60)
    assert time.read() == {"a": 60}
    assert time.read() == {}


def test_nobody_reads_for_long_without_a_sign_of_life() -> None:
    time = Time()
    time.clock.begin("a")
    time.passes(3600)
    time.clock.touch()  # back from lunch
    time.passes(10)
    assert time.read() == {"a": round(IDLE_SECONDS) + 10}


def test_signs_of_life_keep_the_clock_going() -> None:
    time = Time()
    time.clock.begin("a")
    for _turn in range(30):
        time.passes(60)
        time.clock.touch()
    assert time.read() == {"a": 1800}


def test_a_pause_is_not_counted() -> None:
    time = Time()
    time.clock.begin("a")
    time.passes(30)
    time.clock.pause()
    time.passes(500)
    time.clock.touch()  # the mouse runs over the window that is not in front
    time.passes(30)
    time.clock.begin("a")
    time.passes(30)
    assert time.read() == {"a": 60}


def test_an_article_that_was_left_at_once_was_not_read() -> None:
    time = Time()
    for name in ("a", "b", "c"):
        time.clock.begin(name)
        time.passes(LEAST_SECONDS - 1)
    time.passes(60)
    assert time.read() == {"c": 60 + round(LEAST_SECONDS) - 1}


def test_two_short_looks_make_no_reading_but_one_visit_with_a_pause_does() -> None:
    time = Time()
    time.clock.begin("a")
    time.passes(LEAST_SECONDS - 1)
    time.clock.pause()
    time.clock.begin("a")
    time.passes(LEAST_SECONDS - 1)
    assert time.read() == {"a": 8}


def test_a_reading_over_midnight_is_of_two_days() -> None:
    time = Time()
    time.clock.begin("a")
    time.passes(40)
    time.clock.count()
    time.day = date(2026, 3, 16)
    time.passes(20)
    time.clock.count()
    assert sorted(time.clock.take(), key=lambda one: one.day) == [
        ReadingTime("a", "2026-03-15", 40),
        ReadingTime("a", "2026-03-16", 20),
    ]


@given(st.lists(st.tuples(st.sampled_from("abtpc"), st.floats(0, 400)), max_size=40))
def test_never_more_is_counted_than_passed(steps: list[tuple[str, float]]) -> None:
    time = Time()
    start, total = time.now, 0
    for step, seconds in steps:
        if step in "ab":
            time.clock.begin(step)
        elif step == "t":
            time.clock.touch()
        elif step == "p":
            time.clock.pause()
        else:
            total += sum(time.read().values())
        time.passes(seconds)
    total += sum(time.read().values())
    assert total <= time.now - start
