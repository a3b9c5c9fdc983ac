"""Starting the program: as itself, and as a reading process of a self-contained build."""

from __future__ import annotations

import sys
from multiprocessing import resource_tracker, spawn

import pytest

from reader import __main__ as start


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    calls: list[object] = []
    monkeypatch.setattr(resource_tracker, "main", calls.append)
    monkeypatch.setattr(spawn, "freeze_support", lambda: calls.append("worker"))
    return calls


WORKER = ["--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7"]
TRACKER = ["-E", "-c", "from multiprocessing.resource_tracker import main;main(12)"]


@pytest.mark.usefixtures("frozen")
def test_a_reading_process_goes_no_further(served: list[object]) -> None:
    assert start.main(WORKER) == 0
    assert start.main(TRACKER) == 0
    assert served == ["worker", 12]


def test_the_tracker_is_started_as_we_expect() -> None:
    """CPython's own words for it."""
    source = resource_tracker.ResourceTracker.ensure_running.__code__
    constants = [source.co_consts]
    launch = getattr(resource_tracker.ResourceTracker, "_launch", None)  # from 3.13 on
    if launch is not None:
        constants.append(launch.__code__.co_consts)
    words = {text for found in constants for text in found if isinstance(text, str)}
    assert any(text.startswith("from multiprocessing.resource_tracker import") for text in words)


def test_an_interpreter_of_the_persons_own_is_never_in_the_way(
    served: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    assert start.main(["--multiprocessing-fork"]) == 2
    assert served == []
    assert "No such option" in capsys.readouterr().err


@pytest.mark.usefixtures("frozen")
def test_a_self_contained_program_is_itself_otherwise(
    served: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    assert start.main(["--version"]) == 0
    assert served == []
    assert capsys.readouterr().out.startswith("maqal ")
