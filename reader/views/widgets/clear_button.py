"""The cross that Qt puts into a line edit: without a name a screen reader says «button»."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

_QT_NAME = "_q_qlineeditclearaction"
"""What Qt calls its action (qlineedit.cpp); nothing public leads to it."""


def name_clear_button(line: QLineEdit, text: str) -> None:
    """Give the button that clears ``line`` the name and tool tip ``text``, if it has one."""
    action = line.findChild(QAction, _QT_NAME)
    if isinstance(action, QAction):
        action.setText(text)
        action.setToolTip(text)
