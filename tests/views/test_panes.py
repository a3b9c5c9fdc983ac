"""The panes fold away where there is no room, the sidebar first, and come back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app import Desktop
from reader.library import open_library
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.views.main_window import MainWindow


@pytest.fixture
def window(
    tmp_path: Path, qtbot: QtBot, write_articles: Callable[[int], list[Path]]
) -> Iterator[MainWindow]:
    with open_library(tmp_path / "library.db") as library:
        library.import_files(write_articles(1))
    desktop = Desktop(tmp_path / "library.db", Preferences.unsaved(), language="ar")
    desktop.window.resize(1300, 700)
    desktop.window.show()
    desktop.wait_until_idle()
    with qtbot.waitSignal(desktop.window.article_shown):
        desktop.window.list_pane.select_first()
    desktop.wait_until_idle()
    yield desktop.window
    desktop.close()


def widen(window: MainWindow, width: int, qtbot: QtBot) -> None:
    """Resize the window; how narrow it can be is known only when what folded is laid out."""

    def try_it() -> bool:
        window.resize(width, 650)
        return window.width() == width

    qtbot.waitUntil(try_it)


def shown(window: MainWindow) -> tuple[bool, bool]:
    """Whether the list and the sidebar are on show."""
    return window.list_pane.isVisible(), window.sidebar.isVisible()


def test_the_sidebar_goes_first_then_the_list_and_both_come_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert shown(window) == (True, True)
    widen(window, 900, qtbot)
    assert shown(window) == (True, False)
    assert not window.actions_["sidebar"].isChecked()
    widen(window, 600, qtbot)
    assert shown(window) == (False, False)
    widen(window, 900, qtbot)
    assert shown(window) == (True, False)
    widen(window, 1300, qtbot)
    assert shown(window) == (True, True)
    assert window.actions_["sidebar"].isChecked()


def test_what_a_person_opens_all_the_same_stays_until_the_room_changes(
    window: MainWindow, qtbot: QtBot
) -> None:
    widen(window, 900, qtbot)
    window.actions_["sidebar"].trigger()
    assert shown(window) == (True, True)
    widen(window, 880, qtbot)
    assert shown(window) == (True, True)
    widen(window, 1300, qtbot)
    assert shown(window) == (True, True)


def test_what_a_person_closed_stays_closed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["sidebar"].trigger()
    widen(window, 900, qtbot)
    widen(window, 1300, qtbot)
    assert shown(window) == (True, False)


def test_a_folded_pane_is_remembered_as_wanted(window: MainWindow, qtbot: QtBot) -> None:
    widen(window, 600, qtbot)
    assert window.splitter.wanted(window.sidebar)
    assert window.splitter.wanted(window.list_pane)
    window.actions_["list_pane"].trigger()
    window.actions_["list_pane"].trigger()
    assert not window.splitter.wanted(window.list_pane)


def test_focus_on_the_text_is_not_disturbed(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["focus"].trigger()
    assert shown(window) == (False, False)
    widen(window, 600, qtbot)
    widen(window, 1300, qtbot)
    assert shown(window) == (False, False)
    window.actions_["focus"].trigger()
    assert shown(window) == (True, True)
