"""Draws one annotation of a list: its passage beside a bar of its colour, its note, its tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.spacing import SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.model.annotation import Annotation, AnnotationKind, Colour
from reader.model.direction import Direction
from reader.models.roles import Role
from reader.text.direction import base_direction
from reader.text.safe_display import safe_display
from reader.views.annotations.names import colour_name, kind_name, placement_text, tags_text
from reader.views.rows.ground import draw_ground, row_colours
from reader.views.rows.parts import RowPart, draw_parts, parts_height

if TYPE_CHECKING:
    from reader.appearance.theme import Theme

QUOTE_LINES, NOTE_LINES = 4, 6
SHOWN = 600
"""Code points of a passage or a note that are laid out for a row; more do not fit its lines."""
BAR = 4.0
"""Width of the bar in the annotation's colour, in pixels."""
Index = QModelIndex | QPersistentModelIndex


class AnnotationDelegate(QStyledItemDelegate):
    """Rows are as high as their text in the view's present width."""

    def __init__(self, theme: Theme, view: QAbstractItemView, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the row's lines in the view's width."""
        width = self._view.viewport().width()
        room = width - 5 * SPACE - BAR
        height = 2.5 * SPACE + parts_height(self.parts_of(option, index), room)
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        annotation = index.data(Role.ITEM)
        if not isinstance(annotation, Annotation):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        draw_ground(painter, row, option, self.theme.colours)
        rect = row.adjusted(2 * SPACE, 1.25 * SPACE, -2 * SPACE, -1.25 * SPACE)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        bar = QRectF(rect)
        bar.setWidth(BAR)
        if mirrored:
            bar.moveRight(rect.right())
        painter.fillRect(bar, QColor(self._bar_colour(annotation)))
        inset = BAR + SPACE
        rect = rect.adjusted(0, 0, -inset, 0) if mirrored else rect.adjusted(inset, 0, 0, 0)
        draw_parts(painter, rect, self.parts_of(option, index))
        painter.restore()

    def _bar_colour(self, annotation: Annotation) -> str:
        colours = self.theme.colours
        if annotation.colour is None:
            return colours.muted
        return str(getattr(colours, f"{annotation.colour.value}_line"))

    def parts_of(self, option: QStyleOptionViewItem, index: Index) -> list[RowPart]:
        """The row's parts from top to bottom."""
        annotation = index.data(Role.ITEM)
        if not isinstance(annotation, Annotation):
            return []
        colours = self.theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        text, quiet = row_colours(colours, selected=selected)
        warning = text if selected else QColor(colours.warning)
        small = sized(option.font, TextSize.SMALL)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        interface = Direction.RTL if mirrored else Direction.LTR
        # A colour is named too, for whoever cannot tell the bars apart.
        kind = kind_name(annotation.kind)
        if annotation.kind is AnnotationKind.HIGHLIGHT:
            kind = f"{kind} · {colour_name(annotation.colour or Colour.YELLOW)}"
        quote_text = safe_display(annotation.quote[:SHOWN])
        note_text = safe_display(annotation.note[:SHOWN])
        parts = (
            RowPart(kind, small, quiet, interface, 1),
            RowPart(placement_text(annotation.placement), small, warning, interface, 2),
            RowPart(quote_text, option.font, text, base_direction(quote_text), QUOTE_LINES),
            RowPart(note_text, option.font, quiet, base_direction(note_text), NOTE_LINES),
            RowPart(tags_text(annotation), small, quiet, interface, 2),
        )
        return [part for part in parts if part.text]
