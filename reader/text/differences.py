"""What changed between two versions of a text, paragraph by paragraph."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.model.relation import ParagraphChange
from reader.text.alignment import Run, common_runs, usual_effort
from reader.text.analyse import words
from reader.text.bags import Bag, Bags
from reader.text.effort import Effort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SAME_PARAGRAPH = 0.4
"""The share of words in common from which two paragraphs are one, changed: below it the old one
was left out and the new one added, which is easier to read than a paragraph of shreds."""

MOST_PAIRS = 40_000
"""Pairs of paragraphs that are compared at most between two that did not change; of more, those
that stand in nearly the same place of both texts."""

PAIRING_STEPS = 4_000_000
"""Steps (``Effort``) for comparing paragraphs, of which half of what is left may go to one gap."""

_WORD_LENGTH = 6
_PAIR_STEPS = 5
_WORDS_FOR_STEP = 2

# A word with its marks, or one sign: a comma that moved is a change of the comma alone.
_MARKS = r"\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u200c\u200d"
_PIECE = re.compile(rf"[^\W_][\w{_MARKS}]*|\S")


def paragraph_changes(
    old: Sequence[str], new: Sequence[str], look: Callable[[], None] | None = None
) -> tuple[ParagraphChange, ...]:
    """The steps from ``old`` to ``new`` paragraphs, in reading order.

    Paragraphs are aligned by their folded words, and those that differ by the words they share,
    so that an edited paragraph stands beside what it was. Spans are code points of the paragraphs
    as printed; a change of marks or punctuation counts. ``look`` is called every so often, and
    raises when the answer is no longer wanted.
    """
    old_words, new_words = [words(text) for text in old], [words(text) for text in new]
    runs = common_runs(
        [_key(found, text) for found, text in zip(old_words, old, strict=True)],
        [_key(found, text) for found, text in zip(new_words, new, strict=True)],
        usual_effort(len(old) + len(new), look),
    )
    pairing = Effort(PAIRING_STEPS, look)
    within = usual_effort((sum(map(len, old)) + sum(map(len, new))) // _WORD_LENGTH, look)
    changes: list[ParagraphChange] = []
    at = new_at = 0
    for run in (*runs, Run(len(old), len(new), 0)):
        pairs = _pairs(old_words[at : run.one], new_words[new_at : run.other], pairing)
        for place, new_place in pairs:
            changes.append(
                _change(
                    None if place is None else old[at + place],
                    None if new_place is None else new[new_at + new_place],
                    within,
                )
            )
        for step in range(run.length):
            changes.append(_change(old[run.one + step], new[run.other + step], within))
        at, new_at = run.one + run.length, run.other + run.length
    return tuple(changes)


def _key(found: Sequence[str], text: str) -> str:
    return " ".join(found) or text.strip()


def _pairs(
    old: Sequence[Sequence[str]], new: Sequence[Sequence[str]], effort: Effort
) -> Iterator[tuple[int | None, int | None]]:
    """Places in a gap between unchanged paragraphs: what goes with what, in order."""
    at = new_at = 0
    for place, new_place in (*_alike(old, new, effort), (len(old), len(new))):
        yield from ((left, None) for left in range(at, place))
        yield from ((None, added) for added in range(new_at, new_place))
        if place < len(old):
            yield place, new_place
        at, new_at = place + 1, new_place + 1


class _Row(NamedTuple):
    """The best that comes of the old paragraphs so far, for each number of new ones.

    From ``first`` new paragraphs on: with fewer, no old paragraph is paired any more.
    """

    first: int
    best: list[float]

    def until(self, column: int) -> float:
        return self.best[min(column - self.first, len(self.best) - 1)]


def _alike(
    old: Sequence[Sequence[str]], new: Sequence[Sequence[str]], effort: Effort
) -> list[tuple[int, int]]:
    """The pairs of alike paragraphs, in order, that share the most (Needleman and Wunsch 1970).

    Where they are too many, each old paragraph is compared with the new ones around its place.
    """
    if not old or not new:
        return []
    width = _width(old, new, effort)
    if not width:
        return []
    maker = Bags()
    bags, new_bags = list(map(maker.bag, old)), list(map(maker.bag, new))
    rows = [_Row(0, [0.0] * (len(new) + 1))]
    for place, bag in enumerate(bags):
        centre = (2 * place + 1) * len(new) // (2 * len(old))
        first = max(0, min(centre - width // 2, len(new) - width))
        above, best = rows[-1], [rows[-1].until(first)]
        effort.spend(0)
        for column in range(first + 1, min(first + width, len(new)) + 1):
            share = _share(bag, new_bags[column - 1])
            paired = above.until(column - 1) + share if share >= SAME_PARAGRAPH else 0.0
            best.append(max(above.until(column), best[-1], paired))
        rows.append(_Row(first, best))
    found = []
    row_at, column = len(old), len(new)
    while row_at and column:
        row, above = rows[row_at], rows[row_at - 1]
        column = min(column, row.first + len(row.best) - 1)
        value = row.until(column)
        if value == above.until(column):
            row_at -= 1
        elif value == row.until(column - 1):
            column -= 1
        else:
            row_at, column = row_at - 1, column - 1
            found.append((row_at, column))
    return found[::-1]


def _width(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]], effort: Effort) -> int:
    """With how many of the new paragraphs each old one is compared; the effort is taken for it."""
    mean = sum(map(len, old)) // len(old), sum(map(len, new)) // len(new)
    steps = _PAIR_STEPS + min(mean) // _WORDS_FOR_STEP
    width = min(len(new), MOST_PAIRS // len(old), effort.left // 2 // (steps * len(old)))
    return width if effort.spend(width * steps * len(old)) else 0


def _share(one: Bag, other: Bag) -> float:
    """The share of words that two paragraphs have in common, in any order (Dice)."""
    total = len(one) + len(other)
    if not total or 2 * min(len(one), len(other)) < SAME_PARAGRAPH * total:
        return 0.0
    return 2 * len(one & other) / total


def _change(old: str | None, new: str | None, effort: Effort) -> ParagraphChange:
    if old is None or new is None or old == new:
        return ParagraphChange(old, new)
    pieces, new_pieces = list(_PIECE.finditer(old)), list(_PIECE.finditer(new))
    runs = common_runs(
        [piece.group() for piece in pieces], [piece.group() for piece in new_pieces], effort
    )
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
