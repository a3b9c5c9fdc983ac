"""Nothing but the text: the panes and bars around it are put away, and come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

HINT_MILLISECONDS = 2500
"""How long it is said how to leave."""


class FocusMode(QObject):
    """Hides ``around`` and remembers what of it was on show; the hint stands over ``pane``."""

    def __init__(self, around: Sequence[QWidget], pane: QWidget) -> None:
        super().__init__(pane)
        self._around = tuple(around)
        self._pane = pane
        self._shown: list[QWidget] | None = None
        self._hint: QLabel | None = None
        self._timer = QTimer(self, singleShot=True, interval=HINT_MILLISECONDS)

    @property
    def on(self) -> bool:
        """Whether the text stands alone."""
        return self._shown is not None

    def enter(self, hint: str) -> None:
        """Put everything else away; ``hint`` is shown for a moment."""
        if self._shown is not None:
            return
        self._shown = [part for part in self._around if not part.isHidden()]
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)  # before what has it is put away
        for part in self._shown:
            part.hide()
        self._show_hint(hint)

    def leave(self) -> None:
        """Bring back what was on show."""
        if self._shown is None:
            return
        shown, self._shown = self._shown, None
        for part in shown:
            part.show()
        if self._hint is not None:
            self._hint.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the hint in its place."""
        if watched is self._pane and event.type() == QEvent.Type.Resize:
            self._place_hint()
        return super().eventFilter(watched, event)

    def _show_hint(self, text: str) -> None:
        if self._hint is None:
            self._hint = QLabel(self._pane)
            self._hint.setObjectName("hint")
            self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._timer.timeout.connect(self._hint.hide)
            self._pane.installEventFilter(self)
        self._hint.setText(text)
        self._hint.show()
        self._place_hint()
        self._timer.start()

    def _place_hint(self) -> None:
        if self._hint is not None:
            self._hint.adjustSize()
            room = self._pane.rect()
            x = room.center().x() - self._hint.width() // 2
            self._hint.move(x, room.bottom() - self._hint.height() - 24)
            self._hint.raise_()
