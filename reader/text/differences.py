"""What changed between two versions of a text, paragraph by paragraph."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.model.relation import ParagraphChange
from reader.text.alignment import Run, common_runs
from reader.text.analyse import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SAME_PARAGRAPH = 0.4
"""The share of words in common from which two paragraphs are one, changed: below it the old one
was left out and the new one added, which is easier to read than a paragraph of shreds."""

MOST_PAIRS = 40_000
"""Pairs of paragraphs that are compared at most between two that did not change."""

# A word with its marks, or one sign: a comma that moved is a change of the comma alone.
_MARKS = r"\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u200c\u200d"
_PIECE = re.compile(rf"[^\W_][\w{_MARKS}]*|\S")


def paragraph_changes(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphChange, ...]:
    """The steps from ``old`` to ``new`` paragraphs, in reading order.

    Paragraphs are aligned by their folded words, and those that differ by the words they share,
    so that an edited paragraph stands beside what it was. Spans are code points of the paragraphs
    as printed; a change of marks or punctuation counts.
    """
    old_words, new_words = [words(text) for text in old], [words(text) for text in new]
    runs = common_runs(
        [_key(found, text) for found, text in zip(old_words, old, strict=True)],
        [_key(found, text) for found, text in zip(new_words, new, strict=True)],
    )
    changes: list[ParagraphChange] = []
    at = new_at = 0
    for run in (*runs, Run(len(old), len(new), 0)):
        pairs = _pairs(old_words[at : run.one], new_words[new_at : run.other])
        for place, new_place in pairs:
            changes.append(
                _change(
                    None if place is None else old[at + place],
                    None if new_place is None else new[new_at + new_place],
                )
            )
        for step in range(run.length):
            changes.append(_change(old[run.one + step], new[run.other + step]))
        at, new_at = run.one + run.length, run.other + run.length
    return tuple(changes)


def _key(found: Sequence[str], text: str) -> str:
    return " ".join(found) or text.strip()


def _pairs(
    old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]
) -> Iterator[tuple[int | None, int | None]]:
    """Places in a gap between unchanged paragraphs: what goes with what, in order."""
    at = new_at = 0
    for place, new_place in (*_alike(old, new), (len(old), len(new))):
        yield from ((left, None) for left in range(at, place))
        yield from ((None, added) for added in range(new_at, new_place))
        if place < len(old):
            yield place, new_place
        at, new_at = place + 1, new_place + 1


def _alike(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """The pairs of alike paragraphs, in order, that share the most (Needleman and Wunsch 1970)."""
    if not old or not new or len(old) * len(new) > MOST_PAIRS:
        return []
    bags, new_bags = [Counter(found) for found in old], [Counter(found) for found in new]
    best = [[0.0] * (len(new) + 1)]
    for bag in bags:
        above, row = best[-1], [0.0]
        for column, new_bag in enumerate(new_bags, 1):
            share = _share(bag, new_bag)
            paired = above[column - 1] + share if share >= SAME_PARAGRAPH else 0.0
            row.append(max(above[column], row[-1], paired))
        best.append(row)
    found = []
    row_at, column = len(old), len(new)
    while row_at and column:
        value = best[row_at][column]
        if value == best[row_at - 1][column]:
            row_at -= 1
        elif value == best[row_at][column - 1]:
            column -= 1
        else:
            row_at, column = row_at - 1, column - 1
            found.append((row_at, column))
    return found[::-1]


def _share(one: Counter[str], other: Counter[str]) -> float:
    """The share of words that two paragraphs have in common, in any order (Dice)."""
    total = one.total() + other.total()
    if not total or 2 * min(one.total(), other.total()) < SAME_PARAGRAPH * total:
        return 0.0
    return 2 * (one & other).total() / total


def _change(old: str | None, new: str | None) -> ParagraphChange:
    if old is None or new is None or old == new:
        return ParagraphChange(old, new)
    pieces, new_pieces = list(_PIECE.finditer(old)), list(_PIECE.finditer(new))
    runs = common_runs([piece.group() for piece in pieces], [piece.group() for piece in new_pieces])
    ends = (Run(0, 0, 0), *runs, Run(len(pieces), len(new_pieces), 0))
    old_spans, new_spans = [], []
    for before, after in pairwise(ends):
        if span := _span(pieces, before.one + before.length, after.one):
            old_spans.append(span)
        if span := _span(new_pieces, before.other + before.length, after.other):
            new_spans.append(span)
    return ParagraphChange(old, new, tuple(old_spans), tuple(new_spans))


def _span(pieces: Sequence[re.Match[str]], start: int, end: int) -> tuple[int, int] | None:
    return (pieces[start].start(), pieces[end - 1].end()) if start < end else None
