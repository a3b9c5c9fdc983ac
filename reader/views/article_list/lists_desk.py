"""Everything the window does about lists: which one is on show, its order, and what is put in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from reader.model.lists import ArticleList, Collection, ListKind, ListOrder
from reader.text.safe_display import isolated, safe_display
from reader.views.article_list.articles_desk import ArticlesDesk
from reader.views.article_list.list_texts import ACTIONS, empty_texts

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.annotation_listing import TagCount
    from reader.tasks.cancel import CancelToken
    from reader.views.collaborators import Collaborators
    from reader.views.search.saved_searches import SavedSearches
    from reader.views.window_parts import WindowParts

MOST_TAGS = 30
"""Tags in the menu: the most used ones; more would not fit a screen."""


class _Known(NamedTuple):
    """What the menu offers beside the lists that everybody has."""

    labels: tuple[TagCount, ...]
    collections: tuple[Collection, ...]


class ListsDesk(QObject):
    """``changed`` carries Changes, ``said`` a sentence, ``failed`` a MaqalError."""

    changed = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        collaborators: Collaborators,
        parts: WindowParts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._with = collaborators
        self._actions = parts.actions
        self._model = parts.model
        self._list_pane = parts.list_pane
        self._window = window
        self._known = _Known((), ())
        self._submenus: list[QMenu] = []
        self.shown = ArticleList()
        self._name = ""
        self._order = ListOrder.DATE
        self.articles = ArticlesDesk(library, collaborators.runner, parts, window)
        self.articles.changed.connect(self.changed)
        self.articles.said.connect(self.said)
        self.articles.failed.connect(self.failed)
        self.articles.done.connect(self.load)
        self._connect()
        self._show_state()

    def follow(self, saved: SavedSearches) -> None:
        """Put the lists at the top of the menu of saved searches, which is one list of lists."""
        saved.add_lists = self._add_to_menu
        saved.menu.aboutToHide.connect(self._show_state)
        saved.button.pressed.connect(self.load)  # before its own look-up, on the same thread
        self.load()

    def load(self) -> None:
        """Read the tags and the collections anew."""
        library = self._library

        def read(_token: CancelToken) -> _Known:
            labels = tuple(count for count in library.annotations.tags() if count.articles)
            return _Known(labels, library.lists.collections())

        self._with.runner.run(read, self._loaded, self.failed.emit)

    def show_list(self, wanted: ArticleList, name: str = "") -> None:
        """Show a list; ``name`` is that of a tag or a collection."""
        by_hand = wanted.kind is ListKind.COLLECTION
        if by_hand != (self.shown.kind is ListKind.COLLECTION):
            self._order = ListOrder.MANUAL if by_hand else ListOrder.DATE
        self.shown = self.articles.shown = wanted
        self._name = name
        self._list_pane.search_box.clear()
        in_trash = wanted.kind is ListKind.TRASH
        self._list_pane.opens = not in_trash
        self._show()
        if in_trash:
            restore = self._actions["restore"]
            self.articles.strip.offer(
                self.tr("Restore an article to read it."), restore.trigger, self.tr("Restore")
            )
        else:
            self.articles.strip.hide()

    def sort(self, order: ListOrder) -> None:
        """Sort what is on show by ``order``."""
        self._order = order
        self._show()

    # Assembly --------------------------------------------------------------------------------

    def _connect(self) -> None:
        actions, pane = self._actions, self._list_pane
        actions.lists.triggered.connect(
            lambda action: self.show_list(ArticleList(ListKind(action.data())))
        )
        actions.orders.triggered.connect(lambda action: self.sort(ListOrder(action.data())))
        pane.deleting.connect(self.articles.delete)
        pane.menu_wanted.connect(self._open_menu)
        pane.search_toggled.connect(self._show_state)
        pane.list.moved.connect(self.articles.move_before)
        pane.show_all.triggered.connect(lambda: self.show_list(ArticleList()))
        self._with.languages.changed.connect(self._follow_language)

    def _loaded(self, known: _Known) -> None:
        self._known = known
        if self.shown.kind is ListKind.COLLECTION:
            names = {one.id: one.name for one in known.collections}
            if self.shown.value not in names:
                self.show_list(ArticleList())
            elif names[self.shown.value] != self._name:
                self._name = names[self.shown.value]
                self._show_state()

    def _show(self) -> None:
        everything = self.shown.kind is ListKind.ALL and self._order is ListOrder.DATE
        self._show_state()
        self._model.show_list(None if everything else (self.shown, self._order))

    def _show_state(self) -> None:
        """Say in the heading and in the menus which list is on show, and how it is sorted."""
        actions, kind = self._actions, self.shown.kind
        actions.choose(actions.lists, kind)
        actions.choose(actions.orders, self._order)
        for action in actions.orders.actions():
            if action.data() == ListOrder.MANUAL:
                action.setEnabled(kind is ListKind.COLLECTION)
        in_trash = self.articles.in_trash
        actions["restore"].setEnabled(in_trash)
        by_hand = kind is ListKind.COLLECTION and self._order is ListOrder.MANUAL
        self._list_pane.list.set_movable(movable=by_hand)
        for name in ("move_up", "move_down"):
            actions[name].setEnabled(by_hand and not self._list_pane.searching)
        for name in ("favourite", "archive", "mark_unread", "label", "collect", "trash"):
            actions[name].setEnabled(not in_trash)
        if kind is ListKind.ALL:
            self._list_pane.name_list("")
            return
        names = {action.data(): action.text() for action in actions.lists.actions()}
        name = isolated(safe_display(self._name)) if self._name else names.get(kind, "")
        shortcut = ""
        if kind in ACTIONS:
            keys = actions[ACTIONS[kind]].shortcut()
            shortcut = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self._list_pane.name_list(name, *empty_texts(kind, isolated(shortcut)))

    def _follow_language(self) -> None:
        self.articles.strip.retranslate()
        self._show_state()

    # The menus -------------------------------------------------------------------------------

    def _add_to_menu(self, menu: QMenu) -> None:
        for old in self._submenus:
            old.deleteLater()
        self._submenus.clear()
        # While something is searched for, the list stands behind what is found.
        shown = "" if self._list_pane.searching else self.shown.kind
        self._actions.choose(self._actions.lists, shown)
        menu.addActions(self._actions.lists.actions())
        tags = [
            (one.tag, ArticleList(ListKind.LABEL, one.tag))
            for one in self._known.labels[:MOST_TAGS]
        ]
        collections = [
            (one.name, ArticleList(ListKind.COLLECTION, one.id)) for one in self._known.collections
        ]
        for title, lists in ((self.tr("Tags"), tags), (self.tr("Collections"), collections)):
            if lists:
                submenu = self._submenu(menu, title)
                for name, wanted in lists:
                    action = submenu.addAction(isolated(safe_display(name)).replace("&", "&&"))
                    action.setCheckable(True)
                    action.setChecked(wanted == self.shown)
                    action.triggered.connect(partial(self._choose, wanted, name))
        if self.shown.kind is ListKind.COLLECTION:
            rename = menu.addAction(self.tr("Rename the collection…"))
            rename.triggered.connect(self._ask_new_name)
            menu.addAction(self.tr("Delete the collection")).triggered.connect(self._drop)
        self._submenu(menu, self.tr("Sort")).addActions(self._actions.orders.actions())

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        submenu = QMenu(title, menu)
        self._submenus.append(submenu)
        menu.addMenu(submenu)
        return submenu

    def _choose(self, wanted: ArticleList, name: str) -> None:
        self.show_list(wanted, name)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self._list_pane)
        menu.aboutToHide.connect(menu.deleteLater)
        if not self.articles.in_trash:
            menu.addAction(self._actions["open_beside"])
            menu.addSeparator()
        for action in self._article_actions():
            menu.addAction(action)
        if self.shown.kind is ListKind.COLLECTION and not self._list_pane.searching:
            menu.addActions([self._actions["move_up"], self._actions["move_down"]])
            menu.addAction(self.tr("Take out of the collection")).triggered.connect(
                self.articles.take_out
            )
        menu.addSeparator()
        menu.addAction(self._actions["export"])
        menu.popup(at)

    def _article_actions(self) -> list[QAction]:
        trash = self.articles.in_trash
        names = ("favourite", "archive", "mark_unread", "label", "collect", "trash")
        return [self._actions[name] for name in (("restore",) if trash else names)]

    # The collection on show ------------------------------------------------------------------

    def _ask_new_name(self) -> None:
        from reader.views.dialogs.name_dialog import open_name_dialog  # noqa: PLC0415 - not at start-up

        wanted, lists = self.shown, self._library.lists
        dialog = open_name_dialog(
            self._window,
            self.tr("Rename the collection"),
            self.tr("Name of the collection:"),
            self._name,
        )
        dialog.textValueSelected.connect(
            lambda name: self._with.runner.run(
                lambda _token: lists.rename_collection(wanted.value, name),
                lambda _none: self.load(),
                self.failed.emit,
            )
        )

    def _drop(self) -> None:
        wanted, lists, name = self.shown, self._library.lists, self._name

        def restore(_token: CancelToken) -> None:
            lists.restore_collection(wanted.value)

        def take_back() -> None:
            self._with.runner.run(
                restore, lambda _none: self._dropped_back(wanted, name), self.failed.emit
            )

        def dropped(_none: None) -> None:
            self.show_list(ArticleList())
            self.load()
            self.articles.strip.offer(
                self.tr("The collection is deleted; its articles stay in the library."), take_back
            )

        self._with.runner.run(
            lambda _token: lists.delete_collection(wanted.value), dropped, self.failed.emit
        )

    def _dropped_back(self, wanted: ArticleList, name: str) -> None:
        self.load()
        self.show_list(wanted, name)
