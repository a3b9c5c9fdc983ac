"""The window's background care for the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.library import open_library
from reader.tasks.care_job import CareJob

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.tasks.runner import TaskRunner


@pytest.fixture
def job(library: Library, runner: TaskRunner) -> CareJob:
    return CareJob(library, runner, runner)


def listen(job: CareJob, runner: TaskRunner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.idle):
        job.listen()


def test_what_another_program_changes_is_heard_and_nothing_else(
    job: CareJob,
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    write_articles: Callable[[int], list[Path]],
) -> None:
    heard: list[object] = []
    job.changed.connect(heard.append)
    listen(job, runner, qtbot)
    listen(job, runner, qtbot)
    assert heard == []
    with open_library(library.path) as other:
        added = tuple(each.id for each in other.import_files(write_articles(2)).added)
    listen(job, runner, qtbot)
    listen(job, runner, qtbot)
    [changes] = heard
    assert sorted(changes.added) == sorted(added)  # type: ignore[attr-defined]


def test_a_backup_is_made_in_the_background(
    job: CareJob,
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    write_articles: Callable[[int], list[Path]],
) -> None:
    library.import_files(write_articles(1))
    with qtbot.waitSignal(runner.idle):
        job.back_up()
    assert len(library.care.backups()) == 1
    job.stop()


def test_what_keeps_a_backup_from_being_made_is_said_once(
    job: CareJob,
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    write_articles: Callable[[int], list[Path]],
) -> None:
    said: list[object] = []
    job.failed.connect(said.append)
    library.import_files(write_articles(1))
    (library.path.parent / "backups").write_text("in the way")
    for _ in range(2):
        with qtbot.waitSignal(runner.idle):
            job.back_up()
    assert len(said) == 1
    assert "could not be backed up" in str(said[0])
    job.stop()
