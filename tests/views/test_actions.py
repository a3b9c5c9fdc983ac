from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from reader import paths
from reader.appearance.icons import IconSet
from reader.views.actions import Actions

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def test_no_two_actions_share_a_shortcut(actions: Actions) -> None:
    keys = Counter(
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in actions.all()
        for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_buttons_have_icons_and_tool_tips_with_their_keys(actions: Actions) -> None:
    for name in ("import_files", "list_pane", "sidebar", "larger", "smaller"):
        assert not actions[name].icon().isNull()
        assert "(" in actions[name].toolTip()
