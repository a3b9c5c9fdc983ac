"""The fields an import found in a file, to be put right where it misread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from reader.appearance.spacing import SPACE

if TYPE_CHECKING:
    from reader.model.draft import Draft

FIELDS = ("title", "author", "agency", "place", "date", "section")


class ImportFieldsEditor(QWidget):
    """``field_edited(name, text)`` when the person changes a field, ``encoding_chosen(name)``."""

    field_edited = Signal(str, str)
    encoding_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QLineEdit] = {}
        self._names: dict[str, QLabel] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for name in FIELDS:
            field = QLineEdit(self)
            field.textEdited.connect(lambda text, name=name: self.field_edited.emit(name, text))
            self.fields[name] = field
            self._add_row(form, name, field)
        self.encoding = QComboBox(self)
        self.encoding.textActivated.connect(self.encoding_chosen)
        self._add_row(form, "encoding", self.encoding)
        self.retranslate()

    def show_draft(self, draft: Draft) -> None:
        """Show ``draft``'s fields; a field being typed in keeps its text."""
        values = {
            "title": draft.title,
            "author": draft.author,
            "agency": draft.agency,
            "place": draft.place,
            "date": draft.date or draft.date_text,
            "section": draft.section,
        }
        for name, value in values.items():
            if not self.fields[name].hasFocus():
                self.fields[name].setText(value)
                self.fields[name].setCursorPosition(0)
        encodings = dict.fromkeys((draft.encoding, *draft.encoding_alternatives))
        self.encoding.clear()
        self.encoding.addItems(list(encodings))
        self.encoding.setEnabled(len(encodings) > 1)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        texts = {
            "title": self.tr("Title"),
            "author": self.tr("Author"),
            "agency": self.tr("Agency"),
            "place": self.tr("Place"),
            "date": self.tr("Date"),
            "section": self.tr("Section"),
            "encoding": self.tr("Encoding"),
        }
        for name, text in texts.items():
            self._names[name].setText(text)

    def _add_row(self, form: QFormLayout, name: str, field: QWidget) -> None:
        label = QLabel(self)
        label.setProperty("role", "muted")
        label.setBuddy(field)
        self._names[name] = label
        form.addRow(label, field)
