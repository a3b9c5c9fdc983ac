"""Reading in the real window, and what the statistics say of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from reader.app import Desktop
from reader.appearance.declared_settings import RECORD_READING
from reader.library import open_library
from reader.model.statistics import Period
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.views.statistics.statistics_desk import StatisticsDesk

WriteArticles = Callable[[int], list[Path]]


@pytest.fixture
def library_file(tmp_path: Path, write_articles: WriteArticles) -> Path:
    file = tmp_path / "library.db"
    with open_library(file) as library:
        library.import_files(write_articles(2))
    return file


def begin(desktop: Desktop, qtbot: QtBot) -> StatisticsDesk:
    """Open the first article and have the clock at hand."""
    window = desktop.window
    window.show()
    window.activateWindow()
    desktop.wait_until_idle()
    window.list_pane.select_first()
    desktop.wait_until_idle()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.library_desks is not None
    return window.library_desks.statistics


def test_what_is_read_in_the_window_is_in_its_statistics(
    library_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences = Preferences(tmp_path / "maqal.ini")
    desktop = Desktop(library_file, preferences, language="ar")
    try:
        desk = begin(desktop, qtbot)
        recorder = desk.recorder
        assert recorder is not None
        qtbot.waitUntil(lambda: recorder.counting)
        now = recorder._clock._now()
        recorder._clock._now = lambda: now + 90
        desktop.window.actions_["statistics"].trigger()
        desktop.wait_until_idle()
        assert desk.window is not None
        assert desk.window.isVisible()
        [first, *_others] = desk.window.tiles.tiles
        assert first.figure.text()
        assert desk.window.charts.columns.figures[-1].value >= 90
        assert desk.window.charts.authors.figures
        desk.window.choose(Period.ALL)
        desktop.wait_until_idle()
        assert desk.window.charts.columns.figures[-1].value >= 90
        desk.write_picture(tmp_path / "charts.png")
        desk.write_picture(tmp_path / "charts.svg")
        desktop.wait_until_idle()
        assert not QImage(str(tmp_path / "charts.png")).isNull()
        assert (tmp_path / "charts.svg").read_bytes().startswith(b"<?xml")
        told: list[object] = []
        desk.failed.connect(told.append)
        desk.write_picture(tmp_path / "no folder" / "charts.png")
        desktop.wait_until_idle()
        assert len(told) == 1
        preferences.set(RECORD_READING, False)
        assert not recorder.counting
    finally:
        desktop.close()
    with open_library(library_file) as library:
        assert library.statistics.of(Period.WEEK).total.seconds >= 90


def test_a_picture_of_the_window_is_not_read(library_file: Path, qtbot: QtBot) -> None:
    desktop = Desktop(library_file, Preferences.unsaved(), language="en", leave_marks=False)
    try:
        assert begin(desktop, qtbot).recorder is None
    finally:
        desktop.close()


def test_without_the_extra_the_action_says_how_to_get_it(
    library_file: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.views.speech.qt_engine.find_spec", lambda _name: None)
    desktop = Desktop(library_file, Preferences(tmp_path / "maqal.ini"), language="ar")
    try:
        window = desktop.window
        window.show()
        desktop.wait_until_idle()
        assert not window.actions_["read_aloud"].isEnabled()
        begin(desktop, qtbot)
        window.actions_["read_aloud"].trigger()
        assert window.library_desks is not None
        dialog = window.library_desks.speech.dialog
        assert dialog is not None
        assert dialog.isVisible()
        dialog.reject()
    finally:
        desktop.close()
