"""``maqal import``."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import open_library

OLD_TEXT = (
    "افتتحت البلدية حديقة عامة جديدة في حي البساتين القديم. وتضم الحديقة ثلاثمئة شجرة وممرات"
    " للمشاة والدراجات، وتفتح أبوابها كل يوم من الصباح حتى المساء."
)
Maqal = Callable[..., Any]
Write = Callable[..., Path]


def test_json_says_what_became_of_each_file(
    maqal: Maqal, write_article: Write, tmp_path: Path
) -> None:
    first, second = write_article(1), write_article(2)
    run = maqal("import", first, "--json")
    assert (run.code, run.errors) == (0, "")
    [added] = run.json["added"]
    assert added == {"file": str(first), "id": added["id"]}
    again = maqal("import", first, second, tmp_path / "ناقص.txt", "--json")
    assert again.code == 1
    assert set(again.json) == {"import_id", "added", "duplicates", "failed"}
    assert again.json["duplicates"] == [{"file": str(first), "of": added["id"]}]
    assert [item["file"] for item in again.json["added"]] == [str(second)]
    [failed] = again.json["failed"]
    assert failed["file"] == str(tmp_path / "ناقص.txt")
    assert again.sentences == [f"maqal: {failed['reason']}"]


def test_people_get_a_summary(maqal: Maqal, write_article: Write) -> None:
    path = write_article(1)
    added, import_id = maqal("import", path).text.splitlines()
    assert added == "1 article added."
    assert re.fullmatch(r"[0-9a-f]{8} is the import's id, for maqal undo-import\.", import_id)
    assert maqal("import", path).text == "0 articles added, 1 in the library already.\n"


def test_exit_codes(maqal: Maqal, write_article: Write, tmp_path: Path) -> None:
    article, missing = write_article(1), tmp_path / "missing.txt"
    assert maqal("import", missing).code == 2
    assert maqal("import", missing, article).code == 1
    assert maqal("import", missing, article).code == 1  # now a duplicate
    assert maqal("import", article).code == 0
    assert maqal("import").code == 2


def test_unusable_inputs_are_one_sentence_each(maqal: Maqal, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    binary = tmp_path / "binary.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    folder = tmp_path / "folder"
    folder.mkdir()
    odd_name = tmp_path / "line\nfeed\u202e.txt"
    for path in (empty, binary, huge, folder, odd_name):
        run = maqal("import", path, "--json")
        assert run.code == 2
        assert len(run.sentences) == 1
        assert len(run.json["failed"]) == 1
        assert "Traceback" not in run.errors


def test_folders(maqal: Maqal, write_article: Write, tmp_path: Path) -> None:
    write_article(1)
    write_article(2)
    assert len(maqal("import", "--recursive", tmp_path, "--json").json["added"]) == 2


def test_encodings(maqal: Maqal, tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(("حديقة المدينة\n\n" + OLD_TEXT).encode("cp1256"))
    run = maqal("import", path, "--encoding", "windows-1256", "--json")
    shown = maqal("show", run.json["added"][0]["id"], "--json").json
    assert shown["title"] == "حديقة المدينة"
    assert maqal("import", path, "--encoding", "no-such-thing").code == 2
    assert maqal("import", path, "--encoding", "base64").sentences == [
        "maqal: Invalid value for '--encoding': “base64” is not the name of a text encoding."
    ]


def test_an_unusable_library(
    maqal: Maqal, write_article: Write, library_path: Path, tmp_path: Path
) -> None:
    article = write_article(1)
    library_path.write_bytes(b"not a database at all, but some words\n" * 30)
    for arguments in (("import", article), ("list",), ("show", "x"), ("list", "--json")):
        run = maqal(*arguments)
        assert run.code == 2
        assert run.sentences == [
            f"maqal: {library_path} is not a Maqal library; choose another file."
        ]
        assert run.output == b""
    run = maqal("--library", article / "library.db", "import", article)
    assert run.code == 2
    assert len(run.sentences) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_ctrl_c_keeps_what_was_read(tmp_path: Path, write_article: Write) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        write_article(number, f"many/{number}.txt")
    library = tmp_path / "interrupted.db"
    # A shell's background jobs, and what they start, ignore Ctrl-C; this process must not. What
    # has a handler here has the default one there.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "--library", library, "import", "--recursive", folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    signal.signal(signal.SIGINT, before)
    wait_for_articles(library)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert errors == "maqal: Stopped; what is listed as added is in the library.\n"
    with open_library(library) as opened:
        articles = opened.counts().articles
    assert output.startswith(f"{articles} articles added.\n")
    assert 0 < articles < 3000


def wait_for_articles(library: Path) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        if library.exists() and library.stat().st_size:
            with open_library(library) as opened:
                if opened.counts().articles:
                    return
        time.sleep(0.02)
    raise AssertionError("no article came in")
