"""The items of an article's own «ذات صلة» block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.models.roles import Role
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.draft import RelatedItem

Index = QModelIndex | QPersistentModelIndex


class RelatedModel(QAbstractListModel):
    """Related items in the page's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[RelatedItem, ...] = ()

    def set_items(self, items: Sequence[RelatedItem]) -> None:
        """Show ``items`` in place of what was shown."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """How many related items the article names."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's item, or its best one-line name (title, else lead, else caption)."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Role.ITEM:
                return item
            case Qt.ItemDataRole.DisplayRole:
                return safe_display(item.title or item.lead or item.caption)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (item.section, item.title, item.lead, item.caption)
                return "، ".join(safe_display(part) for part in parts if part)
            case _:
                return None
