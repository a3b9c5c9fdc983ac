"""Annotations as rows, and rows as annotations."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from reader.model.annotation import (
    Annotation,
    AnnotationKind,
    Colour,
    Placement,
    Selector,
)
from reader.store.incoming import storable
from reader.text.normalise import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from reader.store.ready_file import Values

Row = tuple[Any, ...]
"""What sqlite3 gives; STRICT tables hold the columns to their types."""

READ_COLUMNS = (
    "n.id, n.article_id, n.kind, n.colour, n.placement, n.placed_start, n.placed_end,"
    " n.selector_start, n.selector_end, n.body_hash, n.carried_from, n.created_at, n.modified_at,"
    " n.deleted_at, n.prefix, n.suffix, n.exact, n.note"
)
"""What ``annotation_of_row`` reads, of ``annotations AS n``."""

_WRITTEN = (
    "kind", "colour", "placement", "placed_start", "placed_end", "selector_start", "selector_end",
    "body_hash", "carried_from", "created_at", "modified_at", "deleted_at", "prefix", "suffix",
    "exact", "note", "search_text", "has_note",
)  # fmt: skip

INSERT = (
    f"INSERT INTO annotations (id, article_id, {', '.join(_WRITTEN)})"  # noqa: S608 - constants
    f" VALUES (?, ?{', ?' * len(_WRITTEN)})"
)
UPDATE = f"UPDATE annotations SET {', '.join(f'{name} = ?' for name in _WRITTEN)} WHERE id = ?"  # noqa: S608

_TAGS = """
    SELECT annotation_id, tag FROM annotation_tags
    WHERE annotation_id IN (SELECT value FROM json_each(?)) ORDER BY annotation_id, position
"""


def insert_values(annotation: Annotation) -> Values:
    """The values of ``INSERT``."""
    return (annotation.id, annotation.article_id, *_values(annotation))


def update_values(annotation: Annotation) -> Values:
    """The values of ``UPDATE``."""
    return (*_values(annotation), annotation.id)


def _values(annotation: Annotation) -> Values:
    selector = annotation.selector
    return (
        annotation.kind.value,
        None if annotation.colour is None else annotation.colour.value,
        annotation.placement.value,
        annotation.start,
        annotation.end,
        None if selector is None else selector.start,
        None if selector is None else selector.end,
        None if selector is None else selector.body_hash,
        annotation.carried_from,
        annotation.created_at,
        annotation.modified_at,
        annotation.deleted_at,
        None if selector is None else storable(selector.prefix),
        None if selector is None else storable(selector.suffix),
        None if selector is None else storable(selector.exact),
        storable(annotation.note),
        search_text(annotation),
        int(annotation.note != ""),
    )


def search_text(annotation: Annotation) -> str:
    """What a list of annotations is searched in: passage, note and tags, folded, a line each."""
    return fold(storable("\n".join((annotation.quote, annotation.note, *annotation.tags))))


def tag_values(annotation: Annotation) -> list[Values]:
    """The rows of ``annotation_tags``: annotation, position, tag, folded tag."""
    return [
        (annotation.id, position, storable(tag), tag_key(tag))
        for position, tag in enumerate(annotation.tags)
    ]


def tag_key(tag: str) -> str:
    """What tags are compared by: folded, white space collapsed."""
    return fold(storable(" ".join(tag.split())))


def annotations_of_rows(connection: sqlite3.Connection, rows: Sequence[Row]) -> list[Annotation]:
    """The annotations of rows of ``READ_COLUMNS``, in their order, with their tags.

    Raises ValueError for values that no version wrote.
    """
    tags = tags_of(connection, [str(row[0]) for row in rows])
    return [annotation_of_row(row, tags.get(str(row[0]), ())) for row in rows]


def tags_of(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The tags of annotations, for those that have any."""
    rows = connection.execute(_TAGS, (json.dumps(list(ids)),))
    return {
        id_: tuple(row[1] for row in of_one) for id_, of_one in groupby(rows, lambda row: row[0])
    }


def annotation_of_row(row: Row, tags: tuple[str, ...]) -> Annotation:
    """The annotation of one row of ``READ_COLUMNS``."""
    (
        id_,
        article_id,
        kind,
        colour,
        placement,
        start,
        end,
        selector_start,
        selector_end,
        body_hash,
        carried_from,
        created_at,
        modified_at,
        deleted_at,
        prefix,
        suffix,
        exact,
        note,
    ) = row
    selector = None
    if exact is not None:
        selector = Selector(exact, prefix, suffix, selector_start, selector_end, body_hash)
    return Annotation(
        id=id_,
        article_id=article_id,
        kind=_KINDS[kind],
        colour=None if colour is None else Colour(colour),
        selector=selector,
        start=start,
        end=end,
        placement=_PLACEMENTS[placement],
        note=note,
        tags=tags,
        created_at=created_at,
        modified_at=modified_at,
        carried_from=carried_from,
        deleted_at=deleted_at,
    )


_KINDS = {kind.value: kind for kind in AnnotationKind}
_PLACEMENTS = {placement.value: placement for placement in Placement}
