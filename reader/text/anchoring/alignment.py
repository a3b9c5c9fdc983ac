"""Finding the words of a passage in a stretch of a text, in order, though some have changed."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.text.anchoring.pattern import Pattern
    from reader.text.anchoring.words import FoldedWords

_DECAY = 0.9
"""What a word of the context counts of the word that is one nearer to the passage."""

_MOST_WAYS = 3
_WORDS_BY_THEMSELVES = 5
_TAKEN = "\x00"

_ALIKE = 0.7
"""Share of the letters that two spellings of one word have in common, from the ends inwards: a
conjunction or an article that came or went («والكتاب», «الكتاب»), a letter that was mended."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where a pattern's passage lies: words ``start`` up to but without ``end`` of the text.

    ``passage`` says how far the words there are the passage's, ``before`` and ``after`` how far
    those around it are its context's: 0 to 1, rarer and nearer words counting more (None: there is
    no context on that side). ``shared`` is what the two texts of the passage have in common of the
    longer one, in letters. ``evidence`` adds up the weights of all words that were found.
    ``first_found`` and ``last_found``: the passage's outermost words are there themselves.
    """

    start: int
    end: int
    passage: float
    before: float | None
    after: float | None
    shared: float
    evidence: float
    first_found: bool = True
    last_found: bool = True

    @property
    def context(self) -> float:
        """Both sides as one: the better one counts more, since an edit rarely touches both."""
        sides = [side for side in (self.before, self.after) if side is not None]
        if not sides:
            return 0.0
        return 0.7 * max(sides) + 0.3 * min(sides)

    @property
    def score(self) -> float:
        """0 to 1: the passage's words as much as the context's."""
        return 0.5 * self.passage + 0.5 * self.context


def align(pattern: Pattern, text: FoldedWords, start: int, end: int) -> list[Alignment]:
    """Align ``pattern`` with words ``start`` to ``end`` of ``text``, each way that it goes.

    By longest common runs first (Ratcliff and Obershelp, as in difflib), so that a common word
    does not match far from its neighbours. Once with the context as a part of the pattern, by
    which a short passage is told from others like it; and a longer one by itself, for it may have
    been moved away from its context. Empty if no word of the passage is there; several if most of
    it is there several times.
    """
    window = text.words[start:end]
    rarest = min(pattern.words[pattern.first : pattern.last], key=lambda word: -text.weight(word))
    ways: list[Alignment] = []
    for _ in range(max(1, min(_MOST_WAYS, window.count(rarest)))):
        found = _matches(pattern.words, window)
        way = _aligned(pattern, text, start, found)
        if way is None or (ways and way.passage < ways[0].passage / 2):
            break
        ways.append(way)
        # The passage is looked for elsewhere, and its context may be anywhere still.
        for place in range(way.start - start, way.end - start):
            window[place] = _TAKEN
    if pattern.last - pattern.first >= _WORDS_BY_THEMSELVES:
        window = text.words[start:end]
        alone = _aligned(pattern, text, start, _passage_first(pattern, window))
        if alone is not None:
            ways.append(alone)
    return ways


def _passage_first(pattern: Pattern, window: list[str]) -> dict[int, tuple[int, float]]:
    """The matches of the passage by itself, and of its context in what lies around that."""
    first, last = pattern.first, pattern.last
    passage = _matches(pattern.words[first:last], window)
    if not passage:
        return {}
    places = [place for place, _ in passage.values()]
    begin, end = min(places), max(places) + 1
    found = {number + first: match for number, match in passage.items()}
    found |= _matches(pattern.words[:first], window[:begin])
    after = _matches(pattern.words[last:], window[end:])
    found |= {number + last: (place + end, share) for number, (place, share) in after.items()}
    return found


def _aligned(
    pattern: Pattern,
    text: FoldedWords,
    start: int,
    found: dict[int, tuple[int, float]],
) -> Alignment | None:
    inside = sorted(number for number in found if pattern.first <= number < pattern.last)
    if not inside:
        return None
    first, last = _bounds(pattern, found, inside)
    weight = text.weight
    matched = {number: share for number, (place, share) in found.items() if first <= place < last}
    wanted = pattern.words[pattern.first : pattern.last]
    printed = text.words[start + first : start + last]
    shares = [matched.get(number, 0.0) for number in range(pattern.first, pattern.last)]
    told = sum(weight(word) * share for word, share in zip(wanted, shares, strict=True))
    passage = 2 * told / (sum(map(weight, wanted)) + sum(map(weight, printed)))
    letters = sum(len(word) * share for word, share in zip(wanted, shares, strict=True))
    longer = max(sum(map(len, wanted)), sum(map(len, printed)))
    before, near = _side(
        pattern.words, range(pattern.first - 1, -1, -1), found, first - 1, -1, text
    )
    after, nearer = _side(
        pattern.words, range(pattern.last, len(pattern.words)), found, last, 1, text
    )
    return Alignment(
        start=start + first,
        end=start + last,
        passage=min(1.0, passage),
        before=before,
        after=after,
        shared=letters / longer,
        evidence=told + near + nearer,
        first_found=found.get(pattern.first, (-1, 0.0)) == (first, 1.0),
        last_found=found.get(pattern.last - 1, (-1, 0.0)) == (last - 1, 1.0),
    )


def _matches(pattern: Sequence[str], window: Sequence[str]) -> dict[int, tuple[int, float]]:
    """For each word of the pattern that is in the window: its place there, and how alike (0 to 1).

    Words that were replaced by as many others are paired where they are spellings of one.
    """
    matcher = SequenceMatcher(None, window, pattern, autojunk=False)
    found: dict[int, tuple[int, float]] = {}
    for kind, place, place_end, number, number_end in matcher.get_opcodes():
        if kind == "equal":
            for step in range(place_end - place):
                found[number + step] = (place + step, 1.0)
        elif kind == "replace" and place_end - place == number_end - number:
            for step in range(place_end - place):
                share = _likeness(window[place + step], pattern[number + step])
                if share >= _ALIKE:
                    found[number + step] = (place + step, share)
    return found


def _likeness(one: str, other: str) -> float:
    """The share of two words that is the same at their beginnings and their ends."""
    shorter, longer = sorted((len(one), len(other)))
    head = 0
    while head < shorter and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < shorter - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    return (head + tail) / longer


def _bounds(
    pattern: Pattern, found: dict[int, tuple[int, float]], inside: list[int]
) -> tuple[int, int]:
    """The places at which the passage begins and ends.

    Where its first words are no longer there, it begins after the context if what stands between
    is no longer than they were: they were replaced. Otherwise, at the first word that is there.
    """
    first, last = found[inside[0]][0], found[inside[-1]][0] + 1
    missing = inside[0] - pattern.first
    if missing and (before := found.get(pattern.first - 1)) is not None:
        gap = first - before[0] - 1
        if 0 <= gap <= missing + 1:
            first -= gap
    missing = pattern.last - 1 - inside[-1]
    if missing and (after := found.get(pattern.last)) is not None:
        gap = after[0] - last
        if 0 <= gap <= missing + 1:
            last += gap
    return first, last


def _side(
    words: Sequence[str],
    numbers: range,
    found: dict[int, tuple[int, float]],
    edge: int,
    step: int,
    text: FoldedWords,
) -> tuple[float | None, float]:
    """How far one side's context is there, and the weight of what is.

    A word counts if it is about as far from the passage (whose neighbour on this side is at
    ``edge``) as it was: up to twice as far, and some words.
    """
    total = shared = evidence = 0.0
    decay = 1.0
    for distance, number in enumerate(numbers):
        weight = text.weight(words[number])
        total += weight * decay
        place, share = found.get(number, (None, 0.0))
        if place is not None and 0 <= (place - edge) * step <= 2 * distance + 6:
            shared += weight * decay * share
            evidence += weight * share
        decay *= _DECAY
    return (shared / total if total else None), evidence
