"""Backups that are known to be sound."""

from __future__ import annotations

import sqlite3
import stat
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.errors import StorageError
from reader.store import LibraryStore
from reader.store.backup import verified_backup

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.store.incoming import IncomingFile


def test_a_backup_is_a_whole_library(
    store: LibraryStore,
    add: Callable[..., list[str]],
    make_file: Callable[..., IncomingFile],
    tmp_path: Path,
) -> None:
    [id_] = add(make_file(1))
    target = tmp_path / "backups" / "one.db"
    with closing(sqlite3.connect(store.path)) as source:
        verified_backup(source, target, library=store.path)
    assert [path.name for path in target.parent.iterdir()] == ["one.db"]
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    copy = LibraryStore(target)
    assert copy.articles.article(id_) == store.articles.article(id_)
    assert copy.articles.raw(id_) == make_file(1).content
    copy.close()


def test_a_damaged_library_makes_no_backup(
    store: LibraryStore,
    add: Callable[..., list[str]],
    make_file: Callable[..., IncomingFile],
    tmp_path: Path,
) -> None:
    add(*(make_file(n) for n in range(40)))
    store.close()
    content = bytearray(store.path.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    store.path.write_bytes(content)
    target = tmp_path / "backups" / "one.db"
    with (
        closing(sqlite3.connect(store.path)) as source,
        pytest.raises(StorageError, match="damaged"),
    ):
        verified_backup(source, target, library=store.path)
    assert list(target.parent.iterdir()) == []


def test_a_place_that_cannot_be_written(store: LibraryStore, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        closing(sqlite3.connect(store.path)) as source,
        pytest.raises(StorageError, match="could not be backed up"),
    ):
        verified_backup(source, tmp_path / "file" / "one.db", library=store.path)
