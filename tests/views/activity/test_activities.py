"""The one place where long work is seen: what runs, how far it is, and stopping it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QStatusBar

from reader.model.import_report import ImportProgress, ImportReport
from reader.model.search import IndexState
from reader.views.activity import status as status_module
from reader.views.activity.activities import Activities
from reader.views.activity.corner import ActivityCorner
from reader.views.activity.following import follow_import, follow_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("faces")


@pytest.fixture
def activities() -> Activities:
    return Activities()


@pytest.fixture
def corner(
    activities: Activities, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ActivityCorner]:
    monkeypatch.setattr(status_module, "APPEAR_MILLISECONDS", 1)
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = QStatusBar(window)
    bar.addWidget(QLabel(bar))
    window.setStatusBar(bar)
    window.resize(900, 300)
    window.show()
    yield ActivityCorner(activities, bar)
    window.close()


def test_work_is_listed_while_it_runs(activities: Activities) -> None:
    first = activities.begin(lambda: "one")
    second = activities.begin(lambda: "two")
    assert activities.running == (first, second)
    second.report(3, 12)
    assert second.share == 0.25
    assert first.share is None
    first.end()
    assert activities.running == (second,)
    second.end()
    assert activities.running == ()


def test_the_status_bar_tells_of_work_that_lasts_and_falls_silent_after_it(
    activities: Activities, corner: ActivityCorner, qtbot: QtBot
) -> None:
    assert corner.status is None
    activity = activities.begin(lambda: "Importing")
    status = corner.status
    assert status is not None
    assert not status.isVisible(), "what is over in a blink is not told of"
    activity.report(31, 100)
    qtbot.waitUntil(status.isVisible)
    assert "Importing" in status.button.text()
    assert "31" in status.button.text()
    other = activities.begin(lambda: "Backing up")
    activity.end()
    assert "Backing up" in status.button.text()
    assert status.bar.maximum() == 0, "nobody knows how long it takes"
    other.end()
    assert not status.isVisible()


def test_what_runs_can_be_opened_and_stopped(
    activities: Activities, corner: ActivityCorner, qtbot: QtBot
) -> None:
    stopped: list[bool] = []
    activity = activities.begin(lambda: "Exporting", lambda: stopped.append(True))
    activities.begin(lambda: "Backing up")
    activity.report(2, 8, "harbour.txt")
    status = corner.status
    assert status is not None
    qtbot.waitUntil(status.isVisible)
    qtbot.mouseClick(status.button, Qt.MouseButton.LeftButton)
    popup = status.popup
    assert popup is not None
    assert popup.isVisible()
    exporting, backing_up = popup.rows()
    assert exporting.stop_button.isVisible()
    assert not backing_up.stop_button.isVisible(), "it cannot be stopped"
    qtbot.mouseClick(exporting.stop_button, Qt.MouseButton.LeftButton)
    assert stopped == [True]
    activity.end()
    assert len(popup.rows()) == 1
    popup.close()


class Job(QObject):
    """As much of a job as is followed."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    running = True

    def cancel(self) -> None:
        self.running = False


def test_an_import_is_shown_from_its_first_report_to_its_end(activities: Activities) -> None:
    job = Job()
    follow_import(activities, job)  # type: ignore[arg-type]
    assert activities.running == ()
    job.progressed.emit(ImportProgress(1, 4, "/somewhere/harbour.txt"))
    [activity] = activities.running
    assert activity.share == 0.25
    assert "harbour.txt" in activity.detail
    assert "somewhere" not in activity.detail
    assert activity.cancel is not None
    activity.cancel()
    assert not job.running
    job.finished.emit(ImportReport("1"))
    assert activities.running == ()


def test_the_index_is_shown_only_when_there_is_more_than_a_moments_work(
    activities: Activities,
) -> None:
    job = Job()
    follow_index(activities, job)  # type: ignore[arg-type]
    job.progressed.emit(IndexState(waiting=3))
    assert activities.running == ()
    job.progressed.emit(IndexState(waiting=80, done=20, total=100))
    [activity] = activities.running
    assert activity.share == 0.2
    job.progressed.emit(IndexState())
    assert activities.running == ()
