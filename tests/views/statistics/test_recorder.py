"""Recording in the window: while it is the active one, and only what is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindowStateChangeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from reader.appearance.typography import Typography
from reader.model.errors import StorageError
from reader.model.statistics import Period, ReadingTime
from reader.tasks.runner import TaskRunner
from reader.views.article.pane import ArticlePane
from reader.views.statistics.recorder import SAVE_TICKS, ReadingRecorder

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.appearance.i18n import LanguageSwitch
    from reader.appearance.theme import Theme
    from reader.library import Library

pytestmark = pytest.mark.usefixtures("faces")
TODAY = date(2026, 3, 15)


class Desk:
    """A window with an article on show, and a clock of its own."""

    def __init__(
        self, library: Library, runner: TaskRunner, window: QWidget, pane: ArticlePane
    ) -> None:
        self.library, self.runner, self.window, self.pane = library, runner, window, pane
        self.now = 0.0
        self.recorder = ReadingRecorder(
            library, runner, pane, window, now=lambda: self.now, today=lambda: TODAY
        )

    def show(self, article_id: str) -> None:
        article = self.library.article(article_id)
        self.pane.show_article(article)
        self.recorder.article_shown(article)

    def passes(self, seconds: float) -> None:
        self.now += seconds

    def seconds(self, qtbot: QtBot) -> int:
        self.recorder.save()
        qtbot.waitUntil(lambda: not self.runner.busy)
        return self.library.statistics.of(Period.WEEK, TODAY).total.seconds


@pytest.fixture
def desk(
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    theme: Theme,
    languages: LanguageSwitch,
    write_articles: Callable[[int], list[Path]],
) -> Iterator[Desk]:
    library.import_files(write_articles(2))
    window = QWidget()
    qtbot.addWidget(window)
    pane = ArticlePane(Typography(), theme, languages.locale, lambda: None, window)
    QVBoxLayout(window).addWidget(pane)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Desk(library, runner, window, pane)
    made.show(library.page().rows[0].id)
    yield made
    made.recorder.flush()


def test_what_is_on_the_screen_is_read(desk: Desk, qtbot: QtBot) -> None:
    assert desk.recorder.counting
    desk.passes(70)
    assert desk.seconds(qtbot) == 70
    QTest.mouseMove(desk.pane.view.viewport())
    desk.passes(20)
    assert desk.seconds(qtbot) == 90


def test_nobody_reads_a_window_that_is_not_in_front(desk: Desk, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    desk.passes(30)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not desk.recorder.counting)
    desk.passes(60)
    QTest.mouseMove(desk.pane.view.viewport())
    assert desk.seconds(qtbot) == 30
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: desk.recorder.counting)
    desk.passes(10)
    desk.window.hide()
    assert not desk.recorder.counting
    desk.passes(60)
    assert desk.seconds(qtbot) == 40


def test_a_minimised_window_is_not_read(desk: Desk, qtbot: QtBot) -> None:
    desk.passes(30)
    desk.window.setWindowState(Qt.WindowState.WindowMinimized)
    change = QWindowStateChangeEvent(Qt.WindowState.WindowNoState)
    QApplication.sendEvent(desk.window, change)
    desk.passes(60)
    assert not desk.recorder.counting
    assert desk.seconds(qtbot) == 30


def test_keys_in_the_article_are_signs_of_life_and_idleness_is_not_read(
    desk: Desk, qtbot: QtBot
) -> None:
    for _page in range(5):
        desk.passes(100)
        QTest.keyClick(desk.pane.view, Qt.Key.Key_Space)
    desk.passes(5000)
    assert desk.seconds(qtbot) == 620


def test_time_goes_to_the_article_on_show(desk: Desk, qtbot: QtBot) -> None:
    first, second = (row.id for row in desk.library.page().rows)
    desk.passes(30)
    desk.show(second)
    desk.passes(50)
    desk.show(first)
    desk.passes(10)
    desk.seconds(qtbot)
    [source] = desk.library.statistics.of(Period.WEEK, TODAY).sources
    assert (source.seconds, source.articles) == (90, 2)


def test_it_is_written_every_minute_and_when_the_window_closes(desk: Desk, qtbot: QtBot) -> None:
    written: list[ReadingTime] = []
    note = desk.library.statistics.note
    desk.library.statistics.note = lambda times: (written.extend(times), note(times))[1]  # type: ignore[method-assign]
    for tick in range(SAVE_TICKS):
        assert not written, f"nothing is written before the {tick}th tick"
        desk.passes(15)
        desk.recorder._timer.timeout.emit()
    qtbot.waitUntil(lambda: [one.seconds for one in written] == [60])
    desk.passes(7)
    desk.recorder.flush()
    qtbot.waitUntil(lambda: [one.seconds for one in written] == [60, 7])
    assert not desk.recorder._timer.isActive()


def test_who_does_not_want_it_is_not_watched(desk: Desk, qtbot: QtBot) -> None:
    desk.recorder.set_wanted(False)
    desk.passes(60)
    assert desk.seconds(qtbot) == 0
    desk.recorder.set_wanted(True)
    desk.passes(60)
    assert desk.seconds(qtbot) == 60


def test_what_cannot_be_kept_is_said_once(desk: Desk, qtbot: QtBot) -> None:
    def refuse(_times: object) -> None:
        raise StorageError("The library cannot be written.")

    desk.library.statistics.note = refuse  # type: ignore[method-assign,assignment]
    said: list[object] = []
    desk.recorder.failed.connect(said.append)
    for _time in range(3):
        desk.passes(30)
        desk.recorder.save()
        qtbot.waitUntil(lambda: not desk.runner.busy)
    assert len(said) == 1
