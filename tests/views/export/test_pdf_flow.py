"""Breaking pieces into pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.views.export.pdf_flow import LEAST_LINES, PieceSize, PlacedLines, pages


def size(lines: int, *, heading: bool = False) -> PieceSize:
    return PieceSize(lines, 10.0, 5.0, 3.0, with_next=heading)


def test_what_fits_stays_on_one_page() -> None:
    assert pages([size(2), size(3)], 100.0) == [
        [PlacedLines(0, 0, 2, 0.0), PlacedLines(1, 0, 3, 28.0)]
    ]


def test_nothing_is_one_empty_page() -> None:
    assert pages([], 100.0) == [[]]


def test_no_line_stands_alone() -> None:
    first, second = pages([size(11)], 100.0)
    assert (first[0].end, second[0].end - second[0].first) == (9, 2)
    first, second = pages([size(9), size(6)], 102.0)
    assert [one.piece for one in first] == [0]
    assert second == [PlacedLines(1, 0, 6, 0.0)]


def test_a_heading_goes_with_its_text() -> None:
    first, second = pages([size(7), size(1, heading=True), size(6)], 100.0)
    assert [one.piece for one in first] == [0]
    assert [one.piece for one in second] == [1, 2]


def test_a_line_higher_than_the_page_gets_one_of_its_own() -> None:
    made = pages([PieceSize(2, 300.0, 0.0, 0.0), size(1)], 100.0)
    assert [[(one.piece, one.first) for one in page] for page in made] == [
        [(0, 0)],
        [(0, 1)],
        [(1, 0)],
    ]


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.sampled_from([8.0, 10.0, 17.0]), st.booleans()),
        max_size=30,
    ),
    st.integers(60, 300),
)
def test_every_line_stands_once_in_its_order_and_on_its_page(
    drawn: list[tuple[int, float, bool]], height: int
) -> None:
    sizes = [
        PieceSize(lines, line_height, 5.0, 3.0, with_next=heading and lines < 3)
        for lines, line_height, heading in drawn
    ]
    made = pages(sizes, height)
    lines = [
        (one.piece, line) for page in made for one in page for line in range(one.first, one.end)
    ]
    assert lines == [
        (number, line) for number, piece in enumerate(sizes) for line in range(piece.lines)
    ]
    for page in made:
        bottom = 0.0
        for one in page:
            assert one.top >= bottom - 0.01
            bottom = one.top + (one.end - one.first) * sizes[one.piece].line_height
            assert bottom <= height + 0.02
    for page in made[:-1]:
        assert page
        last = page[-1]
        if sizes[last.piece].lines >= 2 * LEAST_LINES and last.end < sizes[last.piece].lines:
            assert last.end - last.first >= LEAST_LINES or last.top == 0.0
