"""Annotations: those of an article, and those of the library as a list."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.model.annotation import AnnotationKind, AnnotationSpan, Colour
from reader.model.annotation_change import NoteVersion
from reader.model.annotation_listing import (
    AnnotationFilter,
    AnnotationKey,
    AnnotationOrder,
    AnnotationPage,
    AnnotationRow,
    TagCount,
)
from reader.model.direction import Direction
from reader.model.errors import NotFoundError, StorageError, UnusableInputError
from reader.store.annotation_rows import READ_COLUMNS, annotations_of_rows, tag_key
from reader.text.normalise import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.annotation import Annotation
    from reader.store.connection import LibraryFile

_TEXT = """
    SELECT b.body, a.body_hash FROM articles AS a JOIN article_bodies AS b ON b.article_id = a.id
    WHERE a.id = ? AND a.deleted_at IS NULL
"""
# NULL: the body is still the one that the passage was marked in.
_PASSAGE = """
    SELECT CASE WHEN a.body_hash = ? THEN NULL ELSE substr(b.body, ?, ?) END
    FROM articles AS a JOIN article_bodies AS b ON b.article_id = a.id WHERE a.id = ?
"""
_OF_ARTICLE = f"""
    SELECT {READ_COLUMNS} FROM annotations AS n
    WHERE n.article_id = ? AND n.deleted_at IS NULL ORDER BY n.placed_start, n.id
"""  # noqa: S608 - constants
_ALL_OF_ARTICLE = f"""
    SELECT {READ_COLUMNS} FROM annotations AS n WHERE n.article_id = ? ORDER BY n.id
"""  # noqa: S608 - constants
_EXISTING = "SELECT id FROM annotations WHERE id IN (SELECT value FROM json_each(?))"
_ANNOTATED_VERSION = """
    SELECT a.id FROM articles AS a
    WHERE (
        a.id = (SELECT version_of FROM articles WHERE id = :id)
        OR a.version_of = (SELECT coalesce(version_of, id) FROM articles WHERE id = :id)
    )
    AND a.id <> :id AND a.deleted_at IS NULL
    AND EXISTS (SELECT 1 FROM annotations WHERE article_id = a.id AND deleted_at IS NULL)
    ORDER BY a.id DESC LIMIT 1
"""
_SPANS = """
    SELECT id, placed_start, placed_end, kind, colour, has_note FROM annotations
    WHERE article_id = ? AND deleted_at IS NULL AND placed_start IS NOT NULL
    ORDER BY placed_start, id
"""
_LISTED = f"""
    SELECT {READ_COLUMNS}, a.title, a.author, a.direction, a.sort_date
    FROM annotations AS n JOIN articles AS a ON a.id = n.article_id
    WHERE a.deleted_at IS NULL
"""  # noqa: S608 - constants
_COUNTED = """
    SELECT count(*) FROM annotations AS n JOIN articles AS a ON a.id = n.article_id
    WHERE a.deleted_at IS NULL
"""

# What follows the last row of a page; the keyset of each order.
_ORDERS = {
    AnnotationOrder.NEWEST: (
        "(n.created_at, n.id) < (?, ?)",
        "n.created_at DESC, n.id DESC",
    ),
    AnnotationOrder.OLDEST: ("(n.created_at, n.id) > (?, ?)", "n.created_at, n.id"),
    AnnotationOrder.MODIFIED: (
        "(n.modified_at, n.id) < (?, ?)",
        "n.modified_at DESC, n.id DESC",
    ),
    AnnotationOrder.ARTICLE: (
        """((a.sort_date, a.id) < (?1, ?2) OR ((a.sort_date, a.id) = (?1, ?2)
        AND (coalesce(n.placed_start, -1), n.id) > (?3, ?4)))""",
        "a.sort_date DESC, a.id DESC, coalesce(n.placed_start, -1), n.id",
    ),
}

# Old highlights, those longest unseen first; ids are UUIDv7, so that the order is stable.
_RESURFACING = f"""
    SELECT {READ_COLUMNS} FROM annotations AS n JOIN articles AS a ON a.id = n.article_id
    WHERE n.deleted_at IS NULL AND a.deleted_at IS NULL
    AND n.kind IN ('highlight', 'underline') AND n.created_at < ?
    ORDER BY coalesce(n.resurfaced_at, ''), n.created_at, n.id LIMIT ?
"""  # noqa: S608 - constants

_TAG_COUNTS = """
    SELECT max(tag), sum(kind = 'annotation'), sum(kind = 'article') FROM (
        SELECT t.tag_key AS tag_key, t.tag AS tag, 'annotation' AS kind
        FROM annotation_tags AS t
        JOIN annotations AS n ON n.id = t.annotation_id AND n.deleted_at IS NULL
        JOIN articles AS a ON a.id = n.article_id AND a.deleted_at IS NULL
        UNION ALL
        SELECT l.label_key, l.label, 'article' FROM article_labels AS l
        JOIN articles AS a ON a.id = l.article_id AND a.deleted_at IS NULL
        WHERE l.deleted_at IS NULL
    ) GROUP BY tag_key ORDER BY count(*) DESC, 1
"""


class AnnotationTable:
    """The stored annotations. Those in the trash are found only where a method says so."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def text_of(self, article_id: str) -> tuple[str, str]:
        """An article's body and its ``body_hash``. Raises NotFoundError."""
        with self._reading() as connection:
            row = connection.execute(_TEXT, (article_id,)).fetchone()
        if row is None:
            raise NotFoundError("The library has no article with the id “{id}”.", id=article_id)
        return str(row[0]), str(row[1])

    def annotation(self, annotation_id: str) -> Annotation:
        """One annotation, also one in the trash. Raises NotFoundError."""
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT {READ_COLUMNS} FROM annotations AS n WHERE n.id = ?",  # noqa: S608
                (annotation_id,),
            ).fetchall()
            if not rows:
                raise _not_found(annotation_id)
            return annotations_of_rows(connection, rows)[0]

    def passage(self, annotation: Annotation) -> str:
        """The passage as it reads now, or as it was marked if it was not found; may be empty."""
        selector, start, end = annotation.selector, annotation.start, annotation.end
        if selector is None or start is None or end is None:
            return "" if selector is None else selector.exact
        with self._reading() as connection:
            row = connection.execute(
                _PASSAGE, (selector.body_hash, start + 1, end - start, annotation.article_id)
            ).fetchone()
        return selector.exact if row is None or row[0] is None else str(row[0])

    def resolve_id(self, part: str) -> str:
        """The one annotation whose id is, begins with or ends with ``part`` (see articles).

        Raises NotFoundError when there is none, UnusableInputError when there are several.
        """
        part = part.strip().lower()
        with self._reading() as connection:
            ids = [
                str(id_)
                for (id_,) in connection.execute(
                    "SELECT id FROM annotations WHERE ?1 <> '' AND (id = ?1"
                    " OR substr(id, 1, length(?1)) = ?1 OR substr(id, -length(?1)) = ?1)"
                    " ORDER BY id <> ?1, id LIMIT 2",
                    (part,),
                )
            ]
        if not ids:
            raise _not_found(part)
        if len(ids) > 1 and ids[0] != part:
            raise UnusableInputError(
                "More than one annotation has an id with “{part}”; give more of it.", part=part
            )
        return ids[0]

    def of_article(self, article_id: str) -> tuple[Annotation, ...]:
        """An article's annotations, in the order of the text; first those without a place."""
        with self._reading() as connection:
            rows = connection.execute(_OF_ARTICLE, (article_id,)).fetchall()
            return tuple(annotations_of_rows(connection, rows))

    def all_of_article(self, article_id: str) -> tuple[Annotation, ...]:
        """An article's annotations, those in the trash among them."""
        with self._reading() as connection:
            rows = connection.execute(_ALL_OF_ARTICLE, (article_id,)).fetchall()
            return tuple(annotations_of_rows(connection, rows))

    def existing(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of ``ids`` that annotations have, also in the trash."""
        with self._reading() as connection:
            return frozenset(id_ for (id_,) in connection.execute(_EXISTING, (_json(ids),)))

    def annotated_version(self, article_id: str) -> str | None:
        """The latest other version of an article that has annotations, if there is one."""
        with self._reading() as connection:
            row = connection.execute(_ANNOTATED_VERSION, {"id": article_id}).fetchone()
        return None if row is None else str(row[0])

    def spans(self, article_id: str) -> tuple[AnnotationSpan, ...]:
        """What an article's annotations are drawn from, in the order of the text."""
        with self._reading() as connection:
            rows = connection.execute(_SPANS, (article_id,)).fetchall()
            return tuple(
                AnnotationSpan(
                    id_,
                    start,
                    end,
                    _KINDS[kind],
                    None if colour is None else _COLOURS[colour],
                    bool(has_note),
                )
                for id_, start, end, kind, colour, has_note in rows
            )

    def page(
        self,
        wanted: AnnotationFilter,
        order: AnnotationOrder = AnnotationOrder.NEWEST,
        after: AnnotationKey | None = None,
        limit: int = 100,
    ) -> AnnotationPage:
        """At most ``limit`` rows following ``after`` (None: the first).

        Raises ValueError for a limit below 1.
        """
        if limit < 1:
            raise ValueError("a page has at least one row")
        following, sorting = _ORDERS[order]
        conditions, values = _conditions(wanted)
        if after is not None:
            conditions.insert(0, following)
            values = [*after, *values]
        query = "".join((_LISTED, *(f" AND {one}" for one in conditions)))
        query += f" ORDER BY {sorting} LIMIT ?"
        with self._reading() as connection:
            rows = connection.execute(query, (*values, limit + 1)).fetchall()
            more = len(rows) > limit
            del rows[limit:]
            annotations = annotations_of_rows(connection, [row[:-4] for row in rows])
        listed = tuple(
            AnnotationRow(annotation, row[-4], row[-3], Direction(row[-2]))
            for annotation, row in zip(annotations, rows, strict=True)
        )
        next_key = _key(order, annotations[-1], rows[-1][-1]) if more else None
        return AnnotationPage(listed, next_key)

    def count(self, wanted: AnnotationFilter) -> int:
        """How many annotations there are of the kind."""
        conditions, values = _conditions(wanted)
        query = "".join((_COUNTED, *(f" AND {one}" for one in conditions)))
        with self._reading() as connection:
            return int(connection.execute(query, values).fetchone()[0])

    def resurfacing(self, made_before: str, limit: int) -> tuple[Annotation, ...]:
        """Highlights from before a time (UTC ISO 8601), those longest not shown first."""
        with self._reading() as connection:
            rows = connection.execute(_RESURFACING, (made_before, max(limit, 0))).fetchall()
            return tuple(annotations_of_rows(connection, rows))

    def tags(self) -> tuple[TagCount, ...]:
        """All tags of annotations and own tags of articles, the most used first."""
        with self._reading() as connection:
            return tuple(TagCount(*row) for row in connection.execute(_TAG_COUNTS))

    def history(self, annotation_id: str) -> tuple[NoteVersion, ...]:
        """Earlier texts of a note, the latest first."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT note, replaced_at FROM annotation_history WHERE annotation_id = ?"
                " ORDER BY rowid DESC",
                (annotation_id,),
            ).fetchall()
        return tuple(NoteVersion(*row) for row in rows)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._file.reading() as connection:
            try:
                yield connection
            except (ValueError, TypeError, KeyError) as error:
                raise StorageError(
                    "An annotation in the library {name} is damaged; restore the library from "
                    "a backup.",
                    name=self._file.name,
                ) from error


def _conditions(wanted: AnnotationFilter) -> tuple[list[str], list[str | int]]:
    """What ``wanted`` narrows, as conditions of a query with their values."""
    conditions = [f"n.deleted_at IS {'NOT ' if wanted.trash else ''}NULL"]
    values: list[str | int] = []

    def narrow(condition: str, *more: str | int) -> None:
        conditions.append(condition)
        values.extend(more)

    if wanted.article_id is not None:
        narrow("n.article_id = ?", wanted.article_id)
    if wanted.to_review:
        narrow("n.placement = 'review'")
    if wanted.has_note is not None:
        narrow("n.note <> ''" if wanted.has_note else "n.note = ''")
    for column, chosen in (("n.kind", wanted.kinds), ("n.colour", wanted.colours)):
        if chosen:
            narrow(f"{column} IN ({_marks(chosen)})", *(one.value for one in chosen))
    for tag in wanted.tags:
        narrow(
            "EXISTS (SELECT 1 FROM annotation_tags WHERE annotation_id = n.id AND tag_key = ?)",
            tag_key(tag),
        )
    # Compared as far as they are given: «2016-08» has all of its month.
    if wanted.since:
        narrow("n.created_at >= ?", wanted.since)
    if wanted.until:
        narrow("substr(n.created_at, 1, length(?)) <= ?", wanted.until, wanted.until)
    for word in fold(wanted.text).split():
        narrow("instr(n.search_text, ?) > 0", word)
    return conditions, values


def _json(ids: Iterable[str]) -> str:
    return json.dumps(list(ids))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _key(order: AnnotationOrder, last: Annotation, sort_date: str) -> AnnotationKey:
    match order:
        case AnnotationOrder.ARTICLE:
            return (sort_date, last.article_id, -1 if last.start is None else last.start, last.id)
        case AnnotationOrder.MODIFIED:
            return (last.modified_at, last.id)
        case _:
            return (last.created_at, last.id)


def _not_found(annotation_id: str) -> NotFoundError:
    return NotFoundError("The library has no annotation with the id “{id}”.", id=annotation_id)


_KINDS = {kind.value: kind for kind in AnnotationKind}
_COLOURS = {colour.value: colour for colour in Colour}
