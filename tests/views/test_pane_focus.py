"""F6 goes from pane to pane, and what happens elsewhere is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from reader.views import announcing
from reader.views.pane_focus import PaneFocus
from reader.views.status_note import StatusNote
from reader.views.widgets.clear_button import name_clear_button

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def pane(parent: QWidget, *parts: QWidget) -> QWidget:
    made = QWidget(parent)
    column = QVBoxLayout(made)
    for part in parts:
        column.addWidget(part)
    parent.layout().addWidget(made)
    return made


def test_f6_goes_round_and_passes_what_is_hidden_or_takes_no_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    first, second, third = QLineEdit(), QListView(), QLineEdit()
    proxied = pane(window, QLineEdit(), second)
    proxied.setFocusProxy(second)
    panes = [
        pane(window, first),
        proxied,
        pane(window, QLabel("nothing to press")),
        pane(window, third),
        pane(window, QLineEdit()),
    ]
    panes[4].hide()
    actions = {"next_pane": QAction(window), "previous_pane": QAction(window)}
    PaneFocus(actions, lambda: panes, window)  # type: ignore[arg-type]
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    went = []
    for _press in range(3):
        actions["next_pane"].trigger()
        went.append(window.focusWidget())
    assert went == [second, third, first]
    actions["previous_pane"].trigger()
    assert window.focusWidget() is third
    proxied.setFocusProxy(None)
    second.hide()
    actions["previous_pane"].trigger()
    assert isinstance(window.focusWidget(), QLineEdit)
    assert proxied.isAncestorOf(window.focusWidget())


def test_what_is_said_is_told_to_whoever_listens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []

    class Ears:
        """Stands for Qt's way to a screen reader."""

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
        active = True

        @classmethod
        def isActive(cls) -> bool:  # noqa: N802 - Qt's name
            return cls.active

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's name
            told.append((event.message(), event.politeness()))  # type: ignore[attr-defined]

    monkeypatch.setattr("PySide6.QtGui.QAccessible", Ears)
    note = StatusNote()
    qtbot.addWidget(note)
    note.say("حُفظت الحاشية")
    note.say("")
    assert told == [("حُفظت الحاشية", QAccessible.AnnouncementPoliteness.Polite)]
    Ears.active = False
    announcing.announce(note, "nobody listens")
    assert len(told) == 1


def test_the_cross_of_a_line_has_a_name(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    name_clear_button(line, "Clear")  # there is none yet: nothing happens
    line.setClearButtonEnabled(True)
    name_clear_button(line, "Clear")
    assert "Clear" in {action.text() for action in line.findChildren(QAction)}
