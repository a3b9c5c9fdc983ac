"""Where the article came from, and which of its file's lines are not shown, by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QFrame,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.formats import enumerated, format_date, format_moment
from reader.appearance.spacing import SPACE
from reader.text.alphabets import mixed_words
from reader.text.safe_display import isolated, safe_display
from reader.views.importing.rule_names import rule_name
from reader.views.widgets.wrapped_label import WrappedLabel

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
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._removed_heading = WrappedLabel(self)
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
        # The rows do not scroll by themselves: the fields may need most of a low pane.
        self._removed.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._removed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._removed.currentItemChanged.connect(self._follow)
        self._page = page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._form_frame)
        column.addWidget(self._removed_heading)
        column.addWidget(self._removed)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(page)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._area)
        self.setFocusProxy(self._removed)
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
        self._area.setAccessibleName(self.tr("Details"))
        article = self._article
        for widget in (self._form_frame, self._removed_heading, self._removed):
            widget.setVisible(article is not None)
        if article is None:
            return
        for name, values in self._fields(article):
            self._add_row(name, values)
        count = len(article.removed)
        self._removed_heading.setText(self.tr("%Ln line(s) left out of the text", "", count))
        self._removed.setVisible(count > 0)
        self._removed.addTopLevelItems(
            [
                QTreeWidgetItem(
                    [
                        self._locale.toString(line.line),
                        isolated(safe_display(line.text)),
                        rule_name(line.rule),
                    ]
                )
                for line in article.removed
            ]
        )

        if count:
            row = self._removed.sizeHintForRow(0)
            head = self._removed.header().sizeHint().height()
            self._removed.setFixedHeight(head + count * row + SPACE)

    def _follow(self, item: QTreeWidgetItem | None) -> None:
        """Bring the row that the keyboard is at into view."""
        if item is not None:
            place = self._removed.visualItemRect(item).center()
            seen = self._removed.viewport().mapTo(self._page, place)
            self._area.ensureVisible(seen.x(), seen.y(), 0, 4 * SPACE)

    def _fields(self, article: Article) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """What is known of ``article``: a name, and the one or more values that it has."""
        fields = (
            (self.tr("Author"), article.author),
            (self.tr("Agency"), article.agency),
            (self.tr("Place"), article.place),
            (self.tr("Date"), format_date(article.date, self._locale)),
            (self.tr("As printed"), article.date_text),
            (self.tr("Section"), article.section),
            (self.tr("Tags"), article.tags),
            (self.tr("Source"), article.source_url),
            (self.tr("File"), article.file),
            (self.tr("Encoding"), article.encoding),
            (self.tr("Imported"), format_moment(article.imported_at, self._locale)),
            (self.tr("Look-alike letters"), self._look_alikes(article)),
        )
        return tuple(
            (name, (value,) if isinstance(value, str) else value) for name, value in fields if value
        )

    @staticmethod
    def _look_alikes(article: Article) -> tuple[str, ...]:
        """The words in names and addresses whose letters only look like those of one alphabet."""
        texts = (article.title, article.author, article.source_url, article.file)
        words = [word for text in texts for word in mixed_words(text)]
        return tuple(dict.fromkeys(words))

    def _add_row(self, name: str, values: tuple[str, ...]) -> None:
        label = QLabel(name, self._form_frame)
        label.setProperty("role", "muted")
        # The mark sets the base direction, so that every value starts at the form's own edge.
        mark = "\u200f" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "\u200e"
        shown = enumerated(isolated(safe_display(value)) for value in values)
        field = QLabel(mark + shown, self._form_frame, wordWrap=True)
        field.setTextFormat(Qt.TextFormat.PlainText)
        field.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._form.addRow(label, field)
