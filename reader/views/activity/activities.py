"""What long work is under way in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Activity:
    """One piece of work; made by ``Activities.begin``.

    ``title`` is asked for whenever it is shown, so that it follows the language. ``cancel`` None:
    the work cannot be stopped.
    """

    def __init__(
        self,
        owner: Activities,
        title: Callable[[], str],
        cancel: Callable[[], object] | None,
    ) -> None:
        self._owner = owner
        self.title = title
        self.cancel = cancel
        self.done = 0
        self.total = 0
        """0: nobody knows how much there is to do."""
        self.detail = ""
        """What is being worked on, in safe display form."""

    @property
    def share(self) -> float | None:
        """How much is done, from 0 to 1; None where that is not known."""
        return min(1.0, self.done / self.total) if self.total else None

    def report(self, done: int, total: int, detail: str = "") -> None:
        """Say how far it is."""
        self.done, self.total, self.detail = done, total, detail
        self._owner.changed.emit(self)

    def end(self) -> None:
        """It is over, however it went; to say so again does nothing."""
        self._owner.end(self)


class Activities(QObject):
    """``begun`` carries a new Activity, ``changed`` one that is further, ``ended`` one that is
    over."""

    begun = Signal(object)
    changed = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Activity] = []

    @property
    def running(self) -> tuple[Activity, ...]:
        """What is under way, the longest first."""
        return tuple(self._running)

    def begin(
        self, title: Callable[[], str], cancel: Callable[[], object] | None = None
    ) -> Activity:
        """A new piece of work is under way; see ``Activity``. Whoever begins it ends it."""
        activity = Activity(self, title, cancel)
        self._running.append(activity)
        self.begun.emit(activity)
        return activity

    def end(self, activity: Activity) -> None:
        """``activity`` is over."""
        if activity in self._running:
            self._running.remove(activity)
            self.ended.emit(activity)
