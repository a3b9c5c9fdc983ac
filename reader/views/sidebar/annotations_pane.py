"""The annotations of the article on show, and the editor of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.spacing import SPACE
from reader.model.annotation import Annotation, Placement
from reader.models.annotations import AnnotationListModel
from reader.models.roles import Role
from reader.views.annotations.delegate import AnnotationDelegate
from reader.views.annotations.editor import AnnotationEditor
from reader.views.annotations.names import spoken
from reader.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.appearance.theme import Theme

NOTE_LINES, FEW_NOTE_LINES = 5, 3
"""Lines of the field for a note, and where the pane is low."""
ROOM_FOR_NOTE = 64 * SPACE
"""Pixels from which the pane is not low."""


class AnnotationsPane(QWidget):
    """``chosen`` carries the Annotation a person chose in the list, ``placing_wanted`` the id of
    one under review for which a passage is to be found."""

    chosen = Signal(object)
    placing_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = AnnotationListModel(spoken, self)
        self.list = _List(self)
        self.list.setModel(self.model)
        self._delegate = AnnotationDelegate(theme, self.list, self.list)
        self.list.setItemDelegate(self._delegate)
        self.editor = AnnotationEditor(theme, self)
        self.editor.hide()
        self.place_button = QPushButton(self)
        self.place_button.hide()
        self._empty = EmptyState(parent=self)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.place_button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.editor)
        self._filled = filled
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setFocusProxy(self.list)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.clicked.connect(self._tell)
        self.list.activated.connect(self._tell)
        self.list.removed.connect(self._remove)
        self.place_button.clicked.connect(self._place)
        self._setting = False
        self.retranslate()

    def show_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Show ``annotations``; the chosen one stays chosen if it is still among them."""
        current = self.editor.annotation_id
        self._setting = True
        self.model.set_annotations(annotations)
        self._setting = False
        self._stack.setCurrentWidget(self._filled if annotations else self._empty)
        self._edit(self._row_annotation(current))

    def choose(self, annotation_id: str, *, write: bool = False) -> bool:
        """Make an annotation the chosen one; with ``write`` begin to write its note.

        False if it is not in the list (yet).
        """
        row = self.model.row_of(annotation_id)
        if row < 0:
            return False
        self._setting = True
        self.list.setCurrentIndex(self.model.index(row))
        self._setting = False
        self.list.scrollTo(self.model.index(row))
        self._edit(self.model.annotation(row))
        if write:
            self.editor.note.setFocus()
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``."""
        self._delegate.theme = theme
        self.editor.set_theme(theme)
        self.list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew: their height depends on the width."""
        super().resizeEvent(event)
        self.editor.set_lines(NOTE_LINES if self.height() >= ROOM_FOR_NOTE else FEW_NOTE_LINES)
        self.list.scheduleDelayedItemsLayout()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.list.setAccessibleName(self.tr("Annotations"))
        self.place_button.setText(self.tr("Find its passage…"))
        self._empty.set_texts(
            self.tr("No annotations yet"),
            self.tr("Select a passage to highlight it, underline it or write a note to it."),
        )
        self.editor.retranslate()
        self.list.scheduleDelayedItemsLayout()

    def _row_annotation(self, annotation_id: str | None) -> Annotation | None:
        row = -1 if annotation_id is None else self.model.row_of(annotation_id)
        return None if row < 0 else self.model.annotation(row)

    def _edit(self, annotation: Annotation | None) -> None:
        self.editor.edit(annotation)
        unplaced = annotation is not None and annotation.placement is Placement.REVIEW
        self.place_button.setVisible(unplaced)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        annotation = current.data(Role.ITEM)
        if not self._setting and isinstance(annotation, Annotation):
            self._edit(annotation)
            self.chosen.emit(annotation)

    def _tell(self, index: QModelIndex) -> None:
        annotation = index.data(Role.ITEM)
        if isinstance(annotation, Annotation):
            self._edit(annotation)
            self.chosen.emit(annotation)

    def _remove(self) -> None:
        if self.editor.annotation_id is not None:
            self.editor.removal_wanted.emit(self.editor.annotation_id)

    def _place(self) -> None:
        if self.editor.annotation_id is not None:
            self.placing_wanted.emit(self.editor.annotation_id)


class _List(QListView):
    """``removed`` is emitted when Delete is pressed."""

    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: rows measured without it would be too low once it came.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen row stays in view when the editor takes room from the list."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the chosen annotation."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
            return
        super().keyPressEvent(event)
