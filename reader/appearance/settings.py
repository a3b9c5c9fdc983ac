"""What a setting is: its key in the file, its default, what values make sense, what it is called.

Plain classes: ``declared_settings`` is read at each start, where a dataclass costs half a
millisecond to make.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = TypeVar("Value")

CONTEXT = "Settings"
"""The context of the texts of settings in the translation files."""


class Shown(NamedTuple):
    """How the dialog shows a setting: in a section, with a title and perhaps a sentence more.

    These and the other texts of settings are English, marked with
    ``QT_TRANSLATE_NOOP("Settings", …)``; ``translated`` says them in the interface's language.
    """

    section: str
    title: str
    explanation: str = ""


class Setting(Generic[Value]):
    """One setting.

    ``key`` is its name in the file, with a slash after the name of its group. ``shown`` is how the
    dialog shows it; None leaves it out, as what the program remembers by itself.
    """

    def __init__(
        self,
        key: str,
        default: Value,
        *,
        shown: Shown | None = None,
    ) -> None:
        self.key = key
        self.default = default
        self.shown = shown

    def read(self, stored: object) -> Value:
        """The value that the file means by ``stored``; the default if that makes no sense."""
        value = self._parsed(stored)
        return self.default if value is None or not self.accepts(value) else value

    def accepts(self, value: Value) -> bool:
        """Whether ``value`` makes sense."""
        return isinstance(value, type(self.default))

    def written(self, value: Value) -> object:
        """``value`` as it stands in the file."""
        return value

    def _parsed(self, stored: object) -> Value | None:
        raise NotImplementedError


class Flag(Setting[bool]):
    """On or off: ``true`` or ``false`` in the file."""

    def written(self, value: bool) -> object:
        """``true`` or ``false``."""
        return "true" if value else "false"

    def _parsed(self, stored: object) -> bool | None:
        known = {"true": True, "1": True, "false": False, "0": False}
        return known.get(str(stored).lower())


class Choice(Setting[Value]):
    """One of a few values.

    ``labels`` names the values with texts to be translated; a value without one is shown as it is
    (a face, a number). ``values`` are those of ``labels`` if
    they are not given; with ``open_ended`` there may be others, known only while the program runs
    (the languages there are).
    """

    def __init__(
        self,
        key: str,
        default: Value,
        values: tuple[Value, ...] = (),
        *,
        labels: Mapping[Value, str] | None = None,
        open_ended: bool = False,
        shown: Shown | None = None,
    ) -> None:
        super().__init__(key, default, shown=shown)
        self.open_ended = open_ended
        self.labels: Mapping[Value, str] = labels or {}
        self.values = values or tuple(self.labels)

    def accepts(self, value: Value) -> bool:
        """Whether it is one of the values."""
        return self.open_ended or value in self.values

    def written(self, value: Value) -> object:
        """The value as text."""
        return str(value)

    def _parsed(self, stored: object) -> Value | None:
        for value in self.values:
            if str(stored) == str(value):
                return value
            if isinstance(value, int | float) and _number(stored) == value:
                return value
        if self.open_ended and isinstance(stored, type(self.default)):
            return stored
        return None


class WholeNumber(Setting[int]):
    """A whole number from ``least`` to ``most``, both included."""

    def __init__(
        self,
        key: str,
        default: int,
        least: int,
        most: int,
        *,
        step: int = 1,
        shown: Shown | None = None,
    ) -> None:
        super().__init__(key, default, shown=shown)
        self.least = least
        self.most = most
        self.step = step

    def accepts(self, value: int) -> bool:
        """Whether it is within the bounds."""
        return self.least <= value <= self.most

    def _parsed(self, stored: object) -> int | None:
        number = _number(stored)
        return int(number) if number is not None and number == int(number) else None


class Text(Setting[str]):
    """Free text. With ``folder`` it names a folder, or is empty."""

    def __init__(
        self,
        key: str,
        default: str = "",
        *,
        folder: bool = False,
        shown: Shown | None = None,
    ) -> None:
        super().__init__(key, default, shown=shown)
        self.folder = folder

    def _parsed(self, stored: object) -> str | None:
        if isinstance(stored, list):  # what was written by hand, with commas and no quotes
            return ", ".join(map(str, stored))
        return None if stored is None else str(stored)


class Bytes(Setting[QByteArray]):
    """What Qt saves of itself; never in the dialog."""

    def __init__(self, key: str) -> None:
        super().__init__(key, QByteArray())

    def _parsed(self, stored: object) -> QByteArray | None:
        return stored if isinstance(stored, QByteArray) else None


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """``text``, which lupdate finds; Qt's own says of what it returns only that it is an object."""
    return text


def translated(text: str) -> str:
    """A text of a setting in the interface's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def _number(stored: object) -> float | None:
    try:
        number = float(str(stored))
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None  # neither infinity nor NaN
