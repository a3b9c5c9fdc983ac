"""Whether an index is sound and holds exactly the articles it should."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.search.errors import index_errors
from reader.search.schema import ID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.search.folder import IndexFolder
    from reader.search.index import SearchIndex


def check_files(folder: IndexFolder) -> None:
    """Read all of the index that searches are answered from, if there is one of this version.

    Raises DamagedIndexError unless its files are as tantivy wrote them.
    """
    record = folder.record()
    if record is not None and record.is_current:
        # Without the sizes and times by which files are otherwise taken for sound.
        folder.open(replace(record, files={}), record.readable)


def not_once(index: SearchIndex, ids: Iterable[str]) -> list[str]:
    """Those of ``ids`` that the index does not hold exactly once."""
    snapshot = index.snapshot()
    if snapshot is None:
        return list(ids)
    with index_errors(index.folder.path):
        return [id_ for id_ in ids if snapshot.count(snapshot.term(ID, id_)) != 1]
