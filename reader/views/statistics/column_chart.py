"""Columns along time, which runs in the direction of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from reader.views.statistics.axis import Axis, count_axis
from reader.views.statistics.canvas import Canvas, Frame, Side
from reader.views.statistics.chart import Chart, Figure

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.appearance.theme import Theme

PLOT_HEIGHT = 168.0
WIDEST_BAR = 44.0
BAR_SHARE = 0.68
"""How much of its place a column fills."""
_GAP = 8.0


class ColumnChart(Chart):
    """``set_scale`` says how its axis counts and how figures on it are written."""

    axis: Axis = count_axis(0)
    _written: Callable[[int], str] = staticmethod(str)

    def set_scale(self, axis: Axis, written: Callable[[int], str]) -> None:
        """Count as ``axis`` says and write numbers with ``written``; before ``set_figures``."""
        self.axis = axis
        self._written = written

    def needed_height(self, _width: float) -> float:
        """The plot, a figure over it and the axis below it."""
        return PLOT_HEIGHT + 2 * self.line_height() + 2 * _GAP

    def boxes(self, frame: Frame) -> list[QRectF]:
        """Each column's place from top to bottom."""
        start, slot = self._places(frame)
        height = frame.rect.height()
        return [
            frame.box(start + slot * number, 0, slot, height) for number in range(len(self.figures))
        ]

    def draw(self, canvas: Canvas, theme: Theme, current: int | None) -> None:
        """Lines, columns, texts."""
        frame, colours = canvas.frame, theme.colours
        start, slot = self._places(frame)
        top = self.line_height()
        bottom = top + self._plot_height(frame)
        scale = (bottom - top) / self.axis.top
        width = frame.rect.width() - start
        if current is not None:
            place = frame.box(start + slot * current, top, slot, bottom - top)
            canvas.fill(place, colours.hover, 3)
        for line in (0.0, *self.axis.lines):
            y = bottom - line * scale
            canvas.line(start, y, width, colours.border)
            label = frame.box(0, y - self.line_height() / 2, start - _GAP, self.line_height())
            written = self._written(self.axis.number(line))
            canvas.text(label, written, Side.TRAILING, muted=True)
        wide = min(WIDEST_BAR, max(2.0, slot * BAR_SHARE))
        for number, figure in enumerate(self.figures):
            left = start + slot * number + (slot - wide) / 2
            self._draw_figure(canvas, figure, left, wide, bottom, scale, number == current)
        self._draw_values(canvas, start, slot, bottom, scale)
        self._draw_axis(canvas, start, slot, bottom + 4)

    def _draw_figure(
        self,
        canvas: Canvas,
        figure: Figure,
        left: float,
        wide: float,
        bottom: float,
        scale: float,
        chosen: bool,
    ) -> None:
        colours = canvas.colours
        if not figure.known:  # how long is not known: a ring on the ground line
            size = min(7.0, wide)
            ring = canvas.frame.box(left + (wide - size) / 2, bottom - size - 3, size, size)
            canvas.outline(ring, colours.muted, 1.4, size / 2)
        elif figure.value:
            height = max(2.0, figure.value * scale)
            bar = canvas.frame.box(left, bottom - height, wide, height)
            canvas.fill(bar, colours.accent, min(3.0, wide / 3))
            if chosen:
                canvas.outline(bar.adjusted(-1.5, -1.5, 1.5, 1.5), colours.text, 1.5, 3)

    def _draw_values(
        self, canvas: Canvas, start: float, slot: float, bottom: float, scale: float
    ) -> None:
        """The figure over each column, or over the highest alone where there is no room."""
        texts = [self._written(self.axis.number(one.value)) for one in self.figures]
        fits = max(map(self.text_width, texts), default=0) + 4 <= slot
        highest = max((one.value for one in self.figures), default=0)
        shown = False
        for number, (figure, text) in enumerate(zip(self.figures, texts, strict=True)):
            if not figure.value or not figure.known or text == self._written(0):
                continue
            if not fits and (figure.value < highest or shown):
                continue
            shown = True
            width = max(slot, self.text_width(text) + 2)
            left = start + slot * (number + 0.5) - width / 2
            left = max(start, min(left, canvas.frame.rect.width() - width))
            y = bottom - max(2.0, figure.value * scale) - self.line_height()
            box = canvas.frame.box(left, y, width, self.line_height())
            canvas.text(box, text, Side.MIDDLE)

    def _draw_axis(self, canvas: Canvas, start: float, slot: float, top: float) -> None:
        for number, text in self._axis_texts(slot):
            width = self.text_width(text) + 2
            left = start + slot * (number + 0.5) - width / 2
            left = max(start, min(left, canvas.frame.rect.width() - width))
            box = canvas.frame.box(left, top, width, self.line_height())
            canvas.text(box, text, Side.MIDDLE, muted=True)

    def _axis_texts(self, slot: float) -> list[tuple[int, str]]:
        """Which columns are named, and how: all of them if a form of the names has room."""
        names = [one.axis for one in self.figures if one.axis]
        for form in range(min(map(len, names), default=0)):
            widest = max(self.text_width(axis[form]) for axis in names)
            if widest + 4 <= slot:
                return [(number, one.axis[form]) for number, one in enumerate(self.figures)]
        if not names:
            return []
        widest = max(self.text_width(axis[0]) for axis in names)
        # The last name is moved in from the edge, towards the one before it.
        moved = max(0.0, (widest - slot) / 2)
        every = max(1, -int(-(widest + moved + 14) // slot))
        last = len(self.figures) - 1  # the present day is always named
        return [
            (number, self.figures[number].axis[0])
            for number in range(last % every, last + 1, every)
        ]

    def _places(self, frame: Frame) -> tuple[float, float]:
        """Where the columns begin, and how wide the place of each is."""
        numbers = [self._written(self.axis.number(line)) for line in self.axis.lines]
        start = max(map(self.text_width, numbers), default=0.0) + _GAP + 4
        return start, (frame.rect.width() - start) / max(1, len(self.figures))

    def _plot_height(self, frame: Frame) -> float:
        return frame.rect.height() - 2 * self.line_height() - 4
