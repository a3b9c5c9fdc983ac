"""The lines of a file about to be imported: what becomes of each, and which the person keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.models.roles import Role
from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from reader.model.draft import Draft

Index = QModelIndex | QPersistentModelIndex
LINE, TEXT, RULE = range(3)


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One non-blank line. ``rule`` is empty for a line of the article's body."""

    line: int
    text: str
    rule: str
    kept: bool

    @property
    def removed(self) -> bool:
        """Whether the line will not be in the body."""
        return bool(self.rule) and not self.kept


class ImportLinesModel(QAbstractTableModel):
    """Line number, text, rule. A line that a rule took has a box that puts it back.

    ``keep_changed(line, kept)`` is emitted when the person ticks or clears one.
    """

    keep_changed = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ImportLine, ...] = ()
        self._locale = QLocale()

    def show_draft(self, draft: Draft, kept: frozenset[int], locale: QLocale) -> None:
        """Show every line of ``draft``; ``kept`` are those the person put back."""
        self.beginResetModel()
        self._locale = locale
        self._lines = _lines(draft, kept)
        self.endResetModel()

    def removed_count(self) -> int:
        """How many lines are left out."""
        return sum(line.removed for line in self._lines)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Non-blank lines of the file."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Line, text, rule."""
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Lines that a rule took can be ticked."""
        flags = super().flags(index)
        if index.isValid() and index.column() == LINE and self._lines[index.row()].rule:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, the whole text as a tooltip, the box's state, the whole line."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case Role.ITEM:
                return line
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(line, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == TEXT:
                return isolated(safe_display(line.text))
            case Qt.ItemDataRole.CheckStateRole if index.column() == LINE and line.rule:
                return Qt.CheckState.Checked if line.kept else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or clear a line's box."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        line = self._lines[index.row()]
        if index.column() != LINE or not line.rule:
            return False
        self.keep_changed.emit(line.line, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Line"), self.tr("Text"), self.tr("Left out by"))[section]

    def _cell(self, line: ImportLine, column: int) -> str:
        if column == LINE:
            return self._locale.toString(line.line)
        return safe_display(line.text) if column == TEXT else line.rule


def _lines(draft: Draft, kept: frozenset[int]) -> tuple[ImportLine, ...]:
    shown: dict[int, ImportLine] = {}
    for block in draft.blocks:
        rule = "kept" if block.line in kept else ""
        shown[block.line] = ImportLine(block.line, block.text, rule, kept=block.line in kept)
    for removed in draft.removed:
        if removed.line not in shown:
            was_kept = removed.line in kept
            shown[removed.line] = ImportLine(removed.line, removed.text, removed.rule, was_kept)
    return tuple(shown[number] for number in sorted(shown))
