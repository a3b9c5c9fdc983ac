from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.lists import ArticleList, ListKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.library import Library

UNREAD = ArticleList(ListKind.UNREAD)


@pytest.fixture
def ids(library: Library, write_articles: Callable[[int], list[Path]]) -> tuple[str, ...]:
    return library.import_files(write_articles(3)).changes.added


def test_articles_are_marked_read_and_unread_again(library: Library, ids: tuple[str, ...]) -> None:
    read = library.lists.mark_unread(ids[:2], unread=False)
    assert set(read.updated) == set(ids[:2])
    assert [row.id for row in library.lists.page(UNREAD).rows] == [ids[2]]
    again = library.lists.mark_unread(ids)
    assert set(again.updated) == set(ids[:2])
    assert library.lists.count(UNREAD) == 3
    assert library.counts().unread == 3


def test_marking_as_unread_keeps_the_place(library: Library, ids: tuple[str, ...]) -> None:
    library.mark_opened(ids[0])
    library.save_position(ids[0], 1, 7)
    library.lists.mark_unread([ids[0]])
    reading = library.article(ids[0]).reading
    assert (reading.block, reading.offset) == (1, 7)


def test_unknown_articles_and_those_in_the_trash_are_left_out(
    library: Library, ids: tuple[str, ...]
) -> None:
    library.delete([ids[0]])
    assert library.lists.mark_unread(["nobody", ids[0]], unread=False).updated == ()


def test_rows_are_given_also_of_the_trash(library: Library, ids: tuple[str, ...]) -> None:
    library.lists.set_favourite([ids[1]])
    library.delete([ids[0]])
    rows = library.lists.summaries([ids[1], ids[0], "nobody"])
    assert [(row.id, row.favourite) for row in rows] == [(ids[1], True), (ids[0], False)]
    assert [row.id for row in library.summaries([ids[0], ids[1]])] == [ids[1]]
    assert library.page().rows[0].favourite == (library.page().rows[0].id == ids[1])
