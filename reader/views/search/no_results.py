"""What stands where the hits would be when there are none: what to try instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.appearance.spacing import SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.text.safe_display import isolated, safe_display
from reader.views.announcing import announce
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.model.query import Query
    from reader.model.search import SearchResult

MOST_SUGGESTIONS = 4
LONGEST_QUERY = 60
"""Characters of the query that the sentence repeats."""


class NoResults(QWidget):
    """``suggested`` carries a query the person took up; the other signals name their buttons."""

    suggested = Signal(str)
    spelling_freed = Signal()
    filters_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: SearchResult | None = None
        self._heading = WrappedLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading.setFont(sized(self.font(), TextSize.HEADING))
        self._heading.setProperty("role", "heading")
        self._sentence = WrappedLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._sentence.setProperty("role", "muted")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._question = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._question.setProperty("role", "muted")
        # Made in the order they stand in, which is the one that Tab follows.
        self._suggestions = [self._suggestion_button() for _number in range(MOST_SUGGESTIONS)]
        self._free_spelling = QPushButton(self)
        self._free_spelling.clicked.connect(self.spelling_freed)
        self._drop_filters = QPushButton(self)
        self._drop_filters.clicked.connect(self.filters_dropped)
        self._show_all = QPushButton(self)
        self._show_all.clicked.connect(lambda: self.suggested.emit(""))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 3 * SPACE, 2 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        column.addStretch(2)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addSpacing(SPACE)
        for widget in (
            self._question,
            *self._suggestions,
            self._free_spelling,
            self._drop_filters,
            self._show_all,
        ):
            column.addWidget(widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the interface's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heading.setFont(sized(self.font(), TextSize.HEADING))

    def show_result(self, result: SearchResult) -> None:
        """Say that ``result`` is empty, and offer what may help."""
        before = self._sentence.text()
        self._result = result
        self.retranslate()
        if self._sentence.text() != before:
            announce(self, self._sentence.text())

    def buttons(self) -> list[QPushButton]:
        """The buttons on show, top down."""
        every = (*self._suggestions, self._free_spelling, self._drop_filters, self._show_all)
        return [button for button in every if not button.isHidden()]

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        result = self._result
        if result is None:
            return
        self._heading.setText(self.tr("Nothing found"))
        self._sentence.setText(self._explanation(result))
        suggestions = result.suggestions[:MOST_SUGGESTIONS]
        self._question.setText(self.tr("Did you mean:"))
        self._question.setVisible(bool(suggestions))
        for number, button in enumerate(self._suggestions):
            button.setVisible(number < len(suggestions))
            if number < len(suggestions):
                shown = safe_display(suggestions[number])
                button.setText(isolated(shown).replace("&", "&&"))
                button.setAccessibleName(self.tr("Search for “%1”").replace("%1", shown))
                button.setProperty("query", suggestions[number])
        self._free_spelling.setText(self.tr("Search in every spelling"))
        self._free_spelling.setVisible(result.query.exact)
        self._drop_filters.setText(self.tr("Remove the filters"))
        self._show_all.setText(self.tr("Show all articles"))
        self._drop_filters.setVisible(_is_filtered(result.query) and bool(result.query.terms))

    def _explanation(self, result: SearchResult) -> str:
        query = result.query
        words = safe_display(" ".join(term.text for term in query.terms))
        if len(words) > LONGEST_QUERY:
            words = words[:LONGEST_QUERY] + "…"
        if not words:
            sentence = self.tr("No article passes these filters.")
        elif _is_filtered(query):
            sentence = self.tr("No article that passes these filters matches “%1”.")
        else:
            sentence = self.tr("No article matches “%1”.")
        sentence = sentence.replace("%1", isolated(words))
        if not result.complete:
            sentence += " " + self.tr("Not every article can be searched yet.")
        return sentence

    def _suggestion_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.suggested.emit(str(button.property("query"))))
        button.hide()
        return button


def _is_filtered(query: Query) -> bool:
    return bool(query.filters or query.after or query.before)
