"""The words that tell most of what was read, where tags and sections do not tell it."""

from __future__ import annotations

import logging
import math
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reader.search.errors import DamagedIndexError
from reader.search.similarity import READ_CODE_POINTS, SMOOTHING, Profile, profile_of_text
from reader.search.terms import printed_terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.library.relatives import RelatingIndex
    from reader.store import LibraryStore
    from reader.store.texts import StoredText

MOST_TEXTS = 120
"""Articles whose texts are looked into, those read longest: half a second of work."""
WORDS_OF_TEXT = 25
"""Words of one text that may be among those of all."""
LEAST_COUNT = 3
"""How often a text has a word that it is about, the title counting for three."""
SAME_ARTICLES = 0.75
"""The share of two words' articles that they have in common, from which the second says nothing
new: «الأمم» and «المتحدة»."""

_log = logging.getLogger(__name__)


class ReadWord(NamedTuple):
    """A word as it is printed, and the articles that are about it."""

    word: str
    articles: frozenset[str]


def read_words(
    store: LibraryStore, index: RelatingIndex | None, read: Mapping[str, int], most: int
) -> list[ReadWord]:
    """At most ``most`` words of the articles in ``read`` (id: seconds), those that tell most first.

    By TF-IDF over stems, each article weighted with the root of its reading time. Empty without an
    index, or with one that is far behind: it says how common a word is in the library.
    """
    if index is None or not read or index.count < len(read):
        return []
    ids = sorted(read, key=lambda id_: (-read[id_], id_))[:MOST_TEXTS]
    texts = store.texts.texts(ids, READ_CODE_POINTS)
    try:
        weights = _weights(index, texts, read)
    except DamagedIndexError as error:
        _log.warning("The search index could not be read: %s", error)
        index.note_damage()
        return []
    return _chosen(texts, weights, most)


def _weights(
    index: RelatingIndex, texts: Mapping[str, StoredText], read: Mapping[str, int]
) -> dict[str, dict[str, float]]:
    """What each stem weighs in each article that is about it."""
    library = index.count
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for id_, text in texts.items():
        profile = profile_of_text(text.title, text.body)
        often = [stem for stem, count in profile.counts.items() if count >= LEAST_COUNT]
        known = index.frequencies(often)
        told = {stem: _weight(profile, stem, known.get(stem, 0), library) for stem in often}
        share = math.sqrt(read[id_] + 1)
        for stem in sorted(told, key=lambda one: (-told[one], one))[:WORDS_OF_TEXT]:
            weights[stem][id_] = told[stem] * share
    return weights


def _weight(profile: Profile, stem: str, frequency: int, library: int) -> float:
    rarity = math.log((max(library, frequency) + SMOOTHING) / (frequency + 1))
    return math.sqrt(profile.counts[stem] / max(1, profile.length)) * rarity


def _chosen(
    texts: Mapping[str, StoredText], weights: Mapping[str, Mapping[str, float]], most: int
) -> list[ReadWord]:
    """The heaviest stems, without those that only repeat another one."""
    # What one article alone is about is no subject of a person who read several.
    least = 1 if len(texts) < 4 else 2
    order = sorted(
        (stem for stem, found in weights.items() if len(found) >= least),
        key=lambda stem: (-sum(weights[stem].values()), stem),
    )
    chosen: list[ReadWord] = []
    for stem in order:
        articles = frozenset(weights[stem])
        if any(_repeats(articles, one.articles) for one in chosen):
            continue
        heaviest = texts[max(articles, key=lambda id_: (weights[stem][id_], id_))]
        printed = printed_terms(heaviest.title, heaviest.body, {stem})
        if stem in printed:
            chosen.append(ReadWord(printed[stem], articles))
        if len(chosen) == most:
            break
    return chosen


def _repeats(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one) > 1 and len(one & other) >= SAME_ARTICLES * min(len(one), len(other))
