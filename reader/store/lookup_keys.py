"""What articles are looked up by when an import asks whether it has them, in whatever spelling."""

import hashlib
import re

from reader.store.short_lines import LONGEST_SHORT_LINE
from reader.text.normalise import fold

LEAD_CODE_POINTS = 200
"""How much of the first paragraph tells an article from others."""

_WORD = re.compile(r"\w+")


def title_key(title: str) -> int:
    """A 64-bit number that titles share when they are the same words after folding.

    BLAKE2b of the folded words without punctuation, so that the index is small and two devices
    agree; 0 for a title without words. Different titles may share one by chance: compare on.
    """
    return _key(folded_words(title))


def lead_key(title: str, body: str) -> int:
    """The same of the beginning of the body's first paragraph; 0 if no line of it is that long.

    The title, where it is printed again above the text, is not taken for a paragraph.
    """
    for line in body.split("\n"):
        if len(line) <= LONGEST_SHORT_LINE:
            continue
        words = folded_words(line[:LEAD_CODE_POINTS])
        if len(line) > len(title) or f" {words} " not in f" {folded_words(title)} ":
            return _key(words)
    return 0


def folded_words(text: str) -> str:
    """The folded words of a text without punctuation, joined by spaces."""
    return " ".join(_WORD.findall(fold(text)))


def is_longer_title(one: str, other: str) -> bool:
    """Whether one title is the other, or that with words around it: a section, a site's name."""
    shorter, longer = sorted((folded_words(one), folded_words(other)), key=len)
    return bool(shorter) and f" {shorter} " in f" {longer} "


def _key(words: str) -> int:
    if not words:
        return 0
    digest = hashlib.blake2b(words.encode(errors="replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
