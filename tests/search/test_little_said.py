"""Words that are no reason."""

from __future__ import annotations

import pytest

from reader.search.little_said import says_little
from reader.text.analyse import words


@pytest.mark.parametrize(
    "word",
    ["ثلاثة", "والثالث", "بالمئة", "للمليون", "السبت", "صباح", "أمس", "آذار", "أيام", "Monday"],
)
def test_numbers_and_days_say_little(word: str) -> None:
    assert all(map(says_little, words(word)))


@pytest.mark.parametrize("word", ["الجسر", "أمسية", "سبتة", "رمضان", "مائية", "الطمأنينة", "ليبيا"])
def test_others_are_reasons(word: str) -> None:
    assert not any(map(says_little, words(word)))
