"""Changing annotations: each change in one transaction, with its place in the outbox."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model.annotation_change import AnnotationStep
from reader.model.errors import NotFoundError, TextChangedError
from reader.store.annotation_rows import (
    INSERT,
    READ_COLUMNS,
    UPDATE,
    annotations_of_rows,
    insert_values,
    tag_values,
    update_values,
)
from reader.store.identity import new_id, utc_now
from reader.store.moments import later, trash_moment
from reader.store.outbox import record_changes
from reader.text.overlap import holds

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from reader.model.annotation import Annotation, Placed, Selector
    from reader.store.connection import LibraryFile

VERSIONS_KEPT = 50
"""Earlier texts of a note that are kept, the newest ones."""

_LIVE_ARTICLES = """
    SELECT id FROM articles WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))
"""
_INSERT_TAG = (
    "INSERT INTO annotation_tags (annotation_id, position, tag, tag_key) VALUES (?, ?, ?, ?)"
)
_DELETE_TAGS = "DELETE FROM annotation_tags WHERE annotation_id = ?"
_ONE = f"SELECT {READ_COLUMNS} FROM annotations AS n WHERE n.id = ?"  # noqa: S608 - constant
_PLACE = "UPDATE annotations SET placed_start = ?, placed_end = ?, placement = ? WHERE id = ?"
_FORGET_VERSIONS = """
    DELETE FROM annotation_history WHERE annotation_id = ?1 AND id NOT IN (
        SELECT id FROM annotation_history WHERE annotation_id = ?1 ORDER BY rowid DESC LIMIT ?2
    )
"""


class AnnotationChanges:
    """What can be done to annotations. Every method is one transaction: all of it, or nothing.

    Each returns its steps, without what was so before.
    """

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def add(
        self, annotations: Sequence[Annotation], bodies: Mapping[str, str] | None = None
    ) -> tuple[AnnotationStep, ...]:
        """Store new annotations; one whose id is there already (also in the trash) is left out.

        ``bodies`` says in which text (``body_hash``) of each article they were placed. Raises
        TextChangedError if it is another one by now, NotFoundError if an article is not there.
        """
        with self._file.writing() as connection:
            _require_bodies(connection, bodies or {})
            known = _by_id(connection, [one.id for one in annotations])
            new = {one.id: one for one in annotations if one.id not in known}
            return self._commit(connection, [AnnotationStep(None, one) for one in new.values()])

    def edit(
        self,
        ids: Iterable[str],
        edited: Callable[[Annotation], Annotation],
        bodies: Mapping[str, str] | None = None,
    ) -> tuple[AnnotationStep, ...]:
        """Replace each annotation by what ``edited`` makes of it as it is now.

        Raises NotFoundError for an id that no annotation outside the trash has, and
        TextChangedError as ``add`` does.
        """
        with self._file.writing() as connection:
            _require_bodies(connection, bodies or {})
            return self._commit(
                connection,
                [AnnotationStep(one, edited(one)) for one in _live(connection, list(ids))],
            )

    def delete(self, ids: Iterable[str]) -> tuple[AnnotationStep, ...]:
        """Move annotations to the trash. Raises NotFoundError."""
        with self._file.writing() as connection:
            return self._commit(
                connection, [AnnotationStep(one, None) for one in _live(connection, list(ids))]
            )

    def restore(self, ids: Iterable[str]) -> tuple[AnnotationStep, ...]:
        """Take annotations back from the trash. Raises NotFoundError for one never made."""
        with self._file.writing() as connection:
            wanted = list(ids)
            known = _by_id(connection, wanted)
            for id_ in wanted:
                if id_ not in known:
                    raise _not_found(id_)
            return self._commit(
                connection,
                [AnnotationStep(None, one) for one in known.values() if one.deleted_at is not None],
            )

    def apply(
        self, steps: Sequence[AnnotationStep], bodies: Mapping[str, str] | None = None
    ) -> tuple[AnnotationStep, ...]:
        """Bring annotations to what ``steps`` have as ``after``: for undo and redo.

        Only what a step changed is set: what somebody else changed since stays. An annotation that
        went to the trash since is not edited there. Raises as ``add`` does.
        """
        with self._file.writing() as connection:
            _require_bodies(connection, bodies or {})
            known = _by_id(connection, [step.annotation.id for step in steps])
            wanted = []
            for step in steps:
                current = known.get(step.annotation.id)
                live = current is not None and current.deleted_at is None
                if step.after is None:
                    if live:
                        wanted.append(AnnotationStep(current, None))
                elif current is None:
                    wanted.append(AnnotationStep(None, step.after))
                elif step.before is None:
                    if not live:
                        wanted.append(AnnotationStep(None, current))
                elif live:
                    wanted.append(AnnotationStep(current, _merged(current, step)))
            return self._commit(connection, wanted)

    def merge(
        self, annotations: Sequence[Annotation], bodies: Mapping[str, str] | None = None
    ) -> tuple[int, int]:
        """Take in annotations with their ids and times; says how many were added and updated.

        Of two states of one annotation the later stays, by ``modified_at``; one that went to the
        trash here later than it was modified there stays in the trash. Raises as ``add`` does.
        """
        added = updated = 0
        with self._file.writing() as connection:
            _require_bodies(connection, bodies or {})
            known = _by_id(connection, [one.id for one in annotations])
            live = _require_articles(connection, annotations)
            now = utc_now()
            for one in annotations:
                current = known.get(one.id)
                if current is None:
                    connection.execute(INSERT, insert_values(one))
                    added += 1
                elif one.deleted_at is not None:
                    continue  # what is here is never deleted by what comes from elsewhere
                elif one.modified_at > max(current.modified_at, current.deleted_at or ""):
                    connection.execute(UPDATE, update_values(one))
                    connection.execute(_DELETE_TAGS, (one.id,))
                    _keep_note(connection, current, one.note, now)
                    updated += 1
                else:
                    continue
                known[one.id] = one
                connection.executemany(_INSERT_TAG, tag_values(one))
            if added or updated:
                record_changes(connection, "put", sorted(live))
        return added, updated

    def note_resurfaced(self, ids: Iterable[str]) -> None:
        """Note that annotations were shown as old ones, so that others come next."""
        with self._file.writing() as connection:
            now = utc_now()
            connection.executemany(
                "UPDATE annotations SET resurfaced_at = ? WHERE id = ?",
                [(now, id_) for id_ in ids],
            )

    def _commit(
        self, connection: sqlite3.Connection, steps: Iterable[AnnotationStep]
    ) -> tuple[AnnotationStep, ...]:
        """Write ``steps`` but those that change nothing; the transaction's end is the caller's."""
        now = utc_now()
        wanted = [step for step in steps if step.before != step.after]
        _require_articles(connection, [step.after for step in wanted if step.after is not None])
        live = _live_articles(connection, {step.annotation.article_id for step in wanted})
        done = tuple(_written(connection, step, now) for step in wanted)
        record_changes(connection, "put", sorted(live))
        return done


def write_placements(connection: sqlite3.Connection, placed: Mapping[str, Placed]) -> None:
    """Store where annotations lie now, in the transaction that ``connection`` is in."""
    connection.executemany(
        _PLACE, [(one.start, one.end, one.placement.value, id_) for id_, one in placed.items()]
    )


def write_selectors(connection: sqlite3.Connection, selectors: Mapping[str, Selector]) -> None:
    """Name passages anew, in the transaction that ``connection`` is in."""
    now = utc_now()
    known = _by_id(connection, list(selectors))
    for one in known.values():
        # The tags stay as they are; the text that is searched in has them, too.
        moment = later(now, one.modified_at)
        changed = replace(one, selector=selectors[one.id], modified_at=moment)
        connection.execute(UPDATE, update_values(changed))


def _written(connection: sqlite3.Connection, step: AnnotationStep, now: str) -> AnnotationStep:
    """Write one step; returns it as it was written."""
    before, after = step.before, step.after
    if after is None:
        connection.execute(
            "UPDATE annotations SET deleted_at = ?, modified_at = later(?, modified_at)"
            " WHERE id = ?",
            (trash_moment(connection), now, step.annotation.id),
        )
        return step
    if before is None and after.deleted_at is None:
        after = replace(after, deleted_at=None)
        connection.execute(INSERT, insert_values(after))
    else:
        # ``after`` has the time of the state that it was made from, be it an undone one.
        known = max(after.modified_at, "" if before is None else before.modified_at)
        after = replace(after, deleted_at=None, modified_at=later(now, known))
        connection.execute(UPDATE, update_values(after))
        connection.execute(_DELETE_TAGS, (after.id,))
        if before is not None:
            _keep_note(connection, before, after.note, now)
    connection.executemany(_INSERT_TAG, tag_values(after))
    return AnnotationStep(before, after)


def _keep_note(connection: sqlite3.Connection, before: Annotation, note: str, now: str) -> None:
    """Keep a note's text as it was, unless the new one has all of it: then nothing is lost."""
    if holds(note, before.note):
        return
    connection.execute(
        "INSERT INTO annotation_history (id, annotation_id, replaced_at, note) VALUES (?, ?, ?, ?)",
        (new_id(), before.id, now, before.note),
    )
    connection.execute(_FORGET_VERSIONS, (before.id, VERSIONS_KEPT))


def _merged(current: Annotation, step: AnnotationStep) -> Annotation:
    """``current`` with what ``step`` changed."""
    before, after = step.before, step.after
    if before is None or after is None:
        return current
    changed = {
        name: getattr(after, name)
        for name in ("kind", "colour", "note", "tags")
        if getattr(after, name) != getattr(before, name)
    }
    if after.selector != before.selector:
        changed |= {
            name: getattr(after, name) for name in ("selector", "start", "end", "placement")
        }
    return replace(current, **changed)


def _by_id(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Annotation]:
    """The annotations that are there, those in the trash too, in the order of ``ids``."""
    rows = {}
    for id_ in ids:
        row = connection.execute(_ONE, (id_,)).fetchone()
        if row is not None:
            rows[id_] = row
    found = annotations_of_rows(connection, list(rows.values()))
    return {one.id: one for one in found}


def _live(connection: sqlite3.Connection, ids: Sequence[str]) -> list[Annotation]:
    known = _by_id(connection, ids)
    for id_ in ids:
        if id_ not in known or known[id_].deleted_at is not None:
            raise _not_found(id_)
    return list(known.values())


def _require_bodies(connection: sqlite3.Connection, bodies: Mapping[str, str]) -> None:
    for article_id, body_hash in bodies.items():
        row = connection.execute(
            "SELECT body_hash FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        if row is not None and row[0] != body_hash:
            raise TextChangedError(
                "The text of the article has changed in the meantime; look at it again."
            )


def _require_articles(
    connection: sqlite3.Connection, annotations: Sequence[Annotation]
) -> set[str]:
    """The ids of the annotations' articles. Raises NotFoundError unless all are there."""
    wanted = {one.article_id for one in annotations}
    live = _live_articles(connection, wanted)
    for article_id in sorted(wanted - live):
        raise NotFoundError("The library has no article with the id “{id}”.", id=article_id)
    return live


def _live_articles(connection: sqlite3.Connection, ids: Iterable[str]) -> set[str]:
    rows = connection.execute(_LIVE_ARTICLES, (json.dumps(list(ids)),))
    return {id_ for (id_,) in rows}


def _not_found(annotation_id: str) -> NotFoundError:
    return NotFoundError("The library has no annotation with the id “{id}”.", id=annotation_id)
