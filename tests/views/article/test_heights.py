from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from reader.views.article.heights import ROW, Heights


@given(
    st.lists(st.integers(1, 40), min_size=1, max_size=3 * ROW),
    st.lists(st.tuples(st.integers(0, 3 * ROW), st.integers(1, 200)), max_size=20),
    st.integers(-50, 9000),
)
def test_tops_and_places_are_those_of_plain_sums(
    given_heights: list[int], changes: list[tuple[int, int]], y: int
) -> None:
    plain = [float(height) for height in given_heights]
    heights = Heights(plain)
    for number, height in changes:
        if number < len(plain):
            plain[number] = heights[number] = float(height)
    tops = list(accumulate(plain, initial=0.0))
    assert len(heights) == len(plain)
    assert heights.total == tops[-1]
    assert [heights.top(number) for number in range(len(plain) + 1)] == tops
    expected = max([0, *(number for number in range(len(plain)) if tops[number] <= y)])
    assert heights.at(y) == expected


def test_without_blocks_there_is_no_height() -> None:
    assert Heights().total == 0.0
    assert Heights().at(10) == 0
