"""The button in the status bar that says what is running, and opens the list of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from reader.appearance.formats import SEPARATOR, format_percent
from reader.appearance.spacing import SPACE
from reader.views.activity.popup import ActivityPopup
from reader.views.widgets.unknown_progress import show_unknown

if TYPE_CHECKING:
    from reader.views.activity.activities import Activities

APPEAR_MILLISECONDS = 400
"""Work that is over sooner is not told of: what comes and goes in a blink only disturbs."""
BAR_WIDTH = 12 * SPACE
_STEPS = 1000


class ActivityStatus(QWidget):
    """Visible while something of ``activities`` has been running for a moment."""

    def __init__(self, activities: Activities, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activities = activities
        self.popup: ActivityPopup | None = None
        self.button = QPushButton(self)
        self.button.setProperty("role", "link")
        self.button.clicked.connect(self.open)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("thin")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.button)
        row.addWidget(self.bar)
        self._timer = QTimer(self, singleShot=True, interval=APPEAR_MILLISECONDS)
        self._timer.timeout.connect(self._appear)
        activities.begun.connect(self.begin)
        activities.changed.connect(self._show)
        activities.ended.connect(self._ended)
        self.hide()

    def begin(self) -> None:
        """Something has begun: show it if it lasts."""
        if self.isHidden() and not self._timer.isActive():
            self._timer.start()
        self._show()

    def open(self) -> None:
        """Show the list of what is running, above the button."""
        if self.popup is None:
            self.popup = ActivityPopup(self._activities, self.window())
        popup = self.popup
        popup.refresh()
        popup.adjustSize()
        corner = self.mapToGlobal(QPoint(0, 0))
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            corner.setX(corner.x() + self.width() - popup.width())
        popup.move(corner.x(), corner.y() - popup.height() - SPACE)
        popup.show()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._show()
        if self.popup is not None:
            self.popup.retranslate()

    def _appear(self) -> None:
        self.setVisible(bool(self._activities.running))

    def _ended(self) -> None:
        if self._activities.running:
            self._show()
        else:
            self._timer.stop()
            self.hide()

    def _show(self) -> None:
        running = self._activities.running
        if not running:
            return
        first = running[0]
        words = [first.title()]
        if len(running) > 1:
            words.append(self.tr("and %Ln more", "", len(running) - 1))
        share = first.share
        if share is None:
            show_unknown(self.bar)
        else:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(round(share * _STEPS))
            words.append(format_percent(share))
        text = SEPARATOR.join(words)
        self.button.setText(text)
        self.button.setToolTip(self.tr("Show what is running"))
        self.button.setAccessibleName(text)
        self.bar.setAccessibleName(first.title())
