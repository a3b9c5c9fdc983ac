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
            "quit",
        )
        view = self._add(
            "view", "list_pane", "sidebar", "", "larger", "smaller", "justified", "full_screen", ""
        )
        groups = (
            ("face", actions.faces),
            ("theme", actions.themes),
            ("language", actions.languages),
        )
        for name, group in groups:
            menu = QMenu(view)
            view.addMenu(menu)
            menu.addActions(group.actions())
            self._menus[name] = menu
        self._add("go", "next_article", "previous_article")
        self._add("help", "about")
        self.retranslate()

    def retranslate(self) -> None:
        """Set the titles in the language in force."""
        titles = {
            "file": self.tr("&File"),
            "view": self.tr("&View"),
            "go": self.tr("&Go"),
            "help": self.tr("&Help"),
            "face": self.tr("T&ypeface"),
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
