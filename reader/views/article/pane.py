"""The middle pane: an article, or a word on why there is none."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.views.article.view import ArticleView
from reader.views.empty_state import EmptyState


class ArticlePane(QWidget):
    """Holds the reading view; shows a hint until an article is chosen and an error if one fails."""

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._error: str | None = None
        self._hint = EmptyState(parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(view)
        self._retranslate()

    def show_view(self) -> None:
        """Show the reading view."""
        self._error = None
        self._stack.setCurrentWidget(self.view)

    def show_hint(self) -> None:
        """Say that an article can be chosen."""
        self._error = None
        self._retranslate()
        self._stack.setCurrentWidget(self._hint)

    def show_error(self, sentence: str) -> None:
        """Say why the article cannot be shown."""
        self._error = sentence
        self._retranslate()
        self._stack.setCurrentWidget(self._hint)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Article"))
        if self._error is not None:
            self._hint.set_texts(self.tr("This article cannot be shown"), self._error)
            return
        self._hint.set_texts(
            self.tr("No article is open"),
            self.tr("Choose one from the list, or drop text files here to import them."),
        )
