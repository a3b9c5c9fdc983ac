"""Putting articles into lists: favourites, the archive, own tags, collections.

Every method is one transaction and gives back the ids of the articles for which something changed,
so that undoing is the opposite with just these.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

from reader.model.errors import NotFoundError, UnusableInputError
from reader.model.lists import Collection
from reader.store.annotation_rows import tag_key
from reader.store.identity import new_id, utc_now
from reader.store.incoming import storable
from reader.store.outbox import record_changes
from reader.text.normalise import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from reader.store.connection import LibraryFile

Flag = Literal["favourite", "archived"]

_LIVE = """
    SELECT id FROM articles WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))
"""
_SET_FLAG = """
    INSERT INTO article_flags (article_id, flag, is_set, modified_at) VALUES (?, ?, 1, ?)
    ON CONFLICT (article_id, flag)
    DO UPDATE SET is_set = 1, modified_at = later(excluded.modified_at, modified_at)
    WHERE is_set = 0
"""
_UNSET_FLAG = """
    UPDATE article_flags SET is_set = 0, modified_at = later(?3, modified_at)
    WHERE article_id = ?1 AND flag = ?2 AND is_set = 1
"""
_ADD_LABEL = """
    INSERT INTO article_labels (article_id, label_key, label, modified_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (article_id, label_key)
    DO UPDATE SET label = excluded.label, deleted_at = NULL,
        modified_at = later(excluded.modified_at, modified_at)
    WHERE deleted_at IS NOT NULL
"""
_REMOVE_LABEL = """
    UPDATE article_labels SET deleted_at = ?1, modified_at = later(?1, modified_at)
    WHERE article_id = ?2 AND label_key = ?3 AND deleted_at IS NULL
"""
_COLLECTIONS = """
    SELECT c.id, c.name, (
        SELECT count(*) FROM collection_members AS m JOIN articles AS a ON a.id = m.article_id
        WHERE m.collection_id = c.id AND m.deleted_at IS NULL AND a.deleted_at IS NULL
    ) FROM collections AS c WHERE c.deleted_at IS NULL ORDER BY c.position, c.id
"""
_ADD_MEMBER = """
    INSERT INTO collection_members (collection_id, article_id, position, modified_at)
    VALUES (?, ?, ?, ?)
    ON CONFLICT (collection_id, article_id)
    DO UPDATE SET position = excluded.position, deleted_at = NULL,
        modified_at = later(excluded.modified_at, modified_at)
    WHERE deleted_at IS NOT NULL
"""
_REMOVE_MEMBER = """
    UPDATE collection_members SET deleted_at = ?1, modified_at = later(?1, modified_at)
    WHERE collection_id = ?2 AND article_id = ?3 AND deleted_at IS NULL
"""
_MEMBERS = """
    SELECT article_id FROM collection_members
    WHERE collection_id = ? AND deleted_at IS NULL ORDER BY position, article_id
"""
_MOVE_MEMBER = """
    UPDATE collection_members SET position = ?1, modified_at = later(?2, modified_at)
    WHERE collection_id = ?3 AND article_id = ?4 AND position <> ?1
"""


class ArticleStateTable:
    """What the person put articles into."""

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def set_flag(self, ids: Iterable[str], flag: Flag, *, is_set: bool) -> tuple[str, ...]:
        """Make articles favourites, or archive them, or neither any more."""
        statement = _SET_FLAG if is_set else _UNSET_FLAG
        with self._file.writing() as connection:
            now = utc_now()
            return tuple(
                id_
                for id_ in _live(connection, ids)
                if connection.execute(statement, (id_, flag, now)).rowcount
            )

    def add_labels(self, ids: Iterable[str], labels: Sequence[str]) -> tuple[str, ...]:
        """Give articles own tags."""
        return self._label(
            ids,
            [(_ADD_LABEL, (tag_key(label), storable(label))) for label in labels],
        )

    def remove_labels(self, ids: Iterable[str], labels: Sequence[str]) -> tuple[str, ...]:
        """Take own tags from articles, whatever their spelling."""
        return self._label(ids, [(_REMOVE_LABEL, (tag_key(label),)) for label in labels])

    def _label(
        self, ids: Iterable[str], statements: Sequence[tuple[str, tuple[str, ...]]]
    ) -> tuple[str, ...]:
        with self._file.writing() as connection:
            now = utc_now()
            changed = []
            for id_ in _live(connection, ids):
                done = 0
                for statement, values in statements:
                    row = (id_, *values, now) if statement is _ADD_LABEL else (now, id_, *values)
                    done += connection.execute(statement, row).rowcount
                if done:
                    changed.append(id_)
            record_changes(connection, "put", changed)
        return tuple(changed)

    # Collections

    def collections(self) -> tuple[Collection, ...]:
        """All collections, in the person's order."""
        with self._file.reading() as connection:
            return tuple(Collection(*row) for row in connection.execute(_COLLECTIONS))

    def make_collection(self, name: str) -> Collection:
        """A new, empty collection, the last one.

        Raises UnusableInputError for an empty name and for one that there is already.
        """
        with self._file.writing() as connection:
            collection = Collection(new_id(), _free_name(connection, name))
            connection.execute(
                "INSERT INTO collections (id, name, position, modified_at)"
                " SELECT ?, ?, coalesce(max(position) + 1, 0), ? FROM collections",
                (collection.id, collection.name, utc_now()),
            )
        return collection

    def put_collection(self, collection_id: str, name: str) -> str:
        """See that there is a collection with that id or name; returns its id.

        Raises UnusableInputError for an empty name.
        """
        with self._file.writing() as connection:
            rows = connection.execute("SELECT id, name FROM collections WHERE deleted_at IS NULL")
            for known, its_name in rows.fetchall():
                if known == collection_id or fold(its_name) == fold(" ".join(name.split())):
                    return str(known)
            connection.execute(
                "INSERT INTO collections (id, name, position, modified_at)"
                " SELECT ?1, ?2, coalesce(max(position) + 1, 0), ?3 FROM collections WHERE true"
                " ON CONFLICT (id) DO UPDATE"
                " SET name = ?2, modified_at = later(?3, modified_at), deleted_at = NULL",
                (collection_id, _free_name(connection, name), utc_now()),
            )
        return collection_id

    def rename_collection(self, collection_id: str, name: str) -> None:
        """Give a collection another name. Raises NotFoundError, else as ``make_collection``."""
        with self._file.writing() as connection:
            _require(connection, collection_id)
            name = _free_name(connection, name, but=collection_id)
            connection.execute(
                "UPDATE collections SET name = ?, modified_at = later(?, modified_at) WHERE id = ?",
                (name, utc_now(), collection_id),
            )

    def set_collection_deleted(self, collection_id: str, *, deleted: bool) -> None:
        """Move a collection to the trash, or take it back; its articles stay where they are.

        Raises NotFoundError for an id that no collection has.
        """
        with self._file.writing() as connection:
            now = utc_now()
            changed = connection.execute(
                "UPDATE collections SET deleted_at = ?, modified_at = later(?, modified_at)"
                " WHERE id = ?",
                (now if deleted else None, now, collection_id),
            ).rowcount
            if not changed:
                raise _no_collection(collection_id)

    def collect(self, collection_id: str, ids: Iterable[str]) -> tuple[str, ...]:
        """Put articles at the end of a collection. Raises NotFoundError."""
        with self._file.writing() as connection:
            _require(connection, collection_id)
            now = utc_now()
            (position,) = connection.execute(
                "SELECT coalesce(max(position) + 1, 0) FROM collection_members"
                " WHERE collection_id = ?",
                (collection_id,),
            ).fetchone()
            return tuple(
                id_
                for number, id_ in enumerate(_live(connection, ids), position)
                if connection.execute(_ADD_MEMBER, (collection_id, id_, number, now)).rowcount
            )

    def uncollect(self, collection_id: str, ids: Iterable[str]) -> tuple[str, ...]:
        """Take articles out of a collection. Raises NotFoundError."""
        with self._file.writing() as connection:
            _require(connection, collection_id)
            now = utc_now()
            return tuple(
                id_
                for id_ in dict.fromkeys(ids)
                if connection.execute(_REMOVE_MEMBER, (now, collection_id, id_)).rowcount
            )

    def arrange(self, collection_id: str, ids: Sequence[str]) -> None:
        """Put a collection's articles in the order of ``ids``; those not named come after them.

        Raises NotFoundError.
        """
        with self._file.writing() as connection:
            _require(connection, collection_id)
            now = utc_now()
            members = [id_ for (id_,) in connection.execute(_MEMBERS, (collection_id,))]
            wanted = [id_ for id_ in dict.fromkeys(ids) if id_ in set(members)]
            order = dict.fromkeys([*wanted, *members])
            connection.executemany(
                _MOVE_MEMBER,
                [(position, now, collection_id, id_) for position, id_ in enumerate(order)],
            )


def _live(connection: sqlite3.Connection, ids: Iterable[str]) -> list[str]:
    """Those of ``ids`` that are articles outside the trash, in order, each once."""
    wanted = list(dict.fromkeys(ids))
    live = {id_ for (id_,) in connection.execute(_LIVE, (json.dumps(wanted),))}
    return [id_ for id_ in wanted if id_ in live]


def _require(connection: sqlite3.Connection, collection_id: str) -> None:
    row = connection.execute(
        "SELECT 1 FROM collections WHERE id = ? AND deleted_at IS NULL", (collection_id,)
    ).fetchone()
    if row is None:
        raise _no_collection(collection_id)


def _free_name(connection: sqlite3.Connection, text: str, but: str = "") -> str:
    name = storable(" ".join(text.split()))
    if not name:
        raise UnusableInputError("A collection needs a name.")
    names = connection.execute(
        "SELECT name FROM collections WHERE deleted_at IS NULL AND id <> ?", (but,)
    )
    if fold(name) in {fold(other) for (other,) in names}:
        raise UnusableInputError(
            "There is a collection with the name “{name}” already; choose another name.", name=name
        )
    return name


def _no_collection(collection_id: str) -> NotFoundError:
    return NotFoundError("The library has no collection with the id “{id}”.", id=collection_id)
