"""What the import makes of one file: its fields, its text, the lines it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTabWidget,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.formats import format_date
from reader.appearance.style_sheet import SPACE
from reader.model.direction import Direction
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from reader.model.draft import Draft


class ImportPreview(QWidget):
    """Shows a ``Draft``, or a sentence when there is none."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._draft: Draft | None = None
        self._sentence: str | None = None
        self._message = QLabel(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setProperty("role", "muted")
        self._names: dict[str, QLabel] = {}
        self.fields: dict[str, QLabel] = {}
        self._body = QTextEdit(self, readOnly=True)
        self._body.setObjectName("preview")
        self._removed = QTreeWidget(self)
        self._removed.setObjectName("files")
        self._removed.setRootIsDecorated(False)
        self._removed.setUniformRowHeights(True)
        header = self._removed.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._removed.setColumnCount(3)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self._body, "")
        self._tabs.addTab(self._removed, "")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(2 * SPACE)
        for field in ("title", "author", "place", "date", "section", "encoding"):
            name, value = QLabel(self), QLabel(self, wordWrap=True)
            name.setProperty("role", "muted")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._names[field], self.fields[field] = name, value
            self._form.addRow(name, value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._message, 1)
        column.addLayout(self._form)
        column.addWidget(self._tabs, 1)
        self._retranslate()

    def show_draft(self, draft: Draft) -> None:
        """Show ``draft``."""
        self._draft, self._sentence = draft, None
        self._retranslate()

    def show_sentence(self, sentence: str | None) -> None:
        """Show ``sentence`` (None: how to begin) in place of a draft."""
        self._draft, self._sentence = None, sentence
        self._retranslate()

    def message(self) -> str:
        """The sentence on show in place of a draft, or empty."""
        return "" if self._draft is not None else self._message.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        titles = {
            "title": self.tr("Title"),
            "author": self.tr("Author"),
            "place": self.tr("Place"),
            "date": self.tr("Date"),
            "section": self.tr("Section"),
            "encoding": self.tr("Encoding"),
        }
        for field, title in titles.items():
            self._names[field].setText(title)
        self._removed.setHeaderLabels([self.tr("Line"), self.tr("Text"), self.tr("Rule")])
        self._tabs.setTabText(0, self.tr("Text"))
        draft = self._draft
        hint = self.tr("Choose a file to see what will be imported from it.")
        self._message.setText(self._sentence or hint)
        self._message.setVisible(draft is None)
        self._tabs.setVisible(draft is not None)
        for field, name in self._names.items():
            name.setVisible(draft is not None)
            self.fields[field].setVisible(draft is not None)
        if draft is not None:
            self._fill(draft)

    def _fill(self, draft: Draft) -> None:
        values = {
            "title": draft.title,
            "author": draft.author or draft.agency,
            "place": draft.place,
            "date": format_date(draft.date, self._locale),
            "section": draft.section,
            "encoding": draft.encoding,
        }
        for field, value in values.items():
            self.fields[field].setText(safe_display(value) or "—")
        option = self._body.document().defaultTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft
            if draft.direction is Direction.RTL
            else Qt.LayoutDirection.LeftToRight
        )
        self._body.document().setDefaultTextOption(option)
        self._body.setPlainText("\n\n".join(block.text for block in draft.blocks))
        self._removed.clear()
        self._removed.addTopLevelItems(
            [
                QTreeWidgetItem(
                    [self._locale.toString(line.line), safe_display(line.text), line.rule]
                )
                for line in draft.removed
            ]
        )
        self._tabs.setTabText(1, self.tr("%n line(s) left out", "", len(draft.removed)))
