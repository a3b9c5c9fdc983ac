"""Exports as files, and what comes back of them."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.library import open_library
from reader.model.annotation import AnnotationKind, Colour, Placement
from reader.model.errors import CancelledError, NotFoundError, UnusableInputError
from reader.model.export import ExchangeReport, ExportFormat
from reader.model.lists import ArticleList, ListKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.library import Library

TYPED = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("ابتأإة \n\t\u064e\u202e"),
    max_size=30,
)


@pytest.fixture
def articles(library: Library, write_articles: Callable[[int], list[Path]]) -> list[str]:
    ids = [added.id for added in library.import_files(write_articles(3)).added]
    library.annotations.add_quote(ids[0], "مخطوطات نادرة", note="راجع", tags=["كتب"])
    library.annotations.add_quote(
        ids[0], "ضبط الحرارة", AnnotationKind.UNDERLINE, colour=Colour.PINK
    )
    library.annotations.add_note(ids[1], "مقال مهم")
    library.annotations.bookmark(ids[1], 12)
    return ids


def everything(library: Library) -> dict[str, object]:
    """All that a person would miss."""
    ids = [row.id for row in library.lists.page(limit=10_000).rows]
    return {
        "articles": {id_: library.article(id_) for id_ in ids},
        "files": {id_: library.raw(id_) for id_ in ids},
        "annotations": {id_: library.annotations.of_article(id_) for id_ in ids},
        "lists": {
            id_: (*(states := library.lists.states(id_)).labels, states.favourite, states.archived)
            for id_ in ids
        },
        "collections": [
            (one.id, one.name, [row.id for row in members(library, one.id)])
            for one in library.lists.collections()
        ],
        "searches": [(one.name, one.query) for one in library.saved_searches()],
        "counts": library.counts(),
    }


def members(library: Library, collection_id: str) -> tuple[object, ...]:
    return library.lists.page(ArticleList(ListKind.COLLECTION, collection_id)).rows


@pytest.mark.parametrize("kind", list(ExportFormat))
def test_every_format_is_a_file(
    library: Library, articles: list[str], tmp_path: Path, kind: ExportFormat
) -> None:
    output = tmp_path / "تصدير.bin"
    report = library.export(kind, output, articles[:1])
    assert (report.files, report.articles, report.annotations) == ((output,), 1, 2)
    first = output.read_bytes()
    assert first
    assert library.export(kind, output, articles[:1]).files == (output,)
    assert output.read_bytes() == first
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


@pytest.mark.parametrize("kind", [ExportFormat.MARKDOWN, ExportFormat.EPUB])
def test_a_file_for_each_article(
    library: Library, articles: list[str], tmp_path: Path, kind: ExportFormat
) -> None:
    folder = tmp_path / "مجلد" / "آخر"
    report = library.export(kind, folder)
    assert report.articles == len(report.files) == 3
    assert {path.parent for path in report.files} == {folder}
    again = library.export(kind, folder)
    assert set(again.files) == set(report.files)
    assert len(list(folder.iterdir())) == 3


def test_what_somebody_wrote_is_never_replaced(
    library: Library, articles: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    [first] = library.export(ExportFormat.MARKDOWN, folder, articles[:1]).files
    mine = first.read_text(encoding="utf-8") + "ما كتبته أنا\n"
    first.write_text(mine, encoding="utf-8")
    report = library.export(ExportFormat.MARKDOWN, folder, articles[:1])
    assert report.kept == (first,)
    [second] = report.files
    assert first.read_text(encoding="utf-8") == mine
    assert second.name == f"{first.stem} 2.md"
    assert library.export(ExportFormat.MARKDOWN, folder, articles[:1]).files == (second,)
    other = folder / "غيره.md"
    other.write_text("ملف لي", encoding="utf-8")
    library.export(ExportFormat.MARKDOWN, folder)
    assert other.read_text(encoding="utf-8") == "ملف لي"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX links")
def test_a_link_is_replaced_and_not_followed(
    library: Library, articles: list[str], tmp_path: Path
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("سري")
    output = tmp_path / "out.jsonl"
    output.symlink_to(secret)
    library.export(ExportFormat.JSONL, output, articles[:1])
    assert secret.read_text() == "سري"
    assert not output.is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX devices")
def test_a_device_is_written_to_and_not_replaced(
    library: Library, articles: list[str], tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        library.export(ExportFormat.READWISE_CSV, pipe, articles[:1])
        assert os.read(reading, 9) == b"Highlight"
    finally:
        os.close(reading)
    assert pipe.is_fifo()


def test_what_cannot_be_written(library: Library, articles: list[str], tmp_path: Path) -> None:
    file = tmp_path / "ملف"
    file.write_text("x")
    for kind, output in (
        (ExportFormat.JSONL, tmp_path),
        (ExportFormat.JSONL, tmp_path / "missing" / "out.jsonl"),
        (ExportFormat.MARKDOWN, file / "below"),
        (ExportFormat.EPUB, tmp_path / "all.epub"),
    ):
        with pytest.raises(UnusableInputError) as raised:
            library.export(kind, output)
        assert str(raised.value).endswith(".")
    with pytest.raises(NotFoundError):
        library.export(ExportFormat.JSONL, tmp_path / "x", ["gone"])
    for content in (None, b"\xff\xfe\xff", b"x" * 2_000_000, b"$nothing"):
        template = tmp_path / "t.md"
        if content is not None:
            template.write_bytes(content)
        with pytest.raises(UnusableInputError):
            library.export(ExportFormat.MARKDOWN, tmp_path / "o.md", articles, template=template)
    assert file.read_text() == "x"


def test_an_export_can_be_stopped_and_tells_how_far_it_is(
    library: Library, articles: list[str], tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    library.export(
        ExportFormat.JSONL, tmp_path / "a", progress=lambda done, total: told.append((done, total))
    )
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    with pytest.raises(CancelledError):
        library.export(ExportFormat.JSONL, tmp_path / "b", cancelled=lambda: True)
    assert not (tmp_path / "b").exists()


def test_only_some_annotations(library: Library, articles: list[str], tmp_path: Path) -> None:
    wanted = library.annotations.of_article(articles[0])[0]
    output = tmp_path / "a.json"
    report = library.export(
        ExportFormat.WEB_ANNOTATION, output, articles, annotation_ids=[wanted.id]
    )
    assert report.annotations == 1
    assert wanted.id in output.read_text(encoding="utf-8")


def test_a_library_comes_back_as_it_was(
    library: Library, articles: list[str], tmp_path: Path
) -> None:
    library.mark_opened(articles[0])
    library.save_position(articles[0], 1, 5)
    library.lists.set_favourite(articles[:2])
    library.lists.archive([articles[1]])
    library.lists.add_labels(articles[1:], ["تاريخ", "كتب قديمة"])
    one = library.lists.make_collection("مختارات")
    library.lists.collect(one.id, [articles[2], articles[0]])
    library.save_search("بحث", "المكتبات place:القاهرة")
    output = tmp_path / "all.jsonl"
    library.export(ExportFormat.JSONL, output)
    with open_library(tmp_path / "other.db") as other:
        report = other.import_annotations(output)
        assert (report.articles, report.added, report.failed) == (3, 4, ())
        assert everything(other) == everything(library)
        again = other.import_annotations(output)
        assert (again.articles, again.added, again.updated, again.unchanged) == (0, 0, 0, 4)
        second = tmp_path / "again.jsonl"
        other.export(ExportFormat.JSONL, second)
        assert sorted(second.read_text().splitlines()) == sorted(output.read_text().splitlines())


def test_web_annotations_come_back_into_a_library_with_the_articles(
    library: Library, articles: list[str], tmp_path: Path
) -> None:
    backup = tmp_path / "articles.jsonl"
    output = tmp_path / "annotations.json"
    before = everything(library)
    library.export(ExportFormat.WEB_ANNOTATION, output)
    library.export(ExportFormat.JSONL, backup, annotation_ids=[])
    with open_library(tmp_path / "other.db") as other:
        missing = other.import_annotations(output)
        assert missing.added == 0
        assert len(missing.failed) == 4
        other.import_annotations(backup)
        assert other.annotations.count() == 0
        assert other.import_annotations(output).added == 4
        assert everything(other)["annotations"] == before["annotations"]


def test_the_later_state_stays(library: Library, articles: list[str], tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    library.export(ExportFormat.JSONL, output)
    first, second = library.annotations.of_article(articles[0])
    library.annotations.edit(first.id, note="أحدث")
    library.annotations.delete([second.id])
    assert library.import_annotations(output).unchanged == 4
    assert library.annotations.annotation(first.id).note == "أحدث"
    assert library.annotations.annotation(second.id).deleted_at is not None
    newer = output.read_text(encoding="utf-8").replace('"note":"راجع"', '"note":"من جهاز آخر"')
    newer = newer.replace(
        f'"modified_at":"{first.modified_at}"', '"modified_at":"2999-01-01T00:00Z"'
    )
    output.write_text(newer, encoding="utf-8")
    assert library.import_annotations(output).updated >= 1
    assert library.annotations.annotation(first.id).note == "من جهاز آخر"
    assert [one.note for one in library.annotations.history(first.id)] == ["أحدث", "راجع"]


def test_annotations_find_their_place_in_another_text(
    library: Library, articles: list[str], tmp_path: Path
) -> None:
    body = library.article(articles[2]).body
    start = body.index("الزائر يستطيع")
    document = [
        {
            "id": "urn:other:1",
            "motivation": "highlighting",
            "created": "2020-02-03T04:05:06+02:00",
            "target": {
                "source": f"urn:uuid:{articles[2]}",
                "selector": [
                    {
                        "type": "TextQuoteSelector",
                        "exact": "الزائر يستطيع",
                        "prefix": body[start - 20 : start],
                        "suffix": body[start + 13 : start + 40],
                    },
                    {"type": "TextPositionSelector", "start": 5, "end": 9},
                ],
            },
            "body": [{"type": "TextualBody", "value": "رأي"}],
        },
        {"target": {"source": f"urn:uuid:{articles[2]}", "selector": quote("ليس في النص أبدًا")}},
        {"target": {"source": "https://example.org/nowhere", "selector": quote("نص")}},
        "damaged",
    ]
    path = tmp_path / "a.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    for expected in (2, 0):
        report = library.import_annotations(path)
        assert (report.added, report.to_review, len(report.failed)) == (expected, 1, 2)
    lost, found = library.annotations.of_article(articles[2])
    assert (found.start, found.placement, found.note) == (start, Placement.EXACT, "رأي")
    assert found.created_at == "2020-02-03T02:05:06.000Z"
    assert lost.placement is Placement.REVIEW


def quote(text: str) -> dict[str, str]:
    return {"type": "TextQuoteSelector", "exact": text}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[1, 2", b"null", b'"x"', b"\xff\xfe\x00", b"text", b'{"type":"maqal"}',
        b'{"type":"maqal","version":99}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_what_is_no_export_is_one_sentence(
    library: Library, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    with pytest.raises(UnusableInputError) as raised:
        library.import_annotations(path)
    assert "\n" not in str(raised.value)
    with pytest.raises(UnusableInputError):
        library.import_annotations(tmp_path / "missing")
    with pytest.raises(UnusableInputError):
        library.import_annotations(tmp_path)


@pytest.mark.parametrize(
    "line",
    [
        "{}", "[]", "{", '{"type":"article"}', '{"type":"annotation"}', '{"type":"collection"}',
        '{"type":"saved-search","id":"x","name":"","query":""}', '{"type":"annotation","id":5}',
        '{"type":"annotation","id":"x","article_id":"y","kind":"poem","created_at":"z"}',
        '{"type":"article","raw_size":1e99}', '{"type":"collection","id":"a","name":" "}',
    ],
)  # fmt: skip
def test_damaged_lines_do_not_stop_the_others(
    library: Library, articles: list[str], tmp_path: Path, line: str
) -> None:
    output = tmp_path / "a.jsonl"
    library.export(ExportFormat.JSONL, output, articles)  # without rows, as before
    lines = output.read_text(encoding="utf-8").splitlines()
    lines[1:1] = [line, ""]
    lines.append('{"type":"from a later version"}')
    output.write_text("\n".join(lines), encoding="utf-8")
    with open_library(tmp_path / "other.db") as other:
        report = other.import_annotations(output)
        assert (report.articles, report.added) == (3, 4)
        assert len(report.failed) == (0 if line == "{}" else 1)
        assert other.counts().articles == 3


def test_flipped_characters_never_raise(
    library: Library, articles: list[str], tmp_path: Path
) -> None:
    output = tmp_path / "a.jsonl"
    library.export(ExportFormat.JSONL, output, articles[:1])
    content = output.read_bytes()
    with open_library(tmp_path / "other.db") as other:
        for place in range(40, len(content), max(1, len(content) // 60)):
            output.write_bytes(content[:place] + b"9" + content[place + 1 :])
            assert isinstance(other.import_annotations(output), ExchangeReport)


@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    marked=st.lists(
        st.tuples(
            st.integers(0, 300),
            st.integers(1, 80),
            st.sampled_from([AnnotationKind.HIGHLIGHT, AnnotationKind.UNDERLINE]),
            st.sampled_from(Colour),
            TYPED,
            st.lists(TYPED, max_size=3),
        ),
        max_size=6,
    ),
    notes=st.lists(TYPED, max_size=2),
)
def test_whatever_was_annotated_comes_back(
    library: Library,
    write_articles: Callable[[int], list[Path]],
    tmp_path: Path,
    marked: list[tuple[int, int, AnnotationKind, Colour, str, list[str]]],
    notes: list[str],
) -> None:
    library.import_files(write_articles(2))
    ids = [row.id for row in library.page().rows]
    old = [row.annotation.id for row in library.annotations.page().rows]
    library.annotations.delete(old)
    for number, (start, length, kind, colour, note, tags) in enumerate(marked):
        id_ = ids[number % 2]
        if library.article(id_).body[start : start + length].strip():
            library.annotations.add(
                id_, start, start + length, kind, colour=colour, note=note, tags=tags
            )
    for note in notes:
        library.annotations.add_note(ids[0], note)
    lines, linked = tmp_path / "a.jsonl", tmp_path / "a.json"
    library.export(ExportFormat.JSONL, lines)
    library.export(ExportFormat.WEB_ANNOTATION, linked)
    wanted = everything(library)
    for path in (tmp_path / "one.db", tmp_path / "two.db"):
        path.unlink(missing_ok=True)
    with open_library(tmp_path / "one.db") as other:
        assert other.import_annotations(lines).failed == ()
        assert everything(other) == wanted
    with open_library(tmp_path / "two.db") as other:
        library.export(ExportFormat.JSONL, lines, annotation_ids=[])
        other.import_annotations(lines)
        assert other.import_annotations(linked).failed == ()
        assert everything(other)["annotations"] == wanted["annotations"]
