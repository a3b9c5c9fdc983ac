"""What a person may do with the keys of actions, and what stands in the way."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from reader.views.actions import key_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.views.actions import Actions
    from reader.views.menus import Menus
    from reader.views.preferences import Preferences

_PORTABLE = QKeySequence.SequenceFormat.PortableText

_MOVING = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)
"""Keys that every list and text needs for itself when no other key is held but Shift."""

_EDITING = (
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.DeleteStartOfWord,
    QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.DeleteEndOfLine,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.MoveToStartOfLine,
    QKeySequence.StandardKey.MoveToEndOfLine,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.SelectStartOfDocument,
    QKeySequence.StandardKey.SelectEndOfDocument,
)
"""What a text field answers to itself, before any action hears of it."""


class Refusal(Enum):
    """Why a key cannot be given to an action."""

    MOVING = "moving"
    """It moves, chooses or types."""
    MENU = "menu"
    """It opens a menu of the bar."""


class Shortcuts:
    """Keys as the person has them; every change is kept and holds at once."""

    def __init__(self, actions: Actions, menus: Menus, preferences: Preferences) -> None:
        self._actions = actions
        self._menus = menus
        self._preferences = preferences

    def keys(self, name: str) -> list[QKeySequence]:
        """The keys of an action."""
        return self._actions.named(name).shortcuts()

    def is_own(self, name: str) -> bool:
        """Whether the action has the keys it came with."""
        return name not in self._preferences.shortcuts

    def owner(self, key: QKeySequence, name: str) -> str:
        """Which action other than ``name`` has ``key``; empty if none has."""
        wanted = both_spellings(key)
        return next(
            (
                other.objectName()
                for other in self._actions.all()
                if other.objectName() != name and any(one in wanted for one in other.shortcuts())
            ),
            "",
        )

    def refusal(self, key: QKeySequence) -> Refusal | None:
        """Why ``key`` cannot be given to an action, whichever."""
        pressed = _pressed(key)
        bare = not pressed.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if bare and pressed.key() in _MOVING:
            return Refusal.MOVING
        return Refusal.MENU if self.menu_of(key) else None

    def menu_of(self, key: QKeySequence) -> str:
        """The title of the menu that ``key`` opens; empty if it opens none."""
        for title in self._menus.bar_titles():
            if key in {QKeySequence.mnemonic(title)}:
                return title.replace("&", "")
        return ""

    def assign(self, name: str, key: QKeySequence) -> None:
        """Give the action ``name`` just ``key``; whichever had it has it no more."""
        wanted = both_spellings(key)
        while other := self.owner(key, name):
            self._keep(other, [one for one in self.keys(other) if one not in wanted])
        self._keep(name, wanted)

    def remove(self, name: str) -> None:
        """Leave the action without keys; it is still in its menu and in the command palette."""
        self._keep(name, [])

    def reset(self, name: str) -> None:
        """Give the action the keys it came with, and take them from whichever has them now."""
        for key in self._actions.own_keys(name):
            while other := self.owner(key, name):
                self._keep(other, [one for one in self.keys(other) if one != key])
        self._preferences.set_shortcut(name, None)

    def reset_all(self) -> None:
        """Give every action the keys it came with."""
        for name in self._preferences.shortcuts:
            self._preferences.set_shortcut(name, None)

    def _keep(self, name: str, keys: list[QKeySequence]) -> None:
        own = self._actions.own_keys(name)
        text = QKeySequence.listToString(keys, _PORTABLE)
        self._preferences.set_shortcut(name, None if keys == own else text)


def both_spellings(key: QKeySequence) -> list[QKeySequence]:
    """``key``; a bare digit in the figures of both kinds of keyboards, Western ones first."""
    pressed = _pressed(key)
    text = key.toString(_PORTABLE)
    if pressed.keyboardModifiers() or not text.isdecimal():
        return [key]
    return [QKeySequence(str(int(text))), QKeySequence(chr(ord("\u0660") + int(text)))]


def edits_text(key: QKeySequence) -> bool:
    """Whether ``key`` means something of its own in a text field."""
    return any(key in QKeySequence.keyBindings(standard) for standard in _EDITING)


def keys_text(keys: Iterable[QKeySequence]) -> str:
    """``keys`` as a person reads them on this system."""
    return "  ".join(map(key_text, keys))


def _pressed(key: QKeySequence) -> QKeyCombination:
    if not key.count():
        return QKeyCombination()
    # PySide's stubs (6.11) do not know it.
    first: QKeyCombination = key[0]  # type: ignore[index]
    return first
