"""Draws wrapped text of a bounded number of lines, each paragraph in its own direction."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from reader.model.direction import Direction


def draw_lines(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    direction: Direction,
    most_lines: int,
    line_height: float,
) -> float:
    """Draw ``text`` into ``rect`` in at most ``most_lines`` lines; return the height used.

    ``line_height`` is in pixels. The last line ends with an ellipsis if text is left over. Lines
    start at the edge where ``direction`` starts, whatever the interface's own direction is.
    """
    layout = _layout(text, font, direction)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(colour)
    right_to_left = direction is Direction.RTL
    layout.beginLayout()
    top, number = rect.top(), 0
    while number < most_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        number += 1
        rest = text[line.textStart() :]
        if number == most_lines and line.textLength() < len(rest):
            layout.endLayout()
            elided = _cut_at_word(rest[: 2 * line.textLength() + 1], metrics, rect.width())
            _draw_line(painter, elided, font, direction, QPointF(rect.left(), top), rect.width())
            return number * line_height
        x = rect.width() - line.horizontalAdvance() if right_to_left else 0.0
        line.draw(painter, QPointF(rect.left() + x, top))
        top += line_height
    layout.endLayout()
    return number * line_height


def count_lines(text: str, font: QFont, direction: Direction, width: float, most_lines: int) -> int:
    """How many lines (at most ``most_lines``) ``text`` takes in ``width`` pixels."""
    layout = _layout(text, font, direction)
    layout.beginLayout()
    number = 0
    while number < most_lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        number += 1
    layout.endLayout()
    return number


def _cut_at_word(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The longest run of whole words that fits with an ellipsis; letters only if no word fits."""
    end = len(text)
    while (end := text.rfind(" ", 0, end)) > 0:
        candidate = text[:end].rstrip(" ،,؛;:.…") + "…"
        if metrics.horizontalAdvance(candidate) <= width:
            return candidate
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _draw_line(
    painter: QPainter, text: str, font: QFont, direction: Direction, at: QPointF, width: float
) -> None:
    layout = _layout(text, font, direction)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10 * width)
    layout.endLayout()
    x = width - line.horizontalAdvance() if direction is Direction.RTL else 0.0
    line.draw(painter, QPointF(at.x() + x, at.y()))


def _layout(text: str, font: QFont, direction: Direction) -> QTextLayout:
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft
        if direction is Direction.RTL
        else Qt.LayoutDirection.LeftToRight
    )
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    return layout
