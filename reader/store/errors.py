"""Every sqlite3 error becomes one ``StorageError`` sentence, here and nowhere else."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.model.errors import DamagedLibraryError, StorageError
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Primary result codes: https://www.sqlite.org/rescode.html (the low byte of an extended code).
_SENTENCES = {
    sqlite3.SQLITE_BUSY: "The library {path} is in use by another program; try again in a moment.",
    sqlite3.SQLITE_LOCKED: "The library {path} is in use by another program; "
    "try again in a moment.",
    sqlite3.SQLITE_READONLY: "The library {path} cannot be written: the file or its folder "
    "is read-only.",
    sqlite3.SQLITE_PERM: "The library {path} cannot be opened: permission is denied.",
    sqlite3.SQLITE_AUTH: "The library {path} cannot be opened: permission is denied.",
    sqlite3.SQLITE_CANTOPEN: "The library {path} cannot be opened: check that its folder "
    "exists and may be written.",
    sqlite3.SQLITE_FULL: "The disk that holds the library {path} is full; "
    "nothing was changed by this step.",
    sqlite3.SQLITE_IOERR: "The disk that holds the library {path} reports an error; "
    "nothing was changed by this step.",
    sqlite3.SQLITE_CORRUPT: "The library {path} is damaged; «maqal check --repair» "
    "saves what can be read, «maqal restore» brings back a backup.",
    sqlite3.SQLITE_NOTADB: "{path} is not a Maqal library; choose another file.",
    sqlite3.SQLITE_TOOBIG: "A text or file is too large for the library {path}.",
    sqlite3.SQLITE_NOMEM: "There is not enough memory to read the library {path}.",
}

_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def storage_error(error: sqlite3.Error, path: Path) -> StorageError:
    """The sentence for ``error``, raised while working on the library at ``path``."""
    name = safe_display(str(path))
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int) and code & 0xFF in _SENTENCES:
        kind = DamagedLibraryError if code & 0xFF in _DAMAGE else StorageError
        return kind(_SENTENCES[code & 0xFF].format(path=name))
    if "Could not decode" in str(error):  # raised by the sqlite3 module itself, without a code
        return DamagedLibraryError(_SENTENCES[sqlite3.SQLITE_CORRUPT].format(path=name))
    return StorageError(f"The library {name} cannot be used: {str(error).rstrip('.')}.")


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Wrap what the body of the ``with`` raises: sqlite3 errors become ``StorageError``."""
    try:
        yield
    except sqlite3.Error as error:
        raise storage_error(error, path) from error
    except UnicodeDecodeError as error:  # in a message of SQLite's about a schema that is damaged
        raise DamagedLibraryError(
            _SENTENCES[sqlite3.SQLITE_CORRUPT].format(path=safe_display(str(path)))
        ) from error
