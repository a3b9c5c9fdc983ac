"""Reading articles back, whole and as lines of a list, and the trash."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.article import ReadingState
from reader.model.draft import BlockKind, Draft
from reader.model.errors import NotFoundError, StorageError, UnusableInputError
from reader.model.listing import LibraryCounts, PageKey
from reader.store.incoming import IncomingFile
from reader.store.listing import UNREAD_COUNT

if TYPE_CHECKING:
    from reader.store import LibraryStore

Make = Callable[..., IncomingFile]
Add = Callable[..., list[str]]


def alter(store: LibraryStore, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        assert connection.execute(statement, values).rowcount > 0


def test_an_article_comes_back_as_it_was_drafted(
    store: LibraryStore, make_file: Make, add: Add
) -> None:
    file = make_file(1)
    [id_] = add(file)
    article = store.articles.article(id_)
    draft = file.draft
    for name in set(Draft.__dataclass_fields__) - {"tags", "warnings", "encoding_alternatives"}:
        assert getattr(article, name) == getattr(draft, name), name
    assert article.tags == ("نقل", "سكك")
    assert article.body == "\n".join(block.text for block in draft.blocks)
    assert article.reading == ReadingState()
    assert article.imported_at == article.modified_at
    assert article.imported_at.endswith("Z")
    assert article.raw_sha256 == file.raw_sha256
    assert store.articles.raw(id_) == file.content


def test_an_article_of_bare_parts(store: LibraryStore, make_file: Make, add: Add) -> None:
    bare = make_file(
        blocks=(), related=(), tags=(), removed=(), date=None, datetime=None, place="", author=""
    )
    [id_] = add(bare)
    article = store.articles.article(id_)
    assert (article.blocks, article.body, article.date, article.related) == ((), "", None, ())


def test_unknown_ids_are_not_found(store: LibraryStore) -> None:
    with pytest.raises(NotFoundError, match="no article with the id “x”"):
        store.articles.article("x")
    with pytest.raises(NotFoundError):
        store.articles.raw("x")
    assert store.listing.summaries(["x"]) == ()


def test_pages_are_in_order_and_hold_each_article_once(
    store: LibraryStore, make_file: Make, add: Add
) -> None:
    dates = ["2020-01-01", "2022-05-05", None, "2021-03-04", "2022-05-05"] * 5
    ids = add(*(make_file(n, date=date, datetime=None) for n, date in enumerate(dates)))
    rows, after, pages = [], None, 0
    while True:
        page = store.listing.page(after, limit=4)
        rows.extend(page.rows)
        pages += 1
        if page.next_key is None:
            break
        after = page.next_key
    assert pages == 7
    assert sorted(row.id for row in rows) == sorted(ids)
    printed = {id_: date or "9999" for id_, date in zip(ids, dates, strict=True)}
    assert [row.id for row in rows] == sorted(
        ids, key=lambda id_: (printed[id_], id_), reverse=True
    )


def test_the_last_page_may_be_full(store: LibraryStore, make_file: Make, add: Add) -> None:
    add(make_file(1), make_file(2))
    assert store.listing.page(limit=2).next_key is None
    assert store.listing.page(limit=1).next_key is not None
    assert store.listing.page(PageKey("", "")).rows == ()


def test_a_page_has_at_least_one_row(store: LibraryStore) -> None:
    with pytest.raises(ValueError, match="at least one"):
        store.listing.page(limit=0)


def test_lists_and_counts_are_read_from_indexes(store: LibraryStore) -> None:
    with closing(sqlite3.connect(store.path)) as connection:
        unread = connection.execute(f"EXPLAIN QUERY PLAN {UNREAD_COUNT}").fetchall()
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT title FROM articles AS a WHERE deleted_at IS NULL"
            " AND (a.sort_date, a.id) < ('x', 'y') ORDER BY a.sort_date DESC, a.id DESC LIMIT 9"
        ).fetchall()
    assert [row[3] for row in unread] == ["SCAN articles USING INDEX articles_unread"]
    assert [row[3] for row in plan] == ["SEARCH a USING INDEX articles_live ((sort_date,id)<(?,?))"]


def test_summaries_keep_the_order_asked_for(store: LibraryStore, make_file: Make, add: Add) -> None:
    first, second, third = add(make_file(1), make_file(2), make_file(3))
    asked = [second, "gone", third, first, second]
    assert [row.id for row in store.listing.summaries(asked)] == [second, third, first, second]
    [row] = store.listing.summaries([first])
    article = store.articles.article(first)
    assert (row.title, row.author, row.agency, row.place, row.date, row.direction) == (
        article.title,
        article.author,
        article.agency,
        article.place,
        article.date,
        article.direction,
    )
    assert row.excerpt == "عاد القطار بعد عامين من التوقف. انطلق القطار صباح الخميس 🚆 من المحطة."
    assert row.unread


def test_summaries_of_many_ids(store: LibraryStore, make_file: Make, add: Add) -> None:
    ids = add(*(make_file(n) for n in range(50)))
    asked = ids * 2000
    assert [row.id for row in store.listing.summaries(asked)] == asked


def test_counts(store: LibraryStore, make_file: Make, add: Add) -> None:
    assert store.listing.counts() == LibraryCounts(articles=0, unread=0)
    first, second = add(make_file(1), make_file(2))
    store.positions.mark_opened(first)
    assert store.listing.counts() == LibraryCounts(articles=2, unread=1)
    assert [row.unread for row in store.listing.summaries([first, second])] == [False, True]
    store.articles.delete([first])
    assert store.listing.counts() == LibraryCounts(articles=1, unread=1)


def test_ids_are_found_by_their_beginning_and_their_end(
    store: LibraryStore, make_file: Make, add: Add
) -> None:
    ids = add(make_file(1), make_file(2))
    first = ids[0]
    assert store.articles.resolve_id(first) == first
    assert store.articles.resolve_id(f" {first.upper()} ") == first
    assert store.articles.resolve_id(first[-12:]) == first
    assert store.articles.resolve_id(first[:-1]) in ids
    with pytest.raises(UnusableInputError, match="More than one article"):
        store.articles.resolve_id(first[:4])
    for nonsense in ("", "  ", "%", "_" * 36, "zzz", first + "0", "'", "\0", "ا"):
        with pytest.raises(NotFoundError):
            store.articles.resolve_id(nonsense)


def test_the_trash_hides_and_gives_back(store: LibraryStore, make_file: Make, add: Add) -> None:
    first, second = add(make_file(1), make_file(2))
    store.positions.save(first, 2, 7)
    assert store.articles.delete([first, "gone", first]) == (first,)
    assert store.articles.delete([first]) == ()
    assert [row.id for row in store.listing.page().rows] == [second]
    assert store.listing.summaries([first]) == ()
    for method in (store.articles.article, store.articles.raw, store.articles.resolve_id):
        with pytest.raises(NotFoundError):
            method(first)
    assert store.articles.restore([second]) == ()
    assert store.articles.restore([first]) == (first,)
    article = store.articles.article(first)
    assert article.reading.block == 2
    assert article.modified_at >= article.imported_at


def test_damaged_raw_bytes_are_never_given_out(
    store: LibraryStore, make_file: Make, add: Add
) -> None:
    [id_] = add(make_file(1))
    alter(store, "UPDATE raw_files SET content = x'789c0300'")
    with pytest.raises(StorageError, match=r"file kept for the article .* is damaged"):
        store.articles.raw(id_)
    alter(store, "UPDATE raw_files SET content = x'00', size = 5")
    with pytest.raises(StorageError, match="is damaged"):
        store.articles.raw(id_)


@pytest.mark.parametrize("blocks", ["", "[[]]", '[["hymn", 0, 1, 1]]', "[1]", '{"a": 1}'])
def test_damaged_blocks_are_a_storage_error(
    store: LibraryStore, make_file: Make, add: Add, blocks: str
) -> None:
    [id_] = add(make_file(1))
    alter(store, "UPDATE article_bodies SET blocks = ?", blocks)
    with pytest.raises(StorageError, match="is damaged"):
        store.articles.article(id_)


def test_all_kinds_of_blocks_are_kept(store: LibraryStore, make_file: Make, add: Add) -> None:
    [id_] = add(make_file(1))
    assert {block.kind for block in store.articles.article(id_).blocks} == set(BlockKind)
