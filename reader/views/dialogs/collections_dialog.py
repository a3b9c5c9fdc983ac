"""Puts articles into collections, and takes them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from reader.appearance.spacing import SPACE
from reader.text.safe_display import isolated, safe_display
from reader.views.dialogs.answer_buttons import AnswerButtons
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.widgets.frames import framed
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.lists import Collection

ID = Qt.ItemDataRole.UserRole
BEFORE = Qt.ItemDataRole.UserRole + 1


class CollectionsDialog(Dialog):
    """``into`` and ``out_of`` are ids of collections, ``new_name`` that of one to make."""

    def __init__(
        self,
        heading: str,
        collections: Sequence[Collection],
        members: Mapping[str, bool | None],
        parent: QWidget | None = None,
    ) -> None:
        """``members``: whether a collection has the articles; None: some of them."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Collections"))
        words = WrappedLabel(heading, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("role", "heading")
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(self.tr("Collections"))
        for one in collections:
            item = QListWidgetItem(isolated(safe_display(one.name)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = _STATES[members.get(one.id, False)]
            item.setCheckState(state)
            item.setData(ID, one.id)
            item.setData(BEFORE, state.value)
            self.list.addItem(item)
        self.new = QLineEdit(self)
        self.new.setPlaceholderText(self.tr("Name of a new collection"))
        self.new.setAccessibleName(self.tr("Name of a new collection"))
        buttons = AnswerButtons(self, self.tr("Save"), self.tr("Cancel"))
        self.save_button = buttons.accept_button
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(words)
        frame = framed(self.list, self)
        frame.setVisible(bool(collections))
        column.addWidget(frame, 1)
        column.addWidget(self.new)
        column.addLayout(buttons)
        self.list.itemChanged.connect(self._enable)
        self.new.textChanged.connect(self._enable)
        self._enable()
        (self.list if collections else self.new).setFocus()
        fit(self, 420, 380 if collections else self.sizeHint().height())

    @property
    def new_name(self) -> str:
        """The name of a collection to make for the articles, or empty."""
        return self.new.text().strip()

    @property
    def into(self) -> list[str]:
        """Collections to put the articles into."""
        return self._changed_to(Qt.CheckState.Checked)

    @property
    def out_of(self) -> list[str]:
        """Collections to take the articles out of."""
        return self._changed_to(Qt.CheckState.Unchecked)

    def _changed_to(self, state: Qt.CheckState) -> list[str]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            str(item.data(ID))
            for item in items
            if item.checkState() == state and item.data(BEFORE) != state.value
        ]

    def _enable(self) -> None:
        self.save_button.setEnabled(bool(self.new_name or self.into or self.out_of))


_STATES = {
    True: Qt.CheckState.Checked,
    False: Qt.CheckState.Unchecked,
    None: Qt.CheckState.PartiallyChecked,
}
