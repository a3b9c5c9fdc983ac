"""The index follows the library in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.errors import SearchIndexError
from reader.tasks.index_job import IndexJob

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.model.search import IndexState
    from reader.tasks.runner import TaskRunner


@pytest.fixture
def job(library: Library, runner: TaskRunner) -> Iterator[IndexJob]:
    made = IndexJob(library, runner)
    yield made
    made.stop()
    made.deleteLater()


def test_a_change_is_found_after_waking(
    qtbot: QtBot, job: IndexJob, library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(3))
    states: list[IndexState] = []
    job.progressed.connect(states.append)
    with qtbot.waitSignal(job.changed):
        job.wake()
        assert job.running
    assert not job.running
    assert states[-1].up_to_date
    assert library.search("المكتبات").total == 3


def test_nothing_to_do_changes_nothing(qtbot: QtBot, job: IndexJob) -> None:
    with qtbot.assertNotEmitted(job.changed), qtbot.waitSignal(job.progressed):
        job.wake()


def test_a_change_while_it_works_is_not_forgotten(
    qtbot: QtBot, job: IndexJob, library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    files = write_articles(4)
    library.import_files(files[:1])
    job.wake()
    library.import_files(files[1:])
    job.wake()
    qtbot.waitUntil(lambda: not job.running and library.index_state().up_to_date)
    assert library.search("المكتبات").total == 4


def test_once_it_is_done_the_first_searches_are_prepared(
    qtbot: QtBot,
    job: IndexJob,
    library: Library,
    write_articles: Callable[[int], list[Path]],
    runner: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.search.index._MANY", 0)
    library.import_files(write_articles(2))
    with qtbot.waitSignal(runner.idle):
        job.wake()
    snapshot = library._searching.index.snapshot()
    assert snapshot is not None
    assert snapshot.common is not None
    assert "المكتبات" in snapshot.common.words


def test_rebuild(
    qtbot: QtBot, job: IndexJob, library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(2))
    library.index_pending()
    with qtbot.waitSignal(job.changed):
        job.rebuild()
    assert library.search("المكتبات").total == 2


def test_a_failure_is_told_once_and_tried_again(
    qtbot: QtBot,
    job: IndexJob,
    library: Library,
    write_articles: Callable[[int], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library.import_files(write_articles(1))
    failures: list[SearchIndexError] = []
    job.failed.connect(failures.append)

    def refuse(*_arguments: object) -> None:
        raise SearchIndexError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(library, "index_pending", refuse)
        for _ in range(2):
            job.wake()
            qtbot.waitUntil(lambda: not job.running)
    assert [str(error) for error in failures] == ["The disk is full."]
    job._retry.setInterval(0)
    with qtbot.waitSignal(job.changed):
        job._retry.start()
    assert library.search("المكتبات").total == 1


def test_stopped_it_does_nothing_more(
    job: IndexJob, library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(1))
    job.wake()
    job.stop()
    assert not job.running
    job.wake()
    assert not job.running


def test_closing_stops_it(
    library: Library, runner: TaskRunner, job: IndexJob, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(5))
    job.wake()
    runner.close()
    assert library.index_pending().up_to_date
    assert library.search("المكتبات").total == 5
