"""Finding what somebody quotes."""

import pytest

from reader.text.anchoring import find_quotation

BODY = "قال المعلّم: «العِلمُ نورٌ».\nثم قال المعلم: العلم نور، وكتب على اللوح: أحمد إلى مدرسة."


def texts(quote: str) -> list[str]:
    return [BODY[start:end] for start, end in find_quotation(BODY, quote)]


def test_as_it_is_spelt_first() -> None:
    assert texts("العلم نور") == ["العلم نور"]
    assert texts("العِلمُ نورٌ") == ["العِلمُ نورٌ"]


def test_then_in_any_spelling() -> None:
    assert texts("العـلم  نورُ") == ["العِلمُ نورٌ", "العلم نور"]
    assert texts("احمد الي مدرسه") == ["أحمد إلى مدرسة"]


def test_white_space_may_differ() -> None:
    assert texts("نور».\tثم\n قال") == ["نورٌ».\nثم قال"]
    assert texts("  ثم   قال\n") == ["ثم قال"]


@pytest.mark.parametrize("quote", ["", "  ", "ليس هنا", "\u064e", "ـ", "\u200f", "ا" * 5000, ".*"])
def test_what_is_not_there(quote: str) -> None:
    assert texts(quote) == []
