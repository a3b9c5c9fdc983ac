"""What a query that finds nothing may have meant: the nearest words of the index.

A word that the index does not hold is compared with words that one slip of the hand or the ear
makes of it: a letter too many, too few, wrong, or two in the wrong order; two slips for a longer
word, among the common words that begin as it does; a blank forgotten. What more articles hold is
the likelier; so is a letter for one that sounds like it or stands beside it on the keyboard.

Of words that it holds, a phrase that no article has is tried with and without the article «ال» on
each, and at last without its quotation marks.
"""

from __future__ import annotations

import math
import re
from dataclasses import replace
from itertools import islice, product
from typing import TYPE_CHECKING, Final

from reader.model.query import Query, QueryTerm, TermKind
from reader.search.clauses import phrase
from reader.search.query_language import query_text
from reader.search.request import request_of
from reader.search.schema import SPELLINGS, STEMS, WORDS, is_confusable
from reader.text.analyse import exact_words, words
from reader.text.function_words import is_function_word
from reader.text.proclitics import ARTICLE, with_and_without_article
from reader.text.stemming import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.search.index import Snapshot

MOST_SUGGESTIONS: Final = 3
LONGEST: Final = 24
"""Letters of a word that is compared; a longer one is no word."""

_MOST_UNKNOWN: Final = 4
_SHORTEST: Final = 3
_SHORTEST_FOR_TWO_SLIPS: Final = 5
_SHORTEST_AFTER_CLITIC: Final = 5
_COMPARED: Final = 2_000
_LONGEST_PHRASE: Final = 4

_CONJUNCTIONS: Final = "وف"
_CLITICS: Final = _CONJUNCTIONS + "بلك"
_ARABIC: Final = "ابتثجحخدذرزسشصضطظعغفقكلمنهويئؤء"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"
# Letters that sound alike in some country, and neighbours on the Arabic keyboard (layout 101).
_ALIKE: Final = (
    "ضظدذز", "ذزدظث", "ثستص", "سصثش", "تطث", "قكغجئ", "حهخجع", "غخعف", "دذضت", "ظضط", "جشقحد",
    "اعويه", "يئىا", "وئر", "ءئؤا", "بنيل", "نتم", "لابا", "كمط", "فقث", "رزؤ", "هخعا", "شسي",
)  # fmt: skip
_SOUNDS_ALIKE: Final = {
    letter: frozenset("".join(group for group in _ALIKE if group[0] == letter))
    for letter in {group[0] for group in _ALIKE}
}

_INITIAL_ALEF: Final = re.compile("([وفبكل]?(?:ال|لل)?)ا(?!ل)")
_FINALS: Final = {"ه": "ة", "ي": "ى", "ا": "اء"}


def suggest(snapshot: Snapshot, query: Query, *, found: bool = False) -> tuple[str, ...]:
    """Queries like ``query`` with words of the index for those that it does not hold.

    If it holds all of them, with another phrase for one that no article has; ``found``: there are
    such articles. Likeliest first, at most ``MOST_SUGGESTIONS``; none if there is nothing to put
    right.
    """
    others = _with_other_words(snapshot, query)
    return others if others or found else _with_another_phrase(snapshot, query)


def _with_other_words(snapshot: Snapshot, query: Query) -> tuple[str, ...]:
    unknown: dict[str, list[str]] = {}
    for term in query.terms:
        if term.excluded or term.kind is TermKind.PREFIX:
            continue
        for word in words(term.text):
            if word not in unknown and _is_unknown(snapshot, word):
                unknown[word] = nearest(snapshot, word) or _after_clitic(snapshot, word)
    if not 0 < len(unknown) <= _MOST_UNKNOWN or not all(unknown.values()):
        return ()
    choices = sorted(
        product(*(enumerate(found) for found in unknown.values())),
        key=lambda choice: sum(place for place, _ in choice),
    )
    return tuple(
        query_text(_corrected(query, dict(zip(unknown, (word for _, word in choice), strict=True))))
        for choice in islice(choices, MOST_SUGGESTIONS)
    )


def _with_another_phrase(snapshot: Snapshot, query: Query) -> tuple[str, ...]:
    for place, term in enumerate(query.terms):
        if term.kind is not TermKind.PHRASE or term.excluded or _has_phrase(snapshot, term):
            continue
        others = (replace(term, text=text) for text in _with_other_articles(term.text))
        there = (other for other in others if _has_phrase(snapshot, other))
        found: list[tuple[QueryTerm, ...]] = [(each,) for each in islice(there, MOST_SUGGESTIONS)]
        if not found:  # as words alone they find what has them apart
            found = [tuple(map(QueryTerm, exact_words(term.text)))]
        before, after = query.terms[:place], query.terms[place + 1 :]
        return tuple(query_text(replace(query, terms=(*before, *terms, *after))) for terms in found)
    return ()


def _has_phrase(snapshot: Snapshot, term: QueryTerm) -> bool:
    row = request_of(Query((term,))).phrases[0]
    return len(row) < 2 or snapshot.count(phrase(snapshot, row)) > 0


def _with_other_articles(text: str) -> Iterator[str]:
    """A phrase with the article «ال» on other words of it, the fewest changes first."""
    forms = []
    for folded, word in zip(words(text), exact_words(text), strict=True):
        may_have_it = folded[0] in _ARABIC and not is_function_word(folded)
        forms.append(with_and_without_article(word) if may_have_it else [word])
    if len(forms) > _LONGEST_PHRASE:
        return
    choices = list(product(*map(enumerate, forms)))
    choices.sort(key=lambda choice: sum(place for place, _ in choice))
    for choice in choices[1:]:
        yield " ".join(word for _, word in choice)


def nearest(snapshot: Snapshot, word: str) -> list[str]:
    """The words of the index, as they are mostly spelt, that a folded ``word`` was meant for."""
    if not _SHORTEST <= len(word) <= LONGEST:
        return []
    searcher = snapshot.searcher
    found: dict[str, float] = {}
    for other, cost in _one_slip(word):
        frequency = searcher.doc_freq(WORDS, other) or searcher.doc_freq(WORDS, ARTICLE + other)
        if frequency:
            found[other] = max(found.get(other, -math.inf), math.log1p(frequency) - cost)
    for first, second in _parted(snapshot, word):
        frequency = min(searcher.doc_freq(WORDS, first), searcher.doc_freq(WORDS, second))
        found[f"{first} {second}"] = math.log1p(frequency) - 2.0
    bare = word.removeprefix(ARTICLE)
    if not found and len(bare) >= _SHORTEST_FOR_TWO_SLIPS:
        head = word[:2] if bare == word else ARTICLE + bare[0]  # of «ال» there are too many
        for other, frequency in searcher.terms_with_prefix(WORDS, head, limit=_COMPARED):
            if _distance_within_two(word, other):
                found[other] = math.log1p(frequency)
    best = sorted(found, key=lambda other: (-found[other], other))[:MOST_SUGGESTIONS]
    return [" ".join(usual_spelling(snapshot, part) for part in each.split()) for each in best]


def _after_clitic(snapshot: Snapshot, word: str) -> list[str]:
    """What a word was meant for that has a conjunction or preposition written in one with it."""
    for clitic, article in (("لل", ARTICLE), *((letter, "") for letter in _CLITICS)):
        rest = article + word[len(clitic) :]
        if word.startswith(clitic) and len(rest) >= _SHORTEST_AFTER_CLITIC:
            found = [each for each in nearest(snapshot, rest) if each.startswith(article)]
            if not found and clitic in _CONJUNCTIONS:
                found = _after_clitic(snapshot, rest)
            if found:
                return [clitic + each[len(article) :] for each in found]
    return []


def usual_spelling(snapshot: Snapshot, word: str) -> str:
    """How the articles mostly spell a folded ``word``: «مدينه» is «مدينة»."""
    frequency = snapshot.searcher.doc_freq
    if not frequency(WORDS, word) and frequency(WORDS, ARTICLE + word):
        return usual_spelling(snapshot, ARTICLE + word)[len(ARTICLE) :]
    plain = frequency(SPELLINGS if is_confusable(word) else WORDS, word)
    spellings = {other: frequency(SPELLINGS, other) for other in _unfolded(word)}
    best = max(spellings, key=lambda other: spellings[other], default=word)
    return best if spellings.get(best, 0) > plain / 2 else word


def _is_unknown(snapshot: Snapshot, word: str) -> bool:
    frequency = snapshot.searcher.doc_freq
    return not (
        word.isdecimal()
        or is_function_word(word)
        or frequency(WORDS, word)
        or frequency(STEMS, stem(word))
    )


def _corrected(query: Query, corrections: dict[str, str]) -> Query:
    return replace(query, terms=tuple(_corrected_term(term, corrections) for term in query.terms))


def _corrected_term(term: QueryTerm, corrections: dict[str, str]) -> QueryTerm:
    found = words(term.text)
    if term.excluded or not corrections.keys() & set(found):
        return term
    pairs = zip(found, exact_words(term.text), strict=True)
    return replace(term, text=" ".join(corrections.get(word, spelling) for word, spelling in pairs))


def _one_slip(word: str) -> Iterator[tuple[str, float]]:
    """What one slip makes of ``word``, with what speaks against it."""
    letters = _ARABIC if any(letter in _ARABIC for letter in word) else _LATIN
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        for letter in letters:
            yield head + letter + tail, 1.2
        if not tail:
            continue
        yield head + tail[1:], 1.0
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:], 0.8
        alike = _SOUNDS_ALIKE.get(tail[0], frozenset())
        for letter in letters:
            if letter != tail[0]:
                yield head + letter + tail[1:], 0.5 if letter in alike else 1.5


def _parted(snapshot: Snapshot, word: str) -> Iterator[tuple[str, str]]:
    """``word`` as two words of the index, where a blank may have been forgotten."""
    frequency = snapshot.searcher.doc_freq
    for place in range(2, len(word) - 1):
        first, second = word[:place], word[place:]
        if frequency(WORDS, first) and frequency(WORDS, second):
            yield first, second


def _distance_within_two(word: str, other: str) -> bool:
    """Whether at most two letters have to be added, left out or changed."""
    if abs(len(word) - len(other)) > 2:
        return False
    row = list(range(len(other) + 1))
    for place, letter in enumerate(word, 1):
        above, row = row, [place]
        for column, wanted in enumerate(other, 1):
            row.append(
                min(
                    above[column] + 1,
                    row[column - 1] + 1,
                    above[column - 1] + (letter != wanted),
                )
            )
        if min(row) > 2:
            return False
    return row[-1] <= 2


def _unfolded(word: str) -> list[str]:
    """The usual spellings that fold to ``word``, without the plain one."""
    pieces = []
    match = _INITIAL_ALEF.match(word)
    head, rest = (match[1], word[match.end() :]) if match else ("", word)
    pieces.append([head + alef for alef in "اأإآ"] if match else [""])
    end = _FINALS.get(rest[-1:], "")
    middle = rest[:-1] if end else rest
    pieces.append([middle, middle.replace("ئ", "ؤ")] if "ئ" in middle else [middle])
    pieces.append([rest[-1], end] if end else [""])
    spelt = ("".join(choice) for choice in product(*pieces))
    return [each for each in dict.fromkeys(spelt) if each != word]
