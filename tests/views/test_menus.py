from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMainWindow

from reader import paths
from reader.appearance.icons import IconSet
from reader.views.actions import Actions
from reader.views.menus import BAR, Menus

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def all_actions(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        below = action.menu()
        if below is not None:
            found += all_actions(below)
        elif not action.isSeparator():
            found.append(action)
    return found


def test_every_action_stands_in_one_menu(window: QMainWindow) -> None:
    actions = Actions(("ar", "en"), IconSet(paths.resource_path("icons")), window)
    menus = Menus(window, actions)
    found = [action for name in BAR for action in all_actions(menus.menu(name))]
    assert {action.objectName() for action in found} == {
        action.objectName() for action in actions.all()
    }
    assert len(found) == len(set(map(id, found)))


def test_a_menu_is_filled_when_it_is_opened_and_only_once(window: QMainWindow) -> None:
    actions = Actions(("ar", "en"), IconSet(paths.resource_path("icons")), window)
    menus = Menus(window, actions)
    [edit] = [
        menu
        for menu in window.menuBar().findChildren(type(menus.menu("go")))
        if menu.title() == "&Edit"
    ]
    assert edit.isEmpty()
    edit.aboutToShow.emit()
    edit.aboutToShow.emit()
    names = [action.objectName() for action in edit.actions() if not action.isSeparator()]
    assert names == ["undo", "redo", "copy", "copy_citation"]


def test_titles_follow_the_language_before_and_after(window: QMainWindow) -> None:
    actions = Actions(("ar", "en"), IconSet(paths.resource_path("icons")), window)
    menus = Menus(window, actions)
    menus.retranslate()
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles[0] == "&File"
    below = [action.menu() for action in menus.menu("view").actions() if action.menu()]
    assert all(menu.title() for menu in below)
