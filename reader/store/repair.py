"""A damaged library file, made into a sound one with all that can still be read."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from reader.model.errors import StorageError
from reader.model.safety import LibraryFacts, Salvage
from reader.model.system_reason import system_reason
from reader.store.backup import library_facts, verified_backup
from reader.store.care import mend_all
from reader.store.checking import prepare
from reader.store.connection import LibraryFile
from reader.store.details import unreadable_details
from reader.store.errors import storage_errors
from reader.store.replacing import put_in_place, set_aside
from reader.store.salvage import copy_for_reading, take_over
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SCHEMA_TEXT = b"CREATE TABLE article_bodies"
_SCHEMA_BYTES = 1 << 20
_LEFT_BEHIND = 3600
"""Seconds after which a work folder is one that a killed process left."""


def was_library(path: Path) -> bool:
    """Whether a file that cannot be opened as a library still holds our schema's text."""
    try:
        with path.open("rb") as file:
            return _SCHEMA_TEXT in file.read(_SCHEMA_BYTES)
    except OSError:
        return False


def salvage(library: Path, backups: Sequence[Path]) -> Salvage:
    """Make a new library of what can be read of the damaged one at ``library``, and swap them.

    The damaged file stays beside it under a dated name. Texts and files that cannot be read are
    looked for in ``backups``. Raises StorageError where nothing can be read, or nothing written;
    all is then as it was.
    """
    with work_folder(library) as folder:
        damaged, new = folder / "damaged.db", folder / "new.db"
        try:
            copy_for_reading(library, damaged)
        except OSError as error:
            raise StorageError(
                "The library {name} cannot be read: {reason}.",
                name=safe_display(str(library)),
                reason=system_reason(error),
            ) from error
        opened = LibraryFile(new)
        try:
            with opened.apart() as connection:
                prepare(connection)
                rows, unreadable = take_over(damaged, connection)
                unreadable += len(unreadable_details(connection))
                connection.execute("PRAGMA foreign_keys = ON")
                connection.execute("BEGIN IMMEDIATE")
                taken = mend_all(connection, backups)
                connection.execute("COMMIT")
        finally:
            opened.close()
        facts = library_facts(new)
        if not rows or not (facts.articles or facts.trash):
            raise StorageError(
                "Nothing could be read of the library {name}; it was left as it was.",
                name=safe_display(str(library)),
            )
        aside = set_aside(library, "damaged")
        put_in_place(library, new)
    return Salvage(aside, rows, unreadable, facts.articles, facts.annotations, taken)


def copy_and_upgrade(source: Path, target: Path) -> LibraryFacts:
    """Copy the sound library or backup ``source`` to ``target`` and bring it up to date there.

    Raises StorageError for a source that is not sound.
    """
    with (
        storage_errors(source),
        closing(
            sqlite3.connect(source.absolute().as_uri() + "?mode=ro", uri=True, isolation_level=None)
        ) as opened,
    ):
        verified_backup(opened, target, library=source)
    LibraryFile(target, create=False).close()
    return library_facts(target)


def lacking(backup: Path, library: Path) -> tuple[int, int]:
    """How many articles and annotations of ``backup`` are not in ``library`` or its trash."""
    with (
        storage_errors(backup),
        closing(sqlite3.connect(library.absolute().as_uri() + "?mode=ro", uri=True)) as opened,
    ):
        opened.execute("ATTACH DATABASE ? AS other", [backup.absolute().as_uri() + "?mode=ro"])
        names = {row[0] for row in opened.execute("SELECT name FROM other.sqlite_master")}
        counts = []
        for table in ("articles", "annotations"):
            counted = (
                opened.execute(
                    f"SELECT count(*) FROM other.{table} WHERE deleted_at IS NULL"  # noqa: S608
                    f" AND id NOT IN (SELECT id FROM main.{table})"
                ).fetchone()
                if table in names
                else (0,)
            )
            counts.append(int(counted[0]))
    return counts[0], counts[1]


@contextmanager
def work_folder(library: Path) -> Iterator[Path]:
    """A folder beside ``library`` for making its successor in; gone at the end.

    What a killed process left of such folders goes, too. Raises StorageError.
    """
    prefix = f".{library.stem}-repair-"
    try:
        for old in library.parent.iterdir():
            if old.name.startswith(prefix) and time.time() - old.stat().st_mtime > _LEFT_BEHIND:
                shutil.rmtree(old, ignore_errors=True)
        folder = Path(mkdtemp(prefix=prefix, dir=library.parent))
    except OSError as error:
        raise StorageError(
            "The folder {folder} cannot be written: {reason}.",
            folder=safe_display(str(library.parent)),
            reason=system_reason(error),
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
