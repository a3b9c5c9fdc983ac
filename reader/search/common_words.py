"""The commonest words of an index, at hand: what beginnings are tried as while one types.

The index's own dictionary is quick for a beginning of three letters and more; for «ال» it has to be
gone through for a tenth of a second. They are counted when an index has been written, and kept in a
file beside it, which nothing depends on.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

MOST_COMMON: Final = 50_000
"""Words that are kept at hand; in 100,000 news articles, the rarest of them is in some fifty."""

_MANY: Final = 1_000
_AFTER_ALL: Final = "\U0010ffff"


@dataclass(frozen=True)
class CommonWords:
    """Folded words, sorted, and how many of the ``articles`` had each when they were counted."""

    words: tuple[str, ...]
    frequency: dict[str, int]
    articles: int

    @classmethod
    def of(cls, counted: Iterable[tuple[str, int]], articles: int) -> CommonWords:
        """From words with their frequencies, in any order."""
        frequency = dict(counted)
        return cls(tuple(sorted(frequency)), frequency, articles)

    @classmethod
    def read(cls, file: Path, index: str) -> CommonWords | None:
        """What ``write`` wrote of ``index``; None where there is no such file, or a damaged one."""
        try:
            known = json.loads(file.read_bytes())
            if known["index"] != index:
                return None
            counted = ((str(word), int(number)) for word, number in known["words"].items())
            return cls.of(counted, int(known["articles"]))
        except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
            return None

    def write(self, file: Path, index: str) -> None:
        """Keep these words of ``index``, if the file can be written."""
        document = {"index": index, "articles": self.articles, "words": self.frequency}
        unfinished = file.with_name(file.name + ".unfinished")
        with suppress(OSError):
            unfinished.write_text(json.dumps(document, ensure_ascii=False), "utf-8")
            unfinished.chmod(0o600)
            unfinished.replace(file)

    @cached_property
    def commonest_first(self) -> tuple[str, ...]:
        """All of them; equally common ones in the order of their letters."""
        return tuple(sorted(self.words, key=self.frequency.__getitem__, reverse=True))

    def count(self, beginnings: Sequence[str]) -> int:
        """How many have one of ``beginnings``; one that has several is counted for each."""
        return sum(len(self._beginning_with(each)) for each in beginnings)

    def with_beginnings(self, beginnings: Sequence[str]) -> Iterator[tuple[str, int]]:
        """Those that have one of ``beginnings``, with their frequencies, commonest first.

        Equally common ones are in the order of their letters.
        """
        frequency = self.frequency
        words: Iterable[str]
        if self.count(beginnings) < _MANY:
            found = {word for each in beginnings for word in self._beginning_with(each)}
            words = sorted(found, key=lambda word: (-frequency[word], word))
        else:  # the first of them are met soon
            words = (word for word in self.commonest_first if word.startswith(tuple(beginnings)))
        return ((word, frequency[word]) for word in words)

    def _beginning_with(self, beginning: str) -> tuple[str, ...]:
        first = bisect_left(self.words, beginning)
        return self.words[first : bisect_left(self.words, beginning + _AFTER_ALL, first)]
