import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.words_at import word_at


@pytest.mark.parametrize(
    ("text", "inside", "word"),
    [
        ("قال: «وبالوالدينِ إحسانًا»، ومضى.", "الوالد", "وبالوالدينِ"),
        ("كَتَبَ دَرْسَهُ، ثمّ", "رْسَ", "دَرْسَهُ"),
        ("ثمّ ومضى.", "ثمّ", "ثمّ"),
        ("العـــربية؟", "ـــ", "العـــربية"),
        ("می‌خواهم بروم", "خواهم", "می‌خواهم"),
        ("بلغ 2.5% و1,596 في ١٢/٥/٢٠٢٤.", "5%", "2.5"),
        ("بلغ 2.5% و1,596 في ١٢/٥/٢٠٢٤.", "٥", "١٢/٥/٢٠٢٤"),
        ("they don't go", "t go", "don't"),
        ("الطراز (T-72) قديم", "T", "T"),
        ("الطراز (T-72) قديم", "72", "72"),
        ("مقال", "ال", "مقال"),
        ("كلمة،كلمة", "،", "،"),
    ],
)
def test_the_word_a_person_means(text: str, inside: str, word: str) -> None:
    start, end = word_at(text, text.index(inside))
    assert text[start:end] == word


def test_the_empty_text_has_no_word() -> None:
    assert word_at("", 0) == (0, 0)


def test_a_long_run_is_not_searched_as_a_whole() -> None:
    start, end = word_at("ب" * 100_000, 50_000)
    assert start <= 50_000 < end


@given(st.text(max_size=60), st.integers(-3, 70))
def test_it_never_fails_and_holds_the_place(text: str, offset: int) -> None:
    start, end = word_at(text, offset)
    assert 0 <= start <= end <= len(text)
    if 0 <= offset < len(text):
        assert start <= offset < end
