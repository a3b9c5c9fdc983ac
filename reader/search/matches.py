"""Where, and why, a query matches an article."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from reader.model.query import Query
from reader.model.search import Match, MatchReason
from reader.search.wanted import MOST_TERMS, Wanted, WantedTerms, WantedWord, wanted_terms
from reader.text.analyse import exact_words, spans_of_words, spelling, words
from reader.text.stemming import stem

_ORDER = {reason: place for place, reason in enumerate(MatchReason)}
_MOST_REMEMBERED = 256  # texts, of about 60 kB each with their words
_LONGEST_REMEMBERED = 10_000
_MOST_TERMS_READ = 4 * MOST_TERMS  # some of them are excluded, or function words


def find_matches(query: Query, title: str, body: str, limit: int = 200) -> tuple[Match, ...]:
    """Where ``title`` and ``body`` match ``query``: the title's first, in the order of the text.

    A match is EXACT where it is spelt as asked for (marks and hamza; letter case, tatweel and the
    script of digits aside), FOLDED where it folds to the same, STEM where it is another form of
    the word or a likely variant of it, PREFIX where it only begins so (the article may stand
    before it). Several words that follow one another are one match, with the least of their
    reasons; a phrase is found by stems only where the article has it nowhere as it was typed.
    With ``query.exact`` only what is spelt as asked for matches.

    Filters and excluded terms are not looked for, nor function words unless the query has nothing
    else. Matches do not overlap. At most ``limit`` are returned, and at most ``MOST_TERMS`` terms
    are looked for, each by its first ``MOST_WORDS`` words (``reader.search.wanted``). The time
    taken grows with the length of the text.
    """
    if limit < 1:
        return ()
    wanted = wanted_terms(query.terms[:_MOST_TERMS_READ], query.exact)
    texts = {"title": _text_of(title), "body": _text_of(body)}
    found = {field: list(_found(wanted, text, exact=query.exact)) for field, text in texts.items()}
    as_typed = {
        id(place.wanted)
        for places in found.values()
        for place in places
        if place.wanted is not None and place.wanted.literal and place.why in _AS_TYPED
    }
    matches: list[Match] = []
    for field, places in found.items():
        kept = (
            place for place in places if place.why in _AS_TYPED or id(place.wanted) not in as_typed
        )
        matches += _matches(field, texts[field], kept, limit - len(matches))
    return tuple(matches)


_AS_TYPED = frozenset((MatchReason.EXACT, MatchReason.FOLDED))


class _Place(NamedTuple):
    """The first of some words, the one after the last, and why they match what was wanted."""

    start: int
    end: int
    why: MatchReason
    wanted: Wanted | None


class _Text:
    """The words of a text in their forms, one to one, each made when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def words(self) -> list[str]:
        return words(self.text)

    @cached_property
    def spelt(self) -> list[str]:
        return exact_words(self.text)

    def spans(self, numbers: Sequence[int]) -> list[tuple[int, int]]:
        """The places of the words of these rising numbers."""
        return spans_of_words(self.text, numbers)


def _text_of(text: str) -> _Text:
    return _Text(text) if len(text) > _LONGEST_REMEMBERED else _remembered(text)


@lru_cache(_MOST_REMEMBERED)
def _remembered(text: str) -> _Text:
    """The same articles are found again at each key that is pressed."""
    return _Text(text)


def _found(wanted: WantedTerms, text: _Text, *, exact: bool) -> Iterator[_Place]:
    """The places of a text that match, in no order, some of them twice."""
    places = _places_as_spelt if exact else _places
    by_first = wanted.by_spelling if exact else wanted.by_stem
    for start, key in _keys(wanted, text, exact=exact):
        if key in by_first:
            yield from places(by_first[key], text, start)
    for each in wanted.by_beginning:
        beginning = each.words[0].spelling if exact else each.words[0].folded
        for start, item in enumerate(text.spelt if exact else text.words):
            if beginning in item:
                yield from places((each,), text, start)
    if wanted.in_two and not wanted.in_two.keys().isdisjoint(text.words):
        for start, (first, second) in enumerate(pairwise(text.words)):
            if second in wanted.in_two.get(first, ()):
                yield _Place(start, start + 2, MatchReason.STEM, None)


def _keys(wanted: WantedTerms, text: _Text, *, exact: bool) -> Iterator[tuple[int, str]]:
    """The words that may be the first of what is wanted: their numbers, and what tells that."""
    if exact:
        yield from enumerate(text.spelt)
    elif wanted.by_stem:
        for number in wanted.sieve.places(text.words):
            yield number, stem(text.words[number])


def _places(wanted: Iterable[Wanted], text: _Text, start: int) -> Iterator[_Place]:
    """The words from ``start`` if they are, in any form, some that are wanted.

    FOLDED stands for EXACT too: how they are spelt is looked at last.
    """
    for each in wanted:
        least = MatchReason.FOLDED
        number = start
        for wish in each.words:
            why = _why(wish, text, number) if number < len(text.words) else None
            if why is None:
                break
            if _ORDER[why] > _ORDER[least]:
                least = why
            number += 1
        else:
            yield _Place(start, number, least, each)


def _why(wish: WantedWord, text: _Text, number: int) -> MatchReason | None:
    word = text.words[number]
    if word == wish.folded:
        return MatchReason.FOLDED
    if wish.begins is not None:
        return MatchReason.PREFIX if wish.begins.match(word) else None
    return MatchReason.STEM if stem(word) in wish.stems else None


def _places_as_spelt(wanted: Iterable[Wanted], text: _Text, start: int) -> Iterator[_Place]:
    """The words from ``start`` if they are spelt as some that are wanted."""
    for each in wanted:
        items = text.spelt[start : start + len(each.words)]
        if len(items) < len(each.words):
            continue
        *firsts, last = zip(each.words, items, strict=True)
        if all(wish.spelling == item for wish, item in firsts):
            wish, item = last
            if wish.spelling == item:
                yield _Place(start, start + len(items), MatchReason.EXACT, each)
            elif wish.begins is not None and item.startswith(wish.spelling):
                yield _Place(start, start + len(items), MatchReason.PREFIX, each)


def _matches(field: str, text: _Text, places: Iterable[_Place], limit: int) -> Iterator[Match]:
    """The matches at places of a text, with their places in code points."""
    kept: list[_Place] = []
    for place in sorted(places, key=lambda each: (each.start, -each.end, _ORDER[each.why])):
        if len(kept) == limit:
            break
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    numbers = [number for place in kept for number in range(place.start, place.end)]
    spans = dict(zip(numbers, text.spans(numbers), strict=True)) if numbers else {}
    for place in kept:
        start, end = spans[place.start][0], spans[place.end - 1][1]
        why = place.why
        if why is MatchReason.FOLDED and _is_spelt_so(place, text, spans):
            why = MatchReason.EXACT
        yield Match(field, start, end, why)


def _is_spelt_so(place: _Place, text: _Text, spans: dict[int, tuple[int, int]]) -> bool:
    """Whether each of the words at ``place`` is spelt as it is wanted."""
    return place.wanted is not None and all(
        wish.spelling == spelling(text.text[slice(*spans[number])], text.words[number])
        for wish, number in zip(place.wanted.words, range(place.start, place.end), strict=True)
    )
