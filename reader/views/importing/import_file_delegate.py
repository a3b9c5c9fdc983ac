"""Draws one file of an import with its outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.spacing import SPACE
from reader.models.import_files import FileState, ImportFile
from reader.models.roles import Role

if TYPE_CHECKING:
    from reader.appearance.theme import Theme

_MARKS = {
    FileState.WAITING: "",
    FileState.ADDED: "✓  ",
    FileState.DUPLICATE: "=  ",
    FileState.FAILED: "!  ",
}


class ImportFileDelegate(QStyledItemDelegate):
    """A sign before the name says what became of the file; a failure is also coloured."""

    def __init__(self, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Add the sign and the colour."""
        super().initStyleOption(option, index)
        file = index.data(Role.ITEM)
        if not isinstance(file, ImportFile):
            return
        option.text = _MARKS[file.state] + option.text
        if file.state is FileState.FAILED:
            warning = QColor(self._theme.colours.warning)
            option.palette.setColor(QPalette.ColorRole.Text, warning)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A little air between the rows."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + SPACE)
