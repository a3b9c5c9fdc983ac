"""Taking in articles that another library exported, under the ids they had there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.store.exchanged_rows import ExchangedRows
from reader.store.identity import utc_now
from reader.store.incoming import sort_date, storable_path
from reader.store.outbox import record_changes
from reader.store.ready_file import ARTICLE_COLUMNS
from reader.store.short_lines import count_lines, discount_articles

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.article import ReadingState
    from reader.store.connection import LibraryFile
    from reader.store.incoming import IncomingFile

_INSERT_ARTICLE = (
    f"INSERT INTO articles ({', '.join(ARTICLE_COLUMNS)})"  # noqa: S608 - constants
    f" VALUES ({', '.join('?' * len(ARTICLE_COLUMNS))})"
)
_INSERT_RAW = """
    INSERT INTO raw_files (sha256, content, size, stored_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (sha256) DO NOTHING
"""
_INSERT_BODY = "INSERT INTO article_bodies (article_id, body, blocks) VALUES (?, ?, ?)"
_INSERT_RELATED = """
    INSERT INTO related_items (article_id, position, title, lead, section, caption, date)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_REMOVED = """
    INSERT INTO removed_lines (article_id, position, line, text, rule) VALUES (?, ?, ?, ?, ?)
"""
_INSERT_TAG = "INSERT INTO article_tags (article_id, position, tag) VALUES (?, ?, ?)"
_INSERT_POSITION = """
    INSERT INTO reading_positions (article_id, block, offset, opened_at, modified_at)
    VALUES (?, ?, ?, ?, ?)
"""
_INSERT_FILE = """
    INSERT INTO import_files (import_id, position, file, outcome, article_id, reason)
    SELECT ?1, coalesce(max(position) + 1, 0), ?2, 'added', ?3, '' FROM import_files
    WHERE import_id = ?1
"""


@dataclass(frozen=True)
class ReturnedArticle:
    """An article as another library had it: its id and times, and its file as it was read."""

    id: str
    file: IncomingFile
    imported_at: str
    modified_at: str
    version_of: str | None
    reading: ReadingState


class Exchange:
    """What comes back from an export."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file
        self.rows = ExchangedRows(library_file)

    def trashed(self) -> dict[str, str]:
        """The articles in the trash, by id, with the moment (UTC ISO) since when, oldest first."""
        with self._file.reading() as connection:
            return dict(
                connection.execute(
                    "SELECT id, deleted_at FROM articles WHERE deleted_at IS NOT NULL"
                    " ORDER BY deleted_at, id"
                )
            )

    def is_here(self, article_id: str) -> bool:
        """Whether there is an article with that id, be it in the trash."""
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT 1 FROM articles WHERE id = ?", (article_id,)
            ).fetchone()
        return row is not None

    def modified(self, annotation_ids: Iterable[str]) -> dict[str, str]:
        """When those annotations that are here, also in the trash, were last changed or deleted."""
        with self._file.reading() as connection:
            rows = connection.execute(
                "SELECT id, max(modified_at, coalesce(deleted_at, '')) FROM annotations"
                " WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(annotation_ids)),),
            )
            return dict(rows)

    def move_to_trash(self, moments: Mapping[str, tuple[str, str]]) -> None:
        """Put articles into the trash as they were there: ``deleted_at`` and ``modified_at``."""
        with self._file.writing() as connection:
            discount_articles(connection, list(moments))
            connection.executemany(
                "UPDATE articles SET deleted_at = ?, modified_at = ? WHERE id = ?",
                [(*both, id_) for id_, both in moments.items()],
            )
            record_changes(connection, "delete", moments)

    def known_as(self, article_id: str, raw_sha256: str, title: str) -> str | None:
        """The id under which an article is here: its own, or that of the same file and title.

        None if it is not here, or in the trash.
        """
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT id FROM articles WHERE deleted_at IS NULL"
                " AND (id = ?1 OR (raw_sha256 = ?2 AND title = ?3)) ORDER BY id <> ?1 LIMIT 1",
                (article_id, raw_sha256, title),
            ).fetchone()
        return None if row is None else str(row[0])

    def addressed(self, address: str) -> str | None:
        """The latest article with that address of its own, or None."""
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT id FROM articles WHERE source_url <> '' AND source_url = ?"
                " AND deleted_at IS NULL ORDER BY id DESC LIMIT 1",
                (address,),
            ).fetchone()
        return None if row is None else str(row[0])

    def add_articles(self, import_id: str, articles: Sequence[ReturnedArticle]) -> tuple[str, ...]:
        """Store articles as part of an import, in one transaction; returns the ids stored.

        One whose id is there already, be it in the trash, is left out.
        """
        for one in articles:
            one.file.prepare()
        with self._file.writing() as connection:
            new = {
                one.id: one
                for one in articles
                if connection.execute("SELECT 1 FROM articles WHERE id = ?", (one.id,)).fetchone()
                is None
            }
            for one in new.values():
                _insert(connection, import_id, one)
            count_lines(
                connection,
                [(id_, one.file.source, one.file.short_lines) for id_, one in new.items()],
            )
            record_changes(connection, "put", new)
        return tuple(new)


def _insert(connection: sqlite3.Connection, import_id: str, one: ReturnedArticle) -> None:
    file, draft = one.file, one.file.draft
    values = dict(
        zip(
            ARTICLE_COLUMNS,
            file.article_values(one.id, import_id, one.imported_at, one.version_of),
            strict=True,
        )
    )
    values["modified_at"] = one.modified_at
    values["sort_date"] = sort_date(draft.date, draft.datetime, one.imported_at)
    connection.execute(_INSERT_RAW, (*file.raw_values, utc_now()))
    connection.execute(_INSERT_ARTICLE, tuple(values[name] for name in ARTICLE_COLUMNS))
    connection.execute(_INSERT_BODY, file.body_values(one.id))
    connection.executemany(_INSERT_RELATED, file.related_values(one.id))
    connection.executemany(_INSERT_REMOVED, file.removed_values(one.id))
    connection.executemany(_INSERT_TAG, file.tag_values(one.id))
    reading = one.reading
    if reading.opened_at is not None or reading.block >= 0:
        connection.execute(
            _INSERT_POSITION,
            (one.id, reading.block, reading.offset, reading.opened_at, one.modified_at),
        )
    connection.execute(_INSERT_FILE, (import_id, storable_path(draft.file), one.id))
