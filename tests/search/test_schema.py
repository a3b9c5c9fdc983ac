"""How an article's words come into the index."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.documents import date_number, names_in_two, sort_number, spellings
from reader.search.schema import ABSENT, INDEX_VERSION, is_confusable
from reader.text.analyse import words, words_and_spellings
from reader.text.stemming import stems

ANALYSED = (
    "وَالْكِتَابُ في المكتبات القديمة، ومدرسةٌ بالقاهرة؛ مسؤول ومسئول، أحمد وإيمان وآمال، على عليّ، "
    "القوانين والمدارس والأسواق، عبد الله وعبدالله، كانون الثاني ٢٠١٦، 16.4 و1,250,000، COVID-19، "
    "ﺍﻟﺸﺮﻃﺔ، كتــاب، پارسی، گفت‌وگو، Straße ÉTÉ naïve, العراقيين والمصريات، يستخدمونها، بزمبابوي، "
    "المعارضة والمياه الصحية وأسلحتها، قالوا ووصلوا، لاعبوها في المنطقة، اليمين، boxes"
)


def spelt(text: str) -> set[str]:
    return set(spellings(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كتاب", set()),
        ("مدينة", {"مدينة"}),
        ("مدينه", {"مدينه"}),
        ("على", {"على"}),
        ("علي", {"علي"}),
        ("أحمد", {"أحمد"}),
        ("كِتاب", {"كِتاب", ABSENT + "كتاب"}),
        ("كِتاب كتاب", {"كِتاب"}),
        ("كِتاب كُتاب", {"كِتاب", "كُتاب", ABSENT + "كتاب"}),
    ],
)
def test_only_spellings_that_tell_something_are_indexed(text: str, expected: set[str]) -> None:
    assert spelt(text) == expected


@given(st.text(alphabet="كتابةهيىأإآامونَُِّ ", max_size=60))
def test_whether_a_text_has_a_spelling_can_be_told_from_the_index(text: str) -> None:
    folded, printed = words_and_spellings(text)
    found = spelt(text)
    for word, spelling in set(zip(folded, printed, strict=True)):
        if spelling != word or is_confusable(word):
            assert spelling in found
        for other in {word, spelling}:
            if other != word or is_confusable(word):
                assert (other in found) == (other in printed)
            else:
                assert (ABSENT + word not in found) == (word in printed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الملك عبد الله وعبد العزيز", {"عبدالله", "عبدالعزيز"}),
        ("زار أبو ظبي أمس", {"ابوظبي"}),
        ("في كانون الثاني الماضي", {"يناير"}),
        ("عبد", set()),
        ("مكتبة المدينة", set()),
    ],
)
def test_names_in_two_words_are_one_too(text: str, expected: set[str]) -> None:
    folded = words(text)
    assert set(names_in_two(folded, stems(folded))) == set(stems(expected))


def test_dates_order_as_numbers() -> None:
    dates = ["2016", "2016-08", "2016-08-06", "2016-08-07", "2016-09", "2017-01-01"]
    numbers = [date_number(date) for date in dates]
    assert numbers == sorted(numbers)
    assert numbers[2] == 20160806
    assert sort_number("2016-08-06T09:30:00") == 20160806093000
    assert sort_number("2016-08-06") == 20160806000000
    assert sort_number("") == 0


def test_a_change_of_the_analysis_is_a_new_version_of_the_index() -> None:
    # If this fails, the analysis gives other words than the indexes out there hold: raise
    # INDEX_VERSION in schema.py and put the new value here.
    folded, printed = words_and_spellings(ANALYSED)
    stemmed = stems(folded)
    content = repr((folded, printed, stemmed, names_in_two(folded, stemmed)))
    digest = hashlib.sha256(content.encode()).hexdigest()[:16]
    assert (INDEX_VERSION, digest) == (2, "e1682fd010738409")
