"""Words that are asked for, as queries of tantivy."""

from __future__ import annotations

import math
from itertools import islice
from typing import TYPE_CHECKING, Final

from tantivy import FieldType, Occur, Query

from reader.model.query import FilterField
from reader.search.schema import (
    ABSENT,
    AUTHOR,
    DATE,
    PLACE,
    SECTION,
    SPELLINGS,
    STEMS,
    TAG,
    WORDS,
    is_confusable,
)
from reader.text.analyse import words
from reader.text.function_words import is_function_word
from reader.text.proclitics import BEFORE_NOUN, with_and_without_article, with_proclitics
from reader.text.stemming import stem
from reader.text.variants import variants

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.query import QueryFilter
    from reader.search.index import Snapshot
    from reader.search.request import Request, RequestWord

Clause = tuple[Occur, Query]

MOST_BEGUN: Final = 40
"""Words that a beginning is tried as, the commonest first. Others are found, if these do not fill a
page, through all words with it."""

MOST_OTHERS: Final = 4
"""Other forms that a word is tried in."""

SHORTEST_BEGINNING: Final = 3
"""Letters from which the words with a beginning are counted, and found after the article, too."""

_MOST_REMEMBERED: Final = 1_000
_LONGEST_BEGINNING: Final = 40
_FIELDS: Final = {
    FilterField.AUTHOR: AUTHOR,
    FilterField.PLACE: PLACE,
    FilterField.SECTION: SECTION,
    FilterField.TAG: TAG,
}


def union(clauses: Iterable[Query]) -> Query:
    """Articles that match any of ``clauses``; flat, so that tantivy skips what cannot win."""
    return Query.boolean_query([(Occur.Should, clause) for clause in clauses])


def rarity(snapshot: Snapshot, frequency: int) -> float:
    """How much a word in ``frequency`` articles says: the idf of BM25."""
    total = snapshot.searcher.num_docs
    return math.log(1 + (max(total - frequency, 0) + 0.5) / (frequency + 0.5))


def presence(snapshot: Snapshot, asked: RequestWord, *, every: bool = False) -> Query:
    """Articles that hold ``asked`` in any of its forms.

    Of a beginning, the commonest words with it, or ``every`` one.
    """
    found = []
    if asked.only_spelt:
        found.append(snapshot.term(SPELLINGS, asked.spelling))
    elif asked.whole:
        stems = (asked.stem, *(other for other, _ in others(snapshot, asked)))
        found = [snapshot.term(STEMS, each) for each in stems]
    if asked.begins:
        if every and begins_more(snapshot, asked):
            found.append(all_begun(snapshot, WORDS, asked.beginning))
        else:
            words = [word for word, _ in begun(snapshot, asked.beginning)]
            own = [] if asked.only_spelt else [asked.word]
            found += [snapshot.term(WORDS, word) for word in (*own, *words)]
    return found[0] if len(found) == 1 else union(found)


def others(snapshot: Snapshot, asked: RequestWord) -> list[tuple[str, int]]:
    """Stems that count as ``asked`` besides its own, and how many articles have each.

    They are of its likeliest variants, and of what it is called together with a neighbour.
    """
    known = snapshot.others.get(asked)
    if known is None:
        frequency = snapshot.searcher.doc_freq
        forms = [*asked.joined, *(stem(form) for form in variants(asked.word) if " " not in form)]
        counted = ((form, frequency(STEMS, form)) for form in forms if form != asked.stem)
        known = list(islice((each for each in counted if each[1]), MOST_OTHERS))
        if len(snapshot.others) >= _MOST_REMEMBERED:
            snapshot.others.clear()
        snapshot.others[asked] = known
    return known


def begun(snapshot: Snapshot, beginning: str) -> list[tuple[str, int]]:
    """The commonest words with ``beginning`` and how many articles have each, commonest first.

    The article «ال» and what is written in one with it may stand before it. The word that is only
    that beginning is not among them.
    """
    known = snapshot.begun.get(beginning)
    if known is None:
        found = (
            each
            for each in _dictionary(snapshot, beginning)
            if each[0] != beginning and not is_function_word(each[0])
        )
        known = list(islice(found, MOST_BEGUN))
        if len(snapshot.begun) >= _MOST_REMEMBERED:
            snapshot.begun.clear()
        snapshot.begun[beginning] = known
    return known


def _dictionary(snapshot: Snapshot, beginning: str) -> Iterable[tuple[str, int]]:
    """Words with ``beginning`` and their frequencies, commonest first; there may be others."""
    short = len(beginning) < SHORTEST_BEGINNING
    beginnings = [head + beginning for head in (BEFORE_NOUN[:1] if short else BEFORE_NOUN)]
    common = snapshot.common
    if common is not None and (short or common.count(beginnings) >= 2 * MOST_BEGUN):
        return common.with_beginnings(beginnings)
    look = snapshot.searcher.terms_with_prefix
    found = {term for each in beginnings for term in look(WORDS, each, limit=2 * MOST_BEGUN)}
    return sorted(found, key=lambda term: (-term[1], term[0]))


def begins_more(snapshot: Snapshot, asked: RequestWord) -> bool:
    """Whether there may be words with the beginning ``asked`` that ``begun`` does not give.

    They are not looked for while a word is being typed, nor with a very short beginning: nobody
    means them all.
    """
    return len(asked.beginning) >= SHORTEST_BEGINNING and begins_many(snapshot, asked)


def begins_many(snapshot: Snapshot, asked: RequestWord) -> bool:
    """Whether ``asked`` is a beginning, and ``begun`` gives only the commonest words with it."""
    return asked.begins and not asked.whole and len(begun(snapshot, asked.beginning)) == MOST_BEGUN


def all_begun(snapshot: Snapshot, field: str, beginning: str) -> Query:
    """Articles with any word of ``field`` that has ``beginning``, all scored alike."""
    beginning = beginning[:_LONGEST_BEGINNING]  # tantivy takes 1,000 states, a letter has some
    # Words hold no sign of regular expressions but the point of a number.
    pattern = beginning.replace(".", r"\.") + ".*"
    if field == WORDS and len(beginning) >= SHORTEST_BEGINNING:
        pattern = f"({'|'.join(BEFORE_NOUN)}){pattern}"
    return Query.regex_query(snapshot.schema, field, pattern)


def demands(snapshot: Snapshot, request: Request) -> list[Clause]:
    """What an article has to have, and may not have, whatever else speaks for it."""
    clauses = [(Occur.Must, phrase(snapshot, row)) for row in request.phrases]
    if request.exact:
        clauses += [(Occur.Must, _as_spelt(snapshot, asked)) for asked in request.words]
    for row in request.left_out:
        clauses.append((Occur.MustNot, _row(snapshot, row, exact=request.exact)))
    for each in request.filters:
        clauses.append((Occur.MustNot if each.excluded else Occur.Must, _filter(snapshot, each)))
    if request.after or request.before:
        clauses.append((Occur.Must, _between(snapshot, request.after, request.before)))
    return clauses


def phrase(snapshot: Snapshot, row: Sequence[RequestWord]) -> Query:
    """Articles with these words in a row; the first may have «و», «ب» and their like before it."""
    rest = [asked.word for asked in row[1:]]
    first = [
        word
        for word in with_proclitics(row[0].word)
        if word == row[0].word or snapshot.searcher.doc_freq(WORDS, word)
    ]
    if not rest:
        return union(snapshot.term(WORDS, word) for word in first)
    return union(Query.phrase_query(snapshot.schema, WORDS, [word, *rest]) for word in first)


def nearby(snapshot: Snapshot, first: RequestWord, second: RequestWord, between: int) -> Query:
    """Articles in which the two stand as in the query, or with one word more between them."""
    return Query.phrase_query(snapshot.schema, WORDS, [first.word, second.word], between + 1)


def _row(snapshot: Snapshot, row: Sequence[RequestWord], *, exact: bool) -> Query:
    if len(row) > 1:
        return phrase(snapshot, row)
    if row[0].begins:
        return all_begun(snapshot, WORDS, row[0].beginning)
    return _as_spelt(snapshot, row[0]) if exact else presence(snapshot, row[0])


def _as_spelt(snapshot: Snapshot, asked: RequestWord) -> Query:
    """Articles that hold ``asked`` as it is spelt; see ``schema`` for how that is known."""
    found = []
    plain = asked.word == asked.spelling
    if asked.whole and (not plain or is_confusable(asked.word)):
        found.append(snapshot.term(SPELLINGS, asked.spelling))
    elif asked.whole:
        found.append(
            Query.boolean_query(
                [
                    (Occur.Must, snapshot.term(WORDS, asked.word)),
                    (Occur.MustNot, snapshot.term(SPELLINGS, ABSENT + asked.word)),
                ]
            )
        )
    if asked.begins:
        found.append(all_begun(snapshot, WORDS if plain else SPELLINGS, asked.spelling))
    return found[0] if len(found) == 1 else union(found)


def _filter(snapshot: Snapshot, asked: QueryFilter) -> Query:
    """Articles whose field holds every word of the value, with the article «ال» or without."""
    field = _FIELDS[asked.field]
    return Query.boolean_query(
        [
            (Occur.Must, union(snapshot.term(field, form) for form in forms))
            for forms in map(with_and_without_article, words(asked.value))
        ]
    )


def _between(snapshot: Snapshot, after: str | None, before: str | None) -> Query:
    """Articles with a date from ``after`` to ``before``, both included; parts may be missing."""
    lowest = int((after or "").replace("-", "").ljust(8, "0"))
    highest = int((before or "").replace("-", "").ljust(8, "9"))
    return Query.range_query(snapshot.schema, DATE, FieldType.Unsigned, lowest, highest)
