"""Widgets side by side, on as many rows as they need, from the leading edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FlowLayout(QLayout):
    """Items keep their size hints; one wider than the row is made as narrow as the row."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self._parent = parent
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's own way to add."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index``, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at ``index``."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Never wider or higher than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the rows that ``width`` pixels make."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """As small as may be; the height follows from the width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for one row."""
        margins = self.contentsMargins()
        shown = (item for item in self._items if not item.isEmpty())
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(
            margins.left() + margins.right() + 40, height + margins.top() + margins.bottom()
        )

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Walk through the rows within ``rect``; return the height they take."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        mirrored = self._parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        used, top, row_height = 0, 0, 0
        for item in self._items:
            if item.isEmpty():  # its widget is hidden
                continue
            hint = item.sizeHint()
            width = min(hint.width(), max(inner.width(), 1))
            if used and used + width > inner.width():
                used, top, row_height = 0, top + row_height + self.spacing(), 0
            if place:
                x = inner.right() + 1 - used - width if mirrored else inner.left() + used
                item.setGeometry(QRect(x, inner.top() + top, width, hint.height()))
            used += width + self.spacing()
            row_height = max(row_height, hint.height())
        return top + row_height + margins.top() + margins.bottom()
