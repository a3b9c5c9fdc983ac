"""The two buttons under a question: do it, or leave everything as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


class AnswerButtons(QHBoxLayout):
    """``accept_button`` is what Enter does, in every field of ``dialog``."""

    def __init__(self, dialog: QDialog, accept_text: str, reject_text: str) -> None:
        super().__init__()
        self.accept_button = QPushButton(accept_text, dialog)
        self.accept_button.setProperty("prominent", True)
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(dialog.accept)
        reject = QPushButton(reject_text, dialog)
        reject.setAutoDefault(False)
        reject.clicked.connect(dialog.reject)
        self.addStretch(1)
        self.addWidget(reject)
        self.addWidget(self.accept_button)
