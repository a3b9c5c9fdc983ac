"""The widget in which a setting is changed, by the setting's type; each change holds at once."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, Generic

from PySide6.QtCore import QLocale, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from reader.appearance.formats import format_number
from reader.appearance.settings import Choice, Flag, Text, Value, WholeNumber, translated
from reader.views.settings.folder_field import FolderField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.appearance.settings import Setting
    from reader.views.preferences import Preferences

    Offered = Mapping[str, Mapping[str, str]]
    """For settings that are open ended, by key: the values there are, and what each is called."""


class Editor(Generic[Value]):
    """Binds a setting to a widget."""

    widget: QWidget

    def __init__(self, setting: Setting[Value], preferences: Preferences) -> None:
        self._setting = setting
        self._preferences = preferences

    def show(self) -> None:
        """Show the value in force, with its texts in the language in force."""
        blocker = QSignalBlocker(self.widget)
        self._show(self._preferences.get(self._setting))
        blocker.unblock()

    @abstractmethod
    def _show(self, value: Value) -> None: ...

    def _set(self, value: Value) -> None:
        self._preferences.set(self._setting, value)

    def labels(self) -> list[str]:
        """The names of its values, to be translated; it can be found by them."""
        return []

    def texts(self) -> list[str]:
        """What else it can be found by, as it is."""
        return []


class FlagEditor(Editor[bool]):
    """A box to tick."""

    def __init__(self, setting: Flag, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(setting, preferences)
        self.widget = self._box = QCheckBox(parent)
        self._box.toggled.connect(self._set)

    def _show(self, value: bool) -> None:
        self._box.setChecked(value)


class ChoiceEditor(Editor[Value]):
    """A list that folds out."""

    def __init__(
        self,
        setting: Choice[Value],
        preferences: Preferences,
        offered: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(setting, preferences)
        self._choice = setting
        self._offered = offered
        self.widget = self._list = QComboBox(parent)
        self._list.activated.connect(self._choose)

    def labels(self) -> list[str]:
        """The names of the values."""
        return list(self._choice.labels.values())

    def texts(self) -> list[str]:
        """Names that need no translation: languages, faces, figures."""
        return [text for value, text in self._values() if value not in self._choice.labels]

    def _show(self, value: Value) -> None:
        self._list.clear()
        for number, (known, text) in enumerate(self._values()):
            self._list.addItem(text)
            if known == value:
                self._list.setCurrentIndex(number)

    def _choose(self, row: int) -> None:
        self._set(self._values()[row][0])

    def _values(self) -> list[tuple[Any, str]]:
        choice = self._choice
        return [
            *((value, self._text(value)) for value in choice.values),
            *(pair for pair in self._offered.items() if pair[0] not in choice.values),
        ]

    def _text(self, value: Value) -> str:
        label = self._choice.labels.get(value)
        if label is not None:
            return translated(label)
        if isinstance(value, float):
            return QLocale().toString(value, "g", 4)
        return format_number(value) if isinstance(value, int) else str(value)


class NumberEditor(Editor[int]):
    """A list of the steps, with the value in force where it is none of them."""

    def __init__(self, setting: WholeNumber, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(setting, preferences)
        self._number = setting
        self._values: list[int] = []
        self.widget = self._list = QComboBox(parent)
        self._list.activated.connect(lambda row: self._set(self._values[row]))

    def _show(self, value: int) -> None:
        number = self._number
        self._values = sorted({*range(number.least, number.most + 1, number.step), value})
        self._list.clear()
        self._list.addItems([format_number(step) for step in self._values])
        self._list.setCurrentIndex(self._values.index(value))


class TextEditor(Editor[str]):
    """A line to write in."""

    def __init__(self, setting: Text, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(setting, preferences)
        self.widget = self._line = QLineEdit(parent)
        self._line.editingFinished.connect(lambda: self._set(self._line.text().strip()))

    def _show(self, value: str) -> None:
        self._line.setText(value)


class FolderEditor(Editor[str]):
    """A folder, chosen in the system's own dialog."""

    def __init__(self, setting: Text, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(setting, preferences)
        self.widget = self._field = FolderField(parent)
        self._field.chosen.connect(self._set)

    def _show(self, value: str) -> None:
        self._field.show_folder(value)


def editor_for(
    setting: Setting[Any], preferences: Preferences, offered: Offered, parent: QWidget
) -> Editor[Any]:
    """The editor for ``setting``. Raises TypeError for a kind that the dialog cannot show."""
    match setting:
        case Flag():
            return FlagEditor(setting, preferences, parent)
        case Choice():
            return ChoiceEditor(setting, preferences, offered.get(setting.key, {}), parent)
        case WholeNumber():
            return NumberEditor(setting, preferences, parent)
        case Text(folder=True):
            return FolderEditor(setting, preferences, parent)
        case Text():
            return TextEditor(setting, preferences, parent)
    raise TypeError(f"No widget for the setting {setting.key}.")
