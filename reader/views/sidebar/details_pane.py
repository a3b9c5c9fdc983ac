"""Where the article came from, and which of its file's lines are not shown, by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.formats import format_date
from reader.appearance.style_sheet import SPACE
from reader.text.safe_display import isolated, safe_display
from reader.views.rule_names import rule_name

if TYPE_CHECKING:
    from reader.model.article import Article


class DetailsPane(QWidget):
    """The article's fields and the lines the cleaning rules left out."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._article: Article | None = None
        self._form_frame = QFrame(self)
        self._form = QFormLayout(self._form_frame)
        self._form.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        self._form.setHorizontalSpacing(2 * SPACE)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._removed_heading = QLabel(self, wordWrap=True)
        self._removed_heading.setProperty("role", "heading")
        self._removed_heading.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        self._removed = QTreeWidget(self)
        self._removed.setRootIsDecorated(False)
        self._removed.setUniformRowHeights(True)
        self._removed.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._removed.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._removed.setColumnCount(3)
        header = self._removed.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._form_frame)
        column.addWidget(self._removed_heading)
        column.addWidget(self._removed, 1)
        self.retranslate()

    def show_article(self, article: Article) -> None:
        """Show ``article``'s details."""
        self._article = article
        self.retranslate()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and figures for ``locale``."""
        self._locale = locale
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._removed.clear()
        self._removed.setHeaderLabels([self.tr("Line"), self.tr("Text"), self.tr("Rule")])
        self._removed.setAccessibleName(self.tr("Lines left out"))
        article = self._article
        for widget in (self._form_frame, self._removed_heading, self._removed):
            widget.setVisible(article is not None)
        if article is None:
            return
        for name, value in self._fields(article):
            if value:
                self._add_row(name, value)
        count = len(article.removed)
        self._removed_heading.setText(self.tr("%Ln line(s) left out of the text", "", count))
        self._removed.setVisible(count > 0)
        self._removed.addTopLevelItems(
            [
                QTreeWidgetItem(
                    [
                        self._locale.toString(line.line),
                        safe_display(line.text),
                        rule_name(line.rule),
                    ]
                )
                for line in article.removed
            ]
        )

    def _fields(self, article: Article) -> tuple[tuple[str, str], ...]:
        imported = QDateTime.fromString(article.imported_at, Qt.DateFormat.ISODateWithMs)
        imported_text = self._locale.toString(
            imported.toLocalTime(), QLocale.FormatType.ShortFormat
        )
        return (
            (self.tr("Author"), article.author),
            (self.tr("Agency"), article.agency),
            (self.tr("Place"), article.place),
            (self.tr("Date"), format_date(article.date, self._locale)),
            (self.tr("As printed"), article.date_text),
            (self.tr("Section"), article.section),
            (self.tr("Tags"), self.tr(", ").join(article.tags)),
            (self.tr("Source"), article.source_url),
            (self.tr("File"), article.file),
            (self.tr("Encoding"), article.encoding),
            (self.tr("Imported"), imported_text),
        )

    def _add_row(self, name: str, value: str) -> None:
        label = QLabel(name, self._form_frame)
        label.setProperty("role", "muted")
        # The mark sets the base direction, so that every value starts at the form's own edge.
        mark = "\u200f" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "\u200e"
        field = QLabel(mark + isolated(safe_display(value)), self._form_frame, wordWrap=True)
        field.setTextFormat(Qt.TextFormat.PlainText)
        field.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._form.addRow(label, field)
