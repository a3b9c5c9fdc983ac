"""The line in which one types what to find in the library.

It is part of the window from the start, so it is no more than a line edit; the buttons inside it
are made by whoever needs them, when the box is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

EDGE = 2
"""Pixels between the buttons inside the box and its edge."""
LONGEST_QUERY = 10_000
"""Characters; a search takes no more of them."""
SIGN = 16
"""Pixels of the magnifier at the leading edge; the room for it is kept from the start."""
GAP = 6
"""Pixels beside the magnifier."""


class SearchBox(QLineEdit):
    """A line edit that says which way the person leaves it.

    ``entered`` when it receives the focus or is clicked, ``down_pressed`` and ``confirmed``
    (Return) towards the results, ``left`` (Escape) back to where one came from.
    """

    entered = Signal()
    down_pressed = Signal()
    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search-box")
        self.setMaxLength(LONGEST_QUERY)
        self._tools: QWidget | None = None
        self._sign: QLabel | None = None
        self.retranslate()

    @property
    def unfinished(self) -> bool:
        """Whether the person is still in the last word."""
        text = self.text()
        return self.cursorPosition() == len(text) and not text[-1:].isspace()

    def set_tools(self, tools: QWidget) -> None:
        """Put ``tools`` inside the box at its trailing edge, for good."""
        self._tools = tools
        tools.setParent(self)
        tools.show()
        self.place_tools()

    def set_sign(self, magnifier: QIcon) -> None:
        """Draw ``magnifier`` at the leading edge."""
        if self._sign is None:
            self._sign = QLabel(self)
            self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._sign.show()
        self._sign.setPixmap(magnifier.pixmap(SIGN, SIGN))
        self.place_tools()

    def place_tools(self) -> None:
        """Give what is inside the box the room it needs; called when a part appears or goes."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = 0
        if self._tools is not None:
            width = self._tools.sizeHint().width()
            x = EDGE if mirrored else self.width() - width - EDGE
            self._tools.setGeometry(x, EDGE, width, self.height() - 2 * EDGE)
        if self._sign is not None:
            x = self.width() - SIGN - GAP if mirrored else GAP
            self._sign.setGeometry(x, 0, SIGN, self.height())
        # The text's margins are on top of the style sheet's padding, which leaves a small gap.
        leading, trailing = SIGN + EDGE, max(0, width - EDGE)
        left, right = (trailing, leading) if mirrored else (leading, trailing)
        self.setTextMargins(left, 0, right, 0)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setPlaceholderText(self.tr("Search the library"))
        self.setAccessibleName(self.tr("Search the library"))
        self.place_tools()

    # Qt's events -----------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the box is in use."""
        super().focusInEvent(event)
        self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Say that the box is in use."""
        super().mousePressEvent(event)
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tools at the edge."""
        super().resizeEvent(event)
        self.place_tools()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the box by Down, Return and Escape."""
        signals = {
            Qt.Key.Key_Down: self.down_pressed,
            Qt.Key.Key_Return: self.confirmed,
            Qt.Key.Key_Enter: self.confirmed,
            Qt.Key.Key_Escape: self.left,
        }
        signal = signals.get(Qt.Key(event.key()))
        if signal is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        event.accept()
        signal.emit()
