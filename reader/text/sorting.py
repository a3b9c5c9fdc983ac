"""The order of titles and names in a list, as a person looks for them.

As in the collation of Arabic (CLDR, ``ar``; the oracle of the test is Qt's QCollator): numbers come
first, by their value, then Arabic letters, then Latin ones, then others. But the forms of hamza,
which CLDR keeps apart as letters of their own, are one, as in Arabic dictionaries. The core has no
Qt, and the keys are stored with the articles, so that they must not change with the system either.
"""

from __future__ import annotations

import re
import unicodedata

SORTED_CODE_POINTS = 32
"""How much of a text its place in a list is told by; the rest hardly ever matters."""

_AFTER = "\uffff"
"""Puts a letter behind the one it is written like: پ behind ب, before ت."""
_ALPHABET = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_FIRST_PLACE = ord("A")
"""In a key the Arabic alphabet takes the places of the capital letters and what follows them, which
nothing else needs there: so it stands between figures and Latin letters."""
_SAME = {
    "ٱ": "ا",
    **dict.fromkeys("ىیے", "ي"),
    **dict.fromkeys("ةەھہ", "ه"),
    **dict.fromkeys("کڪ", "ك"),
}
_LIKE = {
    "ب": "پٻ",
    "ت": "ٹټٺ",
    "ج": "چڃ",
    "د": "ڈډ",
    "ر": "ڑړڕ",
    "ز": "ژږ",
    "س": "ښ",
    "ف": "ڤ",
    "ق": "ڧ",
    "ك": "گڭ",
    "ل": "ڵ",
    "ن": "ںڼ",
    "و": "ۆۇۈۋ",
    "ي": "ێې",
}
"""Letters of other languages and dialects, behind those they are written like."""

_LETTERS = {letter: chr(_FIRST_PLACE + place) for place, letter in enumerate(_ALPHABET)}
_PLACES = str.maketrans(
    {
        **_LETTERS,
        **{same: _LETTERS[letter] for same, letter in _SAME.items()},
        **{
            other: _LETTERS[like] + _AFTER * place
            for like, others in _LIKE.items()
            for place, other in enumerate(others, 1)
        },
    }
)
_IGNORED_CATEGORIES = {"Mn", "Cf"}  # marks above and below, what is invisible
_IGNORED = "ـ'’‘ʼʿʾ"
_PLAIN = re.compile(r"[ 0-9A-Za-z\u0621\u0626-\u063a\u0641-\u064a]*")
"""Nothing to be ignored, though perhaps a letter to be taken apart."""
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+")


def sort_key(text: str) -> str:
    """What texts are compared by, code point by code point.

    Vocalisation, accents, tatweel, the case of letters and the forms of hamza, of ي and of ه make
    no difference; quotation marks and other signs only divide words; a number is compared by its
    value, whatever its digits. The article «ال» counts, as in the collation of Arabic.
    """
    text = unicodedata.normalize("NFKD", text.lstrip()[: 2 * SORTED_CODE_POINTS])
    if not _PLAIN.fullmatch(text):
        text = "".join(
            letter
            for letter in text
            if letter not in _IGNORED and unicodedata.category(letter) not in _IGNORED_CATEGORIES
        )
    words = _BETWEEN_WORDS.sub(" ", text.casefold()).strip()[:SORTED_CODE_POINTS]
    return _NUMBER.sub(_by_value, words).translate(_PLACES)


def _by_value(number: re.Match[str]) -> str:
    """A number behind all shorter ones; "0" stands before its length for nothing else does."""
    digits = str(int(number[0]))
    return f"0{chr(ord('0') + len(digits))}{digits}"
