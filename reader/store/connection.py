"""Opening a library file, and the connections and transactions everything else goes through."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.model.errors import NewerLibraryError, StorageError
from reader.model.system_reason import system_reason
from reader.store.errors import storage_errors
from reader.store.moments import later
from reader.store.schema import APPLICATION_ID, SCHEMA_VERSION
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY_TIMEOUT = 5.0
"""Seconds to wait for another process's transaction; the longest of ours is one import step."""

_HEADER_BYTES = 100
"""Length of the header of an SQLite file (https://www.sqlite.org/fileformat.html, 1.3)."""

# synchronous=FULL: in WAL mode NORMAL keeps the file whole but may lose the last commits at a
# power cut (https://www.sqlite.org/pragma.html#pragma_synchronous); what was shown as saved must be
# there. fullfsync does the same on macOS, where fsync() alone does not reach the disk.
# trusted_schema=OFF: a library file somebody sends must not run functions from its schema.
_CONNECTION_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


_Identity = tuple[int, int]
"""Device and number of a file: what stays when another file takes its name."""


class LibraryFile:
    """One library file, opened, checked and brought up to date; one connection per thread.

    Connections are kept by ``threading.get_ident()`` and not in a ``threading.local``: a thread
    that Qt started gets a fresh Python thread state, and so an empty ``threading.local``, at each
    call into Python, which would open a connection per task and never close it.
    """

    def __init__(self, path: Path, *, create: bool = True, busy_timeout: float = BUSY_TIMEOUT):
        """Open ``path``, making it (private to the user) when ``create`` is true.

        Raises NewerLibraryError for a library of a later version, StorageError for everything
        else that makes the file unusable; a file that is not a library is left untouched.
        """
        self.path = path.absolute()
        self.name = safe_display(str(self.path))
        self._busy_timeout = busy_timeout
        self._lock = threading.Lock()
        self._connections: dict[int, tuple[sqlite3.Connection, _Identity]] = {}
        self._closed = False
        _make_ready(self.path, create=create)
        try:
            with storage_errors(self.path):
                self._check_and_upgrade(self._connection())
        except BaseException:
            self.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A read transaction: all queries inside see one state of the library."""
        with storage_errors(self.path):
            connection = self._connection()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                _roll_back(connection)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A write transaction: committed to the disk at the end, or nothing of it.

        IMMEDIATE, because a transaction that begins by reading and then writes can be refused by
        SQLite without any waiting when another process wrote in between.
        """
        with storage_errors(self.path):
            connection = self._connection()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            finally:
                _roll_back(connection)

    def release(self) -> None:
        """Close the calling thread's connection; the next use opens another."""
        with self._lock:
            held = self._connections.pop(threading.get_ident(), None)
        if held is not None:
            held[0].close()

    def close(self) -> None:
        """Close the connections of all threads; what comes after raises StorageError.

        The owner stops its threads' work first: a statement under way elsewhere fails.
        """
        with self._lock:
            self._closed = True
            connections = tuple(self._connections.values())
            self._connections.clear()
        for connection, _identity in connections:
            connection.close()

    @contextmanager
    def apart(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own, for work that sets it up in its own way."""
        with storage_errors(self.path):
            self._identity_now()
            connection = self._connect()
            try:
                yield connection
            finally:
                _roll_back(connection)
                connection.close()

    def _connection(self) -> sqlite3.Connection:
        thread = threading.get_ident()
        identity = self._identity_now()
        held = self._connections.get(thread)
        if held is not None:
            if held[1] == identity:
                return held[0]
            return self._connection_to_another(thread, held[0])
        connection = self._connect()
        with self._lock:
            if not self._closed:
                self._connections[thread] = (connection, identity)
                return connection
        connection.close()
        raise StorageError("The library {name} has been closed.", name=self.name)

    def _connection_to_another(self, thread: int, old: sqlite3.Connection) -> sqlite3.Connection:
        """Leave the file that was moved away for the one that is in its place (a restored one)."""
        with self._lock:
            self._connections.pop(thread, None)
        # SQLite sees that its file was moved, and leaves the new one's -wal alone.
        old.close()
        connection = self._connection()
        if self._checked_version(connection) != SCHEMA_VERSION:
            self.release()
            raise StorageError(
                "Another file took the place of the library {name} while it was open; close Maqal "
                "and open it again.",
                name=self.name,
            )
        return connection

    def _identity_now(self) -> _Identity:
        try:
            status = self.path.stat()
        except OSError as error:
            if self._closed:
                raise StorageError("The library {name} has been closed.", name=self.name) from None
            if isinstance(error, FileNotFoundError | NotADirectoryError):
                raise StorageError(
                    "The library {name} is gone: it was moved or removed while it was open; "
                    "put it back "
                    "to go on.",
                    name=self.name,
                ) from error
            raise StorageError(
                "The library {name} cannot be read: {reason}.",
                name=self.name,
                reason=system_reason(error),
            ) from error
        return (status.st_dev, status.st_ino)

    def _connect(self) -> sqlite3.Connection:
        # mode=rw: a library that vanished while in use is an error, not a new empty library.
        connection = sqlite3.connect(
            self.path.as_uri() + "?mode=rw",
            uri=True,
            timeout=self._busy_timeout,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            for pragma in _CONNECTION_PRAGMAS:
                connection.execute(pragma)
            connection.create_function("later", 2, later, deterministic=True)
        except BaseException:
            connection.close()
            raise
        return connection

    def _check_and_upgrade(self, connection: sqlite3.Connection) -> None:
        version = self._checked_version(connection)
        if version == SCHEMA_VERSION:
            return
        connection.execute("PRAGMA journal_mode = WAL")
        from reader.store.migrations import upgrade  # noqa: PLC0415 - loads sqlite-utils

        with self._second_connection() as reader:
            upgrade(connection, reader, self.path)
        self._checked_version(connection)

    def _checked_version(self, connection: sqlite3.Connection) -> int:
        """The schema version (0: an empty file). Raises StorageError unless it is ours to use."""
        connection.execute("BEGIN")  # one state of the file, whatever another process does
        try:
            application = int(connection.execute("PRAGMA application_id").fetchone()[0])
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            objects = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
        finally:
            _roll_back(connection)
        if application != APPLICATION_ID and (application, version, objects) != (0, 0, 0):
            raise StorageError(
                "{name} is a database of another program, not a Maqal library; choose another "
                "file.",
                name=self.name,
            )
        if version > SCHEMA_VERSION:
            raise NewerLibraryError(
                "The library {name} was written by a later version of Maqal; update Maqal to "
                "open it.",
                name=self.name,
            )
        return version

    @contextmanager
    def _second_connection(self) -> Iterator[sqlite3.Connection]:
        connection = self._connect()
        try:
            yield connection
        finally:
            connection.close()


def _roll_back(connection: sqlite3.Connection) -> None:
    """End the transaction if one is open (an error such as a full disk may have ended it)."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _make_ready(path: Path, *, create: bool) -> None:
    """See that ``path`` is a file; if ``create``, make it and its folder, for the user alone."""
    name = safe_display(str(path))
    try:
        if path.is_file():
            if 0 < path.stat().st_size < _HEADER_BYTES:  # SQLite takes one byte for an empty file
                raise StorageError("{name} is not a Maqal library; choose another file.", name=name)
            return
        if path.exists():
            raise StorageError("{name} is not a file, so it cannot be a library.", name=name)
        if not create:
            raise StorageError("There is no library at {name}.", name=name)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # O_EXCL: closing a second descriptor of a file that SQLite has open would drop its locks
        # (https://www.sqlite.org/howtocorrupt.html, section 2.2).
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:  # by another process in this moment, or by something in the way
        if not path.is_file():
            raise StorageError(
                "The library {name} cannot be opened or made: something else is in its place.",
                name=name,
            ) from None
    except (OSError, ValueError) as error:
        reason = system_reason(error) if isinstance(error, OSError) else str(error)
        raise StorageError(
            "The library {name} cannot be opened or made: {reason}.", name=name, reason=reason
        ) from error
