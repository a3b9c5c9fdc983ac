"""One window per library, told by files alone: who has it, who asks for it, who is dead."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.tasks.knocks import Knocks
from reader.window_door import Knock, WindowDoor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from reader.tasks.runner import TaskRunner

ROOT = Path(__file__).resolve().parents[1]
HOLDER = """
import sys
from pathlib import Path
from reader.window_door import WindowDoor
with WindowDoor(Path(sys.argv[1])).held() as ours:
    print(ours, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def door(tmp_path: Path) -> WindowDoor:
    return WindowDoor(tmp_path / "library.db")


@pytest.fixture
def holder(tmp_path: Path, door: WindowDoor) -> Iterator[subprocess.Popen[str]]:
    """Another process that is the window of the library."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "library.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_the_first_one_is_the_window_and_the_second_is_not(
    holder: subprocess.Popen[str], door: WindowDoor
) -> None:
    with door.held() as ours:
        assert not ours


def test_a_process_that_was_killed_is_the_window_no_longer(
    holder: subprocess.Popen[str], door: WindowDoor
) -> None:
    holder.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    holder.wait()
    with door.held() as ours:
        assert ours


def test_windows_of_different_libraries_know_nothing_of_each_other(
    holder: subprocess.Popen[str], tmp_path: Path
) -> None:
    with WindowDoor(tmp_path / "other.db").held() as ours:
        assert ours


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_the_library_leads_to_the_same_door(
    holder: subprocess.Popen[str], tmp_path: Path
) -> None:
    (tmp_path / "library.db").touch()
    link = tmp_path / "elsewhere" / "link.db"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "library.db")
    with WindowDoor(link).held() as ours:
        assert not ours


def test_a_knock_that_nobody_hears_is_taken_back(
    holder: subprocess.Popen[str], door: WindowDoor
) -> None:
    assert not door.knock(patience=0.05)
    assert [file.name for file in door.path.iterdir()] == ["lock"]


def test_who_knocks_is_heard_with_the_files_once(
    door: WindowDoor, tmp_path: Path, runner: TaskRunner, qtbot: QtBot
) -> None:
    with door.held():
        knocks = Knocks(door, runner, runner)
        heard: list[Knock] = []
        knocks.heard.connect(heard.append)
        with qtbot.waitSignal(runner.idle):
            knocks.start()
        code = (
            "import sys; from pathlib import Path; from reader.window_door import WindowDoor;"
            "sys.exit(not WindowDoor(Path(sys.argv[1])).knock([Path('مقال.txt')], 60))"
        )
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_ACTIVATION_TOKEN": "front"}
        command = [sys.executable, "-c", code, str(tmp_path / "library.db")]
        with (
            subprocess.Popen(command, cwd=tmp_path, env=environment) as second,
            qtbot.waitSignal(knocks.heard, timeout=60_000),
        ):
            pass
        assert second.returncode == 0
        assert heard == [Knock((tmp_path.resolve() / "مقال.txt",), "front")]
        assert door.answered() == ()


@pytest.mark.parametrize(
    "content", ["", "no JSON", "[]", '{"paths": 1, "activation": ""}', "[" * 100_000]
)
def test_a_damaged_knock_only_raises_the_window(door: WindowDoor, content: str) -> None:
    with door.held():
        (door.path / "knock-1").write_text(content)
        assert door.answered() == (Knock(),)


def test_only_what_is_a_path_is_taken_from_a_knock(door: WindowDoor) -> None:
    with door.held():
        document = {"paths": ["a.txt", 1, None], "activation": ""}
        (door.path / "knock-1").write_text(json.dumps(document))
        assert door.answered() == (Knock((Path("a.txt"),)),)


def test_where_nothing_can_be_written_every_start_has_its_own_window(tmp_path: Path) -> None:
    (tmp_path / "library.db.window").write_text("in the way")
    door = WindowDoor(tmp_path / "library.db")
    with door.held() as ours:
        assert ours
    assert not door.knock(patience=0)
    assert door.answered() == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_door_is_private(door: WindowDoor) -> None:
    with door.held():
        door.knock(patience=0)
        assert stat.S_IMODE(door.path.stat().st_mode) == 0o700
        assert {stat.S_IMODE(each.stat().st_mode) for each in door.path.iterdir()} == {0o600}


PROGRAM = """
import sys
from pathlib import Path
from reader import app
from reader.cli.window import run_window
def ready(window):
    print("ready", flush=True)
    original = window.import_paths
    def imported(paths):
        print("import", *(path.name for path in paths), flush=True)
        window.close()
    window.import_paths = imported
sys.exit(run_window(Path(sys.argv[1]), ready, [Path(each) for each in sys.argv[2:]]))
"""


def test_the_real_program_started_again_hands_its_files_to_the_open_window(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "library.db")]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "ready\n"
        # Knocks until it is heard: a busy machine may need longer than a start waits.
        knock = (
            "import sys; from pathlib import Path; from reader import window_door;"
            "from reader.cli import window; window_door.WindowDoor.knock.__defaults__ = ((), 60);"
            "sys.exit(window.run_window(Path(sys.argv[1]), None, [Path('a.txt'), Path('b.txt')]))"
        )
        second = subprocess.run(
            [sys.executable, "-c", knock, str(tmp_path / "library.db")],
            check=False,
            cwd=tmp_path,
            env=environment,
        )
        assert second.returncode == 0
        assert first.stdout.read() == "import a.txt b.txt\n"
    assert first.returncode == 0
