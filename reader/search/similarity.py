"""How much two articles have to do with each other: TF-IDF over stems, compared by cosine.

Each weight is the square root of (count × IDF), so that the product of two weights holds the IDF
once, as in BM25, and a word said ten times does not drown nine others. Vectors are brought to one
length by the *number* of their words, which is the expectation of their true length: a text of rare
words is then not punished for them, and a candidate needs no look-up of words that only it has.

Measured on 1,540 texts of one newspaper in 7 topics, precision@5: (1 + log tf) · IDF with true
lengths .908, square roots with true lengths .922, with lengths by words .930, and with the support
of the nearest (``rank``) .935. Chosen on half of the texts; on the other half each step gains as
much.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.analyse import words
from reader.text.function_words import is_function_word
from reader.text.stemming import stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

LEAD_WORDS = 30
"""The first words of a body count twice: news says there what it is about (20 to 50 do alike)."""

TITLE_TIMES = 3
"""A word of the title counts as so many of the body."""

READ_CODE_POINTS = 20_000
"""How much of a body is compared, about 3,000 words: a book is told by its first pages."""

SMOOTHING = 50
"""Articles added to the count of the library: in a library of ten, a word that two of them have is
not as common as it would be in a large one."""

NEAREST = 7
"""How many of the nearest candidates speak for the others."""

_LEAST_REST = 0.1
"""The share of the nearest without one of them at least: of nearly nothing, little can be said."""

_MEMO_WORDS = 1 << 17


class _ContentStems(dict[str, str]):
    """Folded word to stem; empty for function words, numbers and single letters.

    A memo that takes no more words once it is full: those met first are the common ones.
    """

    def __missing__(self, word: str) -> str:
        meaningless = len(word) < 2 or word[0].isdigit() or is_function_word(word)
        found = "" if meaningless else stem(word)
        if len(self) < _MEMO_WORDS:
            self[word] = found
        return found


_CONTENT_STEMS = _ContentStems()


def content_stems(folded_words: Iterable[str]) -> list[str]:
    """The stems of the words that say something, in order: no function words, no numbers."""
    return list(filter(None, map(_CONTENT_STEMS.__getitem__, folded_words)))


def content_stem(folded_word: str) -> str:
    """The stem of one word, empty where ``content_stems`` leaves it out."""
    return _CONTENT_STEMS[folded_word]


@dataclass(frozen=True, slots=True)
class Profile:
    """What a text is about: how often it has each stem, and how many stems that makes."""

    counts: Mapping[str, int]
    length: int


def profile_of(title_words: Sequence[str], body_words: Sequence[str]) -> Profile:
    """The profile of a text; both are folded words (``text.analyse.words``)."""
    stems = content_stems(body_words)
    counts = Counter(stems)
    counts.update(stems[:LEAD_WORDS])
    length = len(stems) + len(stems[:LEAD_WORDS])
    title = content_stems(title_words)
    for _ in range(TITLE_TIMES):
        counts.update(title)
    return Profile(counts, length + TITLE_TIMES * len(title))


def profile_of_text(title: str, body: str) -> Profile:
    """``profile_of`` of a title and the first ``READ_CODE_POINTS`` of a body."""
    return profile_of(words(title), words(body[:READ_CODE_POINTS]))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like a candidate is: the cosine, and the score it is ranked by (both 0 to 1)."""

    id: str
    cosine: float
    score: float


class Comparison:
    """One article's profile, ready to be compared with others."""

    def __init__(
        self,
        subject: Profile,
        articles: int,
        frequencies: Callable[[Iterable[str]], Mapping[str, int]],
    ):
        """``frequencies`` says how many of the ``articles`` in the library have each stem."""
        self._subject = subject
        self._articles = articles
        self._frequencies = frequencies
        self._known = dict(frequencies(subject.counts))
        self._rarities: dict[str, float] = {
            stem_: self._rarity(self._known.get(stem_, 0)) for stem_ in subject.counts
        }
        total = sum(count * self._rarities[stem_] for stem_, count in subject.counts.items())
        self._mean = total / subject.length if subject.length else 1.0
        scale = self._mean * math.sqrt(subject.length) if subject.length else 1.0
        self._weights = {
            stem_: math.sqrt(count) * self._rarities[stem_] / scale
            for stem_, count in subject.counts.items()
        }

    def _rarity(self, frequency: int) -> float:
        """The IDF of a stem. Above 0 even if the index is behind the library."""
        return math.log((max(self._articles, frequency) + SMOOTHING) / (frequency + 1))

    def frequency(self, stem_: str) -> int:
        """How many articles have a stem of the subject."""
        return self._known.get(stem_, 0)

    def query(self, terms: int) -> dict[str, float]:
        """The ``terms`` stems that tell most, each with the boost for a BM25 query.

        BM25 brings the IDF and the candidate's count; what is left is the root of our own count.
        Stems that no other article has are left out.
        """
        counts = self._subject.counts
        asked = [stem_ for stem_ in counts if self._known.get(stem_, 0) > 1]
        asked.sort(key=lambda stem_: (-self._weights[stem_], stem_))
        return {stem_: math.sqrt(counts[stem_]) for stem_ in asked[:terms]}

    def cosine(self, other: Profile) -> float:
        """The likeness of a text: 0 to 1."""
        return min(1.0, round(_product(self._weights, other), 9))

    def shared(self, other: Profile) -> list[tuple[str, float]]:
        """The stems that both have, each with its share of the cosine, largest first."""
        if not other.length:
            return []
        scale = math.sqrt(other.length)
        found = [
            (stem_, self._weights[stem_] * math.sqrt(other.counts[stem_]) / scale)
            for stem_ in self._weights.keys() & other.counts.keys()
        ]
        return sorted(found, key=lambda item: (-item[1], item[0]))

    def rank(self, candidates: Mapping[str, Profile]) -> list[Likeness]:
        """The candidates by id, best first.

        A candidate's score is the mean of its cosine and of its likeness to the ``NEAREST``
        candidates other than itself, each weighted with the square of its own cosine: one round
        of pseudo-relevance feedback (Rocchio 1971), which settles what belongs to the subject
        beyond the words the article happens to use.
        """
        cosines = {id_: self.cosine(profile) for id_, profile in candidates.items()}
        order = sorted(cosines, key=lambda id_: (-cosines[id_], id_))
        nearest = order[:NEAREST]
        total = sum(cosines[id_] ** 2 for id_ in nearest)
        if not total:
            return [Likeness(id_, cosines[id_], cosines[id_]) for id_ in order]
        shares = {id_: cosines[id_] ** 2 / total for id_ in nearest}
        centre = self._centre({id_: candidates[id_] for id_ in nearest}, shares)
        found = []
        for id_ in order:
            support = _product(centre, candidates[id_])
            if id_ in shares:  # its likeness to itself speaks for nothing
                support -= shares[id_] * self._own_part(candidates[id_], centre)
                support /= max(1 - shares[id_], _LEAST_REST)
            score = (cosines[id_] + min(1.0, max(0.0, support))) / 2
            found.append(Likeness(id_, cosines[id_], score))
        return sorted(found, key=lambda likeness: (-likeness.score, likeness.id))

    def _centre(
        self, nearest: Mapping[str, Profile], shares: Mapping[str, float]
    ) -> dict[str, float]:
        """The weighted mean of the nearest: the stems of the subject or of two of them."""
        held = Counter(stem_ for profile in nearest.values() for stem_ in profile.counts)
        stems = [stem_ for stem_, number in held.items() if number > 1 or stem_ in self._rarities]
        unknown = [stem_ for stem_ in stems if stem_ not in self._rarities]
        for stem_, frequency in self._frequencies(unknown).items():
            self._rarities[stem_] = self._rarity(frequency)
        centre = dict.fromkeys(stems, 0.0)
        for id_, profile in nearest.items():
            share = shares[id_] / (self._mean * math.sqrt(profile.length or 1))
            for stem_ in centre.keys() & profile.counts.keys():
                root = math.sqrt(profile.counts[stem_])
                centre[stem_] += share * root * self._rarities.get(stem_, 0.0)
        return centre

    def _own_part(self, profile: Profile, centre: Mapping[str, float]) -> float:
        """What a text's likeness to itself comes to, over the stems of the centre."""
        if not profile.length:
            return 0.0
        total = sum(
            profile.counts[stem_] * self._rarities.get(stem_, 0.0)
            for stem_ in centre.keys() & profile.counts.keys()
        )
        return total / (self._mean * profile.length)


def _product(weights: Mapping[str, float], other: Profile) -> float:
    if not other.length:
        return 0.0
    counts = other.counts
    total = 0.0
    for stem_ in weights.keys() & counts.keys():
        count = counts[stem_]
        total += weights[stem_] * (_ROOTS[count] if count < len(_ROOTS) else math.sqrt(count))
    return total / math.sqrt(other.length)


_ROOTS = tuple(math.sqrt(count) for count in range(64))


def floor_for(articles: int) -> float:
    """The cosine from which articles count as similar, in a library of so many.

    A cosine of .1 means less in a library of thirty articles, where few have a relative at all,
    than in one of thousands, from which the best few were picked. On parts of 10 to 1,540 texts
    drawn from the newspaper above, this line keeps the share of offered articles that have the
    right topic near 3 in 4 in the smallest, at 9 in 10 from 400 on, and offers five articles of
    the whole collection for 99 texts in 100.
    """
    return max(0.05, 0.165 - 0.032 * math.log10(max(articles, 1)))


def rare_floor_for(articles: int) -> float:
    """How much of the cosine the rare stems have to make up, in a library of so many.

    Two long essays of a small library share a dozen words like «mountain» and «historian» and
    reach the cosine of two reports on one subject, which share fewer and rarer ones. On 100 texts
    of the newspaper above, .07 raises the share of right topics from .83 to .86 of 3.8 offered. In
    a large library the candidates were found by their rare stems, and it changes nothing.
    """
    return min(0.1, max(0.01, 0.1 - 0.1 * math.log10(max(articles, 1) / 50)))
