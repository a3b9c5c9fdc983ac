"""Where a query matches an article, at a glance: for a list that is made anew at each keystroke.

Looking for every form of the query's words in all of a text takes longer than finding the article.
For the list it is enough to know the piece of the body in which most of them stand as they were
typed; only that is looked at closely.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from reader.model.query import TermKind
from reader.search.matches import find_matches
from reader.text.analyse import words
from reader.text.function_words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.query import Query
    from reader.model.search import Match

_PIECE: Final = 400
"""Code points of a piece at most: two snippets."""

_ARTICLE: Final = "ال"


def glance(query: Query, title: str, body: str) -> tuple[Match, ...]:
    """Some of what ``find_matches`` would give: those in the title and in one piece of the body.

    Where no word stands as it was typed, all of them.
    """
    whole, begun = _typed(query)
    piece = _best_piece(body, whole, begun) if whole or begun else None
    if piece is None:
        return find_matches(query, title, body)
    start, end = piece
    return tuple(
        match
        if match.field == "title"
        else replace(match, start=match.start + start, end=match.end + start)
        for match in find_matches(query, title, body[start:end])
    )


@lru_cache(64)
def _typed(query: Query) -> tuple[frozenset[str], tuple[str, ...]]:
    """The folded words of the query that stand alone, and those that are beginnings."""
    whole: set[str] = set()
    begun: list[str] = []
    for term in query.terms:
        found = words(term.text)
        if term.excluded or query.exact or term.kind is TermKind.PHRASE or len(found) != 1:
            continue
        if term.kind is TermKind.PREFIX:
            begun += (found[0], _ARTICLE + found[0])
        elif not is_function_word(found[0]):
            whole.update(found)
    return frozenset(whole), tuple(begun)


def _best_piece(body: str, whole: frozenset[str], begun: tuple[str, ...]) -> tuple[int, int] | None:
    """The first of the pieces with most of the words; None where no piece has any."""
    most = len(whole) + (1 if begun and not any(word in whole for word in begun) else 0)
    beginnings = [f" {beginning}" for beginning in begun]
    best, found = 0, None
    for start, end in _pieces(body):
        there = words(body[start:end])
        count = len(whole.intersection(there))
        if count < most and beginnings:
            row = " " + " ".join(there)
            count += any(beginning in row for beginning in beginnings)
        if count > best:
            best, found = count, (start, end)
            if count >= most:
                break
    return found


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
