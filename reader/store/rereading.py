"""Replacing what was read from an article's file by a new reading of the same file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.store.annotation_changes import write_placements, write_selectors
from reader.store.identity import utc_now
from reader.store.incoming import sort_date
from reader.store.outbox import record_changes
from reader.store.ready_file import ARTICLE_COLUMNS
from reader.store.short_lines import count_articles, discount_articles

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from reader.model.annotation import Placed, Selector
    from reader.store.connection import LibraryFile
    from reader.store.incoming import IncomingFile

# Where the article came from stays; how it was read changes.
_KEPT = frozenset(
    {"id", "file", "file_modified_at", "raw_sha256", "import_id", "imported_at", "version_of"}
)
_CHANGED = tuple(name for name in ARTICLE_COLUMNS if name not in _KEPT)
_INSERT_RELATED = """
    INSERT INTO related_items (article_id, position, title, lead, section, caption, date)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_REMOVED = """
    INSERT INTO removed_lines (article_id, position, line, text, rule) VALUES (?, ?, ?, ?, ?)
"""
_INSERT_TAG = "INSERT INTO article_tags (article_id, position, tag) VALUES (?, ?, ?)"
_SET = ", ".join(
    "modified_at = later(?, modified_at)" if name == "modified_at" else f"{name} = ?"
    for name in _CHANGED
)
_UPDATE = f"UPDATE articles SET {_SET} WHERE id = ?"  # noqa: S608 - constants


class Rereadings:
    """New readings of articles that are stored."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def file_time(self, article_id: str) -> str:
        """The modification time of an article's file at its import (empty: not known)."""
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT file_modified_at FROM articles WHERE id = ?", (article_id,)
            ).fetchone()
        return "" if row is None else str(row[0])

    def replace(
        self,
        article_id: str,
        body_hash: str,
        file: IncomingFile,
        placed: Mapping[str, Placed],
        selectors: Mapping[str, Selector],
        position: tuple[int, int],
    ) -> bool:
        """Store ``file`` as what the article reads now, in one transaction.

        ``placed`` says where its annotations, also those in the trash, lie in the new body,
        ``selectors`` which of them are named anew, and ``position`` where the person stopped
        (block, code points). False, and nothing is changed, if the body is no longer the one with
        ``body_hash`` or other annotations are there by now.
        """
        file.prepare()
        with self._file.writing() as connection:
            row = connection.execute(
                "SELECT body_hash, imported_at FROM articles WHERE id = ? AND deleted_at IS NULL",
                (article_id,),
            ).fetchone()
            annotations = connection.execute(
                "SELECT id FROM annotations WHERE article_id = ? AND exact IS NOT NULL",
                (article_id,),
            )
            if row is None or row[0] != body_hash or {id_ for (id_,) in annotations} != set(placed):
                return False
            discount_articles(connection, [article_id])
            _write(connection, article_id, file, row[1])
            count_articles(connection, [article_id])
            write_placements(connection, placed)
            write_selectors(connection, selectors)
            connection.execute(
                "UPDATE reading_positions SET block = ?, offset = ?,"
                " modified_at = later(?, modified_at) WHERE article_id = ?",
                (*position, utc_now(), article_id),
            )
            record_changes(connection, "put", [article_id])
        return True


def _write(
    connection: sqlite3.Connection, article_id: str, file: IncomingFile, imported_at: str
) -> None:
    now = utc_now()
    values = dict(zip(ARTICLE_COLUMNS, file.article_values(article_id, "", now, None), strict=True))
    values["sort_date"] = sort_date(file.draft.date, file.draft.datetime, imported_at)
    connection.execute(_UPDATE, (*(values[name] for name in _CHANGED), article_id))
    _, body, blocks = file.body_values(article_id)
    connection.execute(
        "UPDATE article_bodies SET body = ?, blocks = ? WHERE article_id = ?",
        (body, blocks, article_id),
    )
    for table in ("related_items", "removed_lines", "article_tags"):
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))  # noqa: S608
    connection.executemany(_INSERT_RELATED, file.related_values(article_id))
    connection.executemany(_INSERT_REMOVED, file.removed_values(article_id))
    connection.executemany(_INSERT_TAG, file.tag_values(article_id))
