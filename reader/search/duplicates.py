"""Whether two texts are one text, or tell of one event.

Two reports of the stock exchange on two days share most of their words and are not one story: what
parts them is their numbers. In a newspaper's 220 texts on finance (see ``similarity``), reports of
one form have up to 64 % of their runs of three words in common, and at most 70 % of the shorter
one's numbers (the median is 23 %); copies of one text have the same numbers.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

RUN_WORDS = 3
"""Words of a run, as where an import looks for versions (``store.likeness``)."""

SAME_TEXT = 0.5
"""The share of runs in common from which two texts are one, edited."""

EXCERPT = 0.7
"""The share of the shorter text's runs from which it is a part of the longer one."""

SHORTEST_EXCERPT = 40
"""Runs from which a text counts as a part of another: two sentences are a quotation."""

SAME_EVENT = 0.5
"""The cosine from which reports of a few days are of one event. Of the texts measured on, all
pairs above it that are not bulletins of one form tell of one event; below it other events of the
same kind begin (attacks, matches of one league)."""

SAME_EVENT_UNDATED = 0.65
"""The same where a date is not known."""

SAME_EVENT_DAYS = 3
"""Days between reports of one event at most."""

FEW_NUMBERS = 4
SAME_NUMBERS = 0.75
"""The share of numbers in common that texts with ``FEW_NUMBERS`` need to be one text."""

EVENT_NUMBERS = 0.5
"""The same for reports of one event, each of which has its own figures too."""

SAME_FORM = 0.15
"""The share of runs in common from which texts whose numbers differ are two bulletins of a kind:
reports of one event in two papers' words have less."""


@dataclass(frozen=True)
class ComparedText:
    """A text for comparing: its folded words (``text.analyse.words``)."""

    words: Sequence[str]

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """Every run of ``RUN_WORDS`` words."""
        found = (self.words[start:] for start in range(RUN_WORDS))
        return frozenset(zip(*found, strict=False))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers that are printed in figures."""
        return frozenset(word for word in self.words if word[0].isdigit())


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two texts have in common, as shares from 0 to 1.

    ``likeness`` is of the runs of both (Dice), ``contained`` of the shorter text's runs,
    ``numbers`` of the numbers of the text that has fewer. ``least_runs`` and ``least_numbers``
    are how many the shorter has.
    """

    likeness: float
    contained: float
    numbers: float
    least_runs: int
    least_numbers: int

    @property
    def is_same_text(self) -> bool:
        """Whether it is one text: edited, or one a part of the other."""
        if self.least_numbers >= FEW_NUMBERS and self.numbers < SAME_NUMBERS:
            return False
        part = self.contained >= EXCERPT and self.least_runs >= SHORTEST_EXCERPT
        return self.likeness >= SAME_TEXT or part

    def is_same_event(self, cosine: float, days: int | None) -> bool:
        """Whether both tell of one event, with ``days`` between them (None: not known)."""
        needed = SAME_NUMBERS if self.likeness >= SAME_FORM else EVENT_NUMBERS
        if self.least_numbers >= FEW_NUMBERS and self.numbers < needed:
            return False
        if days is None:
            return cosine >= SAME_EVENT_UNDATED
        return cosine >= SAME_EVENT and days <= SAME_EVENT_DAYS


def overlap(one: ComparedText, other: ComparedText) -> Overlap:
    """What ``one`` and ``other`` have in common."""
    least_runs = min(len(one.runs), len(other.runs))
    least_numbers = min(len(one.numbers), len(other.numbers))
    common = len(one.runs & other.runs)
    return Overlap(
        likeness=2 * common / ((len(one.runs) + len(other.runs)) or 1),
        contained=common / (least_runs or 1),
        numbers=len(one.numbers & other.numbers) / (least_numbers or 1),
        least_runs=least_runs,
        least_numbers=least_numbers,
    )


def shared_paragraphs(one: Iterable[Sequence[str]], other: Iterable[Sequence[str]]) -> int:
    """How many paragraphs (as folded words) of ``one`` stand in ``other`` word for word.

    Paragraphs of fewer than ``SHORTEST_EXCERPT // 5`` words are not counted.
    """
    shortest = SHORTEST_EXCERPT // 5
    left = Counter(tuple(words) for words in other if len(words) >= shortest)
    count = 0
    for words in one:
        if left[tuple(words)]:
            left[tuple(words)] -= 1
            count += 1
    return count
