"""Titles and file names that cannot disturb a line."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.safe_display import REPLACEMENT, isolated_path, safe_display


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
        ("pay\u200cpal\u200d.com", "paypal.com"),
        ("\u200cmaqal\u200d\u200c", "maqal"),
        ("م\u200dقال", "م\u200dقال"),
        ("👩\u200d🔧", "👩\u200d🔧"),
        ("\u3164\uffa0\u115f\u034f", ""),
        ("عنوان\u2800\u2800آخر", "عنوان آخر"),
        ("a\U000e0101\ufe03b", "ab"),
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


def test_the_folders_of_a_path_follow_each_other_from_left_to_right() -> None:
    mark = "\u200e"
    assert isolated_path("/كتب/تاريخ.txt") == (
        f"\u2066{mark}/{mark}كتب{mark}/{mark}تاريخ.txt\u2069"
    )
    assert isolated_path("C:\\books") == f"\u2066C:{mark}\\{mark}books\u2069"
    assert isolated_path("notes.txt") == "\u2066notes.txt\u2069"
