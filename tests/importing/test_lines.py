import unicodedata

import pytest

from reader.importing.lines import clean_line, split_lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_numbered_as_editors_do(end: str) -> None:
    lines = split_lines(end.join(("أول", "", "ثان", " ", "", "ثالث")))
    assert [(line.number, line.text, line.blank_before) for line in lines] == [
        (1, "أول", 0),
        (3, "ثان", 1),
        (6, "ثالث", 2),
    ]


def test_other_separators_count_only_without_line_ends() -> None:
    assert len(split_lines("أول\u2029ثان\u2028ثالث")) == 3
    assert len(split_lines("أول\u2028ثان\nثالث")) == 2


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("\u202b\u200fمقال\u202c", "مقال"),
        ("\ufeffمقال", "مقال"),
        ("مق\u200bال", "مقال"),
        ("مقال\u00a0جديد", "مقال جديد"),
        ("\t مقال  ", "مقال"),
        ("می\u200cروم", "می\u200cروم"),
        ("قال C++\u200f ثم", "قال C++\u200f ثم"),
        (unicodedata.normalize("NFD", "أإآؤئ café"), "أإآؤئ café"),
        ("تضمَّنَت", "تضمَّنَت"),
        ("محمد ﷺ", "محمد ﷺ"),
    ],
)
def test_cleaning(raw: str, text: str) -> None:
    assert clean_line(raw) == text


def test_measures() -> None:
    (line,) = split_lines("  قال CNN: «نعم.»")
    assert line.raw == "  قال CNN: «نعم.»"
    assert (line.words, line.arabic, line.latin, line.ending) == (3, 6, 3, ".")
    assert line.full_stop


def test_keys_meet_in_one_spelling() -> None:
    first, second = split_lines("مشاركة الخبر :\nمشاركه الخبر")
    assert first.key == second.key
