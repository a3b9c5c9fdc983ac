"""What the rows of the list and of search results have in common: fonts, room, marks, byline."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from reader.appearance.formats import byline
from reader.appearance.spacing import SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.model.direction import Direction
from reader.views.rows.text_lines import draw_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QStyleOptionViewItem

    from reader.model.listing import ArticleSummary

TITLE_LINES = 2
"""A title has at most as many; one that is shorter leaves its second line to the text."""
MARK = 8.0
"""Diameter of the unread mark in pixels."""
STAR = 13.0
"""Width of a favourite's mark in pixels."""
_LINE = 1.5
"""Line height as a multiple of the font's pixel size; Arabic marks need the room."""


class ArticleRow(NamedTuple):
    """One row as it is drawn: its inside, whether it is mirrored, its fonts."""

    inside: QRectF
    mirrored: bool
    title: QFont
    small: QFont

    @classmethod
    def of(cls, option: QStyleOptionViewItem) -> ArticleRow:
        """The frame of the row that ``option`` is of."""
        return cls(
            QRectF(option.rect).adjusted(2 * SPACE, 1.5 * SPACE, -2 * SPACE, -SPACE),
            option.direction == Qt.LayoutDirection.RightToLeft,
            *row_fonts(option.font),
        )

    @property
    def interface(self) -> Direction:
        """The direction of the interface."""
        return Direction.RTL if self.mirrored else Direction.LTR

    def text_room(self) -> QRectF:
        """Where the text stands: beside the gutter of the marks."""
        gutter = MARK + SPACE
        if self.mirrored:
            return self.inside.adjusted(0, 0, -gutter, 0)
        return self.inside.adjusted(gutter, 0, 0, 0)

    def draw_marks(self, painter: QPainter, summary: ArticleSummary, colour: str) -> None:
        """The marks of an unread article and of a favourite, in the gutter."""
        x = self.inside.right() - MARK if self.mirrored else self.inside.left()
        height = line_height(self.title)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        if summary.unread:
            painter.drawEllipse(QRectF(x, self.inside.top() + (height - MARK) / 2, MARK, MARK))
        if summary.favourite:
            painter.drawPolygon(_star(x + MARK / 2, self.inside.top() + 1.5 * height))

    def draw_byline(
        self,
        painter: QPainter,
        room: QRectF,
        summary: ArticleSummary,
        colour: QColor,
        locale: QLocale,
    ) -> float:
        """Author, place and date on one line at the top of ``room``; the height used."""
        line = byline(summary.author, summary.agency, summary.place, summary.date, locale)
        if not line:
            return 0.0
        direction = summary.direction if summary.author or summary.place else self.interface
        height = line_height(self.small)
        return draw_lines(painter, room, line, self.small, colour, direction, 1, height)


def row_height(font: QFont, text_lines: int) -> int:
    """The height in pixels of a row with a title, a byline and ``text_lines``, in ``font``."""
    title, small = row_fonts(font)
    lines = TITLE_LINES * line_height(title) + (1 + text_lines) * line_height(small)
    return round(3 * SPACE + lines + SPACE / 2)


def row_fonts(base: QFont) -> tuple[QFont, QFont]:
    """The fonts of a row's title and of its smaller lines."""
    return sized(base, TextSize.TITLE), sized(base, TextSize.SMALL)


def line_height(font: QFont) -> float:
    """The height of a line of a row in pixels."""
    metrics = QFontMetricsF(font)
    return max(metrics.height(), (metrics.ascent() + metrics.descent()) * _LINE * 0.75)


def _star(x: float, y: float) -> QPolygonF:
    """A star with its middle at (``x``, ``y``)."""
    points = []
    for number in range(10):
        reach = (STAR if number % 2 == 0 else STAR * 0.45) / 2
        angle = math.pi * (number / 5 - 0.5)
        points.append(QPointF(x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return QPolygonF(points)
