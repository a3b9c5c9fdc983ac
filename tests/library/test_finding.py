from __future__ import annotations

import pytest

from reader.library.finding import find_in_text

TITLE = "كتب ومكتبات"
BODY = (
    "في المكتبة القديمة كتابٌ نادر، وفي الكُتُب الأخرى صُوَر.\n"
    "سُئل الأمين عن الكتاب القديم فقال: مسؤوليتي أن أحفظه. The old Library closed in 2016."
)


def found(text: str, *, exact: bool = False) -> list[str]:
    pieces = {"title": TITLE, "body": BODY}
    return [pieces[m.field][m.start : m.end] for m in find_in_text(text, TITLE, BODY, exact=exact)]


def test_every_written_form_is_found_in_the_order_of_the_article() -> None:
    assert found("كتاب")[:2] == ["كتب", "كتابٌ"]
    assert "الكتاب" in found("كتاب ")
    assert found("library") == ["Library"]
    assert found("٢٠١٦") == ["2016"]


def test_the_last_word_may_be_unfinished() -> None:
    assert "مسؤوليتي" in found("مسئول")
    assert found("الكتاب القد") == ["الكتاب القديم"]
    assert "الكتاب" in found("كتا"), "whatever stands before it in one piece"
    assert "الكُتُب" in found("كت")
    assert "المكتبة" not in found("كت")
    assert found("libr") == ["Library"]
    assert found("libr ") == []


def test_several_words_stand_one_after_the_other() -> None:
    assert found("المكتبة القديمة") == ["المكتبة القديمة"]
    assert found("القديمة المكتبة") == []


def test_exact_spelling_counts_marks_and_hamza() -> None:
    assert found("كتابٌ", exact=True) == ["كتابٌ"]
    assert found("المكتبه", exact=True) == []


@pytest.mark.parametrize("text", ["", "   ", "،؛", "ًٌ", '"', "-", "\u202e", "*"])
def test_what_holds_no_word_finds_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ['"الكتاب القديم"', "-الكتاب", "الكتاب القديم؟"])
def test_the_signs_of_the_query_language_mean_nothing_here(text: str) -> None:
    assert found(text)


def test_no_piece_is_found_twice() -> None:
    spans = [(m.field, m.start, m.end) for m in find_in_text("كتاب", TITLE, BODY)]
    assert len(spans) == len(set(spans))
