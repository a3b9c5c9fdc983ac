from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.word_beginnings import Closeness, closeness, named


@pytest.mark.parametrize(
    ("query", "text", "grade"),
    [
        ("", "Import files", Closeness.OPENING),
        ("imp", "Import files", Closeness.OPENING),
        ("IMPORT FI", "Import files", Closeness.OPENING),
        ("imp fi", "Import files", Closeness.IN_ORDER),
        ("fold", "Import a folder", Closeness.IN_ORDER),
        ("fol imp", "Import a folder", Closeness.ANY_ORDER),
        ("iaf", "Import a folder", Closeness.RUN_TOGETHER),
        ("impfol", "Import a folder", Closeness.RUN_TOGETHER),
        ("older", "Import a folder", Closeness.WITHIN),
        ("older mport", "Import a folder", Closeness.WITHIN),
        ("xyz", "Import a folder", None),
        ("o", "Import a folder", None),
        ("تكب", "تكبير النص", Closeness.OPENING),
        ("نص", "تكبير النص", Closeness.IN_ORDER),
        ("اعداد", "الإعدادات", Closeness.OPENING),
        ("مقروءه", "غير المقروءة", Closeness.IN_ORDER),
        ("كل مق", "كلّ المقالات", Closeness.OPENING),
        ("ال", "الأرشيف", Closeness.OPENING),
    ],
)
def test_a_name_is_found_by_the_beginnings_of_its_words(
    query: str, text: str, grade: Closeness | None
) -> None:
    assert closeness(query, [text]) == grade


def test_the_best_of_several_texts_counts() -> None:
    assert closeness("export", ["تصدير", "Export"]) is Closeness.OPENING
    assert closeness("تصد", ["تصدير", "Export"]) is Closeness.OPENING
    assert closeness("import", ["تصدير", "Export"]) is None
    assert closeness("a", []) is None


def test_a_name_is_not_its_letters_run_together() -> None:
    assert closeness("font", ["Focus on the text"]) is Closeness.RUN_TOGETHER
    assert not named("font", ["Focus on the text"])
    assert named("the text", ["Focus on the text"])
    assert named("ocus", ["Focus on the text"])
    assert named("", ["Focus"])
    assert not named("x", [])


@given(st.text(max_size=20), st.text(max_size=30))
def test_whatever_is_typed_has_an_answer_and_a_text_finds_itself(query: str, text: str) -> None:
    closeness(query, [text])
    assert closeness(text, [text]) is Closeness.OPENING
