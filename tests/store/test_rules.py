"""What the person decided about cleaning rules."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.errors import NotFoundError

if TYPE_CHECKING:
    from reader.store import LibraryStore


def offer(store: LibraryStore, line: str, source: str = "example.org") -> None:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as connection:
        connection.execute(
            "INSERT INTO source_counts VALUES (?, 6) ON CONFLICT DO NOTHING", [source]
        )
        connection.execute(
            "INSERT INTO short_lines VALUES (?, ?, ?, 6, 0, 'a', 'b')", [source, line, f"{line}!"]
        )


def test_rules_are_switched_source_by_source(store: LibraryStore) -> None:
    assert store.rules.off() == {}
    assert store.rules.switch("a.org", "player", off=True)
    assert not store.rules.switch("a.org", "player", off=True)
    assert store.rules.switch("a.org", "number", off=True)
    assert store.rules.switch("b.org", "player", off=True)
    assert store.rules.off() == {"a.org": {"player", "number"}, "b.org": {"player"}}
    assert store.rules.switch("a.org", "player", off=False)
    assert not store.rules.switch("c.org", "player", off=False)
    assert store.rules.off() == {"a.org": {"number"}, "b.org": {"player"}}


def test_a_verdict_ends_the_offer(store: LibraryStore) -> None:
    for line in ("تابعونا", "شارك", "المزيد"):
        offer(store, line)
    assert [offered.line for offered in store.rules.offered()] == ["المزيد", "تابعونا", "شارك"]
    assert store.rules.decide("example.org", "شارك", "accepted")
    assert not store.rules.decide("example.org", "شارك", "accepted")
    assert store.rules.decide("example.org", "المزيد", "declined")
    assert [offered.line for offered in store.rules.offered()] == ["تابعونا"]
    assert store.rules.learnt() == {"example.org": {"شارك": "شارك!"}}
    assert store.rules.decide("example.org", "شارك", "declined")
    assert store.rules.learnt() == {}


def test_a_line_that_was_never_offered(store: LibraryStore) -> None:
    with pytest.raises(NotFoundError, match=r"was not offered for example\.org"):
        store.rules.decide("example.org", "لا شيء", "accepted")
