"""Asks which tags to add to, and to take from, several annotations or articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout

from reader.appearance.formats import enumerated
from reader.appearance.spacing import SPACE
from reader.text.safe_display import isolated, safe_display
from reader.views.annotations.tag_line import TagLine
from reader.views.dialogs.answer_buttons import AnswerButtons
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class TaggingDialog(Dialog):
    """``added`` and ``removed`` are the answer once it is accepted."""

    def __init__(
        self,
        heading: str,
        known: Sequence[str],
        present: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``present`` are the tags that one or more of them have, to be taken away."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        self.to_add = TagLine(self)
        self.to_add.set_known(known)
        self.to_remove = TagLine(self)
        self.to_remove.set_known(present)
        self.to_add.setPlaceholderText(self.tr("Tags, with commas between them"))
        words = WrappedLabel(heading, self)
        words.setProperty("role", "heading")
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.addRow(self.tr("&Add"), self.to_add)
        if present:
            form.addRow(self.tr("&Remove"), self.to_remove)
        else:
            self.to_remove.hide()
        buttons = AnswerButtons(self, self.tr("Save"), self.tr("Cancel"))
        self._ok = buttons.accept_button
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(words)
        column.addLayout(form)
        if present:
            tags = enumerated(isolated(safe_display(tag)) for tag in present)
            now = QLabel(self.tr("Now: %1").replace("%1", tags), self)
            now.setTextFormat(Qt.TextFormat.PlainText)
            now.setWordWrap(True)
            now.setProperty("role", "muted")
            column.addWidget(now)
        column.addLayout(buttons)
        for line in (self.to_add, self.to_remove):
            line.textChanged.connect(self._enable)
        self._enable()
        fit(self, 460, self.sizeHint().height())

    @property
    def added(self) -> tuple[str, ...]:
        """The tags to add."""
        return self.to_add.tags()

    @property
    def removed(self) -> tuple[str, ...]:
        """The tags to take away."""
        return self.to_remove.tags()

    def _enable(self) -> None:
        self._ok.setEnabled(bool(self.added or self.removed))
