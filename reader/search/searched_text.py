"""The words of a text, as far as a search asks for them.

Two ways to hold them, which find the same: ``ListedText`` has all words of any text in lists, and a
place is the number of a word. ``SkimmedText`` passes over all words but those that may be wanted,
which is several times as quick; it serves for texts in byte form and words of letters, and a place
is where a run of letters begins.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.text.analyse import exact_words, spans_of_words, words
from reader.text.byte_form import byte_form
from reader.text.letter_runs import LetterRuns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.search.wanted import WantedTerms, WantedWord

_MOST_REMEMBERED = 256  # texts, of about 60 kB each with their words
_LONGEST_REMEMBERED = 10_000


class ListedText:
    """The words of a text in their forms, one to one, each made when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def words(self) -> list[str]:
        """The folded words."""
        return words(self.text)

    @cached_property
    def spelt(self) -> list[str]:
        """The words as they are spelt, one to one with ``words``."""
        return exact_words(self.text)

    def word(self, place: int) -> str:
        """The folded word at ``place``."""
        return self.words[place]

    def after(self, place: int) -> int | None:
        """The place of the next word."""
        return place + 1 if place + 1 < len(self.words) else None

    def spans(self, places: Sequence[int]) -> list[tuple[int, int]]:
        """Where the words at these rising places begin and end."""
        return spans_of_words(self.text, places)

    def by_stem(self, wanted: WantedTerms) -> Iterable[int]:
        """Places of words that may have one of the stems wanted: all that do, in order."""
        return wanted.sieve.places(self.words) if wanted.by_stem else ()

    def by_beginning(self, wish: WantedWord) -> Iterable[int]:
        """Places of words that may be or begin as ``wish``: all that do."""
        either = {wish.folded, *(wish.begins or ())[:1]}
        return (
            place for place, word in enumerate(self.words) if any(each in word for each in either)
        )

    def in_two(self, wanted: WantedTerms) -> Iterator[tuple[int, int]]:
        """Places of the pairs of words that a word wanted may be written as."""
        if wanted.in_two and not wanted.in_two.keys().isdisjoint(self.words):
            for place, (first, second) in enumerate(pairwise(self.words)):
                if second in wanted.in_two.get(first, ()):
                    yield place, place + 1


class SkimmedText:
    """The same of a text in byte form, for what is wanted with ``WantedTerms.skims``."""

    def __init__(self, text: str, content: bytes) -> None:
        self.text = text
        self._runs = LetterRuns(content)
        self.word = self._runs.word
        self.after = self._runs.after
        self.places_of = self._runs.whole

    def spans(self, places: Sequence[int]) -> list[tuple[int, int]]:
        """Where the words at these places begin and end."""
        return list(map(self._runs.span, places))

    def beginning_with(self, beginning: str) -> Iterable[int]:
        """Places of words that may begin with ``beginning``, clitics before it: all that do."""
        return self._runs.beginning(beginning)

    def by_beginning(self, wish: WantedWord) -> Iterable[int]:
        """Places of words that may be or begin as ``wish``: all that do."""
        return self._runs.beginning(wish.folded)  # as a beginning, it has the same skeleton

    def by_stem(self, wanted: WantedTerms) -> Iterable[int]:
        """Places of words that may have one of the stems wanted: all that do, in order."""
        return self._runs.starts(wanted.sieve.numbers(self._runs.consonants))

    def in_two(self, wanted: WantedTerms) -> Iterator[tuple[int, int]]:
        """Places of the pairs of words that a word wanted may be written as."""
        runs = self._runs
        for letters, pairs in wanted.pairs.items():
            if letters and not runs.parts(letters):
                continue
            for first, second, by_first in pairs:
                for place in runs.whole(first if by_first else second):
                    other = runs.after(place) if by_first else runs.before(place)
                    if other is not None and runs.word(other) == (second if by_first else first):
                        yield (place, other) if by_first else (other, place)


SearchedText = ListedText | SkimmedText


def searched_text(text: str, *, skim: bool) -> SearchedText:
    """The words of ``text``; skimmed if that will do and can be."""
    if skim:
        found = _skimmed(text) if len(text) > _LONGEST_REMEMBERED else _remembered_skimmed(text)
        if found is not None:
            return found
    return listed_text(text)


def listed_text(text: str) -> ListedText:
    """All words of ``text``."""
    return ListedText(text) if len(text) > _LONGEST_REMEMBERED else _remembered(text)


def _skimmed(text: str) -> SkimmedText | None:
    content = byte_form(text)
    return None if content is None else SkimmedText(text, content)


# The same articles are found again at each key that is pressed.
_remembered = lru_cache(_MOST_REMEMBERED)(ListedText)
_remembered_skimmed = lru_cache(_MOST_REMEMBERED)(_skimmed)
