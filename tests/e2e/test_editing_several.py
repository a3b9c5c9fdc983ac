"""Doing something to several articles at once: in a list, among what was found, in a collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtTest import QSignalSpy

from reader.app import Desktop
from reader.library import open_library
from reader.model.lists import ArticleList, ListKind
from reader.models.roles import Role
from reader.views.article_list.collection_order import moved_before

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDropEvent
    from pytestqt.qtbot import QtBot

    from reader.views.article_list.rows import ArticleRows
    from reader.views.main_window import MainWindow
    from reader.views.search.results_pane import ResultsPane

LINES = (
    "يجلس الصيادون على الرصيف قبل الفجر وينتظرون عودة المراكب المحمّلة بالسردين.",
    "يروي الصيادون حكايات البحر لأطفالهم في ليالي الشتاء الطويلة قرب الموقد.",
    "تعلّم الصيادون قراءة النجوم قبل أن تصل الخرائط إلى قرى الساحل البعيدة.",
    "يبيع التجار القماش والعطور في السوق القديم كل يوم جمعة بعد الصلاة.",
)


@pytest.fixture
def desktop(tmp_path: Path, open_desktop: Callable[..., Desktop]) -> Desktop:
    """The window on four articles, three of them about fishermen, all indexed."""
    for number, line in enumerate(LINES):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"مقال رقم {number} عن أهل الساحل\n\n{line}\n\n{line}", encoding="utf-8")
    with open_library(tmp_path / "library.db") as library:
        library.import_files(sorted(tmp_path.glob("*.txt")))
        while library.index_pending().waiting:
            pass
    made = open_desktop("ar")
    assert made.window.search is not None  # otherwise made a moment later
    made.wait_until_idle()
    return made


def search(desktop: Desktop, query: str, qtbot: QtBot) -> ResultsPane:
    desk = desktop.window.search
    assert desk is not None
    desk.search_for(query)
    qtbot.waitUntil(
        lambda: desk.panel is not None and desk.panel.results.list.model().rowCount() > 0
    )
    desktop.wait_until_idle()
    assert desk.panel is not None
    return desk.panel.results


def select(rows: ArticleRows, *wanted: int) -> list[str]:
    """Select rows as Ctrl and the mouse do, and say which articles they are."""
    rows.selectionModel().clearSelection()
    for row in wanted:
        rows.selectionModel().select(
            rows.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select
        )
    return rows.selected_ids()


def trigger(desktop: Desktop, name: str) -> None:
    desktop.window.actions_[name].trigger()
    desktop.wait_until_idle()


def of_kind(path: Path, kind: ListKind) -> set[str]:
    with open_library(path / "library.db") as library:
        return {row.id for row in library.lists.page(ArticleList(kind)).rows}


def test_what_is_selected_among_the_hits_is_edited_together(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    window = desktop.window
    results = search(desktop, "الصيادون", qtbot)
    assert results.list.model().rowCount() == 3
    opened = QSignalSpy(window.article_shown)
    chosen = select(results.list, 1, 2)
    desktop.wait_until_idle()
    assert opened.count() <= 1  # only the first of them was ever the only one
    assert len(chosen) == 2
    trigger(desktop, "favourite")
    assert of_kind(tmp_path, ListKind.FAVOURITES) == set(chosen)
    assert sorted(results.list.selected_ids()) == sorted(chosen)  # still there for the next step
    trigger(desktop, "archive")
    assert of_kind(tmp_path, ListKind.ARCHIVE) == set(chosen)
    trigger(desktop, "trash")
    assert of_kind(tmp_path, ListKind.TRASH) == set(chosen)
    assert results.list.model().rowCount() == 1
    desks = window.library_desks
    assert desks is not None
    assert desks.lists is not None
    desks.lists.articles.strip.button.click()
    desktop.wait_until_idle()
    assert of_kind(tmp_path, ListKind.TRASH) == set()


def test_the_keyboard_selects_and_deletes_hits(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    results = search(desktop, "الصيادون", qtbot)
    results.enter()
    desktop.wait_until_idle()
    rows = results.list
    qtbot.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(rows.selected_ids()) == 2
    chosen = rows.selected_ids()
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    desktop.wait_until_idle()
    assert of_kind(tmp_path, ListKind.TRASH) == set(chosen)


def test_the_mouse_adds_hits_without_opening_them(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    rows = search(desktop, "الصيادون", qtbot).list
    places = [rows.visualRect(rows.model().index(row, 0)).center() for row in range(3)]
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=places[0])
    desktop.wait_until_idle()
    first = window.article_pane.article()
    assert first is not None
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, control, places[2])
    desktop.wait_until_idle()
    assert len(rows.selected_ids()) == 2
    assert window.article_pane.article() == first
    asked = QSignalSpy(window.list_pane.menu_wanted)
    qtbot.keyClick(rows, Qt.Key.Key_Menu)  # Qt makes the event of it in a real window only
    assert asked.count() in {0, 1}


def test_the_export_offers_the_selected_hits(desktop: Desktop, qtbot: QtBot) -> None:
    rows = search(desktop, "الصيادون", qtbot).list
    chosen = select(rows, 0, 2)
    assert desktop.window.list_pane.chosen_ids() == chosen
    desktop.window.list_pane.search_box.clear()
    desktop.wait_until_idle()
    assert desktop.window.list_pane.chosen_ids() != chosen


def test_hits_can_be_edited_while_the_trash_is_behind_them(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    window = desktop.window
    desks = window.library_desks
    assert desks is not None
    assert desks.lists is not None
    desks.lists.show_list(ArticleList(ListKind.TRASH))
    desktop.wait_until_idle()
    assert not window.actions_["favourite"].isEnabled()
    chosen = select(search(desktop, "الصيادون", qtbot).list, 0, 1)
    assert window.actions_["favourite"].isEnabled()
    assert not window.actions_["restore"].isEnabled()
    trigger(desktop, "favourite")
    assert of_kind(tmp_path, ListKind.FAVOURITES) == set(chosen)
    window.list_pane.search_box.clear()
    desktop.wait_until_idle()
    assert not window.actions_["favourite"].isEnabled()


class Dropped:
    """A drop as Qt tells of it; a real drag needs a person."""

    def __init__(self, source: object, place: QPoint) -> None:
        self._source, self._place = source, place
        self.accepted: bool | None = None

    def source(self) -> object:
        return self._source

    def position(self) -> QPointF:
        return QPointF(self._place)

    def setDropAction(self, action: object) -> None:  # noqa: N802 - Qt's name
        assert action == Qt.DropAction.CopyAction

    def accept(self) -> None:
        self.accepted = True

    def ignore(self) -> None:
        self.accepted = False


def drop(rows: ArticleRows, place: QPoint, source: object = None) -> bool | None:
    event = Dropped(source or rows, place)
    rows.dropEvent(cast("QDropEvent", event))
    return event.accepted


def test_articles_of_a_collection_are_dragged_to_another_place(
    desktop: Desktop, tmp_path: Path
) -> None:
    window: MainWindow = desktop.window
    with open_library(tmp_path / "library.db") as library:
        ids = [row.id for row in library.page().rows]
        collection = library.lists.make_collection("مختارات")
        library.lists.collect(collection.id, ids)
    desks = window.library_desks
    assert desks is not None
    assert desks.lists is not None
    rows = window.list_pane.list
    modes: Any = rows.DragDropMode
    assert rows.dragDropMode() == modes.NoDragDrop
    desks.lists.load()
    desktop.wait_until_idle()
    desks.lists.show_list(ArticleList(ListKind.COLLECTION, collection.id), "مختارات")
    desktop.wait_until_idle()
    assert rows.dragDropMode() == modes.InternalMove

    def order() -> list[str]:
        desktop.wait_until_idle()
        return [window.model.index(row).data(Role.ID) for row in range(window.model.rowCount())]

    assert order() == ids
    a, b, c, d = ids
    select(rows, 0)
    rect = rows.visualRect(window.model.index(2))
    assert drop(rows, rect.center() + QPoint(0, 5))
    assert order() == [b, c, a, d]
    assert rows.selected_ids() == [a]
    select(rows, 2, 3)
    assert drop(rows, rows.visualRect(window.model.index(0)).center() - QPoint(0, 5))
    assert order() == [a, d, b, c]
    select(rows, 0)
    assert drop(rows, rows.visualRect(window.model.index(3)).bottomLeft() + QPoint(5, 5))
    assert order() == [d, b, c, a]
    assert drop(rows, rect.center(), source="another") is False
    assert order() == [d, b, c, a]
    with open_library(tmp_path / "library.db") as library:
        page = library.lists.page(ArticleList(ListKind.COLLECTION, collection.id))
        assert {row.id for row in page.rows} == set(ids)


@pytest.mark.parametrize(
    ("ids", "before", "expected"),
    [
        ("c", "a", "cabd"),
        ("a", "c", "bacd"),
        ("a", None, "bcda"),
        ("da", "c", "badc"),
        ("bc", "b", "abcd"),
        ("bc", "c", "abcd"),
        ("", "b", "abcd"),
    ],
)
def test_rows_go_together_before_another(ids: str, before: str | None, expected: str) -> None:
    assert "".join(moved_before("abcd", list(ids), before)) == expected
