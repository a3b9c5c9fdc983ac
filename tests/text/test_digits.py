"""Digits between scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.digits import to_arabic_indic, to_western


@pytest.mark.parametrize("text", ["سنة ٢٠١٩", "سنة ۲۰۱۹", "سنة 2019"])
def test_both_ways(text: str) -> None:
    assert to_western(text) == "سنة 2019"
    assert to_arabic_indic(text) == "سنة ٢٠١٩"


@given(st.text())
def test_length_is_kept(text: str) -> None:
    assert len(to_western(text)) == len(to_arabic_indic(text)) == len(text)
    assert to_western(to_arabic_indic(text)) == to_western(text)
