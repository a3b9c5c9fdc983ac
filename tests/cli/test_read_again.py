"""``maqal read-again``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Maqal = Callable[..., Any]
Write = Callable[..., Path]


def test_rules_of_today(maqal: Maqal, write_article: Write) -> None:
    path = write_article(1)
    text = path.read_text(encoding="utf-8").replace("\n\nوقالت", "\n\nشارك هذا المقال\n\nوقالت")
    path.write_text(text, encoding="utf-8")
    [added] = maqal("import", path, "--json").json["added"]
    shown = maqal("show", added["id"], "--json").json
    [removed] = [one for one in shown["removed"] if "شارك" in one["text"]]
    maqal("annotate", added["id"], "--quote", "ثلاثمئة شجرة")
    assert maqal("read-again", added["id"][-8:], "--json").json == [
        {
            "id": added["id"],
            "changed": False,
            "annotations": {"exact": 1, "fuzzy": 0, "review": 0},
        }
    ]
    maqal("rules", "--off", removed["rule"], "--source", shown["source"])
    assert maqal("read-again", added["id"]).text == "1 of 1 read otherwise than before.\n"
    again = maqal("show", added["id"], "--json").json
    assert "شارك هذا المقال" in again["body"]
    [annotation] = maqal("annotations", added["id"], "--json").json
    assert again["body"][annotation["start"] : annotation["end"]] == "ثلاثمئة شجرة"


def test_another_encoding(maqal: Maqal, write_article: Write) -> None:
    path = write_article(1)
    path.write_bytes(path.read_text(encoding="utf-8").encode("windows-1256"))
    [added] = maqal("import", path, "--encoding", "iso8859-5", "--json").json["added"]
    assert "شجرة" not in maqal("show", added["id"], "--json").json["body"]
    run = maqal("read-again", added["id"], "--encoding", "windows-1256", "--json")
    assert run.json[0]["changed"]
    assert "ثلاثمئة شجرة" in maqal("show", added["id"], "--json").json["body"]
    run = maqal("read-again", added["id"], "--encoding", "utf-32")
    assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)


def test_what_cannot_be_read(maqal: Maqal) -> None:
    for arguments in (("read-again",), ("read-again", "gone")):
        run = maqal(*arguments)
        assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)
