"""What a person made of a library, row by row, for an export of everything and the way back.

Of two states of a row the later one stays, as when devices meet; a row of a version, and what was
read on a day, are only ever added.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reader.store.annotation_rows import tag_key
from reader.store.incoming import storable
from reader.store.outbox import record_changes
from reader.store.searches import MOST_RECENT
from reader.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.store.connection import LibraryFile

Value = str | int | None

PAGE = 500
"""Rows that are read or written at once."""


@dataclass(frozen=True, slots=True)
class RowTable:
    """A table whose rows are exchanged: what a row is known by, and what else it says.

    ``later`` is the column whose greater value wins; empty: a row that is there stays.
    """

    name: str
    key: tuple[str, ...]
    rest: tuple[str, ...]
    later: str = "modified_at"
    condition: str = "true"

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns."""
        return (*self.key, *self.rest)

    @property
    def page(self) -> str:
        """A page of the rows, by place."""
        return (
            f"SELECT {', '.join(self.columns)} FROM {self.name}"  # noqa: S608 - constants
            f" WHERE {self.condition} ORDER BY {', '.join(self.key)} LIMIT ? OFFSET ?"
        )

    @property
    def merge(self) -> str:
        """Put one row in, or the later state of it."""
        insert = (
            f"INSERT INTO {self.name} ({', '.join(self.columns)})"  # noqa: S608 - constants
            f" VALUES ({', '.join('?' * len(self.columns))}) ON CONFLICT ({', '.join(self.key)})"
        )
        if not self.later:
            return f"{insert} DO NOTHING"
        changes = ", ".join(f"{name} = excluded.{name}" for name in self.rest)
        return f"{insert} DO UPDATE SET {changes} WHERE excluded.{self.later} > {self.later}"


# In the order in which they can be put in: a row after those that it refers to.
TABLES = (
    RowTable("article_flags", ("article_id", "flag"), ("is_set", "modified_at")),
    RowTable("article_labels", ("article_id", "label_key"), ("label", "modified_at", "deleted_at")),
    RowTable("reading_positions", ("article_id",), ("block", "offset", "opened_at", "modified_at")),
    RowTable("collections", ("id",), ("name", "position", "modified_at", "deleted_at")),
    RowTable(
        "collection_members",
        ("collection_id", "article_id"),
        ("position", "modified_at", "deleted_at"),
    ),
    RowTable("saved_searches", ("id",), ("name", "query", "position", "modified_at", "deleted_at")),
    RowTable("recent_searches", ("query",), ("searched_at",), later="searched_at"),
    RowTable("switched_rules", ("source", "rule"), ("off", "modified_at")),
    RowTable("learnt_rules", ("source", "line"), ("text", "verdict", "modified_at")),
    RowTable("annotation_history", ("id",), ("annotation_id", "replaced_at", "note"), later=""),
    RowTable("annotations", ("id",), ("resurfaced_at",), condition="resurfaced_at IS NOT NULL"),
    RowTable(
        "reading_days",
        ("day", "article_id", "session_id"),
        ("seconds", "modified_at"),
        later="seconds",
    ),
)
_BY_NAME = {table.name: table for table in TABLES}
_ORDER = {table.name: place for place, table in enumerate(TABLES)}
_SHOW = "UPDATE annotations SET resurfaced_at = max(coalesce(resurfaced_at, ''), ?) WHERE id = ?"
_NAMED = ("collections", "saved_searches")
_KNOWN = "SELECT modified_at FROM {} WHERE id = ?"


@dataclass(frozen=True, slots=True)
class ExchangedRow:
    """One row: the name of its table, and its columns by name. Ids are those of this library."""

    table: str
    values: Mapping[str, Value]


class ExchangedRows:
    """The rows of all ``TABLES``."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def every(self) -> Iterator[ExchangedRow]:
        """All rows, in an order in which they can be put in; recent searches oldest first.

        Read in pages: a change meanwhile may be in it or not.
        """
        for table in TABLES:
            query = table.page
            if table.name == "recent_searches":
                query = query.replace("ORDER BY query", "ORDER BY sequence")
            place = 0
            while True:
                with self._file.reading() as connection:
                    rows = connection.execute(query, (PAGE, place)).fetchall()
                for row in rows:
                    yield ExchangedRow(table.name, dict(zip(table.columns, row, strict=True)))
                if len(rows) < PAGE:
                    break
                place += PAGE

    def brings(self, name: str, values: Mapping[str, Value]) -> bool:
        """Whether a row would be new here, or a later state of what is here."""
        table = _BY_NAME.get(name)
        if table is None:
            return False
        place = " AND ".join(f"{column} IS ?" for column in table.key)
        key = [values.get(column) for column in table.key]
        with self._file.reading() as connection:
            row = connection.execute(
                f"SELECT {table.later or 0} FROM {name} WHERE {place}",  # noqa: S608 - constants
                key,
            ).fetchone()
        if name == "annotations" or not table.later:
            return row is None and name != "annotations"
        value = values.get(table.later)
        if row is None:
            return True
        if isinstance(value, int) and isinstance(row[0], int):
            return value > row[0]
        return str(value) > str(row[0])

    def put(self, rows: Sequence[ExchangedRow]) -> int:
        """Put rows in, in one transaction; says how many could not be, for their form is another.

        A row of an article, annotation or collection that is not here is passed over, and so is
        one of a table that is not known (a later version's).
        """
        known = [row for row in rows if row.table in _BY_NAME]
        failed = 0
        with self._file.writing() as connection:
            for row in sorted(known, key=lambda one: _ORDER[one.table]):
                if row.table == "recent_searches":
                    continue
                try:
                    values = _checked(row)
                    _put(connection, row.table, values)
                except (sqlite3.IntegrityError, ValueError, OverflowError) as error:
                    failed += "FOREIGN KEY" not in str(error)
            _put_searches(connection, [row for row in known if row.table == "recent_searches"])
            labelled = {
                str(row.values.get("article_id")) for row in known if row.table == "article_labels"
            }
            record_changes(connection, "put", _live(connection, labelled))
        return failed


def _put(connection: sqlite3.Connection, name: str, values: dict[str, Value]) -> None:
    table = _BY_NAME[name]
    if name == "annotations":
        connection.execute(_SHOW, (values["resurfaced_at"], values["id"]))
        return
    if name in _NAMED and values["deleted_at"] is None:
        row = connection.execute(_KNOWN.format(name), (values["id"],)).fetchone()
        if row is None or str(row[0]) < str(values["modified_at"]):
            values["name"] = _free_name(connection, name, str(values["id"]), str(values["name"]))
    connection.execute(table.merge, [values[column] for column in table.columns])


def _checked(row: ExchangedRow) -> dict[str, Value]:
    """The values of a row as they can be stored. Raises ValueError for others."""
    values: dict[str, Value] = {}
    for column in _BY_NAME[row.table].columns:
        value = row.values.get(column)
        if column.endswith("_at") and value is not None:
            datetime.fromisoformat(str(value))
        values[column] = storable(value) if isinstance(value, str) else value
    if row.table == "article_labels":
        label = str(values["label"] or "")
        values["label_key"] = tag_key(label)
        if not label.strip():
            raise ValueError("an own tag has a name")
    if row.table in _NAMED:
        values["name"] = " ".join(str(values["name"] or "").split())
        if not values["name"]:
            raise ValueError("a list has a name")
    return values


def _free_name(connection: sqlite3.Connection, table: str, id_: str, name: str) -> str:
    """``name``, with a number if another list that is there has it."""
    rows = connection.execute(
        f"SELECT name FROM {table} WHERE deleted_at IS NULL AND id <> ?",  # noqa: S608 - constant
        (id_,),
    )
    taken = {fold(str(row[0])) for row in rows}
    free, number = name, 2
    while fold(free) in taken:
        free, number = f"{name} {number}", number + 1
    return free


def _put_searches(connection: sqlite3.Connection, rows: Sequence[ExchangedRow]) -> None:
    """Recent searches of here and of there in one order, by when each was last looked for."""
    if not rows:
        return
    here = connection.execute(
        "SELECT query, searched_at FROM recent_searches ORDER BY sequence"
    ).fetchall()
    found: dict[str, str] = {}
    there = [(row.values.get("query"), row.values.get("searched_at")) for row in rows]
    for query, moment in (*there, *here):
        if isinstance(query, str) and isinstance(moment, str) and query:
            found[storable(query)] = max(moment, found.get(query, ""))
    latest = sorted(found.items(), key=lambda one: one[1])[-MOST_RECENT:]
    if latest == [tuple(row) for row in here]:
        return
    connection.execute("DELETE FROM recent_searches")
    connection.executemany("INSERT INTO recent_searches (query, searched_at) VALUES (?, ?)", latest)


def _live(connection: sqlite3.Connection, ids: set[str]) -> list[str]:
    return [
        id_
        for id_ in sorted(ids)
        if connection.execute(
            "SELECT 1 FROM articles WHERE id = ? AND deleted_at IS NULL", (id_,)
        ).fetchone()
    ]
