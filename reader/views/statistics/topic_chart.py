"""Topics below one another, each with small columns along the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.views.statistics.canvas import Canvas, Frame, Side
from reader.views.statistics.chart import Chart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF

    from reader.appearance.theme import Theme

STRIP_HEIGHT = 28.0
_GAP = 8.0
_FULL = 0.86


class TopicChart(Chart):
    """Figures stand row by row (``Figure.group``), as many in each as there are ``ends``' columns.

    No two topics share a colour or a column, so that none has to be told by its colour.
    """

    _columns: int = 1
    _totals: tuple[str, ...] = ()
    _ends: tuple[str, str] = ("", "")

    def set_rows(self, columns: int, totals: Sequence[str], first: str, last: str) -> None:
        """How many columns a row has, each row's total in words, what the axis begins and ends
        with; before ``set_figures``."""
        self._columns = max(1, columns)
        self._totals = tuple(totals)
        self._ends = (first, last)

    def needed_height(self, _width: float) -> float:
        """A row for each topic, and the axis."""
        return max(1, len(self._totals)) * self._row_height() + self.line_height() + 8

    def boxes(self, frame: Frame) -> list[QRectF]:
        """The columns of each row."""
        slot = frame.rect.width() / self._columns
        height = self._row_height()
        return [
            frame.box(number % self._columns * slot, number // self._columns * height, slot, height)
            for number in range(len(self.figures))
        ]

    def draw(self, canvas: Canvas, theme: Theme, current: int | None) -> None:
        """Names, totals, columns, the axis."""
        frame, colours = canvas.frame, theme.colours
        width, height = frame.rect.width(), self.line_height()
        slot = width / self._columns
        most = max((one.value for one in self.figures), default=0.0) or 1.0
        for row, total in enumerate(self._totals):
            top = row * self._row_height()
            ground = top + height + STRIP_HEIGHT
            taken = self.text_width(total) + 2
            name = self.figures[row * self._columns].group
            canvas.text(frame.box(0, top, width - taken - 8, height), name)
            box = frame.box(width - taken, top, taken, height)
            canvas.text(box, total, Side.TRAILING, muted=True)
            canvas.line(0, ground, width, colours.border)
        for number, figure in enumerate(self.figures):
            row, column = divmod(number, self._columns)
            top = row * self._row_height() + height
            if number == current:
                canvas.fill(frame.box(column * slot, top, slot, STRIP_HEIGHT), colours.hover, 2)
            if figure.value:
                high = max(3.0, STRIP_HEIGHT * _FULL * figure.value / most)
                wide = min(28.0, max(2.0, slot * 0.7))
                left = column * slot + (slot - wide) / 2
                bar = frame.box(left, top + STRIP_HEIGHT - high, wide, high)
                canvas.fill(bar, colours.accent, min(2.0, wide / 3))
        axis = len(self._totals) * self._row_height()
        first, last = self._ends
        canvas.text(frame.box(0, axis, width / 2, height), first, muted=True)
        canvas.text(frame.box(width / 2, axis, width / 2, height), last, Side.TRAILING, muted=True)

    def stepped(self, current: int, across: int, down: int) -> int:
        """Within a row, or to the same column of the next."""
        if across and (current % self._columns + across) not in range(self._columns):
            return current
        return current + across + self._columns * down

    def _row_height(self) -> float:
        return self.line_height() + STRIP_HEIGHT + _GAP
