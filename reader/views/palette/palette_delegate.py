"""Draws one command: its name, where it stands, its keys at the trailing edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.spacing import HALF, ROOMY, SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.views.palette.palette_model import COMMAND
from reader.views.rows.ground import draw_ground, row_colours

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from reader.appearance.theme import Theme
    from reader.views.palette.commands import Command

_LINE = 1.35
"""Height of a row's text as a multiple of the font's own height."""


class PaletteDelegate(QStyledItemDelegate):
    """Every row is one line high; the name gives way last."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line with some air."""
        return QSize(10 * SPACE, round(QFontMetricsF(option.font).height() * _LINE) + SPACE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        command: Command = index.data(COMMAND)
        colours = self._theme.colours
        painter.save()
        selected = draw_ground(painter, QRectF(option.rect), option, colours)
        text, quiet = row_colours(colours, selected=selected)
        rect = QRectF(option.rect).adjusted(ROOMY, 0, -ROOMY, 0)
        small = sized(option.font, TextSize.SMALL)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = self._draw(painter, rect, command.keys, small, quiet, at_end=True, mirrored=mirrored)
        name = text if command.enabled else quiet
        rect = self._draw(
            painter, rect, command.text, option.font, name, at_end=False, mirrored=mirrored
        )
        self._draw(painter, rect, command.beside, small, quiet, at_end=False, mirrored=mirrored)
        painter.restore()

    @staticmethod
    def _draw(
        painter: QPainter,
        room: QRectF,
        text: str,
        font: QFont,
        colour: QColor,
        *,
        at_end: bool,
        mirrored: bool,
    ) -> QRectF:
        """Draw ``text`` at an end of ``room``; returns what is left of it."""
        metrics = QFontMetricsF(font)
        if not text or room.width() < metrics.averageCharWidth() * 3:
            return room
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        width = min(metrics.horizontalAdvance(shown) + HALF, room.width())
        at_right = at_end != mirrored
        place = QRectF(room.right() - width if at_right else room.left(), room.top(), width, 0)
        place.setBottom(room.bottom())
        painter.setFont(font)
        painter.setPen(colour)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, int(side | middle | Qt.TextFlag.TextSingleLine), shown)
        taken = width + SPACE
        return room.adjusted(0, 0, -taken, 0) if at_right else room.adjusted(taken, 0, 0, 0)
