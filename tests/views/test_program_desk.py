"""Settings that hold at once, each where it works."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QProgressBar

from reader.appearance import declared_settings as declared
from reader.appearance.theme import ThemeName
from reader.text.display_form import DigitStyle
from reader.views.preferences import Preferences
from reader.views.widgets.unknown_progress import show_unknown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from reader.app import Desktop


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "maqal.ini")


def test_a_theme_chosen_in_the_menu_is_kept_and_shown(
    open_window: Callable[..., Desktop], preferences: Preferences
) -> None:
    desktop = open_window(preferences=preferences)
    desktop.window.actions_.named("theme-sepia").trigger()
    assert preferences.theme is ThemeName.SEPIA
    assert desktop.themes.name is ThemeName.SEPIA


def test_digits_of_the_interface_follow(
    open_window: Callable[..., Desktop], preferences: Preferences
) -> None:
    desktop = open_window("ar", preferences)
    preferences.language = "ar"
    preferences.set(declared.INTERFACE_DIGITS, DigitStyle.ARABIC_INDIC)
    assert desktop.languages.locale.toString(12) == "١٢"
    preferences.set(declared.INTERFACE_DIGITS, DigitStyle.WESTERN)
    assert desktop.languages.locale.toString(12) == "12"


def test_a_size_of_the_interface_is_there_from_the_start_and_follows(
    open_window: Callable[..., Desktop], preferences: Preferences, qapp: QApplication
) -> None:
    preferences.set(declared.FONT_SIZE, 18)
    window = open_window(preferences=preferences).window
    assert window.list_pane.font().pointSize() == 18
    preferences.set(declared.FONT_SIZE, 12)
    for part in (window.list_pane, window.menuBar(), window.sidebar, window.list_pane.search_box):
        assert part.font().pointSize() == 12


def test_nothing_blinks_when_motion_is_reduced(
    open_window: Callable[..., Desktop], preferences: Preferences, qtbot: QtBot
) -> None:
    hints = QGuiApplication.styleHints()
    before = hints.cursorFlashTime()
    assert before > 0
    open_window(preferences=preferences)
    preferences.set(declared.REDUCED_MOTION, True)
    assert hints.cursorFlashTime() == 0
    bar = QProgressBar()
    qtbot.addWidget(bar)
    show_unknown(bar)
    assert bar.maximum() > 0, "a bar of unknown length moves to and fro"
    preferences.set(declared.REDUCED_MOTION, False)
    assert hints.cursorFlashTime() == before
    show_unknown(bar)
    assert bar.maximum() == 0


def test_motion_comes_back_after_a_start_without_it(
    open_window: Callable[..., Desktop], preferences: Preferences
) -> None:
    hints = QGuiApplication.styleHints()
    before = hints.cursorFlashTime()
    preferences.set(declared.REDUCED_MOTION, True)
    open_window(preferences=preferences)
    assert hints.cursorFlashTime() == 0
    preferences.set(declared.REDUCED_MOTION, False)
    assert hints.cursorFlashTime() == before


def test_a_watched_folder_is_watched_and_left(
    open_window: Callable[..., Desktop], preferences: Preferences, tmp_path: Path
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    window = open_window(preferences=preferences).window
    assert window.desk is not None
    preferences.watched_folder = str(folder)
    assert window.desk._watching == str(folder)
    assert window.actions_["watch_folder"].isChecked()
    preferences.reset(declared.WATCHED_FOLDER)
    assert window.desk._watching == ""
    assert not window.actions_["watch_folder"].isChecked()


def test_a_folder_that_is_gone_is_said_and_not_watched(
    open_window: Callable[..., Desktop], preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(preferences=preferences).window
    assert window.desk is not None
    with qtbot.waitSignal(window.desk.said):
        preferences.watched_folder = str(tmp_path / "nowhere")
    assert window.desk._watching == ""


@pytest.mark.parametrize("reopen", [True, False])
def test_the_last_article_is_opened_again_if_wanted(
    open_window: Callable[..., Desktop], preferences: Preferences, reopen: bool
) -> None:
    desktop = open_window(preferences=preferences)
    desktop.window.list_pane.select_first()
    desktop.wait_until_idle()
    desktop.close()
    assert preferences.last_article
    preferences.set(declared.REOPEN, reopen)
    again = open_window(preferences=preferences)
    assert (again.window.article_pane.article() is not None) is reopen


def test_searches_are_remembered_only_if_wanted(
    open_window: Callable[..., Desktop], preferences: Preferences
) -> None:
    desktop = open_window(preferences=preferences)
    search = desktop.window.search
    assert search is not None
    search._with = search._with._replace(leave_marks=True)
    assert search._recent._keep()
    preferences.set(declared.REMEMBER_SEARCHES, False)
    assert not search._recent._keep()


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("name", ["settings", "shortcuts", "about"])
def test_each_dialog_opens_from_its_action_in_either_language(
    open_window: Callable[..., Desktop], language: str, name: str
) -> None:
    desktop = open_window(language)
    desktop.window.actions_[name].trigger()
    [dialog] = [one for one in desktop.window.findChildren(QDialog) if one.isVisible()]
    assert dialog.windowTitle()
    assert dialog.layoutDirection() == desktop.application.layoutDirection()
    dialog.reject()


def test_no_dialog_is_loaded_before_it_is_wanted(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from reader.app import Desktop;"
        "from reader.views.preferences import Preferences;"
        f"desktop = Desktop(Path({str(tmp_path / 'library.db')!r}), Preferences.unsaved());"
        "desktop.window.show(); desktop.wait_until_idle();"
        "print(sorted(name for name in sys.modules if name.startswith(("
        "'reader.views.settings.', 'reader.views.palette.', 'reader.text.word_beginnings'))));"
        "desktop.close()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert ran.stdout.strip() == "[]"
