"""Where Tab goes: on as the eye does, whatever the order in which the widgets were made.

Qt goes by the order of making, and jumps over what stands in a pane before the widget that takes
the pane's focus (``setFocusProxy``). Here the order is that of the places: what stands in one row
is read from where reading begins, left or right, and what is cut into columns column by column
(the recursive XY cut by which pages are read: Nagy and Seth, 1984).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WHOLE = (QAbstractScrollArea, QComboBox, QAbstractSpinBox, QTabBar, QAbstractButton, QLabel)
"""What has no stops inside it but itself. What Qt keeps in there is left alone: nobody else should
hold references to it, and ``QLayout.itemAt`` leaves some behind that outlive the item (PySide)."""
_TOUCH = 2
"""Pixels that two parts may overlap and still stand apart: rings and frames do."""


def step_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop of ``window``, or the one before; False if there is none."""
    stops = tab_stops(window)
    if not stops:
        return False
    at: QObject | None = QApplication.focusWidget()
    while at is not None and at not in stops and at is not window:
        at = at.parent()
    if at in stops:
        number = (stops.index(at) + (1 if forward else -1)) % len(stops)
    else:
        number = 0 if forward else -1
    reasons = Qt.FocusReason
    wanted = stops[number]
    wanted.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    _bring_into_view(wanted)
    return True


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab stops at in ``window`` now, in order."""
    return list(_stops_in(window))


def _stops_in(widget: QWidget) -> Iterator[QWidget]:
    if bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None:
        yield widget
    for part in _in_order(_parts(widget), widget.layoutDirection()):
        yield from _stops_in(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """What stands in ``widget`` and can be used."""
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [] if inside is None or not inside.isEnabled() else [inside]
    if isinstance(widget, _WHOLE):
        return []
    return [
        child
        for child in widget.children()
        if isinstance(child, QWidget)
        and not child.isWindow()
        and not child.isHidden()
        and child.isEnabled()
    ]


def _in_order(parts: list[QWidget], direction: Qt.LayoutDirection) -> list[QWidget]:
    """``parts`` of one widget in the order in which they are read."""
    if len(parts) < 2:
        return parts
    rows = _apart(parts, lambda part: (part.y(), part.y() + part.height()))
    if len(rows) > 1:
        return [part for row in rows for part in _in_order(row, direction)]
    columns = _apart(parts, lambda part: (part.x(), part.x() + part.width()))
    if len(columns) > 1:
        if direction == Qt.LayoutDirection.RightToLeft:
            columns.reverse()
        return [part for column in columns for part in _in_order(column, direction)]
    return parts  # on top of each other


def _apart(parts: list[QWidget], span: Callable[[QWidget], tuple[int, int]]) -> list[list[QWidget]]:
    """``parts`` in groups between which a straight line can be drawn, in the order of places."""
    groups: list[list[QWidget]] = []
    end = 0
    for part in sorted(parts, key=span):
        first, last = span(part)
        if groups and first < end - _TOUCH:
            groups[-1].append(part)
            end = max(end, last)
        else:
            groups.append([part])
            end = last
    return groups


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parent()
    while isinstance(around, QWidget) and not around.isWindow():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parent()
