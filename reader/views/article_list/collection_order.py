"""The order of a collection, as the person arranges it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.lists import ListKind, ListOrder
from reader.models.roles import Role
from reader.tasks.runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.library import Library
    from reader.model.lists import ArticleList
    from reader.models.article_list import ArticleListModel
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import TaskRunner
    from reader.views.article_list.pane import ArticleListPane

PAGE = 1_000
"""Rows of a collection that are read at once."""


class CollectionOrder(QObject):
    """Moves articles within the collection on show; they stay selected, to be moved on.

    ``failed`` carries a MaqalError.
    """

    failed = Signal(object)

    def __init__(
        self, library: Library, runner: TaskRunner, model: ArticleListModel, pane: ArticleListPane
    ) -> None:
        super().__init__(pane)
        self._library = library
        self._runner = runner
        self._model = model
        self._pane = pane
        self._again: list[str] = []
        model.loaded.connect(self._select_again)

    def step(self, shown: ArticleList, ids: list[str], step: int) -> None:
        """Move ``ids`` of the collection ``shown`` up (-1) or down (1) by one place."""
        self._arrange(shown, ids, lambda rows: moved(rows, ids, step))

    def put_before(self, shown: ArticleList, ids: list[str], row: int) -> None:
        """Put ``ids`` of the collection ``shown`` before its ``row``, in their order."""
        index = self._model.index(row)
        before = index.data(Role.ID) if index.isValid() else None
        self._arrange(shown, ids, lambda rows: moved_before(rows, ids, before))

    def can_arrange(self, shown: ArticleList) -> bool:
        """Whether it is a collection that is on show, and not what was found."""
        return shown.kind is ListKind.COLLECTION and not self._pane.searching

    def _arrange(
        self, shown: ArticleList, ids: list[str], arranged_as: Callable[[list[str]], list[str]]
    ) -> None:
        lists = self._library.lists

        def arrange(_token: CancelToken) -> None:
            rows: list[str] = []
            after = None
            while True:
                page = lists.page(shown, ListOrder.MANUAL, after, PAGE)
                rows += [row.id for row in page.rows]
                after = page.next_key
                if after is None:
                    break
            lists.arrange(shown.value, arranged_as(rows))

        def arranged(_none: None) -> None:
            self._again = ids
            self._model.reload()

        self._runner.run(arrange, arranged, self.failed.emit, Lane.DATABASE)

    def _select_again(self) -> None:
        ids, self._again = self._again, []
        if ids:
            self._pane.mark(ids)


def moved_before(rows: Sequence[str], ids: Sequence[str], before: str | None) -> list[str]:
    """``rows`` with ``ids`` together before the row ``before`` (None: behind all).

    Is that one of them, they come where the first row behind it stands that is not.
    """
    chosen = set(ids)
    place = len(rows) if before is None or before not in rows else rows.index(before)
    head = [row for row in rows[:place] if row not in chosen]
    tail = [row for row in rows[place:] if row not in chosen]
    return [*head, *(row for row in rows if row in chosen), *tail]


def moved(rows: Sequence[str], ids: Sequence[str], step: int) -> list[str]:
    """``rows`` with each of ``ids`` one place up (-1) or down (1), as far as there is room."""
    chosen, order = set(ids), list(rows)
    if step > 0:
        order.reverse()
    for place in range(1, len(order)):
        if order[place] in chosen and order[place - 1] not in chosen:
            order[place - 1], order[place] = order[place], order[place - 1]
    if step > 0:
        order.reverse()
    return order
