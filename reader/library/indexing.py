"""Keeping the search index up with the library: catching up, and making it anew.

An article's change and its outbox row are one transaction. The index commits first, then notes how
far it has come, then the rows are dropped: whatever a crash leaves undone is done again, and doing
it again changes nothing.
"""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model.errors import StorageError
from reader.model.search import IndexState
from reader.search.errors import BUSY, DamagedIndexError, IndexBusyError
from reader.search.state import Building
from reader.search.writing import IndexWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model.indexed_article import IndexedArticle
    from reader.search.index import SearchIndex
    from reader.search.state import IndexRecord
    from reader.store import LibraryStore
    from reader.store.indexed_text import LibraryMark

ARTICLES_PER_STEP = 250
"""Articles read and handed over together; between two steps it can be stopped."""

SECONDS_TO_FIRST_COMMIT = 3.0
"""Time after which a search sees the first of a large number of articles."""

SECONDS_PER_COMMIT = 15.0
"""Time after which many articles that were taken in are committed, from then on. A crash costs as
much again at most; each commit makes a segment more, and segments cost size and time."""

SECONDS_WITH_FEW = 60.0
"""The same for fewer than ``MANY_ARTICLES``, on a machine that is slow or busy."""

MANY_ARTICLES = 10_000
"""Changes from which on the index is given memory for a whole library."""

_log = logging.getLogger(__name__)


class Indexer:
    """Writes the index of one library; any thread may use it, one at a time does the work."""

    def __init__(self, store: LibraryStore, index: SearchIndex):
        self._store = store
        self._index = index
        self._compared = False

    def state(self) -> IndexState:
        """How far the index has come."""
        record = self._index.folder.record()
        if record is None or not record.is_current or self._index.damaged:
            mark = self._store.indexed.mark()
            return IndexState(waiting=mark.waiting, total=mark.live)
        return _shown(self._store.indexed.waiting(record.sequence), record.building)

    def catch_up(
        self,
        progress: Callable[[IndexState], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> IndexState:
        """Take in what has changed; make the index anew if it is missing, old or damaged.

        If another process is at it, or ``cancelled`` turns true, returns before all is done: the
        state says so. ``progress`` is told after each step. Raises SearchIndexError when the
        index cannot be written and StorageError when the library cannot be read; no change is
        forgotten then.
        """
        return self._work(None, progress, cancelled)

    def rebuild(
        self,
        note: str = "",
        progress: Callable[[IndexState], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> IndexState:
        """Make the index anew; see ``catch_up``. ``note`` says why, for whoever is shown it.

        Raises SearchIndexError also while another process writes the index.
        """
        return self._work(note, progress, cancelled)

    def _work(
        self,
        rebuild: str | None,
        progress: Callable[[IndexState], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> IndexState:
        with self._index.folder.writing() as held:
            if held:
                with suppress(IndexBusyError):  # by the end of earlier work in this process
                    return self._write(rebuild, progress, cancelled)
        if rebuild is not None:
            raise IndexBusyError(BUSY)
        return self.state()

    def _write(
        self,
        rebuild: str | None,
        progress: Callable[[IndexState], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> IndexState:
        if rebuild is None:
            record = self._fitting_record()
        else:
            record = self._begin(self._store.indexed.mark(), rebuild, keep=True)
        for _attempt in range(2):
            run = _Run(self._store, self._index, record, progress, cancelled)
            record = run.run()
            if run.stopped:
                break
            if self._agrees(record):
                self._index.count_common()
                break
            record = self._begin(
                self._store.indexed.mark(),
                "The search index did not match the library.",
                keep=True,
            )
        return _shown(self._store.indexed.waiting(record.sequence), record.building)

    def _fitting_record(self) -> IndexRecord:
        """The record of an index that can be written on: the one there is, or a new one's."""
        mark = self._store.indexed.mark()
        record = self._index.folder.record()
        objection = self._objection(record, mark)
        if record is None or objection is not None:
            return self._begin(mark, objection or "")
        return record

    def _objection(self, record: IndexRecord | None, mark: LibraryMark) -> str | None:
        """What speaks against going on with the index; None if nothing does."""
        folder = self._index.folder
        if record is None:
            begun = folder.path is not None and (folder.path / "state.json").exists()
            return "The search index was damaged." if begun else ""
        if not record.is_current:
            return "The search index was of another version of Maqal."
        if mark.made < record.sequence or (
            record.witness and not self._store.indexed.knows(record.witness)
        ):
            return "The search index was of another library, or of a later state of this one."
        if self._index.damaged:
            return "The search index was damaged."
        try:
            self._index.folder.open(record, record.folder)
        except DamagedIndexError as error:
            _log.warning("The search index is made anew: %s", error)
            return "The search index was damaged."
        return None

    def _begin(self, mark: LibraryMark, note: str, *, keep: bool = False) -> IndexRecord:
        self._index.close()
        building = Building(made=mark.made, total=mark.live, note=note)
        return self._index.folder.create(building, keep=keep)

    def _agrees(self, record: IndexRecord) -> bool:
        """Whether the index holds as many articles as the library; looked at once."""
        if self._compared:
            return True
        mark = self._store.indexed.mark()
        if mark.made > record.sequence:  # changed meanwhile: compared at the next occasion
            return True
        self._compared = True
        found = self._index.count
        if found != mark.live:
            _log.warning("The search index holds %d articles of %d.", found, mark.live)
        return found == mark.live


class _Run:
    """One turn at writing: from the record as it is to everything being in the index."""

    def __init__(
        self,
        store: LibraryStore,
        index: SearchIndex,
        record: IndexRecord,
        progress: Callable[[IndexState], None] | None,
        cancelled: Callable[[], bool] | None,
    ):
        self.stopped = False
        self._store = store
        self._index = index
        self._record = record
        self._newest, self._witness = record.newest, record.witness
        self._progress = progress or (lambda _state: None)
        self._cancelled = cancelled or (lambda: False)
        self._writer: IndexWriter | None = None
        self._committing: IndexRecord | None = None
        self._commit_at = self._commit_few_at = time.monotonic() + SECONDS_TO_FIRST_COMMIT
        self._uncommitted = 0
        self._waiting = store.indexed.waiting(record.sequence)

    def run(self) -> IndexRecord:
        """Do what there is to do; returns the record at its end."""
        try:
            if self._record.building is not None:
                self._build(self._record.building)
            if not self.stopped:
                self._drain()
            self._settle()
            if self._writer is not None:
                self._writer.close(self._cancelled)
                self._record = self._index.folder.save(self._record)
        except DamagedIndexError:
            self._index.note_damage()
            raise
        finally:
            if self._writer is not None:
                self._writer.abandon()
                self._writer = None
        return self._record

    def _build(self, building: Building) -> None:
        """Read every article, in the order of ids, from where it was left."""
        while articles := self._store.indexed.following(building.after, ARTICLES_PER_STEP):
            self._put([article.id for article in articles], articles)
            building = replace(building, after=articles[-1].id, done=building.done + len(articles))
            self._tell(building)
            if self._is_time():
                self._commit(replace(self._record, building=building))
            if self.stopped:
                return
        # What came until it began has been read; what came later stands in the outbox.
        sequence = max(self._record.sequence, building.made)
        self._commit(replace(self._record, building=None, sequence=sequence))
        self._settle()
        self._waiting = self._store.indexed.waiting(sequence)

    def _drain(self) -> None:
        """Take in the outbox, dropping its rows once they are safe in the index."""
        after = self._record.sequence
        while rows := self._store.outbox.pending(after, ARTICLES_PER_STEP):
            ids = list(dict.fromkeys(row.article_id for row in rows))
            self._put(ids, self._store.indexed.articles(ids))
            after = rows[-1].sequence
            self._waiting = max(0, self._waiting - len(rows))
            self._tell(None)
            if self._is_time():
                self._commit(replace(self._record, sequence=after))
            if self.stopped:
                return
        if after > self._record.sequence:
            self._commit(replace(self._record, sequence=after))

    def _put(self, ids: Sequence[str], articles: Sequence[IndexedArticle]) -> None:
        """Have the index hold ``articles``, and nothing else of ``ids``."""
        # Ids are made in the order of time: what is later than any it has met is not in it.
        self._open().put(articles, replacing=[id_ for id_ in ids if id_ <= self._newest])
        self._uncommitted += len(ids)
        there = {article.id for article in articles}
        if self._witness in ids and self._witness not in there:
            self._witness = ""  # in the trash, perhaps removed for good
        self._witness = max(there, default=self._witness)
        self._newest = max(self._newest, *ids)

    def _open(self) -> IndexWriter:
        if self._writer is None:
            folder, building = self._index.folder, self._record.building
            size = max(self._waiting, building.total if building else 0)
            index = folder.open(self._record, self._record.folder)
            self._writer = IndexWriter(index, folder.path, many=size >= MANY_ARTICLES)
        return self._writer

    def _commit(self, record: IndexRecord) -> None:
        """Begin to make the index durable; ``_settle`` keeps ``record`` when it is."""
        self._settle()
        if self._newest > self._record.newest:
            # First: a crash between the two must not bring an article into the index twice.
            self._record = self._index.folder.save(replace(self._record, newest=self._newest))
        self._committing = replace(record, newest=self._newest, witness=self._witness)
        if self._writer is not None:
            self._writer.begin_commit()
        now = time.monotonic()
        self._commit_at, self._commit_few_at = now + SECONDS_PER_COMMIT, now + SECONDS_WITH_FEW
        self._uncommitted = 0

    def _settle(self) -> None:
        """Wait for the commit that was begun, then keep its record and forget what it heard of."""
        record, self._committing = self._committing, None
        if record is None:
            return
        if self._writer is not None:
            self._writer.finish_commit()
        self._record = self._index.folder.save(record)
        if record.building is None and self._index.folder.path is not None:
            try:
                self._store.outbox.drop(record.sequence)
            except StorageError as error:  # a library that cannot be written; the record knows
                _log.warning("Changes that the index has heard of were not dropped: %s", error)

    def _is_time(self) -> bool:
        self.stopped = self._cancelled()
        if self._writer is not None and not self._writer.is_committing:
            self._settle()
        many = self._uncommitted >= MANY_ARTICLES
        due = self._commit_at if many else self._commit_few_at
        return self.stopped or time.monotonic() >= due

    def _tell(self, building: Building | None) -> None:
        self._progress(_shown(self._waiting, building))


def _shown(waiting: int, building: Building | None) -> IndexState:
    if building is None:
        return IndexState(waiting)
    # Counted when it began; articles that came since are read, too.
    return IndexState(waiting, building.done, max(building.total, building.done + 1), building.note)
