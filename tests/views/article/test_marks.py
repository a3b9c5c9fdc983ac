"""Which marks lie where; see ``test_mark_shapes`` for how they look."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import Colour
from reader.views.article.marks import HIGHLIGHTS, Mark, MarkLayers, MarkRows, MarkStyle

MARKS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 30)).map(
        lambda place: Mark(place[0], place[0] + place[1], MarkStyle.YELLOW)
    ),
    max_size=30,
)


@given(MARKS, st.integers(0, 80), st.integers(0, 20))
def test_bisection_finds_what_a_look_at_each_mark_finds(
    marks: list[Mark], start: int, length: int
) -> None:
    found = MarkRows(marks).between(start, start + length)
    touching = [mark for mark in marks if mark.start <= start + length and mark.end >= start]
    assert sorted(found, key=hash) == sorted(touching, key=hash)
    assert [mark.start for mark in found] == sorted(mark.start for mark in found)


def test_layers_lie_in_their_order_whatever_order_they_were_set_in() -> None:
    layers = MarkLayers()
    marks = {
        "current-match": Mark(0, 9, MarkStyle.CURRENT_MATCH),
        "annotations": Mark(5, 9, MarkStyle.PINK),
        "matches": Mark(0, 9, MarkStyle.MATCH),
        "quotations": Mark(2, 9, MarkStyle.QUOTATION),
    }
    for layer, mark in marks.items():
        layers.set(layer, [mark])
    wanted = ["quotations", "annotations", "matches", "current-match"]
    assert layers.between("body", 0, 99) == [marks[layer] for layer in wanted]
    assert layers.between("title", 0, 99) == []
    layers.set("matches", [Mark(1, 2, MarkStyle.MATCH, field="title")])
    assert len(layers.between("body", 0, 99)) == 3
    assert len(layers.between("title", 0, 99)) == 1
    layers.clear()
    assert layers.between("body", 0, 99) == []


def test_an_unknown_layer_is_refused() -> None:
    with pytest.raises(ValueError, match="no layer 'doodles'"):
        MarkLayers().set("doodles", [])


def test_each_colour_of_a_highlight_has_a_style() -> None:
    assert set(HIGHLIGHTS) == set(Colour)
