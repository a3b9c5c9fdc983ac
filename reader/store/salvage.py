"""Reading what can still be read of a damaged library, into a new one.

Row by row, from both ends of each table towards the damage and then one by one in it; what the
pages of an inner node cannot lead to is not found this way. Rows whose values are no longer of
their type are left out; whether texts and files are still theirs is told by their hashes later.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from reader.store.backup import is_library_file
from reader.store.durable import side_file
from reader.store.schema import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_ONE_BY_ONE = 200_000
"""Row numbers of a gap that are tried one by one; each costs some microseconds."""

UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged database raises; its messages may quote what is no UTF-8."""

_PAGE = 4096
"""SQLite's usual page size, which our libraries have."""

_LARGEST = 1 << 40
"""Bytes; a larger size in a header is damage."""

_LEFT_OUT = frozenset({"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})


def copy_for_reading(library: Path, copy: Path) -> None:
    """Copy a damaged library with what SQLite keeps beside it, for it to be read there.

    A header that is not a database's is made one, if the rest looks like pages. Raises OSError.
    """
    shutil.copyfile(library, copy)
    with suppress(FileNotFoundError):
        shutil.copyfile(side_file(library, "-wal"), side_file(copy, "-wal"))
    _fill_up(copy)
    if copy.stat().st_size >= _PAGE and not (is_library_file(copy) and _opens(copy)):
        with copy.open("rb+") as file:
            old = file.read(100)
            file.seek(0)
            file.write(_header(old, copy.stat().st_size))
            file.flush()
            os.fsync(file.fileno())


def _fill_up(copy: Path) -> None:
    """Give a file that was cut off its length again: SQLite reads none whose tables lie outside."""
    with copy.open("rb") as file:
        header = file.read(32)
    pages = int.from_bytes(header[28:32])
    size = copy.stat().st_size
    if header[16:18] == _PAGE.to_bytes(2) and size < pages * _PAGE <= _LARGEST:
        os.truncate(copy, pages * _PAGE)  # sparse: takes no room


def take_over(damaged: Path, new: sqlite3.Connection) -> tuple[int, int]:
    """Copy into ``new``, an empty library, the rows that can be read; (copied, at least lost).

    In one transaction; references are not looked at.
    """
    copied = lost = 0
    new.execute("PRAGMA foreign_keys = OFF")
    new.execute("BEGIN IMMEDIATE")
    try:
        for table in _tables(new):
            try:
                with closing(_opened(damaged)) as old:
                    done, failed = _take_table(old, new, table)
            except UNREADABLE:
                done, failed = 0, 1
            copied += done
            lost += failed
        _raise_sequence(new, damaged)
        new.execute("COMMIT")
    finally:
        if new.in_transaction:
            new.execute("ROLLBACK")
        new.execute("PRAGMA foreign_keys = ON")
    return copied, lost


def drop_dangling(new: sqlite3.Connection) -> int:
    """Take out rows that belong to rows that are not there, until none is left; how many.

    In the transaction that ``new`` is in. A record of an import only loses its article.
    """
    new.execute(
        "UPDATE import_files SET article_id = NULL WHERE article_id IS NOT NULL"
        " AND article_id NOT IN (SELECT id FROM articles)"
    )
    dropped = 0
    while True:
        keys = {str(row[0]) for row in new.execute("PRAGMA foreign_key_check")}
        if not keys:
            return dropped
        for table in sorted(keys):
            for column, parent, key in _references(new, table):
                dropped += new.execute(
                    f'DELETE FROM "{table}" WHERE "{column}" IS NOT NULL AND "{column}" NOT IN'  # noqa: S608
                    f' (SELECT "{key}" FROM "{parent}")'
                ).rowcount


def _references(new: sqlite3.Connection, table: str) -> list[tuple[str, str, str]]:
    return [
        (str(row[3]), str(row[2]), str(row[4]))
        for row in new.execute(f'PRAGMA foreign_key_list("{table}")')
    ]


def _tables(new: sqlite3.Connection) -> list[str]:
    """The tables to fill, those that others refer to first (triggers look at articles)."""
    names = [
        str(row[0])
        for row in new.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")
    ]
    return [name for name in names if name not in _LEFT_OUT and not name.startswith("_sqlite")]


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = _text
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    with suppress(*UNREADABLE):
        connection.execute("PRAGMA writable_schema = ON")  # also reads a schema that is not whole
    return connection


def _opens(path: Path) -> bool:
    try:
        with closing(_opened(path)) as opened:
            opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except UNREADABLE:
        return False
    return True


def _take_table(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> tuple[int, int]:
    there = {str(row[1]) for row in old.execute(f'PRAGMA table_info("{table}")')}
    columns = [
        str(row[1]) for row in new.execute(f'PRAGMA table_info("{table}")') if str(row[1]) in there
    ]
    if not columns:
        return 0, 0
    named = ", ".join(f'"{column}"' for column in columns)
    insert = (
        f'INSERT OR IGNORE INTO "{table}" ({named})'  # noqa: S608 - names of our own schema
        f" VALUES ({', '.join('?' * len(columns))})"
    )
    copied = lost = 0
    rows = _Rows(old, table, named, with_rowid=_has_rowid(new, table))
    for row in rows:
        try:
            copied += max(0, new.execute(insert, row).rowcount)
        except (sqlite3.Error, OverflowError):
            lost += 1
    return copied, lost + rows.failed


class _Rows:
    """The rows of one table of a damaged database that can be read (see ``_take_table``)."""

    def __init__(self, old: sqlite3.Connection, table: str, columns: str, *, with_rowid: bool):
        self.failed = 0
        self._table = table
        self._old = old
        self._with_rowid = with_rowid
        # NOT INDEXED: an index may be damaged, or lack rows that the table has.
        number = "rowid, " if with_rowid else ""
        self._select = f'SELECT {number}{columns} FROM "{table}"'  # noqa: S608
        self._hint = " NOT INDEXED" if with_rowid else ""

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        if not self._with_rowid:
            try:
                yield from self._old.execute(self._select)
            except UNREADABLE:
                self.failed += 1
                yield from self._by_key_from_the_end()
            return
        last = None
        try:
            for row in self._old.execute(f"{self._select}{self._hint} ORDER BY rowid"):
                last = row[0]
                yield row[1:]
        except UNREADABLE:
            self.failed += 1
            yield from self._from_the_end(last)

    def _by_key_from_the_end(self) -> Iterator[tuple[Any, ...]]:
        """The rows of a table without row numbers down to the damage; some come a second time."""
        with suppress(*UNREADABLE):
            columns = self._old.execute(f'PRAGMA table_info("{self._table}")').fetchall()
            keys = sorted((row[5], str(row[1])) for row in columns if row[5])
            order = ", ".join(f'"{name}" DESC' for _, name in keys)
            yield from self._old.execute(f"{self._select} ORDER BY {order}")

    def _from_the_end(self, last: int | None) -> Iterator[tuple[Any, ...]]:
        reached = None
        order = f"{self._select}{self._hint} WHERE rowid > ? ORDER BY rowid DESC"
        try:
            for row in self._old.execute(order, [-(2**63) if last is None else last]):
                reached = row[0]
                yield row[1:]
        except UNREADABLE:
            yield from self._between(last or 0, reached)

    def _between(self, last: int, reached: int | None) -> Iterator[tuple[Any, ...]]:
        stop = last + _ONE_BY_ONE if reached is None else min(reached, last + _ONE_BY_ONE)
        in_vain = 0
        for number in range(last + 1, stop):
            try:
                row = self._old.execute(
                    f"{self._select}{self._hint} WHERE rowid = ?", [number]
                ).fetchone()
            except UNREADABLE:
                self.failed += 1
                row = None
            if row is not None:
                in_vain = 0
                yield row[1:]
            elif reached is None and (in_vain := in_vain + 1) > _ONE_BY_ONE // 10:
                return


def _raise_sequence(new: sqlite3.Connection, damaged: Path) -> None:
    """Have the outbox go on counting above what the damaged library had counted to."""
    highest = 0
    with suppress(*UNREADABLE), closing(_opened(damaged)) as old:
        row = old.execute("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'").fetchone()
        if row is not None and isinstance(row[0], int):
            highest = row[0]
    row = new.execute("SELECT max(sequence) FROM outbox").fetchone()
    highest = max(highest, row[0] or 0) if highest < 2**53 else row[0] or 0
    new.execute("DELETE FROM sqlite_sequence WHERE name = 'outbox'")
    new.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox', ?)", [highest])


def _has_rowid(new: sqlite3.Connection, table: str) -> bool:
    rows = new.execute("SELECT wr FROM pragma_table_list WHERE name = ?", [table]).fetchone()
    return rows is not None and not rows[0]


def _text(value: bytes) -> str:
    # Bytes that are no UTF-8 are seen, and told apart from what was stored by the text's hash.
    return value.decode("utf-8", "replace")


def _header(old: bytes, size: int) -> bytes:
    """A header for a file of our own whose header is gone: counters that say "look for yourself".

    https://www.sqlite.org/fileformat.html, 1.3. The freelist and the two cookies are taken from
    what is left of it.
    """
    header = bytearray(old.ljust(100, b"\0")[:100])
    header[0:16] = b"SQLite format 3\x00"
    header[16:18] = _PAGE.to_bytes(2)
    header[18:24] = bytes([2, 2, 0, 64, 32, 32])
    header[24:28] = header[92:96] = (1).to_bytes(4)
    header[28:32] = (size // _PAGE).to_bytes(4)
    header[32:40] = bytes(8)
    header[44:48] = (4).to_bytes(4)
    header[52:60] = bytes([0, 0, 0, 0, 0, 0, 0, 1])
    header[60:64] = (3).to_bytes(4)
    header[64:68] = bytes(4)
    header[68:72] = APPLICATION_ID.to_bytes(4)
    header[72:92] = bytes(20)
    return bytes(header)
