"""The queue for the search index."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.store import LibraryStore
    from reader.store.incoming import IncomingFile


def test_every_change_of_an_article_is_queued_in_order(
    store: LibraryStore, add: Callable[..., list[str]], make_file: Callable[..., IncomingFile]
) -> None:
    first, second = add(make_file(1), make_file(2))
    store.articles.delete([first, "gone"])
    store.articles.restore([first, second])
    assert [(row.article_id, row.change) for row in store.outbox.pending()] == [
        (first, "put"),
        (second, "put"),
        (first, "delete"),
        (first, "put"),
    ]


def test_rows_are_read_after_a_number_and_dropped_up_to_one(
    store: LibraryStore, add: Callable[..., list[str]], make_file: Callable[..., IncomingFile]
) -> None:
    add(*(make_file(n) for n in range(5)))
    one, two, *_ = store.outbox.pending()
    assert store.outbox.pending(after=one.sequence, limit=1) == (two,)
    store.outbox.drop(two.sequence)
    assert len(store.outbox.pending()) == 3
    store.outbox.drop(10**6)
    assert store.outbox.pending() == ()
    [late] = add(make_file(9))
    [row] = store.outbox.pending()
    assert (row.article_id, row.sequence) == (late, 6)  # numbers are never used again
