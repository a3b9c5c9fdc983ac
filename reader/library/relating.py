"""What else the library holds on an article's subject, and why."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.library.relatives import Frequencies, Relatives
from reader.library.stopping import stop_if
from reader.model.relation import Quotation
from reader.search.errors import DamagedIndexError
from reader.search.passages import passages
from reader.search.quotations import find_candidates
from reader.search.similarity import READ_CODE_POINTS
from reader.text.analyse import words
from reader.text.differences import paragraph_changes
from reader.text.effort import Effort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.library.relatives import RelatingIndex
    from reader.model.relation import ParagraphChange, Relation
    from reader.store import LibraryStore

USUAL_LIMIT = 24
"""Relations that the sidebar asks for."""

CANDIDATES = (12, 40)
"""Articles that are compared with an article: for a list of ``USUAL_LIMIT`` at most, for a longer
one. Reading and stemming them is most of the work: of 100,000 articles, 40 take twice as long as 12
and more than the 30 ms there are, and give no more than .002 of precision@5."""

QUOTED_IN = 5
"""Other articles that are named for one paragraph at most, the likest first."""

MOST_READ = 6_000_000
"""Code points of other articles that are looked through for quotations at most: the last article
is read whole. Forty articles of a newspaper have a fiftieth of it."""

QUOTATION_STEPS = 8_000_000
"""Steps (``text.effort``) for comparing them, of which one article may take half of what is left.
Ordinary articles take some thousands."""

REMEMBERED = 64
"""Articles whose relations are kept until the library or its index changes."""

Value = TypeVar("Value")

State = tuple[tuple[int, int], int]
"""Which index, its generation, and the count of the library's changes."""

Wanted = tuple[str, int]
"""An article, and how many candidates were compared with it."""

_log = logging.getLogger(__name__)


class Relating:
    """The relations of a library's articles; safe to use from several threads."""

    def __init__(self, store: LibraryStore, open_index: Callable[[], RelatingIndex | None]):
        """``open_index`` gives the search index, or None while there is none."""
        self._store = store
        self._open_index = open_index
        self._frequencies = Frequencies(None)
        self._relations: _Memo[tuple[Relation, ...]] = _Memo()
        self._quotations: _Memo[tuple[Quotation, ...]] = _Memo()

    def related(
        self, article_id: str, limit: int, cancelled: Callable[[], bool] | None = None
    ) -> tuple[Relation, ...]:
        """See ``Library.related``."""
        if limit < 1:
            raise ValueError("a list of related articles has at least one")

        candidates = CANDIDATES[limit > USUAL_LIMIT]

        def find(index: RelatingIndex | None) -> tuple[Relation, ...]:
            subject = self._store.texts.text(article_id, READ_CODE_POINTS)
            frequencies = self._frequencies_in(index)
            relatives = Relatives(self._store, index, frequencies, subject, candidates, cancelled)
            return relatives.relations()

        return self._known(self._relations, (article_id, candidates), find)[:limit]

    def quotations(
        self, article_id: str, cancelled: Callable[[], bool] | None = None
    ) -> tuple[Quotation, ...]:
        """See ``Library.quotations``."""

        def find(index: RelatingIndex | None) -> tuple[Quotation, ...]:
            return self._find_quotations(article_id, index, cancelled)

        return self._known(self._quotations, (article_id, 0), find)

    def differences(
        self, old_id: str, new_id: str, cancelled: Callable[[], bool] | None = None
    ) -> tuple[ParagraphChange, ...]:
        """See ``Library.differences``."""
        old, new = self._store.articles.article(old_id), self._store.articles.article(new_id)
        return paragraph_changes(
            [block.text for block in old.blocks],
            [block.text for block in new.blocks],
            partial(stop_if, cancelled),
        )

    def _known(
        self,
        memo: _Memo[Value],
        wanted: Wanted,
        find: Callable[[RelatingIndex | None], Value],
    ) -> Value:
        """What ``memo`` has for the present state of the library and its index, else found now."""
        index = self._open_index()
        state = (
            (0, 0) if index is None else (id(index), index.generation),
            self._store.texts.changes(),
        )
        known = memo.get(wanted, state)
        if known is not None:
            return known
        try:
            found = find(index)
        except DamagedIndexError as error:
            _log.warning("The search index could not be read: %s", error)
            if index is not None:
                index.note_damage()
            return find(None)
        memo.put(wanted, state, found)
        return found

    def _frequencies_in(self, index: RelatingIndex | None) -> Frequencies:
        if self._frequencies.index is not index or self._frequencies.is_old:
            self._frequencies = Frequencies(index)
        return self._frequencies

    def _find_quotations(
        self,
        article_id: str,
        index: RelatingIndex | None,
        cancelled: Callable[[], bool] | None,
    ) -> tuple[Quotation, ...]:
        article = self._store.articles.article(article_id)
        if index is None:
            return ()
        look = partial(stop_if, cancelled)
        paragraphs = [words(block.text) for block in article.blocks]
        versions = [row.id for row in self._store.listing.versions(article_id)]
        finding = find_candidates(paragraphs, index, versions, look)
        found: dict[int, list[Quotation]] = {}
        effort, left = Effort(QUOTATION_STEPS, look), MOST_READ
        for id_, probes in finding.probes.items():
            look()
            if left <= 0:
                break
            others = self._store.texts.blocks([id_])
            if id_ not in others:  # in the trash since
                continue
            other = others[id_]
            left -= sum(map(len, other.blocks))
            texts = [words(text) for text in other.blocks]
            for passage in passages(paragraphs, texts, probes, effort.part(2)):
                quotation = Quotation(
                    passage.block, id_, other.title, passage.other_block, passage.likeness
                )
                found.setdefault(passage.block, []).append(quotation)
        return tuple(chain.from_iterable(self._likest(found[block]) for block in sorted(found)))

    def _likest(self, quotations: Iterable[Quotation]) -> list[Quotation]:
        """The likest of what is found for one paragraph; of an article's versions the likest.

        Of equally like versions that is the latest.
        """
        ranked = sorted(quotations, key=lambda one: one.other_id, reverse=True)
        ranked.sort(key=lambda one: -one.likeness)
        texts = self._store.texts.texts([one.other_id for one in ranked], 0)
        best: dict[str, Quotation] = {}
        for quotation in ranked:
            if quotation.other_id in texts:
                best.setdefault(texts[quotation.other_id].first_id, quotation)
        return sorted(best.values(), key=lambda one: (-one.likeness, one.other_id))[:QUOTED_IN]


class _Memo(Generic[Value]):
    """The latest values by article, each for one state of the library and its index."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: OrderedDict[Wanted, tuple[State, Value]] = OrderedDict()

    def get(self, wanted: Wanted, state: State) -> Value | None:
        with self._lock:
            known = self._values.get(wanted)
            if known is None or known[0] != state:
                return None
            self._values.move_to_end(wanted)
            return known[1]

    def put(self, wanted: Wanted, state: State, value: Value) -> None:
        with self._lock:
            self._values[wanted] = (state, value)
            self._values.move_to_end(wanted)
            while len(self._values) > REMEMBERED:
                self._values.popitem(last=False)
