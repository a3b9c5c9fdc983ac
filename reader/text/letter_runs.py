"""The words of a text looked up where they may be of interest, without parting all of it.

For texts in byte form (``reader.text.byte_form``), and for words of letters: numbers are not looked
up. Such a word is a run of letters and of what folding drops between them (marks, tatweel,
controls); everything else parts words. A run is named by the code point it begins at. What is found
is what ``analyse.tokens`` finds.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.text.byte_form import (
    ALPHABET,
    ByteTable,
    byte_class,
    byte_form,
    bytes_of,
    from_byte_form,
)
from reader.text.memo import Memo
from reader.text.normalise import fold
from reader.text.proclitics import BEFORE_NOUN
from reader.text.stem_sieve import consonants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MOST_REMEMBERED = 1 << 13
_HAMZA = "ء"  # folding drops one that stands alone
_DIGITS = "".join(filter(str.isdigit, ALPHABET))
_IN_RUNS = "".join(
    character
    for character in ALPHABET
    if character == _HAMZA or not fold(character) or fold(character).isalpha()
)
_UNSTABLE = "ءؤئوي"
_PLAIN = bytes_of(each for each in _IN_RUNS if fold(each) and each not in "ءؤئ")
_DROPPED = bytes_of(each for each in _IN_RUNS if not fold(each) and each != _HAMZA)
_FOLDED = ByteTable({each: fold(each) for each in ALPHABET if each in _IN_RUNS})
_BETWEEN = byte_class(set(ALPHABET) - set(_IN_RUNS) - set(_DIGITS))
_GAP = re.compile(b"%b*" % _BETWEEN)
_LAST_GAP = re.compile(b"%b" % byte_class(set(_IN_RUNS) | set(_DIGITS)))


def _consonant(character: str) -> str:
    if character not in _IN_RUNS:
        return " "
    return from_byte_form(consonants(fold(character)))


def _stable(character: str) -> str:
    if character not in _IN_RUNS:
        return " "
    folded = fold(character)
    return "" if folded in _UNSTABLE else folded


_RUNS = ByteTable({each: "x" if each in _IN_RUNS else " " for each in ALPHABET})
_CONSONANTS = ByteTable({each: _consonant(each) for each in ALPHABET})
_STABLE = ByteTable({each: _stable(each) for each in ALPHABET})


def skeleton(word: str) -> bytes:
    """The letters of a folded word that folding leaves alone, whatever stands beside them.

    That is all but hamza, its seats, and what a seat becomes. By them, if there are any, a word is
    looked up in the text. Empty for a number, and for a word that no table knows.
    """
    content = byte_form(word)
    return b"" if content is None or not word.isalpha() else _STABLE.translate(content)


_CLITICS = frozenset(map(skeleton, BEFORE_NOUN))


class _Reading(NamedTuple):
    """The word of a run, empty if it has none, and where in the run it stands."""

    word: str
    start: int
    end: int


def _read(run: bytes) -> _Reading:
    if not run.translate(None, _PLAIN):
        return _Reading(from_byte_form(_FOLDED.translate(run)), 0, len(run))
    return _Reading(fold(from_byte_form(run)), len(run) - len(run.lstrip(_DROPPED)), len(run))


_READINGS = Memo(_read, _MOST_REMEMBERED)


def _occurrences(letters: bytes, row: bytes) -> int:
    """How often ``letters``, of which there are some, are in ``row``; they may overlap."""
    number, at = 0, row.find(letters)
    while at >= 0:
        number, at = number + 1, row.find(letters, at + 1)
    return number


def _beginning_numbers(letters: bytes, row: bytes) -> Iterator[int]:
    """How many blanks stand before each run that begins with ``letters``, less one."""
    passed = number = 0
    at = row.find(letters)
    while at >= 0:
        start = row.rfind(b" ", 0, at) + 1
        if at == start or row[start:at] in _CLITICS:
            number, passed = number + row.count(b" ", passed, at), at
            yield number - 1
            at = row.find(b" ", at)
        at = row.find(letters, at + 1)


def _whole_numbers(letters: bytes, row: bytes) -> Iterator[int]:
    """The same for runs that are just ``letters``."""
    needle = b" %b " % letters
    passed = number = 0
    at = row.find(needle)
    while at >= 0:
        number, passed = number + row.count(b" ", passed, at), at
        yield number
        at = row.find(needle, at + len(needle) - 1)


class LetterRuns:
    """The runs of letters of a text, given in byte form."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._outline = _RUNS.translate(content) + b" "
        self.consonants = b" %b " % _CONSONANTS.translate(content)
        """The consonants of the runs, with a blank before them and for each sign between runs.

        The number of blanks before a run, less one, is what ``starts`` knows it by.
        """
        self._stable = b" %b " % _STABLE.translate(content)
        self._unparted = self._stable.translate(None, b" ")

    def parts(self, letters: bytes) -> bool:
        """Whether letters of a ``skeleton`` stand in a row with the end of a run among them."""
        if letters not in self._unparted:
            return False
        return _occurrences(letters, self._unparted) > _occurrences(letters, self._stable)

    def whole(self, word: str) -> list[int]:
        """Where the runs begin that are a folded word with a ``skeleton``."""
        numbers = _whole_numbers(skeleton(word), self._stable)
        return [start for start in self.starts(numbers) if self.word(start) == word]

    def beginning(self, beginning: str) -> Iterator[int]:
        """Where runs begin that may have a folded beginning with a ``skeleton``: all that do.

        Conjunction, preposition and article may stand before it.
        """
        return self.starts(_beginning_numbers(skeleton(beginning), self._stable))

    def starts(self, numbers: Iterable[int]) -> Iterator[int]:
        """Where runs begin that have these rising numbers of signs before them."""
        rest, passed, length = self._outline, 0, len(self._outline)
        for number in numbers:
            rest = rest.split(b" ", number - passed)[-1]
            passed = number
            yield length - len(rest)

    def word(self, start: int) -> str:
        """The folded word of the run at ``start``; empty if there is none in it."""
        return self._reading(start).word

    def span(self, start: int) -> tuple[int, int]:
        """Where the word of the run at ``start`` begins and ends in the text."""
        reading = self._reading(start)
        return start + reading.start, start + reading.end

    def after(self, start: int) -> int | None:
        """The run of the next word; None at the end of the text and before a number."""
        content = self._content
        while True:
            gap = _GAP.match(content, self._outline.index(b" ", start))
            start = len(content) if gap is None else gap.end()
            if self._outline[start : start + 1] != b"x":
                return None
            if self._reading(start).word:
                return start

    def before(self, start: int) -> int | None:
        """The run of the word before; None at the beginning of the text and after a number."""
        while True:
            end = start
            while end and not _LAST_GAP.match(self._content, end - 1):
                end -= 1
            if not end or self._outline[end - 1 : end] != b"x":
                return None
            start = self._outline.rfind(b" ", 0, end) + 1
            if self._reading(start).word:
                return start

    def _reading(self, start: int) -> _Reading:
        return _READINGS[self._content[start : self._outline.index(b" ", start)]]
