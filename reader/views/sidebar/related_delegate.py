"""Draws one related article: its group, its title or lead, what speaks for it, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.formats import format_date
from reader.appearance.spacing import SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.model.direction import Direction
from reader.model.draft import RelatedItem
from reader.model.relation import Reason, ReasonKind, Relation, RelationKind
from reader.models.related import RelatedModel
from reader.models.roles import Role
from reader.text.direction import base_direction
from reader.text.safe_display import safe_display
from reader.views.rows.ground import draw_ground, row_colours
from reader.views.rows.parts import RowPart, draw_parts, parts_height
from reader.views.rows.text_lines import draw_lines
from reader.views.sidebar.reasons import kind_name, reasons_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.appearance.theme import Theme

TITLE_LINES, LEAD_LINES, CAPTION_LINES, REASON_LINES = 3, 4, 2, 3
COMPARABLE = frozenset({RelationKind.VERSION, RelationKind.SAME_STORY})
"""Kinds of which the difference to the open article can be shown."""
_NOTHING = RelatedItem()
Index = QModelIndex | QPersistentModelIndex


class RelatedDelegate(QStyledItemDelegate):
    """Rows are as high as their text in the view's present width.

    ``acted`` is emitted with the index whose last line, what can be done with it, was clicked.
    """

    acted = Signal(QModelIndex)

    def __init__(self, theme: Theme, view: QAbstractItemView, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.locale = QLocale()
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the row's lines in the view's width."""
        width = self._view.viewport().width()
        parts = parts_height(self._parts(option, index), width - 4 * SPACE)
        height = 2.5 * SPACE + self._heading_height(option, index) + parts
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row's parts one below another."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        heading = self._heading_height(option, index)
        if heading:
            self._draw_heading(painter, option, index, row, heading)
            row.setTop(row.top() + heading)
        draw_ground(painter, row, option, self.theme.colours)
        rect = row.adjusted(2 * SPACE, 1.25 * SPACE, -2 * SPACE, -SPACE)
        draw_parts(painter, rect, self._parts(option, index))
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take a click on the row's last line, what can be done, apart from one on the row."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent) and isinstance(index, QModelIndex):
            left = event.button() == Qt.MouseButton.LeftButton
            if left and self.over_action(event.position().y(), option, index):
                self.acted.emit(index)
                return True
        return super().editorEvent(event, model, option, index)

    def over_action(self, y: float, option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether ``y`` (pixels of the viewport) lies on the line that says what can be done."""
        parts = self._parts(option, index)
        if not parts or not self._action(index):
            return False
        bottom = option.rect.bottom() - SPACE / 2
        return bottom - parts[-1].line_height - SPACE / 2 <= y <= bottom

    def _heading_height(self, option: QStyleOptionViewItem, index: Index) -> float:
        if not self._begins_group(index):
            return 0.0
        return QFontMetricsF(self._small(option)).height() + (2.5 if index.row() else 1.5) * SPACE

    def _draw_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        row: QRectF,
        height: float,
    ) -> None:
        relation = index.data(Role.ITEM)
        if not isinstance(relation, Relation):
            return
        font = self._small(option)
        font.setBold(True)
        line = QFontMetricsF(font).height()
        rect = row.adjusted(2 * SPACE, height - line - SPACE / 2, -2 * SPACE, 0)
        colour = QColor(self.theme.colours.muted)
        name = kind_name(relation.kind)
        draw_lines(painter, rect, name, font, colour, _interface(option), 1, line)

    def _parts(self, option: QStyleOptionViewItem, index: Index) -> list[RowPart]:
        relation = index.data(Role.ITEM)
        if not isinstance(relation, Relation):
            return []
        colours = self.theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        text, quiet = row_colours(colours, selected=selected)
        accent = text if selected else QColor(colours.accent)
        small = self._small(option)
        strong = QFont(option.font)
        strong.setBold(True)
        action = QFont(small)
        action.setUnderline(True)
        item = relation.item or _NOTHING
        title = relation.title if relation.id or item.title else ""
        lead = "" if relation.id else item.lead
        date = format_date(relation.date or item.date, self.locale)
        contents = (
            (item.section, small, accent, 1),
            (title, strong, text, TITLE_LINES),
            (lead, option.font, text, LEAD_LINES),
            ("" if relation.id else item.caption, small, quiet, CAPTION_LINES),
        )
        parts = [
            RowPart(safe_display(value), font, colour, _direction(value, option), lines)
            for value, font, colour, lines in contents
            if value
        ]
        # What the window itself says stands in the window's direction.
        own_words = (
            (date, small, quiet, 1),
            (reasons_text(_untold(relation, index)), small, quiet, REASON_LINES),
            (self._action(index), action, accent, 1),
        )
        return parts + [
            RowPart(value, font, colour, _interface(option), lines)
            for value, font, colour, lines in own_words
            if value
        ]

    def _action(self, index: Index) -> str:
        """What the row's last line offers, or nothing."""
        relation = index.data(Role.ITEM)
        if not isinstance(relation, Relation):
            return ""
        if relation.id is None:
            return self.tr("Search for it")
        return self.tr("Compare") if relation.kind in COMPARABLE else ""

    @staticmethod
    def _begins_group(index: Index) -> bool:
        model = index.model()
        return isinstance(model, RelatedModel) and model.begins_group(index.row())

    @staticmethod
    def _small(option: QStyleOptionViewItem) -> QFont:
        return sized(option.font, TextSize.SMALL)


def _untold(relation: Relation, index: Index) -> Sequence[Reason]:
    """What the heading of the group does not say already; a timeline has no headings."""
    model = index.model()
    if relation.kind is not RelationKind.CITED or (
        isinstance(model, RelatedModel) and model.timeline
    ):
        return relation.why
    return [reason for reason in relation.why if reason.kind is not ReasonKind.CITED]


def _interface(option: QStyleOptionViewItem) -> Direction:
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    return Direction.RTL if mirrored else Direction.LTR


def _direction(text: str, option: QStyleOptionViewItem) -> Direction:
    return base_direction(text) if any(map(str.isalpha, text)) else _interface(option)
