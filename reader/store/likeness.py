"""How alike two bodies are, and whether they differ in their page's clutter only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from reader.store.lookup_keys import folded_words
from reader.store.short_lines import LONGEST_SHORT_LINE
from reader.text.normalise import fold

SHINGLE_WORDS = 3
"""Words of a shingle: long enough not to recur by chance, short enough that a changed word spoils
three of them only (Broder, On the resemblance and containment of documents, 1997, uses more for
longer pages)."""

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?؟۔…][\"'”’»)\]\s]*$")


@dataclass(frozen=True)
class FoldedBody:
    """A body for comparing: its paragraphs' folded words, without punctuation."""

    text: str

    @cached_property
    def paragraphs(self) -> dict[str, str]:
        """Each paragraph's folded words joined by spaces, with the paragraph as printed."""
        printed = self.text.split("\n")
        folded = fold(self.text).split("\n")
        if len(folded) != len(printed):  # a separator that folding takes for a line end
            folded = [fold(line) for line in printed]
        keyed = ((" ".join(_WORD.findall(line)), printed[at]) for at, line in enumerate(folded))
        return {words: line for words, line in keyed if words}

    @cached_property
    def shingles(self) -> frozenset[tuple[str, ...]]:
        """Every run of ``SHINGLE_WORDS`` words; a shorter body is one run."""
        words = " ".join(self.paragraphs).split(" ")
        if len(words) < SHINGLE_WORDS:
            return frozenset([tuple(words)])
        return frozenset(zip(*(words[start:] for start in range(SHINGLE_WORDS)), strict=False))


def likeness(one: FoldedBody, other: FoldedBody) -> float:
    """The share of shingles that two bodies have in common: 0 to 1 (Dice's coefficient).

    Dice's and not Jaccard's, because it reads as the share of the text: an article of which a
    third was rewritten is two thirds like itself.
    """
    total = len(one.shingles) + len(other.shingles)
    return 2 * len(one.shingles & other.shingles) / total


def differs_in_clutter_only(
    one: FoldedBody, other: FoldedBody, titles: tuple[str, ...] = ()
) -> bool:
    """Whether every line that only one of the bodies has is a short line that ends no sentence.

    Paragraphs that are cut or joined in other places do not count as a difference, nor does one
    of the ``titles`` printed again in the body.
    """
    known = set(map(folded_words, titles))
    only_one = [words for words in one.paragraphs if words not in other.paragraphs]
    only_other = [words for words in other.paragraphs if words not in one.paragraphs]
    if " ".join(only_one) == " ".join(only_other):
        return True
    lines = [one.paragraphs[words] for words in only_one if words not in known]
    lines += [other.paragraphs[words] for words in only_other if words not in known]
    return all(len(line) <= LONGEST_SHORT_LINE and not _SENTENCE_END.search(line) for line in lines)
