"""Edits one annotation in place: its colour, its note, its tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.spacing import SPACE
from reader.model.annotation import Annotation, Colour
from reader.model.direction import Direction
from reader.text.direction import base_direction
from reader.views.annotations.names import colour_name
from reader.views.annotations.swatches import swatch
from reader.views.annotations.tag_line import TagLine, joined_tags
from reader.views.announcing import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.appearance.theme import Theme

SAVE_MILLISECONDS = 500
"""How long typing must rest before it is saved; leaving the field saves at once."""


class AnnotationEditor(QFrame):
    """Tells of each change as it is made; ``saved`` is called once it is in the library.

    ``note_edited`` and ``tags_edited`` carry the annotation's id and the new text or tags,
    ``recoloured`` its id and a Colour, ``removal_wanted`` its id.
    """

    note_edited = Signal(str, str)
    tags_edited = Signal(str, list)
    recoloured = Signal(str, Colour)
    removal_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotation-editor")
        self._annotation: Annotation | None = None
        self._colours = {colour: QToolButton(self) for colour in Colour}
        for colour, button in self._colours.items():
            button.setObjectName("swatch")
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, chosen=colour: self._recolour(chosen))
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(5 * self.fontMetrics().lineSpacing() + 2 * SPACE)
        self.tags = TagLine(self)
        self.state = QLabel(self)
        self.state.setProperty("role", "muted")
        self.remove_button = QToolButton(self)
        self.remove_button.setAutoRaise(True)
        self._arrange()
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MILLISECONDS)
        self._timer.timeout.connect(self.flush)
        self.note.textChanged.connect(self._typed)
        self.tags.textEdited.connect(self._typed)
        self.remove_button.clicked.connect(self._remove)
        for field in (self.note, self.tags):
            field.installEventFilter(self)
        self.set_theme(theme)
        self.retranslate()

    def _arrange(self) -> None:
        colours = QHBoxLayout()
        colours.setSpacing(0)
        for button in self._colours.values():
            colours.addWidget(button)
        colours.addStretch(1)
        colours.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        column.setSpacing(SPACE // 2)
        column.addLayout(colours)
        column.addWidget(self.note)
        column.addWidget(self.tags)
        column.addWidget(self.state)

    def set_lines(self, lines: int) -> None:
        """Show so many lines of the note."""
        self.note.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * SPACE)

    @property
    def annotation_id(self) -> str | None:
        """The annotation being edited."""
        return None if self._annotation is None else self._annotation.id

    def edit(self, annotation: Annotation | None) -> None:
        """Edit ``annotation``; what was typed for another one is told of first."""
        if annotation is not None and annotation.id == self.annotation_id:
            self._refresh(annotation)
            return
        self.flush()
        self._annotation = annotation
        self.setVisible(annotation is not None)
        if annotation is None:
            return
        self._timer.stop()
        self._set_note(annotation.note)
        self.tags.setText(joined_tags(annotation.tags))
        self._timer.stop()
        self.state.clear()
        self._show_colour(annotation)

    def saved(self) -> None:
        """What was told of last is in the library."""
        if not self._timer.isActive():
            self.state.setText(self.tr("Saved"))
            announce(self.state, self.tr("Saved"))

    def set_known_tags(self, tags: Sequence[str]) -> None:
        """Tags to complete with, the most used first."""
        self.tags.set_known(tags)

    def set_theme(self, theme: Theme) -> None:
        """Draw the colours of ``theme``."""
        for colour, button in self._colours.items():
            button.setIcon(swatch(colour, theme))

    def flush(self) -> None:
        """Tell now of what was typed and not told of yet."""
        self._timer.stop()
        annotation = self._annotation
        if annotation is None:
            return
        note, tags = self.note.toPlainText(), self.tags.tags()
        if note != annotation.note:
            self.note_edited.emit(annotation.id, note)
        if tags != annotation.tags:
            self.tags_edited.emit(annotation.id, list(tags))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for colour, button in self._colours.items():
            button.setToolTip(colour_name(colour))
            button.setAccessibleName(colour_name(colour))
        self.note.setPlaceholderText(self.tr("Write a note…"))
        self.note.setAccessibleName(self.tr("Note"))
        self.tags.setPlaceholderText(self.tr("Tags, with commas between them"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.remove_button.setText(self.tr("Delete"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when a field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _refresh(self, annotation: Annotation) -> None:
        """The annotation as the library has it; what is being typed stays as it is typed."""
        before, self._annotation = self._annotation, annotation
        self._show_colour(annotation)
        if before is None:
            return
        if self.note.toPlainText() == before.note != annotation.note:
            self._set_note(annotation.note)
        if self.tags.tags() == before.tags != annotation.tags:
            self.tags.setText(joined_tags(annotation.tags))

    def _set_note(self, note: str) -> None:
        self.note.blockSignals(True)
        self.note.setPlainText(note)
        self.note.blockSignals(False)
        self._align_note()

    def _show_colour(self, annotation: Annotation) -> None:
        for colour, button in self._colours.items():
            button.setVisible(annotation.colour is not None)
            button.setChecked(annotation.colour is colour)

    def _typed(self) -> None:
        self._align_note()
        self.state.clear()
        self._timer.start()

    def _align_note(self) -> None:
        """Set the note from the side its own language starts at; Qt would look at neither."""
        text = self.note.toPlainText()
        direction = self.layoutDirection()
        if any(map(str.isalpha, text)):
            arabic = base_direction(text) is Direction.RTL
            sides = Qt.LayoutDirection
            direction = sides.RightToLeft if arabic else sides.LeftToRight
        option = self.note.document().defaultTextOption()
        if option.textDirection() != direction:
            option.setTextDirection(direction)
            right = direction == Qt.LayoutDirection.RightToLeft
            option.setAlignment(
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            )
            self.note.document().setDefaultTextOption(option)

    def _recolour(self, colour: Colour) -> None:
        if self._annotation is not None:
            self.flush()
            self._show_colour(self._annotation)  # as it is, until the library has changed it
            self.recoloured.emit(self._annotation.id, colour)

    def _remove(self) -> None:
        if self._annotation is not None:
            self.flush()
            self.removal_wanted.emit(self._annotation.id)
