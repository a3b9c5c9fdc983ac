"""Decoded text -> numbered lines with cleaned characters and what the rules ask about them."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import TypeVar

from reader.text.byte_form import ALPHABET, byte_form, bytes_of
from reader.text.normalise import fold

Answer = TypeVar("Answer")

_OTHER_LINE_END = re.compile("[\u2028\u2029\v\f\x85]")
_SPECIAL = re.compile(
    "[\x00-\t\x0b\x0c\x0e-\x1f\x7f-\x9f\xa0\xad\u0300-\u036f\u0653-\u0655\u1680\u2000-\u200b"
    "\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]"
)
_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]")
_SPACES = re.compile("[\t\v\f\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_EDGES = (
    # all that str.isspace() is true of
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    # joiners and bidi controls
    "\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
)
_DECOMPOSED = re.compile(
    "[\u0627\u0648\u064a\u06c1\u06d2\u06d5][\u064b-\u0652\u0670]*[\u0653-\u0655]"
    "|[A-Za-z\u00c0-\u024f][\u0300-\u036f]+"
)
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_ARABIC_BYTES = bytes_of(character for character in ALPHABET if _ARABIC.match(character))
_LATIN_BYTES = bytes_of(character for character in ALPHABET if _LATIN.match(character))
_CLOSERS = "\"'”’»)\\]}›“„*\u200f\u200e"
_SENTENCE_END = re.compile(f"(?P<mark>[.!?؟…۔。]+)(?:\\[\\d{{1,3}}\\])*\\s*[{_CLOSERS}]*$")
_IN_KEY = "_©+"
_ARABIC_WORD = re.compile("[\u0621-\u06ff]+")
_SHORT = 120
"""Code points. Answers about longer texts are not kept, so that little memory is."""
_KEY_PUNCTUATION = " .,:;!?،؛؟\"'«»()[]-–…*|"


@dataclass(frozen=True, slots=True)
class Line:
    """One non-blank line of a file.

    ``number`` is 1-based in the decoded file and ``raw`` the line as it stood (a hard-wrapped
    paragraph's lines stay joined by line feeds); ``text`` is what a reader is shown: no zero-width
    characters, no bidi controls around it, plain spaces, no indent. ``key`` is the folded text
    without punctuation at its ends, for comparing. ``blank_before`` counts the blank lines above.
    """

    number: int
    raw: str
    text: str
    key: str
    blank_before: int
    words: int
    arabic: int
    latin: int
    ending: str

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a statement does: full stop, question or exclamation mark."""
        return bool(self.ending)

    @property
    def full_stop(self) -> bool:
        """Whether it ends with one full stop (a row of dots, ؟ and ! also end headlines)."""
        return self.ending in (".", "۔", "。")


def split_lines(text: str) -> tuple[Line, ...]:
    """Split decoded text at CR, LF and CRLF; blank lines are counted but not returned.

    Other Unicode separators end lines only where the text has none of these three, so that the
    numbers are those an editor shows.
    """
    if "\r" in text or "\n" in text:
        raws = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    else:
        raws = _OTHER_LINE_END.split(text)
    whole = "\n".join(raws)
    texts = _with_plain_characters(whole).split("\n") if _SPECIAL.search(whole) else raws
    texts = [part.strip(_EDGES) if part else part for part in texts]
    whole = "\n".join(texts)
    folded = fold(whole).split("\n")
    if len(folded) != len(texts):
        folded = [fold(part) for part in texts]
    content = byte_form(whole)
    measures = (
        map(_measured_bytes, content.split(b"\n")) if content is not None else map(_measured, texts)
    )
    lines: list[Line] = []
    blank = 0
    for index, (line_text, (words, arabic, latin)) in enumerate(zip(texts, measures, strict=True)):
        if not line_text:
            blank += 1
            continue
        key, ending = _trim_key(folded[index]), _ending(line_text)
        lines.append(
            Line(index + 1, raws[index], line_text, key, blank, words, arabic, latin, ending)
        )
        blank = 0
    return tuple(lines)


def make_line(number: int, raw: str, text: str, folded: str, blank_before: int) -> Line:
    """Measure one cleaned line; ``folded`` is ``fold(text)``."""
    words, arabic, latin = _measured(text)
    return Line(
        number=number,
        raw=raw,
        text=text,
        key=_trim_key(folded),
        blank_before=blank_before,
        words=words,
        arabic=arabic,
        latin=latin,
        ending=_ending(text),
    )


def _measured(text: str) -> tuple[int, int, int]:
    """Count the words, the Arabic and the Latin letters of a line."""
    arabic = sum(map(len, _ARABIC.findall(text)))
    return len(text.split()), arabic, sum(map(len, _LATIN.findall(text)))


def _measured_bytes(content: bytes) -> tuple[int, int, int]:
    """Count as ``_measured`` does, in a text's byte form."""
    length = len(content)
    arabic = length - len(content.translate(None, _ARABIC_BYTES))
    latin = length - len(content.translate(None, _LATIN_BYTES))
    return len(content.split()), arabic, latin


def _ending(text: str) -> str:
    """Give the marks that end a line's last sentence, or an empty text."""
    if text[-1].isalnum():
        return ""
    match = _SENTENCE_END.search(text, max(0, len(text) - 12))
    return match.group("mark") if match else ""


def clean_line(raw: str) -> str:
    """Clean the characters of one line, leaving its words as they are.

    Taken out: controls, soft hyphens, zero-width spaces and byte-order marks anywhere; joiners,
    bidi controls and white space at the ends. Every kind of space becomes a plain one, and letters
    stored apart from their hamza, madda or accent (NFD) are composed. Vowel marks keep their order,
    which full NFC would change.
    """
    text = _with_plain_characters(raw) if _SPECIAL.search(raw) else raw
    return text.strip(_EDGES)


def remembered(function: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Keep what a function gives for short texts: names and labels are asked about many times.

    The function's answer has to follow from the text alone, and may not be changed by callers.
    """
    remembering = lru_cache(maxsize=4096)(function)

    @wraps(function)
    def answer(text: str) -> Answer:
        return remembering(text) if len(text) <= _SHORT else function(text)

    return answer


@remembered
def key_of(text: str) -> str:
    """Fold a text to the form in which lines are compared (see ``Line.key``)."""
    return _trim_key(fold(text))


def keys(*texts: str) -> frozenset[str]:
    """Fold the phrases of a vocabulary to comparing form."""
    return frozenset(key_of(text) for text in texts)


def phrase_pattern(phrases: Sequence[str], template: str) -> re.Pattern[str]:
    """Compile a regular expression over folded text.

    ``template`` holds ``PHRASES`` where the alternatives, folded and escaped, belong.
    """
    folded = sorted({key_of(phrase) for phrase in phrases}, key=len, reverse=True)
    return re.compile(template.replace("PHRASES", "(?:" + "|".join(map(re.escape, folded)) + ")"))


def folded_pattern(expression: str) -> re.Pattern[str]:
    """Compile an expression for matching folded text; its Arabic words are folded first."""
    return re.compile(_ARABIC_WORD.sub(lambda match: fold(match.group()), expression))


def _with_plain_characters(text: str) -> str:
    """Do what ``clean_line`` does but for the ends; line feeds stay."""
    text = _SPACES.sub(" ", text)
    text = _DROPPED.sub("", text)
    return _DECOMPOSED.sub(_compose, text)


def _trim_key(folded: str) -> str:
    trimmed = folded.strip(_KEY_PUNCTUATION)
    if trimmed and not (trimmed[0].isalnum() and trimmed[-1].isalnum()):
        trimmed = _without_edges(trimmed)
    return " ".join(trimmed.split())


def _without_edges(text: str) -> str:
    """Drop all but letters, digits and ``_IN_KEY`` at both ends (an expression for the end would
    start anew at each sign in the middle)."""
    start, end = 0, len(text)
    while start < end and not (text[start].isalnum() or text[start] in _IN_KEY):
        start += 1
    while start < end and not (text[end - 1].isalnum() or text[end - 1] in _IN_KEY):
        end -= 1
    return text[start:end]


def _compose(match: re.Match[str]) -> str:
    sequence = match.group()
    if len(sequence) > 2 and "\u0620" <= sequence[0] <= "\u06ff":
        base = unicodedata.normalize("NFC", sequence[0] + sequence[-1])
        return base + sequence[1:-1] if len(base) == 1 else sequence
    return unicodedata.normalize("NFC", sequence)
