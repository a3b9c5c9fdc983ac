"""Titles and file names that cannot disturb a line."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.safe_display import REPLACEMENT, safe_display


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("تقرير\u202etxt.exe", "تقريرtxt.exe"),
        ("\u2067عنوان\u2069\u200f.", "عنوان."),
        ("سطر\nثان\r\nثالث\u2028رابع\tخامس", "سطر ثان ثالث رابع خامس"),
        ("\x1b[31mأحمر\x07", f"{REPLACEMENT}[31mأحمر{REPLACEMENT}"),
        ("\udcff.txt", f"{REPLACEMENT}.txt"),
        ("\x00", REPLACEMENT),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("  عنوان   عادي  ", "عنوان عادي"),
        ("\ufeffعنوان\u200b", "عنوان"),
        ("", ""),
    ],
)
def test_shown(text: str, shown: str) -> None:
    assert safe_display(text) == shown


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_nothing_harmful_is_left(text: str) -> None:
    shown = safe_display(text)
    assert not re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", shown)
    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in shown)
    assert len(shown.splitlines()) <= 1
    assert safe_display(shown) == shown
    shown.encode()
