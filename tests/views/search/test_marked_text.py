from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from reader.model.direction import Direction
from reader.views.search.marked_text import (
    MarkedStyle,
    MarkedText,
    draw_marked,
    elided_passage,
    fitted,
    marked_display,
)

pytestmark = pytest.mark.usefixtures("faces")

LONG = (
    "خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد وجلس الكاتب إلى نافذته يدوّن ما يراه من "
    "وجوه وأصوات وألوان حتى إذا حلّ المساء طوى أوراقه ومضى إلى بيته القريب من النبع البارد"
)
MATCH, PLAIN = QColor("#ff8800"), QColor("#000000")


def style(direction: Direction = Direction.RTL, lines: int = 2) -> MarkedStyle:
    font = QFont("Vazirmatn", 10)
    height = QFontMetricsF(font).height()
    return MarkedStyle(font, PLAIN, MATCH, PLAIN, direction, height, lines)


def marked(shown: MarkedText) -> list[str]:
    return [shown.text[start:end] for start, end in shown.marks]


def test_marks_stay_on_their_words_when_the_text_is_made_safe() -> None:
    text = "  قال\n\n\u202eالكاتب\u202c:\tإن «الكتاب»  مفقود"
    spans = [(text.index(word), text.index(word) + len(word)) for word in ("الكاتب", "الكتاب")]
    shown = marked_display(text, spans)
    assert shown.text == "قال الكاتب: إن «الكتاب» مفقود"
    assert marked(shown) == ["الكاتب", "الكتاب"]


@given(
    st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5)
)
@settings(max_examples=100, deadline=None)
def test_marks_lie_within_the_text_whatever_it_is(text: str, spans: list[tuple[int, int]]) -> None:
    shown = marked_display(text, [(a, b) for a, b in spans if b <= len(text)])
    assert "\n" not in shown.text
    assert shown.text == shown.text.strip()
    last = 0
    for start, end in shown.marks:
        assert last <= start <= end <= len(shown.text)
        last = end


def test_a_passage_shows_where_it_was_cut() -> None:
    shown = elided_passage(MarkedText("وجد كتابًا، ثم", ((4, 10),)), cut_before=True)
    assert shown.text == "…وجد كتابًا، ثم…"
    assert marked(shown) == ["كتابًا"]
    whole = elided_passage(MarkedText("انتهى."), cut_before=False)
    assert whole.text == "انتهى."


@pytest.mark.parametrize("word", ["السوق", "يدوّن", "البارد"])
@pytest.mark.parametrize("width", [150, 260])
def test_the_first_mark_is_always_in_what_is_seen(word: str, width: int) -> None:
    start = LONG.index(word)
    shown, _layout = fitted(MarkedText(LONG, ((start, start + len(word)),)), style(), width)
    assert marked(shown) == [word]
    assert len(shown.text) < len(LONG)


def test_a_word_wider_than_the_line_is_cut_within() -> None:
    shown, _layout = fitted(MarkedText("س" * 400, ((0, 400),)), style(lines=1), 120)
    assert shown.text.endswith("…")
    assert len(shown.text) < 100


@pytest.mark.parametrize("direction", list(Direction))
def test_the_ground_of_a_mark_is_drawn_on_the_side_of_its_word(direction: Direction) -> None:
    text = "كتاب من ورق قديم" if direction is Direction.RTL else "book of old paper"
    end = text.index(" ")
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw_marked(painter, QRectF(0, 0, 300, 40), MarkedText(text, ((0, end),)), style(direction))
    painter.end()
    columns = [x for x in range(300) if any(image.pixelColor(x, y) == MATCH for y in range(4, 20))]
    assert columns, "the mark has a ground"
    middle = sum(columns) / len(columns)
    assert (middle > 250) == (direction is Direction.RTL)
    assert (middle < 50) == (direction is Direction.LTR)


def test_letters_outside_the_basic_plane_do_not_move_marks() -> None:
    text = "😀😀 كتاب"
    start = text.index("كتاب")
    shown, _layout = fitted(MarkedText(text, ((start, start + 4),)), style(), 300)
    assert marked(shown) == ["كتاب"]
