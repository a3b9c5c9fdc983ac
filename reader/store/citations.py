"""Which stored articles an article's own «ذات صلة» items may name."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.draft import RelatedItem
from reader.store.lookup_keys import lead_key, title_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.store.connection import LibraryFile

MOST = 20
"""Articles of one title that are looked at; a column's title stands over hundreds."""

_ITEMS = """
    SELECT title, lead, section, caption, date FROM related_items
    WHERE article_id = ? ORDER BY position
"""
_NAMED = """
    SELECT a.id, coalesce(a.version_of, a.id), a.title, a.date, a.source
    FROM articles AS a
    WHERE {condition} AND a.deleted_at IS NULL ORDER BY a.id DESC LIMIT ?
"""
_BY_TITLE = _NAMED.format(condition="a.title_key = ?")
_BY_LEAD = _NAMED.format(condition="a.lead_key = ?")
_BY_IDS = _NAMED.format(condition="a.id IN (SELECT value FROM json_each(?))")


@dataclass(frozen=True, slots=True)
class NamedArticle:
    """An article that an item may name. ``first_id`` is what its versions share."""

    id: str
    first_id: str
    title: str
    date: str | None
    source: str


class CitationTable:
    """The items of articles' pages, and the articles of a title or a first paragraph."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def items(self, article_id: str) -> tuple[RelatedItem, ...]:
        """The page's own items, in its order; none for an article that is not there."""
        with self._file.reading() as connection:
            rows = connection.execute(_ITEMS, [article_id]).fetchall()
        return tuple(RelatedItem(*row) for row in rows)

    def titled(self, titles: Iterable[str]) -> tuple[NamedArticle, ...]:
        """Articles with one of the titles (the same words when folded), latest import first.

        The titles are compared by their keys: whoever needs to be sure compares the words.
        """
        return self._named(_BY_TITLE, filter(None, map(title_key, titles)))

    def beginning(self, lead: str) -> tuple[NamedArticle, ...]:
        """Articles whose first paragraph begins as ``lead`` does, by its key; see ``titled``."""
        return self._named(_BY_LEAD, filter(None, [lead_key("", lead)]))

    def named(self, ids: Sequence[str]) -> tuple[NamedArticle, ...]:
        """Those of ``ids`` that are there, latest import first."""
        return self._named(_BY_IDS, [json.dumps(list(ids))] if ids else [])

    def _named(self, query: str, keys: Iterable[str | int]) -> tuple[NamedArticle, ...]:
        found: dict[str, NamedArticle] = {}
        wanted = list(dict.fromkeys(keys))
        if not wanted:
            return ()
        with self._file.reading() as connection:
            for key in wanted:
                for row in connection.execute(query, [key, MOST]):
                    found.setdefault(row[0], NamedArticle(*row))
        return tuple(found.values())
