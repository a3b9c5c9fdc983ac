"""Where the person stopped in each article, and which were opened at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import NotFoundError
from reader.store.identity import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.store.connection import LibraryFile


class ReadingPositions:
    """Reading state, apart from the articles: it changes far more often than they do."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def mark_opened(self, article_id: str) -> bool:
        """Note that the article has been opened; True if it was unread. Raises NotFoundError."""
        return self._write(
            article_id,
            "INSERT INTO reading_positions (article_id, block, offset, opened_at, modified_at)"
            " VALUES (:id, -1, 0, :now, :now)"
            " ON CONFLICT (article_id) DO UPDATE SET opened_at = excluded.opened_at,"
            " modified_at = later(excluded.modified_at, modified_at)"
            " WHERE opened_at IS NULL",
            {},
        )

    def set_opened(self, ids: Iterable[str], *, opened: bool) -> tuple[str, ...]:
        """Make articles read or unread; those for which that is new."""
        statement = (
            "INSERT INTO reading_positions (article_id, block, offset, opened_at, modified_at)"
            " SELECT id, -1, 0, :now, :now FROM articles WHERE id = :id AND deleted_at IS NULL"
            " ON CONFLICT (article_id) DO UPDATE SET opened_at = excluded.opened_at,"
            " modified_at = later(excluded.modified_at, modified_at)"
            " WHERE opened_at IS NULL"
            if opened
            else "UPDATE reading_positions"
            " SET opened_at = NULL, modified_at = later(:now, modified_at)"
            " WHERE article_id = :id AND opened_at IS NOT NULL"
        )
        with self._file.writing() as connection:
            now = utc_now()
            return tuple(
                id_
                for id_ in dict.fromkeys(ids)
                if connection.execute(statement, {"id": id_, "now": now}).rowcount > 0
            )

    def save(self, article_id: str, block: int, offset: int) -> bool:
        """Keep the position: 0-based block (-1: the heading), code points into it.

        True if it differs from what was kept. Raises NotFoundError, and ValueError for a block
        below -1 or an offset below 0.
        """
        if block < -1 or offset < 0:
            raise ValueError("a reading position lies inside the article")
        return self._write(
            article_id,
            "INSERT INTO reading_positions (article_id, block, offset, opened_at, modified_at)"
            " VALUES (:id, :block, :offset, NULL, :now)"
            " ON CONFLICT (article_id) DO UPDATE"
            " SET block = excluded.block, offset = excluded.offset,"
            " modified_at = later(excluded.modified_at, modified_at)"
            " WHERE block <> excluded.block OR offset <> excluded.offset",
            {"block": block, "offset": offset},
        )

    def _write(self, article_id: str, statement: str, values: dict[str, int]) -> bool:
        with self._file.writing() as connection:
            live = connection.execute(
                "SELECT 1 FROM articles WHERE id = ? AND deleted_at IS NULL", [article_id]
            ).fetchone()
            if live is None:
                raise NotFoundError("The library has no article with the id “{id}”.", id=article_id)
            parameters = {"id": article_id, "now": utc_now(), **values}
            return connection.execute(statement, parameters).rowcount > 0
