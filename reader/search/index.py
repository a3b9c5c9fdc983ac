"""The search index: opening it, one state of it at a time, and what other parts ask of it.

Any thread may read. A reader sees the index as it was when it took its snapshot; writing is in
``writing.py``, and what a person asks is answered in ``searching.py``.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import tantivy

from reader.search.common_words import MOST_COMMON, CommonWords
from reader.search.errors import DamagedIndexError, index_errors
from reader.search.schema import ID, STEMS, WORDS, index_option
from reader.text.stemming import stems

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from reader.search.folder import IndexFolder
    from reader.search.memory import MemoryFolder
    from reader.search.request import RequestWord
    from reader.search.state import IndexRecord

_MANY = 5_000
_GROWN = 1.2
"""How much larger or smaller an index becomes before its commonest words are counted anew."""
_COMMON_WORDS = "common.json"
_STEMS_AT_ONCE = 1_000


def counted(result: tantivy.SearchResult) -> int:
    """How many articles a search that counted has found (tantivy's stub does not name it)."""
    return int(getattr(result, "count", 0))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the index; ``generation`` tells it from those before and after.

    ``begun`` remembers which words have a beginning that was asked for, ``others`` which stems
    count as a word that was asked for (see ``clauses``).
    """

    searcher: tantivy.Searcher
    schema: tantivy.Schema
    generation: int
    begun: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    others: dict[RequestWord, list[tuple[str, int]]] = field(default_factory=dict)
    find_common: Callable[[], CommonWords | None] = lambda: None

    @property
    def common(self) -> CommonWords | None:
        """The index's commonest words, if they have been counted."""
        return self.find_common()

    def term(self, field: str, word: str, weight: float = 1.0) -> tantivy.Query:
        """A query for one word of one field."""
        query = tantivy.Query.term_query(self.schema, field, word, index_option(field))
        return query if weight == 1.0 else tantivy.Query.boost_query(query, weight)

    def ids(self, addresses: Iterable[tantivy.DocAddress]) -> list[str]:
        """The article ids at ``addresses``."""
        return [self.searcher.doc(address)[ID][0] for address in addresses]

    def best(self, query: tantivy.Query, limit: int) -> list[tuple[str, float]]:
        """At most ``limit`` articles with their scores, best first."""
        if limit < 1:
            return []
        hits = self.searcher.search(query, limit, count=False).hits
        return [(self.searcher.doc(address)[ID][0], score) for score, address in hits]

    def count(self, query: tantivy.Query) -> int:
        """How many articles match."""
        return counted(self.searcher.search(query, 1, count=True))


class SearchIndex:
    """The index in ``folder``, whether or not there is one yet."""

    def __init__(self, folder: IndexFolder | MemoryFolder):
        self.folder = folder
        self.damaged = False
        """Whether it was met as unreadable; it is then made anew at the next occasion."""
        self._lock = threading.Lock()
        self._stamp: tuple[object, ...] | None = None
        self._name = ""
        self._index: tantivy.Index | None = None
        self._snapshot: Snapshot | None = None
        self._generation = 0
        self._record: IndexRecord | None = None
        self._common: CommonWords | None = None
        self._common_read = ""

    def snapshot(self) -> Snapshot | None:
        """The index as it is now; None while there is none that can be read."""
        return self.look()[0]

    @property
    def record(self) -> IndexRecord | None:
        """What the index knew of itself when it was last looked at."""
        return self.look()[1]

    def look(self) -> tuple[Snapshot | None, IndexRecord | None]:
        """``snapshot`` and ``record`` of one moment."""
        with self._lock:
            stamp = self.folder.stamp()
            if stamp != self._stamp:
                self._stamp = stamp
                self._look_again()
            return self._snapshot, self._record

    def close(self) -> None:
        """Let go of the files; the next reader opens them again."""
        with self._lock:
            self._index = self._snapshot = self._stamp = None
            self._name = ""

    def note_damage(self) -> None:
        """Have the index made anew: reading it failed in a way that only this puts right."""
        with self._lock:
            self.damaged = True
            self._index = self._snapshot = None
            self._name = ""

    def warm_up(self, cancelled: Callable[[], bool]) -> None:
        """Look up what the first keystrokes need: the commonest words, and their stems.

        Takes some seconds for a million articles; without it the first searches take longer, though
        not in a small library, which is left alone.
        """
        self.count_common()
        common = self._common_words()
        words = () if common is None else common.commonest_first
        for start in range(0, len(words), _STEMS_AT_ONCE):
            if cancelled():
                return
            stems(words[start : start + _STEMS_AT_ONCE])

    def count_common(self) -> None:
        """Count the commonest words, unless the index is small or they are known well enough."""
        snapshot = self.snapshot()
        if snapshot is None or snapshot.searcher.num_docs < _MANY:
            return
        articles, known = snapshot.searcher.num_docs, snapshot.common
        if known is not None and articles / _GROWN <= known.articles <= articles * _GROWN:
            return
        with index_errors(self.folder.path):
            counted = snapshot.searcher.terms_with_prefix(WORDS, "", limit=MOST_COMMON)
        with self._lock:
            self._common = CommonWords.of(counted, articles)
            self._common_read = self._name
            if self.folder.path is not None:
                self._common.write(self.folder.path / _COMMON_WORDS, self._name)

    def _common_words(self) -> CommonWords | None:
        """What is known of the commonest words; read from the disk when first asked for."""
        with self._lock:
            if self.folder.path is not None and self._common_read != self._name:
                found = CommonWords.read(self.folder.path / _COMMON_WORDS, self._name)
                self._common, self._common_read = found or self._common, self._name
            return self._common

    def _look_again(self) -> None:
        self._snapshot = None
        for _attempt in range(2):  # another process may put a new index in place meanwhile
            record = self._record = self.folder.record()
            if record is None or not record.is_current:
                self._index, self._name = None, ""
                return
            try:
                self._take(record)
            except DamagedIndexError:
                self._index, self._name = None, ""
                self.damaged = True
            else:
                self.damaged = False
                return

    def _take(self, record: IndexRecord) -> None:
        with index_errors(self.folder.path):
            if self._index is None or self._name != record.readable:
                self._index = self.folder.open(record, record.readable)
                self._name = record.readable
            self._index.reload()
            searcher = self._index.searcher()
        self._generation += 1
        self._snapshot = Snapshot(
            searcher, self._index.schema, self._generation, find_common=self._common_words
        )

    # What related articles are found by -------------------------------------------------------

    @property
    def generation(self) -> int:
        """Changes whenever the index does; 0 before there is one."""
        snapshot = self.snapshot()
        return 0 if snapshot is None else snapshot.generation

    @property
    def count(self) -> int:
        """How many articles are in it."""
        snapshot = self.snapshot()
        return 0 if snapshot is None else snapshot.searcher.num_docs

    def frequencies(self, stems: Iterable[str]) -> dict[str, int]:
        """How many articles hold each of ``stems`` (those lately removed may still be counted)."""
        return self._frequencies(STEMS, stems)

    def word_frequencies(self, words: Iterable[str]) -> dict[str, int]:
        """How many articles hold each of the folded ``words``."""
        return self._frequencies(WORDS, words)

    def candidates(
        self, weights: Mapping[str, float], limit: int, exclude: Collection[str] = ()
    ) -> list[tuple[str, float]]:
        """At most ``limit`` ids with their scores, best first, without those in ``exclude``.

        The score is BM25 over the stems, each weighed as ``weights`` say.
        """
        snapshot = self.snapshot()
        if snapshot is None or not weights:
            return []
        with index_errors(self.folder.path):
            query = tantivy.Query.boolean_query(
                [
                    (tantivy.Occur.Should, snapshot.term(STEMS, stem, weight))
                    for stem, weight in weights.items()
                ]
            )
            found = snapshot.best(query, limit + len(exclude))
        return [(id_, score) for id_, score in found if id_ not in exclude][:limit]

    def holding_phrase(
        self, words: Sequence[str], limit: int, exclude: Collection[str] = ()
    ) -> tuple[int, list[str]]:
        """How many articles hold the folded ``words`` one after the other, and some of their ids.

        The phrase stands in one of their texts, which need not be the body.
        """
        snapshot = self.snapshot()
        if snapshot is None or not words:
            return 0, []
        with index_errors(self.folder.path):
            query = (
                snapshot.term(WORDS, words[0])
                if len(words) == 1
                else tantivy.Query.phrase_query(snapshot.schema, WORDS, list(words))
            )
            result = snapshot.searcher.search(query, limit + len(exclude) or 1, count=True)
            ids = snapshot.ids(address for _, address in result.hits)
        return counted(result), [id_ for id_ in ids if id_ not in exclude][:limit]

    def _frequencies(self, field: str, words: Iterable[str]) -> dict[str, int]:
        snapshot = self.snapshot()
        if snapshot is None:
            return dict.fromkeys(words, 0)
        with index_errors(self.folder.path):
            return {word: snapshot.searcher.doc_freq(field, word) for word in words}
