"""What no hash tells of: titles, names, dates and notes, compared with a backup.

A row that a person's change reached has a later ``modified_at``. One that has the same as in a
backup, and other values, was damaged here or there.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reader.model.safety import Problem, ProblemKind
from reader.model.sentence import Sentence, marked
from reader.store.checking import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_COMPARED = {
    "articles": (
        "title", "place", "author", "agency", "section", "date", "datetime", "date_text",
        "sort_date", "language", "direction", "source_url", "excerpt", "body_hash", "file",
        "encoding", "raw_sha256", "imported_at",
    ),
    "annotations": ("kind", "colour", "note", "created_at"),
}  # fmt: skip
_SAID = {
    "articles": marked(
        "Details of articles that nobody has changed since the latest backup are not those of that "
        "backup: {count}."
    ),
    "annotations": marked(
        "Details of annotations that nobody has changed since the latest backup are not those of "
        "that backup: {count}."
    ),
}
_EXAMPLES = 5


def differences(connection: sqlite3.Connection, backup: Path) -> list[Problem]:
    """What rows that nobody has changed since the backup was made no longer say.

    ``connection`` was ``prepare``d, and the backup was found sound. Raises sqlite3.Error.
    """
    problems = []
    for table in _COMPARED:
        ids = [id_ for id_, _values in _changed(connection, backup, table)]
        if ids:
            problems.append(
                Problem(
                    ProblemKind.TEXT,
                    Sentence(_SAID[table], count=len(ids)),
                    len(ids),
                    tuple(ids[:_EXAMPLES]) if table == "articles" else (),
                )
            )
    return problems


def take_back(connection: sqlite3.Connection, backup: Path) -> int:
    """Have those rows say again what they say in ``backup``; in the transaction under way."""
    taken = 0
    for table, columns in _COMPARED.items():
        assignments = ", ".join(f"{column} = ?" for column in columns)
        rows = list(_changed(connection, backup, table))
        connection.executemany(
            f"UPDATE {table} SET {assignments} WHERE id = ?",  # noqa: S608 - constants
            [(*values, id_) for id_, values in rows],
        )
        taken += len(rows)
    return taken


def _changed(
    connection: sqlite3.Connection, backup: Path, table: str
) -> Iterator[tuple[str, tuple[object, ...]]]:
    """Rows of the same time and with other values: id, and the values of the backup."""
    columns = ", ".join(_COMPARED[table])
    select = f"SELECT id, modified_at, {columns} FROM {table} ORDER BY id"  # noqa: S608 - constants
    with closing(sqlite3.connect(backup.absolute().as_uri() + "?mode=ro", uri=True)) as good:
        prepare(good)
        if not good.execute("SELECT 1 FROM sqlite_master WHERE name = ?", [table]).fetchone():
            return
        here = connection.execute(select)
        row = here.fetchone()
        for id_, *rest in good.execute(select):
            while row is not None and row[0] < id_:
                row = here.fetchone()
            if row is not None and row[0] == id_ and row[1] == rest[0] and row[2:] != (*rest[1:],):
                yield str(id_), tuple(rest[1:])
