"""Annotations: marking, noting, tagging, undoing, finding again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.library.tags import LONGEST_TAG, MOST_TAGS
from reader.model.annotation import AnnotationKind, Colour, Placement
from reader.model.annotation_change import AnnotationChange
from reader.model.annotation_listing import AnnotationFilter, AnnotationOrder
from reader.model.errors import NotFoundError, TextChangedError, UnusableInputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.library import Library


@pytest.fixture
def article(library: Library, write_articles: Callable[[int], list[Path]]) -> str:
    [added] = library.import_files(write_articles(1)).added
    return added.id


@pytest.fixture
def articles(library: Library, write_articles: Callable[[int], list[Path]]) -> list[str]:
    return [added.id for added in library.import_files(write_articles(3)).added]


def drained(library: Library) -> list[str]:
    """The articles that the outbox names, which is then empty."""
    with closing(sqlite3.connect(library.path, isolation_level=None)) as connection:
        rows = connection.execute("SELECT article_id FROM outbox ORDER BY sequence").fetchall()
        connection.execute("DELETE FROM outbox")
    return [row[0] for row in rows]


def test_a_highlight_is_kept_whole(library: Library, article: str) -> None:
    drained(library)
    body = library.article(article).body
    start = body.index("مخطوطات نادرة")
    change = library.annotations.add(
        article, start, start + 13, colour=Colour.GREEN, note="راجع", tags=[" #تاريخ ", "كتب"]
    )
    assert change.changes.updated == (article,)
    [kept] = library.annotations.of_article(article)
    assert kept == change.annotation
    assert (kept.kind, kept.colour) == (AnnotationKind.HIGHLIGHT, Colour.GREEN)
    assert (kept.start, kept.end, kept.placement) == (start, start + 13, Placement.EXACT)
    assert kept.selector is not None
    assert kept.selector.exact == "مخطوطات نادرة"
    assert (kept.note, kept.tags) == ("راجع", ("تاريخ", "كتب"))
    assert drained(library) == [article]
    [span] = library.annotations.spans(article)
    assert span == (kept.id, start, start + 13, kept.kind, kept.colour, True)


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 2), (-7, -1), (10**9, 10**9 + 1)])
def test_an_empty_selection_is_one_sentence(
    library: Library, article: str, start: int, end: int
) -> None:
    with pytest.raises(UnusableInputError, match="selection is empty"):
        library.annotations.add(article, start, end)
    assert library.annotations.of_article(article) == ()


def test_the_whole_article_can_be_selected(library: Library, article: str) -> None:
    body = library.article(article).body
    kept = library.annotations.add(article, -5, 10**9).annotation
    assert (kept.start, kept.end) == (0, len(body))


def test_what_is_not_there(library: Library, article: str) -> None:
    annotations = library.annotations
    library.delete([article])
    for call in (
        lambda: annotations.add(article, 0, 5),
        lambda: annotations.add("gone", 0, 5),
        lambda: annotations.add_quote(article, "الكتب"),
        lambda: annotations.add_note("gone", "x"),
        lambda: annotations.bookmark(article),
        lambda: annotations.edit("gone", note="x"),
        lambda: annotations.delete(["gone"]),
        lambda: annotations.restore(["gone"]),
        lambda: annotations.annotation("gone"),
        lambda: annotations.attach("gone", 0, 5),
        lambda: annotations.candidates("gone"),
        lambda: annotations.resolve_id("zz"),
    ):
        with pytest.raises(NotFoundError):
            call()


def test_a_quote_is_found_in_any_spelling(library: Library, article: str) -> None:
    kept = library.annotations.add_quote(article, "العنايه بالورق تبدا").annotation
    assert library.annotations.passage(kept) == "العناية بالورق تبدأ"


def test_a_quote_that_is_there_more_than_once(library: Library, article: str) -> None:
    quote = "أن"
    with pytest.raises(UnusableInputError, match=r"in the article \d times"):
        library.annotations.add_quote(article, quote)
    first = library.annotations.add_quote(article, quote, occurrence=1).annotation
    second = library.annotations.add_quote(article, quote, occurrence=2).annotation
    assert first.start is not None
    assert second.start is not None
    assert first.start < second.start
    with pytest.raises(UnusableInputError, match="there is no number 99"):
        library.annotations.add_quote(article, quote, occurrence=99)


@pytest.mark.parametrize("quote", ["ليس في النص", "", "   ", "\u064b", "ا" * 100_000])
def test_a_quote_that_is_not_there_is_one_sentence(
    library: Library, article: str, quote: str
) -> None:
    with pytest.raises(UnusableInputError) as raised:
        library.annotations.add_quote(article, quote)
    assert str(raised.value).endswith(".")


def test_a_selection_in_a_text_that_has_changed_is_refused(library: Library, article: str) -> None:
    with pytest.raises(TextChangedError):
        library.annotations.add(article, 0, 5, quote="شيء آخر")
    kept = library.annotations.add(article, 0, 5).annotation
    with pytest.raises(TextChangedError):
        library.annotations.attach(kept.id, 0, 9, quote="شيء آخر")


def test_bookmarks_are_there_once(library: Library, article: str) -> None:
    assert library.annotations.bookmark(article).annotation.selector is None
    assert library.annotations.bookmark(article) == AnnotationChange()
    body = library.article(article).body
    offset = body.index("الورق") + 2
    spot = library.annotations.bookmark(article, offset).annotation
    assert spot.selector is not None
    assert "الورق" in spot.selector.exact
    assert library.annotations.bookmark(article, offset + 1) == AnnotationChange()
    last = library.annotations.bookmark(article, 10**9).annotation
    assert last.end is not None
    assert body[last.end :].strip() == ""


def test_changes_are_undone_and_done_again(library: Library, article: str) -> None:
    annotations = library.annotations
    made = annotations.add(article, 0, 20, note="أول", tags=["ا"])
    id_ = made.annotation.id
    done = [
        made,
        annotations.edit(id_, note="ثانٍ", colour=Colour.PINK),
        annotations.tag([id_], add=["ب"], remove=["ا"]),
        annotations.recolour([id_], Colour.BLUE),
        annotations.attach(id_, 30, 45),
        annotations.edit(id_, kind=AnnotationKind.UNDERLINE),
        annotations.delete([id_]),
    ]
    states = [None, *(change.steps[0].after for change in done)]

    def present() -> object:
        found = annotations.of_article(article)
        return content(found[0]) if found else None

    def content(one: object) -> object:
        if one is None:
            return None
        names = ("kind", "colour", "note", "tags", "selector", "start", "end")
        return tuple(getattr(one, name) for name in names)

    for number in range(len(done) - 1, -1, -1):
        annotations.apply(done[number].inverse)
        assert present() == content(states[number]), number
    for number, change in enumerate(done, 1):
        annotations.apply(change)
        assert present() == content(states[number]), number
    assert annotations.apply(done[-1]) == AnnotationChange()


def test_undo_leaves_what_was_changed_since(library: Library, article: str) -> None:
    """In another window, or on the command line."""
    annotations = library.annotations
    id_ = annotations.add(article, 0, 20, note="ملاحظة").annotation.id
    change = annotations.edit(id_, colour=Colour.BLUE)
    annotations.edit(id_, note="ملاحظة غيري", tags=["جديد"])
    annotations.apply(change.inverse)
    kept = annotations.annotation(id_)
    assert (kept.colour, kept.note, kept.tags) == (Colour.YELLOW, "ملاحظة غيري", ("جديد",))
    annotations.delete([id_])
    annotations.apply(change)  # what is in the trash is not edited there
    assert annotations.annotation(id_).colour is Colour.YELLOW


def test_nothing_new_changes_nothing(library: Library, article: str) -> None:
    id_ = library.annotations.add(article, 0, 20, note="ن", tags=["و"]).annotation.id
    drained(library)
    before = library.annotations.annotation(id_)
    for change in (
        library.annotations.edit(id_, note="ن", colour=Colour.YELLOW, tags=["و"]),
        library.annotations.tag([id_], add=["و"]),
        library.annotations.recolour([id_], Colour.YELLOW),
        library.annotations.restore([id_]),
        library.annotations.apply(AnnotationChange()),
    ):
        assert change.steps == ()
        assert change.changes.updated == ()
    assert library.annotations.annotation(id_) == before
    assert drained(library) == []


def test_the_trash(library: Library, article: str) -> None:
    annotations = library.annotations
    id_ = annotations.add(article, 0, 20).annotation.id
    annotations.delete([id_])
    assert annotations.of_article(article) == annotations.spans(article) == ()
    assert annotations.count() == 0
    [row] = annotations.page(AnnotationFilter(trash=True)).rows
    assert row.annotation.id == id_
    assert row.annotation.deleted_at is not None
    with pytest.raises(NotFoundError):
        annotations.edit(id_, note="x")
    assert annotations.restore([id_]).annotation.deleted_at is None
    assert annotations.count() == 1


def test_what_a_note_said_is_kept(library: Library, article: str) -> None:
    annotations = library.annotations
    id_ = annotations.add(article, 0, 20).annotation.id
    for note in ("مسودة", "مسودة أولى", "مسودة أولى للنص", "نص آخر", ""):
        annotations.edit(id_, note=note)
    assert [version.note for version in annotations.history(id_)] == ["نص آخر", "مسودة أولى للنص"]
    assert annotations.history("gone") == ()


def test_a_note_of_a_megabyte(library: Library, article: str) -> None:
    note = "ملاحظة طويلة\n" * 80_000
    kept = library.annotations.add(article, 0, 20, note=note).annotation
    assert library.annotations.annotation(kept.id).note == note
    assert library.annotations.count(AnnotationFilter(text="طويله")) == 1
    with pytest.raises(UnusableInputError, match="longer than"):
        library.annotations.edit(kept.id, note="x" * (16 * 1024 * 1024 + 1))


def test_notes_and_tags_are_kept_as_typed(library: Library, article: str) -> None:
    note = "سطر\x00\x1b[31m\u202eمقلوب\r\n\ttab\u2066"
    kept = library.annotations.add(article, 0, 20, note=note, tags=["\u202eوسم\x07"]).annotation
    found = library.annotations.annotation(kept.id)
    assert (found.note, found.tags) == (note, ("\u202eوسم\x07",))
    broken = library.annotations.edit(kept.id, note="\ud800x").annotation
    assert library.annotations.annotation(broken.id).note == "\ufffdx"


def test_tags_are_the_same_in_any_spelling(library: Library, article: str) -> None:
    kept = library.annotations.add(
        article, 0, 20, tags=["أدب  عربي", "ادب عربي", "#أدب عربي", "", " # "]
    ).annotation
    assert kept.tags == ("أدب عربي",)
    other = library.annotations.add_note(article, "n", tags=["ادب عربى", "شعر"]).annotation
    library.lists.add_labels([article], ["شعر"])
    counts = {one.tag: (one.annotations, one.articles) for one in library.annotations.tags()}
    assert sorted(counts.values()) == [(1, 1), (2, 0)]
    assert library.annotations.count(AnnotationFilter(tags=("أدَب عربي",))) == 2
    library.annotations.tag([kept.id, other.id], remove=["ادب عربي"])
    assert library.annotations.annotation(kept.id).tags == ()
    with pytest.raises(UnusableInputError):
        library.annotations.tag([kept.id], add=["ا" * (LONGEST_TAG + 1)])
    with pytest.raises(UnusableInputError):
        library.annotations.tag([kept.id], add=[f"وسم {n}" for n in range(MOST_TAGS + 1)])


def test_a_highlight_may_become_an_underline_and_nothing_else(
    library: Library, article: str
) -> None:
    id_ = library.annotations.add(article, 0, 20).annotation.id
    kept = library.annotations.edit(id_, kind=AnnotationKind.UNDERLINE).annotation
    assert (kept.kind, kept.colour) == (AnnotationKind.UNDERLINE, Colour.YELLOW)
    for kind in (AnnotationKind.NOTE, AnnotationKind.BOOKMARK):
        with pytest.raises(UnusableInputError):
            library.annotations.edit(id_, kind=kind)
    note = library.annotations.add_note(article, "ملاحظة").annotation
    assert note.colour is None
    assert library.annotations.recolour([note.id], Colour.PINK).steps == ()
    with pytest.raises(UnusableInputError):
        library.annotations.attach(note.id, 0, 9)


def test_one_bad_id_changes_none_of_the_others(library: Library, article: str) -> None:
    id_ = library.annotations.add(article, 0, 20).annotation.id
    with pytest.raises(NotFoundError):
        library.annotations.delete([id_, "gone"])
    assert library.annotations.count() == 1


def test_the_library_is_filtered(library: Library, articles: list[str]) -> None:
    annotations = library.annotations
    first, second, third = articles
    a = annotations.add_quote(first, "ضبط الحرارة", note="الأرشيف القديم", tags=["ورق"]).annotation
    b = annotations.add_quote(
        second, "خلف الزجاج", AnnotationKind.UNDERLINE, colour=Colour.PINK
    ).annotation
    c = annotations.add_note(third, "مقال مهم").annotation
    d = annotations.bookmark(third).annotation

    def found(**wanted: object) -> set[str]:
        asked = AnnotationFilter(**wanted)  # type: ignore[arg-type]
        ids = {row.annotation.id for row in annotations.page(asked).rows}
        assert annotations.count(asked) == len(ids)
        return ids

    assert found() == {a.id, b.id, c.id, d.id}
    assert found(text="الارشيف") == found(text="حراره قديم") == {a.id}
    assert found(text="ورق") == {a.id}
    assert found(text="زجاج ارشيف") == set()
    assert found(kinds=(AnnotationKind.NOTE, AnnotationKind.BOOKMARK)) == {c.id, d.id}
    assert found(colours=(Colour.PINK,)) == {b.id}
    assert found(tags=("وَرَق",)) == {a.id}
    assert found(article_id=third) == {c.id, d.id}
    assert found(has_note=True) == {a.id, c.id}
    assert found(has_note=False) == {b.id, d.id}
    assert found(to_review=True) == set()
    day = a.created_at[:10]
    assert found(since=day, until=day) == found(until=day[:7]) == found(since=day[:4]) == found()
    assert found(until="1999") == found(since="2999-01-01") == set()
    assert found(text="%_'\"") == set()
    library.delete([third])
    assert found() == {a.id, b.id}


@pytest.mark.parametrize("order", list(AnnotationOrder))
def test_pages_hold_each_annotation_once(
    library: Library, articles: list[str], order: AnnotationOrder
) -> None:
    annotations = library.annotations
    made = []
    for number in range(30):
        start = number * 3 % 50
        made.append(annotations.add(articles[number % 3], start, start + 6).annotation.id)
    annotations.add_note(articles[0], "ملاحظة")
    annotations.edit(made[4], note="جديدة")
    rows, after = [], None
    while True:
        page = annotations.page(order=order, after=after, limit=7)
        rows += page.rows
        after = page.next_key
        if after is None:
            break
    assert len({row.annotation.id for row in rows}) == len(rows) == 31
    found = [row.annotation for row in rows]
    match order:
        case AnnotationOrder.NEWEST:
            keys = [(one.created_at, one.id) for one in found]
            assert keys == sorted(keys, reverse=True)
        case AnnotationOrder.OLDEST:
            keys = [(one.created_at, one.id) for one in found]
            assert keys == sorted(keys)
        case AnnotationOrder.MODIFIED:
            keys = [(one.modified_at, one.id) for one in found]
            assert keys == sorted(keys, reverse=True)
            # The edit was last; what was made in the same millisecond may stand before it.
            edited = next(one for one in found if one.id == made[4])
            assert edited.modified_at == found[0].modified_at
        case AnnotationOrder.ARTICLE:
            assert len({one.article_id for one in found[:10]}) == 1
            starts = [one.start or -1 for one in found if one.article_id == articles[1]]
            assert starts == sorted(starts)
    with pytest.raises(ValueError, match="at least one"):
        annotations.page(limit=0)


def test_old_highlights_come_back_in_turn(library: Library, article: str) -> None:
    annotations = library.annotations
    ids = [annotations.add(article, start, start + 8).annotation.id for start in (0, 20, 40)]
    annotations.add_note(article, "ليست مقتطفًا")
    assert annotations.old_highlights() == ()
    assert [one.id for one in annotations.old_highlights(2, days=-1)] == ids[:2]
    annotations.note_resurfaced(ids[:1])
    assert [one.id for one in annotations.old_highlights(5, days=-1)] == [*ids[1:], ids[0]]


def test_ids_may_be_shortened(library: Library, article: str) -> None:
    id_ = library.annotations.add(article, 0, 9).annotation.id
    other = library.annotations.add(article, 0, 9).annotation.id
    assert library.annotations.resolve_id(id_[-12:]) == id_
    assert library.annotations.resolve_id(other.upper()) == other
    with pytest.raises(UnusableInputError, match="More than one"):
        library.annotations.resolve_id(id_[:6])


def test_ten_thousand_in_one_article(library: Library, article: str) -> None:
    body = library.article(article).body
    template = library.annotations.add(article, 0, 10, note="ن").annotation
    many = [
        replace(
            template, id=f"{template.id[:-5]}{number:05}", start=number % 90, end=number % 90 + 9
        )
        for number in range(10_000)
    ]
    library._store.annotation_changes.add(many)
    assert len(library.annotations.spans(article)) >= 10_000
    found = library.annotations.of_article(article)
    assert len(found) >= 10_000
    assert found[-1].end is not None
    assert found[-1].end <= len(body)
    assert len(library.annotations.delete([one.id for one in found]).steps) == len(found)
