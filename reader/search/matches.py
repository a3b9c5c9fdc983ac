"""Where, and why, a query matches an article."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.model.query import Query
from reader.model.search import Match, MatchReason
from reader.search.searched_text import SearchedText, listed_text, searched_text
from reader.search.wanted import MOST_TERMS, Wanted, WantedTerms, WantedWord, wanted_terms
from reader.text.analyse import spelling
from reader.text.stemming import stem

_ORDER = {reason: place for place, reason in enumerate(MatchReason)}
_MOST_SPELLINGS = 1 << 12
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
    find = _found_as_spelt if query.exact else _found
    texts = {
        field: searched_text(text, skim=wanted.skims)
        for field, text in (("title", title), ("body", body))
    }
    found = {field: list(find(wanted, text)) for field, text in texts.items()}
    as_typed = {
        id(place.wanted)
        for places in found.values()
        for place in places
        if place.wanted is not None and place.wanted.literal and place.why in _AS_TYPED
    }
    matches: list[Match] = []
    for field, places in found.items():
        if as_typed:
            places = [  # noqa: PLW2901
                place
                for place in places
                if place.why in _AS_TYPED or id(place.wanted) not in as_typed
            ]
        if places:
            matches += _matches(field, texts[field], places, limit - len(matches))
    return tuple(matches)


_AS_TYPED = frozenset((MatchReason.EXACT, MatchReason.FOLDED))


class _Place(NamedTuple):
    """The places of some words in a row, and why they match what was wanted."""

    words: tuple[int, ...]
    why: MatchReason
    wanted: Wanted | None


def _found(wanted: WantedTerms, text: SearchedText) -> Iterator[_Place]:
    """The places of a text that match, in no order, some of them twice."""
    by_stem = wanted.by_stem
    for start in text.by_stem(wanted):
        if wishes := by_stem.get(stem(text.word(start))):
            yield from _places(wishes, text, start)
    for each in wanted.by_beginning:
        for start in text.by_beginning(each.words[0]):
            yield from _places((each,), text, start)
    for pair in text.in_two(wanted):
        yield _Place(pair, MatchReason.STEM, None)


def _places(wanted: Iterable[Wanted], text: SearchedText, start: int) -> Iterator[_Place]:
    """The words from ``start`` if they are, in any form, some that are wanted.

    FOLDED stands for EXACT too: how they are spelt is looked at last.
    """
    for each in wanted:
        least = MatchReason.FOLDED
        found: list[int] = []
        place: int | None = start
        for wish in each.words:
            if found:
                place = text.after(found[-1])
            why = None if place is None else _why(wish, text.word(place))
            if place is None or why is None:
                break
            if _ORDER[why] > _ORDER[least]:
                least = why
            found.append(place)
        else:
            yield _Place(tuple(found), least, each)


def _why(wish: WantedWord, word: str) -> MatchReason | None:
    if word == wish.folded or word in wish.joined:
        return MatchReason.FOLDED
    if wish.begins is not None:
        return MatchReason.PREFIX if word.startswith(wish.begins) else None
    return MatchReason.STEM if stem(word) in wish.stems else None


def _found_as_spelt(wanted: WantedTerms, text: SearchedText) -> Iterator[_Place]:
    """The same for words that are to be spelt as they are wanted."""
    spelt = listed_text(text.text).spelt
    for start, word in enumerate(spelt):
        if word in wanted.by_spelling:
            yield from _places_as_spelt(wanted.by_spelling[word], spelt, start)
    for each in wanted.by_beginning:
        beginning = each.words[0].spelling
        for start, word in enumerate(spelt):
            if beginning in word:
                yield from _places_as_spelt((each,), spelt, start)


def _places_as_spelt(
    wanted: Iterable[Wanted], spelt: Sequence[str], start: int
) -> Iterator[_Place]:
    """The words from ``start`` if they are spelt as some that are wanted."""
    for each in wanted:
        items = spelt[start : start + len(each.words)]
        if len(items) < len(each.words):
            continue
        places = tuple(range(start, start + len(items)))
        *firsts, last = zip(each.words, items, strict=True)
        if all(wish.spelling == item for wish, item in firsts):
            wish, item = last
            if wish.spelling == item:
                yield _Place(places, MatchReason.EXACT, each)
            elif wish.begins is not None and item.startswith(wish.spelling):
                yield _Place(places, MatchReason.PREFIX, each)


def _rank(place: _Place) -> tuple[int, int, int]:
    return place.words[0], -place.words[-1], _ORDER[place.why]


def _matches(
    field: str, text: SearchedText, places: Iterable[_Place], limit: int
) -> Iterator[Match]:
    """The matches at places of a text, with their places in code points."""
    kept: list[_Place] = []
    for place in sorted(places, key=_rank):
        if len(kept) == limit:
            break
        if not kept or place.words[0] > kept[-1].words[-1]:
            kept.append(place)
    numbers = [number for place in kept for number in place.words]
    spans = dict(zip(numbers, text.spans(numbers), strict=True))
    for place in kept:
        start, end = spans[place.words[0]][0], spans[place.words[-1]][1]
        why = place.why
        if why is MatchReason.FOLDED and _is_spelt_so(place, text, spans):
            why = MatchReason.EXACT
        yield Match(field, start, end, why)


def _is_spelt_so(place: _Place, text: SearchedText, spans: dict[int, tuple[int, int]]) -> bool:
    """Whether each of the words at ``place`` is spelt as it is wanted."""
    return place.wanted is not None and all(
        wish.spelling == _spelling(text.text[slice(*spans[number])], text.word(number))
        for wish, number in zip(place.wanted.words, place.words, strict=True)
    )


_spelling = lru_cache(_MOST_SPELLINGS)(spelling)
