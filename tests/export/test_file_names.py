"""Names for files that any system takes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.file_names import LONGEST_BYTES, FreeNames, safe_file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("حديقة جديدة", "حديقة جديدة"),
        ("../../etc/passwd", "etc passwd"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Com1", "_Com1"),
        ("com¹.md", "_com¹.md"),
        ("LPT9 ", "_LPT9"),
        ("console", "console"),
        (".hidden.", "hidden"),
        ("ends. . .", "ends"),
        ("a\u202eb\u0000c\nd", "ab c d"),
        ("a∕b⁄c／d＼e℀f", "a b c d e f"),
        ("report：data", "report data"),
        ("", "fallback"),
        ("...", "fallback"),
        ("؟!", "fallback"),
        ("\ud800", "fallback"),
    ],
)
def test_names(title: str, name: str) -> None:
    assert safe_file_name(title, "fallback") == name


@given(st.text(max_size=400))
def test_every_title_gives_a_usable_name(title: str) -> None:
    name = safe_file_name(title, "x")
    assert name
    assert len(name.encode()) <= LONGEST_BYTES + 1
    assert not set(name) & set('<>:"/\\|?*')
    assert not set(unicodedata.normalize("NFKC", name)) & set('<>:"/\\|*')
    assert not {unicodedata.category(letter) for letter in name} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(name) & set("\u200e\u200f\u202a\u202d\u202e\u2066\u2069")
    assert name == name.strip(". ")


def test_no_two_files_have_one_name() -> None:
    names = FreeNames()
    taken = [
        names.take(name, ".md") for name in ("مقال", "مقال", "Article", "ARTICLE", "é", "e\u0301")
    ]
    assert taken == ["مقال.md", "مقال 2.md", "Article.md", "ARTICLE 2.md", "é.md", "e\u0301 2.md"]
