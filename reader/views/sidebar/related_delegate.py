"""Draws one related item: its section, its title or lead, its caption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.formats import format_date
from reader.appearance.style_sheet import SPACE
from reader.model.direction import Direction
from reader.model.draft import RelatedItem
from reader.models.roles import Role
from reader.text.direction import base_direction
from reader.text.safe_display import safe_display
from reader.views.text_lines import count_lines, draw_lines

if TYPE_CHECKING:
    from reader.appearance.theme import Theme

LEAD_LINES = 5
CAPTION_LINES = 2


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    font: QFont
    colour: QColor
    direction: Direction
    most_lines: int
    line_height: float


class RelatedDelegate(QStyledItemDelegate):
    """Rows are as high as their text in the view's present width."""

    def __init__(self, theme: Theme, view: QAbstractItemView, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The height of the item's lines in the view's width."""
        width = self._view.viewport().width()
        height = 3.0 * SPACE
        for part in self._parts(option, index):
            lines = count_lines(
                part.text, part.font, part.direction, width - 4 * SPACE, part.most_lines
            )
            height += lines * part.line_height + SPACE / 2
        return QSize(width, round(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the item's parts one below another."""
        painter.save()
        colours = self.theme.colours
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.selection))
        painter.setPen(QColor(colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rect = QRectF(option.rect).adjusted(2 * SPACE, 1.5 * SPACE, -2 * SPACE, -SPACE)
        for part in self._parts(option, index):
            used = draw_lines(
                painter,
                rect,
                part.text,
                part.font,
                part.colour,
                part.direction,
                part.most_lines,
                part.line_height,
            )
            rect.setTop(rect.top() + used + SPACE / 2)
        painter.restore()

    def _parts(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> list[_Part]:
        item = index.data(Role.ITEM)
        if not isinstance(item, RelatedItem):
            return []
        colours = self.theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        text = QColor(colours.on_selection if selected else colours.text)
        quiet = text if selected else QColor(colours.muted)
        accent = text if selected else QColor(colours.accent)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        strong = QFont(option.font)
        strong.setBold(True)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        interface = Direction.RTL if mirrored else Direction.LTR
        wanted = (
            (item.section, small, accent, 1),
            (item.title, strong, text, 3),
            (item.lead, option.font, text, LEAD_LINES),
            (item.caption, small, quiet, CAPTION_LINES),
            (format_date(item.date, QLocale()), small, quiet, 1),
        )
        return [
            _Part(
                safe_display(value),
                font,
                colour,
                base_direction(value) if any(map(str.isalpha, value)) else interface,
                lines,
                QFontMetricsF(font).height() * 1.12,
            )
            for value, font, colour, lines in wanted
            if value
        ]
