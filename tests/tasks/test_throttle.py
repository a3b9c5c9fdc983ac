"""Progress is told no more often than an eye can follow, and its end always."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from reader.tasks import throttle
from reader.tasks.throttle import Throttle


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Stands still until a test moves its ``now``."""
    clock = SimpleNamespace(now=100.0)
    monkeypatch.setattr(throttle, "time", SimpleNamespace(monotonic=lambda: clock.now))
    return clock


def test_the_first_passes_and_the_next_when_its_time_has_come(clock: SimpleNamespace) -> None:
    once_a_second = Throttle(1.0)
    assert once_a_second.passes()
    clock.now += 0.9
    assert not once_a_second.passes()
    clock.now += 0.2
    assert once_a_second.passes()


def test_what_may_not_be_left_out_passes_and_counts(clock: SimpleNamespace) -> None:
    once_a_second = Throttle(1.0)
    assert once_a_second.passes()
    clock.now += 0.5
    assert once_a_second.passes(at_once=True)
    clock.now += 0.9
    assert not once_a_second.passes()


def test_the_first_can_be_made_to_wait(clock: SimpleNamespace) -> None:
    once_a_second = Throttle(1.0)
    once_a_second.wait()
    assert not once_a_second.passes()
    clock.now += 1.1
    assert once_a_second.passes()
