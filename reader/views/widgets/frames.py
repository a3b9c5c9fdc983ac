"""A border with round corners round a list or a table."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


def framed(content: QWidget, parent: QWidget) -> QWidget:
    """``content`` inside a card, with a pixel to spare at both sides.

    A style sheet's border on a scroll area itself is covered by the viewport at its right edge in
    a right-to-left layout, and a splitter there cuts the last pixel off (seen with Qt 6.11).
    """
    outside = QWidget(parent)
    frame = QFrame(outside)
    frame.setObjectName("card")
    for holder, held, side, edge in ((frame, content, 2, 2), (outside, frame, 1, 0)):
        column = QVBoxLayout(holder)
        column.setContentsMargins(side, edge, side, edge)
        column.addWidget(held)
    return outside
