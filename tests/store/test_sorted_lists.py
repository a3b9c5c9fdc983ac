"""Lists sorted by words, page by page."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from reader.model.listing import PageKey
from reader.model.lists import ArticleList, ListKind, ListOrder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.library import Library
    from reader.store import LibraryStore

IN_ORDER = (
    "أحلام المدينة القديمة وأهلها",
    "إدارة المكتبات في عشر خطوات",
    "آفاق الكتاب العربي الجديد",
    "«باب» الحكاية الذي لا يغلق",
    "پل خواجو وسي وسه پل معًا",
    "تاريخ الورق من سمرقند إلى بغداد",
)
TITLES = (IN_ORDER[3], IN_ORDER[5], IN_ORDER[1], IN_ORDER[0], IN_ORDER[4], IN_ORDER[2])


def imported(library: Library, folder: Path) -> tuple[str, ...]:
    for number, title in enumerate(TITLES):
        text = (
            f"{title}\n\nسلوى الحكيم\n\n{number + 1:02} مارس 2021\n\n"
            f"كان في المدينة سوق كبير يقصده الناس من كل مكان ليشتروا الكتب في اليوم {number}.\n"
        )
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return library.import_files(sorted(folder.glob("*.txt"))).changes.added


def test_titles_come_in_the_order_of_the_alphabet(library: Library, tmp_path: Path) -> None:
    imported(library, tmp_path)
    found, after = [], None
    while True:
        page = library.lists.page(ArticleList(), ListOrder.TITLE, after, 2)
        found += [row.title for row in page.rows]
        after = page.next_key
        if after is None:
            break
    assert found == list(IN_ORDER)


def test_a_list_of_some_is_sorted_alike(library: Library, tmp_path: Path) -> None:
    ids = imported(library, tmp_path)
    library.lists.set_favourite(ids[:4])
    page = library.lists.page(ArticleList(ListKind.FAVOURITES), ListOrder.TITLE)
    assert [row.title for row in page.rows] == [one for one in IN_ORDER if one in TITLES[:4]]
    authors = library.lists.page(ArticleList(ListKind.FAVOURITES), ListOrder.AUTHOR)
    assert len(authors.rows) == 4


def test_pages_of_numbers_and_of_equal_keys_follow_one_another(
    library: Library, tmp_path: Path
) -> None:
    imported(library, tmp_path)
    for order in (ListOrder.LENGTH, ListOrder.AUTHOR, ListOrder.IMPORTED):
        whole = [row.id for row in library.lists.page(ArticleList(), order).rows]
        found, after = [], None
        while True:
            page = library.lists.page(ArticleList(), order, after, 1)
            found += [row.id for row in page.rows]
            after = page.next_key
            if after is None:
                break
        assert found == whole, order
        assert len(found) == len(TITLES)


def test_pages_are_read_from_an_index(store: LibraryStore) -> None:
    """No list by state is sorted: at a hundred thousand articles that takes half a second."""
    for kind in (ListKind.ALL, ListKind.INBOX, ListKind.UNREAD, ListKind.FAVOURITES):
        for order in (ListOrder.TITLE, ListOrder.AUTHOR, ListOrder.LENGTH, ListOrder.IMPORTED):
            with traced(store) as statements:
                store.lists.page(ArticleList(kind), order, PageKey("1", "b"))
            [query] = [one for one in statements if "WITH page" in one]
            with closing(sqlite3.connect(store.path)) as connection:
                plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
            assert any(step.startswith("SEARCH a USING") and "_" in step for step in plan), plan
            inner = plan[: next(n for n, step in enumerate(plan) if step.startswith("SCAN page"))]
            assert not any("TEMP B-TREE" in step for step in inner), plan


@contextmanager
def traced(store: LibraryStore) -> Iterator[list[str]]:
    statements: list[str] = []
    with store._file.reading() as connection:  # the thread's own connection
        connection.set_trace_callback(statements.append)
    try:
        yield statements
    finally:
        with store._file.reading() as connection:
            connection.set_trace_callback(None)
