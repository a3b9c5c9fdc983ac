"""What the search index reads of the library: texts by the batch, and how far behind it is."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.indexed_article import IndexedArticle

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from reader.store.connection import LibraryFile

_ARTICLE = """
    SELECT a.id, a.title, b.body, a.author, a.agency, a.place, a.section, a.date, a.sort_date
    FROM articles AS a JOIN article_bodies AS b ON b.article_id = a.id
    WHERE a.deleted_at IS NULL AND
"""
_BY_IDS = f"{_ARTICLE} a.id IN (SELECT value FROM json_each(?))"  # noqa: S608 - constant
_FOLLOWING = f"{_ARTICLE} a.id > ? ORDER BY a.id LIMIT ?"
_TEXTS = """
    SELECT a.id, a.title, b.body
    FROM articles AS a JOIN article_bodies AS b ON b.article_id = a.id
    WHERE a.deleted_at IS NULL AND a.id IN (SELECT value FROM json_each(?))
"""
_TITLES = """
    SELECT id, title FROM articles
    WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))
"""
# What belongs to an article besides, as (article id, text); ?1 is the JSON list of ids.
_TAGS = """
    SELECT article_id, tag FROM article_tags
    WHERE article_id IN (SELECT value FROM json_each(?1))
    UNION ALL
    SELECT article_id, label FROM article_labels
    WHERE deleted_at IS NULL AND article_id IN (SELECT value FROM json_each(?1))
    UNION ALL
    SELECT a.article_id, t.tag
    FROM annotations AS a JOIN annotation_tags AS t ON t.annotation_id = a.id
    WHERE a.deleted_at IS NULL AND a.article_id IN (SELECT value FROM json_each(?1))
"""
_NOTES = """
    SELECT article_id, note FROM annotations
    WHERE deleted_at IS NULL AND note <> ''
    AND article_id IN (SELECT value FROM json_each(?1))
"""


@dataclass(frozen=True, slots=True)
class LibraryMark:
    """What an index can know its library by.

    ``made`` is the highest sequence number that the outbox ever gave, ``waiting`` how many rows
    are in it, ``live`` how many articles are not in the trash (all three seen at one moment).
    """

    made: int
    waiting: int
    live: int


class IndexedTexts:
    """The articles that are not in the trash, as the search index takes them in."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def articles(self, ids: Sequence[str]) -> list[IndexedArticle]:
        """Those of ``ids`` that are there, in no particular order."""
        with self._file.reading() as connection:
            rows = connection.execute(_BY_IDS, [_json(ids)]).fetchall()
            return _whole(connection, rows)

    def following(self, article_id: str, limit: int) -> list[IndexedArticle]:
        """At most ``limit`` articles whose id comes after ``article_id``, in the order of ids."""
        with self._file.reading() as connection:
            rows = connection.execute(_FOLLOWING, [article_id, limit]).fetchall()
            return _whole(connection, rows)

    def texts(self, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
        """Title and body of those of ``ids`` that are there."""
        with self._file.reading() as connection:
            rows = connection.execute(_TEXTS, [_json(ids)]).fetchall()
        return {id_: (title, body) for id_, title, body in rows}

    def titles(self, ids: Sequence[str]) -> dict[str, str]:
        """The titles of those of ``ids`` that are there."""
        with self._file.reading() as connection:
            return dict(connection.execute(_TITLES, [_json(ids)]))

    def knows(self, article_id: str) -> bool:
        """Whether there is such an article, in the trash or not, or a change of it to tell."""
        with self._file.reading() as connection:
            found = connection.execute(
                "SELECT 1 FROM articles WHERE id = ?1"
                " UNION ALL SELECT 1 FROM outbox WHERE article_id = ?1 LIMIT 1",
                [article_id],
            )
            return found.fetchone() is not None

    def mark(self) -> LibraryMark:
        """What tells this state of this library from others."""
        with self._file.reading() as connection:
            made = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")
            row = made.fetchone()
            return LibraryMark(
                made=0 if row is None else int(row[0]),
                waiting=_count(connection, "outbox"),
                live=_count(connection, "articles WHERE deleted_at IS NULL"),
            )

    def is_behind(self, sequence: int) -> bool:
        """Whether there are changes after ``sequence``."""
        with self._file.reading() as connection:
            found = connection.execute(
                "SELECT 1 FROM outbox WHERE sequence > ? LIMIT 1", [sequence]
            )
            return found.fetchone() is not None

    def waiting(self, sequence: int) -> int:
        """How many changes came after ``sequence``."""
        with self._file.reading() as connection:
            found = connection.execute("SELECT count(*) FROM outbox WHERE sequence > ?", [sequence])
            return int(found.fetchone()[0])


def _json(ids: Iterable[str]) -> str:
    return json.dumps(list(ids))


def _count(connection: sqlite3.Connection, what: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {what}").fetchone()[0])  # noqa: S608


def _whole(connection: sqlite3.Connection, rows: list[tuple[str, ...]]) -> list[IndexedArticle]:
    if not rows:
        return []
    ids = _json(row[0] for row in rows)
    tags, notes = _grouped(connection, _TAGS, ids), _grouped(connection, _NOTES, ids)
    return [
        IndexedArticle(
            id_,
            title,
            body,
            f"{author} {agency}" if agency else author,
            place,
            section,
            tags.get(id_, ()),
            notes.get(id_, ()),
            date,
            sort_date,
        )
        for id_, title, body, author, agency, place, section, date, sort_date in rows
    ]


def _grouped(connection: sqlite3.Connection, query: str, ids: str) -> dict[str, tuple[str, ...]]:
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for article_id, text in connection.execute(query, [ids]):
        texts[article_id].append(text)
    return {article_id: tuple(found) for article_id, found in texts.items()}
