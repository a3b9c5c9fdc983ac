"""Base direction and language of a text, by its content.

UAX #9 takes the first strong character for the paragraph direction (rules P2 and P3) and leaves it
to a higher protocol to know better (HL1). Here that protocol is: the sentence's own frame decides.
Arabic lines open with «Google», «CNN» or «GMT», and English ones with a quoted Arabic word, and
in both the reader expects the direction of the language that carries the sentence.
"""

import re

from reader.model.direction import Direction
from reader.text.language import detect_language

__all__ = ["base_direction", "detect_language"]

# Strong right-to-left letters, classes R and AL of UnicodeData.txt: Hebrew to Arabic Extended-A,
# the presentation forms, and the right-to-left planes; digits, marks and punctuation left out.
_RTL_LETTERS = (
    "\u05d0-\u05f2\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06e5-\u06e6\u06ee-\u06ef"
    "\u06fa-\u06ff\u0710-\u072f\u074d-\u07b1\u07ca-\u07ea\u0800-\u0815\u0840-\u0858\u0860-\u086a"
    "\u0870-\u088e\u08a0-\u08c9\ufb1d\ufb1f-\ufb4f\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff"
)
_RTL_LETTER = re.compile(f"[{_RTL_LETTERS}]")
_RTL_WORD = re.compile(
    f"[{_RTL_LETTERS}][{_RTL_LETTERS}\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d]*"
)
_LETTER = re.compile(r"[^\W\d_]")
_LTR_WORD = re.compile(f"(?:(?![{_RTL_LETTERS}])[^\\W\\d_])+")
_ARABIC_DIGIT = re.compile("[\u0660-\u0669\u06f0-\u06f9]")

# What names a place on the network says nothing of the sentence it stands in.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+"
    r"|(?<!\w)[@#][A-Za-z0-9_]+"
    r"|(?<![\w.])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|net|org|tv|info|gov|edu|io)\b[^\s\u0600-\u06ff]*"
)
_ADDRESS_SIGN = re.compile(r"[@#:.](?:(?<=[@#])|(?<=:)//|(?<=\.)[A-Za-z0-9])")
# What is quoted or in brackets is cited in the sentence, whatever its language.
_CITED = re.compile('«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"|‹[^‹›]*›|\\([^()]*\\)|\\[[^\\[\\]]*\\]')
_OPENS_CITATION = re.compile('[«“„"‹([]')

# From this share of its letters on, the right-to-left script carries the sentence.
_CARRYING_SHARE = 0.5


def base_direction(text: str, default: Direction = Direction.LTR) -> Direction:
    """The paragraph direction a reader expects of ``text``.

    Addresses and handles do not count, quotations only where there is nothing else. A frame with
    right-to-left letters in it is right-to-left, unless it is Latin prose that cites a name: then
    it opens in Latin letters and its running (lower-case) words outnumber the Arabic ones.
    An address alone is left-to-right.
    A text without letters is right-to-left if its digits are Arabic-Indic, else ``default``.
    """
    first = _LETTER.search(text)
    if (
        first is not None
        and _RTL_LETTER.match(first.group())
        and not _OPENS_CITATION.search(text, 0, first.start())
    ):
        return Direction.RTL  # it is in no citation, and no address begins with such a letter
    without_addresses = _ADDRESS.sub(" ", text) if _ADDRESS_SIGN.search(text) else text
    for candidate in (_CITED.sub(" ", without_addresses), without_addresses):
        if _LETTER.search(candidate):
            return _direction_of_frame(candidate)
    if without_addresses != text:
        return Direction.LTR
    return Direction.RTL if _ARABIC_DIGIT.search(text) else default


def _direction_of_frame(frame: str) -> Direction:
    """The direction of a text that has letters."""
    first = _LETTER.search(frame)
    if first is not None and _RTL_LETTER.match(first.group()):
        return Direction.RTL
    rtl_letters = len(_RTL_LETTER.findall(frame))
    if not rtl_letters:
        return Direction.LTR
    if rtl_letters >= _CARRYING_SHARE * len(_LETTER.findall(frame)):
        return Direction.RTL
    running_words = sum(word[0].islower() and len(word) > 1 for word in _LTR_WORD.findall(frame))
    rtl_words = len(_RTL_WORD.findall(frame))
    return Direction.LTR if running_words > rtl_words else Direction.RTL
