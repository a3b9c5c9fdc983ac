"""``maqal FILE…``: files in the place of a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.cli import files_given

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.cli.conftest import Run

Opened = list[tuple["Path", list["Path"]]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the window was opened with."""
    windows: Opened = []

    def run_window(library: Path, paths: Sequence[Path]) -> int:
        windows.append((library, list(paths)))
        return 0

    monkeypatch.setattr(files_given, "run_window", run_window)
    return windows


def test_files_and_folders_are_offered_in_the_window(
    maqal: Callable[..., Run], opened: Opened, library_path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "سوق الورّاقين.txt"
    file.write_text("نص", "utf-8")
    assert maqal(file, tmp_path).code == 0
    assert opened == [(library_path, [file, tmp_path])]


def test_a_file_that_is_not_there_is_named(
    maqal: Callable[..., Run], opened: Opened, tmp_path: Path
) -> None:
    answer = maqal(tmp_path / "gone.txt")
    assert (answer.code, opened) == (2, [])
    [sentence] = answer.sentences
    assert "gone.txt" in sentence
    assert "no file" in sentence


def test_one_missing_file_among_others_opens_nothing(
    maqal: Callable[..., Run], opened: Opened, tmp_path: Path
) -> None:
    file = tmp_path / "here.txt"
    file.write_text("نص", "utf-8")
    answer = maqal(file, tmp_path / "gone.txt")
    assert (answer.code, opened) == (2, [])
    assert "gone.txt" in answer.errors


def test_a_command_comes_before_a_file_of_its_name(
    maqal: Callable[..., Run], opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list").write_text("نص", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert maqal("list", "--json").json == []
    assert maqal("./list").code == 0
    assert len(opened) == 1


def test_a_word_that_is_neither_is_an_unknown_command(
    maqal: Callable[..., Run], opened: Opened
) -> None:
    answer = maqal("serach")
    assert (answer.code, opened) == (2, [])
    assert "No such command 'serach'" in answer.errors
