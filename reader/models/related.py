"""What belongs to the open article: cited by its page, other versions, the same story, similar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.relation import Relation, RelationKind
from reader.models.roles import Role
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model.draft import RelatedItem

Index = QModelIndex | QPersistentModelIndex
_LAST = "9999"
"""Sorts what has no date after what has one."""


class RelatedModel(QAbstractListModel):
    """Relations, strongest kind first, or (``timeline``) by date, oldest first.

    ``describe`` gives what a screen reader says of a row.
    """

    def __init__(self, describe: Callable[[Relation], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._relations: tuple[Relation, ...] = ()
        self._rows: tuple[Relation, ...] = ()
        self._timeline = False
        self.complete = False

    @property
    def timeline(self) -> bool:
        """Whether the rows stand in the order of time."""
        return self._timeline

    def set_cited(self, items: Sequence[RelatedItem]) -> None:
        """Show what the page names while the library is still asked for the rest."""
        self.complete = False
        self._set(
            tuple(
                Relation(
                    RelationKind.CITED, None, item.title or item.lead or item.caption, item=item
                )
                for item in items
            )
        )

    def set_relations(self, relations: Sequence[Relation]) -> None:
        """Show ``relations``: all there are."""
        self.complete = True
        self._set(tuple(relations))

    def set_timeline(self, timeline: bool) -> None:
        """Order by date, or by kind and strength."""
        if timeline != self._timeline:
            self._timeline = timeline
            self._set(self._relations)

    def relation(self, row: int) -> Relation:
        """The relation of ``row``. Raises IndexError."""
        return self._rows[row]

    def begins_group(self, row: int) -> bool:
        """Whether ``row`` is the first of its kind; in a timeline there are no groups."""
        return not self._timeline and (
            row == 0 or self._rows[row].kind is not self._rows[row - 1].kind
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """How many related articles and items there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's relation, the id of its article (None: not in the library), or its title."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        relation = self._rows[index.row()]
        match role:
            case Role.ITEM:
                return relation
            case Role.ID:
                return relation.id
            case Qt.ItemDataRole.DisplayRole:
                return safe_display(relation.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(relation)
            case _:
                return None

    def _set(self, relations: tuple[Relation, ...]) -> None:
        rows = relations
        if self._timeline:
            rows = tuple(sorted(relations, key=lambda relation: _moment(relation) or _LAST))
        if rows == self._rows:  # nothing to draw anew but what says that it is complete
            self._relations = relations
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._relations, self._rows = relations, rows
        self.endResetModel()


def _moment(relation: Relation) -> str:
    return relation.date or (relation.item.date if relation.item else "")
