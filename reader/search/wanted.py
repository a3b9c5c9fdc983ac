"""What the terms of a query ask of the words of a text, worked out once for many articles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from reader.model.query import QueryTerm, TermKind
from reader.search.request import as_beginning
from reader.text.analyse import words_and_spellings
from reader.text.function_words import is_function_word
from reader.text.letter_runs import skeleton
from reader.text.proclitics import BEFORE_NOUN, with_proclitics
from reader.text.stem_sieve import StemSieve
from reader.text.stemming import stem, stems
from reader.text.variants import compounds, variants

MOST_TERMS = 256
"""Terms of a query that are looked for; nobody reads the hits of more."""

MOST_WORDS = 64
"""Words of a phrase that are compared; a longer one is found by these."""

_SHORTEST_SPLIT = 5
_SHORTEST_PART = 2


@dataclass(frozen=True, slots=True)
class WantedWord:
    """A word asked for: as folded and as spelt, and the stems that count as it.

    ``joined`` are its forms with a particle written in one, for the first word of a phrase.
    ``begins``, if it is the beginning of a word: what the words begin with that count as it, first
    without clitics.
    """

    folded: str
    spelling: str
    stems: frozenset[str]
    joined: frozenset[str] = frozenset()
    begins: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """Words asked for, one after the other.

    ``literal``: found by stems only where it is nowhere as typed.
    """

    words: tuple[WantedWord, ...]
    literal: bool = False


class WantedPair(NamedTuple):
    """Two words that a single word may be written as; ``by_first``: the first is looked for."""

    first: str
    second: str
    by_first: bool


@dataclass(frozen=True, slots=True)
class WantedTerms:
    """All that a query asks for, by how it is found.

    ``by_stem`` by the stem of the first word, ``by_beginning`` those whose first word is a
    beginning, ``by_spelling`` (for exact queries) by the first word as spelt, ``in_two`` the pairs
    of words that a single word may be written as. ``sieve`` passes the words that may have one of
    the stems. ``skims``: all of it can be found by some of its letters.
    ``pairs`` says the same as ``in_two``, by the skeletons of both words (see ``letter_runs``), or
    under none where one of them has none.
    """

    by_stem: dict[str, tuple[Wanted, ...]]
    by_beginning: tuple[Wanted, ...]
    by_spelling: dict[str, tuple[Wanted, ...]]
    in_two: dict[str, frozenset[str]]
    sieve: StemSieve
    skims: bool = False
    pairs: dict[bytes, tuple[WantedPair, ...]] = field(default_factory=dict)


@lru_cache(64)
def wanted_terms(terms: tuple[QueryTerm, ...], exact: bool) -> WantedTerms:
    """What the terms of a query ask for, without those that are excluded.

    Function words are left out unless there is nothing else, or they are part of a phrase or the
    beginning of a word.
    """
    told = [(term, *words_and_spellings(term.text)) for term in terms if not term.excluded]
    told = [each for each in told if each[1]]
    plain = [
        each
        for each in told
        if each[0].kind is TermKind.PREFIX or not all(map(is_function_word, each[1]))
    ]
    found: list[Wanted] = []
    singles: list[str] = []
    for term, folded, spelt in (plain or told)[:MOST_TERMS]:
        found.append(_wanted(term, folded[:MOST_WORDS], spelt[:MOST_WORDS]))
        if len(folded) == 1 and term.kind is TermKind.WORD:
            singles += folded
    if exact:
        by_spelling = _by_first(found, "spelling")
        return WantedTerms({}, _beginnings(found), by_spelling, {}, StemSieve(()))
    for word in singles:
        found += [_by_stems(form.split()) for form in variants(word)]
    neighbours = [
        word
        for term, folded, _ in told[:MOST_TERMS]
        for word in (folded[:MOST_WORDS] if term.kind is TermKind.WORD else [""])
    ]
    found += [_by_stems([name]) for _, _, name in compounds(neighbours)]
    by_stem, beginnings = _by_first(found, "stems"), _beginnings(found)
    in_two, sieve = _in_two(singles), StemSieve(by_stem)
    skims = (
        sieve.skims
        and all(map(_is_of_letters, found))
        and all(skeleton(each.words[0].folded) for each in beginnings)
        and all(skeleton(head) or all(map(skeleton, tails)) for head, tails in in_two.items())
    )
    return WantedTerms(by_stem, beginnings, {}, in_two, sieve, skims, _pairs(in_two))


def _pairs(in_two: Mapping[str, Iterable[str]]) -> dict[bytes, tuple[WantedPair, ...]]:
    found: dict[bytes, tuple[WantedPair, ...]] = {}
    for first, second in ((head, tail) for head, tails in in_two.items() for tail in tails):
        one, other = skeleton(first), skeleton(second)
        key = one + other if one and other else b""
        pair = WantedPair(first, second, len(one) >= len(other))
        found[key] = (*found.get(key, ()), pair)
    return found


def _is_of_letters(wanted: Wanted) -> bool:
    """Whether no word of it is a number."""
    forms = (form for word in wanted.words for form in (word.folded, *word.stems))
    return not any(character.isdigit() for form in forms for character in form)


def _wanted(term: QueryTerm, folded: list[str], spelt: list[str]) -> Wanted:
    found = [
        WantedWord(word, spelling, frozenset((key,)))
        for word, spelling, key in zip(folded, spelt, stems(folded), strict=True)
    ]
    if term.kind is TermKind.PREFIX:
        beginning = as_beginning(term.text, folded[-1])
        begins = tuple(clitics + beginning for clitics in BEFORE_NOUN)
        found[-1] = WantedWord(folded[-1], spelt[-1], frozenset(), begins=begins)
    if term.kind is TermKind.PHRASE:
        found[0] = replace(found[0], joined=frozenset(with_proclitics(folded[0])))
    return Wanted(tuple(found), literal=term.kind is TermKind.PHRASE)


def _by_stems(words: Iterable[str]) -> Wanted:
    return Wanted(tuple(WantedWord("", "", frozenset((stem(word),))) for word in words))


def _beginnings(wanted: Iterable[Wanted]) -> tuple[Wanted, ...]:
    return tuple(each for each in wanted if each.words[0].begins is not None)


def _by_first(wanted: Iterable[Wanted], name: str) -> dict[str, tuple[Wanted, ...]]:
    found: dict[str, tuple[Wanted, ...]] = {}
    for each in wanted:
        first = each.words[0]
        if first.begins is None:
            keys = first.stems.union(stems(first.joined)) if name == "stems" else {first.spelling}
            for key in keys:
                found[key] = (*found.get(key, ()), each)
    return found


def _in_two(words: Iterable[str]) -> dict[str, frozenset[str]]:
    """The first pieces that the words can be cut into, each with the second ones."""
    found: dict[str, frozenset[str]] = {}
    for word in words:
        if len(word) >= _SHORTEST_SPLIT:
            for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
                first, second = word[:place], word[place:]
                found[first] = found.get(first, frozenset()) | {second}
    return found
