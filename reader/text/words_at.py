"""The word at a place in a text, as a person means it who clicks on it twice."""

import re

# Letters of any script with their marks, tatweel and joiners (zero-width non-joiners are part of
# Persian spelling), and digits; an apostrophe between letters and a separator between digits are
# part of the word too (UAX #29, rules WB6, WB7, WB11 and WB12). Conjunction, preposition, article
# and pronoun are written in one with the Arabic word and so belong to it.
_PART = (
    "[^\\W_\u0640]|[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
)
_PART += "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u200c\u200d\ufe20-\ufe2f]"
_WORD = re.compile(
    f"(?:{_PART})(?:{_PART}|(?<=[^\\W\\d_])['’](?=[^\\W\\d_])|(?<=\\d)[.,:/\u066b\u066c](?=\\d))*"
)
_LONGEST = 300
"""Code points that are looked at on each side: far more than any word has."""


def word_at(text: str, offset: int) -> tuple[int, int]:
    """Start and end of the word that holds the code point ``offset`` of ``text``.

    Between words it is the character there alone; at the end of the text, the last one.
    """
    offset = max(0, min(offset, len(text) - 1))
    start = max(0, offset - _LONGEST)
    # Begin where no word can be under way.
    while 0 < start < offset and not text[start].isspace():
        start += 1
    for match in _WORD.finditer(text, start, min(len(text), offset + _LONGEST)):
        if match.start() > offset:
            break
        if offset < match.end():
            return match.span()
    return offset, min(offset + 1, len(text))
