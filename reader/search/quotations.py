"""Paragraphs that also stand, word for word or nearly, in other articles.

The index is asked for short runs of words of each paragraph, each around its rarest word, so that a
paragraph is found within a longer one too, and with some words changed. What is found so is only a
candidate: the texts decide. (Fingerprints of paragraphs in the index would do the same, at an
eighth of the text's size; the positions that phrases need are there anyway.)
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple, Protocol

from reader.text.alignment import common_runs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

SHORTEST = 8
"""Words from which a paragraph counts as text that can be quoted."""

ALIKE = 0.8
"""The share of words in common, in order, from which two passages are one."""

FEW_NUMBERS = 3
SAME_NUMBERS = 0.75
"""The share of numbers in common that passages with ``FEW_NUMBERS`` need: two days' reports of the
stock exchange have 85 % of their words in common, in order, and few of their figures."""

RUN_WORDS = 4
"""Words that are asked for in a row: rare together, and short enough to stand between changes."""

STRETCH = 12
"""A run is asked for in every so many words of a paragraph, and two at least."""

MOST_RUNS = 400
"""Runs asked for one article at most; of a longer one, evenly chosen ones."""

MOST_ARTICLES = 50
"""A run that more articles hold than this belongs to all of them: a formula, not a quotation."""

MOST_JOINED = 300
"""Pieces in common from which a passage is put together at most, the longest first."""

MOST_COMPARED = 40
"""Articles whose text is looked into at most, those with the most runs first."""


class PhraseIndex(Protocol):
    """What is needed of the search index."""

    def holding_phrase(
        self, words: Sequence[str], limit: int, exclude: Collection[str] = ()
    ) -> tuple[int, list[str]]:
        """How many articles hold the words in a row, and the ids of some."""

    def word_frequencies(self, words: Iterable[str]) -> Mapping[str, int]:
        """In how many articles each folded word stands."""


class Probe(NamedTuple):
    """A run of words of the paragraph at ``block``."""

    block: int
    run: tuple[str, ...]


class Passage(NamedTuple):
    """The paragraph at ``block`` and the one it stands in, or that stands in it."""

    block: int
    other_block: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Finding:
    """Articles that may quote, those with the most common runs first, with these runs."""

    probes: Mapping[str, tuple[Probe, ...]]

    def ids(self) -> list[str]:
        """Their ids."""
        return list(self.probes)


def find_candidates(
    paragraphs: Sequence[Sequence[str]], index: PhraseIndex, exclude: Collection[str]
) -> Finding:
    """Articles that share a run of words with the paragraphs (folded words each)."""
    long_enough = {word for words in paragraphs if len(words) >= SHORTEST for word in words}
    frequencies = index.word_frequencies(long_enough)
    found: dict[str, list[Probe]] = {}
    for probe in _probes(paragraphs, frequencies):
        count, ids = index.holding_phrase(probe.run, MOST_ARTICLES, exclude)
        if count <= MOST_ARTICLES + len(exclude):
            for id_ in ids:
                found.setdefault(id_, []).append(probe)
    best = sorted(found, key=lambda id_: (-len(found[id_]), id_))[:MOST_COMPARED]
    return Finding({id_: tuple(found[id_]) for id_ in best})


def _probes(paragraphs: Sequence[Sequence[str]], frequencies: Mapping[str, int]) -> list[Probe]:
    probes = []
    for block, words in enumerate(paragraphs):
        if len(words) < SHORTEST:
            continue
        stretches = max(2, len(words) // STRETCH)
        bounds = [len(words) * part // stretches for part in range(stretches + 1)]
        for low, high in pairwise(bounds):
            run = _rarest_run(words, low, high, frequencies)
            if run:
                probes.append(Probe(block, run))
    step = max(1, -(-len(probes) // MOST_RUNS))
    return probes[::step]


def _rarest_run(
    words: Sequence[str], low: int, high: int, frequencies: Mapping[str, int]
) -> tuple[str, ...]:
    """The run whose rarest word is in the fewest articles; none where a word is in no index."""
    best: tuple[str, ...] = ()
    least: tuple[bool, int, int] | None = None
    for start in range(low, high - RUN_WORDS + 1):
        run = words[start : start + RUN_WORDS]
        counts = [frequencies.get(word, 0) for word in run]
        rarest = min(counts)
        # A word of one article is this one's own, unless the index has yet to hear of it.
        rarity = (rarest == 1, rarest, sum(counts))
        if rarest and (least is None or rarity < least):
            best, least = tuple(run), rarity
    return best


def passages(
    paragraphs: Sequence[Sequence[str]],
    others: Sequence[Sequence[str]],
    probes: Iterable[Probe],
) -> list[Passage]:
    """Which paragraphs stand in another article, whose paragraphs are ``others`` (folded words).

    One passage at most for each paragraph, the likest.
    """
    texts = [f" {' '.join(words)} " for words in others]
    pairs = Counter(
        (probe.block, place)
        for probe in probes
        for place, text in enumerate(texts)
        if f" {' '.join(probe.run)} " in text
    )
    best: dict[int, Passage] = {}
    for (block, place), _ in pairs.most_common():
        degree = passage_likeness(paragraphs[block], others[place])
        known = best.get(block)
        if degree >= ALIKE and (known is None or degree > known.likeness):
            best[block] = Passage(block, place, degree)
    return [best[block] for block in sorted(best)]


def passage_likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """How nearly the shorter of two texts stands in the longer: 0 to 1 (1: word for word).

    The share of words in common, in order, of the shorter text and of the passage of the longer
    one that is likest to it. 0 if the shorter has fewer than ``SHORTEST`` words, or where figures
    differ as they do between two reports of one form.
    """
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    if len(shorter) < SHORTEST:
        return 0.0
    runs = common_runs(shorter, longer)
    if len(runs) > MOST_JOINED:
        runs = sorted(sorted(runs, key=lambda run: -run.length)[:MOST_JOINED])
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
