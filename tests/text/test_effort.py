"""An end to what a comparison may take."""

from __future__ import annotations

import pytest

from reader.model.errors import CancelledError
from reader.text.effort import LOOKED_AFTER, Effort


def test_what_is_more_than_is_left_is_not_taken() -> None:
    effort = Effort(10)
    assert effort.spend(7)
    assert not effort.spend(4)
    assert effort.left == 3
    assert effort.spend(3)
    assert effort.spend(0)
    assert not effort.spend(1)


def test_a_part_is_spent_of_the_whole() -> None:
    whole = Effort(100)
    part = whole.part(4)
    assert part.left == 25
    assert part.spend(20)
    assert not part.spend(6)
    assert whole.left == 80
    assert whole.part(0).left == 80


def test_a_part_ends_with_the_whole() -> None:
    whole = Effort(100)
    part = whole.part(2)
    assert whole.spend(90)
    assert not part.spend(11)
    assert (part.left, whole.left) == (50, 10)


def test_it_is_asked_every_so_often_whether_to_go_on() -> None:
    def stop() -> None:
        raise CancelledError("Stopped.")

    effort = Effort(1_000_000, stop).part(2)
    assert effort.spend(LOOKED_AFTER // 2)
    with pytest.raises(CancelledError):
        effort.spend(LOOKED_AFTER)
    looks = []
    many = Effort(0, lambda: looks.append(1))
    assert all(many.spend(0) for _ in range(3 * LOOKED_AFTER))
    assert len(looks) == 2
