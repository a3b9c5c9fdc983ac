"""The lists in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialog

from reader.app import Desktop
from reader.library import open_library
from reader.model.lists import ArticleList, Collection, ListKind, ListOrder
from reader.views.dialogs.collections_dialog import CollectionsDialog
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.views.article_list.lists_desk import ListsDesk


class Window:
    """A window on five articles, and what a test asks of it."""

    def __init__(self, desktop: Desktop, library: Library, qtbot: QtBot) -> None:
        self.desktop = desktop
        self.library = library
        self.qtbot = qtbot
        self.window = desktop.window
        desks = self.window.library_desks
        assert desks is not None
        assert desks.lists is not None
        self.desk: ListsDesk = desks.lists
        desks.failed.connect(lambda error: pytest.fail(str(error)))

    @property
    def ids(self) -> list[str]:
        model = self.window.model
        return [
            str(model.index(row).data(Qt.ItemDataRole.UserRole + 1))
            for row in range(model.rowCount())
        ]

    def act(self, name: str) -> None:
        self.window.actions_[name].trigger()
        self.settle()

    def show(self, kind: ListKind, value: str = "") -> None:
        self.desk.show_list(ArticleList(kind, value), value)
        self.settle()

    def settle(self) -> None:
        self.desktop.wait_until_idle()

    def select(self, *ids: str) -> None:
        selection = self.window.list_pane.list.selectionModel()
        selection.clearSelection()
        for id_ in ids:
            index = self.window.model.index(self.window.model.row_of(id_))
            selection.select(index, QItemSelectionModel.SelectionFlag.Select)
        self.settle()

    def undo(self) -> None:
        self.desk.articles.strip.button.click()
        self.settle()

    def members(self, kind: ListKind, value: str = "") -> set[str]:
        return {row.id for row in self.library.lists.page(ArticleList(kind, value)).rows}

    def dialog(self, kind: type[QDialog]) -> Any:
        [found] = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return found


@pytest.fixture
def window(
    tmp_path: Path, write_articles: Callable[[int], list[Path]], qtbot: QtBot
) -> Iterator[Window]:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        library.import_files(write_articles(5))
        desktop = Desktop(path, Preferences.unsaved(), language="en", leave_marks=False)
        desktop.window.resize(1200, 700)
        desktop.window.show()
        desktop.wait_until_idle()
        qtbot.waitUntil(lambda: desktop.window.search is not None)
        desktop.wait_until_idle()
        yield Window(desktop, library, qtbot)
        desktop.close()


def test_favourites_are_made_shown_and_taken_back(window: Window) -> None:
    first, second, *_ = window.ids
    window.select(first, second)
    window.act("favourite")
    assert window.members(ListKind.FAVOURITES) == {first, second}
    window.show(ListKind.FAVOURITES)
    assert set(window.ids) == {first, second}
    window.select(first)
    window.act("favourite")
    assert window.ids == [second]
    window.undo()
    assert set(window.ids) == {first, second}


def test_selecting_several_articles_opens_none_of_them(window: Window) -> None:
    first, second, third, *_ = window.ids
    window.select(first)
    opened = window.window.article_pane.article()
    assert opened is not None
    assert opened.id == first
    chosen: list[str] = []
    window.window.list_pane.article_chosen.connect(chosen.append)
    window.select(second, third)
    assert chosen == [second]  # while it was the only one
    assert window.desk.articles.targets() == [second, third]


def test_without_a_selection_the_open_article_is_meant(window: Window) -> None:
    first = window.ids[0]
    window.select(first)
    window.window.list_pane.list.clearSelection()
    window.act("archive")
    assert window.members(ListKind.ARCHIVE) == {first}


def test_archiving_takes_an_article_out_of_what_is_not_archived(window: Window) -> None:
    window.show(ListKind.INBOX)
    first, *others = window.ids
    window.select(first)
    window.act("archive")
    assert window.ids == others
    window.undo()
    assert set(window.ids) == {first, *others}


def test_marking_as_read_and_as_unread(window: Window) -> None:
    first = window.ids[0]
    window.select(first)
    window.act("mark_unread")  # it is unread already, so it becomes read
    assert first not in window.members(ListKind.UNREAD)
    window.act("mark_unread")
    assert first in window.members(ListKind.UNREAD)


def test_deleting_goes_through_the_trash_and_back(window: Window) -> None:
    first, second, *others = window.ids
    window.select(first, second)
    pane = window.window.list_pane
    pane.list.setFocus()
    window.qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    window.settle()
    assert window.ids == others
    window.undo()
    assert set(window.ids) == {first, second, *others}
    window.select(first)
    window.act("trash")
    assert window.window.article_pane.article() is None
    window.show(ListKind.TRASH)
    assert window.ids == [first]
    window.select(first)
    assert window.window.article_failure is None
    assert not window.window.actions_["trash"].isEnabled()
    window.act("restore")
    assert window.ids == []
    window.show(ListKind.ALL)
    assert len(window.ids) == 5


def test_an_empty_list_says_how_to_fill_it(window: Window) -> None:
    window.show(ListKind.FAVOURITES)
    pane = window.window.list_pane
    assert window.ids == []
    assert pane.list.isHidden()
    pane.show_all.trigger()
    window.settle()
    assert len(window.ids) == 5
    assert pane.list.isVisible()


def test_own_tags_are_given_and_listed(window: Window) -> None:
    first, second, *_ = window.ids
    window.desk.articles.open_labels([first, second], [], [])
    dialog = window.dialog(QDialog)
    dialog.to_add.setText("للقراءة، ورق")
    dialog.accept()
    window.settle()
    assert window.members(ListKind.LABEL, "ورق") == {first, second}
    saved = window.window.search.saved if window.window.search else None
    assert saved is not None
    saved.fill()
    titles = [action.text() for action in saved.menu.actions()]
    assert "Tags" in titles
    window.show(ListKind.LABEL, "ورق")
    assert set(window.ids) == {first, second}
    window.undo()
    assert window.ids == []


def test_collections_keep_the_order_of_the_person(window: Window) -> None:
    first, second, third, *_ = window.ids
    window.select(third)
    window.act("collect")
    dialog = window.dialog(CollectionsDialog)
    dialog.new.setText("كتاب المدن")
    dialog.accept()
    window.settle()
    [collection] = window.library.lists.collections()
    window.desk.articles._collect([first], "", [collection.id], [])
    window.settle()
    window.show(ListKind.COLLECTION, collection.id)
    assert window.ids == [third, first]
    assert window.window.actions_.orders.checkedAction().data() == ListOrder.MANUAL
    window.select(third)
    window.desk.articles.take_out()
    window.settle()
    assert window.ids == [first]
    window.undo()
    assert set(window.ids) == {first, third}
    assert second not in window.ids


def test_articles_are_moved_within_a_collection(window: Window) -> None:
    first, second, third, *_ = window.ids
    collection = window.library.lists.make_collection("كتاب المدن")
    window.library.lists.collect(collection.id, [first, second, third])
    window.show(ListKind.COLLECTION, collection.id)
    window.select(second, third)
    window.act("move_up")
    assert window.ids == [second, third, first]
    assert window.window.list_pane.selected_ids() == [second, third]
    window.act("move_up")  # there is no room
    assert window.ids == [second, third, first]
    window.select(second)
    window.act("move_down")
    window.act("move_down")
    assert window.ids == [third, first, second]
    window.show(ListKind.UNREAD)
    assert not window.window.actions_["move_up"].isEnabled()


def test_a_collection_is_deleted_and_taken_back(window: Window) -> None:
    collection = window.library.lists.make_collection("كتاب المدن")
    window.library.lists.collect(collection.id, window.ids[:2])
    window.desk.load()
    window.settle()
    window.show(ListKind.COLLECTION, collection.id)
    window.desk._drop()
    window.settle()
    assert window.desk.shown == ArticleList()
    assert window.library.lists.collections() == ()
    window.undo()
    assert window.desk.shown.value == collection.id
    assert len(window.ids) == 2


def test_the_collections_dialog_tells_what_was_changed(qtbot: QtBot) -> None:
    collections = [Collection("a", "أ"), Collection("b", "ب"), Collection("c", "ج")]
    dialog = CollectionsDialog("", collections, {"a": True, "b": None, "c": False})
    qtbot.addWidget(dialog)
    assert not dialog.save_button.isEnabled()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert (dialog.into, dialog.out_of, dialog.new_name) == (["b"], ["a"], "")
    assert dialog.save_button.isEnabled()


def test_sorting_is_for_the_list_on_show(window: Window) -> None:
    window.window.actions_.orders.actions()[1].trigger()
    window.settle()
    titles = [window.window.model.index(row).data() for row in range(5)]
    assert titles == sorted(titles)
    assert not window.window.actions_.orders.actions()[-1].isEnabled()
