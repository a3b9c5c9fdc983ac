"""How long was read, day by day, and what the library knows of it.

Days are local days as the device that read had them. The time of each run of the program is a row
of its own which only that run raises, so that two devices merge by taking all rows, and of the same
row the longer time.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from reader.model.annotation import Colour
from reader.model.statistics import AnnotationCounts
from reader.store.identity import utc_now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Set

    from reader.model.statistics import ReadingTime
    from reader.store.connection import LibraryFile

_ADD = """
    INSERT INTO reading_days (day, article_id, session_id, seconds, modified_at)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (day, article_id, session_id)
    DO UPDATE SET seconds = seconds + excluded.seconds, modified_at = excluded.modified_at
"""
_FIRST_LOGGED = "SELECT min(day) FROM reading_days"
_LOGGED_DAYS = """
    SELECT day, sum(seconds), count(DISTINCT article_id) FROM reading_days GROUP BY day
"""
# Of the days before the first log it is known which articles were opened first then. The bound in
# UTC is generous, the one in local days exact: no place is more than a day ahead or behind.
_OPENED = """
    SELECT date(opened_at, 'localtime') AS day, article_id FROM reading_positions
    WHERE opened_at IS NOT NULL AND opened_at BETWEEN date(?1, '-1 day') AND date(?2, '+2 days')
    AND date(opened_at, 'localtime') BETWEEN ?1 AND ?2
    AND date(opened_at, 'localtime') < coalesce(?3, '9999')
"""
_OPENED_DAYS = f"SELECT day, 0, count(*) FROM ({_OPENED}) GROUP BY day"  # noqa: S608 - constants
_TIMES = """
    SELECT day, article_id, sum(seconds) FROM reading_days
    WHERE day BETWEEN ? AND ? GROUP BY day, article_id
"""
_FACTS = "SELECT id, CASE WHEN author <> '' THEN author ELSE agency END, source, section"
_LABELS = "SELECT article_id, label FROM article_labels WHERE deleted_at IS NULL"
_TAGS = "SELECT article_id, tag FROM article_tags"
_MADE = """
    FROM annotations AS n JOIN articles AS a ON a.id = n.article_id
    WHERE n.deleted_at IS NULL AND a.deleted_at IS NULL
    AND n.created_at BETWEEN date(?1, '-1 day') AND date(?2, '+2 days')
    AND date(n.created_at, 'localtime') BETWEEN ?1 AND ?2
"""
_COLOURS = f"""
    SELECT n.colour, count(*) {_MADE} GROUP BY n.colour ORDER BY count(*) DESC, n.colour
"""
_ANNOTATION_TAGS = f"""
    SELECT max(t.tag), count(*) AS uses FROM annotation_tags AS t
    WHERE t.annotation_id IN (SELECT n.id {_MADE})
    GROUP BY t.tag_key ORDER BY uses DESC, t.tag_key LIMIT ?3
"""  # noqa: S608 - constants
_EARLIEST, _LATEST = "0001-01-02", "9998-12-30"
_SHARE_LOOKED_UP = 0.2
"""Of many articles all are read: a look-up costs about five times as much as the next row."""


class ArticleFacts(NamedTuple):
    """Who wrote an article, where it is from, which part of the paper it was in."""

    id: str
    author: str
    source: str
    section: str


class ReadingDays:
    """The log of reading time."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def add(self, session_id: str, times: Iterable[ReadingTime]) -> None:
        """Add reading times to those of the run ``session_id`` (a UUIDv7), in one transaction."""
        with self._file.writing() as connection:
            now = utc_now()
            connection.executemany(
                _ADD,
                [(one.day, one.article_id, session_id, one.seconds, now) for one in times],
            )

    def forget(self) -> None:
        """Forget all reading times."""
        with self._file.writing() as connection:
            connection.execute("DELETE FROM reading_days")

    def logged_since(self) -> str | None:
        """The first local day that was logged."""
        with self._file.reading() as connection:
            (day,) = connection.execute(_FIRST_LOGGED).fetchone()
        return None if day is None else str(day)

    def days(self, logged: str | None) -> list[tuple[str, int, int]]:
        """Every day on which something was read: the day, seconds, articles; the first first.

        ``logged`` is the first day with a log; before it the articles first opened are counted.
        """
        with self._file.reading() as connection:
            opened = connection.execute(_OPENED_DAYS, (_EARLIEST, _LATEST, logged)).fetchall()
            return opened + connection.execute(_LOGGED_DAYS).fetchall()

    def times(self, first: str, last: str, logged: str | None) -> list[tuple[str, str, int]]:
        """Day, article and seconds of all that was read on the days ``first`` to ``last``."""
        with self._file.reading() as connection:
            opened = connection.execute(_OPENED, (first, last, logged))
            rows = [(day, article_id, 0) for day, article_id in opened]
            return rows + connection.execute(_TIMES, (first, last)).fetchall()

    def facts(self, ids: Set[str]) -> list[ArticleFacts]:
        """Of those of ``ids`` that are in the library, in no order; those in the trash are."""
        with self._file.reading() as connection:
            rows = _of(connection, _FACTS + " FROM articles", "id", ids)
            return [ArticleFacts(*row) for row in rows]

    def topics(self, ids: Set[str]) -> list[tuple[str, str]]:
        """Article and tag, for each tag of the person's or of the page's, in no order."""
        with self._file.reading() as connection:
            labels = _of(connection, _LABELS, "article_id", ids)
            tags = _of(connection, _TAGS, "article_id", ids)
        return [(article_id, tag) for article_id, tag in labels + tags]

    def annotations(self, first: str, last: str, most_tags: int) -> AnnotationCounts:
        """The annotations made on the days ``first`` to ``last``."""
        with self._file.reading() as connection:
            colours = connection.execute(_COLOURS, (first, last)).fetchall()
            tags = connection.execute(_ANNOTATION_TAGS, (first, last, most_tags)).fetchall()
        return AnnotationCounts(
            sum(count for _colour, count in colours),
            tuple((Colour(colour), count) for colour, count in colours if colour is not None),
            tuple(tags),
        )


def _of(
    connection: sqlite3.Connection, select: str, column: str, ids: Set[str]
) -> list[tuple[str, ...]]:
    """The rows of ``select`` whose ``column``, the first, is one of ``ids`` (a set)."""
    (articles,) = connection.execute("SELECT count(*) FROM articles").fetchone()
    if len(ids) > _SHARE_LOOKED_UP * articles:
        return [row for row in connection.execute(select) if row[0] in ids]
    joined = "AND" if " WHERE " in select else "WHERE"
    statement = f"{select} {joined} {column} IN (SELECT value FROM json_each(?))"  # noqa: S608
    return connection.execute(statement, [json.dumps(sorted(ids))]).fetchall()
