"""Carrying annotations from one version of an article to the next."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.library.placing import find_places
from reader.model.annotation_change import AnnotationChange
from reader.model.errors import MaqalError
from reader.store.identity import derived_id, utc_now

if TYPE_CHECKING:
    from reader.model.import_report import ImportReport
    from reader.store import LibraryStore

_log = logging.getLogger(__name__)


def carry(store: LibraryStore, old_id: str, new_id: str) -> AnnotationChange:
    """See ``Annotations.carry``. The copies' ids follow from the old ones, on every device."""
    table = store.annotations
    old_body, _ = table.text_of(old_id)
    new_body, body_hash = table.text_of(new_id)
    annotations = table.of_article(old_id)
    placed = find_places(annotations, old_body, new_body).placed
    now = utc_now()
    carried = []
    for one in annotations:
        copy = replace(
            one,
            id=derived_id(new_id, one.id),
            article_id=new_id,
            carried_from=one.id,
            modified_at=now,
        )
        if found := placed.get(one.id):
            copy = replace(copy, start=found.start, end=found.end, placement=found.placement)
        carried.append(copy)
    return AnnotationChange(store.annotation_changes.add(carried, {new_id: body_hash}))


def carry_to_versions(store: LibraryStore, report: ImportReport) -> None:
    """Carry annotations to the articles of an import that are new versions of annotated ones.

    What the import brought in is there already: a failure here is logged and not raised.
    """
    for added in report.added:
        if added.version_of is None:
            continue
        try:
            earlier = store.annotations.annotated_version(added.id)
            if earlier is not None:
                carry(store, earlier, added.id)
        except MaqalError:
            _log.exception("Annotations could not be carried to a new version.")
