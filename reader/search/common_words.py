"""The commonest words of an index, at hand: what beginnings are tried as while one types.

The index's own dictionary is quick for a beginning of three letters and more; for «ال» it has to be
gone through for a tenth of a second.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_COMMON: Final = 50_000
"""Words that are kept at hand; in 100,000 news articles, the rarest of them is in some fifty."""

_AFTER_ALL: Final = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class CommonWords:
    """Folded words, sorted, and how many articles had each when they were counted."""

    words: tuple[str, ...]
    frequency: dict[str, int]

    @classmethod
    def of(cls, counted: Iterable[tuple[str, int]]) -> CommonWords:
        """From words with their frequencies, in any order."""
        frequency = dict(counted)
        return cls(tuple(sorted(frequency)), frequency)

    def with_beginning(self, beginning: str) -> Iterator[tuple[str, int]]:
        """Those that begin so, with their frequencies, in the order of their letters."""
        first = bisect_left(self.words, beginning)
        for word in self.words[first : bisect_left(self.words, beginning + _AFTER_ALL)]:
            yield word, self.frequency[word]
