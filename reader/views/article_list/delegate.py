"""Draws one article of the list: title, byline line, two lines of the text, an unread mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.spacing import SPACE
from reader.model.listing import ArticleSummary
from reader.models.roles import Role
from reader.text.safe_display import safe_display
from reader.views.article_list.row_frame import TITLE_LINES, RowFrame, line_height, row_height
from reader.views.row_ground import draw_ground, row_colours
from reader.views.text_lines import draw_lines

if TYPE_CHECKING:
    from reader.appearance.theme import Theme

EXCERPT_LINES = 2


class ArticleDelegate(QStyledItemDelegate):
    """Every row has the same height, so that a list of any length scrolls evenly."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.locale = locale

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One fixed height from the font."""
        return QSize(10 * SPACE, row_height(option.font, EXCERPT_LINES))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row; a row that is still being fetched shows its ground only."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = draw_ground(painter, QRectF(option.rect), option, self.theme.colours)
        summary = index.data(Role.SUMMARY)
        if isinstance(summary, ArticleSummary):
            self._draw_summary(painter, option, summary, selected)
        painter.restore()

    def _draw_summary(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        summary: ArticleSummary,
        selected: bool,
    ) -> None:
        colours, frame = self.theme.colours, RowFrame.of(option)
        text, quiet = row_colours(colours, selected=selected)
        frame.title.setBold(summary.unread)
        frame.draw_marks(painter, summary, colours.accent)
        room, height = frame.text_room(), line_height(frame.title)
        used = draw_lines(
            painter,
            room,
            safe_display(summary.title),
            frame.title,
            text,
            summary.direction,
            TITLE_LINES,
            height,
        )
        title_lines = round(used / height)
        room.setTop(room.top() + used + SPACE / 4)
        room.setTop(room.top() + frame.draw_byline(painter, room, summary, quiet, self.locale))
        draw_lines(
            painter,
            room,
            safe_display(summary.excerpt),
            frame.small,
            quiet,
            summary.direction,
            EXCERPT_LINES + TITLE_LINES - title_lines,
            line_height(frame.small),
        )
