"""Who keeps a library from being written, told to the person."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.model.errors import StorageError
from reader.store import LibraryStore
from reader.store.lock_holder import lock_holder

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(
    not Path("/proc/locks").exists(), reason="only Linux tells who holds a lock"
)

PROGRAM = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    LibraryStore(tmp_path / "library.db").close()
    return tmp_path / "library.db"


@pytest.fixture(params=["python", "maqal"])
def holder(
    path: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Another process in the middle of writing, and what its program is to be called."""
    script = tmp_path / ("maqal" if request.param == "maqal" else "script.py")
    script.write_text(PROGRAM)
    with subprocess.Popen(
        [sys.executable, str(script), str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        if f" {process.pid} " not in Path("/proc/locks").read_text():
            process.kill()
            pytest.skip("this system does not show who holds a lock")
        yield process, "Maqal" if request.param == "maqal" else "python"
        process.kill()


def test_the_sentence_names_the_process_and_goes_when_it_does(
    path: Path, holder: tuple[subprocess.Popen[bytes], str]
) -> None:
    process, program = holder
    store = LibraryStore(path, busy_timeout=0.05)
    try:
        with pytest.raises(StorageError) as caught:
            store.searches.save("حفظ", "حفظ")
        sentence = str(caught.value)
        assert f"being written by {program}" in sentence
        assert f"(process {process.pid})" in sentence
        process.kill()
        process.wait()
        assert lock_holder(path) is None
        assert store.searches.save("حفظ", "حفظ").name == "حفظ"
    finally:
        store.close()


def test_who_only_reads_holds_nobody_up(path: Path) -> None:
    code = PROGRAM.replace("BEGIN IMMEDIATE", "SELECT count(*) FROM articles")
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        assert lock_holder(path) is None
        process.kill()


def test_a_library_that_is_not_there_has_no_holder(tmp_path: Path) -> None:
    assert lock_holder(tmp_path / "none.db") is None
