from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

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
