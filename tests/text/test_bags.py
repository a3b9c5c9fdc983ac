"""What two sequences have in common, in any order."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.text.bags import Bags

ITEMS = st.lists(st.sampled_from("ابتث"), max_size=30)


@given(ITEMS, ITEMS)
def test_a_bag_counts_as_counters_do(one: list[str], other: list[str]) -> None:
    maker = Bags()
    bag, other_bag = maker.bag(one), maker.bag(other)
    assert (len(bag), len(other_bag)) == (len(one), len(other))
    assert len(bag & other_bag) == (Counter(one) & Counter(other)).total()
