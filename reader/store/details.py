"""Values of an article that no longer say anything: found, and put right.

A page that was lost leaves rows whose end is zeros; their text may be whole all the same. What is
compared with a backup elsewhere (``comparing``) is told apart by its time, which such a row lacks.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reader.model.direction import Direction
from reader.store.identity import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_TEXTS = (
    "title", "place", "author", "agency", "section", "date", "datetime", "date_text", "sort_date",
    "language", "source_url", "excerpt", "file", "file_modified_at", "encoding", "source",
)  # fmt: skip
_OTHERS = ("direction", "imported_at", "modified_at", "deleted_at", "correction", "rules_off")
_COLUMNS = (*_TEXTS, *_OTHERS)
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9:]+)?)?")
_RIGHT_TO_LEFT = ("ar", "fa", "ur", "he", "ckb", "ps")
_Row = dict[str, object]


def unreadable_details(connection: sqlite3.Connection) -> list[str]:
    """The articles with such values; ``connection`` was ``prepare``d."""
    return [str(row["id"]) for row in _rows(connection) if _faults(row)]


def mend_details(connection: sqlite3.Connection, backup: Path | None) -> int:
    """Put such values right, as ``backup`` has them; how many articles were taken from there.

    Without a backup by the plainest value that can be read: the moment the file was stored, no
    correction, not in the trash. In the transaction that ``connection`` is in. Raises sqlite3.Error
    for a backup that cannot be read.
    """
    faulty = {str(row["id"]): row for row in _rows(connection) if _faults(row)}
    if not faulty:
        return 0
    good: dict[str, _Row] = {}
    if backup is not None:
        with closing(sqlite3.connect(backup.absolute().as_uri() + "?mode=ro", uri=True)) as opened:
            columns = {str(row[1]) for row in opened.execute("PRAGMA table_info(articles)")}
            if columns.issuperset(_COLUMNS):
                good = {
                    str(row["id"]): row
                    for row in _rows(opened)
                    if row["id"] in faulty and not _faults(row)
                }
    assignments = ", ".join(f"{column} = ?" for column in _COLUMNS)
    taken = 0
    for id_, row in faulty.items():
        right = good.get(id_)
        if right is None and backup is not None:
            continue
        taken += right is not None
        values = right or _plain(connection, row)
        connection.execute(
            f"UPDATE articles SET {assignments} WHERE id = ?",  # noqa: S608 - constants
            [*(values[column] for column in _COLUMNS), id_],
        )
    return taken


def _rows(connection: sqlite3.Connection) -> Iterator[_Row]:
    names = ("id", "raw_sha256", *_COLUMNS)
    select = f"SELECT {', '.join(names)} FROM articles"  # noqa: S608 - constants
    for values in connection.execute(select):
        yield dict(zip(names, values, strict=True))


def _faults(row: Mapping[str, object]) -> set[str]:
    """The columns of a row that cannot be read."""
    found = {name for name in _TEXTS if isinstance(row[name], str) and "\0" in str(row[name])}
    found |= {name for name in ("imported_at", "modified_at") if not _is_moment(row[name])}
    if row["deleted_at"] is not None and not _is_moment(row["deleted_at"]):
        found.add("deleted_at")
    if row["direction"] not in set(Direction):
        found.add("direction")
    try:
        if not isinstance(json.loads(str(row["rules_off"])), list):
            found.add("rules_off")
    except (ValueError, RecursionError):
        found.add("rules_off")
    try:
        if row["correction"] is not None:
            fields = json.loads(str(row["correction"]))
            frozenset(fields["kept_lines"]), fields["encoding"], fields["fields"]
    except (ValueError, TypeError, KeyError, RecursionError):
        found.add("correction")
    return found


def _is_moment(value: object) -> bool:
    return isinstance(value, str) and _MOMENT.fullmatch(value) is not None


def _plain(connection: sqlite3.Connection, row: _Row) -> _Row:
    faults = _faults(row)
    stored = connection.execute(
        "SELECT stored_at FROM raw_files WHERE sha256 = ?", [row["raw_sha256"]]
    ).fetchone()
    now = utc_now()
    rtl = str(row["language"]) in _RIGHT_TO_LEFT
    plain: _Row = {
        "direction": (Direction.RTL if rtl else Direction.LTR).value,
        "imported_at": stored[0] if stored and _is_moment(stored[0]) else now,
        "modified_at": now,
        "deleted_at": None,
        "correction": None,
        "rules_off": "[]",
    }
    for name in _TEXTS:
        value = row[name]
        plain[name] = value.replace("\0", "") if isinstance(value, str) else value
    return {**row, **{name: plain[name] for name in faults}}
