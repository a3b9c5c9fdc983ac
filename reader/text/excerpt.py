"""The first words of a body, for a list's row."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"\S+")
_DANGLING = " ،,؛;:.…-–—([{«\"“'"
ELLIPSIS = "…"


def excerpt(paragraphs: Iterable[str], limit: int = 240) -> str:
    """The beginning of ``paragraphs`` as one line of at most ``limit`` code points.

    White space is collapsed, paragraphs are joined by a space. Where something is left out the
    text ends with «…» (counted in the limit), without the punctuation that would stand before it.
    Words are never cut, but for a first word longer than the whole limit.
    No more of the paragraphs is read than the excerpt needs. Raises ValueError below one.
    """
    if limit < 1:
        raise ValueError("An excerpt needs room for at least one character.")
    words: list[str] = []
    length = 0
    for word in _words(paragraphs):
        grown = length + len(word) + (1 if words else 0)
        if grown > limit:
            return _shortened(words, word, limit)
        words.append(word)
        length = grown
    return " ".join(words)


def _words(paragraphs: Iterable[str]) -> Iterable[str]:
    for paragraph in paragraphs:
        for match in _WORD.finditer(paragraph):
            yield match.group()


def _shortened(words: list[str], next_word: str, limit: int) -> str:
    """What fits of ``words`` with the ellipsis after it."""
    if not words:
        return next_word[: limit - 1] + ELLIPSIS
    while len(words) > 1 and len(" ".join(words)) + len(ELLIPSIS) > limit:
        words.pop()
    text = " ".join(words).rstrip(_DANGLING)
    return text[: limit - 1] + ELLIPSIS
