"""The ground of a row of a list: what is selected, hovered over, and has the keyboard; and the
colours of the text on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.appearance.colours import Colours

BAR = 3
"""Width of the bar at the leading edge of a selected row, in pixels: a selection is not told by
its colour alone."""
RING = 2
"""Width of the ring round the row that has the keyboard, in pixels."""


class RowColours(NamedTuple):
    """The colours of a row's text."""

    text: QColor
    quiet: QColor
    """Of what is said beside it."""


def row_colours(colours: Colours, *, selected: bool) -> RowColours:
    """On a selection everything has its one colour."""
    if selected:
        text = QColor(colours.on_selection)
        return RowColours(text, text)
    return RowColours(QColor(colours.text), QColor(colours.muted))


def draw_ground(
    painter: QPainter,
    row: QRectF,
    option: QStyleOptionViewItem,
    colours: Colours,
    *,
    bar: bool = True,
) -> bool:
    """Draw the ground of ``row`` and the line below it; say whether the row is selected.

    ``bar`` False is for rows that have a bar of their own.
    """
    from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - 579 constants a start can do without

    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        painter.fillRect(row, QColor(colours.selection if selected else colours.hover))
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), QColor(colours.border))
    if selected and bar:
        edge = QRectF(row.left(), row.top(), BAR, row.height())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            edge.moveRight(row.right())
        painter.fillRect(edge, QColor(colours.accent))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = RING / 2
        painter.drawRect(row.adjusted(half, half, -half, -half))
    return selected
