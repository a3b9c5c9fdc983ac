"""Wrapped text with pieces of it marked, in a bounded number of lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from reader.model.direction import Direction
from reader.text.safe_display import safe_display
from reader.text.utf16 import from_utf16, to_utf16

if TYPE_CHECKING:
    from collections.abc import Iterable

ELLIPSIS = "…"
_DANGLING = " ،,؛;:.…"
_SENTENCE_ENDS = tuple(".!?؟…»”\"'")


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text on one line and the spans to mark in it, in code points."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class MarkedStyle:
    """How to draw it. ``match`` is the ground of a mark, ``on_match`` the text on it."""

    font: QFont
    colour: QColor
    match: QColor
    on_match: QColor
    direction: Direction
    line_height: float
    most_lines: int


def marked_display(text: str, marks: Iterable[tuple[int, int]]) -> MarkedText:
    """``text`` as ``safe_display`` shows it, with ``marks`` moved to where their pieces are now."""
    shown, spans, position = "", [], 0
    for start, end in sorted(marks):
        if start < position or end <= start:
            continue
        shown = _joined(shown, text[position:start])
        before = len(shown)
        shown = _joined(shown, text[start:end])
        spans.append((before, len(shown)))
        position = end
    shown = _joined(shown, text[position:]).rstrip()
    lead = len(shown) - len(shown.lstrip())
    shown = shown[lead:]
    # A mark may have stood on white space that is not shown.
    moved = ((max(0, start - lead), min(end - lead, len(shown))) for start, end in spans)
    return MarkedText(shown, tuple((start, end) for start, end in moved if start < end))


def elided_passage(shown: MarkedText, *, cut_before: bool) -> MarkedText:
    """A passage taken out of a longer text, with «…» where it does not begin or end a sentence.

    ``cut_before`` says whether it begins after the text's own beginning.
    """
    text, marks = shown.text, shown.marks
    if text and not text.endswith(_SENTENCE_ENDS):
        text = text.rstrip(_DANGLING) + ELLIPSIS
    if cut_before and text:
        text = ELLIPSIS + text
        marks = tuple((start + 1, end + 1) for start, end in marks)
    return MarkedText(text, marks)


def draw_marked(painter: QPainter, rect: QRectF, shown: MarkedText, style: MarkedStyle) -> float:
    """Draw ``shown`` into ``rect``; return the height used, in pixels.

    Lines start at the edge where the style's direction starts. Where not all of it fits, the first
    mark is in what is shown, and the last line ends with an ellipsis.
    """
    shown, layout = fitted(shown, style, rect.width())
    painter.setPen(style.colour)
    right_to_left = style.direction is Direction.RTL
    count = min(layout.lineCount(), style.most_lines)
    for number in range(count):
        line = layout.lineAt(number)
        x = rect.width() - line.horizontalAdvance() if right_to_left else 0.0
        line.setPosition(QPointF(x, number * style.line_height))
    layout.draw(painter, rect.topLeft(), _formats(shown, style))
    return count * style.line_height


def _joined(shown: str, piece: str) -> str:
    # With something before and after it, white space at the piece's edges stays.
    safe = safe_display(f"x{piece}x")[1:-1]
    return shown + (safe.lstrip() if shown.endswith(" ") else safe)


def fitted(shown: MarkedText, style: MarkedStyle, width: float) -> tuple[MarkedText, QTextLayout]:
    """What of ``shown`` is drawn in lines ``width`` pixels wide, and how it is laid out."""
    layout = _lay_out(shown, style, width)
    if shown.marks and layout.lineCount() > style.most_lines:
        later = _from_first_mark(shown, layout, style.most_lines)
        if later is not shown:
            shown, layout = later, _lay_out(later, style, width)
    if layout.lineCount() > style.most_lines:
        shown = _cut(shown, layout, style, width)
        layout = _lay_out(shown, style, width)
    return shown, layout


def _from_first_mark(shown: MarkedText, layout: QTextLayout, most_lines: int) -> MarkedText:
    """``shown`` without so much of its beginning that the first mark would not be seen."""
    start, end = shown.marks[0]
    line = layout.lineForTextPosition(to_utf16(shown.text, end - 1))
    if not line.isValid() or line.lineNumber() < most_lines:
        return shown
    first = layout.lineAt(line.lineNumber() - most_lines + 2 if most_lines > 1 else 0)
    cut = min(from_utf16(shown.text, first.textStart()), start)
    moved = tuple((a - cut + 1, b - cut + 1) for a, b in shown.marks)
    return MarkedText(ELLIPSIS + shown.text[cut:], moved)


def _cut(shown: MarkedText, layout: QTextLayout, style: MarkedStyle, width: float) -> MarkedText:
    """``shown`` cut at a word so that its lines are not too many."""
    last = layout.lineAt(style.most_lines - 1)
    start = from_utf16(shown.text, last.textStart())
    end = from_utf16(shown.text, last.textStart() + last.textLength())
    metrics = QFontMetricsF(style.font)
    cut = end
    while cut > start:
        kept = shown.text[start:cut].rstrip(_DANGLING) + ELLIPSIS
        if metrics.horizontalAdvance(kept) <= width:
            break
        cut = shown.text.rfind(" ", start, cut)
    if cut <= start:  # one word wider than the line
        kept = metrics.elidedText(shown.text[start:end], Qt.TextElideMode.ElideRight, width)
    text = shown.text[:start] + kept
    marks = tuple((a, min(b, len(text) - 1)) for a, b in shown.marks if a < len(text) - 1)
    return MarkedText(text, marks)


def _lay_out(shown: MarkedText, style: MarkedStyle, width: float) -> QTextLayout:
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft
        if style.direction is Direction.RTL
        else Qt.LayoutDirection.LeftToRight
    )
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(shown.text, style.font)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _formats(shown: MarkedText, style: MarkedStyle) -> list[QTextLayout.FormatRange]:
    ranges = []
    text = shown.text
    one_unit_each = not text or max(text) <= "\uffff"
    for start, end in shown.marks:
        character_format = QTextCharFormat()
        character_format.setBackground(style.match)
        character_format.setForeground(style.on_match)
        piece = QTextLayout.FormatRange()
        piece.start = start if one_unit_each else to_utf16(text, start)
        piece.length = (end if one_unit_each else to_utf16(text, end)) - piece.start
        piece.format = character_format
        ranges.append(piece)
    return ranges
