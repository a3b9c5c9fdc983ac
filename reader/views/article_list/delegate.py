"""Draws one article of the list: title, byline line, two lines of the text, an unread mark."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.formats import byline
from reader.appearance.style_sheet import SPACE
from reader.model.direction import Direction
from reader.model.listing import ArticleSummary
from reader.models.roles import Role
from reader.text.safe_display import safe_display
from reader.views.text_lines import draw_lines

if TYPE_CHECKING:
    from reader.appearance.theme import Theme

TITLE_LINES, EXCERPT_LINES = 2, 2
MARK = 8.0
"""Diameter of the unread mark in pixels."""
STAR = 13.0
"""Width of a favourite's mark in pixels."""
_LINE = 1.5
"""Line height as a multiple of the font's pixel size; Arabic marks need the room."""


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
        title, small = row_fonts(option.font)
        height = (
            3 * SPACE
            + TITLE_LINES * line_height(title)
            + (1 + EXCERPT_LINES) * line_height(small)
            + SPACE / 2
        )
        return QSize(10 * SPACE, round(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row; a row that is still being fetched shows its ground only."""
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - 579 constants a start can do without

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
        colours = self.theme.colours
        text = QColor(colours.on_selection if selected else colours.text)
        quiet = text if selected else QColor(colours.muted)
        title, small = row_fonts(option.font)
        title.setBold(summary.unread)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = QRectF(option.rect).adjusted(2 * SPACE, 1.5 * SPACE, -2 * SPACE, -SPACE)
        gutter = MARK + SPACE
        text_rect = rect.adjusted(0, 0, -gutter, 0) if mirrored else rect.adjusted(gutter, 0, 0, 0)
        if summary.unread:
            x = rect.right() - MARK if mirrored else rect.left()
            y = rect.top() + (line_height(title) - MARK) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(QRectF(x, y, MARK, MARK))
        if summary.favourite:
            x = rect.right() - MARK if mirrored else rect.left()
            _draw_star(painter, x + MARK / 2, rect.top() + 1.5 * line_height(title), colours.accent)
        shown_title = safe_display(summary.title)
        height = line_height(title)
        used = draw_lines(
            painter, text_rect, shown_title, title, text, summary.direction, TITLE_LINES, height
        )
        title_lines = round(used / height)  # A short title leaves its second line to the text.
        text_rect.setTop(text_rect.top() + used + SPACE / 4)
        line = byline(summary.author, summary.agency, summary.place, summary.date, self.locale)
        interface = Direction.RTL if mirrored else Direction.LTR
        height = line_height(small)
        if line:
            direction = summary.direction if summary.author or summary.place else interface
            used = draw_lines(painter, text_rect, line, small, quiet, direction, 1, height)
            text_rect.setTop(text_rect.top() + used)
        draw_lines(
            painter,
            text_rect,
            safe_display(summary.excerpt),
            small,
            quiet,
            summary.direction,
            EXCERPT_LINES + TITLE_LINES - title_lines,
            height,
        )


def _draw_star(painter: QPainter, x: float, y: float, colour: str) -> None:
    """The mark of a favourite, with its middle at (``x``, ``y``)."""
    points = []
    for number in range(10):
        reach = (STAR if number % 2 == 0 else STAR * 0.45) / 2
        angle = math.pi * (number / 5 - 0.5)
        points.append(QPointF(x + reach * math.cos(angle), y + reach * math.sin(angle)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF(points))


def row_fonts(base: QFont) -> tuple[QFont, QFont]:
    """The fonts of a row's title and of its smaller lines."""
    title = QFont(base)
    title.setPointSizeF(base.pointSizeF() * 1.15)
    small = QFont(base)
    small.setPointSizeF(base.pointSizeF() * 0.95)
    return title, small


def line_height(font: QFont) -> float:
    """The height of a line of a row in pixels."""
    metrics = QFontMetricsF(font)
    return max(metrics.height(), (metrics.ascent() + metrics.descent()) * _LINE * 0.75)
