"""What the import makes of one file: its lines and what becomes of each, and its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.spacing import SPACE
from reader.models.import_lines import LINE, RULE, TEXT, ImportLinesModel
from reader.text.safe_display import isolated, safe_display
from reader.views.dialogs.article_steps import ArticleSteps
from reader.views.importing.import_fields import ImportFieldsEditor
from reader.views.importing.import_line_delegate import ImportLineDelegate
from reader.views.widgets.frames import framed
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from reader.appearance.theme import Theme
    from reader.model.correction import Correction
    from reader.model.inspection import Inspection

LONGEST_TITLE = 60
"""Characters of another article's title."""
FIELDS_LEAST, FIELDS_WIDTH = 200, 270
"""Pixels of the column of fields."""


class ImportPreview(QWidget):
    """Shows an ``Inspection`` and takes corrections, or shows a sentence when there is none.

    ``keep_changed(line, kept)``, ``field_edited(name, text)`` and ``encoding_chosen(name)`` say
    what the person changes, ``article_wanted(number)`` which article of the file to show.
    """

    keep_changed = Signal(int, bool)
    field_edited = Signal(str, str)
    encoding_chosen = Signal(str)
    article_wanted = Signal(int)

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._inspection: Inspection | None = None
        self._sentence: str | None = None
        self._message = WrappedLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setProperty("role", "muted")
        self._stack = QStackedWidget(self)
        self._page = QWidget(self)
        self._note = WrappedLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self.steps = ArticleSteps(locale, self)
        self.lines = ImportLinesModel(self)
        self.line_view = QTreeView(self)
        self.line_view.setModel(self.lines)
        self.line_view.setItemDelegate(ImportLineDelegate(theme, self.line_view))
        self.line_view.setRootIsDecorated(False)
        self.line_view.setUniformRowHeights(True)
        self.line_view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.line_view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(LINE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(RULE, QHeaderView.ResizeMode.ResizeToContents)
        self.editor = ImportFieldsEditor(self)
        self._arrange()
        self.lines.keep_changed.connect(self.keep_changed)
        self.editor.field_edited.connect(self.field_edited)
        self.editor.encoding_chosen.connect(self.encoding_chosen)
        self.steps.wanted.connect(self.article_wanted)
        self.retranslate()

    def show_inspection(self, inspection: Inspection, correction: Correction) -> None:
        """Show ``inspection``, read with ``correction``."""
        self._inspection, self._sentence = inspection, None
        top = self.line_view.verticalScrollBar().value()
        self.lines.show_draft(inspection.draft, correction.kept_lines, self._locale)
        self.line_view.verticalScrollBar().setValue(top)
        self.steps.show_place(inspection.number, more=inspection.more)
        self.editor.show_draft(inspection.draft)
        self.retranslate()

    def show_sentence(self, sentence: str | None) -> None:
        """Show ``sentence`` (None: how to begin) in place of a draft."""
        self._inspection, self._sentence = None, sentence
        self.retranslate()

    def show_folder(self) -> None:
        """Say what an import takes from a folder."""
        self.show_sentence(
            self.tr("All articles in this folder and the folders in it will be imported.")
        )

    def message(self) -> str:
        """The sentence on show in place of a draft, or empty."""
        return "" if self._inspection is not None else self._message.text()

    def note(self) -> str:
        """What is said above the lines."""
        return self._note.text()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        inspection = self._inspection
        hint = self.tr("Choose a file to see what will be imported from it.")
        self._message.setText(self._sentence or hint)
        self._stack.setCurrentWidget(self._message if inspection is None else self._page)
        self.line_view.setAccessibleName(self.tr("Lines of the file"))
        self.editor.retranslate()
        self.steps.retranslate()
        if inspection is None:
            return
        duplicate = _shortened(safe_display(inspection.duplicate_of))
        version = _shortened(safe_display(inspection.version_of))
        self._note.setProperty("role", "warning" if duplicate or version else "muted")
        self._note.style().polish(self._note)
        if duplicate:
            text = self.tr("Already in the library: %1").replace("%1", isolated(duplicate))
        elif version:
            text = self.tr("A new version of: %1").replace("%1", isolated(version))
        else:
            count = self.tr("%Ln line(s) left out", "", self.lines.removed_count())
            text = self.tr("%1. Tick a line to keep it in the article.").replace("%1", count)
        self._note.setText(text)

    def _arrange(self) -> None:
        reading = QVBoxLayout()
        reading.setSpacing(SPACE)
        above = QHBoxLayout()
        above.addWidget(self._note, 1)
        above.addWidget(self.steps)
        reading.addLayout(above)
        reading.addWidget(framed(self.line_view, self), 1)
        fields = QScrollArea(self._page)  # on a small screen they are higher than the dialog
        fields.setFrameShape(QFrame.Shape.NoFrame)
        fields.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        fields.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fields.setWidgetResizable(True)
        fields.setWidget(self.editor)
        fields.setMinimumWidth(FIELDS_LEAST)
        fields.setMaximumWidth(FIELDS_WIDTH)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addLayout(reading, 3)
        row.addWidget(fields, 2)
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)


def _shortened(title: str) -> str:
    """As much of ``title`` as tells which article is meant."""
    return title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE].rstrip()}…"
