"""A label of several lines whose right-to-left lines are flush at the right edge."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QTextLine

_WIDEST = 100_000.0


class WrappedLabel(QLabel):
    """Plain text in as many lines as it needs; takes what a ``QLabel`` takes.

    A QLabel (Qt 6.11) counts the blank at which a right-to-left line is broken: all lines but the
    last start some pixels inside the edge, and a full one loses its last letter at the other.
    """

    def __init__(self, *arguments: object, **properties: object) -> None:
        super().__init__(*arguments, **properties)  # type: ignore[call-overload]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, each with its visible words at the edge."""
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().paintEvent(event)  # Qt then draws it by a document, with the selection
            return
        if not self.text():
            return
        margin = self.margin()
        room = QRectF(self.contentsRect()).adjusted(margin, margin, -margin, -margin)
        layout, lines = self._lines(room.width())
        heights = [ceil(line.height() + max(0.0, line.leading())) for line in lines]
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - 579 constants a start can do without

        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        top = room.top()
        free = room.height() - sum(heights)
        if alignment & Qt.AlignmentFlag.AlignVCenter:
            top += max(0.0, free / 2)
        elif alignment & Qt.AlignmentFlag.AlignBottom:
            top += max(0.0, free)
        for line, height in zip(lines, heights, strict=True):
            line.draw(
                painter, QPointF(room.left() + self._start(line, room.width(), alignment), top)
            )
            top += height
        painter.end()
        del layout  # it owns the lines

    def _lines(self, width: float) -> tuple[QTextLayout, list[QTextLine]]:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout = QTextLayout(self.text().replace("\n", "\N{LINE SEPARATOR}"), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width if width > 0 else _WIDEST)
            line.setPosition(QPointF(0, 0))
            lines.append(line)
        layout.endLayout()
        return layout, lines

    def _start(self, line: QTextLine, width: float, alignment: Qt.AlignmentFlag) -> float:
        """Where the line begins, so that its blank at the end lies outside."""
        advance, words = line.horizontalAdvance(), line.naturalTextWidth()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        blank = advance - words if mirrored else 0.0
        if alignment & Qt.AlignmentFlag.AlignHCenter:
            return (width - words) / 2 - blank
        if alignment & Qt.AlignmentFlag.AlignRight:
            return width - words - blank
        return -blank
