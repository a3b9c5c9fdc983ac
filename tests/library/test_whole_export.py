"""The export of a whole library and the way back: every row that a person made."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.library import open_library
from reader.model.annotation import AnnotationKind, Colour
from reader.model.correction import Correction
from reader.model.errors import CancelledError, MaqalError
from reader.model.export import ExportFormat
from reader.model.lists import ArticleList, ListKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library

# All but what is local to a file (queue, counts of lines, the record of imports) or follows others.
TABLES = {
    "articles": "import_id",
    "article_bodies": "",
    "related_items": "",
    "removed_lines": "",
    "article_tags": "",
    "raw_files": "stored_at",
    "annotations": "",
    "annotation_tags": "",
    "annotation_history": "",
    "article_labels": "",
    "article_flags": "",
    "reading_positions": "",
    "reading_days": "",
    "collections": "",
    "collection_members": "",
    "saved_searches": "",
    "recent_searches": "sequence",
    "switched_rules": "",
    "learnt_rules": "",
}
TYPED = st.text(st.sampled_from("ابتأإة ـ\u064e\u202exyz\n"), min_size=1, max_size=12)


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows that a person would miss, without what is each file's own."""
    found = {}
    with closing(sqlite3.connect(path)) as plain:
        for table, left_out in TABLES.items():
            columns = [
                row[1] for row in plain.execute(f"PRAGMA table_info({table})") if row[1] != left_out
            ]
            rows = plain.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
            ordered = table == "recent_searches"  # the order is what it says
            found[table] = rows if ordered else sorted(rows, key=repr)
    return found


def there_and_back(library: Library, folder: Path) -> None:
    """Export, take in, compare; take in again; export what was taken in."""
    output, second = folder / "all.jsonl", folder / "second.jsonl"
    for old in folder.glob("other.db*"):
        old.unlink()
    library.export(ExportFormat.JSONL, output)
    with open_library(folder / "other.db") as other:
        report = other.import_annotations(output)
        assert report.failed == ()
        wanted = rows_of(library.path)
        assert rows_of(other.path) == wanted
        assert not other.preview_annotations(output).brings_anything
        again = other.import_annotations(output)
        assert (again.articles, again.added, again.updated, again.failed) == (0, 0, 0, ())
        assert rows_of(other.path) == wanted
        other.export(ExportFormat.JSONL, second)
        assert sorted(second.read_text().splitlines()) == sorted(output.read_text().splitlines())
        assert other._store.care.problems() == ()


@pytest.fixture
def full(library: Library, write_articles: Callable[[int], list[Path]]) -> Library:
    """A library with something of everything."""
    files = write_articles(4)
    typed = Correction(fields={"author": "هالة", "date": "5 آذار 2021"})
    ids = [one.id for one in library.import_files(files, corrections={files[1]: typed}).added]
    lists, annotations, store = library.lists, library.annotations, library._store
    library.mark_opened(ids[0])
    library.save_position(ids[0], 1, 5)
    lists.mark_unread([ids[0]])
    lists.set_favourite(ids[:3])
    lists.set_favourite([ids[1]], favourite=False)
    lists.archive([ids[2]])
    lists.add_labels(ids[:2], ["كتب", "تاريخ"])
    lists.remove_labels([ids[0]], ["كتب"])
    first, second = lists.make_collection("مختارات"), lists.make_collection("قديمة")
    lists.collect(first.id, [ids[2], ids[0], ids[3]])
    lists.arrange(first.id, [ids[0], ids[3], ids[2]])
    lists.uncollect(first.id, [ids[3]])
    lists.delete_collection(second.id)
    library.save_search("بحث", "المكتبات place:القاهرة")
    library.delete_saved_search(library.save_search("آخر", "كتاب").id)
    for query in ("نهر", "جبل", "نهر"):
        library.note_search(query)
    marked = annotations.add_quote(ids[0], "مخطوطات نادرة", note="أول", tags=["كتب"]).annotation
    for note in ("ثانٍ", "ثالث"):
        annotations.edit(marked.id, note=note)
    gone = annotations.add_note(ids[1], "سيحذف").annotation
    annotations.delete([gone.id])
    annotations.add_note(ids[3], "في المهملات")
    store.annotation_changes.note_resurfaced([marked.id])
    store.rules.switch("example.org", "share-buttons", off=True)
    store.rules.switch("example.org", "reading-time", off=True)
    store.rules.switch("example.org", "reading-time", off=False)
    with closing(sqlite3.connect(library.path)) as plain:
        plain.execute("INSERT INTO learnt_rules VALUES ('s', 'l', 'L', 'declined', '2026-01-02')")
        plain.execute(
            "INSERT INTO reading_days VALUES ('2026-01-02', ?, 'session', 61, '2026-01-02')",
            [ids[0]],
        )
        plain.execute(
            "INSERT INTO reading_days VALUES ('2026-01-03', 'gone', 'session', 5, '2026-01-03')"
        )
        plain.commit()
    library.delete([ids[3]])
    return library


def test_everything_comes_back(full: Library, tmp_path: Path) -> None:
    printed = {"related_items", "removed_lines", "article_tags"}  # see test_exporting
    assert {table for table, rows in rows_of(full.path).items() if not rows} <= printed
    there_and_back(full, tmp_path)


def test_what_is_here_and_later_stays(full: Library, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    full.export(ExportFormat.JSONL, output)
    ids = [row.id for row in full.lists.page().rows]
    [trashed] = [row.id for row in full.lists.page(ArticleList(ListKind.TRASH)).rows]
    full.lists.set_favourite(ids[:1], favourite=False)
    full.lists.add_labels(ids[:1], ["جديد"])
    full.restore([trashed])
    full.note_search("بحر")
    [search] = full.saved_searches()
    full.rename_search(search.id, "باسم آخر")
    before = rows_of(full.path)
    report = full.import_annotations(output)
    assert (report.articles, report.added, report.failed) == (0, 0, ())
    assert rows_of(full.path) == before


def test_an_older_file_without_rows_is_still_read(full: Library, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    full.export(ExportFormat.JSONL, output)
    known = ('"type":"maqal"', '"type":"article"', '"type":"annotation"', '"type":"coll')
    lines = output.read_text(encoding="utf-8").splitlines()
    old = [line for line in lines if any(kind in line for kind in (*known, '"type":"saved'))]
    output.write_text("\n".join(old).replace(',"rows":1', ""), encoding="utf-8")
    with open_library(tmp_path / "other.db") as other:
        assert other.import_annotations(output).failed == ()
        ids = [row.id for row in other.lists.page().rows]
        assert len(ids) == 3
        states = {id_: other.lists.states(id_) for id_ in ids}
        assert {id_: full.lists.states(id_) for id_ in ids} == states
        [collection] = other.lists.collections()
        assert collection.articles == 2


def test_a_file_that_ends_early_says_so(full: Library, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    full.export(ExportFormat.JSONL, output)
    lines = output.read_text(encoding="utf-8").splitlines(keepends=True)
    output.write_text("".join(lines[:-1]), encoding="utf-8")
    with open_library(tmp_path / "other.db") as other:
        [said] = other.import_annotations(output).failed
        assert "ends early" in str(said)


def row(table: str, **values: object) -> str:
    return json.dumps({"type": "row", "table": table, "values": values})


def test_rows_of_another_form_do_not_stop_the_others(full: Library, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    full.export(ExportFormat.JSONL, output)
    head, *rest = output.read_text(encoding="utf-8").splitlines()
    bad = [
        '{"type":"row","table":"collections","values":{"id":"x"}}',
        '{"type":"row","table":"article_flags","values":{"flag":"odd"}}',
        row("collections", id="y", name="م", position="z", modified_at="2026-01-01"),
        row("reading_days", day="2026", article_id="a", session_id="s", seconds=-1, modified_at=""),
        row("saved_searches", id="z", name="n", query="q", position=0, modified_at="never"),
        '{"type":"row","table":"a later one","values":{"id":1}}',
        '{"type":"row","table":"articles","values":{"id":"x","title":"y"}}',
        '{"type":"row","table":"collections","values":[]}',
        '{"type":"row","table":"recent_searches","values":{"query":5,"searched_at":true}}',
    ]
    output.write_text("\n".join([head, *bad, *rest]), encoding="utf-8")
    with open_library(tmp_path / "other.db") as other:
        report = other.import_annotations(output)
        assert report.articles == 4
        said = " ".join(map(str, report.failed))
        assert "entries of lists and rules" in said
        assert rows_of(other.path) == rows_of(full.path)


def test_lists_of_one_name_are_both_kept(full: Library, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    full.export(ExportFormat.JSONL, output)
    with open_library(tmp_path / "other.db") as other:
        other.lists.make_collection("مختارات")
        other.save_search("بحث", "غيره")
        assert other.import_annotations(output).failed == ()
        assert sorted(one.name for one in other.lists.collections()) == ["مختارات", "مختارات 2"]
        assert [one.name for one in other.saved_searches()] == ["بحث", "بحث 2"]


def test_a_preview_says_what_will_come_and_changes_nothing(full: Library, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    full.export(ExportFormat.JSONL, output)
    with open_library(tmp_path / "other.db") as other:
        told: list[tuple[int, int]] = []
        seen = other.preview_annotations(output, lambda done, total: told.append((done, total)))
        assert (seen.articles, seen.in_trash, seen.annotations, seen.known) == (4, 1, 3, 0)
        assert len(seen.titles) == 3
        assert seen.lists == 4
        assert told[-1] == (output.stat().st_size, output.stat().st_size)
        assert other.counts().articles == 0
        report = other.import_annotations(output)
        assert (report.articles, report.added) == (seen.articles, seen.annotations)
        other.undo_import(report.import_id)
        assert other.counts().articles == 0


def test_taking_in_can_be_stopped_and_gone_on_with(full: Library, tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    full.export(ExportFormat.JSONL, output)
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 4

    with open_library(tmp_path / "other.db") as other:
        with pytest.raises(CancelledError):
            other.import_annotations(output, cancelled=stop)
        assert other.import_annotations(output).failed == ()
        assert rows_of(other.path) == rows_of(full.path)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "open", "place", "unread", "favourite", "archive", "label", "unlabel", "collect",
                "uncollect", "drop", "save", "forget", "seek", "mark", "note", "edit", "erase",
                "trash", "restore", "switch", "shown", "correct",
            ]
        ),
        st.integers(0, 3),
        st.booleans(),
        TYPED,
    ),
    max_size=25,
)  # fmt: skip


def do(library: Library, kind: str, number: int, yes: bool, typed: str) -> None:  # noqa: C901 - one line a step
    """One thing a person may do; what is not possible just now is refused."""
    ids = sorted(library._store.care.live_ids() + list(library._store.exchange.trashed()))
    id_, lists, annotations = ids[number % len(ids)], library.lists, library.annotations
    of_article = annotations.of_article(id_)
    collections = lists.collections()
    match kind:
        case "open":
            library.mark_opened(id_)
        case "place":
            library.save_position(id_, number, len(typed))
        case "unread":
            lists.mark_unread([id_], unread=yes)
        case "favourite":
            lists.set_favourite([id_], favourite=yes)
        case "archive":
            lists.archive([id_], archived=yes)
        case "label":
            lists.add_labels([id_], [typed])
        case "unlabel":
            lists.remove_labels([id_], [typed])
        case "collect":
            made = lists.make_collection(typed) if yes or not collections else collections[0]
            lists.collect(made.id, [id_, ids[0]])
        case "uncollect" if collections:
            lists.uncollect(collections[0].id, [id_])
        case "drop" if collections:
            lists.delete_collection(collections[-1].id)
        case "save":
            library.save_search(typed, typed)
        case "forget" if library.saved_searches():
            library.delete_saved_search(library.saved_searches()[0].id)
        case "seek":
            library.note_search(typed)
        case "mark":
            start = 7 * number
            annotations.add(
                id_, start, start + 9, AnnotationKind.HIGHLIGHT, colour=Colour.BLUE, tags=[typed]
            )
        case "note":
            annotations.add_note(id_, typed)
        case "edit" if of_article:
            annotations.edit(of_article[0].id, note=typed)
        case "erase" if of_article:
            annotations.delete([of_article[0].id])
        case "shown" if of_article:
            library._store.annotation_changes.note_resurfaced([of_article[0].id])
        case "trash":
            library.delete([id_])
        case "restore":
            library.restore([id_])
        case "switch":
            library._store.rules.switch(typed, "reading-time", off=yes)
        case "correct":
            library.read_again(id_, Correction(fields={"title": f"عنوان {typed}"}))


@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_whatever_a_person_did_comes_back(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    write_articles: Callable[[int], list[Path]],
    steps: list[tuple[str, int, bool, str]],
) -> None:
    template = tmp_path / "template.db"
    if not template.exists():
        with open_library(template) as library:
            library.import_files(write_articles(3))
    folder = tmp_path_factory.mktemp("made", numbered=True)
    shutil.copyfile(template, folder / "library.db")
    with open_library(folder / "library.db") as library:
        for step in steps:
            try:
                do(library, *step)
            except MaqalError:
                continue
        there_and_back(library, folder)
    shutil.rmtree(folder)
