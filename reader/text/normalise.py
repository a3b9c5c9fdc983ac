"""Folding: the one spelling that search, find-in-page and comparison use.

Arabic is printed with or without hamza, marks and tatweel, with Persian letters, in presentation
forms; people type it as they please. ``fold`` takes all of these to one form. The rules follow the
light normalisation of Larkey, Ballesteros and Connell (SIGIR 2002: alef, teh marbuta, alef maksura,
marks, tatweel) and add hamza seats, letters of Persian, Urdu and Maghrebi print, digits and the
compatibility forms of Unicode (NFKD, UAX #15). Latin, Greek and Cyrillic lose case and accents, so
that composed and decomposed text meet.

The folded form is for comparing, never for showing: a hit in it is shown through the offset map.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from reader.text.byte_form import ALPHABET, ByteTable, byte_form, from_byte_form

_HAMZA_ABOVE = "\u0654"

# Letters that readers take for one another in Arabic text: the alef forms, alef maksura, teh
# marbuta, and the letters of Persian, Urdu, Kurdish and Maghrebi keyboards (Unicode chapter 9.2).
_LETTERS: dict[str, str] = {
    **dict.fromkeys("أإآٱٲٳٵ", "ا"),
    **dict.fromkeys("ىیېےۍێۑ", "ي"),
    **dict.fromkeys("ةہھەۀۂۃۿ", "ه"),
    **dict.fromkeys("کگڪڭݣګ", "ك"),
    "پ": "ب",
    "چ": "ج",
    "ڤ": "ف",
    "ڥ": "ف",
    "ڡ": "ف",
    "ڢ": "ف",
    "ڨ": "ق",
    "ڧ": "ق",
    "ٯ": "ق",
    "ۓ": "ئ",
    "ؤ": "ؤ",
    "ئ": "ئ",
    "٫": ".",
    "٬": ",",
    "ـ": "",
}


def _fold_character(character: str) -> str:
    """The folded form of one character, which may be empty or several characters long."""
    known = _LETTERS.get(character)
    if known is not None:
        return known
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf" or _is_dropped_mark(character):
        return ""
    form = unicodedata.normalize("NFKD", character).casefold()
    if form == character:
        return character
    if form.startswith(" ") and category != "Zs":
        # A mark that stands alone («ﹰ» in presentation forms, «´» in Latin) decomposes into a
        # space and a mark: the Arabic one is a mark like any other, the Latin one a sign.
        return "" if "\ufb50" <= character <= "\ufeff" else character
    return "".join(map(_fold_character, form))


def _is_dropped_mark(character: str) -> bool:
    """Whether it is a mark of Arabic, Hebrew or Latin print (not a vowel sign of Indic scripts)."""
    if character == _HAMZA_ABOVE:
        return False  # kept until it has been joined to its seat
    if unicodedata.category(character) != "Mn":
        return False
    return (
        "\u0300" <= character <= "\u08ff"
        or "\ufe00" <= character <= "\ufe2f"
        or "\U00010ec0" <= character <= "\U00010eff"
    )


class _FoldTable(dict[int, str]):
    """A translation table that is filled as characters are met (a memo: at most all of Unicode)."""

    def __missing__(self, code_point: int) -> str:
        folded = _fold_character(chr(code_point))
        self[code_point] = folded
        return folded


_TABLE = _FoldTable()
_BYTE_TABLE = ByteTable({character: _fold_character(character) for character in ALPHABET})

# Hamza, once each letter is folded. A decomposed hamza joins its seat; one on alef is dropped.
# A free hamza goes where people leave it out (after alef, at the end of a word); what is left
# takes one seat, for «مسؤول» and «مسئول», «رؤوس» and «رءوس» are one word in two spellings.
_SEAT = re.compile(f"[وي]?{_HAMZA_ABOVE}+")
# Every alternative begins with one of three letters; said first, the text is skimmed for them.
_HAMZA = re.compile(
    r"[ءؤئ](?:(?P<after_alef>(?<=اء)ء*(?=[^\W\d_]))|(?P<final>[ءؤئ]*(?![^\W\d_]))|(?P<within>(?<=[ءؤ])))"
)
_COMMON_SEAT = "ئ"
_FINAL_SEATS = str.maketrans({"ء": "", "ؤ": "و", "ئ": "ي"})


def _seated(match: re.Match[str]) -> str:
    return {"و": "ؤ", "ي": "ئ"}.get(match.group()[0], "")


def _without_hamza_spellings(match: re.Match[str]) -> str:
    if match.lastgroup == "within":
        return _COMMON_SEAT
    return match.group().translate(_FINAL_SEATS) if match.lastgroup == "final" else ""


_PASSES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_SEAT, _seated),
    (_HAMZA, _without_hamza_spellings),
)


def fold(text: str) -> str:
    """``text`` in the one spelling used for comparing.

    Folding a folded text changes nothing.
    """
    content = byte_form(text)
    if content is None:
        folded = text.translate(_TABLE)
    else:
        folded = from_byte_form(_BYTE_TABLE.translate(content))
    if _HAMZA_ABOVE in folded:
        folded = _SEAT.sub(_seated, folded)
    return join_hamza(folded)


def join_hamza(text: str) -> str:
    """The last step of folding: one spelling for each hamza of a text folded letter by letter."""
    return _HAMZA.sub(_without_hamza_spellings, text)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back to the original.

    ``offsets[i]`` is the code point of the original that ``text[i]`` came from, and
    ``offsets[len(text)]`` the length of the original; so ``len(offsets) == len(text) + 1`` and
    the offsets never fall. ``text == fold(original)``.
    """

    text: str
    offsets: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that ``text[start:end]`` stands for, in code points.

        Marks and tatweel that follow the last letter belong to it, so a highlight covers them;
        what was dropped before the first letter does not.
        """
        if start >= end:
            return self.offsets[start], self.offsets[start]
        first, last = self.offsets[start], self.offsets[end - 1]
        # Several folded characters may come from one of the original («ﷲ»): skip to the next one.
        while end < len(self.text) and self.offsets[end] == last:
            end += 1
        return first, self.offsets[end]


def fold_with_map(text: str) -> Folded:
    """``fold(text)`` with the offset of each of its code points in ``text``."""
    pieces = [_TABLE[ord(character)] for character in text]
    folded = "".join(pieces)
    offsets = [index for index, piece in enumerate(pieces) for _ in piece]
    offsets.append(len(text))
    for pattern, replace in _PASSES:
        folded, offsets = _substitute(pattern, replace, folded, offsets)
    return Folded(folded, tuple(offsets))


def _substitute(
    pattern: re.Pattern[str],
    replace: Callable[[re.Match[str]], str],
    text: str,
    offsets: list[int],
) -> tuple[str, list[int]]:
    """``pattern.sub(replace, text)`` with the offsets kept; replacements are never longer."""
    pieces: list[str] = []
    kept: list[int] = []
    position = 0
    for match in pattern.finditer(text):
        replacement = replace(match)
        pieces += (text[position : match.start()], replacement)
        kept += offsets[position : match.start() + len(replacement)]
        position = match.end()
    if not pieces:
        return text, offsets
    pieces.append(text[position:])
    kept += offsets[position:]
    return "".join(pieces), kept
