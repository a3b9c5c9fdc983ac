"""Pictures of the five colours, each with its own line, for buttons and menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from reader.model.annotation import Colour

if TYPE_CHECKING:
    from reader.appearance.theme import Theme

SIZE = 20
_LINES = {
    Colour.YELLOW: Qt.PenStyle.SolidLine,
    Colour.GREEN: Qt.PenStyle.DashLine,
    Colour.BLUE: Qt.PenStyle.DotLine,
    Colour.PINK: Qt.PenStyle.DashDotLine,
    Colour.PURPLE: Qt.PenStyle.SolidLine,
}


def swatch(colour: Colour, theme: Theme, scale: float = 2.0) -> QIcon:
    """A round in ``colour`` over a line of the shape that the text shows below such a passage."""
    pixmap = QPixmap(round(SIZE * scale), round(SIZE * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    ground = QColor(getattr(theme.colours, colour.value))
    line = QColor(getattr(theme.colours, f"{colour.value}_line"))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1.2))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(3, 1.5, SIZE - 6, SIZE - 7), 4, 4)
    painter.setPen(QPen(line, 2.0, _LINES[colour]))
    bottom = SIZE - 2.0
    painter.drawLine(QPointF(3, bottom), QPointF(SIZE - 3, bottom))
    if colour is Colour.PURPLE:  # two lines, as below the passage
        painter.drawLine(QPointF(3, bottom - 3), QPointF(SIZE - 3, bottom - 3))
    painter.end()
    return QIcon(pixmap)
