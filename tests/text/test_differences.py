"""Differences between versions, paragraph by paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.errors import CancelledError
from reader.model.relation import ParagraphChange
from reader.text.differences import MOST_PAIRS, paragraph_changes

OPENING = "افتتحت البلدية أمس حديقة عامة في حي البساتين بحضور عدد من السكان."
TREES = "وتضم الحديقة ثلاثمئة شجرة وممرات للمشاة والدراجات."
HOURS = "وتفتح أبوابها من الصباح حتى المساء طوال أيام الأسبوع."

TEXTS = st.lists(
    st.text(st.sampled_from("ابتث ،.ًـ"), max_size=12) | st.sampled_from((OPENING, TREES, HOURS)),
    max_size=8,
)


def pieces(text: str | None, spans: tuple[tuple[int, int], ...]) -> list[str]:
    return [(text or "")[start:end] for start, end in spans]


def test_a_text_that_did_not_change() -> None:
    changes = paragraph_changes([OPENING, TREES], [OPENING, TREES])
    assert changes == (ParagraphChange(OPENING, OPENING), ParagraphChange(TREES, TREES))
    assert all(change.same for change in changes)


def test_changed_words_are_marked_in_both_versions() -> None:
    edited = OPENING.replace("أمس", "اليوم الأحد").replace("عدد من", "عشرات")
    [change] = paragraph_changes([OPENING], [edited])
    assert not change.same
    assert pieces(change.old, change.old_spans) == ["أمس", "عدد من"]
    assert pieces(change.new, change.new_spans) == ["اليوم الأحد", "عشرات"]


def test_an_edited_paragraph_stands_beside_what_it_was() -> None:
    edited = TREES.replace("ثلاثمئة", "أربعمئة")
    added = "وقالت المهندسة المشرفة إن العمل استغرق عامين كاملين."
    changes = paragraph_changes([OPENING, TREES, HOURS], [OPENING, added, edited])
    assert [(change.old, change.new) for change in changes] == [
        (OPENING, OPENING),
        (None, added),
        (TREES, edited),
        (HOURS, None),
    ]
    assert pieces(changes[2].old, changes[2].old_spans) == ["ثلاثمئة"]
    assert changes[1].old_spans == changes[1].new_spans == ()


def test_paragraphs_with_little_in_common_are_not_one() -> None:
    other = "أما الملعب المجاور فقد أغلق بسبب أعمال الصيانة السنوية."
    changes = paragraph_changes([TREES], [other])
    assert [(change.old, change.new) for change in changes] == [(TREES, None), (None, other)]


def test_marks_and_punctuation_are_changes_too() -> None:
    [change] = paragraph_changes(["قال المدير: حُلّت المسألة."], ["قال المدير حلت المسألة!"])
    assert pieces(change.old, change.old_spans) == [": حُلّت", "."]
    assert pieces(change.new, change.new_spans) == ["حلت", "!"]


@given(TEXTS, TEXTS)
def test_nothing_is_lost_and_spans_lie_within(old: list[str], new: list[str]) -> None:
    changes = paragraph_changes(old, new)
    assert [change.old for change in changes if change.old is not None] == old
    assert [change.new for change in changes if change.new is not None] == new
    for change in changes:
        for text, spans in ((change.old, change.old_spans), (change.new, change.new_spans)):
            end = 0
            for span in spans:
                assert end <= span[0] < span[1] <= len(text or "")
                end = span[1]


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(texts: list[str]) -> None:
    assert all(change.same for change in paragraph_changes(texts, texts))


def numbered(count: int, place: str) -> list[str]:
    """Paragraphs of one form, each with its number and a place."""
    return [
        f"وفي اليوم {at} من الرحلة وصلت القافلة إلى بئر {at} في {place}." for at in range(count)
    ]


def test_of_many_changed_paragraphs_each_stands_beside_what_it_was() -> None:
    count = 2 * int(MOST_PAIRS**0.5)
    old, new = numbered(count, "الوادي"), numbered(count, "السهل الكبير")
    del new[100:110]
    changes = paragraph_changes(old, new)
    pairs = [(change.old, change.new) for change in changes if change.old and change.new]
    assert len(pairs) > count * 0.95
    right = [pair for pair in pairs if pair[0].split()[2] == pair[1].split()[2]]
    assert len(right) > count * 0.9


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (numbered(30_000, "الوادي"), numbered(30_001, "السهل")),
        (
            [f"{'نعم ' * 480}{at}" for at in range(200)],
            [f"{'نعم لا ' * 240}{at}" for at in range(200)],
        ),
    ],
    ids=["as many paragraphs as a book has", "repetition in each paragraph"],
)
def test_what_would_take_minutes_is_shown_as_it_can_be(old: list[str], new: list[str]) -> None:
    changes = paragraph_changes(old, new)
    assert [change.old for change in changes if change.old is not None] == old
    assert [change.new for change in changes if change.new is not None] == new


def test_the_comparison_can_be_stopped() -> None:
    def stop() -> None:
        raise CancelledError("Stopped.")

    with pytest.raises(CancelledError):
        paragraph_changes(numbered(150, "الوادي"), numbered(150, "السهل"), stop)
