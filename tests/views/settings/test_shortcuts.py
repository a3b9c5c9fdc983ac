from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from reader.views.preferences import Preferences
from reader.views.settings.shortcuts import Refusal, Shortcuts, both_spellings, keys_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.app import Desktop
    from reader.views.main_window import MainWindow


@pytest.fixture
def window(open_window: Callable[..., Desktop]) -> MainWindow:
    return open_window().window


@pytest.fixture
def shortcuts(window: MainWindow) -> Shortcuts:
    parts = window._with
    return Shortcuts(window.actions_, window._menus, parts.preferences)


def keys(window: MainWindow, name: str) -> list[str]:
    return [key.toString() for key in window.actions_[name].shortcuts()]


def test_a_key_given_is_in_force_shown_and_kept(
    window: MainWindow, shortcuts: Shortcuts, tmp_path: Path, qtbot: QtBot
) -> None:
    shortcuts.assign("about", QKeySequence("Ctrl+Alt+9"))
    assert keys(window, "about") == ["Ctrl+Alt+9"]
    assert "Ctrl+Alt+9" in window.actions_["about"].toolTip()
    assert not shortcuts.is_own("about")
    window.actions_["about"].triggered.disconnect()
    with qtbot.waitSignal(window.actions_["about"].triggered):
        qtbot.keyClick(
            window,
            Qt.Key.Key_9,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
        )
    window._with.preferences.save()
    assert Preferences(tmp_path / "maqal.ini").shortcuts == {"about": "Ctrl+Alt+9"}
    text = (tmp_path / "maqal.ini").read_text(encoding="utf-8")
    assert "[shortcuts]\nabout=Ctrl+Alt+9\n" in text


def test_a_key_taken_over_leaves_the_action_that_had_it(
    window: MainWindow, shortcuts: Shortcuts
) -> None:
    assert shortcuts.owner(QKeySequence("Ctrl+="), "export") == "larger"
    shortcuts.assign("export", QKeySequence("Ctrl+="))
    assert keys(window, "larger") == ["Ctrl++"]
    assert shortcuts.owner(QKeySequence("Ctrl+="), "export") == ""
    shortcuts.reset("larger")
    assert keys(window, "larger") == ["Ctrl++", "Ctrl+="]
    assert keys(window, "export") == []
    shortcuts.reset_all()
    assert keys(window, "export") == ["Ctrl+E"]
    assert shortcuts.is_own("larger")


def test_an_action_may_have_no_keys(window: MainWindow, shortcuts: Shortcuts) -> None:
    shortcuts.remove("export")
    assert keys(window, "export") == []
    assert "(" not in window.actions_["export"].toolTip()
    assert window._with.preferences.shortcuts == {"export": ""}
    shortcuts.assign("export", QKeySequence("Ctrl+E"))
    assert window._with.preferences.shortcuts == {}


def test_a_digit_is_meant_on_both_kinds_of_keyboards(
    window: MainWindow, shortcuts: Shortcuts
) -> None:
    assert [key.toString() for key in both_spellings(QKeySequence("٩"))] == ["9", "٩"]
    assert both_spellings(QKeySequence("Ctrl+9")) == [QKeySequence("Ctrl+9")]
    assert shortcuts.owner(QKeySequence("٢"), "export") == "highlight_green"
    shortcuts.assign("export", QKeySequence("2"))
    assert keys(window, "export") == ["2", "٢"]
    assert keys(window, "highlight_green") == []


@pytest.mark.parametrize("key", ["Esc", "Tab", "Return", "Space", "Left", "Shift+Down", "Del"])
def test_keys_that_move_and_type_are_refused(shortcuts: Shortcuts, key: str) -> None:
    assert shortcuts.refusal(QKeySequence(key)) is Refusal.MOVING


def test_keys_of_menus_are_refused_by_name(shortcuts: Shortcuts) -> None:
    assert shortcuts.refusal(QKeySequence("Alt+F")) is Refusal.MENU
    assert shortcuts.menu_of(QKeySequence("Alt+F")) == "File"
    for key in ("Alt+Q", "Ctrl+Left", "F5", "j", "Alt+1"):
        assert shortcuts.refusal(QKeySequence(key)) is None


def test_back_and_forward_change_sides_unless_a_person_chose(
    open_window: Callable[..., Desktop],
) -> None:
    desktop = open_window("ar")
    window = desktop.window
    assert keys(window, "back") == ["Alt+Right"]
    Shortcuts(window.actions_, window._menus, window._with.preferences).assign(
        "back", QKeySequence("Alt+Q")
    )
    desktop.languages.apply("en")
    assert keys(window, "back") == ["Alt+Q"]
    assert keys(window, "forward") == ["Alt+Right"]


def test_nonsense_in_the_file_counts_as_not_chosen(
    tmp_path: Path, open_window: Callable[..., Desktop]
) -> None:
    path = tmp_path / "hand.ini"
    path.write_text(
        "[shortcuts]\nexport=Ctrl+Plaid\nunheard_of=Ctrl+O\nquit=Ctrl+,\n", encoding="utf-8"
    )
    window = open_window(preferences=Preferences(path)).window
    assert keys(window, "export") == ["Ctrl+E"]
    assert keys(window, "quit") == ["Ctrl+,"]
    assert keys(window, "settings") == []  # the person's choice goes before what it came with
    assert keys(window, "import_files") == ["Ctrl+O"]


def test_keys_are_read_from_the_left_in_every_line() -> None:
    assert keys_text([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")]) == (
        "\u2068Ctrl++\u2069  \u2068Ctrl+=\u2069"
    )
