"""``maqal related``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Maqal = Callable[..., Any]
Write = Callable[..., Path]

TALE = (
    "ذكر الملاح العجوز أن المنارة القديمة في الجزيرة لم تنطفئ ليلة واحدة منذ سبعين عاما مضت.",
    "وكان أبوه يحمل الزيت إليها في قارب صغير كلما هدأت الريح وسكن الموج عند الصخور السود.",
    "ورمّم المتطوعون المنارة هذا الربيع، وأعادوا إلى مصباحها زجاجه النادر المصنوع في البندقية.",
)


def write(tmp_path: Path, name: str, title: str, *paragraphs: str, author: str = "") -> Path:
    path = tmp_path / f"{name}.txt"
    lines = (title, *((author, "3 مارس 2021") if author else ()), *paragraphs)
    path.write_text("\n\n".join(lines), "utf-8")
    return path


def added(maqal: Maqal, path: Path) -> str:
    [row] = maqal("import", path, "--json").json["added"]
    return str(row["id"])


def test_json(maqal: Maqal, tmp_path: Path, write_article: Write) -> None:
    first = added(maqal, write(tmp_path, "أولى", "منارة الجزيرة تعود إلى الضوء", *TALE))
    copy = (*TALE, "وقال رئيس الجمعية إن الزيارات تبدأ في الصيف القادم لمن يريد.")
    second = added(maqal, write(tmp_path, "ثانية", "متطوعون يرممون بناء بحريا نادرا", *copy))
    maqal("import", write_article(1), write_article(2))
    run = maqal("related", first, "--json")
    assert (run.code, run.errors) == (0, "")
    [row] = run.json
    assert set(row) == {"id", "title", "score", "why", "kind", "date"}
    assert (row["id"], row["kind"]) == (second, "same-story")
    assert row["title"] == "متطوعون يرممون بناء بحريا نادرا"
    assert 0 < row["score"] <= 1
    assert all(isinstance(why, str) for why in row["why"])
    assert "3 paragraphs in common" in row["why"]
    assert any("منارة" in why for why in row["why"])
    assert maqal("related", first[-8:], "--json", "--limit", 1).json == [row]


def test_for_people(maqal: Maqal, tmp_path: Path) -> None:
    first = added(maqal, write(tmp_path, "أولى", "منارة الجزيرة تعود إلى الضوء", *TALE))
    assert "Nothing in the library belongs to this article." in maqal("related", first).text
    copy = (*TALE, "وقال رئيس الجمعية إن الزيارات تبدأ في الصيف القادم لمن يريد.")
    added(maqal, write(tmp_path, "ثانية", "متطوعون يرممون\u202e [b]بناء[/b] بحريا", *copy))
    run = maqal("related", first)
    assert run.code == 0
    assert "the same story" in run.text
    assert "3 paragraphs in common" in run.text
    assert "[b]" in run.text
    assert "\u202e" not in run.text


def test_unusable_input(maqal: Maqal, write_article: Write) -> None:
    assert maqal("related", "no such").code == 2
    id_ = added(maqal, write_article(1))
    for limit in ("0", "-1", "many"):
        run = maqal("related", id_, "--limit", limit)
        assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)
    assert maqal("related", id_, "--limit", 10**30, "--json").json == []
