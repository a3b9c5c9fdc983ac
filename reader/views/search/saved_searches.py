"""Saved searches as lists to switch to: a menu in the list's heading, and how they are kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QInputDialog, QWidget

    from reader.appearance.icons import IconSet
    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.model.search import SavedSearch
    from reader.tasks.runner import TaskRunner


class SavedSearches(QObject):
    """``chosen`` carries the query of the list that was switched to (empty: all articles).

    ``failed`` carries a MaqalError. ``query`` gives the search under way, so that the menu can mark
    it and keep it; ``changed`` says that there are others, or other names.
    """

    chosen = Signal(str)
    failed = Signal(object)
    changed = Signal()

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        save: QAction,
        query: Callable[[], str],
        heading: QWidget,
    ) -> None:
        super().__init__(heading)
        self._library = library
        self._runner = runner
        self._save = save
        self._query = query
        self._saved: tuple[SavedSearch, ...] = ()
        self.button = QToolButton(heading)
        self.button.setObjectName("lists")
        self.button.setIconSize(QSize(14, 14))
        self.button.setFixedSize(QSize(22, 20))
        self.button.clicked.connect(self._load_and_pop_up)
        self.menu = QMenu(heading)
        self.menu.aboutToShow.connect(self.fill)
        self._submenus: list[QMenu] = []
        self.add_lists: Callable[[QMenu], None] | None = None
        """Puts the library's own lists at the top of the menu, if somebody has them."""
        self.retranslate()

    @property
    def saved(self) -> tuple[SavedSearch, ...]:
        """The saved searches, by name."""
        return self._saved

    def load(self) -> None:
        """Read the saved searches anew."""
        library = self._library
        self._runner.run(lambda _token: library.saved_searches(), self._loaded, self.failed.emit)

    def name_of(self, query: str) -> str:
        """The name under which ``query`` is kept, or empty."""
        return next((one.name for one in self._saved if one.query == query), "")

    def ask_name(self) -> None:
        """Let the person name the search under way, and keep it."""
        query = self._query().strip()
        if not query:
            return
        library = self._library
        dialog = self._ask(self.tr("Save this search"), self.name_of(query) or query)
        dialog.textValueSelected.connect(
            lambda name: self._change(lambda _token: library.save_search(name, query))
        )

    def fill(self) -> None:
        """Set the menu up anew."""
        menu, query = self.menu, self._query().strip()
        menu.clear()
        for old in self._submenus:
            old.deleteLater()
        self._submenus.clear()
        group = QActionGroup(menu)
        lists = [(_label(one.name), one.query) for one in self._saved]
        if self.add_lists is None:
            lists.insert(0, (self.tr("&All articles"), ""))
        else:
            self.add_lists(menu)
            menu.addSeparator()
        for words, wanted in lists:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(wanted == query)
            action.triggered.connect(partial(self._choose, wanted))
            group.addAction(action)
        menu.addSeparator()
        self._save.setEnabled(bool(query))
        menu.addAction(self._save)
        if self._saved:
            self._add_submenu(self.tr("&Rename"), self._ask_new_name)
            self._add_submenu(self.tr("&Delete"), self._ask_delete)

    def set_theme(self, icons: IconSet, theme: Theme) -> None:
        """Draw the button in ``theme``."""
        self.button.setIcon(icons.icon("chevron-down", theme.colours.muted, theme.colours.border))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        text = self.tr("Lists and saved searches")
        self.button.setToolTip(text)
        self.button.setAccessibleName(text)
        self.menu.setAccessibleName(text)

    # Inside ----------------------------------------------------------------------------------

    def _choose(self, query: str) -> None:
        self.chosen.emit(query)

    def _add_submenu(self, title: str, chosen: Callable[[SavedSearch], object]) -> None:
        submenu = QMenu(title, self.menu)
        self._submenus.append(submenu)
        self.menu.addMenu(submenu)
        for one in self._saved:
            submenu.addAction(_label(one.name)).triggered.connect(partial(self._call, chosen, one))

    @staticmethod
    def _call(chosen: Callable[[SavedSearch], object], one: SavedSearch) -> None:
        chosen(one)

    def _load_and_pop_up(self) -> None:
        library = self._library

        def show(saved: tuple[SavedSearch, ...]) -> None:
            self._loaded(saved)
            self._pop_up()

        self._runner.run(lambda _token: library.saved_searches(), show, self.failed.emit)

    def _pop_up(self) -> None:
        button = self.button
        mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = button.rect().bottomRight() if mirrored else button.rect().bottomLeft()
        at = button.mapToGlobal(corner)
        if mirrored:
            at.setX(at.x() - self.menu.sizeHint().width())
        self.menu.popup(at)

    def _ask_new_name(self, one: SavedSearch) -> None:
        library = self._library
        dialog = self._ask(self.tr("Rename the saved search"), one.name)
        dialog.textValueSelected.connect(
            lambda name: self._change(lambda _token: library.rename_search(one.id, name))
        )

    def _ask_delete(self, one: SavedSearch) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - not at start-up

        library = self._library
        name = isolated(safe_display(one.name))
        box = QMessageBox(self.button.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Delete the saved search"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete the saved search “%1”?").replace("%1", name))
        box.setInformativeText(self.tr("The articles it finds stay in the library."))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        delete.clicked.connect(
            lambda: self._change(lambda _token: library.delete_saved_search(one.id))
        )
        box.open()
        cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, title: str, name: str) -> QInputDialog:
        from reader.views.dialogs.name_dialog import open_name_dialog  # noqa: PLC0415 - not at start-up

        return open_name_dialog(self.button.window(), title, self.tr("Name of the list:"), name)

    def _change(self, work: Callable[[object], object]) -> None:
        def change(token: object) -> tuple[SavedSearch, ...]:
            work(token)
            return self._library.saved_searches()

        self._runner.run(change, self._loaded, self.failed.emit)

    def _loaded(self, saved: tuple[SavedSearch, ...]) -> None:
        self._saved = saved
        self.changed.emit()


def _label(name: str) -> str:
    return isolated(safe_display(name)).replace("&", "&&")
