"""How large a dialog opens: as it would like, but no larger than its screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from reader.appearance.spacing import SPACE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FRAME = QSize(4 * SPACE, 8 * SPACE)
"""Room for the window manager's own frame and title, and a little of what is behind."""


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Give ``dialog`` the size (device-independent pixels), as far as its screen has room."""
    screen = dialog.screen()
    room = screen.availableSize() - FRAME
    dialog.resize(QSize(width, height).boundedTo(room).expandedTo(dialog.minimumSizeHint()))
