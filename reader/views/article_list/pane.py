"""The list pane: a heading with the count, the articles, and what to do when there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QVBoxLayout, QWidget

from reader.model.listing import LibraryCounts
from reader.models.roles import Role
from reader.views.article_list.delegate import ArticleDelegate
from reader.views.empty_state import EmptyState
from reader.views.pane_heading import PaneHeading

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.appearance.theme import Theme
    from reader.models.article_list import ArticleListModel


class ArticleListPane(QWidget):
    """``article_chosen`` carries the id of the article a person selected."""

    article_chosen = Signal(str)

    def __init__(
        self,
        model: ArticleListModel,
        theme: Theme,
        first_steps: tuple[QAction, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._counts = LibraryCounts(0, 0)
        self._locale = QLocale()
        self.heading = PaneHeading(self)
        self.list = QListView(self)
        self.list.setModel(model)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self._delegate = ArticleDelegate(theme, self._locale, self.list)
        self.list.setItemDelegate(self._delegate)
        self.empty = EmptyState(first_steps, self)
        self.loading = QWidget(self)
        self._stack = QStackedWidget(self)
        for page in (self.loading, self.list, self.empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self._stack, 1)
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

    def show_error(self, sentence: str) -> None:
        """Say why there is no list."""
        error = EmptyState(parent=self)
        error.set_texts(self.tr("The library cannot be opened"), sentence)
        self._stack.addWidget(error)
        self._stack.setCurrentWidget(error)

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
        """Move the current row by ``rows`` (stays within the list)."""
        last = self._model.rowCount() - 1
        if last >= 0:
            self._select_row(max(0, min(last, self.list.currentIndex().row() + rows)))

    def current_id(self) -> str | None:
        """The id of the current row."""
        value = self.list.currentIndex().data(Role.ID)
        return value if isinstance(value, str) else None

    def _select_row(self, row: int) -> None:
        index = self._model.index(row)
        self.list.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.list.scrollTo(index)

    def _selection_changed(self, selected: QItemSelection) -> None:
        # The selection, not the current row: Qt makes the first row current when the list merely
        # receives the focus, and that must not open (and mark as read) an article.
        for index in selected.indexes():
            self.article_chosen.emit(index.data(Role.ID))

    def _loaded(self) -> None:
        has_rows = self._model.rowCount() > 0
        self._stack.setCurrentWidget(self.list if has_rows else self.empty)

    def _repaint(self) -> None:
        # While nothing is shown there is nothing to repaint; and ``viewport()`` returns a QWidget,
        # for which PySide loads every class of widget it knows (12 ms of a start).
        if self.list.isVisible():
            self.list.viewport().update()

    def _show_counts(self, counts: LibraryCounts) -> None:
        self._counts = counts
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        note = ""
        if self._counts.articles:
            note = self.tr("%Ln article(s)", "", self._counts.articles)
        self.heading.set_texts(self.tr("Articles"), note)
        self.list.setAccessibleName(self.tr("Articles"))
        self.empty.set_texts(
            self.tr("Your library is empty"),
            self.tr("Import text files of your own, or look around with the sample articles."),
        )
