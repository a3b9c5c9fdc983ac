"""Asking the index: which articles match a request, in what order, and how many."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from tantivy import DocAddress, Occur, Query

from reader.model.errors import CancelledError
from reader.search.clauses import begins_many, begins_more, demands, presence, union
from reader.search.index import counted
from reader.search.ranking import REORDERED, Found, reorder, scored
from reader.search.schema import ID, SORT, STEMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tantivy import Searcher, SearchResult

    from reader.search.clauses import Clause
    from reader.search.index import Snapshot
    from reader.search.request import Request

ENOUGH: Final = 20
"""Articles with every word from which on those with fewer are not shown."""

MOST_WANTED: Final = 16
"""Words of a query that are looked for; of a longer one the rarest."""


COUNTED: Final = 10_000
"""Articles beyond which those with a beginning are not all counted: it may be that of tens of
thousands of words, and nobody reads the last of them."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some of what was found, best first, and how many articles match in all.

    ``more``: there may be more than ``total``, which was not counted to the end.
    """

    hits: tuple[Found, ...] = ()
    total: int = 0
    more: bool = False


def find(
    snapshot: Snapshot,
    request: Request,
    limit: int = 20,
    offset: int = 0,
    *,
    count: bool = True,
    cancelled: Callable[[], bool] | None = None,
) -> Page:
    """The articles for ``request`` from the ``offset``-th on, ``limit`` of them at most.

    Without words, the newest first. Of several words all are wanted: articles with all of them
    come first, and alone if they are enough for a page. A question in a sentence is answered by
    how much of it an article holds. Without ``count`` the total is only a lower bound, as it is for
    the beginning of very many words. Raises CancelledError.
    """
    limit = min(limit, snapshot.searcher.num_docs - offset)
    if limit < 1:
        return Page()
    if not request.words:
        return _newest(snapshot, request, limit, offset)
    search = _Search(snapshot, _shortened(snapshot, request), cancelled or (lambda: False))
    return search.page(limit, offset, count=count)


class _Search:
    """One request at one state of the index."""

    def __init__(self, snapshot: Snapshot, request: Request, cancelled: Callable[[], bool]):
        self._snapshot = snapshot
        self._request = request
        self._cancelled = cancelled
        self._words = request.content
        self._demands = demands(snapshot, request)
        self._scored = union(scored(snapshot, request))
        self._counts: dict[int, int] = {}
        """How many articles hold so many of the words, as far as this is known."""

    def page(self, limit: int, offset: int, *, count: bool) -> Page:
        end = offset + limit
        # A single word has nothing to be ordered anew by.
        window = REORDERED if len(self._words) > 1 else end
        best = self._search(self._scored, window)
        self._check()
        order = reorder(self._snapshot, self._request, best)
        level = 1
        if len(self._words) > 1 and not (self._request.exact or self._request.is_question):
            order, level = self._all_first(order, end)
        elif len(self._words) > 1:
            order = [hit for hit in order if hit.held]
        if end > len(order) and (len(best) == window or self._more_begin_so):
            order = _merged(order, self._holding(level, end + REORDERED))
        hits = tuple(map(self._with_id, order[offset:end]))
        self._check()
        if hits and len(hits) < limit:
            return Page(hits, offset + len(hits))
        if not count:
            return Page(hits, len(order), more=True)
        return Page(hits, *self._total(level))

    def _total(self, level: int) -> tuple[int, bool]:
        """How many articles hold so many of the words, and whether there may be more."""
        if not self._more_begin_so:
            short = any(begins_many(self._snapshot, asked) for asked in self._words)
            return self._count(level), short
        common = self._count(level, every=False)
        return (common, True) if common > COUNTED else (self._count(level), False)

    def _all_first(self, window: Sequence[Found], end: int) -> tuple[list[Found], int]:
        """Those with every word, and (if these are few) the others; how many words all have."""
        every = len(self._words)
        whole = [hit for hit in window if hit.held == every]
        if len(whole) < max(end, ENOUGH):
            whole = _merged(whole, self._holding(every, end + REORDERED))
        if len(whole) >= ENOUGH:
            return whole, every
        # Two words of three will do; of more words, how many do is not worth the time to count.
        level = 2 if every == 3 and self._count(2) >= ENOUGH else 1
        return _merged(whole, (hit for hit in window if hit.held >= level)), level

    def _holding(self, level: int, limit: int) -> list[Found]:
        """Articles that hold so many of the words, best first; their ids are yet to be read."""
        if level == 1 and not self._more_begin_so:
            hits = self._searched(self._scored, limit).hits
        else:  # all of them are scored here: they can be counted on the way
            clauses = [*self._level_clauses(level), (Occur.Should, self._scored)]
            result = self._searched(Query.boolean_query(clauses), limit, count=True)
            hits, self._counts[level] = result.hits, counted(result)
        return [Found((address.segment_ord, address.doc), "", score) for score, address in hits]

    def _count(self, level: int, *, every: bool = True) -> int:
        if every and level in self._counts:
            return self._counts[level]
        clauses = [*self._level_clauses(level, every=every), *self._demands]
        # A single term is counted without being looked up article by article.
        query = clauses[0][1] if len(clauses) == 1 else Query.boolean_query(clauses)
        return self._snapshot.count(query)

    def _level_clauses(self, level: int, *, every: bool = True) -> list[Clause]:
        """Articles with so many of the words; of a beginning, with ``every`` word that has it."""
        words = [presence(self._snapshot, asked, every=every) for asked in self._words]
        if level == len(words):
            return [(Occur.Must, word) for word in words]
        if level == 1:
            return [(Occur.Must, words[0] if len(words) == 1 else union(words))]
        some = Query.boolean_query(
            [(Occur.Should, word) for word in words], minimum_number_should_match=level
        )
        return [(Occur.Must, some)]

    def _search(self, query: Query, limit: int) -> list[Found]:
        searcher = self._snapshot.searcher
        return [
            _found(searcher, address, score) for score, address in self._searched(query, limit).hits
        ]

    def _searched(self, query: Query, limit: int, *, count: bool = False) -> SearchResult:
        if self._demands:
            query = Query.boolean_query([(Occur.Must, query), *self._demands])
        return self._snapshot.searcher.search(query, limit, count=count)

    def _with_id(self, hit: Found) -> Found:
        if hit.id:
            return hit
        return _found(self._snapshot.searcher, DocAddress(*hit.key), hit.score)

    @property
    def _more_begin_so(self) -> bool:
        """Whether there are words with a beginning that is asked for which are not scored."""
        return any(begins_more(self._snapshot, asked) for asked in self._words)

    def _check(self) -> None:
        if self._cancelled():
            raise CancelledError("The search was stopped.")


def _newest(snapshot: Snapshot, request: Request, limit: int, offset: int) -> Page:
    clauses = demands(snapshot, request)
    if not any(occur == Occur.Must for occur, _ in clauses):
        clauses.append((Occur.Must, Query.all_query()))
    result = snapshot.searcher.search(
        Query.boolean_query(clauses), limit, count=True, offset=offset, order_by_field=SORT
    )
    hits = tuple(_found(snapshot.searcher, address, 0.0) for _, address in result.hits)
    return Page(hits, counted(result))


def _found(searcher: Searcher, address: DocAddress, score: float) -> Found:
    return Found((address.segment_ord, address.doc), searcher.doc(address)[ID][0], score)


def _merged(first: Sequence[Found], others: Iterable[Found]) -> list[Found]:
    """``first``, and those of ``others`` that are not among them."""
    known = {hit.key for hit in first}
    return [*first, *(hit for hit in others if hit.key not in known)]


def _shortened(snapshot: Snapshot, request: Request) -> Request:
    """``request`` with the words that can be looked for: the rarest, if they are many.

    Beside a single word of content, function words have nothing to say.
    """
    words = request.content
    if len(words) > MOST_WANTED:
        frequency = snapshot.searcher.doc_freq
        rarest = sorted(words, key=lambda asked: frequency(STEMS, asked.stem) or sys.maxsize)
        kept = frozenset(rarest[:MOST_WANTED])
        return replace(request, words=tuple(each for each in words if each in kept))
    return replace(request, words=words) if len(words) == 1 else request
