"""Every method of the store says so when another program holds the library."""

from __future__ import annotations

import inspect
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement, Selector
from reader.model.annotation_listing import AnnotationFilter
from reader.model.direction import Direction
from reader.model.draft import Draft
from reader.model.errors import StorageError
from reader.model.lists import ArticleList
from reader.store import LibraryStore
from reader.store.annotation_changes import AnnotationChanges
from reader.store.annotations import AnnotationTable
from reader.store.article_lists import ArticleLists
from reader.store.article_states import ArticleStateTable
from reader.store.articles import ArticleTable
from reader.store.citations import CitationTable
from reader.store.exchange import Exchange
from reader.store.import_history import ImportHistory
from reader.store.imports import ImportTable
from reader.store.incoming import IncomingFile
from reader.store.indexed_text import IndexedTexts
from reader.store.listing import ArticleListing
from reader.store.outbox import Outbox
from reader.store.positions import ReadingPositions
from reader.store.rereading import Rereadings
from reader.store.rules import RuleTable
from reader.store.searches import SearchTable
from reader.store.texts import TextTable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FILE = IncomingFile(Draft("a.txt", "utf-8", "ar", Direction.RTL, "عنوان"), b"a")
ANNOTATION = Annotation(
    "id", "id", AnnotationKind.HIGHLIGHT, Colour.BLUE, Selector("a", "", "", 0, 1, "h"), 0, 1,
    Placement.EXACT, "", (), "2026", "2026",
)  # fmt: skip
CALLS: dict[str, tuple[object, ...]] = {
    "annotations.all_of_article": ("id",),
    "annotations.annotated_version": ("id",),
    "annotations.annotation": ("id",),
    "annotations.count": (AnnotationFilter(),),
    "annotations.existing": (["id"],),
    "annotations.history": ("id",),
    "annotations.of_article": ("id",),
    "annotations.page": (AnnotationFilter(),),
    "annotations.passage": (ANNOTATION,),
    "annotations.resolve_id": ("id",),
    "annotations.resurfacing": ("2026", 1),
    "annotations.spans": ("id",),
    "annotations.tags": (),
    "annotations.text_of": ("id",),
    "annotation_changes.add": ([],),
    "annotation_changes.apply": ([],),
    "annotation_changes.delete": (["id"],),
    "annotation_changes.edit": (["id"], lambda one: one),
    "annotation_changes.merge": ([],),
    "annotation_changes.note_resurfaced": (["id"],),
    "annotation_changes.restore": (["id"],),
    "article_states.add_labels": (["id"], ["tag"]),
    "article_states.arrange": ("id", ["id"]),
    "article_states.collect": ("id", ["id"]),
    "article_states.collections": (),
    "article_states.make_collection": ("name",),
    "article_states.put_collection": ("id", "name"),
    "article_states.remove_labels": (["id"], ["tag"]),
    "article_states.rename_collection": ("id", "name"),
    "article_states.set_collection_deleted": ("id",),
    "article_states.set_flag": (["id"], "favourite"),
    "article_states.uncollect": ("id", ["id"]),
    "exchange.add_articles": ("id", []),
    "exchange.addressed": ("https://example.org/1",),
    "exchange.is_here": ("id",),
    "exchange.known_as": ("id", "sha", "title"),
    "exchange.modified": (["id"],),
    "exchange.move_to_trash": ({"id": ("2026", "2026")},),
    "exchange.trashed": (),
    "lists.count": (ArticleList(),),
    "lists.page": (ArticleList(),),
    "lists.states": ("id",),
    "lists.summaries": (["id"],),
    "rereadings.file_time": ("id",),
    "rereadings.replace": ("id", "hash", FILE, {}, {}, (0, 0)),
    "searches.delete": ("id",),
    "searches.forget_recent": (),
    "searches.recent": (),
    "searches.remember": ("query",),
    "searches.rename": ("id", "name"),
    "searches.save": ("name", "query"),
    "searches.saved": (),
    "articles.article": ("id",),
    "listing.counts": (),
    "articles.delete": (["id"],),
    "citations.beginning": ("كلمة " * 30,),
    "citations.items": ("id",),
    "citations.named": (["id"],),
    "citations.titled": (["عنوان"],),
    "listing.page": (),
    "articles.raw": ("id",),
    "articles.resolve_id": ("id",),
    "articles.restore": (["id"],),
    "articles.without_text": ("id",),
    "listing.summaries": (["id"],),
    "listing.versions": ("id",),
    "indexed.articles": (["id"],),
    "indexed.following": ("", 1),
    "indexed.is_behind": (0,),
    "indexed.knows": ("id",),
    "indexed.mark": (),
    "indexed.texts": (["id"],),
    "indexed.titles": (["id"],),
    "indexed.waiting": (0,),
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
    "positions.set_opened": (["id"],),
    "rules.decide": ("source", "line", "accepted"),
    "rules.learnt": (),
    "rules.off": (),
    "rules.offered": (),
    "rules.switch": ("source", "rule"),
    "texts.blocks": (["id"],),
    "texts.changes": (),
    "texts.text": ("id", 10),
    "texts.texts": (["id"], 10),
}
KEYWORDS: dict[str, dict[str, object]] = {
    "imports.finish": {"cancelled": False},
    "rules.switch": {"off": True},
    "positions.set_opened": {"opened": True},
    "article_states.set_collection_deleted": {"deleted": True},
    "article_states.set_flag": {"is_set": True},
}
READ_ONLY = {
    "indexed.articles",
    "indexed.following",
    "indexed.is_behind",
    "indexed.knows",
    "indexed.mark",
    "indexed.texts",
    "indexed.titles",
    "indexed.waiting",
    "annotations.all_of_article",
    "annotations.annotated_version",
    "annotations.annotation",
    "annotations.count",
    "annotations.existing",
    "annotations.history",
    "annotations.of_article",
    "annotations.page",
    "annotations.passage",
    "annotations.resolve_id",
    "annotations.resurfacing",
    "annotations.spans",
    "annotations.tags",
    "annotations.text_of",
    "article_states.collections",
    "exchange.addressed",
    "exchange.is_here",
    "exchange.known_as",
    "exchange.modified",
    "exchange.trashed",
    "lists.count",
    "lists.page",
    "lists.states",
    "lists.summaries",
    "rereadings.file_time",
    "searches.recent",
    "searches.saved",
    "articles.article",
    "citations.beginning",
    "citations.items",
    "citations.named",
    "citations.titled",
    "texts.blocks",
    "texts.changes",
    "texts.text",
    "texts.texts",
    "listing.counts",
    "listing.page",
    "articles.raw",
    "articles.without_text",
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
        "annotation_changes": AnnotationChanges,
        "annotations": AnnotationTable,
        "article_states": ArticleStateTable,
        "articles": ArticleTable,
        "citations": CitationTable,
        "exchange": Exchange,
        "history": ImportHistory,
        "imports": ImportTable,
        "indexed": IndexedTexts,
        "listing": ArticleListing,
        "lists": ArticleLists,
        "outbox": Outbox,
        "positions": ReadingPositions,
        "rereadings": Rereadings,
        "rules": RuleTable,
        "searches": SearchTable,
        "texts": TextTable,
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
    store._file.release()
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
    store._file.release()
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
