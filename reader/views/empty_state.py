"""What a pane shows when it has nothing to show: why, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.appearance.style_sheet import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence


class EmptyState(QWidget):
    """A heading, a sentence, and a button for each action that helps; the first is prominent."""

    def __init__(self, actions: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self._heading.setFont(font)
        self._heading.setProperty("role", "heading")
        self._sentence = QLabel(self, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._sentence.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        column.addStretch(2)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
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

    def set_texts(self, heading: str, sentence: str) -> None:
        """Show ``heading`` and ``sentence``."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)

    def _follow_actions(self) -> None:
        for button, action in self._buttons:
            button.setText(action.iconText())
            button.setEnabled(action.isEnabled())
