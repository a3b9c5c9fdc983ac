"""Everything the window does about searching the library: box, filters, results, saved searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.appearance.declared_settings import REMEMBER_SEARCHES
from reader.views.search.find_desk import FindDesk
from reader.views.search.hit_opening import HitOpening
from reader.views.search.query_editor import QueryEditor
from reader.views.search.recent_searches import RecentSearches
from reader.views.search.saved_searches import SavedSearches

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.model.article import Article
    from reader.model.changes import Changes
    from reader.model.errors import MaqalError
    from reader.model.search import IndexState, SearchResult
    from reader.models.search_results import SearchResultsModel
    from reader.tasks.index_job import IndexJob
    from reader.views.collaborators import Collaborators
    from reader.views.search.filter_adder import FilterAdder
    from reader.views.search.panel import SearchPanel
    from reader.views.window_parts import WindowParts

INDEX_MILLISECONDS = 1_000
"""How long after the start the index is looked after: loading it must not delay the window."""


class SearchDesk(QObject):
    """Joins the search box, the library, the results and the article.

    ``article_wanted`` carries the id of a hit to open, ``said`` a sentence for the status bar,
    ``failed`` a MaqalError; ``index_changed`` says that the index holds something else now. All but
    the box is made when it is first used.
    """

    article_wanted = Signal(str)
    said = Signal(str)
    index_changed = Signal()
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
        self._list_pane = list_pane = parts.list_pane
        self._article_pane = article_pane = parts.article_pane
        self._actions = actions = parts.actions
        self._window = window
        self.box = list_pane.search_box
        self.panel: SearchPanel | None = None
        self.index: IndexJob | None = None
        self._model: SearchResultsModel | None = None
        self._recent = RecentSearches(
            library, collaborators.runner, self.box, keep=self._remembers, parent=self
        )
        self._editor = QueryEditor(library, self.box, collaborators.languages)
        self._filters: FilterAdder | None = None
        self._open_first = False
        self._rebuilding = False
        self.find = FindDesk(library, collaborators, article_pane, actions, self.failed.emit, self)
        self._hits = HitOpening(article_pane, self.find)
        self._hits.article_wanted.connect(self.article_wanted)
        self.saved = self._made_lists()
        self._connect()
        self._follow_theme(collaborators.themes.theme)
        if self.box.text():  # the person was quicker than the window
            self._search()
        if collaborators.leave_marks:
            QTimer.singleShot(INDEX_MILLISECONDS, self, self.wake_index)

    def _remembers(self) -> bool:
        return self._with.leave_marks and self._with.preferences.get(REMEMBER_SEARCHES)

    # What others call ------------------------------------------------------------------------

    def open_box(self) -> None:
        """Let the person type what to search for."""
        if self._actions["focus"].isChecked():  # the text stands alone
            self._actions["focus"].trigger()
        self._actions["list_pane"].setChecked(True)
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def search_for(self, query: str) -> None:
        """Search for ``query``, written as one types it into the box."""
        self.open_box()
        self._editor.put(query)

    def open_hit(self, article_id: str | None = None) -> bool:
        """Open the hit ``article_id`` (None: the best one); False if there is no such hit."""
        panel, model = self._made()
        row = 0 if article_id is None else model.row_of(article_id)
        if not 0 <= row < model.rowCount():
            return False
        panel.results.choose(row)
        return True

    @property
    def lists(self) -> tuple[QAbstractItemView, ...]:
        """The list of the hits, once something was searched for."""
        return () if self.panel is None else (self.panel.results.list,)

    def search_passage(self, passage: str) -> None:
        """Search for a piece of text as it stands: its words one after the other."""
        if query := self._editor.passage(passage):
            self.search_for(query)

    def article_shown(self, article: Article) -> None:
        """Mark what was searched in the article that is on show now."""
        if self.panel is not None:
            self.panel.results.mark_open(article.id)
        self._hits.article_shown(article)

    def apply(self, changes: Changes) -> None:
        """Show what a use case changed, and have it indexed."""
        if self._model is not None and self._list_pane.searching:
            self._model.apply(changes)
        if self._with.leave_marks:
            self.wake_index()

    def wake_index(self) -> None:
        """Bring the index up to date in the background."""
        self._index().wake()

    # Assembly --------------------------------------------------------------------------------

    def _connect(self) -> None:
        actions, box = self._actions, self.box
        box.entered.connect(self._entered)
        box.textChanged.connect(self._search)
        box.down_pressed.connect(self._go_down)
        box.confirmed.connect(self._confirm)
        box.left.connect(self._leave_box)
        self._recent.chosen.connect(self._editor.take)
        self._recent.failed.connect(self.failed)
        handlers = {
            "search": self.open_box,
            "find": self.find.open_line,
            "next_match": lambda: self.find.step(1),
            "previous_match": lambda: self.find.step(-1),
            "search_selection": self._search_selection,
            "save_search": self.saved.ask_name,
            "rebuild_index": self._rebuild_index,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        actions["exact_spelling"].toggled.connect(self._search)
        self._with.themes.changed.connect(self._follow_theme)
        self._with.languages.changed.connect(self._follow_language)

    def _made(self) -> tuple[SearchPanel, SearchResultsModel]:
        """What a search needs beyond the box."""
        if self.panel is not None and self._model is not None:
            return self.panel, self._model
        from reader.models.search_results import SearchResultsModel  # noqa: PLC0415 - at first use
        from reader.views.search.panel import SearchPanel  # noqa: PLC0415

        parts = self._with
        model = SearchResultsModel(self._library, parts.runner, self)
        panel = SearchPanel(
            model,
            self._list_pane,
            self.saved.button,
            self._actions,
            parts.icons,
            parts.themes.theme,
            parts.languages.locale,
        )
        self.panel, self._model = panel, model
        model.shown.connect(self._shown)
        model.failed.connect(self._search_failed)
        panel.tools.clear_wanted.connect(self._clear_from_button)
        panel.tools.filter_wanted.connect(self._open_filters)
        panel.chips.changed.connect(self._editor.take_query)
        panel.results.chosen.connect(self._choose)
        panel.results.activated.connect(lambda _id: self._article_pane.setFocus())
        panel.results.left.connect(self._back_to_box)
        none = panel.results.none
        panel.suggested.connect(self._editor.take)
        none.spelling_freed.connect(self._free_spelling)
        none.filters_dropped.connect(self._editor.drop_filters)
        self.saved.load()
        return panel, model

    def _made_lists(self) -> SavedSearches:
        heading = self._list_pane.heading
        saved = SavedSearches(
            self._library,
            self._with.runner,
            self._actions["save_search"],
            self.box.text,
            heading,
        )
        heading.add_after_name(saved.button)
        saved.chosen.connect(self._switch_list)
        saved.failed.connect(self.failed)
        saved.changed.connect(self._name_results)
        return saved

    def _index(self) -> IndexJob:
        if self.index is None:
            from reader.tasks.index_job import IndexJob  # noqa: PLC0415 - not at start-up
            from reader.views.activity.following import follow_index  # noqa: PLC0415

            self.index = IndexJob(self._library, self._with.runner, self)
            self.index.progressed.connect(self._index_progressed)
            self.index.changed.connect(self._index_changed)
            self.index.changed.connect(self.index_changed)
            self.index.failed.connect(self.failed)
            follow_index(self._with.activities, self.index)
        return self.index

    # Searching -------------------------------------------------------------------------------

    def _entered(self) -> None:
        self._made()
        if not self.box.text():
            self._recent.offer()

    def _search(self) -> None:
        """Search for what is in the box, or show the list if nothing is."""
        from reader.models.search_results import SearchRequest  # noqa: PLC0415 - at first use

        self._open_first = False
        panel, model = self._made()
        text = self.box.text()
        if not text.strip():
            self._end_search()
            return
        panel.chips.set_query(self._editor.query())
        exact = self._actions["exact_spelling"].isChecked()
        model.search(SearchRequest(text, exact, self._editor.unfinished))
        panel.results.wait()

    def _end_search(self) -> None:
        panel, model = self._made()
        model.clear()
        panel.end(self._hits.open_id)
        self.find.end_search()

    def _shown(self, result: SearchResult, again: bool) -> None:
        panel, model = self._made()
        self._name_results()
        panel.show_result(result, self._hits.open_id, again=again)
        if self.find.shows_search:
            self._hits.mark_anew(model)
        if not result.complete and not again:  # the job itself goes on until all is in
            self.wake_index()
        if self._open_first:
            self._open_first = False
            self._confirm()

    def _search_failed(self, error: MaqalError) -> None:
        self._open_first = False
        self._made()[0].show_failure(error.sentence)

    def _index_progressed(self, state: IndexState) -> None:
        if self._rebuilding and state.up_to_date:
            self._rebuilding = False
            self.said.emit(self.tr("The search index is complete."))
        if self.panel is not None and self._list_pane.searching:
            self.panel.index_line.show_state(state)

    def _index_changed(self) -> None:
        if self._model is not None and self.box.text().strip():
            self._model.refresh()

    def _rebuild_index(self) -> None:
        self._rebuilding = True
        self.said.emit(self.tr("The search index is being rebuilt."))
        self._index().rebuild()

    # The way through the window --------------------------------------------------------------

    def _go_down(self) -> None:
        if self.box.text().strip():
            self._made()[0].results.enter()
        else:
            self._recent.offer()

    def _confirm(self) -> None:
        """Open the best hit, as soon as there is one."""
        panel, model = self._made()
        if not self.box.text().strip():
            return
        if model.searching:
            self._open_first = True
        elif self.open_hit():
            panel.results.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_box(self) -> None:
        if self.box.text():
            self.box.clear()
        else:
            self._list_pane.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_to_box(self) -> None:
        self.box.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _clear_from_button(self) -> None:
        self.box.clear()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, article_id: str) -> None:
        _panel, model = self._made()
        row = model.row_of(article_id)
        if row >= 0:
            self._recent.note(model.request.text)
            self._hits.choose(model.found(row).hit, model.request)

    # The query -------------------------------------------------------------------------------

    def _free_spelling(self) -> None:
        self._actions["exact_spelling"].setChecked(False)

    def _search_selection(self) -> None:
        self.search_passage(self.find.selection())

    def _open_filters(self) -> None:
        from reader.views.search.filter_adder import FilterAdder  # noqa: PLC0415 - at first use

        panel, model = self._made()
        if self._filters is None:
            languages = self._with.languages
            self._filters = FilterAdder(
                self._editor,
                self.box,
                self._article_pane.article,
                (model, self._list_pane.list.model()),
                lambda: languages.locale,
                self._window,
            )
        self._filters.open_at(panel.tools.filter_button)

    # Saved searches --------------------------------------------------------------------------

    def _switch_list(self, query: str) -> None:
        self._editor.put(query)
        if query:
            self._recent.note(query)

    def _name_results(self) -> None:
        if self.panel is not None:
            self.panel.set_name(self.saved.name_of(self.box.text().strip()))

    # Appearance ------------------------------------------------------------------------------

    def _follow_theme(self, theme: Theme) -> None:
        icons, colours = self._with.icons, theme.colours
        self.box.set_sign(icons.icon("search", colours.muted, colours.border))
        self.find.set_theme(theme)
        if self.panel is not None:
            self.panel.set_theme(theme)
        self.saved.set_theme(icons, theme)

    def _follow_language(self) -> None:
        self.find.retranslate()
        if self.panel is not None:
            self.panel.retranslate(self._with.languages.locale)
        self.saved.retranslate()
        self._follow_theme(self._with.themes.theme)
