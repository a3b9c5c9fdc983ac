"""What charts are drawn on: measured from the side where reading begins, whichever that is."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from reader.appearance.type_scale import TextSize, sized

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from reader.appearance.colours import Colours


class Side(Enum):
    """Where a text stands in its box."""

    LEADING = "leading"
    MIDDLE = "middle"
    TRAILING = "trailing"


class Frame(NamedTuple):
    """The room of a chart, and whether it is read from the right."""

    rect: QRectF
    mirrored: bool

    def box(self, start: float, top: float, width: float, height: float) -> QRectF:
        """A box ``start`` pixels from the leading edge and ``top`` from the upper one."""
        rect = self.rect
        x = rect.right() - start - width if self.mirrored else rect.left() + start
        return QRectF(x, rect.top() + top, width, height)


class Canvas:
    """A painter in a frame, in a theme's colours."""

    def __init__(self, painter: QPainter, frame: Frame, colours: Colours, font: QFont) -> None:
        self.painter = painter
        self.frame = frame
        self.colours = colours
        self._fonts = {False: font, True: small(font)}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def text(
        self,
        box: QRectF,
        text: str,
        side: Side = Side.LEADING,
        *,
        muted: bool = False,
        reduced: bool = True,
    ) -> None:
        """One line in the middle of ``box``'s height, shortened where it has no room."""
        painter, font = self.painter, self._fonts[reduced]
        painter.setFont(font)
        painter.setPen(QColor(self.colours.muted if muted else self.colours.text))
        mode = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(font).elidedText(text, mode, box.width() + 1)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, flags | self._horizontal(side), shown)

    def fill(self, box: QRectF, colour: str, radius: float = 2.0) -> None:
        """A box in one colour."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(box, radius, radius)

    def outline(self, box: QRectF, colour: str, width: float = 1.5, radius: float = 2.0) -> None:
        """Its border alone."""
        self.painter.setPen(QPen(QColor(colour), width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(box, radius, radius)

    def line(self, start: float, top: float, width: float, colour: str) -> None:
        """A fine level line."""
        box = self.frame.box(start, round(top), width, 1)
        self.painter.fillRect(box, QColor(colour))

    def _horizontal(self, side: Side) -> Qt.AlignmentFlag:
        if side is Side.MIDDLE:
            return Qt.AlignmentFlag.AlignHCenter
        left = (side is Side.LEADING) is not self.frame.mirrored
        return Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight


def small(font: QFont) -> QFont:
    """``font`` as axes have it."""
    return sized(font, TextSize.SMALL)


def mixed(one: str, other: str, share: float) -> str:
    """The colour that lies ``share`` of the way from ``one`` to ``other``."""
    first, second = QColor(one), QColor(other)
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    ).name()
