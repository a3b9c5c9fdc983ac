"""Undoing imports, and imports that the disk or the library's own state cuts short."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from reader.library import Library, import_run, open_library
from reader.model.changes import Changes
from reader.model.errors import NotFoundError, StorageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_a_finished_import_is_one_step(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    files = write_articles(6)
    library.import_files(files[:2])
    report = library.import_files(files)
    last = library.last_import()
    assert last is not None
    assert (last.id, last.added, last.duplicates) == (report.import_id, 4, 2)
    assert library.resolve_import_id(last.id[-8:]) == last.id
    ids = tuple(added.id for added in report.added)
    assert library.undo_import(last.id) == Changes(removed=ids)
    assert library.undo_import(last.id) == Changes()
    assert library.counts().articles == 2
    assert library.redo_import(last.id) == Changes(added=ids)
    assert library.redo_import(last.id) == Changes()
    assert library.counts().articles == 6
    with pytest.raises(NotFoundError, match="no import with the id “x”"):
        library.undo_import("x")


def test_an_undone_import_comes_in_again(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    files = write_articles(3)
    library.undo_import(library.import_files(files).import_id)
    assert len(library.import_files(files).added) == 3


def test_versions_are_linked_and_listed(library: Library, tmp_path: Path) -> None:
    sentences = [
        f"وفي اليوم رقم {day} سار الرحالة {day + 20} ميلًا بين التلال حتى بلغ القرية التالية."
        for day in range(8)
    ]
    ids = []
    for name, end in (
        ("أولى", "ثم عاد إلى بلده."),
        ("ثانية", "ثم مضى إلى البحر ولم يعد إلى بلده."),
    ):
        path = tmp_path / f"{name}.txt"
        path.write_text("\n\n".join(("رحلة بين التلال", *sentences, end)), encoding="utf-8")
        [added] = library.import_files([path]).added
        ids.append((added.id, added.version_of))
    (first, of_first), (second, of_second) = ids
    assert (of_first, of_second) == (None, first)
    assert [row.id for row in library.versions(second)] == [first, second]
    assert library.article(second).version_of == first


def full_disk(library: Library, *, room: bool) -> None:
    """Let the library's file grow no more (or again): SQLite then says that the disk is full."""
    with library._store._file.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {2**30 if room else pages}")


def test_a_disk_that_fills_up_in_mid_import(
    library: Library,
    write_articles: Callable[[int], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(import_run, "FILES_PER_STEP", 4)
    files = write_articles(60)

    def fill_up(progress: object) -> None:
        if getattr(progress, "done", 0) == 8:
            full_disk(library, room=False)

    with pytest.raises(StorageError) as raised:
        library.import_files(files, progress=fill_up)
    went_in = library.counts().articles
    assert 8 <= went_in < 60
    sentence = str(raised.value)
    assert "is full" in sentence
    assert f"{went_in} articles of this import went in before and stay" in sentence
    full_disk(library, room=True)
    completed = library.import_files(files)
    assert (len(completed.added), len(completed.duplicates)) == (60 - went_in, went_in)


def test_a_disk_that_was_full_before(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    full_disk(library, room=False)
    with pytest.raises(StorageError, match="is full; nothing was changed by this step"):
        library.import_files(write_articles(60))
    assert library.counts().articles == 0


def test_a_read_only_library_is_read_and_not_written(
    tmp_path: Path, write_articles: Callable[[int], list[Path]], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = write_articles(3)
    with open_library(tmp_path / "library.db") as library:
        report = library.import_files(files[:2])
        library._store._file.release()
        connect = sqlite3.connect

        def connect_read_only(*arguments: object, **keywords: object) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*arguments, **keywords)  # type: ignore[call-overload]
            connection.execute("PRAGMA query_only = ON")
            return connection

        monkeypatch.setattr(sqlite3, "connect", connect_read_only)
        assert library.counts().articles == 2
        assert library.last_import() is not None
        assert library.inspect(files[2]).duplicate_of == ""
        assert library.offered_rules() == ()
        for change in (
            lambda: library.import_files(files),
            lambda: library.undo_import(report.import_id),
            lambda: library.redo_import(report.import_id),
            lambda: library.switch_rule("player", "example.org", off=True),
        ):
            with pytest.raises(StorageError, match=r"cannot be written: .* read-only"):
                change()
