"""What two sequences have in common."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text.alignment import Run, common_runs

ITEMS = st.lists(st.sampled_from("ابتثجح"), max_size=40)


def test_runs_are_whole_and_in_order() -> None:
    one = ["هذا", "نص", "قديم", "كتبه", "رجل", "حكيم", "في", "قرية", "بعيدة"]
    other = ["قال", "هذا", "نص", "جديد", "كتبه", "رجل", "حكيم", "في", "مدينة", "بعيدة"]
    assert common_runs(one, other) == [Run(0, 1, 2), Run(3, 4, 4), Run(8, 9, 1)]


def test_nothing_in_common() -> None:
    assert common_runs(["ا"], ["ب"]) == []
    assert common_runs([], ["ب"]) == []
    assert common_runs([], []) == []


@given(ITEMS, ITEMS)
def test_runs_hold_the_same_items_and_never_cross(one: list[str], other: list[str]) -> None:
    at = other_at = 0
    for run in common_runs(one, other):
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
