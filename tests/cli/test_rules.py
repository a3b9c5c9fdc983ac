"""``maqal rules``, and the words of ``maqal import`` about versions and duplicates."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Maqal = Callable[..., Any]
CLUTTER = "من دفاتر الحي القديم"


def write(folder: Path, name: str, number: int, *more: str) -> Path:
    folder.mkdir(exist_ok=True)
    lines = (
        f"سوق الحي رقم {number} يفتح أبوابه",
        f"امتلأ السوق رقم {number} بالباعة منذ الصباح، وجاء الناس من القرى القريبة يشترون ويبيعون.",
        CLUTTER,
        f"وقال أحد الباعة في السوق رقم {number} إن الأسعار بقيت كما كانت في العام الماضي وقبله.",
        *more,
    )
    path = folder / f"{name}.txt"
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_the_rules_are_listed(maqal: Maqal) -> None:
    rows = maqal("rules", "--json").json
    assert {frozenset(row) for row in rows} == {frozenset({"name", "description", "kind", "off"})}
    assert {row["kind"] for row in rows} == {"line", "layout"}
    text = maqal("rules").text
    assert all(row["name"] in text for row in rows)
    assert len(text.splitlines()) == len(rows) + 1


def test_a_rule_is_switched(maqal: Maqal) -> None:
    maqal("rules", "--off", "number", "--source", "https://www.example.org/news/")
    run = maqal("rules", "--off", "player", "--source", "WWW.example.org")
    assert run.code == 0
    assert run.text.count("example.org") == 2
    rows = maqal("rules", "--on", "player", "--source", "example.org", "--json").json
    assert {row["name"]: row["off"] for row in rows if row["off"]} == {"number": ["example.org"]}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--off", "player"),
        ("--off", "player", "--on", "number", "--source", "example.org"),
        ("--off", "nonsense", "--source", "example.org"),
        ("--off", "title", "--source", "example.org"),
        ("--on", "player", "--source", " "),
        ("--accept", "1"),
        ("--decline", "0"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(maqal: Maqal, arguments: tuple[str, ...]) -> None:
    run = maqal("rules", *arguments)
    assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)


def test_offered_lines_are_accepted_and_declined(maqal: Maqal, tmp_path: Path) -> None:
    assert "No line recurs" in maqal("rules", "--offered").text
    for first, folder in ((0, "أول"), (5, "ثان")):
        for number in range(first, first + 5):
            write(tmp_path / folder, str(number), number)
    maqal("import", "--recursive", tmp_path)
    rows = maqal("rules", "--offered", "--json").json
    assert [(row["number"], row["source"], row["count"]) for row in rows] == [
        (1, "أول", 5),
        (2, "ثان", 5),
    ]
    assert (rows[0]["text"], rows[0]["articles"], len(rows[0]["examples"])) == (CLUTTER, 5, 2)
    shown = maqal("rules", "--offered").text
    assert "5 of 5" in shown
    assert CLUTTER in shown
    left = maqal("rules", "--accept", 2, "--decline", 1, "--json").json
    assert left == []
    learnt = maqal("rules", "--json").json[-1]
    assert (learnt["kind"], learnt["source"]) == ("learnt", "ثان")
    assert "(ثان)" in maqal("rules").text
    last = maqal("import", write(tmp_path / "ثان", "9", 99), "--json").json
    article = maqal("show", last["added"][0]["id"], "--json").json
    assert CLUTTER not in article["body"]
    assert learnt["name"] in [removed["rule"] for removed in article["removed"]]


def test_import_tells_versions_and_other_clutter(maqal: Maqal, tmp_path: Path) -> None:
    first = maqal("import", write(tmp_path, "أ", 1), "--json").json["added"][0]
    run = maqal(
        "import",
        write(tmp_path, "ب", 1, "ثم أغلق السوق أبوابه قبل الغروب بسبب المطر الغزير."),
        write(tmp_path, "ج", 1, "صفحات الحي"),
        "--json",
    )
    [added], [duplicate] = run.json["added"], run.json["duplicates"]
    assert added == {"file": str(tmp_path / "ب.txt"), "id": added["id"], "version_of": first["id"]}
    assert duplicate["of"] == first["id"]
    assert maqal("show", added["id"], "--json").json["version_of"] == first["id"]
    path = write(tmp_path, "د", 1, "ثم أغلق السوق أبوابه في منتصف النهار لأن التجار سافروا.")
    assert "1 article added, 1 of them a new version" in maqal("import", path).text
