"""What stands in the middle of the window when there is nothing to read yet, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reader.appearance.sentences import localized
from reader.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from reader.model.sentence import Sentence
    from reader.views.actions import Actions
    from reader.views.article.pane import ArticlePane
    from reader.views.article_list.pane import ArticleListPane


class FirstSteps(QObject):
    """Welcomes whoever has an empty library, and says what is wrong with one that does not open."""

    def __init__(
        self, list_pane: ArticleListPane, article_pane: ArticlePane, actions: Actions
    ) -> None:
        super().__init__(article_pane)
        self._list_pane = list_pane
        self._article_pane = article_pane
        self._actions = actions
        self._page: EmptyState | None = None
        self._error: Sentence | str | None = None
        self._greeting = False

    def look(self) -> None:
        """The list has been read: greet if the library holds nothing, else step back."""
        wanted = self._list_pane.library_is_empty
        if wanted == self._greeting:
            return
        self._greeting = wanted
        if not wanted:
            self._article_pane.set_front(None)
            return
        if self._page is None:
            names = ("open_samples", "import_files", "import_folder")
            self._page = EmptyState([self._actions[name] for name in names], self._article_pane)
        self._article_pane.set_front(self._page)
        self.retranslate()

    def show_library_error(self, sentence: Sentence | str) -> None:
        """Say why there is no library."""
        self._error = sentence
        self._list_pane.show_no_library()
        self._page = EmptyState((self._actions["quit"],), self._article_pane)
        self._article_pane.set_front(self._page)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        if self._page is None:
            return
        if self._error is not None:
            advice = self.tr(
                "Nothing was changed in it. From a terminal, “maqal check --repair” mends what is "
                "damaged and “maqal restore” brings a backup back."
            )
            self._page.set_texts(
                self.tr("The library cannot be opened"), f"{localized(self._error)}\n\n{advice}"
            )
            return
        program = QCoreApplication.applicationName()
        self._page.set_texts(
            self.tr("Welcome to %1").replace("%1", program),
            self.tr(
                "Look around with the sample articles, or import your own: text, web pages, Word, "
                "EPUB and PDF. You can also drop files here. All of it stays on this machine."
            ),
        )
