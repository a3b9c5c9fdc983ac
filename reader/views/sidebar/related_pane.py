"""The items that the article's own page names as related."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from reader.models.related import RelatedModel
from reader.views.empty_state import EmptyState
from reader.views.sidebar.related_delegate import RelatedDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.appearance.theme import Theme
    from reader.model.draft import RelatedItem


class RelatedPane(QWidget):
    """A list of related items, or a sentence when the page names none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RelatedModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = RelatedDelegate(theme, self.list, self.list)
        self.list.setItemDelegate(self._delegate)
        self._empty = EmptyState(parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        self.retranslate()

    def show_items(self, items: Sequence[RelatedItem]) -> None:
        """Show the related items of the article that was opened."""
        self._model.set_items(items)
        self._stack.setCurrentWidget(self.list if items else self._empty)

    def set_theme(self, theme: Theme) -> None:
        """Draw the items in ``theme``."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the items anew: their height depends on the width."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.list.setAccessibleName(self.tr("Related items"))
        self._empty.set_texts(
            self.tr("Nothing related"),
            self.tr("The page this article came from names no related items."),
        )
