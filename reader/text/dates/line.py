"""A line of text as the date grammar sees it: folded tokens with the way back to the original."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from reader.text.byte_form import ALPHABET, byte_form
from reader.text.normalise import Folded, fold, fold_with_map

Value = TypeVar("Value")

_TOKEN = re.compile(r"(?P<number>\d+)|(?P<word>[^\W\d_]+)|\S")
# An address may have a date in it («/2020/10/07/»), but it is not a printed date.
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S+@\S+\.\S+")

_FOLDED_LONGER = tuple(character for character in ALPHABET if len(fold(character)) > 1)
_LONGEST_PHRASE = 4
_LONGEST_ABBREVIATION = 5
_LONGEST_NUMBER = 12
_PADDING = [""] * 24


def phrase_key(name: str) -> str:
    """The key of a name of one or more words: folded, with nothing between the words."""
    return "".join(token.group() for token in _TOKEN.finditer(fold(name)) if token["word"])


def phrase_table(names: Mapping[Value, str]) -> dict[str, Value]:
    """Keys for the comma-separated names of each value."""
    return {phrase_key(name): value for value, line in names.items() for name in line.split("،")}


def phrase_set(names: str) -> frozenset[str]:
    """Keys for comma-separated names."""
    return frozenset(phrase_key(name) for name in names.split("،"))


def beginnings(names: Iterable[str]) -> frozenset[str]:
    """What the first word of one of ``names`` can be: the words are joined in a name's key."""
    return frozenset(name[:end] for name in names for end in range(1, len(name) + 1))


def _folds_in_step(text: str, folded: str) -> bool:
    """Whether each code point surely became one, so that spans need no map."""
    return (
        len(text) == len(folded)
        and byte_form(text) is not None
        and not any(character in text for character in _FOLDED_LONGER)
    )


class Line:
    """The tokens of a line: runs of digits, runs of letters, and signs.

    Positions (``at``) are token indexes; past an end nothing stands.
    """

    def __init__(self, text: str, folded: str) -> None:
        """Take a text and its folded form."""
        self._original = self._printed = text
        if "://" in text or "@" in text or "www." in text:
            self._printed = _ADDRESS.sub(lambda found: "_" * len(found.group()), text)
            folded = fold(self._printed)
        self._folds_in_step = _folds_in_step(self._printed, folded)
        self._mapped: Folded | None = None
        # One text a token and kind, with room for positions a few past either end (a negative
        # index reads the padding): these are asked for many times a token.
        self._words: list[str] = []
        self._signs: list[str] = []
        self._numbers: list[str] = []
        self._spans: list[tuple[int, int]] = []
        for match in _TOKEN.finditer(folded):
            kind, token = match.lastgroup, match.group()
            self._words.append(token if kind == "word" else "")
            self._numbers.append(token if kind == "number" else "")
            self._signs.append(token if kind is None else "")
            self._spans.append(match.span())
        for texts in (self._words, self._numbers, self._signs):
            texts.extend(_PADDING)
        self._phrases: dict[int, tuple[tuple[str, int], ...]] = {}

    def __len__(self) -> int:
        return len(self._spans)

    def places(self, first_words: Collection[str]) -> list[int]:
        """The positions at which a number stands, or one of ``first_words``."""
        pairs = enumerate(zip(self._numbers, self._words, strict=True))
        return [at for at, (number, word) in pairs if number or word in first_words]

    def begins_with(self, first_words: Collection[str]) -> bool:
        """Whether the first word or number is a number or one of ``first_words``."""
        for number, word in zip(self._numbers, self._words, strict=True):
            if number or word:
                return bool(number) or word in first_words
        return False

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
        if not 0 <= at < len(self._spans) - 1:
            return False
        return self._spans[at][1] == self._spans[at + 1][0]

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
        if self._folds_in_step:
            return self._spans[start][0], self._spans[end - 1][1]
        if self._mapped is None:
            self._mapped = fold_with_map(self._printed)
        return self._mapped.original_span(self._spans[start][0], self._spans[end - 1][1])

    def original(self, start: int, end: int) -> str:
        """The original text of the tokens from ``start`` to before ``end``."""
        first, last = self.original_span(start, end)
        return self._original[first:last]
