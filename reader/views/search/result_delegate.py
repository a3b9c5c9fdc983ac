"""Draws one hit: title, byline and a passage of the text, with what matches marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.spacing import SPACE
from reader.models.roles import Role
from reader.models.search_results import FoundArticle
from reader.text.direction import base_direction
from reader.views.article_list.row_frame import TITLE_LINES, RowFrame, line_height, row_height
from reader.views.row_ground import draw_ground, row_colours
from reader.views.search.marked_text import (
    MarkedStyle,
    draw_marked,
    elided_passage,
    marked_display,
)

if TYPE_CHECKING:
    from reader.appearance.theme import Theme
    from reader.model.direction import Direction

PASSAGE_LINES = 3


class ResultDelegate(QStyledItemDelegate):
    """Every row has the same height, so that any number of hits scrolls evenly."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.locale = locale

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One fixed height from the font."""
        return QSize(10 * SPACE, row_height(option.font, PASSAGE_LINES))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = draw_ground(painter, QRectF(option.rect), option, self.theme.colours)
        found = index.data(Role.ITEM)
        if isinstance(found, FoundArticle):
            self._draw_hit(painter, option, found, selected)
        painter.restore()

    def _draw_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, found: FoundArticle, selected: bool
    ) -> None:
        colours, hit, summary = self.theme.colours, found.hit, found.summary
        frame = RowFrame.of(option)
        text, quiet = row_colours(colours, selected=selected)
        direction = base_direction(hit.title, frame.interface)
        if summary is not None:
            direction = summary.direction
            frame.title.setBold(summary.unread)
            frame.draw_marks(painter, summary, colours.accent)
        rect = frame.text_room()
        title_spans = [(m.start, m.end) for m in hit.matches if m.field == "title"]
        style = self._style(frame.title, text, direction, TITLE_LINES)
        used = draw_marked(painter, rect, marked_display(hit.title, title_spans), style)
        title_lines = round(used / style.line_height)
        rect.setTop(rect.top() + used + SPACE / 4)
        if summary is not None:
            rect.setTop(rect.top() + frame.draw_byline(painter, rect, summary, quiet, self.locale))
        snippet = hit.snippet
        shown = elided_passage(
            marked_display(snippet.text, snippet.marks), cut_before=snippet.start > 0
        )
        lines = PASSAGE_LINES + TITLE_LINES - title_lines
        passage_direction = base_direction(snippet.text, direction)
        draw_marked(painter, rect, shown, self._style(frame.small, quiet, passage_direction, lines))

    def _style(
        self, font: QFont, colour: QColor, direction: Direction, most_lines: int
    ) -> MarkedStyle:
        colours = self.theme.colours
        return MarkedStyle(
            font=font,
            colour=colour,
            match=QColor(colours.match),
            on_match=QColor(colours.text),
            direction=direction,
            line_height=line_height(font),
            most_lines=most_lines,
        )
