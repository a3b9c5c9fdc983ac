from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from reader import paths
from reader.appearance.icons import IconSet
from reader.views.actions import Actions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme


@pytest.fixture
def actions(qtbot: QtBot, theme: Theme) -> Iterator[Actions]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(("ar", "en"), IconSet(Path(paths.resource_path("icons"))), window)
    made.set_theme(theme)
    yield made
    window.close()


def test_every_action_has_a_text_and_a_shortcut(actions: Actions) -> None:
    for action in actions.all():
        assert action.text(), action.objectName()
        assert not action.shortcut().isEmpty(), action.objectName()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_no_two_actions_share_a_shortcut(
    actions: Actions, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    actions.retranslate()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    keys = Counter(
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in actions.all()
        for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_digit_key_is_there_in_both_kinds_of_figures(actions: Actions) -> None:
    bare = {key.toString() for action in actions.all() for key in action.shortcuts()}
    for western, arabic in zip("0123456789", "٠١٢٣٤٥٦٧٨٩", strict=True):
        assert (western in bare) == (arabic in bare)


EDITING = {
    QKeySequence.StandardKey[name]
    for name in QKeySequence.StandardKey.__members__
    if name.startswith(
        ("Move", "Select", "Delete", "Insert", "Cut", "Copy", "Paste", "Undo", "Redo")
    )
}
SAME_MEANING = {"copy", "undo", "redo"}
OUTSIDE_TEXT = {"trash"}
"""Actions whose key deletes a word in a text field: a test below holds that it does there."""


def test_no_action_has_a_key_that_edits_text_for_something_else(actions: Actions) -> None:
    taken = {key for standard in EDITING for key in bindings(standard)}
    clashes = {
        action.objectName(): key.toString()
        for action in actions.all()
        for key in action.shortcuts()
        if key.toString() in taken
    }
    assert set(clashes) <= SAME_MEANING | OUTSIDE_TEXT, clashes


def bindings(standard: QKeySequence.StandardKey) -> list[str]:
    return [key.toString() for key in QKeySequence.keyBindings(standard)]


@pytest.mark.parametrize("name", ["trash", "highlight_yellow", "undo"])
def test_in_a_text_field_keys_are_the_fields(actions: Actions, qtbot: QtBot, name: str) -> None:
    window = actions.parent()
    assert isinstance(window, QWidget)
    window.addActions(list(actions.all()))
    field = QLineEdit(window)
    field.setText("one two")
    window.show()
    field.setFocus()
    if name == "undo":
        qtbot.keyClick(field, Qt.Key.Key_X)
    triggered: list[bool] = []
    actions[name].triggered.connect(triggered.append)
    keys = {"trash": Qt.Key.Key_Backspace, "highlight_yellow": Qt.Key.Key_1, "undo": Qt.Key.Key_Z}
    held = Qt.KeyboardModifier.ControlModifier
    if name == "highlight_yellow":
        held = Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(field, keys[name], held)
    assert triggered == []
    assert (
        field.text() == {"trash": "one ", "highlight_yellow": "one two1", "undo": "one two"}[name]
    )


def test_a_persons_keys_go_before_those_an_action_came_with(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    icons = IconSet(Path(paths.resource_path("icons")))
    made = Actions(
        ("ar", "en"), icons, window, {"export": "Ctrl+Q", "about": "", "find": "Ctrl+?x"}
    )
    assert made["export"].shortcut().toString() == "Ctrl+Q"
    assert made["quit"].shortcuts() == []
    assert made["about"].shortcuts() == []
    assert made["find"].shortcut().toString() == "Ctrl+F"
    made.set_keys({})
    assert made["quit"].shortcut().toString() == "Ctrl+Q"


def test_signs_of_keys_stay_where_they_are_in_an_arabic_menu(
    actions: Actions, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    actions.retranslate()
    assert actions["larger"].text().endswith("\t\u2068Ctrl++\u2069")
    assert "\t" not in actions["find"].text()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    actions.retranslate()
    assert "\t" not in actions["larger"].text()


def test_actions_say_their_names_in_another_language(actions: Actions) -> None:
    with actions.speaking(lambda context, source: f"{context}:{source}"):
        texts = actions.plain_texts()
    assert texts["import_files"] == "Actions:Import files"
    assert texts["theme-dark"] == "Settings:Dark"
    assert actions.plain_texts()["theme-dark"] == "Dark"


def test_buttons_have_icons_and_tool_tips_with_their_keys(actions: Actions) -> None:
    for name in ("import_files", "list_pane", "sidebar", "larger", "smaller"):
        assert not actions[name].icon().isNull()
        assert "(" in actions[name].toolTip()
