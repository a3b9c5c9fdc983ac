"""The menu bar: where each action stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMenuBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

    from reader.views.actions import Actions


class Menus(QObject):
    """Gives ``window`` its menu bar; ``retranslate`` sets the menus' titles."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._bar = QMenuBar(window)
        window.setMenuBar(self._bar)
        self._actions = actions
        self._menus: dict[str, QMenu] = {}
        self._add(
            "file",
            "import_files",
            "import_folder",
            "open_samples",
            "",
            "undo_import",
            "watch_folder",
            "rules",
            "",
            "export",
            "",
            "quit",
        )
        self._add("edit", "undo", "redo", "", "copy", "copy_citation")
        view = self._add(
            "view",
            "list_pane",
            "sidebar",
            "focus",
            "full_screen",
            "",
            "larger",
            "smaller",
            "vocalised",
            "",
        )
        lines = QMenu(view)
        view.addMenu(lines)
        for name in ("looser", "tighter", "wider", "narrower", "justified"):
            lines.addAction(actions[name])
        self._menus["lines"] = lines
        groups = (
            ("face", actions.faces),
            ("digits", actions.digits),
            ("theme", actions.themes),
            ("language", actions.languages),
        )
        for name, group in groups:
            menu = QMenu(view)
            view.addMenu(menu)
            menu.addActions(group.actions())
            self._menus[name] = menu
        self._add(
            "annotate",
            "highlight_yellow",
            "highlight_green",
            "highlight_blue",
            "highlight_pink",
            "highlight_purple",
            "underline",
            "annotate_note",
            "",
            "bookmark",
            "article_note",
            "",
            "annotation_browser",
            "review_highlights",
        )
        library = self._add("library")
        library.addActions(actions.lists.actions())
        order = QMenu(library)
        library.addMenu(order)
        order.addActions(actions.orders.actions())
        self._menus["order"] = order
        library.addSeparator()
        for name in ("favourite", "archive", "mark_unread", "label"):
            library.addAction(actions[name])
        library.addSeparator()
        for name in ("collect", "move_up", "move_down"):
            library.addAction(actions[name])
        library.addSeparator()
        library.addActions([actions["trash"], actions["restore"]])
        self._add("go", "back", "forward", "", "next_article", "previous_article")
        self._add(
            "search",
            "search",
            "search_selection",
            "exact_spelling",
            "save_search",
            "",
            "find",
            "next_match",
            "previous_match",
            "",
            "rebuild_index",
        )
        self._add("help", "about")
        self.retranslate()

    def retranslate(self) -> None:
        """Set the titles in the language in force."""
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "annotate": self.tr("&Annotate"),
            "library": self.tr("&Library"),
            "order": self.tr("&Sort"),
            "go": self.tr("&Go"),
            "search": self.tr("&Search"),
            "help": self.tr("&Help"),
            "lines": self.tr("L&ines and column"),
            "face": self.tr("T&ypeface"),
            "digits": self.tr("&Digits"),
            "theme": self.tr("&Theme"),
            "language": self.tr("L&anguage"),
        }
        for name, title in titles.items():
            self._menus[name].setTitle(title)

    def _add(self, name: str, *action_names: str) -> QMenu:
        menu = QMenu(self._bar)
        self._bar.addMenu(menu)
        for action_name in action_names:
            if action_name:
                menu.addAction(self._actions[action_name])
            else:
                menu.addSeparator()
        self._menus[name] = menu
        return menu
