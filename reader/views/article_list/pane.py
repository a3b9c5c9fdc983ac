"""The list pane: the search box, a heading with the count, the articles or what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QLocale, QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.appearance.spacing import SPACE
from reader.model.listing import LibraryCounts
from reader.models.roles import Role
from reader.views.article_list.delegate import ArticleDelegate
from reader.views.article_list.pane_heading import PaneHeading
from reader.views.article_list.rows import ArticleRows
from reader.views.search.box import SearchBox
from reader.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.appearance.theme import Theme
    from reader.models.article_list import ArticleListModel
    from reader.views.search.results_pane import ResultsPane

PATIENCE_MILLISECONDS = 700
"""How long the list may be blank at the start before it says why: usually it is there in 100."""


class ArticleListPane(QWidget):
    """``article_chosen`` carries the id of the article a person selected. ``deleting`` and
    ``menu_wanted`` (where on the screen) are about the selected rows, of the list or of what was
    found; ``search_toggled`` tells that the one took the place of the other.

    While something is searched for, the results stand in the place of the list, which stays as it
    is behind them: selection, scroll position and all.
    """

    article_chosen = Signal(str)
    deleting = Signal()
    menu_wanted = Signal(QPoint)
    search_toggled = Signal()

    def __init__(
        self,
        model: ArticleListModel,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._counts = LibraryCounts(0, 0)
        self._locale = QLocale()
        self._results: ResultsPane | None = None
        self._searching = False
        self._quiet = False
        self._results_heading = "", ""
        self.search_box = SearchBox(self)
        self.heading = PaneHeading(self)
        self.list = ArticleRows(self)
        self.list.setModel(model)
        self._follow(self.list)
        self._delegate = ArticleDelegate(theme, self._locale, self.list)
        self.list.setItemDelegate(self._delegate)
        self.empty = EmptyState(parent=self)
        self.show_all = QAction(self)
        self._nothing: EmptyState | None = None
        self._list_name = ""
        self.opens = True
        """Whether selecting an article opens it: not in the trash."""
        self._blank = QWidget(self)
        self._stack = QStackedWidget(self)
        for page in (self._blank, self.list, self.empty):
            self._stack.addWidget(page)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MILLISECONDS)
        self._timer.timeout.connect(self._say_loading)
        self._timer.start()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._strips = QVBoxLayout()
        self._strips.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._strips.setSpacing(SPACE // 2)
        self._strips.addWidget(self.search_box)
        column.addLayout(self._strips)
        column.addWidget(self.heading)
        column.addWidget(self._stack, 1)
        self.list.clicked.connect(self._open_only_one)
        self.list.selectionModel().selectionChanged.connect(self._selection_changed)
        model.loaded.connect(self._loaded)
        model.counts_changed.connect(self._show_counts)
        self.setFocusProxy(self.list)
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Draw the rows in ``theme``."""
        self._delegate.theme = theme
        self._repaint()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and figures for ``locale``."""
        self._locale = locale
        self._delegate.locale = locale
        self._repaint()

    def show_no_library(self) -> None:
        """There is no library to list anything of."""
        self._timer.stop()
        self.search_box.setEnabled(False)
        self._stack.setCurrentWidget(self._blank)

    @property
    def library_is_empty(self) -> bool:
        """Whether all articles were asked for, and there are none."""
        return self._stack.currentWidget() is self.empty

    def select(self, article_id: str) -> bool:
        """Make ``article_id`` the current row if it is loaded; say whether it was."""
        row = self._model.row_of(article_id)
        if row < 0:
            return False
        self._select_row(row)
        return True

    def select_first(self) -> None:
        """Make the first row current."""
        if self._model.rowCount() > 0:
            self._select_row(0)

    def step(self, rows: int) -> None:
        """Move the current row by ``rows`` (stays within the list, or the results on show)."""
        if self._results is not None and self._searching:
            self._results.step(rows)
            return
        last = self._model.rowCount() - 1
        if last >= 0:
            self._select_row(max(0, min(last, self.list.currentIndex().row() + rows)))

    @property
    def searching(self) -> bool:
        """Whether results stand in the place of the list."""
        return self._searching

    def add_strip(self, strip: QWidget) -> None:
        """Put ``strip`` under the search box, or under the strip that was added before."""
        self._strips.addWidget(strip)

    def show_results(self, results: ResultsPane, name: str, note: str) -> None:
        """Show ``results`` in the place of the list, headed by ``name`` and their number, ``note``.

        An empty name means «Search results».
        """
        if self._results is not results:
            self._results = results
            self._stack.addWidget(results)
            self._follow(results.list)
        toggled, self._searching = not self._searching, True
        self._results_heading = name, note
        self._stack.setCurrentWidget(results)
        self._show_heading()
        if toggled:
            self.search_toggled.emit()

    def end_search(self, open_id: str) -> None:
        """Show the list again where it was scrolled to.

        The row of the article on show, ``open_id``, is selected if it is loaded; no other one stays
        selected, for it would not tell what is open.
        """
        if not self._searching:
            return
        self._searching = False
        if open_id and open_id != self._selected_id():
            self._mark_quietly(self._model.row_of(open_id))
        self._loaded()
        self._show_heading()
        self.search_toggled.emit()

    def selected_ids(self) -> list[str]:
        """The articles that are selected in the list, in its order."""
        return self.list.selected_ids()

    def chosen_ids(self) -> list[str]:
        """The articles that are selected in what is on show: the list, or what was found."""
        if self._searching and self._results is not None:
            return self._results.list.selected_ids()
        return self.list.selected_ids()

    def mark(self, ids: Sequence[str]) -> None:
        """Select articles without opening one; those that are not loaded are left out."""
        rows = [row for id_ in ids if (row := self._model.row_of(id_)) >= 0]
        if not rows:
            return
        self._mark_quietly(rows[0])
        self._quiet = True
        try:
            for row in rows[1:]:
                index = self._model.index(row)
                self.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        finally:
            self._quiet = False
        self.list.scrollTo(self._model.index(rows[0]))

    def name_list(self, name: str, heading: str = "", sentence: str = "") -> None:
        """Head the list by ``name`` (empty: all articles); what to say while it has none."""
        self._list_name = name
        if name:
            if self._nothing is None:
                self._nothing = EmptyState((self.show_all,), self)
                self._stack.addWidget(self._nothing)
            self._nothing.set_texts(heading, sentence)
        self._show_heading()

    def add_below(self, widget: QWidget) -> None:
        """Put ``widget`` below the list."""
        self._column.addWidget(widget)

    def _follow(self, rows: ArticleRows) -> None:
        rows.deleting.connect(self.deleting)
        rows.menu_wanted.connect(self.menu_wanted)

    def _select_row(self, row: int) -> None:
        index = self._model.index(row)
        self.list.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.list.scrollTo(index)

    def _selection_changed(self) -> None:
        # The selection, not the current row: Qt makes the first row current when the list merely
        # receives the focus, and that must not open (and mark as read) an article.
        if not (self._quiet or self.list.for_menu):
            self._open_only_one()

    def _open_only_one(self) -> None:
        """Open what is selected, unless several articles are selected to do something to them."""
        if self.opens and len(ids := self.selected_ids()) == 1:
            self.article_chosen.emit(ids[0])

    def _selected_id(self) -> str:
        selected = self.list.selectionModel().selectedIndexes()
        return str(selected[0].data(Role.ID)) if selected else ""

    def _mark_quietly(self, row: int) -> None:
        """Select ``row`` (-1: none) without opening it and without scrolling to it."""
        selection = self.list.selectionModel()
        self._quiet = True
        self.list.setAutoScroll(False)
        try:
            if row < 0:
                selection.clearSelection()
            else:
                index = self._model.index(row)
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        finally:
            self.list.setAutoScroll(True)
            self._quiet = False

    def _say_loading(self) -> None:
        """The library takes its time: say so."""
        waiting = EmptyState(parent=self)
        waiting.set_texts(
            self.tr("Opening the library…"),
            self.tr("A large one, or one from an earlier version, takes a moment."),
        )
        self._stack.addWidget(waiting)
        self._stack.setCurrentWidget(waiting)

    def _loaded(self) -> None:
        self._timer.stop()
        if self._searching:
            return
        has_rows = self._model.rowCount() > 0
        nothing = self._nothing if self._list_name and self._nothing is not None else self.empty
        self._stack.setCurrentWidget(self.list if has_rows else nothing)

    def _repaint(self) -> None:
        # While nothing is shown there is nothing to repaint; and ``viewport()`` returns a QWidget,
        # for which PySide loads every class of widget it knows (12 ms of a start).
        if self.list.isVisible():
            self.list.viewport().update()

    def _show_counts(self, counts: LibraryCounts) -> None:
        self._counts = counts
        self.retranslate()

    def _show_heading(self) -> None:
        if self._searching:
            name, note = self._results_heading
            self.heading.set_texts(name or self.tr("Search results"), note)
            return
        note = ""
        if self._counts.articles:
            note = self.tr("%Ln article(s)", "", self._counts.articles)
        self.heading.set_texts(self._list_name or self.tr("Articles"), note)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.search_box.retranslate()
        self._show_heading()
        self.list.setAccessibleName(self.tr("Articles"))
        self.show_all.setText(self.tr("Show all articles"))
        self.empty.set_texts(
            self.tr("Your library is empty"),
            self.tr("The articles you import are listed here, newest first."),
        )
