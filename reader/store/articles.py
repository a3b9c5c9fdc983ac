"""Articles as rows: reading them whole, and moving them to the trash."""

from __future__ import annotations

import json
import sqlite3
import zlib
from typing import TYPE_CHECKING

from reader.model.article import Article, ReadingState
from reader.model.correction import Correction
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind, RelatedItem, RemovedLine
from reader.model.errors import NotFoundError, StorageError, UnusableInputError
from reader.store.moments import trash_moment
from reader.store.outbox import Change, record_changes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.store.connection import LibraryFile

_IS_LIVE = "SELECT 1 FROM articles WHERE id = ? AND deleted_at IS NULL"

_ARTICLE = """
    SELECT a.*, b.body, b.blocks, r.block, r.offset, r.opened_at
    FROM articles AS a
    JOIN article_bodies AS b ON b.article_id = a.id
    LEFT JOIN reading_positions AS r ON r.article_id = a.id
    WHERE a.id = ? AND (? OR a.deleted_at IS NULL)
"""
_WITHOUT_TEXT = """
    SELECT a.*, '' AS body, '[]' AS blocks, NULL AS block, NULL AS offset, NULL AS opened_at
    FROM articles AS a WHERE a.id = ?
"""


class ArticleTable:
    """The stored articles. Those in the trash are not found unless a method says otherwise."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def article(self, article_id: str, *, in_trash: bool = False) -> Article:
        """The article with all its parts, with ``in_trash`` also one there.

        Raises NotFoundError.
        """
        with self._file.reading() as connection:
            cursor = connection.execute(_ARTICLE, [article_id, in_trash])
            cursor.row_factory = sqlite3.Row
            row: sqlite3.Row | None = cursor.fetchone()
            if row is None:
                raise _not_found(article_id)
            parts = _parts(connection, article_id)
        import hashlib  # noqa: PLC0415 - 3 ms (OpenSSL) that lists need not wait for

        damaged = StorageError(
            "The article {id} in the library {name} is damaged; «maqal check --repair» mends it "
            "if a backup still has it.",
            id=article_id,
            name=self._file.name,
        )
        # No reader could tell that a letter of the text has become another one.
        if hashlib.sha256(row["body"].encode()).hexdigest() != row["body_hash"]:
            raise damaged
        try:
            return _article(row, *parts)
        except (ValueError, TypeError, KeyError) as error:
            raise damaged from error

    def without_text(self, article_id: str) -> Article:
        """The article with no body, in the trash or not, even if its text is damaged or gone."""
        with self._file.reading() as connection:
            cursor = connection.execute(_WITHOUT_TEXT, [article_id])
            cursor.row_factory = sqlite3.Row
            row: sqlite3.Row | None = cursor.fetchone()
        if row is None:
            raise _not_found(article_id)
        try:
            return _article(row, (), (), ())
        except (ValueError, TypeError, KeyError) as error:
            raise StorageError(
                "The article {id} in the library {name} is damaged.",
                id=article_id,
                name=self._file.name,
            ) from error

    def raw(self, article_id: str, *, in_trash: bool = False) -> bytes:
        """The article's file as it was imported, byte for byte; ``in_trash`` finds also one there.

        Raises NotFoundError.
        """
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT f.content, f.size, f.sha256"
                " FROM articles AS a JOIN raw_files AS f ON f.sha256 = a.raw_sha256"
                " WHERE a.id = ? AND (? OR a.deleted_at IS NULL)",
                [article_id, in_trash],
            ).fetchone()
        if row is None:
            raise _not_found(article_id)
        import hashlib  # noqa: PLC0415 - 3 ms (OpenSSL) that lists need not wait for

        content, size, sha256 = row
        try:
            # Bounded by the recorded size, so that damage cannot inflate without end.
            raw = zlib.decompressobj().decompress(content, size + 1)
        except zlib.error:
            raw = b""
        if len(raw) != size or hashlib.sha256(raw).hexdigest() != sha256:
            raise StorageError(
                "The file kept for the article {id} is damaged in the library {name}; restore the "
                "library from a backup.",
                id=article_id,
                name=self._file.name,
            )
        return raw

    def resolve_id(self, part: str) -> str:
        """The one id that is, begins with or ends with ``part``.

        The end is the practical short form: a UUIDv7 begins with the time, so the articles of one
        import share their first dozen digits. Raises NotFoundError when there is none, and
        UnusableInputError when there are several.
        """
        part = part.strip().lower()
        with self._file.reading() as connection:
            if connection.execute(_IS_LIVE, [part]).fetchone():
                return part
            ids = connection.execute(
                "SELECT id FROM articles WHERE deleted_at IS NULL AND ? <> ''"
                " AND (substr(id, 1, length(?1)) = ?1 OR substr(id, -length(?1)) = ?1)"
                " ORDER BY id LIMIT 2",
                [part],
            ).fetchall()
        if not ids:
            raise _not_found(part)
        if len(ids) > 1:
            raise UnusableInputError(
                "More than one article has an id with “{part}”; give more of it.", part=part
            )
        return str(ids[0][0])

    def delete(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Move articles to the trash; returns the ids of those that were not in it already."""
        return self._set_deleted(ids, deleted=True)

    def restore(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Take articles back from the trash; returns the ids of those that were in it."""
        return self._set_deleted(ids, deleted=False)

    def _set_deleted(self, ids: Iterable[str], *, deleted: bool) -> tuple[str, ...]:
        # Folding, which reading an article need not load.
        from reader.store.short_lines import count_articles, discount_articles  # noqa: PLC0415

        change: Change = "delete" if deleted else "put"
        wanted = "IS NULL" if deleted else "IS NOT NULL"
        with self._file.writing() as connection:
            now = trash_moment(connection)
            changed = tuple(
                id_
                for id_ in dict.fromkeys(ids)
                if connection.execute(
                    "UPDATE articles SET deleted_at = ?, modified_at = later(?, modified_at)"  # noqa: S608 - constants
                    f" WHERE id = ? AND deleted_at {wanted}",
                    [now if deleted else None, now, id_],
                ).rowcount
            )
            (discount_articles if deleted else count_articles)(connection, changed)
            record_changes(connection, change, changed)
        return changed


def _not_found(article_id: str) -> NotFoundError:
    return NotFoundError("The library has no article with the id “{id}”.", id=article_id)


def _parts(
    connection: sqlite3.Connection, article_id: str
) -> tuple[tuple[RelatedItem, ...], tuple[str, ...], tuple[RemovedLine, ...]]:
    related = connection.execute(
        "SELECT title, lead, section, caption, date FROM related_items"
        " WHERE article_id = ? ORDER BY position",
        [article_id],
    )
    tags = connection.execute(
        "SELECT tag FROM article_tags WHERE article_id = ? ORDER BY position", [article_id]
    )
    removed = connection.execute(
        "SELECT line, text, rule FROM removed_lines WHERE article_id = ? ORDER BY position",
        [article_id],
    )
    return (
        tuple(RelatedItem(*row) for row in related),
        tuple(row[0] for row in tags),
        tuple(RemovedLine(*row) for row in removed),
    )


def _article(
    row: sqlite3.Row,
    related: tuple[RelatedItem, ...],
    tags: tuple[str, ...],
    removed: tuple[RemovedLine, ...],
) -> Article:
    body: str = row["body"]
    return Article(
        id=row["id"],
        title=row["title"],
        place=row["place"],
        author=row["author"],
        agency=row["agency"],
        section=row["section"],
        date=row["date"],
        datetime=row["datetime"],
        date_text=row["date_text"],
        language=row["language"],
        direction=Direction(row["direction"]),
        source_url=row["source_url"],
        blocks=tuple(
            Block(kind=BlockKind(kind), text=body[start:end], line=line)
            for kind, start, end, line in json.loads(row["blocks"])
        ),
        related=related,
        tags=tags,
        removed=removed,
        file=row["file"],
        encoding=row["encoding"],
        imported_at=row["imported_at"],
        modified_at=row["modified_at"],
        reading=ReadingState(
            block=-1 if row["block"] is None else row["block"],
            offset=row["offset"] or 0,
            opened_at=row["opened_at"],
        ),
        raw_sha256=row["raw_sha256"],
        source=row["source"],
        version_of=row["version_of"],
        correction=_correction(row["correction"]),
        rules_off=tuple(json.loads(row["rules_off"])),
    )


def _correction(document: str | None) -> Correction | None:
    if document is None:
        return None
    fields = json.loads(document)
    return Correction(
        kept_lines=frozenset(fields["kept_lines"]),
        encoding=fields["encoding"],
        fields=fields["fields"],
    )
