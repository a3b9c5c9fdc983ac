"""Find-in-page through the real window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.app import Desktop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.views.search.find_bar import FindBar
    from reader.views.search.find_desk import FindDesk

OpenDesktop = Callable[..., Desktop]


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot) -> Desktop:
    started: Desktop = open_desktop()
    with qtbot.waitSignal(started.window.article_shown):
        started.window.list_pane.select_first()
    return started


def find_of(desktop: Desktop) -> FindDesk:
    assert desktop.window.search is not None
    return desktop.window.search.find


def opened_bar(desktop: Desktop) -> FindBar:
    desktop.window.actions_["find"].trigger()
    bar = find_of(desktop).bar
    assert bar is not None
    assert bar.isVisible()
    assert bar.line.hasFocus()
    return bar


def look_for(desktop: Desktop, text: str) -> FindBar:
    bar = opened_bar(desktop)
    bar.line.setText(text)
    desktop.wait_until_idle()
    return bar


def test_typing_finds_counts_and_scrolls(desktop: Desktop, qtbot: QtBot) -> None:
    view = desktop.window.article_pane.view
    bar = look_for(desktop, "مهجور")
    assert bar.count.text() == "1 of 1"
    assert view.verticalScrollBar().value() > 200
    bar = look_for(desktop, "زرافة")
    assert bar.count.text() == "Not in this article"
    assert bar.count.property("role") == "warning"
    bar = look_for(desktop, "")
    assert bar.count.text() == ""


def test_return_shift_return_and_the_keys_of_the_window_step(
    desktop: Desktop, qtbot: QtBot
) -> None:
    bar = look_for(desktop, "تلال")
    assert bar.count.text() == "1 of 40"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    assert bar.count.text() == "2 of 40"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "1 of 40"
    qtbot.keyClick(bar.line, Qt.Key.Key_Up)
    assert bar.count.text() == "40 of 40 · from the end again"
    desktop.window.actions_["next_match"].trigger()
    assert bar.count.text() == "1 of 40 · from the beginning again"
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert bar.count.text() == "2 of 40"


def test_it_begins_where_the_person_reads(desktop: Desktop) -> None:
    view = desktop.window.article_pane.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    bar = look_for(desktop, "تلال")
    number = int(bar.count.text().split()[0])
    assert 10 < number < 35


def test_exact_spelling_is_the_bars_own(desktop: Desktop, qtbot: QtBot) -> None:
    bar = look_for(desktop, "الرحالة")
    assert bar.count.text() == "1 of 40"
    qtbot.mouseClick(bar.exact, Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert bar.count.text() == "Not in this article"
    assert not desktop.window.actions_["exact_spelling"].isChecked()


def test_the_selection_is_what_it_begins_with(desktop: Desktop) -> None:
    article = desktop.window.article_pane.article()
    assert article is not None
    start = article.body.index("أسماء القرى")
    desktop.window.article_pane.view.select(start, start + len("أسماء القرى"), "body")
    bar = opened_bar(desktop)
    desktop.wait_until_idle()
    assert bar.line.text() == "أسماء القرى"
    assert bar.line.selectedText() == "أسماء القرى"
    assert bar.count.text().endswith("of 40")


def test_escape_closes_it_and_takes_the_marks_away(desktop: Desktop, qtbot: QtBot) -> None:
    bar = look_for(desktop, "تلال")
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desktop.window.article_pane.view.hasFocus()
    assert find_of(desktop)._walk.current is None
    desktop.window.actions_["next_match"].trigger()
    desktop.wait_until_idle()
    assert bar.isVisible(), "F3 takes up again what was looked for last"
    assert bar.count.text().endswith("of 40")


def test_the_next_article_is_looked_through_for_the_same(desktop: Desktop, qtbot: QtBot) -> None:
    bar = look_for(desktop, "القديم")
    assert bar.count.text() == "Not in this article"
    with qtbot.waitSignal(desktop.window.article_shown):
        desktop.window.actions_["next_article"].trigger()
    desktop.wait_until_idle()
    assert bar.isVisible()
    assert bar.count.text() == "1 of 2"


def test_without_an_article_there_is_nothing_to_find_in(open_desktop: OpenDesktop) -> None:
    desktop = open_desktop()
    for name in ("find", "next_match", "previous_match", "search_selection"):
        desktop.window.actions_[name].trigger()
    assert find_of(desktop).bar is None
