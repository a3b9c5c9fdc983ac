"""The list of what is running: how far each piece of work is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.appearance.spacing import ROOMY
from reader.views.activity.row import WIDTH, ActivityRow
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.views.activity.activities import Activities, Activity


class ActivityPopup(QFrame):
    """A row for each of ``activities``; empty, it says that nothing is running."""

    def __init__(self, activities: Activities, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setFixedWidth(WIDTH + 2 * ROOMY)
        self._activities = activities
        self._rows: dict[Activity, ActivityRow] = {}
        self._heading = QLabel(self)
        self._heading.setProperty("role", "heading")
        self._nothing = WrappedLabel(self)
        self._nothing.setProperty("role", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        self._column.setSpacing(ROOMY)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._nothing)
        activities.begun.connect(self.refresh)
        activities.changed.connect(self._changed)
        activities.ended.connect(self.refresh)
        self.retranslate()

    def rows(self) -> tuple[ActivityRow, ...]:
        """What is shown, from top to bottom."""
        return tuple(self._rows.values())

    def refresh(self) -> None:
        """Show what is running now."""
        running = self._activities.running
        for activity in [one for one in self._rows if one not in running]:
            row = self._rows.pop(activity)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for activity in running:
            if activity not in self._rows:
                self._rows[activity] = row = ActivityRow(activity, self)
                self._column.addWidget(row)
        self._nothing.setVisible(not running)
        if self.isVisible():
            bottom = self.geometry().bottom()
            self.adjustSize()
            self.move(self.x(), bottom - self.height() + 1)

    def _changed(self, activity: Activity) -> None:
        if activity in self._rows:
            self._rows[activity].refresh()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._heading.setText(self.tr("Running now"))
        self._nothing.setText(self.tr("Nothing is running. Everything is saved."))
        self.setAccessibleName(self._heading.text())
        for row in self._rows.values():
            row.retranslate()
        self.refresh()
