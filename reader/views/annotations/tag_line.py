"""A line of tags, completed with those that are in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.views.annotations.isolated_items import IsolatedItemDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class TagLine(QLineEdit):
    """Takes tags with Arabic or Latin commas between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        self.setCompleter(_LastTagCompleter(self._known, self))

    def set_known(self, tags: Sequence[str]) -> None:
        """Tags to complete with, the most used first."""
        self._known.setStringList(list(tags))

    def known(self) -> list[str]:
        """The tags it completes with."""
        return self._known.stringList()

    def tags(self) -> tuple[str, ...]:
        """The tags written, each once."""
        return split_tags(self.text())


def split_tags(line: str) -> tuple[str, ...]:
    """The tags in a line, between Arabic or Latin commas, each once."""
    parts = (part.strip().lstrip("#").strip() for part in line.replace("،", ",").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def joined_tags(tags: Iterable[str]) -> str:
    """``tags`` in one line."""
    return "، ".join(tags)


class _LastTagCompleter(QCompleter):
    """Completes the last tag of the line."""

    def __init__(self, tags: QStringListModel, parent: QObject) -> None:
        super().__init__(tags, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        if (popup := self.popup()) is not None:
            popup.setItemDelegate(IsolatedItemDelegate(popup))

    def splitPath(self, path: str) -> list[str]:
        """What is to be completed: the last tag."""
        return [path.replace("،", ",").rpartition(",")[2].strip().lstrip("#")]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The whole line with the tag chosen at its end."""
        line = self.widget()
        before = line.text() if isinstance(line, QLineEdit) else ""
        kept = split_tags(before.replace("،", ",").rpartition(",")[0])
        return joined_tags((*kept, str(index.data())))
