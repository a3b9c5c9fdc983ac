"""The window as a screen reader on Linux finds it: the real program, over AT-SPI, under Xvfb.

Skipped where what that takes is not installed. On Debian:
``apt-get install at-spi2-core gir1.2-atspi-2.0 python3-gi dbus xvfb``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader import paths
from reader.library import open_library

SCRIPT = Path(__file__).parent / "screen_reader.py"
SYSTEM_PYTHON = Path("/usr/bin/python3")
PATIENCE_SECONDS = 180


def what_is_missing() -> str:
    """Why no screen reader can be played here; empty if one can."""
    for program in ("dbus-run-session", "Xvfb"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    if not SYSTEM_PYTHON.exists():
        return "there is no Python of the system's"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    found = subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False)
    if found.returncode:
        return "the system's Python has no AT-SPI (gir1.2-atspi-2.0)"
    services = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
    return "" if services.exists() else "at-spi2-core is not installed"


def test_a_screen_reader_reads_the_list_and_the_article_and_presses_a_button(
    tmp_path: Path,
) -> None:
    if missing := what_is_missing():
        pytest.skip(f"no screen reader can be played here: {missing}")
    path = tmp_path / "library.db"
    with open_library(path) as library:
        library.import_files(sorted(paths.resource_path("samples").glob("*.txt")))
    command = [sys.executable, "-m", "reader", "--library", str(path)]
    homes = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME")}
    root = SCRIPT.parent.parent.parent
    done = subprocess.run(
        ["dbus-run-session", "--", str(SYSTEM_PYTHON), str(SCRIPT), *command],
        env={**os.environ, **homes, "PYTHONPATH": str(root), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# all is there" in done.stdout
    assert "list «" in done.stdout
