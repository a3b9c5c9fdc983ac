"""Asks for the name of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH = 360
"""Pixels; room for a name of some words."""


def open_name_dialog(window: QWidget, title: str, label: str, name: str) -> QInputDialog:
    """A dialog with ``name`` to change; its ``textValueSelected`` carries what was confirmed."""
    dialog = QInputDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(name)
    dialog.resize(WIDTH, dialog.sizeHint().height())
    dialog.open()
    return dialog
