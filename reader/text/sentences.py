"""Where the sentences of a text are, for reading aloud and for going from one to the next.

Unicode's rules (UAX #29, 4) do not know «؟» with a blank before it, «د.» before a name, or that an
Arabic author may write a page with commas alone; so these are rules of our own, for Arabic first.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST = 320
"""Code points a sentence may have before it is divided at a comma: some twenty seconds of speech,
more than which nobody would hear again from the beginning."""

_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
# A row of signs that end a sentence, with the brackets and quotation marks that close after it.
_END = re.compile(
    r"(?P<signs>(?:\s{0,2}[.!?؟۔…‼⁇⁈⁉।])++)"
    r"(?P<closing>[\"'”’»)\]}›]*+(?:\[\d+\])?+)"
    r"(?=\s|$|[«“(\[]|[\u0621-\u064a])"
)
_COMMA = re.compile(r"[،؛,;:](?=\s)|\s[-–—](?=\s)")
_BLANK = re.compile(r"\s+")
_LAST_WORD = re.compile(r"\S+\Z")
# Letters that stand for a title or a word («د.», «أ.د.», «ص.», «هـ.», «ق.م.»), in one or two
# letters with full stops between them; and the same in Latin letters («J. R.», «U.S.»).
_INITIAL = rf"[ء-يA-Za-z][{_MARKS}]*\u0640?"
_INITIALS = re.compile(rf"[(\[«“\"]*(?:{_INITIAL}\.)*{_INITIAL}\Z")
_ABBREVIATIONS = frozenset(
    {"أد", "م.د", "هـ", "ق.هـ", "هـ.ش", "تر", "ط", "مج", "ج", "ص", "صص", "إلخ", "الخ"}
    | {"mr", "mrs", "ms", "dr", "prof", "st", "vs", "etc", "no", "vol", "pp", "fig", "cf", "al"}
    | {"jr", "sr", "inc", "ltd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept"}
    | {"oct", "nov", "dec"}
)
# Nothing need follow that belongs to these: before a capital or an Arabic letter they close.
_CLOSING = frozenset({"إلخ", "الخ", "etc", "jr", "sr", "inc", "ltd", "هـ", "al", "ق.م"})
_NUMBER_AHEAD = re.compile(r"\s*[0-9٠-٩]")
_ONLY_NUMBER = re.compile(r"[(\[]?[0-9٠-٩]{1,3}\Z")
_LETTER = re.compile(r"\w")


class Sentence(NamedTuple):
    """Code points [start, end) of the text, without white space at its ends."""

    start: int
    end: int


def sentences(text: str) -> list[Sentence]:
    """The sentences of ``text`` in order; between them lies nothing but white space.

    A line feed always divides. A full stop does not within a number, an address or an abbreviation,
    nor behind a number that opens a line («1. …»). A sentence of more than ``LONGEST`` code points
    is divided at its commas, or where there is none at a blank. What has no letter or figure goes
    with the sentence before it.
    """
    found: list[Sentence] = []
    start = 0
    for line in text.split("\n"):
        found += _of_line(text, start, start + len(line))
        start += len(line) + 1
    return found


def sentence_at(found: list[Sentence], offset: int) -> int:
    """The index of the sentence that ``offset`` lies in, or of the next one.

    The last one if there is none behind it; ``found`` must not be empty.
    """
    for number, sentence in enumerate(found):
        if offset < sentence.end:
            return number
    return len(found) - 1


def spoken(text: str) -> str:
    """``text`` as it is handed to a voice: vocalised as it is written, one line, no tatweel, no
    control characters (which some engines read out or stop at)."""
    plain = "".join(sign for sign in text if sign == "\u200c" or not _is_control(sign))
    return _BLANK.sub(" ", plain.replace("\u0640", "")).strip()


def _is_control(sign: str) -> bool:
    return not sign.isprintable() and not sign.isspace()


def _of_line(text: str, start: int, end: int) -> list[Sentence]:
    found: list[Sentence] = []
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() < end and not _ends(text, begin, match):
            continue
        _add(found, text, begin, match.end())
        begin = match.end()
    _add(found, text, begin, end)
    return [part for sentence in found for part in _divided(text, sentence)]


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    if found and not _LETTER.search(text, start, end):
        found[-1] = Sentence(found[-1].start, end)
    else:
        found.append(Sentence(start, end))


def _ends(text: str, begin: int, match: re.Match[str]) -> bool:
    """Whether the signs of ``match`` end a sentence that began at ``begin``."""
    signs = match["signs"].strip()
    after = text[match.end() : match.end() + 1]
    if signs != ".":
        # «كيف؟ قال»: a question within a quotation that goes on still is a pause of its own.
        return after == "" or after.isspace() or after in "«“(["
    if not (after == "" or after.isspace()):
        # «انتهى.وقال»: no blank where one belongs; in Latin letters it may be an address.
        return "\u0621" <= after <= "\u064a" and _arabic_before(text, match.start())
    if match["closing"]:
        return True
    return not _abbreviated(text, begin, match)


def _arabic_before(text: str, end: int) -> bool:
    before = text[max(0, end - 3) : end]
    return len(before) == 3 and all("\u0621" <= sign <= "\u065f" for sign in before)


def _abbreviated(text: str, begin: int, match: re.Match[str]) -> bool:
    """Whether the full stop of ``match`` belongs to a shortened word or to a list's number."""
    word = _LAST_WORD.search(text, max(begin, match.start() - 12), match.start())
    if word is None:
        return False
    last = word.group().lstrip("([«“\"'").casefold()
    if _ONLY_NUMBER.match(last) and not text[begin : word.start()].strip():
        return True
    if last in {"ص", "ج", "ط", "صص", "pp", "no", "vol", "fig"}:
        return bool(_NUMBER_AHEAD.match(text, match.end()))
    if last in _CLOSING:
        following = text[match.end() : match.end() + 9].lstrip()[:1]
        return not (following.isupper() or "\u0621" <= following <= "\u064a")
    return last in _ABBREVIATIONS or bool(_INITIALS.match(word.group()))


def _divided(text: str, sentence: Sentence) -> list[Sentence]:
    """A long sentence in parts, each as long as it may be."""
    parts: list[Sentence] = []
    start, end = sentence
    while end - start > LONGEST:
        place = _last(_COMMA, text, start + LONGEST // 4, start + LONGEST)
        if place is None:
            place = _last(_BLANK, text, start + LONGEST // 4, start + LONGEST)
        if place is None:
            break
        _add(parts, text, start, place)
        start = place
    _add(parts, text, start, end)
    return parts


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """Where the last match of ``pattern`` between the two places ends."""
    place = None
    for match in pattern.finditer(text, start, end):
        place = match.end()
    return place
