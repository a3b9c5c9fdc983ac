"""An index in memory, for a library beside which nothing can be written."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import tantivy

from reader.search.schema import build_schema, register_analyser
from reader.search.state import Building, IndexRecord

if TYPE_CHECKING:
    from collections.abc import Iterator


class MemoryFolder:
    """Takes the place of an ``IndexFolder``; what it holds ends with the process."""

    path = None

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._record: IndexRecord | None = None
        self._index: tantivy.Index | None = None
        self._changes = 0

    def record(self) -> IndexRecord | None:
        """What is known of the index; None before ``create``."""
        return self._record

    def stamp(self) -> tuple[object, ...]:
        """Changes whenever the index has."""
        return (self._changes,)

    @contextmanager
    def writing(self) -> Iterator[bool]:
        """While the body runs, no other thread writes here; False when one already does."""
        held = self._lock.acquire(blocking=False)
        try:
            yield held
        finally:
            if held:
                self._lock.release()

    def create(self, building: Building, *, keep: bool = False) -> IndexRecord:  # noqa: ARG002
        """Begin an empty index."""
        self._index = tantivy.Index(build_schema())
        register_analyser(self._index)
        self._index.config_reader("manual")
        return self.save(IndexRecord(folder=str(self._changes), building=building))

    def save(self, record: IndexRecord) -> IndexRecord:
        """Keep ``record``."""
        self._record = record
        self._changes += 1
        return record

    def open(self, record: IndexRecord, name: str) -> tantivy.Index:
        """The index in the folder ``name`` of ``record``."""
        if self._index is None or name != record.folder:
            raise ValueError("this index was never begun")
        return self._index
