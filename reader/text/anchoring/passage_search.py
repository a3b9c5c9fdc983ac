"""Looking for a passage word by word: where in a body it may be, and how much speaks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.anchoring.alignment import Alignment, align
from reader.text.anchoring.pattern import Pattern, edge_patterns, is_long, make_pattern
from reader.text.anchoring.words import FoldedWords

if TYPE_CHECKING:
    from reader.model.annotation import Selector

MOST_FOUND = 5
"""Places that are given at most; nobody weighs more of them."""

_STEP = 32
"""Words from one stretch of the body to the next; a pattern is looked for in overlapping ones."""

_ENOUGH_VOTES = 40
_MOST_VOTES = 300
"""Places of words that vote: the rarest words' first, so many at least if there are, and no more
than so many; common words tell stretches apart no better."""

_LEAST_VOTES = 0.3
"""Share of the best stretch's votes below which a stretch cannot rival it."""

_SAMPLES = 16
_SAMPLE_CODE_POINTS = 200
"""Pieces of a long passage that are compared besides its two ends."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a passage may be: code points ``start`` to ``end`` of the body.

    ``passage`` and ``context`` say how far the words there are the passage's, and those around
    it its context's (0 to 1); ``score`` joins the two. ``shared`` is what the passages have in
    common of the longer one, in letters. ``evidence`` adds up the weights of the words that were
    found, in and around it, and ``told`` the weights of the passage's own.
    """

    start: int
    end: int
    passage: float
    context: float
    score: float
    shared: float
    evidence: float
    told: float


class PassageSearch:
    """Looks for passages in one body."""

    def __init__(self, body: str):
        self._words = FoldedWords(body, whole=True)

    def find(self, selector: Selector) -> list[Found]:
        """Where the passage may be, the likeliest first, none overlapping a likelier one."""
        if is_long(selector):
            return self._find_long(selector)
        pattern = make_pattern(selector)
        if pattern.is_empty:
            return []
        told = sum(map(self._words.weight, pattern.words[pattern.first : pattern.last]))
        return [
            Found(
                *self._span(pattern, pattern, one, one),
                passage=one.passage,
                context=one.context,
                score=one.score,
                shared=one.shared,
                evidence=one.evidence,
                told=told * one.passage,
            )
            for one in self._alignments(pattern)
        ]

    def _find_long(self, selector: Selector) -> list[Found]:
        """The same by the passage's beginning and end, and samples of what lies between."""
        head, tail = edge_patterns(selector)
        if head.is_empty or tail.is_empty:
            return []
        found = []
        for one in self._alignments(head):
            for other in self._alignments(tail):
                if one.start < other.end:
                    found.append(self._joined(selector, (head, one), (tail, other)))
        found.sort(key=lambda place: (-place.score, place.start))
        return found[:MOST_FOUND]

    def _joined(
        self,
        selector: Selector,
        begins: tuple[Pattern, Alignment],
        ends: tuple[Pattern, Alignment],
    ) -> Found:
        one, other = begins[1], ends[1]
        start, end = self._span(begins[0], ends[0], one, other)
        length = max(1, end - start) / len(selector.exact)
        inside = self._share_inside(selector.exact, one.start, other.end)
        passage = min(one.passage, other.passage, inside, length, 1 / length)
        context = max(one.context, other.context)
        evidence = one.evidence + other.evidence
        return Found(
            start,
            end,
            passage=passage,
            context=context,
            score=0.5 * (passage + context),
            shared=min(one.shared, other.shared, passage),
            evidence=evidence,
            told=evidence,
        )

    def _share_inside(self, exact: str, first: int, last: int) -> float:
        """The share of words, sampled from all over ``exact``, that stand between two words."""
        stretch = len(exact) // _SAMPLES
        total = shared = 0.0
        for piece in range(_SAMPLES):
            begin = piece * stretch
            sample = exact[begin : begin + min(stretch, _SAMPLE_CODE_POINTS)]
            for word in FoldedWords(sample).words[1:-1]:
                weight = self._words.weight(word)
                total += weight
                if any(first <= place < last for place in self._words.places.get(word, ())):
                    shared += weight
        return shared / total if total else 0.0

    def _span(
        self, head: Pattern, tail: Pattern, begins: Alignment, ends: Alignment
    ) -> tuple[int, int]:
        """The code points of a passage that begins as one alignment does and ends as the other."""
        words = self._words
        index = words.starts[begins.start] + (head.inset if begins.first_found else 0)
        start = words.offset(index)
        last = ends.end - 1
        index = words.starts[last] + tail.outset if ends.last_found else words.ends[last]
        return start, max(start, words.end_offset(index))

    def _alignments(self, pattern: Pattern) -> list[Alignment]:
        size = len(pattern.words)
        found = []
        for stretch in self._likely(pattern):
            start = max(0, (stretch - 1) * _STEP - size // 4)
            end = min(len(self._words.words), (stretch + 2) * _STEP + size + size // 4)
            found += align(pattern, self._words, start, end)
        found.sort(key=lambda one: (-one.score, one.start))
        apart: list[Alignment] = []
        for one in found:
            if all(one.end <= other.start or other.end <= one.start for other in apart):
                apart.append(one)
        return apart[:MOST_FOUND]

    def _likely(self, pattern: Pattern) -> list[int]:
        """The stretches in which the pattern may begin, by all its words and by its passage's."""
        whole = range(len(pattern.words))
        passage = range(pattern.first, pattern.last)
        return list(
            dict.fromkeys(
                [*self._stretches(pattern, whole), *self._stretches(pattern, passage)[:3]]
            )
        )

    def _stretches(self, pattern: Pattern, numbers: range) -> list[int]:
        """The stretches of the body that hold most of the pattern's rarer words in their order.

        Each place of a word votes, with the word's weight, for the stretch in which the pattern
        would begin if this were its word (as BLAST collects seeds by their diagonals).
        """
        places, weight = self._words.places, self._words.weight
        words = pattern.words
        known = [(number, words[number]) for number in numbers if words[number] in places]
        known.sort(key=lambda item: len(places[item[1]]))
        votes: dict[int, float] = {}
        asked = 0
        for number, word in known:
            there = places[word]
            if asked + len(there) > _MOST_VOTES and asked >= _ENOUGH_VOTES:
                break
            for place in there[:_MOST_VOTES]:
                stretch = (place - number) // _STEP
                votes[stretch] = votes.get(stretch, 0.0) + weight(word)
            asked += len(there)
        joined = {stretch: own + votes.get(stretch + 1, 0.0) for stretch, own in votes.items()}
        least = _LEAST_VOTES * max(joined.values(), default=0.0)
        rivals = [stretch for stretch, number in joined.items() if number >= least]
        rivals.sort(key=lambda stretch: (-joined[stretch], stretch))
        return rivals[: 2 * MOST_FOUND]
