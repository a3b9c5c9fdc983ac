"""Draws one hit: title, byline and a passage of the text, with what matches marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.formats import byline
from reader.appearance.style_sheet import SPACE
from reader.model.direction import Direction
from reader.models.roles import Role
from reader.models.search_results import FoundArticle
from reader.text.direction import base_direction
from reader.views.article_list.delegate import MARK, line_height, row_fonts
from reader.views.search.marked_text import (
    MarkedStyle,
    draw_marked,
    elided_passage,
    marked_display,
)
from reader.views.text_lines import draw_lines

if TYPE_CHECKING:
    from reader.appearance.theme import Theme

TITLE_LINES, PASSAGE_LINES = 2, 3


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
        title, small = row_fonts(option.font)
        height = (
            3 * SPACE
            + TITLE_LINES * line_height(title)
            + (1 + PASSAGE_LINES) * line_height(small)
            + SPACE / 2
        )
        return QSize(10 * SPACE, round(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(option.rect, QColor(colours.selection if selected else colours.hover))
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        painter.setPen(QColor(colours.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        found = index.data(Role.ITEM)
        if isinstance(found, FoundArticle):
            self._draw_hit(painter, option, found, selected)
        painter.restore()

    def _draw_hit(
        self, painter: QPainter, option: QStyleOptionViewItem, found: FoundArticle, selected: bool
    ) -> None:
        colours, hit, summary = self.theme.colours, found.hit, found.summary
        text = QColor(colours.on_selection if selected else colours.text)
        quiet = text if selected else QColor(colours.muted)
        title_font, small = row_fonts(option.font)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        interface = Direction.RTL if mirrored else Direction.LTR
        direction = base_direction(hit.title, interface) if summary is None else summary.direction
        rect = QRectF(option.rect).adjusted(2 * SPACE, 1.5 * SPACE, -2 * SPACE, -SPACE)
        if summary is not None and summary.unread:
            title_font.setBold(True)
            self._draw_unread_mark(painter, rect, line_height(title_font), mirrored)
        gutter = MARK + SPACE
        rect = rect.adjusted(0, 0, -gutter, 0) if mirrored else rect.adjusted(gutter, 0, 0, 0)
        title_spans = [(m.start, m.end) for m in hit.matches if m.field == "title"]
        style = self._style(title_font, text, direction, TITLE_LINES)
        used = draw_marked(painter, rect, marked_display(hit.title, title_spans), style)
        title_lines = round(used / style.line_height)
        rect.setTop(rect.top() + used + SPACE / 4)
        rect.setTop(rect.top() + self._draw_byline(painter, rect, found, small, quiet, interface))
        snippet = hit.snippet
        shown = elided_passage(
            marked_display(snippet.text, snippet.marks), cut_before=snippet.start > 0
        )
        lines = PASSAGE_LINES + TITLE_LINES - title_lines
        passage_direction = base_direction(snippet.text, direction)
        draw_marked(painter, rect, shown, self._style(small, quiet, passage_direction, lines))

    def _draw_unread_mark(
        self, painter: QPainter, rect: QRectF, height: float, mirrored: bool
    ) -> None:
        x = rect.right() - MARK if mirrored else rect.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.colours.accent))
        painter.drawEllipse(QRectF(x, rect.top() + (height - MARK) / 2, MARK, MARK))

    def _draw_byline(
        self,
        painter: QPainter,
        rect: QRectF,
        found: FoundArticle,
        font: QFont,
        colour: QColor,
        interface: Direction,
    ) -> float:
        summary = found.summary
        if summary is None:
            return 0.0
        line = byline(summary.author, summary.agency, summary.place, summary.date, self.locale)
        if not line:
            return 0.0
        direction = summary.direction if summary.author or summary.place else interface
        return draw_lines(painter, rect, line, font, colour, direction, 1, line_height(font))

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
