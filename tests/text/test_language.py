"""The language of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.direction import detect_language as offered_beside_direction
from reader.text.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("افتتح الوزير المعرض في القاهرة", "ar"),
        ("بيروت", "ar"),
        ("Google تطلق خدمة جديدة", "ar"),
        ("Microsoft Office 365 بالعربية", "ar"),
        ("این کتاب را برای شما خریدم و به خانه آوردم", "fa"),
        ("نمایشگاه کتاب تهران فردا آغاز می‌شود", "fa"),
        ("یہ کتاب میں نے آپ کے لیے خریدی ہے", "ur"),
        ("ئەم کتێبە لە بازاڕ کڕدرا و بۆ ئەو بوو", "ckb"),
        ("The museum opened its doors to the visitors", "en"),
        ("Museum opens doors early", "en"),
        ("Le musée a ouvert ses portes aux visiteurs", "fr"),
        ("El museo abrió sus puertas para los visitantes", "es"),
        ("Das Museum hat für die Besucher geöffnet und ist voll", "de"),
        ("Müze bu hafta kapılarını ziyaretçiler için açtı", "tr"),
        ("Музей открылся", "ru"),
        ("המוזיאון נפתח", "he"),
        ("", "und"),
        ("2019 - 12:30", "und"),
        ("https://example.org/news", "und"),
        ("Google", "und"),
        ("東京", "und"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_offered_beside_direction() -> None:
    assert offered_beside_direction is detect_language


@given(st.text())
def test_never_raises(text: str) -> None:
    assert detect_language(text)
