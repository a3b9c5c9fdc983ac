"""Every action of the window: its text, its shortcut, its icon. Menus and buttons share them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from reader.appearance.fonts import INTERFACE_FACE
from reader.appearance.i18n import SYSTEM
from reader.appearance.theme import Theme, ThemeName

if TYPE_CHECKING:
    from reader.appearance.icons import IconSet

FACES = ("Amiri", "Noto Naskh Arabic", INTERFACE_FACE)
"""Faces offered for reading: two naskhs and a sans, all bundled."""
LANGUAGE_NAMES = {"ar": "العربية", "en": "English", "fa": "فارسی", "fr": "Français"}
"""Each language in its own words, so that a person finds it whatever the interface speaks."""


class _Kind(NamedTuple):
    shortcut: str
    icon: str = ""
    checkable: bool = False


_KINDS = {
    "import_files": _Kind("Ctrl+O", "import"),
    "import_folder": _Kind("Ctrl+Shift+O"),
    "open_samples": _Kind("Ctrl+Shift+E"),
    "undo_import": _Kind("Ctrl+Alt+Z"),
    "watch_folder": _Kind("Ctrl+Alt+W", checkable=True),
    "rules": _Kind("Ctrl+Alt+R"),
    "quit": _Kind("Ctrl+Q"),
    "list_pane": _Kind("F8", "list-pane", checkable=True),
    "sidebar": _Kind("F9", "sidebar", checkable=True),
    "larger": _Kind("Ctrl++", "larger"),
    "smaller": _Kind("Ctrl+-", "smaller"),
    "justified": _Kind("Ctrl+J", checkable=True),
    "full_screen": _Kind("F11", checkable=True),
    "next_article": _Kind("Ctrl+Down"),
    "previous_article": _Kind("Ctrl+Up"),
    "about": _Kind("F1"),
}


class Actions(QObject):
    """The actions by name (``self["import_files"]``) and the three groups of choices."""

    def __init__(self, languages: tuple[str, ...], icons: IconSet, parent: QObject) -> None:
        super().__init__(parent)
        self._window = parent
        self._icons = icons
        self._actions: dict[str, QAction] = {}
        for name, kind in _KINDS.items():
            action = QAction(parent)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(kind.shortcut))
            action.setCheckable(kind.checkable)
            self._actions[name] = action
        self["larger"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.themes = self._group("theme", tuple(ThemeName), "Ctrl+Alt+{}")
        self.languages = self._group("language", (SYSTEM, *languages), "Ctrl+Shift+Alt+{}")
        self.faces = self._group("face", FACES, "Ctrl+Shift+{}")
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        """Every action, the groups' too."""
        grouped = (
            *self.themes.actions(),
            *self.languages.actions(),
            *self.faces.actions(),
        )
        return (*self._actions.values(), *grouped)

    @staticmethod
    def choose(group: QActionGroup, value: str) -> None:
        """Check the action of ``group`` that stands for ``value``."""
        for action in group.actions():
            action.setChecked(action.data() == value)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in ``theme``'s colours and the present direction."""
        colours = theme.colours
        for name, kind in _KINDS.items():
            if kind.icon:
                self[name].setIcon(self._icons.icon(kind.icon, colours.text, colours.muted))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for name, (text, short) in self._texts().items():
            self[name].setText(text)
            self[name].setIconText(short)
            keys = self[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self[name].setToolTip(f"{short} ({keys})" if keys else short)
        themes = {
            ThemeName.SYSTEM: self.tr("As the system"),
            ThemeName.LIGHT: self.tr("Light"),
            ThemeName.SEPIA: self.tr("Sepia"),
            ThemeName.DARK: self.tr("Dark"),
        }
        for action in self.themes.actions():
            action.setText(themes[ThemeName(action.data())])
        for action in self.languages.actions():
            code = action.data()
            own_name = LANGUAGE_NAMES.get(code, code)
            action.setText(self.tr("As the system") if code == SYSTEM else own_name)
        for action in self.faces.actions():
            action.setText(action.data())

    def _group(self, name: str, values: tuple[str, ...], shortcut: str) -> QActionGroup:
        group = QActionGroup(self)
        group.setObjectName(name)
        for number, value in enumerate(values, 1):
            action = QAction(self._window)
            action.setObjectName(f"{name}-{value}")
            action.setData(str(value))
            action.setCheckable(True)
            action.setShortcut(QKeySequence(shortcut.format(number)))
            group.addAction(action)
        return group

    def _texts(self) -> dict[str, tuple[str, str]]:
        program = QCoreApplication.applicationName()
        return {
            "import_files": (self.tr("&Import files…"), self.tr("Import")),
            "import_folder": (self.tr("Import a &folder…"), self.tr("Import a folder")),
            "open_samples": (self.tr("Add the &sample articles"), self.tr("Sample articles")),
            "undo_import": (self.tr("&Undo the last import"), self.tr("Undo the last import")),
            "watch_folder": (self.tr("&Watch a folder…"), self.tr("Watch a folder")),
            "rules": (self.tr("&Cleaning rules…"), self.tr("Cleaning rules")),
            "quit": (self.tr("&Quit"), self.tr("Quit")),
            "list_pane": (self.tr("&List of articles"), self.tr("List of articles")),
            "sidebar": (self.tr("&Sidebar"), self.tr("Sidebar")),
            "larger": (self.tr("&Larger text"), self.tr("Larger text")),
            "smaller": (self.tr("S&maller text"), self.tr("Smaller text")),
            "justified": (self.tr("&Justified lines"), self.tr("Justified lines")),
            "full_screen": (self.tr("&Full screen"), self.tr("Full screen")),
            "next_article": (self.tr("&Next article"), self.tr("Next article")),
            "previous_article": (self.tr("&Previous article"), self.tr("Previous article")),
            "about": (self.tr("&About %1").replace("%1", program), self.tr("About")),
        }
