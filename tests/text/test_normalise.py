"""Folding, and the way back from a folded hit to the original."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.normalise import Folded, fold, fold_with_map

SAME = [
    ("أسوان", "اسوان"),
    ("إيمان", "ايمان"),
    ("آمال", "امال"),
    ("ٱلبيت", "البيت"),
    ("مكتبة", "مكتبه"),
    ("مستشفى", "مستشفي"),
    ("كتــــاب", "كتاب"),
    ("كِتَابٌ", "كتاب"),
    ("شكراً", "شكرا"),
    ("شكرًا", "شكرا"),
    ("شؤون", "شئون"),
    ("سماء", "سما"),
    ("إجراءات", "اجراات"),
    ("مبادئ", "مبادي"),
    ("تكافؤ", "تكافو"),
    ("کتاب‌ها", "كتابها"),
    ("ﻛﺘﺎﺏ", "كتاب"),
    ("ﻻعب", "لاعب"),
    ("ﷲ", "الله"),
    ("١٩٧٣", "1973"),
    ("۱۹۷۳", "1973"),
    ("٣٫٥", "3.5"),
    ("\u2067نص\u2069", "نص"),
    ("پاريس", "باريس"),
    ("ڤيينا", "فيينا"),
    ("Éléphant", "elephant"),
    ("ＡＢＣ", "abc"),
    ("STRASSE", "straße"),
    ("أ\u0651", "ا"),
    ("و\u0654", "و"),
    ("شيء_ما", "شي_ما"),
    ("جزء2", "جز2"),
]
DIFFERENT = [("علم", "عالم"), ("سلام", "إسلام"), ("قائد", "قاد"), ("بئر", "بر"), ("كان", "كأنه")]
ARABIC = st.text(
    alphabet=st.sampled_from(
        "اأإآءؤئىيةهوبتل ـ\u064b\u0651\u0654\u0655\u0670\u200f\u200cﻻﷲﷺﹰ٠۴5aÉİß.،\n"
    )
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_that_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_words_kept_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def hit(text: str, query: str) -> str:
    folded = fold_with_map(text)
    start = folded.text.index(fold(query))
    first, last = folded.original_span(start, start + len(fold(query)))
    return text[first:last]


@pytest.mark.parametrize(
    ("text", "query", "highlighted"),
    [
        ("في مَكْتَبَةِ المدينة", "مكتبه", "مَكْتَبَةِ"),
        ("قال المـــدير: نعم", "المدير", "المـــدير"),
        ("بسم ﷲ الرحمن", "الله", "ﷲ"),
        ("بسم ﷲ الرحمن", "لل", "ﷲ"),
        ("قراءةٌ أخرى", "قراة", "قراءةٌ"),
        ("عام ٢٠١٩م", "2019", "٢٠١٩"),
    ],
)
def test_hit_is_highlighted_exactly(text: str, query: str, highlighted: str) -> None:
    assert hit(text, query) == highlighted


def test_empty_hit() -> None:
    assert fold_with_map("نص").original_span(1, 1) == (1, 1)
    assert fold_with_map("") == Folded("", (0,))


@given(st.text() | ARABIC)
def test_map(text: str) -> None:
    folded = fold_with_map(text)
    assert folded.text == fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert folded.offsets[-1] == len(text)
    assert all(offset < len(text) for offset in folded.offsets[:-1])


@given(st.text() | ARABIC)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text() | ARABIC)
def test_composed_and_decomposed_text_meet(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert fold(composed) == fold(decomposed)


@given(st.text(alphabet=st.characters(categories=["Cs"])))
def test_lone_surrogates_do_no_harm(text: str) -> None:
    assert fold(text) == text


@given(ARABIC, st.data())
def test_spans_lie_within_the_text(text: str, data: st.DataObject) -> None:
    folded = fold_with_map(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    first, last = folded.original_span(start, end)
    assert 0 <= first <= last <= len(text)
