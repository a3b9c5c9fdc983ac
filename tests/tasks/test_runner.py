from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from reader.model.errors import MaqalError, StorageError
from reader.tasks.runner import Lane, TaskRunner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_result_comes_back_on_the_gui_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[tuple[str, str]] = []
    with qtbot.waitSignal(runner.idle):
        runner.run(
            lambda _token: threading.current_thread().name,
            lambda name: seen.append((name, threading.current_thread().name)),
        )
    assert seen[0][0].startswith("maqal-database")
    assert seen[0][1] == "MainThread"


def test_the_database_lane_keeps_the_order(runner: TaskRunner, qtbot: QtBot) -> None:
    seen: list[int] = []
    with qtbot.waitSignal(runner.idle):
        for number in range(50):
            runner.run(lambda _token, number=number: number, seen.append)
    assert seen == list(range(50))


def test_a_foreseen_error_reaches_its_callback(runner: TaskRunner, qtbot: QtBot) -> None:
    errors: list[MaqalError] = []

    def work(_token: object) -> None:
        raise StorageError("The disk is full.")

    with qtbot.waitSignal(runner.idle):
        runner.run(work, lambda _nothing: pytest.fail("It did not fail."), errors.append)
    assert [str(error) for error in errors] == ["The disk is full."]


def test_an_unforeseen_error_is_reported_as_a_bug(qapp: object, qtbot: QtBot) -> None:
    runner = TaskRunner()
    try:
        with qtbot.waitSignal(runner.unexpected) as blocker:
            runner.run(lambda _token: 1 // 0, lambda _result: None)
        assert isinstance(blocker.args[0], ZeroDivisionError)
    finally:
        runner.close()


def test_a_cancelled_task_calls_nobody(runner: TaskRunner, qtbot: QtBot) -> None:
    gate, seen = threading.Event(), []
    task = runner.run(lambda _token: gate.wait(5), seen.append)
    task.cancel()
    with qtbot.waitSignal(runner.idle):
        gate.set()
    assert seen == []


def test_closing_finishes_saves_and_stops_long_work(qapp: object) -> None:
    runner, saved, started = TaskRunner(), [], threading.Event()

    def long_work(token: object) -> None:
        started.set()
        while not token.is_cancelled():  # type: ignore[attr-defined]
            threading.Event().wait(0.001)

    runner.run(long_work, lambda _nothing: None, lane=Lane.LONG)
    runner.run(lambda _token: saved.append("position"), lambda _nothing: None)
    assert started.wait(5)
    runner.close()
    assert saved == ["position"]
    assert runner.run(lambda _token: 1, saved.append).token.is_cancelled()


class Part(QObject):
    """A part of the window that notes on which thread it is given up."""

    def __init__(self, ends: list[str]) -> None:
        super().__init__()
        weakref.finalize(self, lambda: ends.append(threading.current_thread().name))

    def look(self, _result: object) -> None:
        """Be a callback."""


def test_what_a_task_refers_to_is_given_up_on_the_gui_thread(
    runner: TaskRunner, qtbot: QtBot
) -> None:
    ends: list[str] = []
    for _time in range(200):
        part = Part(ends)
        runner.run(lambda _token, part=part: part.objectName() and None, part.look)
        del part
    qtbot.waitUntil(lambda: not runner.busy)
    assert set(ends) == {"MainThread"}
    assert len(ends) == 200


def test_what_was_not_delivered_is_given_up_on_the_gui_thread(qapp: object) -> None:
    runner, ends = TaskRunner(), []
    gate = threading.Event()
    for lane in (Lane.DATABASE, Lane.LONG, Lane.SEARCH):
        for _time in range(3):
            part = Part(ends)
            runner.run(lambda _token, part=part: gate.wait(0.05) and part, part.look, lane=lane)
            del part
    runner.close()
    QCoreApplication.sendPostedEvents()
    assert ends == ["MainThread"] * 9


def test_garbage_is_never_looked_for_on_a_background_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.tasks.collecting.BEGIN_MILLISECONDS", 0)
    runner = TaskRunner()
    threads: set[str] = set()

    def note(phase: str, _info: object) -> None:
        threads.add(f"{phase} {threading.current_thread().name}")

    def make_garbage(_token: object) -> None:
        for _time in range(20_000):
            knot: list[object] = []
            knot.append(knot)

    gc.callbacks.append(note)
    try:
        with qtbot.waitSignal(runner.idle):
            runner.run(make_garbage, lambda _nothing: None, lane=Lane.LONG)
        qtbot.waitUntil(lambda: "stop MainThread" in threads)
        assert not gc.isenabled()
    finally:
        gc.callbacks.remove(note)
        runner.close()
    assert threads == {"start MainThread", "stop MainThread"}


def test_the_collector_is_given_back_when_the_last_thread_has_ended(qapp: object) -> None:
    assert gc.isenabled()
    first, second = TaskRunner(), TaskRunner()
    for runner in (first, second):
        runner.run(lambda _token: None, lambda _nothing: None)
    first.close()
    assert not gc.isenabled()
    second.close()
    assert gc.isenabled()
