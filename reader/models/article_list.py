"""The list of articles: pages by keyset, rows filled in when they are looked at.

The model keeps every loaded row's id (36 characters) and a bounded cache of rows, as Anki's browser
does; a row that fell out of the cache is fetched again by id when the view asks for it. The whole
table is never read.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.appearance.formats import enumerated, format_date
from reader.model.listing import LibraryCounts
from reader.models.roles import Role
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.library import Library
    from reader.model.changes import Changes
    from reader.model.errors import MaqalError
    from reader.model.listing import ArticleSummary, PageKey, SummaryPage
    from reader.model.lists import ArticleList, ListOrder
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import Task, TaskRunner

PAGE_ROWS = 100
"""Rows a page: about eight screens of a full-height window, read in a few milliseconds."""
CACHED_ROWS = 2_000
"""Rows kept filled: about 2 MB of Python strings."""

Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractListModel):
    """Articles of a list; all of them, newest first, unless ``show_list`` says otherwise.

    ``loaded`` is emitted after the first page of a (re)load is in, ``counts_changed`` with fresh
    figures for the pane's heading, ``failed`` with an error for the person.
    """

    loaded = Signal()
    counts_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._library: Library | None = None
        self._list: tuple[ArticleList, ListOrder] | None = None
        self._ids: list[str] = []
        self._rows: OrderedDict[str, ArticleSummary] = OrderedDict()
        self._next_key: PageKey | None = None
        self._page_task: Task[SummaryPage] | None = None
        self._counts_task: Task[LibraryCounts] | None = None
        self._missing: set[str] = set()
        self._fill_timer = QTimer(self, singleShot=True, interval=0)
        self._fill_timer.timeout.connect(self._fill_missing)

    def set_library(self, library: Library) -> None:
        """Show ``library`` from its first page."""
        self._library = library
        self.reload()

    def show_list(self, chosen: tuple[ArticleList, ListOrder] | None) -> None:
        """Show a list in an order from its first page; None: all articles, newest first."""
        self._list = chosen
        self.reload()

    def take_away(self, ids: Iterable[str]) -> None:
        """Remove the rows of articles that have left the list; the others stay where they are."""
        gone = set(ids).intersection(self._ids)
        for row in range(len(self._ids) - 1, -1, -1):
            if self._ids[row] in gone:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._ids[row]
                self.endRemoveRows()
        for id_ in gone:
            self._rows.pop(id_, None)
        self.refresh_counts()
        if not self._ids:
            if self._next_key is None:
                self.loaded.emit()
            else:
                self.reload()

    def reload(self) -> None:
        """Read the first page again; the rows stay until it is there, so that nothing blinks."""
        self._load_page(None)
        self.refresh_counts()

    def apply(self, changes: Changes) -> None:
        """Show what a use case changed."""
        if changes.added or (changes.removed and self._page_task is not None):
            self.reload()
            return
        if changes.removed:
            self.take_away(changes.removed)
        self._missing.update(id_ for id_ in changes.updated if id_ in self._rows)
        self._fill_timer.start()
        self.refresh_counts()

    def refresh_counts(self) -> None:
        """Count the library's articles anew and say so by ``counts_changed``."""
        library = self._library
        if library is None:
            return
        if self._counts_task is not None:
            self._counts_task.cancel()
        chosen = self._list

        def count(_token: CancelToken) -> LibraryCounts:
            if chosen is None:
                return library.counts()
            return LibraryCounts(library.lists.count(chosen[0]), 0)

        self._counts_task = self._runner.run(count, self.counts_changed.emit, self.failed.emit)

    def row_of(self, article_id: str) -> int:
        """The row that shows ``article_id``, or -1 when it is not loaded."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Rows loaded so far."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's id, summary, or title (also what a screen reader says)."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        article_id = self._ids[index.row()]
        if role == Role.ID:
            return article_id
        summary = self._row(article_id)
        if summary is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(summary)
        return _shown(summary, role)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the library holds rows after the last one loaded."""
        return not parent.isValid() and self._next_key is not None and self._page_task is None

    def fetchMore(self, parent: Index) -> None:
        """Read the next page in the background."""
        if self.canFetchMore(parent):
            self._load_page(self._next_key)

    def _load_page(self, after: PageKey | None) -> None:
        library = self._library
        if library is None:
            return
        if self._page_task is not None:
            self._page_task.cancel()
        insert = self._replace_rows if after is None else self._append_rows
        chosen = self._list

        def read(_token: CancelToken) -> SummaryPage:
            if chosen is None:
                return library.page(after, PAGE_ROWS)
            return library.lists.page(*chosen, after, PAGE_ROWS)

        self._page_task = self._runner.run(read, insert, self._page_failed)

    def _replace_rows(self, page: SummaryPage) -> None:
        self._page_task = None
        self.beginResetModel()
        self._rows.clear()
        self._missing.clear()
        self._ids = [row.id for row in page.rows]
        self._remember(page.rows)
        self._next_key = page.next_key
        self.endResetModel()
        self.loaded.emit()

    def _append_rows(self, page: SummaryPage) -> None:
        self._page_task = None
        self._next_key = page.next_key
        if not page.rows:
            return
        first = len(self._ids)
        self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
        self._ids.extend(row.id for row in page.rows)
        self._remember(page.rows)
        self.endInsertRows()

    def _page_failed(self, error: MaqalError) -> None:
        self._page_task = None
        self._next_key = None
        self.failed.emit(error)

    def _spoken(self, summary: ArticleSummary) -> str:
        """What a screen reader says of a row: all that its picture tells, the marks in words."""
        parts = (
            safe_display(summary.title),
            self.tr("unread") if summary.unread else "",
            self.tr("favourite") if summary.favourite else "",
            safe_display(summary.author or summary.agency),
            safe_display(summary.place),
            format_date(summary.date, QLocale()),
        )
        return enumerated(parts)

    def _row(self, article_id: str) -> ArticleSummary | None:
        summary = self._rows.get(article_id)
        if summary is None:
            self._missing.add(article_id)
            self._fill_timer.start()
        else:
            self._rows.move_to_end(article_id)
        return summary

    def _remember(self, rows: Iterable[ArticleSummary]) -> None:
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
        while len(self._rows) > CACHED_ROWS:
            self._rows.popitem(last=False)

    def _fill_missing(self) -> None:
        library, wanted = self._library, tuple(self._missing)
        self._missing.clear()
        if library is not None and wanted:
            with_trash = self._list is not None

            def read(_token: CancelToken) -> tuple[ArticleSummary, ...]:
                return library.lists.summaries(wanted) if with_trash else library.summaries(wanted)

            self._runner.run(read, self._fill_rows, self.failed.emit)

    def _fill_rows(self, rows: Sequence[ArticleSummary]) -> None:
        self._remember(rows)
        found = {row.id for row in rows}
        for number, article_id in enumerate(self._ids):
            if article_id in found:
                index = self.index(number)
                self.dataChanged.emit(index, index)


def _shown(summary: ArticleSummary, role: int) -> object:
    match role:
        case Role.SUMMARY:
            return summary
        case Qt.ItemDataRole.DisplayRole:
            return safe_display(summary.title)
        case _:
            return None
