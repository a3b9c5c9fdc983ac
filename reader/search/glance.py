"""Where a query matches an article, at a glance: for a list that is made anew at each keystroke.

Looking for every form of the query's words in all of a text takes longer than finding the article.
For the list it is enough to know the piece of the body in which most of them stand as they were
typed; only that is looked at closely.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from reader.model.query import TermKind
from reader.search.matches import find_matches
from reader.search.request import as_beginning
from reader.search.searched_text import SkimmedText, searched_text
from reader.text.analyse import words
from reader.text.function_words import is_function_word
from reader.text.letter_runs import skeleton
from reader.text.proclitics import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.query import Query
    from reader.model.search import Match

_PIECE: Final = 400
"""Code points of a piece at most: two snippets."""


def glance(query: Query, title: str, body: str) -> tuple[Match, ...]:
    """Some of what ``find_matches`` would give: those in the title and in one piece of the body.

    Where no word stands as it was typed, all of them.
    """
    typed = _typed(query)
    piece = _best_piece(body, typed) if typed.whole or typed.begun else None
    if piece is None:
        return find_matches(query, title, body)
    start, end = piece
    return tuple(
        match
        if match.field == "title"
        else replace(match, start=match.start + start, end=match.end + start)
        for match in find_matches(query, title, body[start:end])
    )


@dataclass(frozen=True, slots=True)
class _Typed:
    """The folded words of a query that stand alone, and those that are beginnings.

    ``begun`` are these, and these after the article. ``skims``: all of them can be found by their
    letters.
    """

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    begun: tuple[str, ...]
    skims: bool


@lru_cache(64)
def _typed(query: Query) -> _Typed:
    whole: set[str] = set()
    beginnings: list[str] = []
    for term in query.terms:
        found = words(term.text)
        if term.excluded or query.exact or term.kind is TermKind.PHRASE or len(found) != 1:
            continue
        if term.kind is TermKind.PREFIX:
            beginnings.append(as_beginning(term.text, found[0]))
        elif not is_function_word(found[0]):
            whole.update(found)
    begun = tuple(article + beginning for beginning in beginnings for article in ("", ARTICLE))
    skims = all(map(skeleton, (*whole, *begun)))
    return _Typed(frozenset(whole), tuple(beginnings), begun, skims)


def _best_piece(body: str, typed: _Typed) -> tuple[int, int] | None:
    """The first of the pieces with most of the words; None where no piece has any."""
    whole, begun = typed.whole, typed.begun
    most = len(whole) + (1 if begun and not any(word in whole for word in begun) else 0)
    standing: list[tuple[int, str]] | None = None
    best, found = 0, None
    for start, end in _pieces(body):
        if start == 0:  # most often all stand here, and the rest need not be looked at
            known = _standing(body[:end], typed)
        else:
            known = standing = standing or _standing(body, typed)
        if known is None or _cuts_a_word(body, start) or _cuts_a_word(body, end):
            count = len(whole.intersection(words(body[start:end])))
        else:
            count = len({word for place, word in known if start <= place < end})
        if count < most and begun:
            count += _has_begun(body[start:end], typed)
        if count > best:
            best, found = count, (start, end)
            if count >= most:
                break
    return found


def _standing(text: str, typed: _Typed) -> list[tuple[int, str]] | None:
    """Where the whole words stand; None where this is not quickly told.

    Each with the place of its first letter, or of a mark before that.
    """
    searched = searched_text(text, skim=typed.skims)
    if not isinstance(searched, SkimmedText):
        return None
    return [(place, word) for word in typed.whole for place in searched.places_of(word)]


def _has_begun(piece: str, typed: _Typed) -> bool:
    """Whether a word has one of the beginnings."""
    text = searched_text(piece, skim=typed.skims)
    if not isinstance(text, SkimmedText):
        return any(word.startswith(typed.begun) for word in words(piece))
    return any(
        text.word(place).startswith(typed.begun)
        for beginning in typed.beginnings  # finds what has the article, too
        for place in text.beginning_with(beginning)
    )


def _cuts_a_word(body: str, place: int) -> bool:
    return 0 < place < len(body) and not (body[place - 1].isspace() or body[place].isspace())


def _pieces(body: str) -> Iterator[tuple[int, int]]:
    """Paragraphs, and the parts of long ones, cut between words."""
    start = 0
    while start < len(body):
        end = body.find("\n", start, start + _PIECE)
        if end < 0:
            end = len(body)
            if end - start > _PIECE:
                blank = body.rfind(" ", start, start + _PIECE)
                end = blank if blank > start else start + _PIECE
        yield start, end
        start = end + 1 if body[end : end + 1].isspace() else end
