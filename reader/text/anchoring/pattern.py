"""A named passage as words to look for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.text.anchoring.words import BEGINNING, END, FoldedWords

if TYPE_CHECKING:
    from reader.model.annotation import Selector

EDGE_CODE_POINTS = 600
"""How much of a long passage's beginning and end is aligned, some 100 words each: what is longer
costs more and tells no more about where the passage begins and ends."""


@dataclass(frozen=True)
class Pattern:
    """Words of a passage with its context.

    Words ``first`` up to but without ``last`` are the passage's. ``inset`` folded characters of
    the first and ``outset`` of the last are in it: a passage may begin and end within a word
    (``outset`` counts from the word's beginning).
    """

    words: list[str]
    first: int
    last: int
    inset: int
    outset: int

    @cached_property
    def is_empty(self) -> bool:
        """Whether the passage has no word and no sign: nothing to look for."""
        return self.first >= self.last


def is_long(selector: Selector) -> bool:
    """Whether a passage is looked for by its two ends (``edge_patterns``)."""
    return len(selector.exact) > 2 * EDGE_CODE_POINTS


def make_pattern(selector: Selector) -> Pattern:
    """The pattern of a passage of any length."""
    return _pattern(selector.prefix, selector.exact, selector.suffix, selector)


def edge_patterns(selector: Selector) -> tuple[Pattern, Pattern]:
    """The patterns of a long passage's beginning and of its end."""
    exact = selector.exact
    head, tail = exact[:EDGE_CODE_POINTS], exact[-EDGE_CODE_POINTS:]
    # The inner ends are cut at a word, or half a word would be looked for.
    head = head[: head.rfind(" ") + 1] or head
    tail = tail[tail.find(" ") + 1 :] or tail
    return (
        _pattern(selector.prefix, head, "", selector, at_end=False),
        _pattern("", tail, selector.suffix, selector, at_beginning=False),
    )


def _pattern(
    prefix: str,
    exact: str,
    suffix: str,
    selector: Selector,
    *,
    at_beginning: bool = True,
    at_end: bool = True,
) -> Pattern:
    text = FoldedWords(prefix + exact + suffix)
    start = text.folded_index(len(prefix))
    end = text.folded_index(len(prefix) + len(exact))
    # Marks before the first letter and white space after the last are of no word.
    inside = [
        number
        for number in range(len(text.words))
        if text.ends[number] > start and text.starts[number] < end
    ]
    words = list(text.words)
    first, last = (inside[0], inside[-1] + 1) if inside else (0, 0)
    inset = max(0, start - text.starts[first]) if inside else 0
    outset = min(end, text.ends[last - 1]) - text.starts[last - 1] if inside else 0
    # The prefix reaches the body's beginning; a suffix that is empty, its end.
    if at_beginning and selector.start == len(selector.prefix):
        words.insert(0, BEGINNING)
        first, last = first + 1, last + 1
    if at_end and not selector.suffix and selector.body_hash:
        words.append(END)
    return Pattern(words, first, last, inset, outset)
