"""``maqal annotate``, ``bookmark``, ``annotations``, ``export`` and ``import-annotations``."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Maqal = Callable[..., Any]
Write = Callable[..., Path]


@pytest.fixture
def article(maqal: Maqal, write_article: Write) -> str:
    [added] = maqal("import", write_article(1), "--json").json["added"]
    return str(added["id"])


def test_a_passage_is_highlighted(maqal: Maqal, article: str) -> None:
    arguments = ("--note", "كثير", "--color", "green", "--tag", "شجر", "--tag", "مدن", "--json")
    run = maqal("annotate", article[-8:], "--quote", "ثلاثمئه شجره", *arguments)
    assert (run.code, run.errors) == (0, "")
    body = maqal("show", article, "--json").json["body"]
    made = run.json
    assert made["quote"] == body[made["start"] : made["end"]] == "ثلاثمئة شجرة"
    assert (made["kind"], made["color"], made["placement"]) == ("highlight", "green", "exact")
    assert (made["note"], made["tags"]) == ("كثير", ["شجر", "مدن"])
    assert set(made["selector"]) == {"exact", "prefix", "suffix", "start", "end", "body_hash"}
    [listed] = maqal("annotations", article, "--json").json
    assert {key: listed[key] for key in made} == made
    assert maqal("annotations", "--json").json == [listed]


def test_a_note_and_bookmarks(maqal: Maqal, article: str) -> None:
    assert maqal("annotate", article, "--note", "مقال جيد").code == 0
    first = maqal("bookmark", article, "--json").json
    assert maqal("bookmark", article, "--json").json == first
    assert maqal("bookmark", article).text == "It was there already.\n"
    spot = maqal("bookmark", article, "--quote", "شجرة", "--json").json
    assert spot["quote"] == "شجرة"
    kinds = [row["kind"] for row in maqal("annotations", article, "--json").json]
    assert sorted(kinds) == ["bookmark", "bookmark", "note"]


def test_a_long_note_comes_from_standard_input(
    maqal: Maqal, article: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = "ملاحظة طويلة\n" * 50_000
    stdin = io.TextIOWrapper(io.BytesIO(note.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    made = maqal("annotate", article, "--note", "-", "--json").json
    assert made["note"] == note


def test_filters(maqal: Maqal, article: str) -> None:
    maqal("annotate", article, "--quote", "ثلاثمئة شجرة", "--tag", "شجر", "--color", "pink")
    maqal("annotate", article, "--note", "مقال جيد")

    def count(*arguments: str) -> int:
        run = maqal("annotations", *arguments, "--json")
        assert (run.code, run.errors) == (0, "")
        return len(run.json)

    assert count() == 2
    assert count("--kind", "note") == count("--color", "pink") == count("--tag", "شَجَر") == 1
    assert count("--text", "جيّد") == count("--limit", "1") == 1
    assert count("--review") == count("--trash") == count("--before", "2001-02") == 0
    assert count("--after", "2001", "--order", "oldest") == 2


def test_the_trash(maqal: Maqal, article: str) -> None:
    made = maqal("annotate", article, "--quote", "ثلاثمئة شجرة", "--json").json
    assert maqal("annotations", "--delete", made["id"][-8:]).text == (
        "1 annotation moved to the trash.\n"
    )
    assert maqal("annotations", "--json").json == []
    assert len(maqal("annotations", "--trash", "--json").json) == 1
    assert maqal("annotations", "--restore", made["id"], "--json").json == {
        "restored": [made["id"]]
    }
    assert len(maqal("annotations", "--json").json) == 1


def test_people_get_text(maqal: Maqal, article: str) -> None:
    assert maqal("annotations").text == "There are no annotations of this kind.\n"
    hostile = "ملاحظة\x1b[31m\u202eمقلوبة\nسطر"
    run = maqal("annotate", article, "--quote", "ثلاثمئة شجرة", "--note", hostile)
    assert run.text.startswith("Marked; ")
    text = maqal("annotations").text
    assert "ثلاثمئة شجرة" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert maqal("annotations", "--json").json[0]["note"] == hostile


@pytest.mark.parametrize(
    "arguments",
    [
        ("annotate",), ("annotate", "ID"), ("annotate", "ID", "--quote", "ليس في النص"),
        ("annotate", "ID", "--quote", ""), ("annotate", "ID", "--quote", "الحديقة"),
        ("annotate", "ID", "--quote", "شجرة", "--color", "orange"),
        ("annotate", "ID", "--quote", "شجرة", "--occurrence", "5"),
        ("annotate", "ID", "--note", "x", "--color", "pink"),
        ("annotate", "ID", "--quote", "شجرة", "--tag", "ا" * 999),
        ("annotate", "gone", "--quote", "x"), ("bookmark", "gone"),
        ("bookmark", "ID", "--quote", "ليس هنا"), ("annotations", "gone"),
        ("annotations", "--after", "yesterday"), ("annotations", "--limit", "0"),
        ("annotations", "--delete", "gone"), ("annotations", "--delete", "a", "--restore", "b"),
        ("export", "--output", "x"), ("export", "--format", "pdf", "--output", "x"),
        ("export", "--format", "jsonl"), ("export", "gone", "--format", "jsonl", "--output", "x"),
        ("export", "--format", "jsonl", "--output", "missing/x"),
        ("export", "--format", "jsonl", "--output", "x", "--template", "y"),
        ("export", "--format", "markdown", "--output", "x", "--template", "missing"),
        ("import-annotations",), ("import-annotations", "missing.jsonl"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_sentence(
    maqal: Maqal,
    article: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    run = maqal(*(article if one == "ID" else one for one in arguments))
    assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)
    assert maqal("annotations", "--json").json == []


@pytest.mark.parametrize("kind", ["markdown", "web-annotation", "readwise-csv", "jsonl", "epub"])
def test_export(maqal: Maqal, article: str, tmp_path: Path, kind: str) -> None:
    maqal("annotate", article, "--quote", "ثلاثمئة شجرة", "--note", "كثير")
    output = tmp_path / f"out.{kind}"
    run = maqal("export", article, "--format", kind, "--output", output)
    assert run.text == f"1 article and 1 annotation exported to {output}.\n"
    assert output.stat().st_size > 100
    report = maqal("export", "--format", kind, "--output", tmp_path / "all", "--json").json
    assert (report["format"], report["articles"], report["annotations"]) == (kind, 1, 1)
    assert all(Path(file).is_file() for file in report["files"])
    printed = maqal("export", article, "--format", kind, "--output", "-")
    assert printed.output == output.read_bytes()


def test_what_was_exported_comes_back(maqal: Maqal, article: str, tmp_path: Path) -> None:
    maqal("annotate", article, "--quote", "ثلاثمئة شجرة", "--note", "كثير", "--tag", "شجر")
    before = maqal("annotations", "--json").json
    output = tmp_path / "all.jsonl"
    maqal("export", "--format", "jsonl", "--output", output)
    other = ("--library", tmp_path / "other.db")
    run = maqal(*other, "import-annotations", output)
    assert run.text == "1 articles added; annotations: 1 added, 0 updated, 0 as they were.\n"
    assert maqal(*other, "annotations", "--json").json == before
    assert maqal(*other, "show", article, "--raw").output == (tmp_path / "مقال 1.txt").read_bytes()
    again = maqal(*other, "import-annotations", output, "--json").json
    assert (again["articles"], again["added"], again["unchanged"]) == (0, 0, 1)


def test_some_that_cannot_come_back(maqal: Maqal, article: str, tmp_path: Path) -> None:
    maqal("annotate", article, "--quote", "ثلاثمئة شجرة")
    output = tmp_path / "a.json"
    maqal("export", "--format", "web-annotation", "--output", output)
    document = json.loads(output.read_bytes())
    document["first"]["items"].append({"id": "x"})
    output.write_text(json.dumps(document))
    run = maqal("import-annotations", output)
    assert (run.code, len(run.sentences)) == (1, 1)
    run = maqal("--library", tmp_path / "empty.db", "import-annotations", output)
    assert (run.code, len(run.sentences)) == (2, 2)


def test_reviews_come_with_their_candidates(
    maqal: Maqal, article: str, tmp_path: Path, write_article: Write
) -> None:
    maqal("annotate", article, "--quote", "ثلاثمئة شجرة وممرات للمشاة والدراجات")
    path = write_article(1)
    text = path.read_text(encoding="utf-8").replace(
        "ثلاثمئة شجرة وممرات للمشاة والدراجات", "ثلاثمئة شجرة فقط لا غير، ولا ممرات فيها لأحد"
    )
    (tmp_path / "جديد.txt").write_text(text, encoding="utf-8")
    [added] = maqal("import", tmp_path / "جديد.txt", "--json").json["added"]
    assert added["version_of"] == article
    [row] = maqal("annotations", added["id"], "--review", "--json").json
    assert (row["start"], row["placement"]) == (None, "review")
    body = maqal("show", added["id"], "--json").json["body"]
    best = row["candidates"][0]
    assert "ثلاثمئة شجرة" in body[best["start"] : best["end"]]
    assert "to review" in maqal("annotations", "--review").text
