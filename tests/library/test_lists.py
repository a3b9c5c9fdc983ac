"""Favourites, the archive, own tags and collections."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.changes import Changes
from reader.model.errors import NotFoundError, UnusableInputError
from reader.model.lists import ArticleList, ListKind, ListOrder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.library import Library


@pytest.fixture
def articles(library: Library, write_articles: Callable[[int], list[Path]]) -> list[str]:
    return [added.id for added in library.import_files(write_articles(5)).added]


def ids(library: Library, kind: ListKind, value: str = "", **options: object) -> list[str]:
    wanted = ArticleList(kind, value)
    page = library.lists.page(wanted, **options)  # type: ignore[arg-type]
    assert library.lists.count(wanted) >= len(page.rows)
    return [row.id for row in page.rows]


def test_favourites_and_the_archive(library: Library, articles: list[str]) -> None:
    a, b, c, *_ = articles
    assert library.lists.set_favourite([a, b, "gone", a]) == Changes(updated=(a, b))
    assert library.lists.set_favourite([a, c]) == Changes(updated=(c,))
    assert library.lists.archive([b]) == Changes(updated=(b,))
    assert sorted(ids(library, ListKind.FAVOURITES)) == sorted([a, b, c])
    assert ids(library, ListKind.ARCHIVE) == [b]
    assert b not in ids(library, ListKind.INBOX)
    assert len(ids(library, ListKind.INBOX)) == 4
    states = library.lists.states(b)
    assert (states.favourite, states.archived) == (True, True)
    assert library.lists.set_favourite([b, "gone"], favourite=False) == Changes(updated=(b,))
    assert library.lists.set_favourite([b], favourite=False) == Changes()
    assert library.lists.archive([a, b], archived=False) == Changes(updated=(b,))
    library.delete([a])
    assert ids(library, ListKind.FAVOURITES) == [c]
    assert ids(library, ListKind.TRASH) == [a]
    with pytest.raises(NotFoundError):
        library.lists.states(a)


def test_own_tags(library: Library, articles: list[str]) -> None:
    a, b, *_ = articles
    assert library.lists.add_labels([a, b], ["#تاريخ", "كتب"]) == Changes(updated=(a, b))
    assert library.lists.add_labels([a], ["تأريخ", "كُتُب"]).updated in ((), (a,))
    assert "كتب" in library.lists.states(a).labels
    assert sorted(ids(library, ListKind.LABEL, "كُتب")) == sorted([a, b])
    assert library.lists.remove_labels([a, b, "gone"], ["كتب"]) == Changes(updated=(a, b))
    assert ids(library, ListKind.LABEL, "كتب") == []
    assert library.lists.add_labels([a], ["كتب"]) == Changes(updated=(a,))
    with pytest.raises(UnusableInputError):
        library.lists.add_labels([a], ["ا" * 1000])


def test_collections(library: Library, articles: list[str]) -> None:
    lists = library.lists
    one = lists.make_collection("  كتب  قديمة ")
    assert one.name == "كتب قديمة"
    for name in ("كتب قديمه", "", "  "):
        with pytest.raises(UnusableInputError):
            lists.make_collection(name)
    assert lists.collect(one.id, [*articles[:3], "gone"]) == Changes(updated=tuple(articles[:3]))
    assert lists.collect(one.id, [articles[0]]) == Changes()
    in_order = {"order": ListOrder.MANUAL}
    assert ids(library, ListKind.COLLECTION, one.id, **in_order) == articles[:3]
    lists.arrange(one.id, [articles[2], "gone", articles[0]])
    expected = [articles[2], articles[0], articles[1]]
    assert ids(library, ListKind.COLLECTION, one.id, **in_order) == expected
    assert lists.uncollect(one.id, [articles[2], articles[4]]) == Changes(updated=(articles[2],))
    lists.collect(one.id, [articles[2]])
    assert ids(library, ListKind.COLLECTION, one.id, **in_order)[-1] == articles[2]
    assert [(each.name, each.articles) for each in lists.collections()] == [("كتب قديمة", 3)]
    assert [each.id for each in lists.states(articles[0]).collections] == [one.id]
    lists.rename_collection(one.id, "أدب")
    lists.delete_collection(one.id)
    assert lists.collections() == ()
    for call in (
        lambda: lists.collect(one.id, articles),
        lambda: lists.rename_collection(one.id, "x"),
        lambda: lists.delete_collection("gone"),
        lambda: lists.arrange("gone", []),
    ):
        with pytest.raises(NotFoundError):
            call()
    lists.restore_collection(one.id)
    assert lists.collections()[0].articles == 3


def test_annotated_and_unread(library: Library, articles: list[str]) -> None:
    library.annotations.add(articles[1], 0, 9)
    library.mark_opened(articles[0])
    assert ids(library, ListKind.ANNOTATED) == [articles[1]]
    assert len(ids(library, ListKind.UNREAD)) == 4
    assert ids(library, ListKind.ALL, order=ListOrder.READ) == [articles[0]]


@pytest.mark.parametrize("order", [order for order in ListOrder if order is not ListOrder.READ])
def test_every_order_is_paged(library: Library, articles: list[str], order: ListOrder) -> None:
    wanted = ArticleList()
    if order is ListOrder.MANUAL:
        with pytest.raises(ValueError, match="collection"):
            library.lists.page(wanted, order)
        one = library.lists.make_collection("كل")
        library.lists.collect(one.id, articles)
        wanted = ArticleList(ListKind.COLLECTION, one.id)
    found, after = [], None
    while True:
        page = library.lists.page(wanted, order, after, limit=2)
        found += [row.id for row in page.rows]
        after = page.next_key
        if after is None:
            break
    assert sorted(found) == sorted(articles)
    with pytest.raises(ValueError, match="at least one"):
        library.lists.page(limit=0)
