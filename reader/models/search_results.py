"""What a search found, as rows: the first page at each keystroke, the others when scrolled to.

Searches run on a lane of their own, one at a time. A new one cancels the one before, whose answer
is then never shown; the rows stay until the new answer is there, so that nothing blinks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.appearance.formats import enumerated
from reader.models.roles import Role
from reader.tasks.runner import Lane
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.library import Library
    from reader.model.changes import Changes
    from reader.model.errors import MaqalError
    from reader.model.listing import ArticleSummary
    from reader.model.search import Hit, SearchResult
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import Task, TaskRunner

FIRST_HITS = 8
"""Hits that a keystroke waits for: what a full-height window shows. A hit costs the reading of its
text and the search for its passage, which takes longer than finding it."""
PAGE_HITS = 20
"""Hits a page when the list is scrolled further."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What is searched for; ``unfinished`` while the person is still in the last word."""

    text: str
    exact: bool = False
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """One row. ``summary`` is None for an article that left the library since it was indexed."""

    hit: Hit
    summary: ArticleSummary | None


@dataclass(frozen=True, slots=True)
class _Page:
    result: SearchResult
    rows: tuple[FoundArticle, ...]
    end: int
    """The rank after the last one asked for; a hit that is no longer there leaves no row."""


class SearchResultsModel(QAbstractListModel):
    """Hits, best first.

    ``shown`` carries the SearchResult that the rows are now of, and whether it is a refresh of the
    same search; ``failed`` a MaqalError. ``request`` is the search that was last asked for.
    """

    shown = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, library: Library, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self.request = SearchRequest("")
        self._shown_request: SearchRequest | None = None
        self._rows: list[FoundArticle] = []
        self._offset = 0
        self._total = 0
        self._task: Task[_Page] | None = None
        self._more: Task[_Page] | None = None

    @property
    def searching(self) -> bool:
        """Whether an answer is awaited."""
        return self._task is not None

    def search(self, request: SearchRequest) -> None:
        """Show what ``request`` finds as soon as it is found; the search before is dropped."""
        self.request = request
        self._start(FIRST_HITS)

    def refresh(self) -> None:
        """Search for the same again: the library or its index has changed."""
        if self.request.text:
            self._start(max(FIRST_HITS, len(self._rows)))

    def clear(self) -> None:
        """Forget the search and its rows."""
        self._drop_tasks()
        self.request = SearchRequest("")
        self._shown_request = None
        self.beginResetModel()
        self._rows.clear()
        self._offset = self._total = 0
        self.endResetModel()

    def apply(self, changes: Changes) -> None:
        """Show what a use case changed: rows of removed articles go, others are read anew."""
        for article_id in changes.removed:
            row = self.row_of(article_id)
            if row >= 0:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
        updated = [id_ for id_ in changes.updated if self.row_of(id_) >= 0]
        library = self._library
        if updated:
            self._runner.run(
                lambda _token: library.summaries(updated), self._fill, self.failed.emit
            )

    def row_of(self, article_id: str) -> int:
        """The row that shows ``article_id``, or -1."""
        ids = (number for number, row in enumerate(self._rows) if row.hit.id == article_id)
        return next(ids, -1)

    def found(self, row: int) -> FoundArticle:
        """The value of ``row``."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Hits loaded so far."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's id, its FoundArticle, its title, or what a screen reader says of it."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        found = self._rows[index.row()]
        match role:
            case Role.ID:
                return found.hit.id
            case Role.ITEM:
                return found
            case Qt.ItemDataRole.DisplayRole:
                return safe_display(found.hit.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(found)
            case _:
                return None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether more is found than is loaded."""
        waiting = self._more is not None or self._task is not None
        return not parent.isValid() and self._offset < self._total and not waiting

    def fetchMore(self, parent: Index) -> None:
        """Search for the next page in the background."""
        if self.canFetchMore(parent) and self._shown_request is not None:
            work = self._work(self._shown_request, PAGE_HITS, self._offset)
            self._more = self._runner.run(work, self._append, self._more_failed, Lane.SEARCH)

    # Inside ----------------------------------------------------------------------------------

    def _start(self, limit: int) -> None:
        self._drop_tasks()
        request = self.request

        def show(page: _Page) -> None:
            self._show(page, request)

        work = self._work(request, limit, 0)
        self._task = self._runner.run(work, show, self._search_failed, Lane.SEARCH)

    def _work(
        self, request: SearchRequest, limit: int, offset: int
    ) -> Callable[[CancelToken], _Page]:
        library = self._library

        def work(token: CancelToken) -> _Page:
            result = library.search(
                request.text,
                limit=limit,
                offset=offset,
                exact=request.exact,
                as_you_type=request.unfinished,
                cancelled=token.is_cancelled,
            )
            summaries = library.summaries([hit.id for hit in result.hits])
            by_id = {summary.id: summary for summary in summaries}
            rows = tuple(FoundArticle(hit, by_id.get(hit.id)) for hit in result.hits)
            return _Page(result, rows, offset + limit)

        return work

    def _drop_tasks(self) -> None:
        for task in (self._task, self._more):
            if task is not None:
                task.cancel()
        self._task = self._more = None

    def _show(self, page: _Page, request: SearchRequest) -> None:
        self._task = None
        refreshed = request == self._shown_request
        self._shown_request = request
        same_ids = [row.hit.id for row in self._rows] == [row.hit.id for row in page.rows]
        self._offset = page.end
        self._total = page.result.total
        if same_ids:
            self._rows = list(page.rows)
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        else:
            self.beginResetModel()
            self._rows = list(page.rows)
            self.endResetModel()
        self.shown.emit(page.result, refreshed)

    def _append(self, page: _Page) -> None:
        self._more = None
        self._offset = page.end
        self._total = page.result.total
        # The index may have moved between two pages; nothing is shown twice.
        known = {row.hit.id for row in self._rows}
        rows = [row for row in page.rows if row.hit.id not in known]
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def _search_failed(self, error: MaqalError) -> None:
        self._task = None
        self.failed.emit(error)

    def _more_failed(self, error: MaqalError) -> None:
        self._more = None
        self._total = self._offset
        self.failed.emit(error)

    def _fill(self, summaries: Sequence[ArticleSummary]) -> None:
        for summary in summaries:
            row = self.row_of(summary.id)
            if row >= 0:
                self._rows[row] = replace(self._rows[row], summary=summary)
                self.dataChanged.emit(self.index(row), self.index(row))


def _spoken(found: FoundArticle) -> str:
    parts = [found.hit.title]
    if found.summary is not None:
        parts += [found.summary.author, found.summary.place, found.summary.date or ""]
    parts.append(found.hit.snippet.text)
    return enumerated(safe_display(part) for part in parts)
