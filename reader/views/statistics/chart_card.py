"""A chart in its card: a heading, and a sentence where there is nothing to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from reader.appearance.spacing import HALF, SPACE
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.views.statistics.chart import Chart, Figure


class ChartCard(QFrame):
    """Holds ``chart``."""

    def __init__(self, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.chart = chart
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = WrappedLabel(self)
        self._hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(HALF)
        for label in (self.heading, self._hint):
            label.setContentsMargins(SPACE, 0, SPACE, 0)
        column.addWidget(self.heading)
        column.addWidget(self._hint)
        column.addWidget(chart)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, title: str, figures: Sequence[Figure], hint: str = "") -> None:
        """Show the figures, or ``hint`` if there are none."""
        self.heading.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(not figures and bool(hint))
        self.chart.setVisible(bool(figures))
        self.chart.set_figures(title, figures)
