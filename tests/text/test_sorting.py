from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text.sorting import SORTED_CODE_POINTS, sort_key


def in_order(*texts: str) -> bool:
    keys = [sort_key(text) for text in texts]
    return keys == sorted(keys) and len(set(keys)) == len(keys)


def test_hamza_and_marks_do_not_part_words() -> None:
    assert in_order("ابن الريف", "أحلام", "إدارة", "آفاق", "الماء", "أمس")
    assert sort_key("إِدارةٌ") == sort_key("اداره")
    assert sort_key("علـــى") == sort_key("علي")


def test_persian_letters_stand_beside_those_they_are_written_like() -> None:
    assert in_order(
        "بيت", "پل", "تاريخ", "جبل", "چاپ", "حرف", "زمن", "ژاله", "سوق", "كتاب", "گل", "لغة"
    )
    assert sort_key("کتاب") == sort_key("كتاب")


def test_quotation_marks_do_not_count() -> None:
    assert in_order("الكتاب", "«المكتبة» القديمة", "النهر")
    assert sort_key("\u200f«نور»") == sort_key("نور")


def test_figures_come_first_then_latin_then_arabic() -> None:
    assert in_order("1892", "٢٠٢٠", "apple", "Zebra", "أحمد")


@given(st.text())
def test_any_text_has_a_short_key(text: str) -> None:
    assert len(sort_key(text)) <= 3 * SORTED_CODE_POINTS
