"""What is done about the whole library beyond importing and searching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from reader.library import Library
    from reader.model.article import Article
    from reader.model.lists import ArticleList
    from reader.views.annotations.browser_desk import BrowserDesk
    from reader.views.article_list.lists_desk import ListsDesk
    from reader.views.check_desk import CheckDesk
    from reader.views.collaborators import Collaborators
    from reader.views.export.exchange_desk import ExchangeDesk
    from reader.views.export.export_desk import ExportDesk
    from reader.views.search.saved_searches import SavedSearches
    from reader.views.speech.speech_desk import SpeechDesk
    from reader.views.statistics.statistics_desk import StatisticsDesk
    from reader.views.window_parts import WindowParts

SPEECH = ("read_aloud", "previous_sentence", "next_sentence", "stop_reading")
"""The actions of reading aloud, of no use before there is an article."""


class LibraryDesks(QObject):
    """The desks of all annotations, of lists, of export, of statistics, of reading aloud.

    ``passage_wanted`` carries the ids of an article and of an annotation to go to,
    ``annotations_changed`` an AnnotationChange, ``changed`` the Changes of articles, ``mended``
    that the whole library may be another, ``said`` a sentence, ``failed`` a MaqalError.
    """

    passage_wanted = Signal(str, str)
    annotations_changed = Signal(object)
    changed = Signal(object)
    mended = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        collaborators: Collaborators,
        parts: WindowParts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._with = collaborators
        self._parts = parts
        self._actions = actions = parts.actions
        self._window = window
        self._browser: BrowserDesk | None = None
        self.lists: ListsDesk | None = None
        self._export: ExportDesk | None = None
        self._statistics: StatisticsDesk | None = None
        self._exchange: ExchangeDesk | None = None
        actions["export"].triggered.connect(self._open_export)
        actions["take_back"].triggered.connect(self._choose_export)
        actions["annotation_browser"].triggered.connect(self._open_browser)
        actions["review_highlights"].triggered.connect(self._open_cards)
        self._speech: SpeechDesk | None = None
        for name in SPEECH:
            actions[name].setEnabled(False)
        actions["read_aloud"].triggered.connect(self._read_aloud)
        actions["statistics"].triggered.connect(self._open_statistics)
        self._check: CheckDesk | None = None
        actions["check_library"].triggered.connect(self._open_check)

    @property
    def browser(self) -> BrowserDesk:
        """All annotations."""
        if self._browser is None:
            from reader.views.annotations.browser_desk import BrowserDesk  # noqa: PLC0415 - start

            desk = BrowserDesk(self._library, self._with, self._window)
            desk.passage_wanted.connect(self.passage_wanted)
            desk.changed.connect(self.annotations_changed)
            desk.failed.connect(self.failed)
            desk.export_wanted.connect(self._export_annotations)
            self._browser = desk
        return self._browser

    @property
    def export(self) -> ExportDesk:
        """Export."""
        if self._export is None:
            from reader.views.export.export_desk import ExportDesk  # noqa: PLC0415 - not at start-up

            self._export = ExportDesk(self._library, self._with, self._window)
            self._export.said.connect(self.said)
        return self._export

    @property
    def exchange(self) -> ExchangeDesk:
        """Taking back exports."""
        if self._exchange is None:
            from reader.views.export.exchange_desk import ExchangeDesk  # noqa: PLC0415 - seldom

            self._exchange = desk = ExchangeDesk(self._library, self._with, self._window)
            desk.changed.connect(self._taken_back)
        return self._exchange

    @property
    def statistics(self) -> StatisticsDesk:
        """Reading statistics."""
        if self._statistics is None:
            from reader.views.statistics.statistics_desk import StatisticsDesk  # noqa: PLC0415 - start-up

            pane = self._parts.article_pane
            self._statistics = desk = StatisticsDesk(self._library, self._with, pane, self._window)
            desk.said.connect(self.said)
            desk.failed.connect(self.failed)
        return self._statistics

    @property
    def speech(self) -> SpeechDesk:
        """Reading aloud."""
        if self._speech is None:
            from reader.views.speech.speech_desk import SpeechDesk  # noqa: PLC0415 - seldom

            self._speech = desk = SpeechDesk(
                self._with, self._actions, self._parts.article_pane, self._window
            )
            desk.followed.connect(self.statistics.touch)
            desk.said.connect(self.said)
        return self._speech

    @property
    def check(self) -> CheckDesk:
        """The check of the whole library."""
        if self._check is None:
            from reader.views.check_desk import CheckDesk  # noqa: PLC0415 - seldom

            self._check = CheckDesk(self._library, self._with, self._window)
            self._check.mended.connect(self.mended)
        return self._check

    def add_to_menu(self, menu: QMenu) -> None:
        """Add to the menu of the article what can be done about it."""
        menu.addSeparator()
        menu.addAction(self._actions["read_aloud"])

    def article_shown(self, article: Article) -> None:
        """``article`` is on the screen."""
        self._actions["read_aloud"].setEnabled(True)
        self.statistics.article_shown(article)
        if self._speech is not None:
            self._speech.article_shown(article)

    def flush(self) -> None:
        """Keep what has been counted: the window is about to close."""
        if self._speech is not None:
            self._speech.stop()
        if self._statistics is not None:
            self._statistics.flush()

    def follow(self, saved: SavedSearches) -> None:
        """Make the lists, in the menu of ``saved`` searches; called once the list is shown."""
        from reader.views.article_list.lists_desk import ListsDesk  # noqa: PLC0415 - not at start-up

        if self.lists is not None:
            return
        self.lists = desk = ListsDesk(self._library, self._with, self._parts, self._window)
        desk.changed.connect(self.changed)
        desk.said.connect(self.said)
        desk.failed.connect(self.failed)
        desk.follow(saved)

    def show_list(self, wanted: ArticleList, name: str) -> None:
        """Show a list; ``name`` is that of a tag or a collection."""
        if self.lists is not None:
            self.lists.show_list(wanted, name)

    def annotations_refreshed(self) -> None:
        """Annotations have changed elsewhere: show them."""
        if self._browser is not None:
            self._browser.refresh()

    def _choose_export(self) -> None:
        self.exchange.choose_file()

    def _taken_back(self) -> None:
        """Whatever is on show may have changed."""
        self.annotations_refreshed()
        if self.lists is not None:
            self.lists.load()
        self.mended.emit()

    def _open_check(self) -> None:
        self.check.open_dialog()

    def _open_export(self) -> None:
        parts = self._parts
        self.export.open_dialog(parts.article_pane.article(), parts.list_pane.chosen_ids())

    def _export_annotations(self, article_ids: list[str], annotation_ids: list[str]) -> None:
        self.export.export_annotations(article_ids, annotation_ids)

    def _open_statistics(self) -> None:
        self.statistics.open_window()

    def _read_aloud(self) -> None:
        self.speech.toggle()

    def _open_browser(self) -> None:
        self.browser.open_browser()

    def _open_cards(self) -> None:
        self.browser.open_cards()
