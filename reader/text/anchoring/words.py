"""A text as folded words that know where they stand."""

import math
import re
from bisect import bisect_left
from functools import cached_property

from reader.text.normalise import fold_with_map

# Signs count as words of their own: the quotation mark that a passage begins with is found again.
_WORD = re.compile(r"\w+|[^\w\s]")

BEGINNING, END = "\x02", "\x03"
"""What stands for the two ends of a body: a passage at one of them is known by that, too."""


class FoldedWords:
    """The folded words of ``text``; word ``i`` is at ``starts[i]`` to ``ends[i]`` of ``folded``."""

    def __init__(self, text: str, *, whole: bool = False):
        """``whole``: the text is a body, and its two ends are words."""
        mapped = fold_with_map(text)
        self.folded = mapped.text
        self._offsets = mapped.offsets
        self._mapped = mapped
        words, starts, ends = [], [], []
        if whole:
            words, starts, ends = [BEGINNING], [0], [0]
        for match in _WORD.finditer(mapped.text):
            start, end = match.span()
            words.append(match.group())
            starts.append(start)
            ends.append(end)
        if whole:
            words.append(END)
            starts.append(len(mapped.text))
            ends.append(len(mapped.text))
        self.words, self.starts, self.ends = words, starts, ends
        self._weights: dict[str, float] = {}

    def folded_index(self, offset: int) -> int:
        """The first place in ``folded`` that came from ``offset`` of the text or from after it."""
        return bisect_left(self._offsets, offset)

    def offset(self, index: int) -> int:
        """The code point of the text that place ``index`` of ``folded`` came from."""
        return self._offsets[index]

    def end_offset(self, index: int) -> int:
        """Where in the text the folded character before ``index`` ends, its marks included."""
        return self._mapped.original_span(index - 1, index)[1] if index else 0

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Each word with the numbers of the words that are it, rising."""
        found: dict[str, list[int]] = {}
        for number, word in enumerate(self.words):
            found.setdefault(word, []).append(number)
        return found

    def weight(self, word: str) -> float:
        """How much finding ``word`` tells: 1 if it is here once or not at all, little if often.

        The inverse document frequency (Spärck Jones 1972) as a share of its greatest value.
        """
        known = self._weights.get(word)
        if known is None:
            count = len(self.places.get(word, ())) or 1
            known = max(LEAST_WEIGHT, 1.0 - math.log(count) / math.log(len(self.words) + 1))
            self._weights[word] = known
        return known


LEAST_WEIGHT = 0.05
