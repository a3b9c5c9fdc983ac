"""Every action of the window: its text, its shortcut, its icon. Menus and buttons share them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence

from reader.appearance.declared_settings import DIGITS, LANGUAGE, THEME
from reader.appearance.fonts import FACES
from reader.appearance.i18n import SYSTEM, language_name
from reader.appearance.settings import CONTEXT
from reader.appearance.theme import ThemeName
from reader.text.display_form import DigitStyle
from reader.text.safe_display import isolated, safe_display
from reader.views.action_kinds import KINDS
from reader.views.bilingual import Bilingual

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from PySide6.QtCore import QObject

    from reader.appearance.icons import IconSet
    from reader.appearance.settings import Choice
    from reader.appearance.theme import Theme

LISTS = ("all", "inbox", "unread", "favourites", "annotated", "archive", "trash")
"""The lists everybody has: values of ``ListKind``, whose module a start does not load."""
ORDERS = ("date", "title", "author", "length", "read", "imported", "manual")
"""What a list can be sorted by: values of ``ListOrder``."""
_SIGNS = tuple("+-,.;/=")
"""Keys whose sign has no direction of its own."""
_ACROSS = {"back": "forward", "forward": "back"}
"""Back is where one came from: to the right in a right-to-left window, so the two change keys."""


def key_text(key: QKeySequence) -> str:
    """``key`` as a person reads it on this system, in an isolate; empty for none.

    In a line of Arabic «Ctrl++» would else read «++Ctrl». Qt's own Arabic puts a mark before
    "Ctrl" that opens an isolate and never closes it (qtbase_ar.qm of 6.11); it is left out.
    """
    text = safe_display(key.toString(QKeySequence.SequenceFormat.NativeText))
    return isolated(text) if text else ""


def keys_of(text: str) -> list[QKeySequence] | None:
    """The keys that ``text`` names, in Qt's portable form; None if it names something else."""
    if not text.strip():
        return []
    keys = QKeySequence.listFromString(text.strip())
    known = all(key.toString() and QKeySequence(key.toString()) == key for key in keys)
    return keys if known and keys else None


class Actions(Bilingual):
    """The actions by name (``self["import_files"]``) and the groups of choices.

    ``chosen`` are the keys that the person gave to actions, by name; see ``set_keys``.
    """

    def __init__(
        self,
        languages: tuple[str, ...],
        icons: IconSet,
        parent: QObject,
        chosen: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._icons = icons
        self._actions: dict[str, QAction] = {}
        self._all: dict[str, QAction] = {}
        self._keys: dict[str, str] = {}
        self._chosen: Mapping[str, str] = chosen or {}
        for name, kind in KINDS.items():
            action = QAction(parent)
            action.setObjectName(name)
            action.setCheckable(kind.checkable)
            # A tool's icon stays out of the menus: the tick of what is on has its place there.
            action.setIconVisibleInMenu(not kind.icon)
            self._actions[name] = self._all[name] = action
            self._keys[name] = kind.keys
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
        return tuple(self._all.values())

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
        for name, kind in KINDS.items():
            if kind.icon:
                self[name].setIcon(self._icons.icon(kind.icon, colours.text, colours.muted))

    def retranslate(self) -> None:
        """Set every text in the language in force, and what points to a side of the window."""
        for name, (text, short) in self._texts().items():
            self[name].setText(text)
            self[name].setIconText(short)
        for action, text in self._choice_texts():
            action.setText(text)
        self.set_keys(self._chosen)

    # Keys ------------------------------------------------------------------------------------

    def named(self, name: str) -> QAction:
        """The action of that object name, those of groups too. Raises KeyError."""
        return self._all[name]

    def own_keys(self, name: str) -> list[QKeySequence]:
        """The keys that an action has if the person gives it no others."""
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            name = _ACROSS.get(name, name)
        return QKeySequence.listFromString(self._keys[name])

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Give actions the keys that the person ``chosen``, by name; all others have their own.

        Keys are in Qt's portable form, a semicolon and a space between several; empty means none,
        and what names no key counts as not chosen. A key chosen for one action is no other's own:
        else neither would answer to it.
        """
        self._chosen = chosen
        found = {name: keys_of(chosen[name]) for name in self._keys if name in chosen}
        given = {name: keys for name, keys in found.items() if keys is not None}
        taken = {key.toString() for keys in given.values() for key in keys}
        for name in self._keys:
            action = self.named(name)
            own = [key for key in self.own_keys(name) if key.toString() not in taken]
            keys = given.get(name, own) if given else self.own_keys(name)
            if keys != action.shortcuts():
                action.setShortcuts(keys)
            if name in self._actions:
                self._show_key(action)

    @staticmethod
    def _show_key(action: QAction) -> None:
        """In the tool tip; and in the menu, where Qt would draw «Ctrl++» as «++Ctrl» in Arabic."""
        key = key_text(action.shortcut())
        short, text = action.iconText(), action.text().partition("\t")[0]
        action.setToolTip(f"{short} ({key})" if key else short)
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        action.setText(f"{text}\t{key}" if mirrored and key[-2:-1] in _SIGNS else text)

    # Texts -----------------------------------------------------------------------------------

    def plain_texts(self) -> dict[str, str]:
        """What each action is called, by name, without mnemonics; in the language of ``tr``."""
        texts = {
            name: text.replace("&", "").rstrip("…") for name, (text, _s) in self._texts().items()
        }
        return texts | {action.objectName(): text for action, text in self._choice_texts()}

    def _choice_texts(self) -> list[tuple[QAction, str]]:
        languages = {
            action.data(): language_name(action.data()) for action in self.languages.actions()
        }
        by_group = (
            (self.themes, self._labels(THEME)),
            (self.languages, {**languages, **self._labels(LANGUAGE)}),
            (self.faces, {face: face for face in FACES}),
            (self.digits, self._labels(DIGITS)),
            (self.lists, self._list_texts()),
            (self.orders, self._order_texts()),
        )
        return [
            (action, texts[action.data()])
            for group, texts in by_group
            for action in group.actions()
        ]

    def _labels(self, setting: Choice[Any]) -> dict[str, str]:
        return {str(value): self.tr_in(CONTEXT, text) for value, text in setting.labels.items()}

    def _group(self, name: str, values: tuple[str, ...], keys: str) -> QActionGroup:
        group = QActionGroup(self)
        group.setObjectName(name)
        for number, value in enumerate(values, 1):
            action = QAction(self._window)
            action.setObjectName(f"{name}-{value}")
            action.setData(str(value))
            action.setCheckable(True)
            self._all[action.objectName()] = action
            self._keys[action.objectName()] = keys.format(number)
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
        return {
            **self._file_texts(),
            **self._view_texts(),
            **self._article_texts(),
            **self._annotation_texts(),
            **self._keeping_texts(),
            **self._search_texts(),
            **self._program_texts(),
        }

    def _file_texts(self) -> dict[str, tuple[str, str]]:
        return {
            "import_files": (self.tr("&Import files…"), self.tr("Import")),
            "import_folder": (self.tr("Import a &folder…"), self.tr("Import a folder")),
            "open_samples": (self.tr("Add the &sample articles"), self.tr("Sample articles")),
            "undo_import": (self.tr("&Undo the last import"), self.tr("Undo the last import")),
            "watch_folder": (self.tr("&Watch a folder…"), self.tr("Watch a folder")),
            "rules": (self.tr("&Cleaning rules…"), self.tr("Cleaning rules")),
            "export": (self.tr("&Export…"), self.tr("Export")),
            "take_back": (self.tr("&Take back an export…"), self.tr("Take back an export")),
            "quit": (self.tr("&Quit"), self.tr("Quit")),
        }

    def _view_texts(self) -> dict[str, tuple[str, str]]:
        return {
            "list_pane": (self.tr("&List of articles"), self.tr("List of articles")),
            "sidebar": (self.tr("&Sidebar"), self.tr("Sidebar")),
            "larger": (self.tr("Lar&ger text"), self.tr("Larger text")),
            "smaller": (self.tr("S&maller text"), self.tr("Smaller text")),
            "looser": (self.tr("&More space between lines"), self.tr("More space between lines")),
            "tighter": (self.tr("L&ess space between lines"), self.tr("Less space between lines")),
            "wider": (self.tr("&Wider column"), self.tr("Wider column")),
            "narrower": (self.tr("&Narrower column"), self.tr("Narrower column")),
            "justified": (self.tr("&Justified lines"), self.tr("Justified lines")),
            "vocalised": (self.tr("Show &vocalisation"), self.tr("Show vocalisation")),
            "focus": (self.tr("F&ocus on the text"), self.tr("Focus on the text")),
            "full_screen": (self.tr("&Full screen"), self.tr("Full screen")),
        }

    def _article_texts(self) -> dict[str, tuple[str, str]]:
        return {
            "copy": (self.tr("&Copy"), self.tr("Copy")),
            "copy_citation": (self.tr("Copy as ci&tation"), self.tr("Copy as citation")),
            "back": (self.tr("&Back"), self.tr("Back")),
            "forward": (self.tr("F&orward"), self.tr("Forward")),
            "next_article": (self.tr("&Next article"), self.tr("Next article")),
            "previous_article": (self.tr("&Previous article"), self.tr("Previous article")),
            "open_beside": (self.tr("Op&en beside"), self.tr("Open beside")),
            "other_article": (self.tr("Go to the o&ther article"), self.tr("Other article")),
            "swap_beside": (self.tr("&Swap the two articles"), self.tr("Swap the two articles")),
            "close_beside": (
                self.tr("&Close the other article"),
                self.tr("Close the other article"),
            ),
            "next_pane": (self.tr("To the next pane"), self.tr("Next pane")),
            "previous_pane": (self.tr("To the previous pane"), self.tr("Previous pane")),
        }

    def _annotation_texts(self) -> dict[str, tuple[str, str]]:
        return {
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
        }

    def _keeping_texts(self) -> dict[str, tuple[str, str]]:
        return {
            "favourite": (self.tr("&Favourite"), self.tr("Favourite")),
            "archive": (self.tr("&Archive the article"), self.tr("Archive the article")),
            "mark_unread": (self.tr("Mark as &unread"), self.tr("Mark as unread")),
            "label": (self.tr("&Tags of the article…"), self.tr("Tags of the article")),
            "collect": (self.tr("Add to a &collection…"), self.tr("Add to a collection")),
            "move_up": (self.tr("Move up in the collection"), self.tr("Move up")),
            "move_down": (self.tr("Move down in the collection"), self.tr("Move down")),
            "trash": (self.tr("Move to the trash"), self.tr("Move to the trash")),
            "restore": (self.tr("Restore from the trash"), self.tr("Restore from the trash")),
        }

    def _search_texts(self) -> dict[str, tuple[str, str]]:
        return {
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
        }

    def _program_texts(self) -> dict[str, tuple[str, str]]:
        program = QCoreApplication.applicationName()
        return {
            "statistics": (self.tr("&Reading statistics"), self.tr("Reading statistics")),
            "check_library": (self.tr("C&heck the library…"), self.tr("Check the library")),
            "read_aloud": (self.tr("&Read aloud"), self.tr("Read aloud")),
            "previous_sentence": (self.tr("&Previous sentence"), self.tr("Previous sentence")),
            "next_sentence": (self.tr("&Next sentence"), self.tr("Next sentence")),
            "stop_reading": (self.tr("&Stop reading aloud"), self.tr("Stop reading aloud")),
            "settings": (self.tr("&Settings…"), self.tr("Settings")),
            "palette": (self.tr("Find a co&mmand…"), self.tr("Find a command")),
            "shortcuts": (self.tr("&Keyboard shortcuts…"), self.tr("Keyboard shortcuts")),
            "about": (self.tr("&About %1").replace("%1", program), self.tr("About")),
        }
