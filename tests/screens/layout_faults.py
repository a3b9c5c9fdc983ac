"""Finds what a designer would object to at first sight: words cut off, things on top of another."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
"""What is looked at for lying on top of another."""
SLACK = 1
"""Pixels that rounding may cost."""


def layout_faults(window: QWidget) -> list[str]:
    """What is wrong in ``window``, each in a line; empty if all is well."""
    faults = []
    for widget in _visible(window):
        if isinstance(widget, QLabel):
            faults += _label_faults(widget)
        elif isinstance(widget, QTabBar):
            faults += _tab_faults(widget)
        elif isinstance(widget, QAbstractButton):
            faults += _button_faults(widget)
        faults += _overlaps(widget)
        faults += _sticking_out(widget)
    return faults


def _visible(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window:
            yield widget


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")()
    owner = widget.parentWidget()
    inside = f" in {type(owner).__name__}" if owner is not None else ""
    return f"{type(widget).__name__}{inside} {text[:60]!r}"


def _label_faults(label: QLabel) -> Iterator[str]:
    if not label.text() or label.width() == 0:
        return
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"cut off below: {_name(label)}: {label.height()} of {needed}"
        return
    if label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(label.text())
        width = document.idealWidth()
    else:
        text = label.text().replace("&", "", 1) if label.buddy() is not None else label.text()
        width = label.fontMetrics().horizontalAdvance(text)
    if width > room.width() + SLACK:
        yield f"cut off: {_name(label)}: {room.width()} of {width}"


def _button_faults(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    if isinstance(button, QToolButton) and not button.icon().isNull():
        style = button.toolButtonStyle()
        if style in {Qt.ToolButtonStyle.ToolButtonIconOnly}:
            return
    needed = button.sizeHint().width()
    if needed > button.width() + SLACK:
        yield f"cut off: {_name(button)}: {button.width()} of {needed}"


def _tab_faults(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
        width = bar.tabRect(number).width()
        if needed > width or not bar.rect().contains(bar.tabRect(number).center()):
            yield f"cut off: the tab {bar.tabText(number)!r}: {width} of {needed}"


def _overlaps(parent: QWidget) -> Iterator[str]:
    parts = [
        child
        for child in parent.children()
        if isinstance(child, PARTS) and child.isVisibleTo(parent) and not child.isWindow()
    ]
    for one, other in combinations(parts, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > SLACK and common.height() > SLACK:
            yield f"on top of another: {_name(one)} and {_name(other)}"


def _sticking_out(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if not isinstance(widget, PARTS) or parent is None or widget.isWindow():
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return  # what does not fit there is scrolled to
    place = QRect(QPoint(0, 0), parent.size()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if not widget.size().isEmpty() and not place.contains(widget.geometry()):
        yield f"sticks out of its place: {_name(widget)}"
