"""The list view of articles: what one does with rows beside opening them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from reader.models.roles import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class ArticleRows(QListView):
    """Several rows can be selected.

    ``deleting`` tells that Delete was pressed, ``menu_wanted`` where (on the screen) a menu for the
    selected rows was asked for. ``moved`` carries the row before which what is selected was dropped
    (the number of rows: behind all), if ``set_movable`` allows that.
    """

    deleting = Signal()
    menu_wanted = Signal(QPoint)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.for_menu = False
        """True while the right button selects the row whose menu is wanted."""
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def selected_ids(self) -> list[str]:
        """The articles that are selected, in the order of the rows."""
        indexes = self.selectionModel().selectedIndexes()
        return [index.data(Role.ID) for index in sorted(indexes, key=lambda one: one.row())]

    def set_movable(self, *, movable: bool) -> None:
        """Let rows be dragged to another place in the list, or no longer."""
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if movable else mode.NoDragDrop)
        self.setDropIndicatorShown(movable)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; see ``for_menu``."""
        self.for_menu = event.button() == Qt.MouseButton.RightButton
        try:
            super().mousePressEvent(event)
        finally:
            self.for_menu = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete is for what is selected."""
        if event.modifiers() in _PLAIN and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            event.accept()
            if self.selectionModel().hasSelection():
                self.deleting.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the window's; asked for by the keyboard it opens at the current row."""
        event.accept()
        if not self.selectionModel().hasSelection():
            return
        place = event.globalPos()
        if event.reason() == event.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
            place = self.viewport().mapToGlobal(rect.center())
        self.menu_wanted.emit(place)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where what is selected was dropped; the library moves it."""
        if event.source() is not self:
            event.ignore()
            return
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self.model().rowCount()
        if index.isValid():
            below = place.y() > self.visualRect(index).center().y()
            row = index.row() + (1 if below else 0)
        # A copy as Qt sees it: it would take the rows away that were dragged.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.moved.emit(row)
