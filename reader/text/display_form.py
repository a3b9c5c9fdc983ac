"""How a stored text is shown: with or without vocalisation, in one style of digits.

What is shown may differ from what is stored; every offset outside the view counts in the stored
text, and ``ShownText`` leads from one to the other."""

import re
from bisect import bisect_left, bisect_right
from enum import StrEnum
from functools import cache
from typing import NamedTuple

# Signs of vocalisation: harakat, tanwin, shadda, sukun, the dagger alef and the signs of Quranic
# print (Unicode chapter 9.2). A combining hamza or madda is none: it makes another letter.
_COMMON_MARKS = "".join(map(chr, (*range(0x064B, 0x0653), 0x0670)))
_RARE_MARKS = (
    "\u0610-\u061a\u0656-\u065f\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u08d4-\u08e1\u08e3-\u08ff"
)

_OTHER_DIGITS = "0123456789\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9"
_ARABIC_INDIC_DIGITS = "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"
_TO_ARABIC_INDIC = tuple(zip(_OTHER_DIGITS, _ARABIC_INDIC_DIGITS * 2, strict=True))
_TO_WESTERN = tuple(
    zip(_ARABIC_INDIC_DIGITS + _OTHER_DIGITS[10:], _OTHER_DIGITS[:10] * 2, strict=True)
)
_ARABIC = "\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9"
_LATIN = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u052f"
# A number goes with the nearest letter before it, at the head of a paragraph with the first after
# it; so UAX #9 (rules W2 and W7) takes it, and «T-72» or «iPhone 15» keep the digits of their
# script, without which they would fall apart in the visual order.
_LATIN_RUN = f"[{_LATIN}][^{_ARABIC}\n]*"
_HEAD = f"^[^{_LATIN}{_ARABIC}\n]+{_LATIN_RUN}"
_NUMBER = f"(?P<number>[{_OTHER_DIGITS}][{_OTHER_DIGITS}.,:/-]*+)(?![{_LATIN}])"


class DigitStyle(StrEnum):
    """The digits that a person wants to see."""

    AS_WRITTEN = "as-written"
    ARABIC_INDIC = "arabic-indic"
    WESTERN = "western"


class DisplayForm(NamedTuple):
    """What is changed for the eye alone."""

    vocalised: bool = True
    """False hides the signs of vocalisation."""
    digits: DigitStyle = DigitStyle.AS_WRITTEN

    def shown(self, text: str) -> str:
        """``text`` (paragraphs with a line feed between them) as it is shown.

        Line feeds stay; apart from the signs that are hidden, each code point keeps its place.
        """
        if not self.vocalised:
            text = _without_marks(text)
        if self.digits is DigitStyle.WESTERN:
            return _replaced(text, _TO_WESTERN)
        if self.digits is DigitStyle.ARABIC_INDIC:
            return "\n".join(map(_in_arabic_indic, text.split("\n")))
        return text


class ShownText:
    """The way between a stored paragraph and its shown form in UTF-16 units, as Qt counts.

    A hidden sign belongs to the letter before it: both offsets of a letter's end lead to the place
    behind its signs, so that what is selected on the screen is whole in the stored text."""

    def __init__(self, stored: str, shown: str) -> None:
        """``shown`` is what a ``DisplayForm`` makes of ``stored``."""
        hides = len(stored) != len(shown)
        self.length = len(stored)
        """Code points of the stored text."""
        self._hidden = (
            [
                match.start()
                for match in _pattern(f"[{_COMMON_MARKS}{_RARE_MARKS}]").finditer(stored)
            ]
            if hides
            else []
        )
        # Where a letter follows that many hidden signs: its place in the shown text.
        self._gaps = [position - number for number, position in enumerate(self._hidden)]
        self._wide: list[int] = []
        if not shown.isascii() and max(shown, default="") > "\uffff":
            self._wide = [place for place, sign in enumerate(shown) if sign > "\uffff"]
        self._wide_units = [place + number for number, place in enumerate(self._wide)]
        self.same = not self._hidden and not self._wide
        """Whether every offset leads to itself."""

    def to_utf16(self, offset: int) -> int:
        """The shown UTF-16 offset of the stored code point ``offset`` (clamped)."""
        offset = max(0, min(offset, self.length))
        if self._hidden:
            offset -= bisect_left(self._hidden, offset)
        return offset + bisect_left(self._wide, offset) if self._wide else offset

    def to_stored(self, unit: int) -> int:
        """The stored code point of the shown UTF-16 offset ``unit``.

        Inside a surrogate pair it is that of the pair's character; at the very start it is 0.
        """
        if unit <= 0:
            return 0
        place = unit - bisect_right(self._wide_units, unit - 1) if self._wide else unit
        if self._hidden:
            place += bisect_right(self._gaps, place)
        return min(place, self.length)


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    # Compiled when first needed: the window's start has no use for any of them.
    return re.compile(expression)


def _without_marks(text: str) -> str:
    # A pass for each common sign is three times as fast as one pattern for all of them.
    for mark in _COMMON_MARKS:
        if mark in text:
            text = text.replace(mark, "")
    return _pattern(f"[{_RARE_MARKS}]").sub("", text)


def _in_arabic_indic(paragraph: str) -> str:
    if not _pattern(f"[{_OTHER_DIGITS}]").search(paragraph):
        return paragraph
    if not _pattern(f"[{_LATIN}]").search(paragraph):
        return _replaced(paragraph, _TO_ARABIC_INDIC)
    return _pattern(f"{_HEAD}|{_LATIN_RUN}|{_NUMBER}").sub(_number, paragraph)


def _number(match: re.Match[str]) -> str:
    return _replaced(match.group(), _TO_ARABIC_INDIC) if match["number"] else match.group()


def _replaced(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    # On a long text eight times as fast as str.translate, which looks up every code point.
    for written, wanted in pairs:
        if written in text:
            text = text.replace(written, wanted)
    return text
