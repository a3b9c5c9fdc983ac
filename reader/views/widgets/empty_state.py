"""What a pane shows when it has nothing to show: why, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.appearance.spacing import SPACE, WIDE
from reader.appearance.type_scale import TextSize, sized
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

LOW = 26 * SPACE
"""Pixels of height below which there is no room to spare."""
LINE = 56 * SPACE
"""The longest line of the sentence, in pixels: some 70 characters."""


class EmptyState(QWidget):
    """A heading, a sentence, and a button for each action that helps; the first is prominent."""

    def __init__(self, actions: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = WrappedLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading.setFont(sized(self.font(), TextSize.HEADING))
        self._heading.setProperty("role", "heading")
        self._sentence = WrappedLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._sentence.setProperty("role", "muted")
        self._sentence.setMaximumWidth(LINE)
        # Where it is one page of several it must not hold all of them apart.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SPACE)
        column.addStretch(2)
        column.addWidget(self._heading)
        # A label with a greatest width does not stand in the middle by itself (Qt 6.11).
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._sentence, LINE)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(SPACE)
        self._buttons: list[tuple[QPushButton, QAction]] = []
        for number, action in enumerate(actions):
            button = QPushButton(self)
            button.setProperty("prominent", number == 0)
            button.clicked.connect(action.trigger)
            action.changed.connect(self._follow_actions)
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
            self._buttons.append((button, action))
        column.addStretch(3)
        self._follow_actions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the air where there is little room."""
        super().resizeEvent(event)
        margin = SPACE if self.height() < LOW else WIDE
        self._column.setContentsMargins(margin, margin, margin, margin)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the interface's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heading.setFont(sized(self.font(), TextSize.HEADING))

    def set_texts(self, heading: str, sentence: str) -> None:
        """Show ``heading`` and ``sentence``."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)

    def _follow_actions(self) -> None:
        for button, action in self._buttons:
            button.setText(action.iconText())
            button.setEnabled(action.isEnabled())
