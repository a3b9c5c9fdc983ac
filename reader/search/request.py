"""What a query asks the index for: its words in the forms that the index holds."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.model.query import TermKind
from reader.text.analyse import exact_words, words
from reader.text.function_words import is_function_word
from reader.text.stemming import stem
from reader.text.variants import compounds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.query import Query, QueryFilter, QueryTerm


_NAME = "علي"
_LONGEST_NAME = 4
_ANY_LETTER = "ا"
_ENDS_IN_HAMZA = re.compile(r"[ءؤئ\u0654][\u0610-\u061a\u0640\u064b-\u065f\u0670]*$")


@dataclass(frozen=True, slots=True)
class RequestWord:
    """One word that is asked for.

    ``whole`` is False for a beginning of words; ``begins`` is true for that and for a word that
    may be unfinished, and ``beginning`` is then how it folds as a part of a longer word.
    ``function`` words carry grammar rather than subject. ``joined`` are stems of
    what it is called together with a neighbour («عبدالله» for «عبد», «الله»). With ``only_spelt``
    an article holds it only where it is spelt so, for it folds to a word that is everywhere.
    """

    word: str
    spelling: str
    stem: str
    function: bool = False
    whole: bool = True
    begins: bool = False
    beginning: str = ""
    joined: tuple[str, ...] = ()
    only_spelt: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A query as the index is asked it.

    ``words`` are all its words in their order, those of phrases too; ``phrases`` those in quotation
    marks, which have to stand in a row. ``left_out`` are rows of one word or more, of which none
    may stand in an article.
    """

    words: tuple[RequestWord, ...] = ()
    phrases: tuple[tuple[RequestWord, ...], ...] = ()
    left_out: tuple[tuple[RequestWord, ...], ...] = ()
    filters: tuple[QueryFilter, ...] = ()
    after: str | None = None
    before: str | None = None
    exact: bool = False

    @property
    def is_question(self) -> bool:
        """Whether it is asked in a sentence, whose words need not all stand in the answer."""
        return any(each.function for each in self.words)

    @property
    def content(self) -> tuple[RequestWord, ...]:
        """The words that count as found or missing: all but function words, unless all are."""
        return tuple(each for each in self.words if not each.function) or self.words


def request_of(query: Query, *, unfinished: bool = False) -> Request:
    """Analyse ``query``; if ``unfinished``, its last word may be the beginning of another."""
    found: list[RequestWord] = []
    phrases, left_out = [], []
    last = query.terms[-1] if query.terms else None
    for term in query.terms:
        row = _row(term)
        if term.excluded:
            left_out.append(row)
            continue
        if unfinished and term is last and term.kind is TermKind.WORD:
            row = (*row[:-1], _begun(row[-1], term))
        found += row
        if term.kind is TermKind.PHRASE:
            phrases.append(row)
    return Request(
        tuple(dict.fromkeys(_with_joined(_with_name(found)))),
        tuple(phrases),
        tuple(left_out),
        query.filters,
        query.after,
        query.before,
        query.exact,
    )


def _with_name(row: Sequence[RequestWord]) -> Sequence[RequestWord]:
    """«علي» is a name in a few words, none of which makes a sentence of them («محمد علي»).

    Beside others it says something only as it is spelt, for «على» is in nearly every article.
    """
    if len(row) > _LONGEST_NAME or any(asked.function and asked.spelling != _NAME for asked in row):
        return row
    beside = any(not asked.function for asked in row)
    return [
        replace(asked, function=False, only_spelt=beside) if asked.function else asked
        for asked in row
    ]


def _with_joined(row: Sequence[RequestWord]) -> Iterator[RequestWord]:
    names: defaultdict[int, list[str]] = defaultdict(list)
    for start, end, name in compounds([asked.word for asked in row]):
        for place in range(start, end):
            names[place].append(stem(name))
    for place, asked in enumerate(row):
        yield replace(asked, joined=tuple(names[place])) if place in names else asked


def _row(term: QueryTerm) -> tuple[RequestWord, ...]:
    row = [
        RequestWord(word, spelling, stem(word), is_function_word(word))
        for word, spelling in zip(words(term.text), exact_words(term.text), strict=True)
    ]
    if term.kind is TermKind.PREFIX:
        row[-1] = replace(_begun(row[-1], term), whole=False, function=False)
    return tuple(row)


def _begun(asked: RequestWord, term: QueryTerm) -> RequestWord:
    return replace(asked, begins=True, beginning=as_beginning(term.text, asked.word))


def as_beginning(text: str, word: str) -> str:
    """How ``text``, whose last word folds to ``word``, ends if that is a part of a longer word.

    A hamza is folded otherwise within a word than at its end: «مسؤ» is a word «مسو», but «مسئ» in
    «مسؤول».
    """
    if not _ENDS_IN_HAMZA.search(text):
        return word
    return words(text + _ANY_LETTER)[-1][: -len(_ANY_LETTER)]


def neighbours(request: Request) -> list[tuple[RequestWord, RequestWord, int]]:
    """The pairs of whole words of content that follow one another in the query.

    Each with how many function words stand between the two.
    """
    places = {word: place for place, word in enumerate(request.words)}
    return [
        (first, second, places[second] - places[first] - 1)
        for first, second in pairwise(request.content)
        if first.whole and second.whole
    ]
