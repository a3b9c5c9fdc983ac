"""A whole session on hostile files reaches nothing outside; see ``tests/faults``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[1] / "faults" / "offline_session.py"


def test_a_whole_session_makes_no_connection_and_starts_nothing(tmp_path: Path) -> None:
    command = [sys.executable, str(SCRIPT), "--folder", str(tmp_path / "session")]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    done = json.loads(ended.stdout.splitlines()[-1])
    assert done["attempts"] == []
    assert done["articles"] >= 9, "the session is to have something to do"
    assert done["found"] > done["articles"]
    assert done["exported"] >= 3 * done["articles"]
