"""``maqal undo-import``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Maqal = Callable[..., Any]
Write = Callable[..., Path]


def test_an_import_is_undone_and_redone(maqal: Maqal, write_article: Write) -> None:
    report = maqal("import", write_article(1), write_article(2), "--json").json
    import_id, ids = report["import_id"], [item["id"] for item in report["added"]]
    run = maqal("undo-import", import_id, "--json")
    assert (run.code, run.errors) == (0, "")
    assert run.json == {"import_id": import_id, "removed": ids}
    assert maqal("list", "--json").json == []
    assert maqal("undo-import", import_id, "--json").json["removed"] == []
    again = maqal("undo-import", import_id[-8:], "--redo", "--json")
    assert again.json == {"import_id": import_id, "restored": ids}
    assert len(maqal("list", "--json").json) == 2


def test_people_are_told(maqal: Maqal, write_article: Write) -> None:
    import_id = maqal("import", write_article(1), "--json").json["import_id"]
    assert maqal("undo-import", import_id).text == "1 article moved to the trash.\n"
    assert maqal("undo-import", import_id).text == "0 articles moved to the trash.\n"
    assert maqal("undo-import", import_id, "--redo").text == (
        "1 article taken back from the trash.\n"
    )


def test_an_unknown_import_is_one_sentence(maqal: Maqal) -> None:
    for options in ((), ("--json",), ("--redo",)):
        run = maqal("undo-import", "nonsense", *options)
        assert (run.code, run.output) == (2, b"")
        assert run.sentences == ["maqal: The library has no import with the id “nonsense”."]
    assert maqal("undo-import").code == 2
