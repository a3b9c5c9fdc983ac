"""Draws one hit: title, byline and a passage of the text, with what matches marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.appearance.spacing import SPACE
from reader.models.roles import Role
from reader.models.search_results import FoundArticle
from reader.text.direction import base_direction
from reader.views.rows.article_row import TITLE_LINES, ArticleRow, line_height
from reader.views.rows.article_row_delegate import ArticleRowDelegate
from reader.views.rows.ground import row_colours
from reader.views.search.marked_text import (
    MarkedStyle,
    draw_marked,
    elided_passage,
    marked_display,
)

if TYPE_CHECKING:
    from reader.model.direction import Direction

PASSAGE_LINES = 3


class ResultDelegate(ArticleRowDelegate):
    """A row of what was found."""

    text_lines = PASSAGE_LINES

    def _draw_item(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        selected: bool,
    ) -> None:
        found = index.data(Role.ITEM)
        if isinstance(found, FoundArticle):
            self._draw_hit(painter, option, found, selected)

    def _draw_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, found: FoundArticle, selected: bool
    ) -> None:
        colours, hit, summary = self.theme.colours, found.hit, found.summary
        frame = ArticleRow.of(option)
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
