"""Saved and recent searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.errors import NotFoundError, UnusableInputError
from reader.store.searches import LONGEST_RECENT, MOST_RECENT

if TYPE_CHECKING:
    from reader.store import LibraryStore


def test_saved_searches_come_by_name(store: LibraryStore) -> None:
    one = store.searches.save("  نهر   النيل ", " النيل place:القاهرة ")
    two = store.searches.save("أسعار", "أسعار النفط")
    assert (one.name, one.query) == ("نهر النيل", "النيل place:القاهرة")
    assert store.searches.saved() == (two, one)


def test_the_same_name_is_replaced_and_keeps_its_id(store: LibraryStore) -> None:
    one = store.searches.save("اسعار", "النفط")
    again = store.searches.save("أسعار", "القمح")
    assert again.id == one.id
    assert [search.query for search in store.searches.saved()] == ["القمح"]


def test_renaming_and_forgetting(store: LibraryStore) -> None:
    one, two = store.searches.save("أول", "ا"), store.searches.save("ثان", "ب")
    assert store.searches.rename(one.id, "أوّل").name == "أوّل"
    with pytest.raises(UnusableInputError, match="already"):
        store.searches.rename(one.id, "ثانٍ")
    store.searches.delete(two.id)
    assert [search.id for search in store.searches.saved()] == [one.id]
    for missing in (two.id, "x"):
        with pytest.raises(NotFoundError):
            store.searches.delete(missing)
        with pytest.raises(NotFoundError):
            store.searches.rename(missing, "اسم")


@pytest.mark.parametrize(("name", "query"), [("", "x"), (" \n", "x"), ("x", " ")])
def test_nothing_is_not_saved(store: LibraryStore, name: str, query: str) -> None:
    with pytest.raises(UnusableInputError):
        store.searches.save(name, query)


def test_recent_searches_come_latest_first_and_once(store: LibraryStore) -> None:
    for query in ("نيل", "فرات", " نيل ", "", "  ", "ا" * (LONGEST_RECENT + 1), "\ud800"):
        store.searches.remember(query)
    assert store.searches.recent() == ("\ufffd", "نيل", "فرات")
    assert store.searches.recent(1) == ("\ufffd",)
    assert store.searches.recent(-1) == ()
    store.searches.forget_recent()
    assert store.searches.recent() == ()


def test_old_recent_searches_are_forgotten(store: LibraryStore) -> None:
    for number in range(MOST_RECENT + 20):
        store.searches.remember(f"بحث {number}")
    recent = store.searches.recent(10**6)
    assert len(recent) == MOST_RECENT
    assert recent[0] == f"بحث {MOST_RECENT + 19}"
