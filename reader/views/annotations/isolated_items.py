"""Items that are texts of others: each keeps its own order, whatever the interface speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyledItemDelegate

from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem


class IsolatedItemDelegate(QStyledItemDelegate):
    """Draws «Why? (2)» as it is written in a list from right to left, too.

    The model keeps the text itself, which a completer puts into its field.
    """

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Wrap the text in an isolate (UAX #9)."""
        super().initStyleOption(option, index)
        option.text = isolated(safe_display(option.text))
