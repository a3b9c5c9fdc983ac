"""Goes through a window by the Tab key, and finds what it does not reach or does not show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QWidget,
)

MOST_STOPS = 120
RING = 4
"""Pixels round a widget in which its focus may show."""


@dataclass(frozen=True, slots=True)
class Walk:
    """Where Tab stopped, in order, and at which of the stops nothing on the screen told so."""

    stops: tuple[QWidget, ...]
    unseen: tuple[QWidget, ...]
    trapped: QWidget | None


def walk(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab, *, look: bool = False) -> Walk:
    """Press ``key`` until the focus is where it began; with ``look`` see whether it shows."""
    first = QApplication.focusWidget()
    if first is None or first.window() is not window:
        window.setFocus()
        first = window
    QTest.keyClick(first, key)  # so that the first stop was come to by the keyboard, too
    first = QApplication.focusWidget()
    stops: list[QWidget] = []
    unseen: list[QWidget] = []
    at = first
    while at is not None and at not in stops and len(stops) < MOST_STOPS:
        stops.append(at)
        place = _around(at, window)
        focused = _picture(window, place) if look else None
        QTest.keyClick(at, key)
        following = QApplication.focusWidget()
        if following is at:
            return Walk(tuple(stops), tuple(unseen), None if len(stops) == 1 else at)
        empty = isinstance(at, QAbstractItemView) and not at.model().rowCount()
        moved = _around(at, window) != place
        if look and not (empty or moved) and _picture(window, place) == focused:
            unseen.append(at)
        at = following
    return Walk(tuple(stops), tuple(unseen), None)


def not_reached(window: QWidget, stops: tuple[QWidget, ...]) -> list[QWidget]:
    """What one can see and use in ``window`` and is not among ``stops``."""
    return [
        part
        for part in window.findChildren(QWidget)
        if _to_be_reached(part, window) and not stops_at(part).intersection(stops)
    ]


def stops_at(part: QWidget) -> set[QWidget]:
    """Where Tab may stop for ``part``: itself, or one of those of which one is chosen, between
    which the arrow keys go."""
    group = part.group() if isinstance(part, QAbstractButton) else None
    return {part} if group is None or not group.exclusive() else {part, *group.buttons()}


def named(widget: QWidget) -> str:
    """``widget`` as a person finds it in the source."""
    text = getattr(widget, "text", lambda: "")()
    owner = widget.parentWidget()
    inside = f" in {type(owner).__name__}" if owner is not None else ""
    said = text or widget.accessibleName()
    return f"{type(widget).__name__}{inside} {widget.objectName()} {said!r}"


def _to_be_reached(part: QWidget, window: QWidget) -> bool:
    if part.window() is not window or not part.isVisibleTo(window) or not part.isEnabled():
        return False
    if part.focusProxy() is not None or part.size().isEmpty() or isinstance(part, QScrollBar):
        return False
    if isinstance(part, QAbstractButton):
        # Escape and deleting do what Qt's cross does.
        return not isinstance(part.parentWidget(), QLineEdit)
    if isinstance(part.parentWidget(), QComboBox) or isinstance(part, QHeaderView):
        return False
    kinds = (QAbstractItemView, QLineEdit, QComboBox)
    return isinstance(part, kinds) or bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _around(widget: QWidget, window: QWidget) -> QRect:
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return place.adjusted(-RING, -RING, RING, RING).intersected(window.rect())


def _picture(window: QWidget, place: QRect) -> QImage:
    return window.grab(place).toImage()
