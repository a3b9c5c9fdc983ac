from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from reader import paths
from reader.appearance.i18n import LanguageSwitch
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
    assert names == ["undo", "redo", "copy", "copy_citation", "settings"]


def test_titles_follow_the_language_before_and_after(window: QMainWindow) -> None:
    actions = Actions(("ar", "en"), IconSet(paths.resource_path("icons")), window)
    menus = Menus(window, actions)
    menus.retranslate()
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles[0] == "&File"
    below = [action.menu() for action in menus.menu("view").actions() if action.menu()]
    assert all(menu.title() for menu in below)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_two_entries_of_a_menu_have_one_mnemonic(
    window: QMainWindow, languages: LanguageSwitch, language: str
) -> None:
    languages.apply(language)
    actions = Actions(("ar", "en"), IconSet(paths.resource_path("icons")), window)
    menus = Menus(window, actions)
    bar = [QKeySequence.mnemonic(title) for title in menus.bar_titles()]
    assert len(set(map(QKeySequence.toString, bar))) == len(bar)
    keys = {key.toString() for action in actions.all() for key in action.shortcuts()}
    assert not keys & {key.toString() for key in bar}
    for name in BAR:
        for entries in groups(menus.menu(name)):
            letters = [QKeySequence.mnemonic(entry.text()).toString() for entry in entries]
            used = sorted(letter for letter in letters if letter)
            assert sorted(set(used)) == used, [entry.text() for entry in entries]


def groups(menu: QMenu) -> list[list[QAction]]:
    """The entries of ``menu``, and those of each menu below it."""
    entries = [entry for entry in menu.actions() if not entry.isSeparator()]
    below = [entry.menu() for entry in entries if entry.menu() is not None]
    return [entries, *(found for one in below for found in groups(one))]


def test_places_name_every_action_once(window: QMainWindow) -> None:
    actions = Actions(("ar", "en"), IconSet(paths.resource_path("icons")), window)
    places = Menus(window, actions).places()
    names = [name for place in places for name in place.actions]
    assert sorted(names) == sorted(action.objectName() for action in actions.all())
    assert ("view", "theme") in {(place.menu, place.below) for place in places}
