"""What else is tried for a word of a query."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.normalise import fold
from reader.text.stemming import stem
from reader.text.variants import MOST_VARIANTS, compounds, variants


def folded(*words: str) -> set[str]:
    return {fold(word) for word in words}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("نام", "ينام"),
        ("عاش", "يعيش"),
        ("صام", "يصوم"),
        ("يصوم", "صام"),
        ("وعد", "يعد"),
        ("بنى", "يبني"),
        ("أفاد", "يفيد"),
        ("استعاد", "يستعيد"),
        ("أخذ", "يأخذ"),
        ("أصدر", "إصدار"),
        ("إصدار", "يصدر"),
        ("شارك", "مشاركة"),
        ("تدريب", "درّب"),
        ("اكتشف", "اكتشاف"),
        ("استورد", "يستورد"),
        ("تعلم", "يتعلم"),
        ("ترجم", "يترجم"),
        ("طلب", "يطلب"),
        ("يناير", "كانون الثاني"),
        ("أغسطس", "آب"),
        ("عبدالرحيم", "عبد الرحيم"),
        ("أبوبكر", "أبو بكر"),
        ("رأسمال", "رأس مال"),
        ("زمبافو", "بزمبافو"),
        ("فريق", "فرق"),
    ],
)
def test_tried(word: str, expected: str) -> None:
    found = [" ".join(map(stem, form.split())) for form in variants(fold(word))]
    assert " ".join(map(stem, fold(expected).split())) in found


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("عالم", "علم"),
        ("علم", "عالم"),
        ("سلام", "إسلام"),
        ("قاعدة", "قعدة"),
        ("شاعر", "شعر"),
        ("كتاب", "كاتب"),
        ("ملك", "مالك"),
        ("جامعة", "جامع"),
        ("مصر", "مصير"),
    ],
)
def test_not_tried(word: str, other: str) -> None:
    tried = {stem(form) for form in variants(fold(word))}
    assert stem(fold(other)) not in tried | {stem(fold(word))}


@pytest.mark.parametrize("word", ["في", "the", "paris", "2016", "", "و"])
def test_nothing_to_try(word: str) -> None:
    assert variants(word) == ()


@given(st.text(alphabet=st.sampled_from("ابتجدرسعغفقكلمنهويءئ"), min_size=1))
def test_any_word(word: str) -> None:
    found = variants(word)
    assert len(found) <= MOST_VARIANTS
    assert len(set(found)) == len(found)
    assert stem(word) not in map(stem, found)


def test_neighbours_written_together() -> None:
    assert compounds(["عبد", "الله"]) == ((0, 2, "عبدالله"),)
    assert compounds(["في", "كانون", "الثاني"])[-1] == (1, 3, "يناير")
    assert compounds(["من", "هو"]) == ()
    assert compounds(["كتاب"]) == compounds([]) == ()
    assert compounds(["عبد", "", "الله"]) == ()
