"""Copies of the library that are known to be sound."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from reader.model.errors import (
    CancelledError,
    DamagedLibraryError,
    NewerLibraryError,
    StorageError,
    UnusableInputError,
)
from reader.model.safety import LibraryFacts
from reader.model.sentence import Sentence
from reader.model.system_reason import system_reason
from reader.store.durable import SIDE_FILES, side_file, sync_file, sync_folder
from reader.store.errors import disk_error, storage_error, storage_errors
from reader.store.schema import APPLICATION_ID, SCHEMA_VERSION
from reader.store.verdicts import first_fault, is_of_the_disk
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PAGES_PER_STEP = 1024
STEPS = 100_000
"""SQLite's instructions between two questions whether to go on."""

# Offsets in the header of an SQLite file (https://www.sqlite.org/fileformat.html, 1.3).
_MAGIC = b"SQLite format 3\x00"
_APPLICATION_OFFSET = 68


def is_library_file(path: Path) -> bool:
    """Whether ``path`` begins like a library. Raises OSError where it cannot be read."""
    with path.open("rb") as file:
        header = file.read(_APPLICATION_OFFSET + 4)
    return header.startswith(_MAGIC) and header[_APPLICATION_OFFSET:] == APPLICATION_ID.to_bytes(4)


def see_file(path: Path, what: str) -> None:
    """Raise StorageError unless ``path`` is a file; ``what`` it is supposed to be is told."""
    name = safe_display(str(path))
    try:
        found = stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        found = False
    except (OSError, ValueError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else str(error)
        raise StorageError(
            "The {what} {name} cannot be read: {reason}.", what=what, name=name, reason=reason
        ) from error
    if not found:
        raise StorageError("There is no {what} at {name}.", what=what, name=name)


def check_target(target: Path, library: Path) -> None:
    """Raise UnusableInputError unless a backup of ``library`` may be written to ``target``.

    That is where there is nothing yet, or an earlier backup; never the library itself, a device,
    or any other file of the person's.
    """
    name = safe_display(str(target))
    try:
        status = target.stat()
    except FileNotFoundError:
        if target.is_symlink():
            raise UnusableInputError(
                "{name} leads nowhere; choose another file.", name=name
            ) from None
        return
    except (OSError, ValueError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else str(error)
        raise UnusableInputError(
            "{name} cannot be written: {reason}.", name=name, reason=reason
        ) from error
    if not stat.S_ISREG(status.st_mode):
        raise UnusableInputError("{name} is not a file; name one for the backup.", name=name)
    ours = (library, *(side_file(library, ending) for ending in SIDE_FILES))
    if any(each.exists() and target.samefile(each) for each in ours):
        raise UnusableInputError(
            "{name} is the library itself; name another file for the backup.", name=name
        )
    try:
        replaceable = is_library_file(target)
    except OSError as error:
        raise UnusableInputError(
            "{name} cannot be read: {reason}.", name=name, reason=system_reason(error)
        ) from error
    if not replaceable:
        raise UnusableInputError(
            "{name} is there already and is no backup of Maqal; name another file.", name=name
        )


def verified_backup(
    source: sqlite3.Connection,
    target: Path,
    *,
    library: Path,
    cancelled: Callable[[], bool] | None = None,
) -> LibraryFacts:
    """Write what ``source`` sees to ``target``: copied, opened, checked, and only then named so.

    One state of the library, whatever is written meanwhile. ``library`` is the path of the
    original, for messages. Raises StorageError when the copy cannot be written or is not sound,
    and CancelledError; what was at ``target`` is then left as it was.
    """
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.unfinished")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        try:
            _copy(source, unfinished, cancelled)
        except sqlite3.Error as error:
            ours = error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_BUSY}
            raise storage_error(error, library if ours else target) from error
        facts = _checked_copy(unfinished, cancelled)
        sync_file(unfinished)
        unfinished.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise StorageError(
            "The library {name} could not be backed up to {folder}: {reason}; it was left as it "
            "was.",
            name=safe_display(str(library)),
            folder=safe_display(str(target.parent)),
            reason=system_reason(error),
        ) from error
    finally:
        for ending in ("", *SIDE_FILES):
            with suppress(OSError):
                side_file(unfinished, ending).unlink(missing_ok=True)
    return LibraryFacts(target, facts.schema, facts.articles, facts.trash, facts.annotations)


def library_facts(path: Path, cancelled: Callable[[], bool] | None = None) -> LibraryFacts:
    """Look at every page of the library or backup at ``path``, which is not written to.

    Raises DamagedLibraryError for one that is not sound, NewerLibraryError for one of a later
    version, StorageError for what is no library or cannot be read, CancelledError.
    """
    name = safe_display(str(path))
    see_file(path, Sentence("backup"))
    with (
        storage_errors(path),
        closing(
            sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True, isolation_level=None)
        ) as opened,
    ):
        opened.execute("PRAGMA trusted_schema = OFF")
        application = int(opened.execute("PRAGMA application_id").fetchone()[0])
        if application != APPLICATION_ID:
            raise StorageError("{name} is not a Maqal library; choose another file.", name=name)
        schema = int(opened.execute("PRAGMA user_version").fetchone()[0])
        if schema > SCHEMA_VERSION:
            raise NewerLibraryError(
                "{name} was written by a later version of Maqal; update Maqal to use it.", name=name
            )
        if cancelled is not None:
            opened.set_progress_handler(cancelled, STEPS)
        try:
            verdict = str(opened.execute("PRAGMA integrity_check(1)").fetchone()[0])
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
                raise
            raise CancelledError("The check was stopped.") from error
        if is_of_the_disk(verdict):
            raise disk_error(path)
        if verdict != "ok":
            raise DamagedLibraryError(
                "{name} is damaged ({verdict}).", name=name, verdict=first_fault(verdict)
            )
        return _facts(opened, path, schema)


def _facts(opened: sqlite3.Connection, path: Path, schema: int) -> LibraryFacts:
    def count(of: str) -> int:
        return int(opened.execute(f"SELECT count(*) FROM {of}").fetchone()[0])  # noqa: S608

    return LibraryFacts(
        path,
        schema,
        articles=count("articles WHERE deleted_at IS NULL"),
        trash=count("articles WHERE deleted_at IS NOT NULL"),
        annotations=count("annotations WHERE deleted_at IS NULL") if schema >= 3 else 0,
    )


def _copy(source: sqlite3.Connection, target: Path, cancelled: Callable[[], bool] | None) -> None:
    def watch(_status: int, _remaining: int, _total: int) -> None:
        if cancelled is not None and cancelled():
            raise CancelledError("The backup was stopped.")

    begun = not source.in_transaction
    if begun:  # one state throughout: without it, the copy begins again at each foreign write
        source.execute("BEGIN")
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            source.backup(copy, pages=_PAGES_PER_STEP, progress=watch)
            # The copy carries the library's WAL mode; a single file is easier to keep.
            copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        if begun and source.in_transaction:
            source.execute("ROLLBACK")


def _checked_copy(copy: Path, cancelled: Callable[[], bool] | None) -> LibraryFacts:
    try:
        return library_facts(copy, cancelled)
    except DamagedLibraryError as error:
        verdict = str(error.__cause__ or error).rpartition(" is damaged (")[2].rstrip(").")
        raise DamagedLibraryError(
            "The library could not be backed up because it is damaged ({verdict}); restore it "
            "from an earlier backup.",
            verdict=verdict,
        ) from error
