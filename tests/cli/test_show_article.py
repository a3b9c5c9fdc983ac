"""``maqal show``."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

Maqal = Callable[..., Any]
Write = Callable[..., Path]


def test_json_is_the_whole_article(maqal: Maqal, write_article: Write) -> None:
    path = write_article(1)
    [added] = maqal("import", path, "--json").json["added"]
    [inspected] = maqal("inspect", path, "--json").json
    shown = maqal("show", added["id"], "--json").json
    del inspected["warnings"]
    for key, value in inspected.items():
        assert shown[key] == value, key
    assert shown["id"] == added["id"]
    assert shown["body"] == "\n".join(block["text"] for block in shown["blocks"])
    assert shown["raw_sha256"] == sha256(path.read_bytes()).hexdigest()
    assert shown["reading"] == {"block": -1, "offset": 0, "opened_at": None}
    assert shown["imported_at"].endswith("Z")


def test_raw_is_the_file(maqal: Maqal, write_article: Write) -> None:
    path = write_article(1)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    [added] = maqal("import", path, "--json").json["added"]
    run = maqal("show", added["id"], "--raw")
    assert (run.code, run.output) == (0, path.read_bytes())


def test_people_get_title_byline_and_body(maqal: Maqal, write_article: Write) -> None:
    [added] = maqal("import", write_article(1), "--json").json["added"]
    run = maqal("show", added["id"])
    assert run.text.splitlines()[0] == "حديقة جديدة في المدينة 1"
    assert "وتفتح الحديقة أبوابها للزوار من الصباح حتى المساء طوال أيام الأسبوع." in run.text


def test_ids_may_be_shortened(maqal: Maqal, write_article: Write) -> None:
    first, second = maqal("import", write_article(1), write_article(2), "--json").json["added"]
    assert maqal("show", first["id"][-10:], "--json").json["id"] == first["id"]
    several = maqal("show", first["id"][:4])
    assert (several.code, len(several.sentences)) == (2, 1)
    assert second["id"] != first["id"]


def test_what_cannot_be_shown(maqal: Maqal) -> None:
    for arguments in (
        ("show", "unknown"),
        ("show", ""),
        ("show", "ا" * 5000),
        ("show", "x", "--json"),
        ("show", "x", "--raw"),
        ("show", "x", "--raw", "--json"),
        ("show",),
        ("show", "a", "b"),
    ):
        run = maqal(*arguments)
        assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)
