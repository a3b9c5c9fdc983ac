"""Many articles' texts at once, for comparing articles with each other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.errors import NotFoundError, StorageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.store.connection import LibraryFile


@dataclass(frozen=True, slots=True)
class StoredText:
    """What an article is compared by. ``date`` is ISO or None, the rest as in ``Article``.

    ``first_id`` is the id of the first version, which versions share.
    """

    id: str
    first_id: str
    title: str
    author: str
    place: str
    date: str | None
    source: str
    source_url: str
    body: str


@dataclass(frozen=True, slots=True)
class StoredBlocks:
    """An article's title and the texts of its body's blocks, in order."""

    id: str
    title: str
    blocks: tuple[str, ...]


_TEXTS = """
    SELECT a.id, coalesce(a.version_of, a.id), a.title, a.author, a.place, a.date, a.source,
           a.source_url, substr(b.body, 1, ?)
    FROM articles AS a JOIN article_bodies AS b ON b.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(?)) AND a.deleted_at IS NULL
"""
_BLOCKS = """
    SELECT a.id, a.title, b.body, b.blocks
    FROM articles AS a JOIN article_bodies AS b ON b.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(?)) AND a.deleted_at IS NULL
"""
# A counter that each change of an article moves (AUTOINCREMENT keeps it when rows are dropped).
_CHANGES = "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"


class TextTable:
    """The texts of articles that are not in the trash."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def changes(self) -> int:
        """A number that grows with every change of an article: what was computed before is old."""
        with self._file.reading() as connection:
            row = connection.execute(_CHANGES).fetchone()
        return int(row[0]) if row else 0

    def text(self, article_id: str, length: int) -> StoredText:
        """One article, with at most ``length`` code points of its body. Raises NotFoundError."""
        found = self.texts([article_id], length)
        if not found:
            raise NotFoundError("The library has no article with the id “{id}”.", id=article_id)
        return found[article_id]

    def texts(self, ids: Iterable[str], length: int) -> dict[str, StoredText]:
        """The articles by id, in the order of ``ids`` and without those that are not there."""
        wanted = list(dict.fromkeys(ids))
        with self._file.reading() as connection:
            rows = connection.execute(_TEXTS, [length, json.dumps(wanted)]).fetchall()
        found = {row[0]: StoredText(*row) for row in rows}
        return {id_: found[id_] for id_ in wanted if id_ in found}

    def blocks(self, ids: Iterable[str]) -> dict[str, StoredBlocks]:
        """The blocks of articles by id, in the order of ``ids``; see ``texts``."""
        wanted = list(dict.fromkeys(ids))
        with self._file.reading() as connection:
            rows = connection.execute(_BLOCKS, [json.dumps(wanted)]).fetchall()
        found = {}
        for id_, title, body, spans in rows:
            try:
                texts = tuple(body[start:end] for _, start, end, _ in json.loads(spans))
            except (ValueError, TypeError) as error:
                raise StorageError(
                    "The article {id} in the library {name} is damaged; restore the library from a "
                    "backup.",
                    id=id_,
                    name=self._file.name,
                ) from error
            found[id_] = StoredBlocks(id_, title, texts)
        return {id_: found[id_] for id_ in wanted if id_ in found}
