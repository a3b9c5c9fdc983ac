"""``maqal inspect``."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Maqal = Callable[..., Any]
Write = Callable[..., Path]

PROMISED = {
    "file",
    "encoding",
    "language",
    "direction",
    "title",
    "place",
    "author",
    "agency",
    "section",
    "date",
    "datetime",
    "source_url",
    "paragraphs",
    "subheads",
    "related",
    "captions",
    "tags",
    "removed",
    "warnings",
}


def test_json_has_every_promised_key(maqal: Maqal, write_article: Write) -> None:
    path = write_article(1)
    run = maqal("inspect", path, "--json")
    assert run.code == 0
    [document] = run.json
    assert set(document) >= PROMISED
    assert document["file"] == str(path)
    assert document["title"] == "حديقة جديدة في المدينة 1"
    assert len(document["paragraphs"]) == 3
    assert document["date"] is None
    assert "حديقة" in run.text  # Arabic as Arabic, not as escapes


def test_nothing_is_stored(maqal: Maqal, write_article: Write, library_path: Path) -> None:
    maqal("inspect", write_article(1))
    assert not library_path.exists()


def test_exit_codes(maqal: Maqal, write_article: Write, tmp_path: Path) -> None:
    article, missing = write_article(1), tmp_path / "missing.txt"
    some = maqal("inspect", missing, article, tmp_path, "--json")
    assert some.code == 1
    assert len(some.json) == 1
    assert len(some.sentences) == 2
    none = maqal("inspect", missing, "--json")
    assert (none.code, none.json) == (2, [])
    assert maqal("inspect").sentences == ["maqal: Missing argument 'PATH...'."]


def test_people_see_fields_text_and_removed_lines(maqal: Maqal, write_article: Write) -> None:
    run = maqal("inspect", write_article(1))
    assert run.code == 0
    assert "حديقة جديدة في المدينة 1" in run.text
    assert "وتفتح الحديقة أبوابها للزوار من الصباح حتى المساء طوال أيام الأسبوع." in run.text


def test_a_file_name_that_is_not_utf8(maqal: Maqal, write_article: Write, tmp_path: Path) -> None:
    try:
        path = write_article(1).rename(tmp_path / "\udce9t\udce9.txt")
    except (OSError, UnicodeEncodeError):
        return  # a file system whose names are Unicode
    run = maqal("inspect", path, "--json")
    assert run.code == 0
    assert json.loads(run.output)[0]["file"] == str(path)
    assert maqal("inspect", path).code == 0
    assert maqal("import", path, "--json").json["added"][0]["file"] == str(path)
    assert maqal("list").code == 0
