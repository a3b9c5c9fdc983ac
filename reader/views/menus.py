"""The menu bar: where each action stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QMenu, QMenuBar

from reader.views.bilingual import Bilingual

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from reader.views.actions import Actions

BAR = {
    "file": (
        "import_files import_folder open_samples | undo_import watch_folder rules"
        " | export take_back | quit"
    ),
    "edit": "undo redo | copy copy_citation | settings",
    "view": (
        "list_pane sidebar focus full_screen | larger smaller vocalised"
        " | >lines >face >digits >theme >language | >speech"
    ),
    "annotate": (
        "highlight_yellow highlight_green highlight_blue highlight_pink highlight_purple underline"
        " annotate_note | bookmark article_note | annotation_browser review_highlights"
    ),
    "library": (
        ">list >order | favourite archive mark_unread label | collect move_up move_down"
        " | trash restore | statistics check_library"
    ),
    "go": (
        "back forward | next_article previous_article"
        " | open_beside other_article swap_beside close_beside | next_pane previous_pane"
    ),
    "search": (
        "search search_selection exact_spelling save_search | find next_match previous_match"
        " | rebuild_index"
    ),
    "help": "palette shortcuts | about",
}
"""The menus of the bar: names of actions, ``|`` a line, ``>`` a menu below, ``*`` a group."""
BELOW = {
    "lines": "looser tighter wider narrower justified",
    "face": "*faces",
    "digits": "*digits",
    "theme": "*themes",
    "language": "*languages",
    "list": "*lists",
    "order": "*orders",
    "speech": "read_aloud previous_sentence next_sentence stop_reading",
}


class Place(NamedTuple):
    """Where actions stand: the menu of the bar, the one below it or empty, their names."""

    menu: str
    below: str
    actions: tuple[str, ...]


class Menus(Bilingual):
    """Gives ``window`` its menu bar; ``retranslate`` sets the menus' titles.

    A menu is filled when it is first opened: all of them together would cost a start 5 ms. The
    shortcuts do not wait for that; the window has every action.
    """

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._bar = QMenuBar(window)
        window.setMenuBar(self._bar)
        self._actions = actions
        self._menus: dict[str, QMenu] = {}
        for name in BAR:
            menu = QMenu(self._bar)
            self._bar.addMenu(menu)
            self._menus[name] = menu
            menu.aboutToShow.connect(lambda name=name: self.fill(name))
        self.retranslate()

    def menu(self, name: str) -> QMenu:
        """The menu ``name`` of the bar with its actions."""
        self.fill(name)
        return self._menus[name]

    def fill(self, name: str) -> None:
        """Put the actions into a menu of the bar, once."""
        if self._menus[name].isEmpty():
            self._put(BAR[name], self._menus[name])
            self.retranslate()

    def retranslate(self) -> None:
        """Set the titles in the language in force."""
        titles = self._titles()
        for name, menu in self._menus.items():
            menu.setTitle(titles[name])

    def plain_titles(self) -> dict[str, str]:
        """What the menus are called, by name, without mnemonics; in the language of ``tr``."""
        return {name: title.replace("&", "") for name, title in self._titles().items()}

    def bar_titles(self) -> list[str]:
        """The titles in the bar, with the mnemonics that open the menus."""
        titles = self._titles()
        return [titles[name] for name in BAR]

    def places(self) -> list[Place]:
        """Every action in the order of the menus."""
        found = []
        for menu, contents in BAR.items():
            found.append(Place(menu, "", self._names(contents)))
            below = [entry[1:] for entry in contents.split() if entry.startswith(">")]
            found += [Place(menu, name, self._names(BELOW[name])) for name in below]
        return [place for place in found if place.actions]

    def _names(self, contents: str) -> tuple[str, ...]:
        names: list[str] = []
        for entry in contents.split():
            if entry.startswith("*"):
                group = self._actions.group(entry[1:])
                names += [action.objectName() for action in group.actions()]
            elif entry[0] not in "|>":
                names.append(entry)
        return tuple(names)

    def _titles(self) -> dict[str, str]:
        return {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "annotate": self.tr("&Annotate"),
            "library": self.tr("&Library"),
            "list": self.tr("&Lists"),
            "order": self.tr("&Sort"),
            "go": self.tr("&Go"),
            "search": self.tr("&Search"),
            "help": self.tr("&Help"),
            "lines": self.tr("L&ines and column"),
            "face": self.tr("T&ypeface"),
            "digits": self.tr("&Digits"),
            "theme": self.tr("&Theme"),
            "language": self.tr("L&anguage"),
            "speech": self.tr("&Read aloud"),
        }

    def _put(self, contents: str, menu: QMenu) -> None:
        for entry in contents.split():
            if entry == "|":
                menu.addSeparator()
            elif entry.startswith("*"):
                menu.addActions(self._actions.group(entry[1:]).actions())
            elif entry.startswith(">"):
                below = QMenu(menu)
                self._put(BELOW[entry[1:]], below)
                menu.addMenu(below)
                self._menus[entry[1:]] = below
            else:
                menu.addAction(self._actions[entry])
