"""PDF documents, and the layout of a page's glyphs."""

import pytest

from reader.importing.sources.page_layout import Glyph, page_lines
from reader.model.direction import Direction
from reader.model.errors import UnusableInputError

from .conftest import PARAGRAPHS, TITLE, Builder, Reader

RIGHT = 550.0


def wrapped(text: str, width: int = 60) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def page_of(paragraphs: list[str], top: float = 780, right: float = RIGHT) -> list[tuple]:
    lines = []
    for paragraph in paragraphs:
        for line in wrapped(paragraph):
            lines.append((right, top, line))
            top -= 16
        top -= 16
    return lines


@pytest.mark.parametrize("glyph_by_glyph", [False, True])
def test_arabic_comes_out_in_logical_order(
    read: Reader, pdf_of: Builder, glyph_by_glyph: bool
) -> None:
    text = (
        "وبلغت الكلفة 3,500 دينار (Oasis) في عام 2016، وقال «الشيخ» إن الماء عاد إلى الواحة كلها."
    )
    heading = [TITLE, "القاهرة - حسام أبو العلا", "6 أغسطس 2016"]
    page = page_of([*heading, *PARAGRAPHS, text])
    (draft,) = read(pdf_of([page], glyph_by_glyph=glyph_by_glyph), "a.pdf")
    assert draft.title == TITLE
    assert (draft.place, draft.author) == ("القاهرة", "حسام أبو العلا")
    assert draft.date == "2016-08-06"
    assert draft.paragraphs == (*PARAGRAPHS, text)
    assert draft.direction is Direction.RTL
    assert draft.blocks[0].line == 4


def test_running_heads_and_page_numbers_are_left_out(read: Reader, pdf_of: Builder) -> None:
    pages = []
    for number, paragraph in enumerate(PARAGRAPHS, 1):
        body = [TITLE, paragraph] if number == 1 else [paragraph]
        head = (RIGHT, 820.0, "مجلة الواحات")
        pages.append([head, *page_of(body), (300.0, 30.0, str(number))])
    (draft,) = read(pdf_of(pages), "a.pdf")
    assert draft.title == TITLE
    assert draft.paragraphs == PARAGRAPHS
    rules = [removed.rule for removed in draft.removed]
    assert rules.count("running-head") == 3
    assert rules.count("page-number") == 3


def test_two_columns_are_read_one_after_the_other(read: Reader, pdf_of: Builder) -> None:
    def column(text: str, right: float, top: float = 700.0) -> list[tuple[float, float, str]]:
        return [(right, top - 16 * row, line) for row, line in enumerate(wrapped(text, 38))]

    first = f"{PARAGRAPHS[0]} {PARAGRAPHS[1]}"
    second = f"{PARAGRAPHS[2]} {PARAGRAPHS[0]}"
    page = [(RIGHT, 780.0, TITLE), *column(first, RIGHT), *column(second, 270.0)]
    (draft,) = read(pdf_of([page], glyph_by_glyph=True), "a.pdf")
    body = " ".join(draft.paragraphs)
    assert body == f"{first} {second}"


def test_an_english_document(read: Reader, pdf_of: Builder) -> None:
    sentence = (
        "The committee said on Monday that the old canals would be cleaned before the summer, "
        "and that the villagers had taken part in the work since its first day."
    )
    page = page_of(["Water returns to the oasis", sentence, f"Then {sentence}"], right=40)
    (draft,) = read(pdf_of([page], from_right=False), "a.pdf")
    assert draft.title == "Water returns to the oasis"
    assert draft.paragraphs == (sentence, f"Then {sentence}")
    assert draft.direction is Direction.LTR


def test_a_document_of_pictures(read: Reader, pdf_of: Builder) -> None:
    with pytest.raises(UnusableInputError, match=r"scan\.pdf has no text; it may be a scan"):
        read(pdf_of([[], []]), "scan.pdf")


def test_a_locked_document(read: Reader, pdf_of: Builder) -> None:
    content = pdf_of([page_of([TITLE, *PARAGRAPHS])])
    locked = (
        b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + b"41" * 32
        + b"> /U <"
        + b"42" * 32
        + b"> >> /ID [<00><00>] /Root"
    )
    with pytest.raises(UnusableInputError, match=r"a\.pdf is protected with a password"):
        read(content.replace(b"/Root", locked), "a.pdf")


def test_marks_stay_on_their_letters() -> None:
    letters = [("م", 30.0), ("ُ", 31.0), ("د", 20.0), ("ُ", 21.0), ("ن", 10.0)]
    glyphs = [Glyph(text, left, left + 10.0, 100.0, 12.0) for text, left in letters]
    (line,) = page_lines(glyphs, 0)
    assert line.text == "مُدُن"


def test_a_glyph_of_two_letters_keeps_their_order() -> None:
    glyphs = [
        Glyph(text, left, left + 8, 100, 12) for text, left in [("س", 28), ("لا", 20), ("م", 12)]
    ]
    assert page_lines(glyphs, 0)[0].text == "سلام"
