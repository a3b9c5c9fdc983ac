"""The hits in the place of the list, or why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QLocale,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.sentences import localized
from reader.models.roles import Role
from reader.views.article_list.rows import ArticleRows
from reader.views.search.no_results import NoResults
from reader.views.search.result_delegate import ResultDelegate
from reader.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from reader.appearance.theme import Theme
    from reader.model.search import SearchResult
    from reader.models.search_results import SearchResultsModel

PATIENCE_MILLISECONDS = 250
"""How long the earlier hits stay before the pane says that it is searching: what is faster than
this is felt as immediate, and a page shown for less than that would only flicker."""


class ResultList(ArticleRows):
    """A list that one leaves upwards and by Escape."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, and Up on the first row, lead back to the box."""
        upwards = event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0
        if event.key() == Qt.Key.Key_Escape or (upwards and not event.modifiers()):
            event.accept()
            self.left.emit()
            return
        super().keyPressEvent(event)


class ResultsPane(QWidget):
    """``chosen`` carries the id of a hit a person selected, ``activated`` of one to be read now.

    ``left`` leads back to the box; ``slow`` says that a search takes so long that it is shown.
    """

    chosen = Signal(str)
    activated = Signal(str)
    left = Signal()
    slow = Signal()

    def __init__(
        self,
        model: SearchResultsModel,
        theme: Theme,
        locale: QLocale,
        rebuild: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._quiet = False
        self._kept: list[str] = []
        self._error = ""
        self.list = ResultList(self)
        self.list.setModel(model)
        self._delegate = ResultDelegate(theme, locale, self.list)
        self.list.setItemDelegate(self._delegate)
        self.none = NoResults(self)
        self.searching = EmptyState(parent=self)
        self.broken = EmptyState((rebuild,), self)
        self._stack = QStackedWidget(self)
        self._none_page = QScrollArea(self)  # in a low window there is less room than advice
        self._none_page.setFrameShape(QFrame.Shape.NoFrame)
        self._none_page.setWidgetResizable(True)
        self._none_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none_page.setWidget(self.none)
        for page in (self.list, self._none_page, self.searching, self.broken):
            self._stack.addWidget(page)
        # What a page without hits needs at most must not make the window higher.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._show_searching)
        self.list.left.connect(self.left)
        self.list.clicked.connect(self._open_only_one)
        self.list.activated.connect(lambda index: self.activated.emit(index.data(Role.ID)))
        self.list.selectionModel().selectionChanged.connect(self._selection_changed)
        model.modelAboutToBeReset.connect(self._keep_selection)
        self.setFocusProxy(self.list)
        self.retranslate()

    def wait(self) -> None:
        """A search has begun: say so if it takes long."""
        if not self._patience.isActive():
            self._patience.start()

    def stop_waiting(self) -> None:
        """The search was given up."""
        self._patience.stop()

    def show_result(self, result: SearchResult, open_id: str, *, again: bool) -> None:
        """Show the hits that the model holds now, or what to do when there are none.

        ``open_id`` is the article on show, whose row is marked.
        ``again`` says that it is the same search: the list stays where it was scrolled to.
        """
        self._patience.stop()
        if not self._model.rowCount():
            self.none.show_result(result)
            self._stack.setCurrentWidget(self._none_page)
            return
        self._stack.setCurrentWidget(self.list)
        if not again:
            self.list.scrollToTop()
            self._kept = []
        several = self._kept or self.list.selected_ids()
        self._kept = []
        if not again or len(several) < 2 or not self._select_all(several):
            self.mark_open(open_id)

    def show_error(self, sentence: str) -> None:
        """Say why the search does not work."""
        self._patience.stop()
        self._error = sentence
        self.retranslate()
        self._stack.setCurrentWidget(self.broken)

    def mark_open(self, article_id: str) -> None:
        """Select the row of ``article_id``, or none, without opening anything.

        If it is one of several that are selected, they stay so.
        """
        row = self._model.row_of(article_id)
        selected = self.list.selected_ids()
        if len(selected) > 1 and article_id in selected:
            return
        self._quiet = True
        try:
            if row < 0:
                self.list.selectionModel().clearSelection()
            else:
                self._select(row)
        finally:
            self._quiet = False

    def enter(self) -> bool:
        """Give the list the focus and choose its first hit if none is chosen.

        Where there are no hits, the first button gets the focus; False if there is none either.
        """
        page = self._stack.currentWidget()
        if page is not None and page is not self.list:
            buttons = page.findChildren(QPushButton)
            first = next((button for button in buttons if button.isVisible()), None)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)
            return first is not None
        if not self.list.selectionModel().hasSelection():
            self._select(0)
            self.list.scrollToTop()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def choose(self, row: int) -> None:
        """Open the hit in ``row``, also if it is open already."""
        self.mark_open("")
        self._select(row)
        self.list.scrollTo(self.list.currentIndex())

    def stops(self) -> list[QWidget]:
        """What Tab stops at, top down."""
        return [
            self.list,
            *self.none.findChildren(QPushButton),
            *self.broken.findChildren(QPushButton),
        ]

    def step(self, rows: int) -> None:
        """Choose the hit ``rows`` further on (stays within the list)."""
        last = self._model.rowCount() - 1
        if last < 0:
            return
        selected = self.list.selectionModel().selectedIndexes()
        row = selected[0].row() + rows if selected else 0
        self._select(max(0, min(last, row)))
        self.list.scrollTo(self.list.currentIndex())

    def set_theme(self, theme: Theme) -> None:
        """Draw the rows in ``theme``."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates for ``locale``."""
        self._delegate.locale = locale
        self.list.viewport().update()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.list.setAccessibleName(self.tr("Search results"))
        self.none.retranslate()
        self.searching.set_texts(self.tr("Searching…"), "")
        self.broken.set_texts(self.tr("The search does not work"), localized(self._error))

    def changeEvent(self, event: QEvent) -> None:
        """A larger interface font makes higher rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()

    def _show_searching(self) -> None:
        self._stack.setCurrentWidget(self.searching)
        self.slow.emit()

    def _select(self, row: int) -> None:
        index = self._model.index(row)
        self.list.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _selection_changed(self) -> None:
        if not (self._quiet or self.list.for_menu):
            self._open_only_one()

    def _open_only_one(self) -> None:
        """Open what is selected, unless several hits are selected to do something to them."""
        if len(ids := self.list.selected_ids()) == 1:
            self.chosen.emit(ids[0])

    def _keep_selection(self) -> None:
        """What is selected stays so when the same is searched for again."""
        self._kept = self.list.selected_ids()

    def _select_all(self, ids: list[str]) -> bool:
        """Select the hits ``ids`` that are there, without opening one; False if none is."""
        rows = [row for id_ in ids if (row := self._model.row_of(id_)) >= 0]
        self._quiet = True
        try:
            self.list.selectionModel().clearSelection()
            for row in rows:
                self.list.selectionModel().select(
                    self._model.index(row), QItemSelectionModel.SelectionFlag.Select
                )
        finally:
            self._quiet = False
        return bool(rows)
