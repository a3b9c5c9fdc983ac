"""A line of text as the date grammar sees it: folded tokens with the way back to the original."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from reader.text.normalise import Folded, fold, fold_with_map

Value = TypeVar("Value")

_TOKEN = re.compile(r"(?P<number>\d+)|(?P<word>[^\W\d_]+)|\S")
# An address may have a date in it («/2020/10/07/»), but it is not a printed date.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S+@\S+\.\S+")

_LONGEST_PHRASE = 4
_LONGEST_ABBREVIATION = 5
_LONGEST_NUMBER = 12
_PADDING = 24


class Kind(Enum):
    """What a token is."""

    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Token:
    """A run of digits, a run of letters, or one sign; the span is in the folded text."""

    kind: Kind
    text: str
    start: int
    end: int


def phrase_key(name: str) -> str:
    """The key of a name of one or more words: folded, with nothing between the words."""
    return "".join(token.group() for token in _TOKEN.finditer(fold(name)) if token["word"])


def phrase_table(names: Mapping[Value, str]) -> dict[str, Value]:
    """Keys for the comma-separated names of each value."""
    return {phrase_key(name): value for value, line in names.items() for name in line.split("،")}


def phrase_set(names: str) -> frozenset[str]:
    """Keys for comma-separated names."""
    return frozenset(phrase_key(name) for name in names.split("،"))


class Line:
    """The tokens of a line. Positions (``at``) are token indexes; past an end nothing stands."""

    def __init__(self, text: str) -> None:
        self._original = text
        without_addresses = _ADDRESS.sub(lambda found: "_" * len(found.group()), text)
        self._folded: Folded = fold_with_map(without_addresses)
        self.tokens: tuple[Token, ...] = tuple(
            Token(Kind(match.lastgroup or "sign"), match.group(), match.start(), match.end())
            for match in _TOKEN.finditer(self._folded.text)
        )
        # One text a token and kind, with room for positions a few past either end (a negative
        # index reads the padding): these are asked for many times a token.
        self._words = self._texts(Kind.WORD)
        self._signs = self._texts(Kind.SIGN)
        self._numbers = self._texts(Kind.NUMBER)
        self._phrases: dict[int, tuple[tuple[str, int], ...]] = {}

    def _texts(self, kind: Kind) -> list[str]:
        texts = [token.text if token.kind is kind else "" for token in self.tokens]
        return texts + [""] * _PADDING

    def __len__(self) -> int:
        return len(self.tokens)

    def number(self, at: int, *lengths: int) -> int | None:
        """The number at ``at`` if it has one of ``lengths`` digits (any, if none is named)."""
        figures = self._numbers[at]
        # Longer ones are telephone numbers and the like; int() of a huge one costs time.
        if not figures or len(figures) > _LONGEST_NUMBER:
            return None
        return int(figures) if not lengths or len(figures) in lengths else None

    def digits(self, at: int) -> int:
        """How many digits the number at ``at`` has; 0 if there is none."""
        return len(self._numbers[at])

    def word(self, at: int) -> str:
        """The folded word at ``at``, or an empty text."""
        return self._words[at]

    def sign(self, at: int) -> str:
        """The sign at ``at``, or an empty text."""
        return self._signs[at]

    def adjacent(self, at: int) -> bool:
        """Whether nothing stands between the token at ``at`` and the one after it."""
        if not 0 <= at < len(self.tokens) - 1:
            return False
        return self.tokens[at].end == self.tokens[at + 1].start

    def phrase(self, at: int, table: Mapping[str, Value]) -> tuple[Value, int] | None:
        """The longest phrase of ``table`` that begins at ``at``, and the position after it.

        Words may be joined or apart («ذو القعدة», «ذوالقعدة») and abbreviated with points («p.m.»).
        """
        if not self._words[at]:
            return None
        phrases = self._phrases.get(at)
        if phrases is None:
            phrases = self._phrases[at] = tuple(self._phrases_at(at))
        for key, after in phrases:
            if key in table:
                return table[key], after
        return None

    def _phrases_at(self, at: int) -> list[tuple[str, int]]:
        """The keys of the phrases that begin at ``at``, the longest first, and what follows."""
        key, after = "", at
        phrases: list[tuple[str, int]] = []
        for _ in range(_LONGEST_PHRASE):
            word = self.word(after)
            if not word:
                break
            key += word
            after += 1
            short = len(word) <= _LONGEST_ABBREVIATION
            if short and self.sign(after) == "." and self.adjacent(after - 1):
                after += 1
            phrases.append((key, after))
        return phrases[::-1]

    def skip(self, at: int, signs: str = "", words: Collection[str] = (), most: int = 3) -> int:
        """The position after up to ``most`` of the given signs and words."""
        for _ in range(most):
            sign, word = self._signs[at], self._words[at]
            if not ((sign and sign in signs) or (word and word in words)):
                break
            at += 1
        return at

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The span in code points of the original, of the tokens ``start`` to ``end``."""
        return self._folded.original_span(self.tokens[start].start, self.tokens[end - 1].end)

    def original(self, start: int, end: int) -> str:
        """The original text of the tokens from ``start`` to before ``end``."""
        first, last = self.original_span(start, end)
        return self._original[first:last]
