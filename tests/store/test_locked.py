"""Every method of the store says so when another program holds the library."""

from __future__ import annotations

import inspect
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.direction import Direction
from reader.model.draft import Draft
from reader.model.errors import StorageError
from reader.store import LibraryStore
from reader.store.articles import ArticleTable
from reader.store.import_history import ImportHistory
from reader.store.imports import ImportTable
from reader.store.incoming import IncomingFile
from reader.store.listing import ArticleListing
from reader.store.outbox import Outbox
from reader.store.positions import ReadingPositions
from reader.store.rules import RuleTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FILE = IncomingFile(Draft("a.txt", "utf-8", "ar", Direction.RTL, "عنوان"), b"a")
CALLS: dict[str, tuple[object, ...]] = {
    "articles.article": ("id",),
    "listing.counts": (),
    "articles.delete": (["id"],),
    "listing.page": (),
    "articles.raw": ("id",),
    "articles.resolve_id": ("id",),
    "articles.restore": (["id"],),
    "listing.summaries": (["id"],),
    "listing.versions": ("id",),
    "imports.finish": ("id",),
    "history.last": (),
    "imports.match": (FILE,),
    "history.redo": ("id",),
    "imports.report": ("id",),
    "history.resolve_id": ("id",),
    "imports.start": (),
    "imports.store_step": ("id", ()),
    "history.undo": ("id",),
    "outbox.drop": (1,),
    "outbox.pending": (),
    "positions.mark_opened": ("id",),
    "positions.save": ("id", 0, 0),
    "rules.decide": ("source", "line", "accepted"),
    "rules.learnt": (),
    "rules.off": (),
    "rules.offered": (),
    "rules.switch": ("source", "rule"),
}
KEYWORDS: dict[str, dict[str, object]] = {
    "imports.finish": {"cancelled": False},
    "rules.switch": {"off": True},
}
READ_ONLY = {
    "articles.article",
    "listing.counts",
    "listing.page",
    "articles.raw",
    "articles.resolve_id",
    "listing.summaries",
    "listing.versions",
    "history.last",
    "imports.match",
    "imports.report",
    "history.resolve_id",
    "rules.learnt",
    "rules.off",
    "rules.offered",
    "outbox.pending",
}


def call(store: LibraryStore, name: str) -> object:
    part, method = name.split(".")
    bound: Callable[..., object] = getattr(getattr(store, part), method)
    return bound(*CALLS[name], **KEYWORDS.get(name, {}))


def test_no_method_is_forgotten_here() -> None:
    parts = {
        "articles": ArticleTable,
        "history": ImportHistory,
        "imports": ImportTable,
        "listing": ArticleListing,
        "outbox": Outbox,
        "positions": ReadingPositions,
        "rules": RuleTable,
    }
    public = {
        f"{part}.{name}"
        for part, kind in parts.items()
        for name, _ in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_")
    }
    assert public == set(CALLS)


@pytest.fixture
def locked_out(store: LibraryStore) -> Iterator[LibraryStore]:
    """A store whose file another connection holds for itself alone, readers included."""
    store.release()
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE imports SET cancelled = cancelled")
        yield store
        other.execute("ROLLBACK")


@pytest.mark.parametrize("name", sorted(CALLS))
def test_a_locked_library_is_a_storage_error(locked_out: LibraryStore, name: str) -> None:
    with pytest.raises(StorageError, match="in use by another program"):
        call(locked_out, name)


@pytest.mark.parametrize("name", sorted(set(CALLS) - READ_ONLY))
def test_writing_while_another_program_writes_is_a_storage_error(
    store: LibraryStore, name: str
) -> None:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="in use by another program"):
            call(store, name)


def test_reading_goes_on_while_another_program_writes(store: LibraryStore) -> None:
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert store.listing.counts().articles == 0


def test_the_store_works_again_when_the_lock_is_gone(store: LibraryStore) -> None:
    store.release()
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE imports SET cancelled = cancelled")
        with pytest.raises(StorageError):
            store.listing.counts()
        other.execute("ROLLBACK")
    assert store.listing.counts().articles == 0
    assert store.imports.start()


def test_a_locked_library_cannot_be_opened(locked_out: LibraryStore) -> None:
    with pytest.raises(StorageError, match="in use by another program"):
        LibraryStore(locked_out.path, busy_timeout=0.05)
