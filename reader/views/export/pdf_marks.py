"""Draws highlights and their lines on paper: shapes that stay sharp at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.views.article.mark_painting import ribbon
from reader.views.article.marks import MarkStyle

if TYPE_CHECKING:
    from reader.appearance.colours import Colours
    from reader.views.article.mark_shapes import BlockShapes

DASHES = {MarkStyle.GREEN: (3.5, 2.0), MarkStyle.BLUE: (0.1, 2.2)}
"""Lengths of dashes and gaps, in widths of the line; dots are dashes of no length, with round
ends."""
WIDTHS = {
    MarkStyle.YELLOW: 1.8,
    MarkStyle.GREEN: 1.8,
    MarkStyle.BLUE: 2.0,
    MarkStyle.UNDERLINE: 2.4,
}
THIN = 0.9
WAVE = 6.0
"""Length of a wave."""


class PaperMarks:
    """The colours of one theme; lengths are those of the page's painter."""

    def __init__(self, colours: Colours) -> None:
        self._grounds = {
            style: QColor(getattr(colours, style.value))
            for style in (
                MarkStyle.YELLOW,
                MarkStyle.GREEN,
                MarkStyle.BLUE,
                MarkStyle.PINK,
                MarkStyle.PURPLE,
            )
        }
        self._lines = {
            style: QColor(getattr(colours, f"{style.value}_line")) for style in self._grounds
        }
        self._lines[MarkStyle.UNDERLINE] = self._lines[MarkStyle.BOOKMARK] = QColor(colours.accent)

    def draw_grounds(
        self, painter: QPainter, shapes: BlockShapes, top: float, bottom: float
    ) -> None:
        """What lies under the text of the lines between ``top`` and ``bottom``."""
        for band in shapes.bands:
            ground = self._grounds.get(band.style)
            for rect in band.rects:
                if ground is not None and top <= rect.center().y() < bottom:
                    painter.fillRect(rect, ground)

    def draw_lines(self, painter: QPainter, shapes: BlockShapes, top: float, bottom: float) -> None:
        """The lines under these lines, and the ribbons beside them."""
        for band in shapes.bands:
            for rect in band.rects:
                if top <= rect.center().y() < bottom:
                    self._draw_line(painter, band.style, rect)
        for sign in shapes.signs:
            if sign.style is MarkStyle.BOOKMARK and top <= sign.rect.center().y() < bottom:
                painter.fillPath(ribbon(sign.rect), self._lines[sign.style])

    def _draw_line(self, painter: QPainter, style: MarkStyle, rect: QRectF) -> None:
        colour = self._lines.get(style)
        if colour is None:
            return
        if style is MarkStyle.PINK:
            painter.strokePath(_wave(rect), QPen(colour, THIN))
            return
        if style is MarkStyle.PURPLE:
            painter.setPen(QPen(colour, THIN))
            for lift in (THIN / 2, 3 * THIN):
                y = rect.bottom() - lift
                painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
            return
        width = WIDTHS[style]
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if style in DASHES:
            pen.setDashPattern(DASHES[style])
        if style is MarkStyle.BLUE:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        y = rect.bottom() - width / 2
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y))


def _wave(rect: QRectF) -> QPainterPath:
    y = rect.bottom() - 1.6
    path = QPainterPath(QPointF(rect.left(), y))
    x, swing = rect.left(), -2.6
    while x < rect.right():
        end = min(x + WAVE / 2, rect.right())
        path.quadTo((x + end) / 2, y + swing, end, y)
        x, swing = end, -swing
    return path
