"""``maqal search`` and ``maqal rebuild-index``."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from reader.library import open_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Run

    Maqal = Callable[..., Run]

ARTICLES = {
    "سد": "سد النهضة يمتلئ\n\nسلوى الحكيم\n\n06 أغسطس 2016\n\n"
    "بدأ ملء سدّ النهضة هذا الصيف، وقال خبراء المياه إن السدود الكبيرة تحتاج إلى سنوات.\n\n"
    "وتابع الناس الأخبار من بيوتهم طوال الأسبوع الماضي كله.\n",
    "قمر": "خسوف القمر فوق المدن\n\nهالة المرزوقي\n\n01 مارس 2021\n\n"
    "رأى الناس خسوف القمر مساء أمس من أسطح البيوت، وبقيت السماء صافية حتى الفجر.\n\n"
    "وشرح الفلكيون ما جرى للأطفال في ساحة المدينة القديمة بعد ذلك.\n",
}


@pytest.fixture
def filled(maqal: Maqal, tmp_path: Path) -> Maqal:
    for name, text in ARTICLES.items():
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        assert maqal("import", path).code == 0
    return maqal


def test_json(filled: Maqal) -> None:
    run = filled("search", "النهضة", "--json")
    assert (run.code, run.errors) == (0, "")
    (hit,) = run.json
    assert set(hit) == {"id", "title", "score", "snippet", "matches"}
    assert hit["title"] == "سد النهضة يمتلئ"
    body = filled("show", hit["id"], "--json").json["body"]
    texts = {"title": hit["title"], "body": body}
    assert hit["matches"]
    for match in hit["matches"]:
        assert set(match) == {"field", "start", "end", "why"}
        assert texts[match["field"]][match["start"] : match["end"]] == "النهضة"
        assert match["why"] == "exact"
    assert "سدّ النهضة" in hit["snippet"]


def test_best_first_and_at_most_so_many(filled: Maqal) -> None:
    both = filled("search", "الناس خسوف", "--json").json
    assert [hit["title"] for hit in both] == ["خسوف القمر فوق المدن", "سد النهضة يمتلئ"]
    assert both[0]["score"] > both[1]["score"]
    assert len(filled("search", "الناس", "--limit", "1", "--json").json) == 1
    assert len(filled("search", "الناس", "--limit", 10**30, "--json").json) == 2


def test_several_arguments_are_one_query(filled: Maqal) -> None:
    assert len(filled("search", "خسوف", "القمر", "--json").json) == 1
    assert filled("search", "الناس", "-خسوف", "--json").json[0]["title"] == "سد النهضة يمتلئ"
    assert filled("search", "-خسوف", "--json").json[0]["title"] == "سد النهضة يمتلئ"


def test_filters_alone_list_the_newest_first(filled: Maqal) -> None:
    titles = [hit["title"] for hit in filled("search", "after:2010", "--json").json]
    assert titles == ["خسوف القمر فوق المدن", "سد النهضة يمتلئ"]
    assert filled("search", "كاتب:سلوى", "قبل:٢٠١٧", "--json").json[0]["title"] == "سد النهضة يمتلئ"


def test_exact(filled: Maqal) -> None:
    assert len(filled("search", "سدّ", "--exact", "--json").json) == 1
    assert filled("search", "سِد", "--exact", "--json").json == []


def test_for_people(filled: Maqal) -> None:
    run = filled("search", "خسوف القمر")
    lines = run.text.splitlines()
    assert run.code == 0
    assert lines[0] == "خسوف القمر فوق المدن"
    assert "2021-03-01 · هالة المرزوقي" in lines[1]
    assert "رأى الناس خسوف القمر مساء أمس من أسطح" in lines[2]
    assert lines[-1] == "1 article found."
    assert (
        filled("search", "الناس", "--limit", "1").text.splitlines()[-1]
        == "2 articles found; 1 shown."
    )


def test_nothing_found(filled: Maqal) -> None:
    run = filled("search", "خسلوف")
    assert (run.code, run.text) == (0, "Nothing found.\nPerhaps: خسوف\n")
    assert filled("search", "خسلوف", "--json").json == []
    for text in ("", "*", '"', "-", "ًٌ"):
        assert filled("search", "--json", "--", text).json == []


def test_an_empty_library(maqal: Maqal) -> None:
    assert maqal("search", "سد", "--json").json == []
    assert maqal("search", "سد").text == "Nothing found.\n"


@pytest.mark.parametrize("arguments", [("--limit", "0", "سد"), ("--limit", "-3", "سد"), ()])
def test_wrong_usage(filled: Maqal, arguments: tuple[str, ...]) -> None:
    run = filled("search", *arguments)
    assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)


def test_a_query_that_is_too_long_is_cut_and_says_so(filled: Maqal) -> None:
    run = filled("search", "خسوف " + "كلمة " * 20_000, "--json")
    assert run.code == 0
    assert run.json[0]["title"] == "خسوف القمر فوق المدن"
    assert run.sentences == [
        "maqal: The query is longer than can be searched for; its beginning was."
    ]


def test_a_hostile_text_cannot_reach_the_terminal(maqal: Maqal, tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(
        "عنوان [bold]أحمر[/bold] \u202e مقلوب\n\n"
        + "كلمة \u202e زرقاء [red]هنا[/red] في النص. " * 9,
        encoding="utf-8",
    )
    maqal("import", path)
    run = maqal("search", "زرقاء")
    assert "\u202e" not in run.text
    assert "\x1b" not in run.text
    assert "[red]" in run.text


def test_what_was_imported_since_is_found(filled: Maqal, tmp_path: Path) -> None:
    assert filled("search", "مكتبة", "--json").json == []
    path = tmp_path / "مكتبة.txt"
    path.write_text(ARTICLES["قمر"].replace("القمر", "المكتبة"), encoding="utf-8")
    import_id = filled("import", path, "--json").json["import_id"]
    assert len(filled("search", "مكتبة", "--json").json) == 1
    filled("undo-import", import_id)
    assert filled("search", "مكتبة", "--json").json == []


def test_rebuild_index(filled: Maqal, library_path: Path) -> None:
    assert filled("rebuild-index").text == "2 articles in the index.\n"
    run = filled("rebuild-index", "--json")
    assert run.json == {"articles": 2, "waiting": 0, "complete": True}
    index = library_path.with_name(library_path.name + ".index")
    for damage in (lambda: shutil.rmtree(index), lambda: (index / "state.json").write_text("x")):
        damage()
        assert len(filled("search", "خسوف", "--json").json) == 1


def test_an_index_that_another_program_writes(filled: Maqal, library_path: Path) -> None:
    filled("search", "خسوف")
    with open_library(library_path) as library, library._searching.index.folder.writing() as held:
        assert held
        run = filled("rebuild-index", "--json")
        assert (run.code, run.output) == (2, b"")
        assert run.sentences == [
            "maqal: Another program is writing the search index; try again in a moment."
        ]
        found = filled("search", "خسوف", "--json")
        assert (found.code, len(found.json)) == (0, 1)


def test_an_index_that_cannot_be_written_is_said_and_searched(
    filled: Maqal, library_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled("search", "خسوف")
    path = tmp_path / "جديد.txt"
    path.write_text(ARTICLES["سد"].replace("النهضة", "المأرب"), encoding="utf-8")
    filled("import", path)

    def refuse(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("reader.search.folder.folder_lock", refuse)
    run = filled("search", "خسوف", "--json")
    assert (run.code, len(json.loads(run.output))) == (0, 1)
    assert len(run.sentences) == 2
    assert "is full" in run.sentences[0]
    assert "not complete" in run.sentences[1]
