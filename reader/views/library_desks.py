"""What is done about the whole library beyond importing and searching."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.models.article_list import ArticleListModel
    from reader.views.actions import Actions
    from reader.views.annotations.browser_desk import BrowserDesk
    from reader.views.article.pane import ArticlePane
    from reader.views.article_list.pane import ArticleListPane
    from reader.views.export_desk import ExportDesk
    from reader.views.lists_desk import ListsDesk
    from reader.views.main_window import Collaborators
    from reader.views.search.saved_searches import SavedSearches


class LibraryDesks(QObject):
    """The desks of all annotations, of lists, and of export.

    ``passage_wanted`` carries the ids of an article and of an annotation to go to,
    ``annotations_changed`` an AnnotationChange, ``changed`` the Changes of articles, ``said`` a
    sentence, ``failed`` a MaqalError.
    """

    passage_wanted = Signal(str, str)
    annotations_changed = Signal(object)
    changed = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        parts: Collaborators,
        actions: Actions,
        model: ArticleListModel,
        panes: tuple[ArticleListPane, ArticlePane],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._parts = parts
        self._actions = actions
        self._model = model
        self._panes = panes
        self._window = window
        self._browser: BrowserDesk | None = None
        self.lists: ListsDesk | None = None
        self._export: ExportDesk | None = None
        actions["export"].triggered.connect(self._open_export)
        actions["annotation_browser"].triggered.connect(self._open_browser)
        actions["review_highlights"].triggered.connect(self._open_cards)

    @property
    def browser(self) -> BrowserDesk:
        """All annotations."""
        if self._browser is None:
            from reader.views.annotations.browser_desk import BrowserDesk  # noqa: PLC0415 - start

            desk = BrowserDesk(self._library, self._parts, self._window)
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
            from reader.views.export_desk import ExportDesk  # noqa: PLC0415 - not at start-up

            self._export = ExportDesk(self._library, self._parts, self._window)
            self._export.said.connect(self.said)
        return self._export

    def follow(self, saved: SavedSearches) -> None:
        """Make the lists, in the menu of ``saved`` searches; called once the list is shown."""
        from reader.views.lists_desk import ListsDesk  # noqa: PLC0415 - not at start-up

        if self.lists is not None:
            return
        self.lists = desk = ListsDesk(
            self._library, self._parts, self._actions, self._model, self._panes, self._window
        )
        desk.changed.connect(self.changed)
        desk.said.connect(self.said)
        desk.failed.connect(self.failed)
        desk.follow(saved)

    def annotations_refreshed(self) -> None:
        """Annotations have changed elsewhere: show them."""
        if self._browser is not None:
            self._browser.refresh()

    def _open_export(self) -> None:
        list_pane, article_pane = self._panes
        selected = [] if list_pane.searching else list_pane.selected_ids()
        self.export.open_dialog(article_pane.article(), selected)

    def _export_annotations(self, article_ids: list[str], annotation_ids: list[str]) -> None:
        self.export.export_annotations(article_ids, annotation_ids)

    def _open_browser(self) -> None:
        self.browser.open_browser()

    def _open_cards(self) -> None:
        self.browser.open_cards()
