"""Searches the person keeps as smart lists, and those looked for lately on this device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import NotFoundError, UnusableInputError
from reader.model.search import SavedSearch
from reader.store.identity import new_id, utc_now
from reader.store.incoming import storable
from reader.text.normalise import fold
from reader.text.sorting import sort_key

if TYPE_CHECKING:
    import sqlite3

    from reader.store.connection import LibraryFile

MOST_RECENT = 100
"""Recent searches that are kept; older ones are forgotten."""

LONGEST_RECENT = 1000
"""Code points; a longer text that was searched for (a pasted article) is not remembered."""

_PUT = """
    INSERT INTO saved_searches (id, name, query, position, modified_at)
    SELECT ?1, ?2, ?3, coalesce(max(position) + 1, 0), ?4 FROM saved_searches WHERE true
    ON CONFLICT (id) DO UPDATE
    SET name = ?2, query = ?3, modified_at = later(?4, modified_at), deleted_at = NULL
"""
_LIVE = "SELECT id, name, query FROM saved_searches WHERE deleted_at IS NULL"


class SearchTable:
    """Saved and recent searches, as the person typed them."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def saved(self) -> tuple[SavedSearch, ...]:
        """The saved searches, in the order of their names."""
        with self._file.reading() as connection:
            rows = connection.execute(f"{_LIVE} ORDER BY position, id").fetchall()
        searches = [SavedSearch(*row) for row in rows]
        return tuple(sorted(searches, key=lambda search: (sort_key(search.name), search.name)))

    def save(self, name: str, query: str, search_id: str | None = None) -> SavedSearch:
        """Keep ``query`` under ``name``; a search saved under that name keeps its id.

        White space in the name is collapsed; names are compared folded. ``search_id`` is the id
        that a new one gets, where it had one in another library. Raises UnusableInputError when
        name or query is empty.
        """
        name, query = _name(name), _query(query)
        with self._file.writing() as connection:
            known = _named(connection, name)
            if known is not None:
                connection.execute(
                    "UPDATE saved_searches SET query = ?, modified_at = later(?, modified_at)"
                    " WHERE id = ?",
                    (query, utc_now(), known),
                )
                return SavedSearch(known, name, query)
            search = SavedSearch(search_id or new_id(), name, query)
            connection.execute(_PUT, (search.id, name, query, utc_now()))
        return search

    def rename(self, search_id: str, name: str) -> SavedSearch:
        """Give a saved search another name.

        Raises NotFoundError, and UnusableInputError for an empty name or one that another has.
        """
        name = _name(name)
        with self._file.writing() as connection:
            row = connection.execute(f"{_LIVE} AND id = ?", (search_id,)).fetchone()
            if row is None:
                raise _not_found(search_id)
            if _named(connection, name) not in (None, search_id):
                raise UnusableInputError(
                    "There is a saved search with the name “{name}” already; choose another name.",
                    name=name,
                )
            connection.execute(
                "UPDATE saved_searches SET name = ?, modified_at = later(?, modified_at)"
                " WHERE id = ?",
                (name, utc_now(), search_id),
            )
        return SavedSearch(search_id, name, row[2])

    def delete(self, search_id: str) -> None:
        """Forget a saved search. Raises NotFoundError."""
        with self._file.writing() as connection:
            now = utc_now()
            changed = connection.execute(
                "UPDATE saved_searches SET deleted_at = ?, modified_at = later(?, modified_at)"
                " WHERE id = ? AND deleted_at IS NULL",
                (now, now, search_id),
            ).rowcount
            if not changed:
                raise _not_found(search_id)

    def recent(self, limit: int = 12) -> tuple[str, ...]:
        """At most ``limit`` queries that were looked for, the latest first."""
        with self._file.reading() as connection:
            rows = connection.execute(
                "SELECT query FROM recent_searches ORDER BY sequence DESC LIMIT ?", (max(limit, 0),)
            ).fetchall()
        return tuple(row[0] for row in rows)

    def remember(self, query: str) -> None:
        """Put ``query`` first among the recent ones; one that is empty or very long is not kept."""
        query = storable(" ".join(query.split()))
        if not query or len(query) > LONGEST_RECENT:
            return
        with self._file.writing() as connection:
            connection.execute("DELETE FROM recent_searches WHERE query = ?", (query,))
            connection.execute(
                "INSERT INTO recent_searches (query, searched_at) VALUES (?, ?)", (query, utc_now())
            )
            connection.execute(
                "DELETE FROM recent_searches WHERE sequence NOT IN"
                " (SELECT sequence FROM recent_searches ORDER BY sequence DESC LIMIT ?)",
                (MOST_RECENT,),
            )

    def forget_recent(self) -> None:
        """Forget all recent searches."""
        with self._file.writing() as connection:
            connection.execute("DELETE FROM recent_searches")


def _named(connection: sqlite3.Connection, name: str) -> str | None:
    """The id of the saved search with that name (as compared after folding), or None."""
    key = fold(name)
    for search_id, other in connection.execute(
        "SELECT id, name FROM saved_searches WHERE deleted_at IS NULL"
    ):
        if fold(other) == key:
            return str(search_id)
    return None


def _name(text: str) -> str:
    name = storable(" ".join(text.split()))
    if not name:
        raise UnusableInputError("A saved search needs a name.")
    return name


def _query(text: str) -> str:
    query = storable(text.strip())
    if not query:
        raise UnusableInputError("There is nothing to save: the search is empty.")
    return query


def _not_found(search_id: str) -> NotFoundError:
    return NotFoundError("The library has no saved search with the id “{id}”.", id=search_id)
