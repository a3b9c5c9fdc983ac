"""The figures of all charts as a table, for who would rather read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.views.statistics.chart import Chart


class FiguresTable(QTreeWidget):
    """A section a chart, a row a figure; of a chart over time only what is not nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setAlternatingRowColors(True)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(False)

    def set_headings(self, what: str, how_much: str) -> None:
        """The headings of the two columns."""
        self.setHeaderLabels([what, how_much])
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for column in (0, 1):
            self.headerItem().setTextAlignment(column, leading)

    def show_charts(self, summary: Sequence[tuple[str, str]], charts: Sequence[Chart]) -> None:
        """Show the figures of ``charts`` and before them those of ``summary`` (figure, caption)."""
        self.clear()
        for figure, caption in summary:
            self.addTopLevelItem(QTreeWidgetItem([caption, figure]))
        for chart in charts:
            if not chart.figures:
                continue
            section = QTreeWidgetItem([chart.title])
            font = section.font(0)
            font.setBold(True)
            section.setFont(0, font)
            for one in chart.figures:
                if one.value or not one.known:
                    label = f"{one.group} — {one.label}" if one.group else one.label
                    section.addChild(QTreeWidgetItem([label, one.text]))
            self.addTopLevelItem(section)
        self.expandAll()
