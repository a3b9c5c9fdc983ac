"""All charts of a period, one below the other, lists two in a row where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.appearance.spacing import SPACE
from reader.views.statistics.chart_card import ChartCard
from reader.views.statistics.column_chart import ColumnChart
from reader.views.statistics.figure_sets import figure_sets
from reader.views.statistics.heat_map import HeatMap
from reader.views.statistics.ranking_chart import RankingChart
from reader.views.statistics.topic_chart import TopicChart

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.appearance.theme import Theme
    from reader.model.statistics import Statistics
    from reader.views.statistics.chart import Chart
    from reader.views.statistics.wording import Wording

WIDE_ENOUGH = 620
"""Pixels from which two lists stand side by side."""


class Charts(QWidget):
    """``charts`` are in the order in which they are read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ColumnChart(theme)
        self.calendar = HeatMap(theme)
        self.topics = TopicChart(theme)
        self.authors = RankingChart(theme)
        self.sources = RankingChart(theme)
        self.tags = RankingChart(theme)
        self.colours = RankingChart(theme)
        self.charts: tuple[Chart, ...] = (
            self.columns,
            self.calendar,
            self.topics,
            self.authors,
            self.sources,
            self.tags,
            self.colours,
        )
        self.cards = tuple(ChartCard(chart, self) for chart in self.charts)
        self._side_by_side: bool | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE)
        for card in self.cards:
            if not card.chart.half_wide:
                rows.addWidget(card)
        self._pair = QHBoxLayout()
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(SPACE)
            side.addStretch(1)
            self._pair.addLayout(side, 1)
        rows.addLayout(self._pair)
        self._arrange(side_by_side=True)

    def show_statistics(self, found: Statistics, words: Wording) -> None:
        """Show the figures of ``found``."""
        sets = figure_sets(found, words)
        self.columns.set_scale(sets.axis, words.number)
        self.calendar.set_names(words.weekdays(), *words.legend())
        ends = [words.axis(span, found.step, found.period)[0] for span in found.columns]
        self.topics.set_rows(len(found.columns), sets.topic_totals, ends[0], ends[-1])
        titles, hints = words.headings(found.topic_kind), words.hints()
        figures = {
            "calendar": sets.calendar,
            "topics": sets.topics,
            "authors": sets.authors,
            "sources": sets.sources,
            "tags": sets.tags,
            "colours": sets.colours,
        }
        first, *others = self.cards
        first.show_figures(words.axis_title(sets.axis.unit, found.step), sets.columns)
        for card, (name, rows) in zip(others, figures.items(), strict=True):
            card.show_figures(titles[name], rows, hints.get(name, ""))

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``."""
        for chart in self.charts:
            chart.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put lists side by side if there is room."""
        super().resizeEvent(event)
        self._arrange(side_by_side=event.size().width() >= WIDE_ENOUGH)

    def _arrange(self, *, side_by_side: bool) -> None:
        if side_by_side == self._side_by_side:
            return
        self._side_by_side = side_by_side
        halves = [card for card in self.cards if card.chart.half_wide]
        for card in halves:
            for side in self._sides:
                side.removeWidget(card)
        for number, card in enumerate(halves):
            # The lists of what was read above, those of annotations below; the room is at the end.
            side = self._sides[number % 2 if side_by_side else 0]
            side.insertWidget(side.count() - 1, card)
        self._pair.setSpacing(SPACE if side_by_side else 0)
