"""A tour of the window and its dialogs, as one finds them without a mouse or without sight.

The states are those of tests/screens, one after the other in one window. In each, everything that
takes the keyboard has a name, Tab reaches everything, forward as backward, and one sees where.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from access_faults import access_faults, says_something, told_of
from keyboard_walk import named, not_reached, walk
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from screen_library import MAKERS
from screen_registry import all_screens
from screen_stage import Stage

from reader.appearance.theme import ThemeName
from reader.views.annotations.selection_bar import SelectionBar
from reader.views.dialogs.dialog import Dialog
from reader.views.palette.palette import CommandPalette

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WINDOW = ("article-scrolled", "annotation-edited", "sidebar-details", "find-bar", "beside")
SEARCH = ("search-chips", "search-nothing", "save-search")
DIALOGS = (
    *("import-preview", "import-done", "rules-all", "export", "about", "difference", "tagging"),
    *("collections", "annotation-browser", "review-cards", "settings", "shortcuts"),
    *("check-library", "licences", "statistics-month", "statistics-table", "take-back"),
    "read-aloud-absent",
)
LAST = ("palette-found",)
BY_KEYS_OF_ITS_OWN = (SelectionBar,)
"""Appears beside a selection; each of its buttons is a command with a key, in a menu, too."""
SCREENS = {one.name: one for one in all_screens()}


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A library for each language: a tour changes it."""
    folder = tmp_path_factory.mktemp("libraries")
    made = {}
    for language in ("ar", "en"):
        (folder / language).mkdir()
        made[language] = MAKERS["full"](folder / language)
    return made


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is there, as far as Qt knows."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.mark.parametrize(
    ("language", "theme"), [("ar", ThemeName.LIGHT), ("en", ThemeName.CONTRAST)]
)
def test_everything_has_a_name_and_is_reached_by_tab(
    language: str,
    theme: ThemeName,
    libraries: dict[str, Path],
    listening: None,
    qtbot: QtBot,
) -> None:
    stage = Stage(libraries[language], language, (1280, 800), theme)
    faults = []
    try:
        for name in (*WINDOW, *SEARCH, *DIALOGS, *LAST):
            stage.play(SCREENS[name])
            for window in stage.windows():
                faults += [f"{name}: {fault}" for fault in access_faults(window)]
            if language == "ar" or name in WINDOW:
                faults += [f"{name}: {fault}" for fault in _keyboard_faults(stage)]
            _put_away(stage, name)
    finally:
        stage.close()
    assert faults == []


def test_a_library_that_is_empty_is_reached_as_a_whole(
    tmp_path: Path, listening: None, qtbot: QtBot
) -> None:
    stage = Stage(MAKERS["empty"](tmp_path), "ar", (1280, 800))
    try:
        stage.play(SCREENS["first-run"])
        assert access_faults(stage.window) == []
        assert list(_keyboard_faults(stage)) == []
    finally:
        stage.close()


def test_a_row_of_the_list_is_told_with_all_that_its_picture_shows(
    libraries: dict[str, Path], listening: None, qtbot: QtBot
) -> None:
    stage = Stage(libraries["ar"], "ar", (1280, 800))
    try:
        stage.play(SCREENS["no-article"])
        told = [
            part.name for part in told_of(stage.window.list_pane) if "ListItem" in str(part.role)
        ]
    finally:
        stage.close()
    assert any("غير مقروء" in name for name in told)
    assert any("مفضّل" in name for name in told)
    assert all("2023-" not in name for name in told)  # dates as one says them


def test_what_has_no_name_or_no_way_to_it_is_found(listening: None, qtbot: QtBot) -> None:
    window = Dialog()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QLabel("Choose", window))
    buttons = [QPushButton(text, window) for text in ("", "×", "Go", "Go")]
    for button in buttons:
        button.setAutoDefault(False)  # its frame would show the focus, too
        column.addWidget(button)
    buttons[2].setFocusPolicy(Qt.FocusPolicy.NoFocus)
    buttons[3].setStyleSheet(
        "QPushButton, QPushButton:focus { border: 1px solid red; outline: none; }"
    )
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    faults = "\n".join(access_faults(window))
    assert "no name: Button" in faults
    assert "without a word" in faults
    assert "2 buttons are called 'Go'" in faults
    went = walk(window, look=True)
    assert len(went.stops) == 3, [named(stop) for stop in went.stops]
    assert not_reached(window, went.stops) == [buttons[2]]
    assert went.unseen == (buttons[3],)


def test_a_name_needs_a_letter_or_a_digit() -> None:
    assert says_something("استيراد")
    assert says_something("1 of 2")
    assert not says_something("\u2068×…\u2069")


def _keyboard_faults(stage: Stage) -> Iterator[str]:
    window = stage.windows()[-1]
    if window.findChild(CommandPalette) is not None:
        return  # it keeps the keyboard until it is left
    window.activateWindow()
    stage.pause(1)
    went = walk(window, look=True)
    back = walk(window, Qt.Key.Key_Backtab)
    if went.trapped is not None:
        yield f"Tab stays at {named(went.trapped)}"
    if set(back.stops) != set(went.stops):
        yield "Shift+Tab does not go where Tab goes"
    elif list(back.stops[1:]) != list(reversed(_turned_to(went.stops, back.stops[0])[1:])):
        yield "Shift+Tab goes another way than Tab"
    yield from (f"nothing shows the focus at {named(part)}" for part in went.unseen)
    for part in not_reached(window, went.stops):
        if not isinstance(part.parentWidget(), BY_KEYS_OF_ITS_OWN):
            yield f"Tab does not reach {named(part)}"


def _turned_to(stops: tuple[QWidget, ...], first: QWidget) -> list[QWidget]:
    number = stops.index(first)
    return [*stops[number:], *stops[:number]]


def _put_away(stage: Stage, name: str) -> None:
    for window in stage.in_front():
        window.close()
    if name == "beside":
        stage.window.actions_["close_beside"].trigger()
    if name == "save-search":
        stage.window.list_pane.search_box.clear()
    stage.settle()
