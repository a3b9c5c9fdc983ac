"""A calendar in which each day's square says how much was read."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from reader.appearance.spacing import SPACE
from reader.views.statistics.canvas import Canvas, Frame, Side, mixed
from reader.views.statistics.chart import Chart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.appearance.theme import Theme

LEVELS = 4
DAYS = 7
LARGEST_CELL, SMALLEST_CELL = 15.0, 10.0
GAP = 2.0
_SIZES = (0.44, 0.62, 0.80, 1.0)
"""How much of its cell a day fills: the levels are told by size first, by shade second."""


class HeatMap(Chart):
    """Figures are days without a gap; the first is that of a week's first day."""

    _weekdays: tuple[str, ...] = ("",) * DAYS
    _legend: tuple[str, str] = ("", "")

    def set_names(self, weekdays: Sequence[str], less: str, more: str) -> None:
        """Short names of the days of a week from its first on, and the legend's two ends."""
        self._weekdays = tuple(weekdays)
        self._legend = (less, more)

    def needed_height(self, width: float) -> float:
        """Months, seven days, the legend."""
        _start, cell, _first = self._places(Frame(QRectF(0, 0, width - 2 * SPACE, 0), False))
        return self.line_height() * 2 + DAYS * cell + 2 * SPACE

    def boxes(self, frame: Frame) -> list[QRectF]:
        """The cell of each day; of the weeks that have no room, an empty one."""
        start, cell, first = self._places(frame)
        top = self.line_height() + 2
        found = []
        for number in range(len(self.figures)):
            week = number // DAYS - first
            size = 0.0 if week < 0 else cell
            found.append(
                frame.box(start + max(0, week) * cell, top + number % DAYS * cell, size, size)
            )
        return found

    def draw(self, canvas: Canvas, theme: Theme, current: int | None) -> None:
        """Months above, days of the week beside, squares, the legend."""
        frame, colours = canvas.frame, theme.colours
        start, cell, first = self._places(frame)
        self._draw_names(canvas, start, cell, first)
        most = max((one.value for one in self.figures), default=0.0)
        for number, (figure, box) in enumerate(zip(self.figures, self.boxes(frame), strict=True)):
            if box.isEmpty():
                continue
            inner = box.adjusted(GAP / 2, GAP / 2, -GAP / 2, -GAP / 2)
            canvas.fill(inner, mixed(colours.surface, colours.border, 0.55), 2)
            if not figure.known:
                ring = inner.adjusted(2.5, 2.5, -2.5, -2.5)
                canvas.outline(ring, colours.muted, 1.2, ring.width() / 2)
            elif figure.value:
                self._draw_level(canvas, inner, ceil(LEVELS * figure.value / most))
            if number == current:
                canvas.outline(inner, colours.text, 2, 2)
        self._draw_legend(canvas, self.line_height() + 8 + DAYS * cell)

    def stepped(self, current: int, across: int, down: int) -> int:
        """Weeks lie side by side, days below one another."""
        return current + DAYS * across + down

    def _draw_level(self, canvas: Canvas, box: QRectF, level: int) -> None:
        level = max(1, min(LEVELS, level))
        cut = box.width() * (1 - _SIZES[level - 1]) / 2
        colours = canvas.colours
        shade = mixed(colours.surface, colours.accent, 0.55 + 0.45 * level / LEVELS)
        canvas.fill(box.adjusted(cut, cut, -cut, -cut), shade, 2)

    def _draw_names(self, canvas: Canvas, start: float, cell: float, first: int) -> None:
        frame, height = canvas.frame, self.line_height()
        for row in range(0, DAYS, 2):
            y = height + 2 + row * cell + (cell - height) / 2
            canvas.text(
                frame.box(0, y, start - 6, height), self._weekdays[row], Side.LEADING, muted=True
            )
        free = start
        for number, figure in enumerate(self.figures):
            if not figure.axis or number // DAYS < first:
                continue
            left = start + (number // DAYS - first) * cell
            width = self.text_width(figure.axis[0]) + 2
            if left >= free and left + width <= frame.rect.width() + 1:
                canvas.text(frame.box(left, 0, width, height), figure.axis[0], muted=True)
                free = left + width + 6

    def _draw_legend(self, canvas: Canvas, top: float) -> None:
        less, more = self._legend
        frame, height, size = canvas.frame, self.line_height(), 12.0
        start = 0.0
        width = self.text_width(less) + 2
        canvas.text(frame.box(start, top, width, height), less, muted=True)
        start += width + 6
        for level in range(1, LEVELS + 1):
            box = frame.box(start, top + (height - size) / 2, size, size)
            canvas.fill(box, mixed(canvas.colours.surface, canvas.colours.border, 0.55), 2)
            self._draw_level(canvas, box, level)
            start += size + 3
        canvas.text(frame.box(start + 3, top, self.text_width(more) + 2, height), more, muted=True)

    def _places(self, frame: Frame) -> tuple[float, float, int]:
        """Where the weeks begin, how large a cell is, and the first week that has room."""
        start = max(map(self.text_width, self._weekdays)) + 8
        weeks = max(1, ceil(len(self.figures) / DAYS))
        room = frame.rect.width() - start
        cell = min(LARGEST_CELL, max(SMALLEST_CELL, room / weeks))
        return start, cell, max(0, weeks - int(room / cell + 0.01))
