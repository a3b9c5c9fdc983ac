"""Two articles side by side in the real window: opening, turning, annotating, coming back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.app import Desktop
from reader.library import open_library
from reader.models.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.views.main_window import MainWindow

FIRST, SECOND, THIRD = "رحلة إلى الجبل", "سوق الورّاقين", "ليالي الميناء"
TEXTS = {
    FIRST: "مشى الرحّالة يومه كله بين التلال وكان يدوّن في دفتره أسماء القرى التي مرّ بها.",
    SECOND: "يجلس الورّاقون عند أبواب الدكاكين ويبيعون الدفاتر والكتب القديمة للعابرين.",
    THIRD: "تضيء الفوانيس رصيف الميناء حين تعود المراكب ويعلو غناء الصيادين حتى الفجر.",
}


@pytest.fixture
def start(tmp_path: Path, open_desktop: Callable[..., Desktop]) -> Callable[[], Desktop]:
    """Opens the window on three articles; what is still open at the end is closed."""
    for number, (title, line) in enumerate(TEXTS.items()):
        paragraphs = "\n\n".join(f"{line} الفقرة {count}." for count in range(40))
        path = tmp_path / f"{number}.txt"
        path.write_text(f"{title}\n\n{paragraphs}", encoding="utf-8")
    with open_library(tmp_path / "library.db") as library:
        library.import_files(sorted(tmp_path.glob("*.txt")))
    return lambda: open_desktop("ar", kept=True, size=(1500, 700))


def id_of(window: MainWindow, title: str) -> str:
    rows = range(window.model.rowCount())
    found = {window.model.index(row).data(Role.SUMMARY).title: row for row in rows}
    return str(window.model.index(found[title]).data(Role.ID))


def titles(window: MainWindow) -> tuple[str, str]:
    """The active article's title and the other's."""
    article, other = window.article_pane.article(), window.article_pane.other()
    return ("" if article is None else article.title, "" if other is None else other.title)


def open_two(desktop: Desktop) -> MainWindow:
    window = desktop.window
    window.open_article(id_of(window, FIRST))
    desktop.wait_until_idle()
    assert window.beside is not None
    window.beside.open(id_of(window, SECOND))
    desktop.wait_until_idle()
    return window


def test_the_rest_of_the_window_follows_the_active_article(start: Callable[[], Desktop]) -> None:
    desktop = start()
    window = open_two(desktop)
    assert titles(window) == (SECOND, FIRST)
    assert SECOND in window.windowTitle()
    window.actions_["other_article"].trigger()
    desktop.wait_until_idle()
    assert titles(window) == (FIRST, SECOND)
    assert FIRST in window.windowTitle()
    assert window.list_pane.list.currentIndex().data(Role.ID) == id_of(window, FIRST)
    window.open_article(id_of(window, SECOND))  # it is there: nothing is loaded
    assert titles(window) == (SECOND, FIRST)
    window.open_article(id_of(window, THIRD))
    desktop.wait_until_idle()
    assert titles(window) == (THIRD, FIRST)
    window.actions_["back"].trigger()
    desktop.wait_until_idle()
    assert titles(window) == (SECOND, FIRST)


def test_each_has_its_own_annotations(start: Callable[[], Desktop], tmp_path: Path) -> None:
    desktop = start()
    window = open_two(desktop)
    for colour in ("highlight_green", "highlight_pink"):
        window.article_pane.view.select(0, 12)
        window.actions_[colour].trigger()
        desktop.wait_until_idle()
        window.actions_["other_article"].trigger()
        desktop.wait_until_idle()
    with open_library(tmp_path / "library.db") as library:
        found = {
            library.article(row.annotation.article_id).title: row.annotation.colour
            for row in library.annotations.page().rows
        }
    assert found == {SECOND: "green", FIRST: "pink"}
    window.actions_["undo"].trigger()
    desktop.wait_until_idle()
    with open_library(tmp_path / "library.db") as library:
        assert len(library.annotations.page().rows) == 1


def test_both_come_back_where_they_were(start: Callable[[], Desktop]) -> None:
    desktop = start()
    window = open_two(desktop)
    window.article_pane.view.verticalScrollBar().setValue(700)
    window.actions_["other_article"].trigger()
    window.article_pane.view.verticalScrollBar().setValue(300)
    window.actions_["swap_beside"].trigger()
    places = []
    for _ in range(2):
        places.append(window.article_pane.view.reading_position())
        window.actions_["other_article"].trigger()
    assert places[0] != places[1]
    assert not window.article_pane.active_is_first
    desktop.close()

    desktop = start()
    window = desktop.window
    desktop.wait_until_idle()
    assert titles(window) == (FIRST, SECOND)
    assert not window.article_pane.active_is_first
    again = []
    for _ in range(2):
        again.append(window.article_pane.view.reading_position())
        window.actions_["other_article"].trigger()
        desktop.wait_until_idle()
    assert again == places
    window.actions_["close_beside"].trigger()
    desktop.close()
    assert titles(start().window) == (FIRST, "")


def test_the_keyboard_opens_what_is_chosen_next_beside(
    start: Callable[[], Desktop], qtbot: QtBot
) -> None:
    desktop = start()
    window = desktop.window
    window.list_pane.select_first()
    desktop.wait_until_idle()
    first = titles(window)[0]
    window.actions_["open_beside"].trigger()
    assert titles(window) == ("", first)
    assert window.sidebar.annotations is not None
    qtbot.keyClick(window.list_pane.list, Qt.Key.Key_Down)
    desktop.wait_until_idle()
    assert titles(window)[1] == first
    assert titles(window)[0] not in {"", first}
    window.actions_["close_beside"].trigger()
    assert titles(window)[1] == ""


def test_the_menu_of_a_row_is_about_that_row(start: Callable[[], Desktop], qtbot: QtBot) -> None:
    desktop = start()
    window = desktop.window
    window.list_pane.select_first()
    desktop.wait_until_idle()
    first = titles(window)[0]
    rows = window.list_pane.list
    place = rows.visualRect(window.model.index(2)).center()
    qtbot.mousePress(rows.viewport(), Qt.MouseButton.RightButton, pos=QPoint(place))
    qtbot.mouseRelease(rows.viewport(), Qt.MouseButton.RightButton, pos=QPoint(place))
    desktop.wait_until_idle()
    assert titles(window)[0] == first  # asking for the menu opens nothing
    window.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    window.actions_["open_beside"].trigger()
    desktop.wait_until_idle()
    assert titles(window) == (str(window.model.index(2).data(Role.SUMMARY).title), first)


def test_an_article_in_the_trash_leaves_its_side(start: Callable[[], Desktop]) -> None:
    desktop = start()
    window = open_two(desktop)
    window.list_pane.select(id_of(window, SECOND))
    window.actions_["trash"].trigger()
    desktop.wait_until_idle()
    assert titles(window) == (FIRST, "")
    assert FIRST in window.windowTitle()
    window.article_pane.view.select(0, 12)  # the bar over the selection lives on
    window.actions_["highlight_blue"].trigger()
    desktop.wait_until_idle()


def test_finding_goes_on_in_the_other_article(start: Callable[[], Desktop], qtbot: QtBot) -> None:
    desktop = start()
    window = open_two(desktop)
    search = window.search
    assert search is not None
    search.find.open_line()
    assert search.find.bar is not None
    search.find.bar.line.setText("الدفاتر")
    desktop.wait_until_idle()
    window.actions_["close_beside"].trigger()
    window.actions_["open_beside"].trigger()
    window.open_article(id_of(window, THIRD))
    desktop.wait_until_idle()
    window.actions_["close_beside"].trigger()
    search.find.bar.line.setText("الفوانيس")
    desktop.wait_until_idle()
    assert titles(window) == (THIRD, "")
