"""The Arabic README says in Arabic what the English one says, and reads from right to left."""

from __future__ import annotations

import re

import pytest

from tests.document_text import (
    Row,
    anchor,
    document,
    fenced,
    headings,
    in_code,
    named_anchors,
    table,
)

ENGLISH = document("README.md")
ARABIC = document("packaging/README.ar.md")
SECTIONS = [
    (anchor(heading), f"{'#' * level} {heading}") for level, heading in headings(ENGLISH)[1:]
]
ARABIC_HEADINGS = [f"{'#' * level} {heading}" for level, heading in headings(ARABIC)[1:]]
PAIRS = [
    pytest.param(english, arabic, id=name)
    for (name, english), arabic in zip(SECTIONS, ARABIC_HEADINGS, strict=False)
]


def section(text: str, heading: str) -> str:
    """What stands under a heading, up to the next one."""
    return re.split(r"(?m)^#+ ", text.partition(f"\n{heading}\n")[2])[0]


def bare(text: str) -> str:
    """Markdown without the marks of direction."""
    return re.sub(r"</?span[^>]*>", "", text)


def tables(text: str, heading: str) -> list[Row]:
    """The table of a section; no rows where it has none."""
    return table(text, heading) if re.search(r"(?m)^\| ---", section(text, heading)) else []


def test_the_sections_are_the_same() -> None:
    assert named_anchors(ARABIC) == [name for name, _heading in SECTIONS]
    levels = [heading.count("#") for heading in ARABIC_HEADINGS]
    assert levels == [heading.count("#") for _name, heading in SECTIONS]
    assert all(re.search("[\u0621-\u064a]", heading) for heading in ARABIC_HEADINGS)


@pytest.mark.parametrize(("english", "arabic"), PAIRS)
def test_a_section_has_the_same_parts(english: str, arabic: str) -> None:
    ours, theirs = section(ENGLISH, english), section(ARABIC, arabic)
    for item in (r"(?m)^- ", r"(?m)^\d+\. ", r"(?m)^\*\*"):
        assert len(re.findall(item, ours)) == len(re.findall(item, theirs)), item
    # Which keys, commands, files and options are spoken of; of the table of keys, see below.
    if english != "## Shortcuts":
        named = set(in_code(ours)) - {"MAQAL_LIBRARY"}
        assert named - set(in_code(bare(theirs))) <= {"list", "restore", "backup"}


@pytest.mark.parametrize(("english", "arabic"), PAIRS)
def test_the_tables_have_the_same_rows(english: str, arabic: str) -> None:
    ours = [in_code(row[0]) for row in tables(ENGLISH, english)]
    assert ours == [in_code(row[0]) for row in tables(ARABIC, arabic)]


def test_the_shortcuts_are_those_of_the_english_table() -> None:
    arabic = [(in_code(keys), text) for keys, text in table(ARABIC, "## الاختصارات")]
    for (keys, text), row in zip(arabic, table(ENGLISH, "## Shortcuts"), strict=True):
        assert keys == in_code(row[0])
        assert text.partition(":")[0] == row[2]


@pytest.mark.parametrize("language", ["sh", "console"])
def test_the_commands_are_those_that_are_run(language: str) -> None:
    def commands(text: str) -> list[str]:
        lines = "".join(fenced(text, language)).splitlines()
        return [re.sub(r" +# .*", "", line) for line in lines]

    assert commands(ARABIC) == commands(ENGLISH)


def test_words_stand_from_right_to_left_and_commands_from_left_to_right() -> None:
    depth = 0
    inside_code = False
    for line in ARABIC.splitlines():
        depth += line.count('<div dir="rtl">') - line.count("</div>")
        if line.startswith("```"):
            inside_code = not inside_code
        assert depth == (0 if inside_code or line.startswith("```") else 1) or line in (
            "",
            "</div>",
        )
    assert depth == 0


def test_code_that_a_sign_begins_or_ends_keeps_its_direction() -> None:
    guarded = "".join(re.findall(r'<span dir="ltr">(.*?)</span>', ARABIC))
    for code in set(in_code(re.sub(r"(?ms)^```.*?^```$", "", ARABIC))):
        if not re.search("[\u0621-\u064a]", code) and re.search("[A-Za-z]", code):
            plain = re.match("[A-Za-z]", code) and re.search("[A-Za-z0-9]$", code)
            assert plain or f"`{code}`" in guarded, code
