"""Reading positions."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.article import ReadingState
from reader.model.errors import NotFoundError
from reader.store import LibraryStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.store.incoming import IncomingFile


@pytest.fixture
def article(add: Callable[..., list[str]], make_file: Callable[..., IncomingFile]) -> str:
    return add(make_file(1))[0]


def test_opening_is_noted_once(store: LibraryStore, article: str) -> None:
    assert store.positions.mark_opened(article)
    opened_at = store.articles.article(article).reading.opened_at
    assert opened_at is not None
    assert not store.positions.mark_opened(article)
    assert store.articles.article(article).reading.opened_at == opened_at


def test_a_position_is_kept_and_changed(store: LibraryStore, article: str) -> None:
    assert store.positions.save(article, 3, 120)
    assert store.articles.article(article).reading == ReadingState(3, 120, None)
    assert not store.positions.save(article, 3, 120)
    assert store.positions.mark_opened(article)
    assert store.positions.save(article, -1, 0)
    state = store.articles.article(article).reading
    assert (state.block, state.offset) == (-1, 0)
    assert state.opened_at is not None


def test_a_position_outlives_the_process(store: LibraryStore, article: str) -> None:
    store.positions.save(article, 1, 2)
    store.close()
    again = LibraryStore(store.path)
    assert again.articles.article(article).reading.block == 1
    again.close()


@pytest.mark.parametrize(("block", "offset"), [(-2, 0), (0, -1)])
def test_places_before_the_article(
    store: LibraryStore, article: str, block: int, offset: int
) -> None:
    with pytest.raises(ValueError, match="inside the article"):
        store.positions.save(article, block, offset)


def test_only_articles_have_positions(store: LibraryStore, article: str) -> None:
    store.articles.delete([article])
    for gone in (article, "no such id"):
        with pytest.raises(NotFoundError):
            store.positions.mark_opened(gone)
        with pytest.raises(NotFoundError):
            store.positions.save(gone, 0, 0)


def test_reading_is_not_news_for_the_search_index(store: LibraryStore, article: str) -> None:
    before = store.outbox.pending()
    store.positions.mark_opened(article)
    store.positions.save(article, 1, 1)
    assert store.outbox.pending() == before


def test_a_lost_position_makes_the_article_unread_again(store: LibraryStore, article: str) -> None:
    store.positions.mark_opened(article)
    assert store.listing.counts().unread == 0
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("UPDATE reading_positions SET opened_at = NULL")
    assert store.listing.counts().unread == 1
    store.positions.mark_opened(article)
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("DELETE FROM reading_positions")
    assert store.listing.counts().unread == 1
