"""The group ``maqal``: its options, its window, and how every run ends."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import __version__
from reader.cli.main import maqal as group
from reader.model.errors import UnusableInputError

Maqal = Callable[..., Any]
Write = Callable[..., Path]


def test_only_what_is_there_is_listed() -> None:
    assert set(group.commands) == {
        "annotate",
        "annotations",
        "backup",
        "bookmark",
        "check",
        "export",
        "import",
        "import-annotations",
        "inspect",
        "list",
        "read-again",
        "rebuild-index",
        "related",
        "restore",
        "rules",
        "screenshot",
        "search",
        "show",
        "statistics",
        "undo-import",
    }


def test_help_and_version(maqal: Maqal) -> None:
    assert maqal("--version").text == f"maqal {__version__}\n"
    assert "screenshot" in maqal("--help").text
    for name in group.commands:
        run = maqal(name, "--help")
        assert (run.code, run.errors) == (0, "")


@pytest.mark.parametrize("arguments", [("search",), ("--nonsense",), ("list", "extra")])
def test_usage_errors(maqal: Maqal, arguments: tuple[str, ...]) -> None:
    run = maqal(*arguments)
    assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)


def test_without_a_command_the_window_opens(
    maqal: Maqal, library_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def run_window(library: Path, **_options: object) -> int:
        opened.append(library)
        return 0

    monkeypatch.setattr("reader.app.run_window", run_window)
    assert maqal().code == 0
    assert maqal("--library", tmp_path / "other.db").code == 0
    assert opened == [library_path, tmp_path / "other.db"]


def test_a_window_that_cannot_open(
    maqal: Maqal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_window(_library: Path, **_options: object) -> int:
        raise UnusableInputError("There is no display.")

    monkeypatch.setattr("reader.app.run_window", run_window)
    for arguments in ((), ("--library", tmp_path / "other.db")):
        run = maqal(*arguments)
        assert (run.code, run.sentences) == (2, ["maqal: There is no display."])


def test_a_fault_of_ours_goes_to_the_log(
    maqal: Maqal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_window(_library: Path, **_options: object) -> int:
        return 1 // 0

    monkeypatch.setattr("reader.app.run_window", run_window)
    run = maqal()
    assert run.code == 2
    assert run.sentences[0].startswith("maqal: Something went wrong that should not (ZeroDivision")
    if sys.platform.startswith("linux"):
        assert "Traceback" in (tmp_path / "data" / "maqal" / "maqal.log").read_text()


def process(library: Path, *arguments: object) -> list[str]:
    return [sys.executable, "-m", "reader", "--library", *map(str, (library, *arguments))]


@pytest.fixture
def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX locales")
def test_json_is_utf8_in_any_locale(
    maqal: Maqal, write_article: Write, library_path: Path, environment: dict[str, str]
) -> None:
    maqal("import", write_article(1))
    poor = {**environment, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for arguments in (("list", "--json"), ("list",), ("inspect", write_article(2), "--json")):
        done = subprocess.run(
            process(library_path, *arguments), env=poor, capture_output=True, check=True
        )
        assert "حديقة جديدة" in done.stdout.decode("utf-8")
        assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX pipes")
@pytest.mark.parametrize("arguments", [("list",), ("list", "--json"), ("--help",)])
def test_a_closed_pipe_is_quiet(
    maqal: Maqal,
    write_article: Write,
    library_path: Path,
    environment: dict[str, str],
    arguments: tuple[str, ...],
) -> None:
    maqal("import", write_article(1))
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        process(library_path, *arguments),
        env=environment,
        stdout=write_end,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write_end)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [("list",), ("list", "--json")])
def test_a_full_disk_under_the_output(
    library_path: Path, environment: dict[str, str], arguments: tuple[str, ...]
) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            process(library_path, *arguments),
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"maqal: The output could not be written: the disk is full.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX descriptors")
def test_closed_streams(library_path: Path, environment: dict[str, str]) -> None:
    words = " ".join(f"'{word}'" for word in process(library_path, "list"))
    done = subprocess.run(["/bin/sh", "-c", f"{words} <&- >&- 2>&-"], env=environment, check=False)
    assert done.returncode == 0


def test_data_commands_load_neither_qt_nor_rich(
    maqal: Maqal, write_article: Write, library_path: Path, environment: dict[str, str]
) -> None:
    maqal("import", write_article(1))
    script = (
        "import sys; from reader.__main__ import main;"
        f"main(['--library', {str(library_path)!r}, 'list', '--json']);"
        "print(sorted({'PySide6', 'rich', 'sqlite_utils'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, check=True
    )
    assert done.stderr == b"[]\n"
