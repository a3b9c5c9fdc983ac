"""The desks of a library, joined to each other and to the parts of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.views.article.beside_desk import BesideDesk
from reader.views.importing.import_actions import ImportActions
from reader.views.importing.import_desk import ImportDesk
from reader.views.library_desks import LibraryDesks
from reader.views.open_article_desks import OpenArticleDesks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from reader.library import Library
    from reader.model.article import Article
    from reader.model.changes import Changes
    from reader.views.collaborators import Collaborators
    from reader.views.search.search_desk import SearchDesk
    from reader.views.window_parts import WindowParts


class WindowDesks(QObject):
    """``article_wanted`` carries the id of an article to open, ``article_chosen`` that of one
    chosen among search results, ``turned`` the article of the side that is active now (or None),
    ``changed`` the Changes of articles, ``mended`` that the library was repaired, ``said`` a
    sentence for the status bar, ``failed`` a MaqalError."""

    article_wanted = Signal(str)
    article_chosen = Signal(str)
    turned = Signal(object)
    changed = Signal(object)
    mended = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, library: Library, parts: Collaborators, window_parts: WindowParts, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library = library
        self._with = parts
        self._parts = window_parts
        self._window = window
        self._search: SearchDesk | None = None
        self.imports = self._open_imports()
        self.articles = self._open_articles()
        self.library = self._open_library()
        self.beside = self._open_beside()
        window_parts.program.search_wanted.connect(self.search_for)

    @property
    def search(self) -> SearchDesk:
        """All about searching; made after the list is on the screen."""
        if self._search is None:
            from reader.views.search.search_desk import SearchDesk  # noqa: PLC0415 - start-up

            self._search = desk = SearchDesk(self._library, self._with, self._parts, self._window)
            desk.article_wanted.connect(self.article_chosen)
            desk.failed.connect(self.failed)
            desk.said.connect(self.said)
            self.imports.changed.connect(desk.apply)
            desk.index_changed.connect(self.articles.library_changed)
            self.library.follow(desk.saved)
        return self._search

    def article_shown(self, article: Article) -> None:
        """``article`` is on show."""
        self.articles.article_shown(article)
        self.library.article_shown(article)
        self.beside.article_shown(article)
        if self._search is not None:
            self._search.article_shown(article)

    def article_changed(self, changes: Changes) -> None:
        """Reading has changed articles: what is found shows it."""
        if self._search is not None:
            self._search.apply(changes)

    def search_for(self, text: str) -> None:
        """Search the library for ``text``."""
        self.search.search_for(text)

    def flush(self) -> None:
        """Keep what is being written."""
        self.articles.flush()
        self.library.flush()
        self.beside.remember()

    # Assembly --------------------------------------------------------------------------------

    def _open_imports(self) -> ImportDesk:
        parts = self._with
        desk = ImportDesk(
            self._library,
            parts.runner,
            parts.themes,
            parts.languages,
            parts.preferences,
            self._window,
        )
        desk.changed.connect(self.changed)
        self._hear(desk)
        if parts.leave_marks and parts.preferences.watched_folder:
            desk.watch(parts.preferences.watched_folder)
        ImportActions(
            desk,
            self._parts.actions,
            parts.preferences,
            parts.samples,
            self._parts.article_pane,
            parts.activities,
        )
        return desk

    def _open_articles(self) -> OpenArticleDesks:
        desks = OpenArticleDesks(self._library, self._with, self._parts, self._window)
        desks.article_wanted.connect(self.article_wanted)
        desks.search_wanted.connect(self.search_for)
        desks.changed.connect(self._refresh_search)
        self._hear(desks)
        return desks

    def _open_library(self) -> LibraryDesks:
        parts = self._parts
        desks = LibraryDesks(self._library, self._with, parts, self._window)
        parts.reading.menu_opening.connect(desks.add_to_menu)
        parts.program.list_wanted.connect(desks.show_list)
        desks.changed.connect(self.changed)
        desks.changed.connect(self._refresh_search)
        desks.mended.connect(self.mended)
        desks.passage_wanted.connect(self.articles.go_to_annotation)
        desks.annotations_changed.connect(self.articles.take)
        self.articles.changed.connect(desks.annotations_refreshed)
        self._hear(desks)
        return desks

    def _open_beside(self) -> BesideDesk:
        parts = self._parts
        desk = BesideDesk(
            self._library,
            self._with.runner,
            parts.actions,
            self._with.preferences,
            parts.article_pane,
            self._lists_of_articles,
        )
        desk.article_wanted.connect(self._open_in_active_side)
        desk.turned.connect(self.turned)
        desk.said.connect(self.said)
        desk.shown_beside.connect(self.articles.annotations_changed)
        self.articles.beside_wanted.connect(desk.open)
        return desk

    def _hear(self, desk: ImportDesk | OpenArticleDesks | LibraryDesks) -> None:
        desk.said.connect(self.said)
        desk.failed.connect(self.failed)

    # What signals call -----------------------------------------------------------------------

    def _refresh_search(self, changes: Changes) -> None:
        self.search.apply(changes)

    def _open_in_active_side(self, article_id: str) -> None:
        """As a hit, if it is chosen among the results."""
        if self._search is None or not self._search.open_hit(article_id):
            self.article_wanted.emit(article_id)

    def _lists_of_articles(self) -> tuple[QAbstractItemView, ...]:
        parts = self._parts
        searched = () if self._search is None else self._search.lists
        related = () if parts.sidebar.related is None else (parts.sidebar.related.list,)
        return (parts.list_pane.list, *searched, *related)
