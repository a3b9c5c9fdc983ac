"""Draws one article of the list: title, byline line, two lines of the text, an unread mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.appearance.spacing import SPACE
from reader.model.listing import ArticleSummary
from reader.models.roles import Role
from reader.text.safe_display import safe_display
from reader.views.rows.article_row import TITLE_LINES, ArticleRow, line_height
from reader.views.rows.article_row_delegate import ArticleRowDelegate
from reader.views.rows.ground import row_colours
from reader.views.rows.text_lines import draw_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

EXCERPT_LINES = 2


class ArticleDelegate(ArticleRowDelegate):
    """A row of the list."""

    text_lines = EXCERPT_LINES

    def _draw_item(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        selected: bool,
    ) -> None:
        summary = index.data(Role.SUMMARY)
        if isinstance(summary, ArticleSummary):
            self._draw_summary(painter, option, summary, selected)

    def _draw_summary(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        summary: ArticleSummary,
        selected: bool,
    ) -> None:
        colours, frame = self.theme.colours, ArticleRow.of(option)
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
