"""Paragraphs that also stand, word for word or nearly, in another article.

Each paragraph is compared with those that share one of its runs of words (``quotations``), the
likest first, until no other can be likest. A text of hundreds of paragraphs of one form has a
hundred thousand such pairs; so there is an end to what is compared, far from what a text has that
somebody wrote.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.search.quotations import SHORTEST
from reader.text.alignment import common_runs, usual_effort
from reader.text.bags import Bags
from reader.text.effort import Effort

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.search.quotations import Probe
    from reader.text.bags import Bag

ALIKE = 0.8
"""The share of words in common, in order, from which two passages are one."""

FEW_NUMBERS = 3
SAME_NUMBERS = 0.75
"""The share of numbers in common that passages with ``FEW_NUMBERS`` need: two days' reports of the
stock exchange have 85 % of their words in common, in order, and few of their figures."""

MOST_JOINED = 300
"""Pieces in common from which a passage is put together at most, the longest first."""

MOST_PLACES = 1_000
"""Paragraphs of another article in which a run is noticed at most, the first ones."""

MOST_WEIGHED = 100
"""Paragraphs whose words are counted against one paragraph's at most, those with the most runs."""

MOST_ALIGNED = 30
"""Paragraphs that are compared with one paragraph word by word at most, the likest."""

LONG = 4_000
"""Words from which a paragraph, a book without line breaks, is looked into only around the runs
that it shares with a much shorter one."""

MUCH_LONGER = 4
MOST_WINDOWS = 8

USUAL_STEPS = 4_000_000
"""Steps (``Effort``) for one other article; two texts of 5,000 words take 100,000."""

_FIRST_SHARE = 16
_WORDS_FOR_STEP = 4

Places = dict[int, int]
"""The paragraphs in which a run stands, in order, with where it first does (0-based words)."""


class Passage(NamedTuple):
    """The paragraph at ``block`` and the one it stands in, or that stands in it."""

    block: int
    other_block: int
    likeness: float


def passages(
    paragraphs: Sequence[Sequence[str]],
    others: Sequence[Sequence[str]],
    probes: Iterable[Probe],
    effort: Effort | None = None,
) -> list[Passage]:
    """Which paragraphs stand in another article, whose paragraphs are ``others`` (folded words).

    One passage at most for each paragraph, the likest. ``probes`` are the runs that the article
    holds. What is more than ``effort`` (None: ``USUAL_STEPS``) is left out.
    """
    by_block: dict[int, list[Probe]] = defaultdict(list)
    for probe in probes:
        by_block[probe.block].append(probe)
    comparing = _Comparing(paragraphs, others, by_block, effort or Effort(USUAL_STEPS))
    found = (comparing.likest(block) for block in sorted(by_block))
    return [passage for passage in found if passage is not None]


class _Comparing:
    """Two articles' paragraphs, and which runs they share."""

    def __init__(
        self,
        paragraphs: Sequence[Sequence[str]],
        others: Sequence[Sequence[str]],
        probes: Mapping[int, Sequence[Probe]],
        effort: Effort,
    ):
        self._paragraphs = paragraphs
        self._others = others
        self._probes = probes
        self._effort = effort
        self._blocks_left = len(probes)
        self._places = _places(others, {probe.run for found in probes.values() for probe in found})
        self._bags = Bags()
        self._bags_of_others: dict[int, Bag] = {}

    def likest(self, block: int) -> Passage | None:
        """The likest passage to a paragraph, of equally like ones that with the most runs."""
        shares = self._blocks_left
        self._blocks_left -= 1
        best: Passage | None = None
        best_rank = 0
        for at, (most, rank, place) in enumerate(self._candidates(block)):
            if best is not None and (most < best.likeness or best.likeness == 1):
                break
            # All paragraphs get their turn: the likest of each before the others of any.
            effort = self._effort.part(shares if at else max(1, shares // _FIRST_SHARE))
            degree = self._likeness(block, place, effort)
            if degree < ALIKE or (best is not None and degree < best.likeness):
                continue
            if best is None or degree > best.likeness or rank < best_rank:
                best, best_rank = Passage(block, place, degree), rank
        return best

    def _candidates(self, block: int) -> list[tuple[float, int, int]]:
        """How like at most, the rank by runs, and the place of paragraphs to compare with."""
        counts: Counter[int] = Counter()
        for probe in self._probes[block]:
            counts.update(self._places[probe.run].keys())
        if len(counts) > MOST_WEIGHED:
            whole = self._places_by_words.get(tuple(self._paragraphs[block]))
            if whole is not None:
                return [(1.0, 0, whole)]
        ranked = [place for place, _ in counts.most_common(MOST_WEIGHED)]
        if len(ranked) < 2:  # nothing to choose from
            return [(1.0, 0, place) for place in ranked]
        bag = self._bags.bag(self._paragraphs[block])
        weighed = []
        for rank, place in enumerate(ranked):
            other = self._others[place]
            if not self._effort.spend(5 + min(len(bag), len(other)) // _WORDS_FOR_STEP):
                break
            most = _most_likeness(bag, self._bag_of_other(place))
            if most >= ALIKE:
                weighed.append((most, rank, place))
        weighed.sort(key=lambda one: (-one[0], one[1]))
        return weighed[:MOST_ALIGNED]

    def _bag_of_other(self, place: int) -> Bag:
        if place not in self._bags_of_others:
            self._bags_of_others[place] = self._bags.bag(self._others[place])
        return self._bags_of_others[place]

    @cached_property
    def _places_by_words(self) -> dict[tuple[str, ...], int]:
        """Where a paragraph stands whole, the first time."""
        last_first = reversed(list(enumerate(self._others)))
        return {tuple(words): place for place, words in last_first}

    def _likeness(self, block: int, place: int, effort: Effort) -> float:
        one, other = self._paragraphs[block], self._others[place]
        shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
        if len(longer) < LONG or len(longer) < MUCH_LONGER * len(shorter):
            return passage_likeness(one, other, effort)
        shared = [probe for probe in self._probes[block] if place in self._places[probe.run]]
        if longer is other:
            hits = [self._places[probe.run][place] for probe in shared]
        else:
            hits = [probe.start for probe in shared]
        windows = _windows(longer, hits, len(shorter))
        return max(passage_likeness(shorter, window, effort) for window in windows)


def _places(
    others: Sequence[Sequence[str]], wanted: set[tuple[str, ...]]
) -> Mapping[tuple[str, ...], Places]:
    """Where the wanted runs stand. (Looking for each run in each text takes its time for each.)"""
    found: dict[tuple[str, ...], Places] = {run: {} for run in wanted}
    length = max(map(len, wanted), default=0)
    for place, words in enumerate(others):
        runs = zip(*(words[start:] for start in range(length)), strict=False)
        for at, run in enumerate(runs):
            if run in found:
                places = found[run]
                if place not in places and len(places) < MOST_PLACES:
                    places[place] = at
    return found


def _most_likeness(one: Bag, other: Bag) -> float:
    """What ``passage_likeness`` of two texts may come to at most: as if all were in order."""
    common = len(one & other)
    return 2 * common / (min(len(one), len(other)) + common) if common else 0.0


def _windows(words: Sequence[str], hits: Iterable[int], length: int) -> Iterator[Sequence[str]]:
    """What is around some places of a long text: all passages there like one of so many words."""
    taken: list[int] = []
    for hit in sorted(hits):
        # A passage that is alike is at most half as long again.
        if len(taken) < MOST_WINDOWS and not (taken and hit - taken[-1] <= length // 2):
            taken.append(hit)
            yield words[max(0, hit - 2 * length) : hit + 2 * length]


def passage_likeness(
    one: Sequence[str], other: Sequence[str], effort: Effort | None = None
) -> float:
    """How nearly the shorter of two texts stands in the longer: 0 to 1 (1: word for word).

    The share of words in common, in order, of the shorter text and of the passage of the longer
    one that is likest to it. 0 if the shorter has fewer than ``SHORTEST`` words, or where figures
    differ as they do between two reports of one form. Less where more than ``effort`` (None: the
    usual one) is needed.
    """
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    if len(shorter) < SHORTEST:
        return 0.0
    effort = effort or usual_effort(len(one) + len(other))
    runs = common_runs(shorter, longer, effort)
    if len(runs) > MOST_JOINED:
        runs = sorted(sorted(runs, key=lambda run: -run.length)[:MOST_JOINED])
    if not effort.spend(len(runs) ** 2):
        return 0.0
    sums = [0, *accumulate(run.length for run in runs)]
    best, passage = 0.0, (0, 0)
    # The passage begins and ends with words in common; what lies far off is chance.
    for first, opening in enumerate(runs):
        for last in range(first, len(runs)):
            end = runs[last].other + runs[last].length
            span = end - opening.other
            if span > 2 * len(shorter):
                break
            common = sums[last + 1] - sums[first]
            share = 2 * common / (len(shorter) + max(span, common))
            if share > best:
                best, passage = share, (opening.other, end)
    return best if _numbers_agree(shorter, longer[slice(*passage)]) else 0.0


def _numbers_agree(one: Iterable[str], other: Iterable[str]) -> bool:
    numbers, others = _numbers(one), _numbers(other)
    least = min(numbers.total(), others.total())
    return least < FEW_NUMBERS or (numbers & others).total() >= SAME_NUMBERS * least


def _numbers(words: Iterable[str]) -> Counter[str]:
    return Counter(word for word in words if word[0].isdigit())
