"""One piece of work in the list of what is running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from reader.appearance.formats import SEPARATOR, format_number
from reader.appearance.spacing import HALF, SPACE
from reader.views.widgets.unknown_progress import show_unknown

if TYPE_CHECKING:
    from reader.views.activity.activities import Activity

WIDTH = 38 * SPACE
"""Pixels of a row: a usual name of a file."""


class ActivityRow(QWidget):
    """Its title with a button that stops it, a bar, and what it is at."""

    def __init__(self, activity: Activity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activity = activity
        self._title = QLabel(self)
        self._detail = QLabel(self)
        self._detail.setProperty("role", "muted")
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        # As high with no words as with some, so that nothing below jumps.
        self._detail.setMinimumHeight(self._detail.fontMetrics().height())
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        self.stop_button = QPushButton(self)
        self.stop_button.setProperty("role", "link")
        self.stop_button.setVisible(activity.cancel is not None)
        self.stop_button.clicked.connect(self._stop)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._title, 1)
        head.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._detail)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.stop_button.setText(self.tr("Stop"))
        self.refresh()

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        if self._activity.cancel is not None:
            self._activity.cancel()

    def refresh(self) -> None:
        """Show how far it is."""
        activity = self._activity
        self._title.setText(activity.title())
        self._bar.setAccessibleName(activity.title())
        self.stop_button.setAccessibleName(f"{self.stop_button.text()}: {activity.title()}")
        words = []
        if activity.total:
            self._bar.setRange(0, activity.total)
            self._bar.setValue(min(activity.done, activity.total))
            figures = self.tr("%1 of %2 done").replace("%1", format_number(activity.done))
            words.append(figures.replace("%2", format_number(activity.total)))
        else:
            show_unknown(self._bar)
        if activity.detail:
            words.append(activity.detail)
        text = SEPARATOR.join(words)
        metrics = self._detail.fontMetrics()
        self._detail.setText(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, WIDTH))
