"""A text to read: nothing in it can be changed, loads or runs, and the keys are a reader's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractSlider, QTextEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

CARET_WIDTH = 2
"""Pixels, where there is a caret at all."""
CARET_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
"""What moves the caret, and so makes it appear."""
_STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class ReadingText(QTextEdit):
    """``menu_wanted`` tells where (on the screen) a menu was asked for; ``left`` that Escape was
    pressed; ``stepped`` that a mouse's back (-1) or forward button (1) was.
    """

    menu_wanted = Signal(QPoint)
    left = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Shift+Space turn the page, as in every reader."""
        if event.key() in CARET_KEYS:
            self.setCursorWidth(CARET_WIDTH)
        if event.key() == Qt.Key.Key_Space:
            backward = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = (
                QAbstractSlider.SliderAction.SliderPageStepSub
                if backward
                else QAbstractSlider.SliderAction.SliderPageStepAdd
            )
            self.verticalScrollBar().triggerAction(step)
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by the keyboard sees where they are."""
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self.setCursorWidth(CARET_WIDTH)
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the window's: its actions are those of the menu bar."""
        self.menu_wanted.emit(event.globalPos())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The buttons beside the wheel go through what was read."""
        if event.button() in _STEPS:
            self.stepped.emit(_STEPS[event.button()])
            event.accept()
            return
        super().mousePressEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is ever loaded for an article."""
        return None
