"""What the clicks in an article mean: on a word, a paragraph, a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence


class Clicks(QObject):
    """Follows the left button through one view; points are the viewport's."""

    def __init__(self, view: QObject) -> None:
        super().__init__(view)
        self._pressed_at: QPoint | None = None
        self._doubled_at = QPoint()
        self._third_awaited = QTimer(self, singleShot=True)
        self._told = ""

    def press(self, at: QPoint | None) -> bool:
        """The button went down at ``at`` (None: another button); whether it is the third click."""
        third = at is not None and self._third_awaited.isActive() and _near(at, self._doubled_at)
        if third:
            self._third_awaited.stop()
        self._pressed_at = None if third else at
        return third

    def double(self, at: QPoint | None) -> None:
        """A double click at ``at`` (None: of another button): no single one, maybe a third next."""
        self._pressed_at = None
        if at is not None:
            self._doubled_at = at
            self._third_awaited.start(QApplication.doubleClickInterval())

    def release(self, at: QPoint) -> bool:
        """A button went up; whether that was a single click, and the mouse was not drawn."""
        pressed, self._pressed_at = self._pressed_at, None
        return pressed is not None and _near(at, pressed)

    def mark(self, ids: Sequence[str]) -> str:
        """Which of ``ids``, topmost first, a click is for; empty for none.

        The topmost, or the one below that which the last click was for.
        """
        place = ids.index(self._told) + 1 if self._told in ids else 0
        self._told = ids[place % len(ids)] if ids else ""
        return self._told


def _near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() < QApplication.startDragDistance()
