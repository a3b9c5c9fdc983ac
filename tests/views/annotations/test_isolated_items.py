"""Names in completions keep their own order, and are completed as they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.views.annotations.isolated_items import IsolatedItemDelegate
from reader.views.annotations.tag_line import TagLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_an_item_is_drawn_isolated_and_kept_as_it_is(qapp: object) -> None:
    model = QStringListModel(["C++ (old)!\u202e"])
    delegate = IsolatedItemDelegate()
    option = QStyleOptionViewItem()
    delegate.initStyleOption(option, model.index(0))
    assert option.text == "\u2068C++ (old)!\u2069"
    assert model.index(0).data() == "C++ (old)!\u202e"


def test_tags_are_offered_isolated_and_written_plainly(qtbot: QtBot) -> None:
    line = TagLine()
    qtbot.addWidget(line)
    line.set_known(["C++ (old)!"])
    completer = line.completer()
    assert isinstance(completer.popup().itemDelegate(), IsolatedItemDelegate)
    completer.setCompletionPrefix("C")
    assert completer.currentCompletion() == "C++ (old)!"
