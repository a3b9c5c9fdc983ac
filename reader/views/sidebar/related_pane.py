"""The items that the article's own page names as related."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from reader.appearance.theme import Theme
from reader.model.draft import RelatedItem
from reader.models.related import RelatedModel
from reader.views.empty_state import EmptyState
from reader.views.sidebar.related_delegate import RelatedDelegate


class RelatedPane(QWidget):
    """A list of related items, or a sentence when the page names none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RelatedModel(self)
        self._has_article = False
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
        self._retranslate()

    def show_items(self, items: Sequence[RelatedItem]) -> None:
        """Show the related items of the article that was opened."""
        self._has_article = True
        self._model.set_items(items)
        self._stack.setCurrentWidget(self.list if items else self._empty)
        self._retranslate()

    def clear(self) -> None:
        """No article is open."""
        self._has_article = False
        self._model.set_items(())
        self._stack.setCurrentWidget(self._empty)
        self._retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Draw the items in ``theme``."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the items anew: their height depends on the width."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Related items"))
        if self._has_article:
            sentence = self.tr("The page this article came from names no related items.")
        else:
            sentence = self.tr("Open an article to see what its page names as related.")
        self._empty.set_texts(self.tr("Nothing related"), sentence)
