"""Where the window tells of long work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar

    from reader.views.activity.activities import Activities
    from reader.views.activity.status import ActivityStatus


class ActivityCorner(QObject):
    """Puts the button that tells of ``activities`` into ``status_bar`` with the first of them."""

    def __init__(self, activities: Activities, status_bar: QStatusBar) -> None:
        super().__init__(status_bar)
        self._activities = activities
        self._status_bar = status_bar
        self.status: ActivityStatus | None = None
        activities.begun.connect(self._show)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        if self.status is not None:
            self.status.retranslate()

    def _show(self) -> None:
        if self.status is None:
            from reader.views.activity.status import ActivityStatus  # noqa: PLC0415 - start-up

            self.status = ActivityStatus(self._activities, self._status_bar)
            # Behind the note and before what stands at the end, which so stays where it is.
            self._status_bar.insertPermanentWidget(1, self.status)
            self.status.begin()
