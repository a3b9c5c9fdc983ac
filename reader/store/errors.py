"""Every sqlite3 error becomes one ``StorageError`` sentence, here and nowhere else."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.model.errors import DamagedLibraryError, StorageError
from reader.model.sentence import marked
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Primary result codes: https://www.sqlite.org/rescode.html (the low byte of an extended code).
_SENTENCES = {
    sqlite3.SQLITE_BUSY: marked(
        "The library {name} is in use by another program; try again in a moment."
    ),
    sqlite3.SQLITE_LOCKED: marked(
        "The library {name} is in use by another program; try again in a moment."
    ),
    sqlite3.SQLITE_READONLY: marked(
        "The library {name} cannot be written: the file or its folder is read-only."
    ),
    sqlite3.SQLITE_PERM: marked("The library {name} cannot be opened: permission is denied."),
    sqlite3.SQLITE_AUTH: marked("The library {name} cannot be opened: permission is denied."),
    sqlite3.SQLITE_CANTOPEN: marked(
        "The library {name} cannot be opened: check that its folder exists and may be written."
    ),
    sqlite3.SQLITE_FULL: marked(
        "The disk that holds the library {name} is full; nothing was changed by this step."
    ),
    sqlite3.SQLITE_IOERR: marked(
        "The disk that holds the library {name} reports an error; nothing was changed by this step."
    ),
    sqlite3.SQLITE_CORRUPT: marked(
        "The library {name} is damaged; «maqal check --repair» "
        "saves what can be read, «maqal restore» brings back a backup."
    ),
    sqlite3.SQLITE_NOTADB: marked("{name} is not a Maqal library; choose another file."),
    sqlite3.SQLITE_TOOBIG: marked("A text or file is too large for the library {name}."),
    sqlite3.SQLITE_NOMEM: marked("There is not enough memory to read the library {name}."),
}

_HELD_BY = marked(
    "The library {name} is being written by {program} (process {process}); "
    "wait until that is done, or end it, and try again."
)
_PASSING = {
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_NOMEM,
}  # fmt: skip
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def storage_error(error: sqlite3.Error, path: Path) -> StorageError:
    """The sentence for ``error``, raised while working on the library at ``path``."""
    name = safe_display(str(path))
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int) and code & 0xFF in _BUSY:
        return library_in_use(path)
    if isinstance(code, int) and code & 0xFF in _SENTENCES:
        kind = DamagedLibraryError if code & 0xFF in _DAMAGE else StorageError
        return kind(_SENTENCES[code & 0xFF], name=name)
    if "Could not decode" in str(error):  # raised by the sqlite3 module itself, without a code
        return DamagedLibraryError(_SENTENCES[sqlite3.SQLITE_CORRUPT], name=name)
    return StorageError(
        "The library {name} cannot be used: {reason}.", name=name, reason=str(error).rstrip(".")
    )


def is_passing(error: StorageError) -> bool:
    """Whether ``error`` says nothing of the library itself: it is in use, closed off, without room.

    Such a library is not to be mended.
    """
    cause = error.__cause__
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in _PASSING
    return isinstance(cause, OSError)


def disk_error(path: Path) -> StorageError:
    """That the disk failed while the library at ``path`` was read, which may be sound."""
    return StorageError(_SENTENCES[sqlite3.SQLITE_IOERR], name=safe_display(str(path)))


def library_in_use(path: Path) -> StorageError:
    """That waiting for the library at ``path`` was in vain, and for whom, if that can be told."""
    from reader.store.lock_holder import lock_holder  # noqa: PLC0415 - rarely needed

    name = safe_display(str(path))
    holder = lock_holder(path)
    if holder is None:
        return StorageError(_SENTENCES[sqlite3.SQLITE_BUSY], name=name)
    return StorageError(_HELD_BY, name=name, program=holder.program, process=str(holder.process))


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Wrap what the body of the ``with`` raises: sqlite3 errors become ``StorageError``."""
    try:
        yield
    except sqlite3.Error as error:
        raise storage_error(error, path) from error
    except UnicodeDecodeError as error:  # in a message of SQLite's about a schema that is damaged
        raise DamagedLibraryError(
            _SENTENCES[sqlite3.SQLITE_CORRUPT], name=safe_display(str(path))
        ) from error
