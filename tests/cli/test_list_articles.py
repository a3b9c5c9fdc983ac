"""``maqal list``."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest

Maqal = Callable[..., Any]
Write = Callable[..., Path]


def test_json_rows(maqal: Maqal, write_article: Write) -> None:
    added = maqal("import", write_article(1), write_article(2), "--json").json["added"]
    run = maqal("list", "--json")
    assert run.code == 0
    assert [row["id"] for row in run.json] == [added[1]["id"], added[0]["id"]]
    assert set(run.json[0]) == {
        "id",
        "title",
        "author",
        "agency",
        "place",
        "date",
        "excerpt",
        "unread",
    }
    assert run.json[0]["title"] == "حديقة جديدة في المدينة 2"
    assert run.json[0]["unread"] is True


def test_an_empty_library(maqal: Maqal) -> None:
    assert maqal("list", "--json").json == []
    assert "The library is empty" in maqal("list").text


def test_limits(maqal: Maqal, write_article: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.cli.list_articles.ROWS_PER_PAGE", 2)
    maqal("import", *(write_article(number) for number in range(5)))
    assert len(maqal("list", "--json").json) == 5
    for limit in (1, 2, 3, 4, 5, 6, 10**30):
        assert len(maqal("list", "--json", "--limit", limit).json) == min(limit, 5)
    for limit in ("0", "-1", "many", "1.5", "", "٣٫٥"):
        run = maqal("list", "--limit", limit)
        assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)


def cells(text: str) -> int:
    """Columns of a terminal that ``text`` takes; none for marks and format characters."""
    return sum(unicodedata.category(letter) not in {"Mn", "Cf"} for letter in text)


def test_the_table_is_aligned(
    maqal: Maqal, write_article: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.cli.list_articles.ROWS_PER_PAGE", 2)
    vocalised = write_article(7)
    text = vocalised.read_text(encoding="utf-8")
    vocalised.write_text("حَدِيقَةٌ جَدِيدَةٌ فِي المَدِينَةِ\n" + text.partition("\n")[2], "utf-8")
    maqal("import", vocalised, *(write_article(number) for number in range(3)))
    *rows, last = maqal("list").text.splitlines()
    assert last == "4 of 4 articles, 4 unread."
    assert len(rows) == 5
    assert len({cells(row) for row in rows}) == 1


def test_a_hostile_title_cannot_reach_the_terminal(maqal: Maqal, tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    body = "هذه فقرة عادية من نص المقال، وفيها ما يكفي من الكلمات لتعد فقرة. " * 4
    path.write_text(f"عنوان [bold]أحمر[/bold] \u202e مقلوب هنا\n\n{body}\n\n{body} ثم", "utf-8")
    [added] = maqal("import", path, "--json").json["added"]
    for arguments in (("list",), ("show", added["id"]), ("inspect", path)):
        run = maqal(*arguments)
        assert run.code == 0
        assert "\u202e" not in run.text
        assert "\x1b" not in run.text
        assert "[bold]" in run.text
