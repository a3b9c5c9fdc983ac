"""Storing files in steps, and what an import remembers."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.draft import Block, BlockKind
from reader.model.errors import NotFoundError, StorageError, UnusableInputError
from reader.model.import_report import AddedFile, DuplicateFile, FailedFile, ImportReport
from reader.store.incoming import IncomingFile

if TYPE_CHECKING:
    from reader.store import LibraryStore

Make = Callable[..., IncomingFile]


def number(store: LibraryStore, query: str) -> int:
    with closing(sqlite3.connect(store.path)) as connection:
        return int(connection.execute(query).fetchone()[0])


def test_a_step_tells_what_became_of_each_file_in_order(
    store: LibraryStore, make_file: Make
) -> None:
    import_id = store.imports.start()
    failed = FailedFile("تالف.txt", "The file is empty.")
    first, second, third = store.imports.store_step(import_id, [make_file(1), failed, make_file(2)])
    assert isinstance(first, AddedFile)
    assert isinstance(third, AddedFile)
    assert second == failed
    assert (first.file, third.file) == ("مقال-1.txt", "مقال-2.txt")
    assert store.outbox.pending()[0].article_id == first.id
    [again] = store.imports.store_step(import_id, [make_file(2)])
    assert again == DuplicateFile("مقال-2.txt", of=third.id)
    store.imports.finish(import_id, cancelled=False)
    assert store.imports.report(import_id) == ImportReport(
        import_id, added=(first, third), duplicates=(again,), failed=(failed,)
    )


def test_the_same_file_twice_in_one_step(store: LibraryStore, make_file: Make) -> None:
    one, two = store.imports.store_step(store.imports.start(), [make_file(1), make_file(1)])
    assert isinstance(one, AddedFile)
    assert two == DuplicateFile(two.file, of=one.id)
    assert store.listing.counts().articles == 1


@pytest.mark.parametrize("steps", [1, 2])
def test_same_bytes_or_same_text_and_title_are_duplicates(
    store: LibraryStore, make_file: Make, steps: int
) -> None:
    original = make_file(1)
    same_bytes = IncomingFile(make_file(2).draft, original.content)
    same_text = IncomingFile(original.draft, b"other bytes")
    other_title = IncomingFile(make_file(3).draft, b"still others")
    other_text = make_file(4, title=original.title, blocks=(Block(BlockKind.PARAGRAPH, "غيره", 1),))
    files = [original, same_bytes, same_text, other_title, other_text]
    import_id = store.imports.start()
    if steps == 1:
        outcomes = store.imports.store_step(import_id, files)
    else:
        outcomes = sum((store.imports.store_step(import_id, [file]) for file in files), ())
    kinds = [type(outcome) for outcome in outcomes]
    assert kinds == [AddedFile, DuplicateFile, DuplicateFile, AddedFile, AddedFile]


def test_articles_in_the_trash_do_not_make_duplicates(store: LibraryStore, make_file: Make) -> None:
    import_id = store.imports.start()
    [first] = store.imports.store_step(import_id, [make_file(1)])
    assert isinstance(first, AddedFile)
    store.articles.delete([first.id])
    [second] = store.imports.store_step(import_id, [make_file(1)])
    assert isinstance(second, AddedFile)
    assert second.id != first.id
    assert store.articles.raw(second.id) == make_file(1).content
    assert number(store, "SELECT count(*) FROM raw_files") == 1


def test_a_step_that_fails_stores_nothing(
    store: LibraryStore, make_file: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = store.imports.start()
    monkeypatch.setattr("reader.store.import_step.new_id", lambda: "always the same")
    with pytest.raises(StorageError):
        store.imports.store_step(import_id, [make_file(1), make_file(2)])
    for table in ("articles", "article_bodies", "raw_files", "import_files", "outbox"):
        assert number(store, f"SELECT count(*) FROM {table}") == 0


def test_text_sqlite_cannot_hold_is_made_storable(store: LibraryStore, make_file: Make) -> None:
    file = make_file(
        1,
        file="/tmp/\udce9.txt",
        title="عنوان\ud800\0",
        blocks=(Block(BlockKind.PARAGRAPH, "نص\udfff وصفر\0 وبقية", 1),),
        tags=("\ud900",),
    )
    [added] = store.imports.store_step(store.imports.start(), [file])
    assert isinstance(added, AddedFile)
    article = store.articles.article(added.id)
    assert article.title == "عنوان\ufffd\ufffd"
    assert article.blocks[0].text == "نص\ufffd وصفر\0 وبقية"
    assert article.file == "/tmp/\\udce9.txt"
    assert article.tags == ("\ufffd",)


def test_an_import_cut_off_by_a_crash_has_no_end(store: LibraryStore) -> None:
    import_id = store.imports.start()
    assert number(store, "SELECT count(*) FROM imports WHERE finished_at IS NULL") == 1
    store.imports.finish(import_id, cancelled=True)
    assert number(store, "SELECT count(*) FROM imports WHERE finished_at IS NULL") == 0
    assert store.imports.report(import_id).cancelled


def test_an_unknown_import(store: LibraryStore) -> None:
    with pytest.raises(NotFoundError, match="no import with the id “x”"):
        store.imports.report("x")


def test_a_step_in_no_import_is_refused(store: LibraryStore, make_file: Make) -> None:
    with pytest.raises(StorageError):
        store.imports.store_step("no such import", [make_file(1)])
    assert store.listing.counts().articles == 0


def test_an_empty_step(store: LibraryStore) -> None:
    assert store.imports.store_step(store.imports.start(), []) == ()


def live(store: LibraryStore) -> int:
    return store.listing.counts().articles


def test_an_import_is_undone_as_one_step(store: LibraryStore, make_file: Make) -> None:
    kept = store.imports.start()
    store.imports.store_step(kept, [make_file(0)])
    import_id = store.imports.start()
    outcomes = store.imports.store_step(import_id, [make_file(n) for n in range(4)])
    ids = [outcome.id for outcome in outcomes if isinstance(outcome, AddedFile)]
    store.imports.finish(import_id, cancelled=False)
    store.articles.delete(ids[:1])
    store.outbox.drop(1000)
    assert store.history.undo(import_id) == tuple(ids[1:])
    assert [(row.article_id, row.change) for row in store.outbox.pending()] == [
        (id_, "delete") for id_ in ids[1:]
    ]
    assert live(store) == 1
    assert store.history.undo(import_id) == ()
    assert len(store.outbox.pending()) == 2
    assert store.history.redo(import_id) == tuple(ids[1:])  # not the one deleted by itself before
    assert store.history.redo(import_id) == ()
    assert live(store) == 3


def test_what_was_deleted_in_the_same_millisecond_is_not_taken_back(
    store: LibraryStore, make_file: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = store.imports.start()
    outcomes = store.imports.store_step(import_id, [make_file(1), make_file(2)])
    [first, second] = [outcome.id for outcome in outcomes if isinstance(outcome, AddedFile)]
    # Later than what came in, and standing still: the next moment has to be made up.
    for module in ("moments", "import_history"):
        monkeypatch.setattr(f"reader.store.{module}.utc_now", lambda: "2099-01-01T00:00:00.001Z")
    store.articles.delete([first])
    assert store.history.undo(import_id) == (second,)
    assert store.history.redo(import_id) == (second,)


def test_undoing_again_spares_what_was_taken_back_by_hand(
    store: LibraryStore, make_file: Make
) -> None:
    import_id = store.imports.start()
    outcomes = store.imports.store_step(import_id, [make_file(1), make_file(2)])
    assert len(store.history.undo(import_id)) == 2
    [first, _] = [outcome.id for outcome in outcomes if isinstance(outcome, AddedFile)]
    store.articles.restore([first])
    assert store.history.undo(import_id) == ()
    assert live(store) == 1


def test_an_import_undone_while_under_way_is_undone_again(
    store: LibraryStore, make_file: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = store.imports.start()
    store.imports.store_step(import_id, [make_file(1)])
    assert len(store.history.undo(import_id)) == 1
    monkeypatch.setattr("reader.store.import_step.utc_now", lambda: "2999-01-01T00:00:00.000Z")
    store.imports.store_step(import_id, [make_file(2)])
    assert len(store.history.undo(import_id)) == 1
    assert len(store.history.redo(import_id)) == 2


def test_what_was_imported_again_is_not_taken_back(store: LibraryStore, make_file: Make) -> None:
    import_id = store.imports.start()
    store.imports.store_step(import_id, [make_file(1), make_file(2)])
    store.history.undo(import_id)
    store.imports.store_step(store.imports.start(), [make_file(1)])
    assert len(store.history.redo(import_id)) == 1
    assert live(store) == 2


def test_an_undoing_that_fails_changes_nothing(store: LibraryStore, make_file: Make) -> None:
    import_id = store.imports.start()
    store.imports.store_step(import_id, [make_file(1), make_file(2)])
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute(
            "CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT raise(ABORT, 'no room'); END"
        )
        with pytest.raises(StorageError, match="no room"):
            store.history.undo(import_id)
    assert live(store) == 2
    last = store.history.last()
    assert last is not None
    assert last.undone_at is None


def test_the_last_import_is_the_one_undo_is_about(store: LibraryStore, make_file: Make) -> None:
    assert store.history.last() is None
    first, second, third = (store.imports.start() for _ in range(3))
    store.imports.store_step(first, [make_file(1), FailedFile("x.txt", "It is empty.")])
    store.imports.store_step(second, [make_file(2), make_file(2)])
    store.imports.store_step(third, [make_file(2)])  # brings nothing: there is nothing to undo
    store.imports.finish(second, cancelled=False)
    last = store.history.last()
    assert last is not None
    assert (last.id, last.added, last.duplicates, last.failed) == (second, 1, 1, 0)
    assert last.finished_at is not None
    store.history.undo(second)
    last = store.history.last()
    assert last is not None
    assert (last.id, last.added, last.failed, last.finished_at) == (first, 1, 1, None)
    store.history.undo(first)
    assert store.history.last() is None


def test_imports_are_found_by_a_part_of_their_id(store: LibraryStore) -> None:
    import_id, _ = store.imports.start(), store.imports.start()
    assert store.history.resolve_id(import_id) == import_id
    assert store.history.resolve_id(import_id[-8:].upper()) == import_id
    for unknown in ("", "zz"):
        with pytest.raises(NotFoundError, match="no import with the id"):
            store.history.resolve_id(unknown)
    with pytest.raises(UnusableInputError, match="More than one import"):
        store.history.resolve_id(import_id[0])
    for method in (store.history.undo, store.history.redo):
        with pytest.raises(NotFoundError, match="no import with the id “x”"):
            method("x")
