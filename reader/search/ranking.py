"""In what order articles are found.

In two steps. A flat union of weighted words is what tantivy answers fast: it passes over whole
blocks of articles that cannot come among the best. Of these, some dozens are then ordered anew by
what such a sum does not see: how much of the query an article holds, and whether words that stand
together in the query do so in the article.

The weights were chosen on the even half of 1,390 questions over 1,179 encyclopedia paragraphs (ARCD
and its like) with 1,540 news articles among them, and hold on the odd half (within 0.01 MRR@10).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tantivy import Occur, Query

from reader.search.clauses import begun, nearby, others, presence, rarity, union
from reader.search.request import neighbours
from reader.search.schema import ID, SPELLINGS, STEMS, TITLE, WORDS, is_confusable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.search.index import Snapshot
    from reader.search.request import Request, RequestWord


@dataclass(frozen=True, slots=True)
class Weights:
    """What each thing counts for; only their proportions matter.

    ``words``, ``stems``, ``title`` and ``spellings`` weigh the BM25 scores of a word in these
    fields (a word in its folded form counts as itself and as its stem). ``others`` weighs the stems
    of what may be meant as well, as a part of that of its own; ``begun`` a word
    that merely begins as asked. ``coverage`` and ``nearness`` raise a score by so much when all of
    the query is there, or all in its order.
    """

    words: float = 1.0
    stems: float = 2.0
    title: float = 1.3
    spellings: float = 0.2
    others: float = 0.3
    begun: float = 0.5
    coverage: float = 0.4
    nearness: float = 0.6


WEIGHTS: Final = Weights()

REORDERED: Final = 30
"""Articles that are ordered anew; the answer is nearly always among them or not found at all."""

_BITS: Final = 20
"""Questions asked of an article at once: a score is a float of 24 bits."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article in the order of finding; ``key`` is where the index has it."""

    key: tuple[int, int]
    id: str
    score: float
    held: int = 0
    """How many of the content words it holds."""


def scored(snapshot: Snapshot, request: Request, weights: Weights = WEIGHTS) -> list[Query]:
    """The clauses whose scores add up, for ``clauses.union``."""
    found: list[Query] = []
    for asked in request.content:
        if asked.whole:
            found += _whole(snapshot, asked, weights)
        if asked.begins:
            found += _begun(snapshot, asked, weights.begun)
    return found


def _whole(snapshot: Snapshot, asked: RequestWord, weights: Weights) -> list[Query]:
    if asked.only_spelt:
        return [snapshot.term(SPELLINGS, asked.spelling, weights.words + weights.stems)]
    found = [
        snapshot.term(WORDS, asked.word, weights.words),
        snapshot.term(STEMS, asked.stem, weights.stems),
        snapshot.term(TITLE, asked.stem, weights.title),
    ]
    if asked.spelling != asked.word or is_confusable(asked.word):
        found.append(snapshot.term(SPELLINGS, asked.spelling, weights.spellings))
    own = rarity(snapshot, snapshot.searcher.doc_freq(STEMS, asked.stem))
    for stem, frequency in others(snapshot, asked):
        # No rarer than the word itself, which is what was asked for.
        share = min(1.0, own / rarity(snapshot, frequency))
        found.append(snapshot.term(STEMS, stem, weights.stems * weights.others * share))
    return found


def _begun(snapshot: Snapshot, asked: RequestWord, weight: float) -> list[Query]:
    words = begun(snapshot, asked.beginning)
    if not asked.whole and (frequency := snapshot.searcher.doc_freq(WORDS, asked.word)):
        words = [(asked.word, frequency), *words]
    # As rare as all of them together: a misprint that begins so is not the best answer.
    common = rarity(snapshot, min(sum(each for _, each in words), snapshot.searcher.num_docs))
    return [
        snapshot.term(WORDS, word, weight * max(common, 0.01) / rarity(snapshot, frequency))
        for word, frequency in words
    ]


def reorder(
    snapshot: Snapshot, request: Request, hits: Sequence[Found], weights: Weights = WEIGHTS
) -> list[Found]:
    """``hits`` by how much of the query they hold and how near together, best first."""
    content, pairs = request.content, neighbours(request)
    if len(content) < 2 or not hits:
        return list(hits)
    parts = [presence(snapshot, asked) for asked in content]
    parts += [nearby(snapshot, *pair) for pair in pairs]
    worth = [_worth(snapshot, asked) for asked in content]
    pair_worth = [
        min(_worth(snapshot, first), _worth(snapshot, second)) for first, second, _ in pairs
    ]
    answers = _ask(snapshot, hits, parts)
    whole, whole_pairs = sum(worth) or 1.0, sum(pair_worth) or 1.0
    ordered = []
    for hit in hits:
        bits = answers.get(hit.key, 0)
        here = [value for place, value in enumerate(worth) if bits >> place & 1]
        near = [value for place, value in enumerate(pair_worth, len(worth)) if bits >> place & 1]
        gain = weights.coverage * sum(here) / whole + weights.nearness * sum(near) / whole_pairs
        ordered.append(Found(hit.key, hit.id, hit.score * (1 + gain), len(here)))
    return sorted(ordered, key=lambda hit: -hit.score)


def _worth(snapshot: Snapshot, asked: RequestWord) -> float:
    field, word = (SPELLINGS, asked.spelling) if asked.only_spelt else (STEMS, asked.stem)
    frequency = snapshot.searcher.doc_freq(field, word)
    if asked.begins:
        others = (each for _, each in begun(snapshot, asked.beginning))
        frequency = max(frequency, max(others, default=0))
    return rarity(snapshot, frequency) if frequency else 0.0


def _ask(
    snapshot: Snapshot, hits: Sequence[Found], parts: Sequence[Query]
) -> dict[tuple[int, int], int]:
    """Which of ``parts`` match each of ``hits``, as bits.

    Each part scores a power of two, so that the sum says which of them match. They are nested one
    in the other, not side by side: tantivy then only looks up the articles in question.
    """
    answers: dict[tuple[int, int], int] = {}
    these = union(snapshot.term(ID, hit.id) for hit in hits)
    for begin in range(0, len(parts), _BITS):
        query = Query.const_score_query(these, 0.0)
        for place, part in enumerate(parts[begin : begin + _BITS]):
            bit = Query.const_score_query(part, float(1 << place))
            query = Query.boolean_query([(Occur.Must, query), (Occur.Should, bit)])
        for score, address in snapshot.searcher.search(query, len(hits), count=False).hits:
            key = (address.segment_ord, address.doc)
            answers[key] = answers.get(key, 0) | int(score) << begin
    return answers
