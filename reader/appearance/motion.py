"""Less motion on the screen, for whom it distracts or makes ill (WCAG 2.2, 2.2.2 and 2.3.3)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
STEADY_MILLISECONDS = 0
"""As the flash time of the text cursor: it does not blink."""


def motion_is_reduced() -> bool:
    """Whether the person, here or in the system's settings, wants nothing to blink or move.

    The system tells of that by a text cursor that does not blink; Qt (6.11) passes on nothing else.
    """
    return QGuiApplication.styleHints().cursorFlashTime() <= STEADY_MILLISECONDS


class Motion:
    """Takes Qt's own motion away and gives it back as the system has it.

    What a view moves by itself asks ``motion_is_reduced`` first.
    """

    def __init__(self) -> None:
        self._reduced = False
        self._flash_time = 0
        self._effects: tuple[Qt.UIEffect, ...] = ()

    def reduce(self, reduced: bool) -> None:
        """Still (True) or as the system has it."""
        if reduced == self._reduced:
            return
        self._reduced = reduced
        hints = QGuiApplication.styleHints()
        if reduced:
            self._flash_time = hints.cursorFlashTime()
            self._effects = tuple(
                effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect)
            )
        hints.setCursorFlashTime(STEADY_MILLISECONDS if reduced else self._flash_time)
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not reduced)
