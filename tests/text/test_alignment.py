"""What two sequences have in common."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.alignment import Run, common_runs
from reader.text.effort import Effort

ITEMS = st.lists(st.sampled_from("ابتثجح"), max_size=40)


def test_runs_are_whole_and_in_order() -> None:
    one = ["هذا", "نص", "قديم", "كتبه", "رجل", "حكيم", "في", "قرية", "بعيدة"]
    other = ["قال", "هذا", "نص", "جديد", "كتبه", "رجل", "حكيم", "في", "مدينة", "بعيدة"]
    assert common_runs(one, other) == [Run(0, 1, 2), Run(3, 4, 4), Run(8, 9, 1)]


def test_nothing_in_common() -> None:
    assert common_runs(["ا"], ["ب"]) == []
    assert common_runs([], ["ب"]) == []
    assert common_runs([], []) == []


@given(ITEMS, ITEMS, st.integers(0, 1_000) | st.just(1_000_000))
def test_runs_hold_the_same_items_and_never_cross(
    one: list[str], other: list[str], steps: int
) -> None:
    at = other_at = 0
    for run in common_runs(one, other, Effort(steps)):
        assert run.length > 0
        assert run.one >= at
        assert run.other >= other_at
        assert one[run.one : run.one + run.length] == other[run.other : run.other + run.length]
        at, other_at = run.one + run.length, run.other + run.length


@given(ITEMS)
def test_a_sequence_has_all_in_common_with_itself(items: list[str]) -> None:
    assert common_runs(items, items) == ([Run(0, 0, len(items))] if items else [])


def test_repetition_without_end_comes_to_an_end() -> None:
    # Quadratic, this would take hours.
    one, other = ["ا", "ب"] * 50_000, ["ب", "ا", "ا"] * 50_000
    assert all(one[run.one] == other[run.other] for run in common_runs(one, other))


def parted_anew(length: int, filler: str) -> list[str]:
    """Words of which one stands once, and when they are parted there, one more does, and so on."""
    parts = ((f"م{at + 1}", f"{filler}{at}", f"م{at}", f"{filler}{at}س") for at in range(length))
    return [word for part in parts for word in part]


def few_words_between_others(length: int, words: list[str]) -> list[str]:
    return [word for at in range(length) for word in (*words, f"م{at}")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (parted_anew(40_000, "ا"), parted_anew(40_000, "ب")),
        (
            few_words_between_others(500, ["س"] * 500),
            few_words_between_others(500, ["س", "ص"] * 250),
        ),
    ],
    ids=["each word parts them anew", "repetition in each gap"],
)
def test_what_would_take_minutes_is_left_as_a_difference(one: list[str], other: list[str]) -> None:
    runs = common_runs(one, other)
    assert runs
    assert all(one[run.one] == other[run.other] for run in runs)


def test_without_effort_there_is_what_both_begin_and_end_with() -> None:
    one, other = [*"ابتثجحخ"], [*"ابسثجخ"]
    assert common_runs(one, other, Effort(0)) == [Run(0, 0, 2), Run(6, 5, 1)]
    assert common_runs(one, other) == [Run(0, 0, 2), Run(3, 3, 2), Run(6, 5, 1)]
