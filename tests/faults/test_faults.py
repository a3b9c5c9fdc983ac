"""A short form of the fault scripts; each is run in full by hand (see their first lines)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent


@pytest.mark.skipif(os.name == "nt", reason="the scripts fork and kill as POSIX does")
@pytest.mark.parametrize(
    "arguments",
    [
        ["kill_process.py", "--kills", "12"],
        ["damage_files.py", "--cases", "16", "--articles", "12"],
        ["inject_faults.py", "--rounds", "1"],
        ["fail_calls.py", "--rounds", "1", "--cases", "4"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_nothing_is_lost(arguments: list[str]) -> None:
    # In a folder of the script's own: the one pytest gives root is closed to other users, as one
    # of which a part of it runs.
    command = [sys.executable, str(FOLDER / arguments[0]), *arguments[1:]]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
