"""Annotations of the whole library: pages by keyset, in the order and with the filter asked for."""

from __future__ import annotations

from dataclasses import dataclass
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
from reader.model.annotation_listing import AnnotationFilter, AnnotationOrder
from reader.models.roles import Role
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library
    from reader.model.annotation import Annotation
    from reader.model.annotation_listing import AnnotationKey, AnnotationPage, AnnotationRow
    from reader.model.errors import MaqalError
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import Task, TaskRunner

PAGE_ROWS = 100
"""Rows a page: several screens, read in a few milliseconds."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Start:
    """The first page of what was asked for, and how many there are of it."""

    page: AnnotationPage
    total: int


class AnnotationBrowserModel(QAbstractListModel):
    """``shown`` is emitted once the rows are those asked for last, ``failed`` with a MaqalError.

    ``describe`` gives what a screen reader says of an annotation. ``Role.ITEM`` is a row's
    Annotation, ``Role.SUMMARY`` its AnnotationRow.
    """

    shown = Signal()
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        describe: Callable[[Annotation], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._describe = describe
        self.wanted = AnnotationFilter()
        self.order = AnnotationOrder.NEWEST
        self.total = 0
        self._rows: list[AnnotationRow] = []
        self._next_key: AnnotationKey | None = None
        self._start_task: Task[_Start] | None = None
        self._page_task: Task[AnnotationPage] | None = None

    @property
    def waiting(self) -> bool:
        """Whether what was asked for last is still being read."""
        return self._start_task is not None

    def ask(self, wanted: AnnotationFilter, order: AnnotationOrder) -> None:
        """Show the annotations that are ``wanted``, from the first; what was asked before drops."""
        self.wanted, self.order = wanted, order
        self._read(PAGE_ROWS)

    def refresh(self) -> None:
        """Read what is shown again: the library has changed."""
        self._read(max(PAGE_ROWS, len(self._rows)))

    def load_all(self) -> bool:
        """Read all rows, as many as there are; False if they are here already."""
        if self._next_key is None:
            return False
        self._read(self.total)
        return True

    def row(self, number: int) -> AnnotationRow:
        """The value of a row. Raises IndexError."""
        return self._rows[number]

    def row_of(self, annotation_id: str) -> int:
        """The row that shows an annotation, or -1."""
        rows = (
            number for number, row in enumerate(self._rows) if row.annotation.id == annotation_id
        )
        return next(rows, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Rows loaded so far."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's value, its annotation or id, or its passage or note in one line."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return enumerated((self._describe(row.annotation), safe_display(row.title)))
        return _shown(row, role)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows after the last one loaded."""
        idle = self._page_task is None and self._start_task is None
        return not parent.isValid() and self._next_key is not None and idle

    def fetchMore(self, parent: Index) -> None:
        """Read the next page in the background."""
        if not self.canFetchMore(parent):
            return
        wanted, order, after = self.wanted, self.order, self._next_key
        annotations = self._library.annotations
        self._page_task = self._runner.run(
            lambda _token: annotations.page(wanted, order, after, PAGE_ROWS),
            self._append,
            self._page_failed,
        )

    def _read(self, rows: int) -> None:
        for task in (self._start_task, self._page_task):
            if task is not None:
                task.cancel()
        self._page_task = None
        wanted, order, library = self.wanted, self.order, self._library

        def read(_token: CancelToken) -> _Start:
            page = library.annotations.page(wanted, order, None, rows)
            more = page.next_key is not None
            return _Start(page, library.annotations.count(wanted) if more else len(page.rows))

        self._start_task = self._runner.run(read, self._replace, self._start_failed)

    def _replace(self, start: _Start) -> None:
        self._start_task = None
        self.total, self._next_key = start.total, start.page.next_key
        new = list(start.page.rows)
        if [row.annotation.id for row in new] == [row.annotation.id for row in self._rows]:
            old, self._rows = self._rows, new
            for number, row in enumerate(new):
                if row != old[number]:
                    self.dataChanged.emit(self.index(number), self.index(number))
        else:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        self.shown.emit()

    def _append(self, page: AnnotationPage) -> None:
        self._page_task = None
        self._next_key = page.next_key
        if page.rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()

    def _start_failed(self, error: MaqalError) -> None:
        self._start_task = None
        self.failed.emit(error)

    def _page_failed(self, error: MaqalError) -> None:
        self._page_task = None
        self._next_key = None
        self.failed.emit(error)


def _shown(row: AnnotationRow, role: int) -> object:
    annotation = row.annotation
    match role:
        case Role.ITEM:
            return annotation
        case Role.SUMMARY:
            return row
        case Role.ID:
            return annotation.id
        case Qt.ItemDataRole.DisplayRole:
            return safe_display(annotation.quote or annotation.note or row.title)
        case _:
            return None
