"""The commands that a search finds, as a list of Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.text.safe_display import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.views.palette.commands import Command

COMMAND = Qt.ItemDataRole.UserRole
_NOTHING = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Gives the Command under ``COMMAND``; one that cannot be done now cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()

    def show(self, commands: Sequence[Command]) -> None:
        """Show ``commands``."""
        self.beginResetModel()
        self._commands = tuple(commands)
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """The command in ``row``, if there is one."""
        return self._commands[row] if 0 <= row < len(self._commands) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOTHING) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._commands)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Greyed when it cannot be done."""
        command = self.command(index.row())
        if command is None or not command.enabled:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The text; for screen readers also where it stands and its keys."""
        command = self.command(index.row())
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(command)
        return command if role == COMMAND else None


def spoken(command: Command) -> str:
    """All that is to be known of ``command`` in one line."""
    return ", ".join(
        isolated(part) for part in (command.text, command.beside, command.keys) if part
    )
