"""Which articles may hold, word for word or nearly, paragraphs of another.

The index is asked for short runs of words of each paragraph, each around its rarest word, so that a
paragraph is found within a longer one too, and with some words changed. What is found so is only a
candidate: the texts decide (``passages``). (Fingerprints of paragraphs in the index would do the
same, at an eighth of the text's size; the positions that phrases need are there anyway.)
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

SHORTEST = 8
"""Words from which a paragraph counts as text that can be quoted."""

RUN_WORDS = 4
"""Words that are asked for in a row: rare together, and short enough to stand between changes."""

STRETCH = 12
"""A run is asked for in every so many words of a paragraph, and two at least."""

MOST_RUNS = 400
"""Runs asked for one article at most; of a longer one, evenly chosen ones."""

MOST_ARTICLES = 50
"""A run that more articles hold than this belongs to all of them: a formula, not a quotation."""

MOST_STRETCHES = 5 * MOST_RUNS
"""Stretches that are looked at for a run at most: of more, 24,000 words, evenly chosen ones."""

MOST_COMPARED = 40
"""Articles whose text is looked into at most, those with the most runs first."""

Value = TypeVar("Value")


class PhraseIndex(Protocol):
    """What is needed of the search index."""

    def holding_phrase(
        self, words: Sequence[str], limit: int, exclude: Collection[str] = ()
    ) -> tuple[int, list[str]]:
        """How many articles hold the words in a row, and the ids of some."""

    def word_frequencies(self, words: Iterable[str]) -> Mapping[str, int]:
        """In how many articles each folded word stands."""


class Probe(NamedTuple):
    """A run of words of the paragraph at ``block``, and where in it (0-based) it begins."""

    block: int
    run: tuple[str, ...]
    start: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """Articles that may quote, those with the most common runs first, with these runs."""

    probes: Mapping[str, tuple[Probe, ...]]

    def ids(self) -> list[str]:
        """Their ids."""
        return list(self.probes)


class _Stretch(NamedTuple):
    """The words ``low`` to ``high`` of the paragraph at ``block``."""

    block: int
    low: int
    high: int


def find_candidates(
    paragraphs: Sequence[Sequence[str]],
    index: PhraseIndex,
    exclude: Collection[str],
    look: Callable[[], None] | None = None,
) -> Finding:
    """Articles that share a run of words with the paragraphs (folded words each).

    ``look`` is called before each question, and raises when the answer is no longer wanted.
    """
    found: dict[str, list[Probe]] = {}
    holding: dict[tuple[str, ...], list[str]] = {}
    for probe in _probes(paragraphs, index):
        if look is not None:
            look()
        if probe.run not in holding:
            count, ids = index.holding_phrase(probe.run, MOST_ARTICLES, exclude)
            holding[probe.run] = ids if count <= MOST_ARTICLES + len(exclude) else []
        for id_ in holding[probe.run]:
            found.setdefault(id_, []).append(probe)
    best = sorted(found, key=lambda id_: (-len(found[id_]), id_))[:MOST_COMPARED]
    return Finding({id_: tuple(found[id_]) for id_ in best})


def _probes(paragraphs: Sequence[Sequence[str]], index: PhraseIndex) -> list[Probe]:
    stretches = _evenly(list(_stretches(paragraphs)), MOST_STRETCHES)
    frequencies = index.word_frequencies(
        {word for block, low, high in stretches for word in paragraphs[block][low:high]}
    )
    probes = (_probe(stretch, paragraphs[stretch.block], frequencies) for stretch in stretches)
    return _evenly([probe for probe in probes if probe is not None], MOST_RUNS)


def _evenly(items: list[Value], most: int) -> list[Value]:
    return items[:: max(1, -(-len(items) // most))]


def _stretches(paragraphs: Sequence[Sequence[str]]) -> Iterator[_Stretch]:
    for block, words in enumerate(paragraphs):
        if len(words) < SHORTEST:
            continue
        count = max(2, len(words) // STRETCH)
        bounds = [len(words) * part // count for part in range(count + 1)]
        yield from (_Stretch(block, low, high) for low, high in pairwise(bounds))


def _probe(stretch: _Stretch, words: Sequence[str], frequencies: Mapping[str, int]) -> Probe | None:
    """The run whose rarest word is in the fewest articles; none where a word is in no index."""
    best: Probe | None = None
    least: tuple[bool, int, int] | None = None
    for start in range(stretch.low, stretch.high - RUN_WORDS + 1):
        run = words[start : start + RUN_WORDS]
        counts = [frequencies.get(word, 0) for word in run]
        rarest = min(counts)
        # A word of one article is this one's own, unless the index has yet to hear of it.
        rarity = (rarest == 1, rarest, sum(counts))
        if rarest and (least is None or rarity < least):
            best, least = Probe(stretch.block, tuple(run), start), rarity
    return best
