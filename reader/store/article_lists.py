"""Lists of articles, page by page, in any order; and in which of them an article is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.model.errors import NotFoundError
from reader.model.listing import PageKey, SummaryPage
from reader.model.lists import ArticleList, ArticleStates, Collection, ListKind, ListOrder
from reader.store.annotation_rows import tag_key
from reader.store.listing import SUMMARY_COLUMNS, summary_of
from reader.text.sorting import sort_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.listing import ArticleSummary
    from reader.store.connection import LibraryFile

# What each list adds to the tables and to the conditions; a value comes from the list.
_LISTS: dict[ListKind, tuple[str, str]] = {
    ListKind.ALL: ("", "a.deleted_at IS NULL"),
    ListKind.INBOX: ("", "a.deleted_at IS NULL AND a.archived = 0"),
    ListKind.UNREAD: ("", "a.deleted_at IS NULL AND a.unread = 1"),
    ListKind.FAVOURITES: ("", "a.deleted_at IS NULL AND a.favourite = 1"),
    ListKind.ARCHIVE: ("", "a.deleted_at IS NULL AND a.archived = 1"),
    ListKind.LABEL: (
        "JOIN article_labels AS l ON l.article_id = a.id",
        "a.deleted_at IS NULL AND l.deleted_at IS NULL AND l.label_key = ?",
    ),
    ListKind.COLLECTION: (
        "JOIN collection_members AS m ON m.article_id = a.id",
        "a.deleted_at IS NULL AND m.deleted_at IS NULL AND m.collection_id = ?",
    ),
    ListKind.ANNOTATED: (
        "",
        """a.deleted_at IS NULL
        AND a.id IN (SELECT article_id FROM annotations WHERE deleted_at IS NULL)""",
    ),
    ListKind.TRASH: ("", "a.deleted_at IS NOT NULL"),
}
_WITH_VALUE = (ListKind.LABEL, ListKind.COLLECTION)

# What each order sorts by, whether the greatest comes first, and the index for lists by state: it
# has the states in it, so that also the few favourites among many are told without their rows.
_ORDERS: dict[ListOrder, tuple[str, bool, str]] = {
    ListOrder.DATE: ("a.sort_date", True, ""),
    ListOrder.IMPORTED: ("a.imported_at", True, "articles_imported"),
    ListOrder.READ: ("r.modified_at", True, ""),
    ListOrder.TITLE: ("a.title_sort", False, "articles_title_sort"),
    # Articles that name nobody come last.
    ListOrder.AUTHOR: ("a.author_sort", False, "articles_author_sort"),
    ListOrder.LENGTH: ("a.word_count", True, "articles_length"),
    ListOrder.MANUAL: ("m.position", False, ""),
}
_NUMBERED = (ListOrder.LENGTH, ListOrder.MANUAL)
_BY_STATE = (
    ListKind.ALL,
    ListKind.INBOX,
    ListKind.UNREAD,
    ListKind.FAVOURITES,
    ListKind.ARCHIVE,
)
_COUNTED_BY = {
    ListKind.UNREAD: "INDEXED BY articles_unread",
    ListKind.FAVOURITES: "INDEXED BY articles_favourite",
    ListKind.ARCHIVE: "INDEXED BY articles_archived",
}
_READ_JOIN = "JOIN reading_positions AS r ON r.article_id = a.id AND r.opened_at IS NOT NULL"
# From the favourites, which are few, to when they were read.
_FAVOURITES_READ = """
    AND r.article_id IN (SELECT id FROM articles WHERE deleted_at IS NULL AND favourite = 1)
"""


class ArticleLists:
    """Lists of articles."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def page(
        self,
        wanted: ArticleList,
        order: ListOrder = ListOrder.DATE,
        after: PageKey | None = None,
        limit: int = 100,
    ) -> SummaryPage:
        """At most ``limit`` rows of a list following ``after`` (None: the first).

        ``sort_date`` of the key is what the order sorts by. Raises ValueError for a limit below 1,
        and for the manual order of anything but a collection.
        """
        if limit < 1:
            raise ValueError("a page has at least one row")
        if order is ListOrder.MANUAL and wanted.kind is not ListKind.COLLECTION:
            raise ValueError("only a collection has an order of its own")
        if order is ListOrder.READ and wanted.kind is ListKind.UNREAD:
            return SummaryPage((), None)  # what has been read is not unread
        join, condition, values = _parts(wanted)
        key, descending, index = _ORDERS[order]
        table = "articles AS a"
        if index and wanted.kind in _BY_STATE:
            table += f" INDEXED BY {index}"
        if order is ListOrder.READ:
            join += f" {_READ_JOIN}"
            condition += _FAVOURITES_READ if wanted.kind is ListKind.FAVOURITES else ""
        if after is not None:
            value = "CAST(? AS INTEGER)" if order in _NUMBERED else "?"
            condition += f" AND ({key}, a.id) {'<' if descending else '>'} ({value}, ?)"
            values = [*values, after.sort_date, after.id]
        way = "DESC" if descending else "ASC"
        # The rows themselves only of the page: they are wide, and sorted would be all of the list.
        query = (
            f"WITH page AS MATERIALIZED (SELECT a.id AS id, {key} AS key"  # noqa: S608 - constants
            f" FROM {table} {join} WHERE {condition} ORDER BY {key} {way}, a.id {way} LIMIT ?)"
            f" SELECT {SUMMARY_COLUMNS}, page.key FROM page JOIN articles AS a ON a.id = page.id"
            f" ORDER BY page.key {way}, page.id {way}"
        )
        with self._file.reading() as connection:
            rows = connection.execute(query, (*values, limit + 1)).fetchall()
        return _page(rows, limit)

    def summaries(self, ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """The rows of ``ids`` in that order, also of those in the trash."""
        query = (
            f"SELECT {SUMMARY_COLUMNS}, '' FROM articles AS a"  # noqa: S608 - constant
            " WHERE a.id IN (SELECT value FROM json_each(?))"
        )
        with self._file.reading() as connection:
            rows = connection.execute(query, [json.dumps(list(ids))]).fetchall()
        found = {row[0]: row for row in rows}
        return tuple(summary_of(found[id_]) for id_ in ids if id_ in found)

    def count(self, wanted: ArticleList) -> int:
        """How many articles a list has."""
        join, condition, values = _parts(wanted)
        index = _COUNTED_BY.get(wanted.kind, "")
        query = f"SELECT count(*) FROM articles AS a {index} {join} WHERE {condition}"  # noqa: S608
        with self._file.reading() as connection:
            return int(connection.execute(query, values).fetchone()[0])

    def states(self, article_id: str) -> ArticleStates:
        """In which lists an article is. Raises NotFoundError."""
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT favourite, archived FROM articles WHERE id = ? AND deleted_at IS NULL",
                (article_id,),
            ).fetchone()
            if row is None:
                raise NotFoundError("The library has no article with the id “{id}”.", id=article_id)
            labels = connection.execute(
                "SELECT label FROM article_labels WHERE article_id = ? AND deleted_at IS NULL",
                (article_id,),
            ).fetchall()
            collections = connection.execute(
                "SELECT c.id, c.name FROM collections AS c"
                " JOIN collection_members AS m ON m.collection_id = c.id"
                " WHERE m.article_id = ? AND m.deleted_at IS NULL AND c.deleted_at IS NULL"
                " ORDER BY c.position, c.id",
                (article_id,),
            ).fetchall()
        return ArticleStates(
            favourite=bool(row[0]),
            archived=bool(row[1]),
            labels=tuple(sorted((label for (label,) in labels), key=sort_key)),
            collections=tuple(Collection(*found) for found in collections),
        )


def _page(rows: list[tuple[object, ...]], limit: int) -> SummaryPage:
    """The page that ``rows`` are, of which one more than ``limit`` was asked for."""
    next_key = None
    if len(rows) > limit:
        del rows[limit:]
        next_key = PageKey(sort_date=str(rows[-1][-1]), id=str(rows[-1][0]))
    return SummaryPage(tuple(map(summary_of, rows)), next_key)


def _parts(wanted: ArticleList) -> tuple[str, str, list[str | int]]:
    join, condition = _LISTS[wanted.kind]
    if wanted.kind is ListKind.LABEL:
        return join, condition, [tag_key(wanted.value)]
    return join, condition, [wanted.value] if wanted.kind in _WITH_VALUE else []
