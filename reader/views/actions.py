"""Every action of the window: its text, its shortcut, its icon. Menus and buttons share them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence

from reader.appearance.fonts import INTERFACE_FACE
from reader.appearance.i18n import SYSTEM
from reader.appearance.theme import Theme, ThemeName
from reader.text.display_form import DigitStyle

if TYPE_CHECKING:
    from reader.appearance.icons import IconSet

FACES = ("Amiri", "Noto Naskh Arabic", INTERFACE_FACE)
"""Faces offered for reading: two naskhs and a sans, all bundled."""
LISTS = ("all", "inbox", "unread", "favourites", "annotated", "archive", "trash")
"""The lists everybody has: values of ``ListKind``, whose module a start does not load."""
ORDERS = ("date", "title", "author", "length", "read", "imported", "manual")
"""What a list can be sorted by: values of ``ListOrder``."""
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
    "export": _Kind("Ctrl+E"),
    "quit": _Kind("Ctrl+Q"),
    "list_pane": _Kind("F8", "list-pane", checkable=True),
    "sidebar": _Kind("F9", "sidebar", checkable=True),
    "larger": _Kind("Ctrl++", "larger"),
    "smaller": _Kind("Ctrl+-", "smaller"),
    "looser": _Kind("Ctrl+Alt+H"),
    "tighter": _Kind("Ctrl+Alt+Shift+H"),
    "wider": _Kind("Ctrl+Alt+M"),
    "narrower": _Kind("Ctrl+Alt+Shift+M"),
    "justified": _Kind("Ctrl+J", checkable=True),
    "vocalised": _Kind("Ctrl+Alt+V", checkable=True),
    "focus": _Kind("Shift+F11", checkable=True),
    "full_screen": _Kind("F11", checkable=True),
    "copy": _Kind("Ctrl+C"),
    "copy_citation": _Kind("Ctrl+Shift+C"),
    "back": _Kind("Alt+Left"),
    "forward": _Kind("Alt+Right"),
    "next_article": _Kind("Ctrl+Down"),
    "previous_article": _Kind("Ctrl+Up"),
    "undo": _Kind("Ctrl+Z"),
    "redo": _Kind("Ctrl+Shift+Z"),
    "highlight_yellow": _Kind("1"),
    "highlight_green": _Kind("2"),
    "highlight_blue": _Kind("3"),
    "highlight_pink": _Kind("4"),
    "highlight_purple": _Kind("5"),
    "underline": _Kind("6"),
    "annotate_note": _Kind("7"),
    "article_note": _Kind("Ctrl+Shift+N"),
    "bookmark": _Kind("Ctrl+D"),
    "annotation_browser": _Kind("Ctrl+Shift+A"),
    "review_highlights": _Kind("Ctrl+Shift+R"),
    "favourite": _Kind("Ctrl+Alt+F"),
    "archive": _Kind("Ctrl+Alt+A"),
    "mark_unread": _Kind("Ctrl+Alt+U"),
    "label": _Kind("Ctrl+T"),
    "collect": _Kind("Ctrl+L"),
    "move_up": _Kind("Ctrl+Shift+Up"),
    "move_down": _Kind("Ctrl+Shift+Down"),
    "trash": _Kind("Ctrl+Backspace"),
    "restore": _Kind("Ctrl+Shift+Backspace"),
    "search": _Kind("Ctrl+K"),
    "find": _Kind("Ctrl+F"),
    "next_match": _Kind("F3"),
    "previous_match": _Kind("Shift+F3"),
    "search_selection": _Kind("Ctrl+Shift+F"),
    "exact_spelling": _Kind("Ctrl+Alt+X", checkable=True),
    "save_search": _Kind("Ctrl+Shift+S"),
    "rebuild_index": _Kind("Ctrl+Alt+I"),
    "about": _Kind("F1"),
}

_DIGIT_KEYS = (
    "highlight_yellow",
    "highlight_green",
    "highlight_blue",
    "highlight_pink",
    "highlight_purple",
    "underline",
    "annotate_note",
)


class Actions(QObject):
    """The actions by name (``self["import_files"]``) and the groups of choices."""

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
        for number, name in enumerate(_DIGIT_KEYS, 1):  # the digits of an Arabic keyboard, too
            arabic = chr(ord("٠") + number)
            self[name].setShortcuts([QKeySequence(str(number)), QKeySequence(arabic)])
        self["larger"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.themes = self._group("theme", tuple(ThemeName), "Ctrl+Alt+{}")
        self.languages = self._group("language", (SYSTEM, *languages), "Ctrl+Shift+Alt+{}")
        self.faces = self._group("face", FACES, "Ctrl+Shift+{}")
        self.digits = self._group("digits", tuple(DigitStyle), "Alt+Shift+{}")
        self.lists = self._group("list", LISTS, "Ctrl+{}")
        self.orders = self._group("order", ORDERS, "Alt+{}")
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        """Every action, the groups' too."""
        grouped = (
            *self.themes.actions(),
            *self.languages.actions(),
            *self.faces.actions(),
            *self.digits.actions(),
            *self.lists.actions(),
            *self.orders.actions(),
        )
        return (*self._actions.values(), *grouped)

    def group(self, name: str) -> QActionGroup:
        """The group ``faces``, ``digits``, ``lists``, ``orders``, ``themes`` or ``languages``."""
        groups = {
            "faces": self.faces,
            "digits": self.digits,
            "lists": self.lists,
            "orders": self.orders,
            "themes": self.themes,
            "languages": self.languages,
        }
        return groups[name]

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
        """Set every text in the language in force, and what points to a side of the window."""
        ways = ["Alt+Left", "Alt+Right"]
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ways.reverse()  # back is where one came from: to the right in a right-to-left window
        for name, key in zip(("back", "forward"), ways, strict=True):
            self[name].setShortcut(QKeySequence(key))
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
        digits = {
            DigitStyle.AS_WRITTEN: self.tr("As written"),
            DigitStyle.ARABIC_INDIC: self.tr("Arabic-Indic (٠١٢٣)"),
            DigitStyle.WESTERN: self.tr("Western (0123)"),
        }
        for action in self.digits.actions():
            action.setText(digits[DigitStyle(action.data())])
        for group, texts in ((self.lists, self._list_texts()), (self.orders, self._order_texts())):
            for action in group.actions():
                action.setText(texts[action.data()])

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

    def _list_texts(self) -> dict[str, str]:
        return {
            "all": self.tr("All articles"),
            "inbox": self.tr("Not archived"),
            "unread": self.tr("Unread"),
            "favourites": self.tr("Favourites"),
            "annotated": self.tr("With annotations"),
            "archive": self.tr("Archive"),
            "trash": self.tr("Trash"),
        }

    def _order_texts(self) -> dict[str, str]:
        return {
            "date": self.tr("By date"),
            "title": self.tr("By title"),
            "author": self.tr("By author"),
            "length": self.tr("By length"),
            "read": self.tr("Recently read"),
            "imported": self.tr("Recently imported"),
            "manual": self.tr("As arranged"),
        }

    def _texts(self) -> dict[str, tuple[str, str]]:
        program = QCoreApplication.applicationName()
        return {
            "import_files": (self.tr("&Import files…"), self.tr("Import")),
            "import_folder": (self.tr("Import a &folder…"), self.tr("Import a folder")),
            "open_samples": (self.tr("Add the &sample articles"), self.tr("Sample articles")),
            "undo_import": (self.tr("&Undo the last import"), self.tr("Undo the last import")),
            "watch_folder": (self.tr("&Watch a folder…"), self.tr("Watch a folder")),
            "rules": (self.tr("&Cleaning rules…"), self.tr("Cleaning rules")),
            "export": (self.tr("&Export…"), self.tr("Export")),
            "quit": (self.tr("&Quit"), self.tr("Quit")),
            "list_pane": (self.tr("&List of articles"), self.tr("List of articles")),
            "sidebar": (self.tr("&Sidebar"), self.tr("Sidebar")),
            "larger": (self.tr("&Larger text"), self.tr("Larger text")),
            "smaller": (self.tr("S&maller text"), self.tr("Smaller text")),
            "looser": (self.tr("&More space between lines"), self.tr("More space between lines")),
            "tighter": (self.tr("L&ess space between lines"), self.tr("Less space between lines")),
            "wider": (self.tr("&Wider column"), self.tr("Wider column")),
            "narrower": (self.tr("&Narrower column"), self.tr("Narrower column")),
            "justified": (self.tr("&Justified lines"), self.tr("Justified lines")),
            "vocalised": (self.tr("Show &vocalisation"), self.tr("Show vocalisation")),
            "focus": (self.tr("F&ocus on the text"), self.tr("Focus on the text")),
            "full_screen": (self.tr("&Full screen"), self.tr("Full screen")),
            "copy": (self.tr("&Copy"), self.tr("Copy")),
            "copy_citation": (self.tr("Copy as ci&tation"), self.tr("Copy as citation")),
            "back": (self.tr("&Back"), self.tr("Back")),
            "forward": (self.tr("F&orward"), self.tr("Forward")),
            "next_article": (self.tr("&Next article"), self.tr("Next article")),
            "previous_article": (self.tr("&Previous article"), self.tr("Previous article")),
            "undo": (self.tr("&Undo"), self.tr("Undo")),
            "redo": (self.tr("&Redo"), self.tr("Redo")),
            "highlight_yellow": (self.tr("Highlight in &yellow"), self.tr("Highlight in yellow")),
            "highlight_green": (self.tr("Highlight in &green"), self.tr("Highlight in green")),
            "highlight_blue": (self.tr("Highlight in &blue"), self.tr("Highlight in blue")),
            "highlight_pink": (self.tr("Highlight in &pink"), self.tr("Highlight in pink")),
            "highlight_purple": (self.tr("Highlight in p&urple"), self.tr("Highlight in purple")),
            "underline": (self.tr("Under&line"), self.tr("Underline")),
            "annotate_note": (self.tr("&Note on the passage"), self.tr("Note on the passage")),
            "article_note": (self.tr("Note on the &article"), self.tr("Note on the article")),
            "bookmark": (self.tr("Boo&kmark here"), self.tr("Bookmark here")),
            "annotation_browser": (self.tr("All ann&otations"), self.tr("All annotations")),
            "review_highlights": (
                self.tr("&Read old highlights again"),
                self.tr("Read old highlights again"),
            ),
            "favourite": (self.tr("&Favourite"), self.tr("Favourite")),
            "archive": (self.tr("&Archive the article"), self.tr("Archive the article")),
            "mark_unread": (self.tr("Mark as &unread"), self.tr("Mark as unread")),
            "label": (self.tr("&Tags of the article…"), self.tr("Tags of the article")),
            "collect": (self.tr("Add to a &collection…"), self.tr("Add to a collection")),
            "move_up": (self.tr("Move up in the collection"), self.tr("Move up")),
            "move_down": (self.tr("Move down in the collection"), self.tr("Move down")),
            "trash": (self.tr("Move to the trash"), self.tr("Move to the trash")),
            "restore": (self.tr("Restore from the trash"), self.tr("Restore from the trash")),
            "search": (self.tr("&Search the library"), self.tr("Search the library")),
            "find": (self.tr("&Find in the article"), self.tr("Find in the article")),
            "next_match": (self.tr("&Next match"), self.tr("Next match")),
            "previous_match": (self.tr("&Previous match"), self.tr("Previous match")),
            "search_selection": (
                self.tr("Search for the se&lection"),
                self.tr("Search for the selection"),
            ),
            "exact_spelling": (self.tr("&Exact spelling"), self.tr("Exact spelling")),
            "save_search": (self.tr("Save this sea&rch…"), self.tr("Save this search")),
            "rebuild_index": (
                self.tr("Re&build the search index"),
                self.tr("Rebuild the search index"),
            ),
            "about": (self.tr("&About %1").replace("%1", program), self.tr("About")),
        }
