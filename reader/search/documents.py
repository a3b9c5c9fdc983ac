"""What the index takes in of an article: its words, each in the forms that the fields hold.

A library is mostly the same words again and again. So a text is only cut into pieces, which are
words nearly always, and what the index holds of a piece is remembered.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate, chain, pairwise
from sys import intern
from typing import TYPE_CHECKING, Final, NamedTuple

import tantivy

from reader.search.schema import (
    ABSENT,
    AUTHOR,
    DATE,
    ID,
    PLACE,
    SECTION,
    SORT,
    SPELLINGS,
    STEMS,
    TAG,
    TITLE,
    WORDS,
    is_confusable,
)
from reader.text.analyse import Piece, exact_words, piece_of, pieces, words_of_piece
from reader.text.lexicon import lexicon
from reader.text.memo import Memo
from reader.text.normalise import fold
from reader.text.stemming import stem, stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.indexed_article import IndexedArticle

_FEW: Final = 1 << 14
_MANY: Final = 1 << 18
"""Pieces remembered in each of two generations; so many take 75 MB while they are needed."""

_MOST_SHORT_TEXTS: Final = 1 << 12
"""The same for the names of authors, places, sections and tags."""

_ALWAYS_JOINED: Final = frozenset(("عبد", "ابو"))

Forms = tuple[str, str, str | None, str | None]
"""What the index holds of a word: how it folds, its stem, its spelling where that says something,
and what to say where it is not there as it folds. A piece that is not one word has only the first
two. A plain tuple, for Python's garbage collection passes over these."""


def _forms_of(piece: Piece) -> Forms:
    spelt = words_of_piece(piece)
    folded = list(map(fold, spelt))
    if len(folded) != 1:
        return " ".join(folded), " ".join(stems(folded)), None, None
    word, spelling = folded[0], spelt[0]
    stemmed, confusable = intern(stem(word)), is_confusable(word)
    if stemmed == word:
        word = stemmed  # one string for both: looking words up is mostly waiting for memory
    if spelling == word:
        return word, stemmed, word if confusable else None, None
    return word, stemmed, spelling, None if confusable else ABSENT + word


class DocumentMaker:
    """Makes documents of articles, and remembers the words it meets; for one thread."""

    def __init__(self, *, many: bool = False) -> None:
        """``many``: for a whole library, in which remembering them is worth the memory."""
        self._forms = Memo(_forms_of, _MANY if many else _FEW)
        self._short = Memo(pieces, _MOST_SHORT_TEXTS)

    def make(self, article: IndexedArticle) -> tantivy.Document:
        """What the index takes in of ``article``."""
        document = tantivy.Document()
        add = document.add_text
        add(ID, article.id)
        names = _names(article)
        texts = [pieces(article.title), pieces(article.body)]
        texts += [self._short[text] for _, text in names]
        texts += map(pieces, article.notes)
        words, stemmed, spelt, absent = _columns(
            map(self._forms.__getitem__, chain.from_iterable(texts))
        )
        ends = list(accumulate(map(len, texts), initial=0))
        # Values of one field lie apart, so that no phrase reaches from one into the next.
        values = [" ".join(words[start:end]) for start, end in pairwise(ends)]
        for value in values:
            add(WORDS, value)
        for (name, _), value in zip(names, values[2:], strict=False):
            add(name, value)
        add(TITLE, " ".join(stemmed[: ends[1]]))
        all_stems = " ".join(stemmed)
        if all_stems.count(" ") >= len(stemmed) or any("  " in value for value in values):
            words, stemmed, spelt, absent = _columns(self._word_by_word(texts))
        add(STEMS, " ".join([all_stems, *names_in_two(words, stemmed)]))
        add(SPELLINGS, " ".join(_spellings(words, spelt, absent)))
        if article.date:
            document.add_unsigned(DATE, date_number(article.date))
        document.add_unsigned(SORT, sort_number(article.sort_date))
        return document

    def _word_by_word(self, texts: Iterable[Iterable[Piece]]) -> Iterator[Forms]:
        """The forms of every word of texts in pieces."""
        for piece in chain.from_iterable(texts):
            forms = self._forms[piece]
            if forms[0] and " " not in forms[0]:
                yield forms
            else:
                yield from (self._forms[piece_of(word)] for word in words_of_piece(piece))


class _Columns(NamedTuple):
    """The forms of a row of words, one to one."""

    words: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    spelt: tuple[str | None, ...] = ()
    absent: tuple[str | None, ...] = ()


def _columns(row: Iterable[Forms]) -> _Columns:
    return _Columns(*zip(*row, strict=True))


def _names(article: IndexedArticle) -> list[tuple[str, str]]:
    """The names in an article, each with the field that filters by it."""
    names = [(AUTHOR, article.author), (PLACE, article.place), (SECTION, article.section)]
    names += [(TAG, tag) for tag in article.tags]
    return [(name, text) for name, text in names if text]


def _spellings(
    words: Sequence[str], spelt: Sequence[str | None], absent: Iterable[str | None]
) -> list[str]:
    """The terms of the field ``spellings``, each once."""
    found = set(spelt)
    others = set(absent) - {None}
    if others:
        as_folded = {word for word, spelling in zip(words, spelt, strict=True) if spelling is None}
        found |= {term for term in others if term and term[len(ABSENT) :] not in as_folded}
    return list(filter(None, found))


def spellings(text: str) -> list[str]:
    """What the field ``spellings`` holds of ``text``."""
    row = _columns(_forms_of(piece_of(word)) for word in exact_words(text))
    return _spellings(row.words, row.spelt, row.absent)


def names_in_two(folded: Sequence[str], stemmed: Sequence[str]) -> list[str]:
    """The stems of names written in two words, for whoever writes them in one («عبد الله»)."""
    heads, names = _names_of_two()
    if heads.isdisjoint(stemmed):
        return []
    found = []
    for place in [place for place, stem_ in enumerate(stemmed[:-1]) if stem_ in heads]:
        first, second = stemmed[place], folded[place + 1]
        name = names.get((first, second))
        if name is None and first in _ALWAYS_JOINED:
            name = first + second
        if name is not None:
            found.append(stem(name))
    return found


@cache
def _names_of_two() -> tuple[frozenset[str], dict[tuple[str, ...], str]]:
    names = lexicon().word_of_phrase
    return _ALWAYS_JOINED.union(phrase[0] for phrase in names), names


def date_number(date: str) -> int:
    """``2016-08-06`` as 20160806; parts that are missing are 0. Orders as the dates do."""
    digits = "".join(part for part in date[:10].split("-") if part.isdecimal())
    return int(digits.ljust(8, "0")[:8])


def sort_number(sort_date: str) -> int:
    """A sort date (``2016-08-06T09:30:00`` or less of it) as 20160806093000."""
    digits = "".join(filter(str.isdecimal, sort_date))
    return int(digits.ljust(14, "0")[:14])
