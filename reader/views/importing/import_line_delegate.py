"""Draws a line of a file: quietly when a rule left it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.spacing import ROOMY
from reader.models.import_lines import LINE, RULE, TEXT, ImportLine
from reader.models.roles import Role
from reader.text.safe_display import isolated
from reader.views.importing.rule_names import rule_name

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from reader.appearance.theme import Theme


class ImportLineDelegate(QStyledItemDelegate):
    """Lines left out are grey and struck through; each line keeps its own direction."""

    def __init__(self, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Set the colour and the strike."""
        super().initStyleOption(option, index)
        line = index.data(Role.ITEM)
        if not isinstance(line, ImportLine):
            return
        if line.removed or index.column() != TEXT:
            muted = QColor(self._theme.colours.muted)
            option.palette.setColor(QPalette.ColorRole.Text, muted)
        if line.removed and index.column() == TEXT:
            option.font.setStrikeOut(True)
        if index.column() == RULE:
            option.text = rule_name(line.rule)
        option.text = isolated(option.text)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the box to tick, which the style (Qt 6.11) leaves out of its reckoning."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + ROOMY, size.height()) if index.column() == LINE else size
