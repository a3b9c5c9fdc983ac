"""The annotations of the article on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.models.roles import Role
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model.annotation import Annotation

Index = QModelIndex | QPersistentModelIndex


class AnnotationListModel(QAbstractListModel):
    """Rows in the order given; ``describe`` gives what a screen reader says of one."""

    def __init__(
        self, describe: Callable[[Annotation], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._describe = describe
        self._annotations: tuple[Annotation, ...] = ()
        self._rows: dict[str, int] = {}

    def set_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Show ``annotations`` in place of what was shown; rows that stay are kept."""
        new = tuple(annotations)
        if [one.id for one in new] == [one.id for one in self._annotations]:
            changed = [row for row, one in enumerate(new) if one != self._annotations[row]]
            self._annotations = new
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._annotations = new
        self._rows = {one.id: row for row, one in enumerate(new)}
        self.endResetModel()

    def annotation(self, row: int) -> Annotation:
        """The annotation of ``row``. Raises IndexError."""
        return self._annotations[row]

    def row_of(self, annotation_id: str) -> int:
        """The row of an annotation, or -1."""
        return self._rows.get(annotation_id, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """How many annotations there are."""
        return 0 if parent.isValid() else len(self._annotations)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's annotation, its id, or the passage or note in one line."""
        if not index.isValid() or index.row() >= len(self._annotations):
            return None
        annotation = self._annotations[index.row()]
        match role:
            case Role.ITEM:
                return annotation
            case Role.ID:
                return annotation.id
            case Qt.ItemDataRole.DisplayRole:
                return safe_display(annotation.quote or annotation.note)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._describe(annotation)
            case _:
                return None
