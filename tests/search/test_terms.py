"""Shared terms as they are printed."""

from __future__ import annotations

import pytest

from reader.search.terms import is_rare, printed_terms
from reader.text.analyse import words
from reader.text.stemming import stem


def stem_of(word: str) -> str:
    [folded] = words(word)
    return stem(folded)


def test_the_commonest_print_of_a_stem() -> None:
    stems = {stem_of("الفخار"), stem_of("القوافل")}
    text = "باع الفخار في السوق، وكان الفخــار ملونا، وبفخار قديم ملأ القوافل."
    printed = printed_terms("سوق الفخار", text, stems)
    assert printed[stem_of("الفخار")] == "الفخار"
    assert printed[stem_of("القوافل")] == "القوافل"


def test_marks_stay_and_the_conjunction_goes() -> None:
    found = printed_terms(
        "", "وصل وَالمسافرون إلى المَدينة", {stem_of("المسافرون"), stem_of("المدينة")}
    )
    assert set(found.values()) == {"المسافرون", "المَدينة"}
    assert printed_terms("", "وصل القطار", {stem_of("وصل")}) in ({stem_of("وصل"): "وصل"}, {})


def test_stems_that_are_not_there() -> None:
    assert printed_terms("عنوان", "نص", {stem_of("القطار")}) == {}


@pytest.mark.parametrize(
    ("frequency", "articles", "rare"),
    [
        (1, 10, False),
        (2, 2, True),
        (3, 10, True),
        (5, 10, False),
        (5, 30, True),
        (20, 100, False),
        (80, 1500, True),
        (5000, 100_000, True),
        (20_000, 100_000, False),
    ],
)
def test_rare_depends_on_the_library(frequency: int, articles: int, rare: bool) -> None:
    assert is_rare(frequency, articles) is rare
