"""Articles as lines of a list. Loads next to nothing: a window's start waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.direction import Direction
from reader.model.listing import ArticleSummary, LibraryCounts, PageKey, SummaryPage

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from reader.store.connection import LibraryFile

SUMMARY_COLUMNS = (
    "a.id, a.title, a.author, a.agency, a.place, a.date, a.excerpt, a.direction, a.unread,"
    " a.favourite"
)
"""What ``summary_of`` makes a line of, with the articles as ``a``."""

_SUMMARY = f"""
    SELECT {SUMMARY_COLUMNS}, a.sort_date
    FROM articles AS a
    WHERE a.deleted_at IS NULL
"""  # noqa: S608 - constant

UNREAD_COUNT = """
    SELECT count(*) FROM articles INDEXED BY articles_unread WHERE deleted_at IS NULL AND unread = 1
"""
"""From the smallest index, which SQLite passes over for one that it need not look up rows for."""

_SUMMARIES = f"{_SUMMARY} AND a.id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constant

# In two queries, each with its index.
_VERSIONS = f"""
    WITH first (id) AS (
        SELECT coalesce(version_of, id) FROM articles WHERE id = :id AND deleted_at IS NULL
    )
    {_SUMMARY} AND a.id IN first
    UNION
    {_SUMMARY} AND a.version_of IN first
    ORDER BY 1
"""  # noqa: S608 - constant


class ArticleListing:
    """The articles that are not in the trash, as lists show them."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def counts(self) -> LibraryCounts:
        """How many articles there are, and how many of them are unread."""
        with self._file.reading() as connection:
            articles = _number(connection, "SELECT count(*) FROM articles WHERE deleted_at IS NULL")
            unread = _number(connection, UNREAD_COUNT)
        return LibraryCounts(articles=articles, unread=unread)

    def page(self, after: PageKey | None = None, limit: int = 100) -> SummaryPage:
        """At most ``limit`` rows following ``after`` (None: the first), newest date first.

        Articles of one date come latest import first. Raises ValueError for a limit below 1.
        """
        if limit < 1:
            raise ValueError("a page has at least one row")
        query, parameters = _SUMMARY, []
        if after is not None:
            query += " AND (a.sort_date, a.id) < (?, ?)"
            parameters = [after.sort_date, after.id]
        query += " ORDER BY a.sort_date DESC, a.id DESC LIMIT ?"
        with self._file.reading() as connection:
            rows = connection.execute(query, [*parameters, limit + 1]).fetchall()
        next_key = None
        if len(rows) > limit:
            del rows[limit:]
            next_key = PageKey(sort_date=rows[-1][-1], id=rows[-1][0])
        return SummaryPage(rows=tuple(summary_of(row) for row in rows), next_key=next_key)

    def summaries(self, ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """The rows of ``ids`` in that order, without those that are no longer there."""
        import json  # noqa: PLC0415 - 3 ms that the first page need not wait for

        with self._file.reading() as connection:
            rows = connection.execute(_SUMMARIES, [json.dumps(list(ids))]).fetchall()
        found = {row[0]: row for row in rows}
        return tuple(summary_of(found[id_]) for id_ in ids if id_ in found)

    def versions(self, article_id: str) -> tuple[ArticleSummary, ...]:
        """The versions of an article that are there, itself among them, first imported first.

        One row for an article without other versions, none for one that is not there.
        """
        with self._file.reading() as connection:
            rows = connection.execute(_VERSIONS, {"id": article_id}).fetchall()
        return tuple(summary_of(row) for row in rows)


def _number(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])


def summary_of(row: tuple[object, ...]) -> ArticleSummary:
    """The line of a row of ``SUMMARY_COLUMNS`` and one more, by which it is sorted."""
    id_, title, author, agency, place, date, excerpt, direction, unread, favourite, _ = row
    return ArticleSummary(
        id=str(id_),
        title=str(title),
        author=str(author),
        agency=str(agency),
        place=str(place),
        date=None if date is None else str(date),
        excerpt=str(excerpt),
        direction=Direction.RTL if direction == "rtl" else Direction.LTR,
        unread=bool(unread),
        favourite=bool(favourite),
    )
