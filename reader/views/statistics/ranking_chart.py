"""Names with a bar each, the longest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.views.statistics.canvas import Canvas, Frame, Side, mixed
from reader.views.statistics.chart import Chart

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from reader.appearance.theme import Theme

BAR_HEIGHT = 8.0
_GAP = 9.0


class RankingChart(Chart):
    """Name and figure stand over the bar, so that a long name has the whole width."""

    half_wide = True

    def needed_height(self, _width: float) -> float:
        """A row for each name."""
        return max(1, len(self.figures)) * self._row_height() + 8

    def boxes(self, frame: Frame) -> list[QRectF]:
        """The rows."""
        height = self._row_height()
        return [
            frame.box(0, number * height, frame.rect.width(), height)
            for number in range(len(self.figures))
        ]

    def draw(self, canvas: Canvas, theme: Theme, current: int | None) -> None:
        """Names, figures, bars."""
        frame, colours = canvas.frame, theme.colours
        most = max((one.value for one in self.figures), default=0.0) or 1.0
        width, height = frame.rect.width(), self.line_height()
        for number, figure in enumerate(self.figures):
            top = number * self._row_height()
            if number == current:
                row = frame.box(0, top, width, self._row_height() - 2)
                canvas.fill(row.adjusted(-3, 0, 3, 0), colours.hover, 3)
            taken = min(width * 0.6, self.text_width(figure.brief or figure.text) + 2)
            canvas.text(frame.box(0, top, width - taken - 8, height), figure.label)
            canvas.text(
                frame.box(width - taken, top, taken, height),
                figure.brief or figure.text,
                Side.TRAILING,
                muted=True,
            )
            track = frame.box(0, top + height, width, BAR_HEIGHT)
            canvas.fill(track, mixed(colours.surface, colours.border, 0.55), BAR_HEIGHT / 2)
            bar = frame.box(0, top + height, max(4.0, width * figure.value / most), BAR_HEIGHT)
            colour, line = colours.accent, ""
            if figure.colour is not None:
                colour = getattr(colours, figure.colour.value)
                line = getattr(colours, f"{figure.colour.value}_line")
            canvas.fill(bar, colour, BAR_HEIGHT / 2)
            if line:
                canvas.outline(bar.adjusted(0.6, 0.6, -0.6, -0.6), line, 1.2, BAR_HEIGHT / 2)

    def _row_height(self) -> float:
        return self.line_height() + BAR_HEIGHT + _GAP
