"""A strip that says what was done and offers to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from reader.appearance.spacing import SPACE
from reader.views.announcing import announce
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

STAY_MILLISECONDS = 12_000
"""How long it stays: WCAG 2.2 asks for more than the few seconds of a toast, and nothing is lost
with it, for the trash and the list keep offering the way back."""


class UndoStrip(QFrame):
    """Hidden while there is nothing to take back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._undo: Callable[[], object] | None = None
        self._words = WrappedLabel(self)
        self.button = QPushButton(self)
        self.button.setProperty("role", "link")
        self.button.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=STAY_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        self.hide()
        self.retranslate()

    def offer(
        self, sentence: str, undo: Callable[[], object] | None, button: str | None = None
    ) -> None:
        """Say ``sentence``; the button calls ``undo`` (None: there is nothing to undo).

        ``button`` is its name if it is not «Undo».
        """
        self._undo = undo
        self.button.setText(button or self.tr("Undo"))
        self._words.setText(sentence)
        self.button.setVisible(undo is not None)
        self._timer.start()
        self.show()
        # Where to find the button is said, too: the focus stays where it is.
        announce(self, f"{sentence} {self.button.text()}" if undo is not None else sentence)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.button.setText(self.tr("Undo"))

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
