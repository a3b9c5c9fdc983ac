"""Decoded text -> numbered lines with cleaned characters and what the rules ask about them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from reader.text.normalise import fold

_LINE_END = re.compile(r"\r\n|\r|\n")
_OTHER_LINE_END = re.compile("[\u2028\u2029\v\f\x85]")
_SPECIAL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xa0\xad\u0300-\u036f\u0653-\u0655\u1680\u2000-\u200b"
    "\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]"
)
_DROPPED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]")
_SPACES = re.compile("[\t\v\f\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_EDGE_CONTROLS = "\u200c\u200d\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c"
_EDGES = re.compile(f"^[\\s{_EDGE_CONTROLS}]+|[\\s{_EDGE_CONTROLS}]+$")
_DECOMPOSED = re.compile(
    "[\u0627\u0648\u064a\u06c1\u06d2\u06d5][\u064b-\u0652\u0670]*[\u0653-\u0655]"
    "|[A-Za-z\u00c0-\u024f][\u0300-\u036f]+"
)
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_CLOSERS = "\"'”’»)\\]}›“„*\u200f\u200e"
_SENTENCE_END = re.compile(f"(?P<mark>[.!?؟…۔。]+)\\s*[{_CLOSERS}]*$")
_KEY_EDGES = re.compile(r"^[^\w©+]+|[^\w©+]+$")
_ARABIC_WORD = re.compile("[\u0621-\u06ff]+")
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
    ends = _LINE_END if _LINE_END.search(text) else _OTHER_LINE_END
    raws = ends.split(text)
    if _SPECIAL.search(text):
        texts = [clean_line(raw) for raw in raws]
    else:
        texts = [_EDGES.sub("", raw) if raw else raw for raw in raws]
    folded = fold("\n".join(texts)).split("\n")
    if len(folded) != len(texts):
        folded = [fold(part) for part in texts]
    lines: list[Line] = []
    blank = 0
    for index, line_text in enumerate(texts):
        if not line_text:
            blank += 1
            continue
        lines.append(make_line(index + 1, raws[index], line_text, folded[index], blank))
        blank = 0
    return tuple(lines)


def make_line(number: int, raw: str, text: str, folded: str, blank_before: int) -> Line:
    """Measure one cleaned line; ``folded`` is ``fold(text)``."""
    ending = _SENTENCE_END.search(text, max(0, len(text) - 12))
    return Line(
        number=number,
        raw=raw,
        text=text,
        key=_trim_key(folded),
        blank_before=blank_before,
        words=len(text.split()),
        arabic=sum(map(len, _ARABIC.findall(text))),
        latin=sum(map(len, _LATIN.findall(text))),
        ending=ending.group("mark") if ending else "",
    )


def clean_line(raw: str) -> str:
    """Clean the characters of one line, leaving its words as they are.

    Taken out: controls, soft hyphens, zero-width spaces and byte-order marks anywhere; joiners,
    bidi controls and white space at the ends. Every kind of space becomes a plain one, and letters
    stored apart from their hamza, madda or accent (NFD) are composed. Vowel marks keep their order,
    which full NFC would change.
    """
    text = raw
    if _SPECIAL.search(text):
        text = _SPACES.sub(" ", text)
        text = _DROPPED.sub("", text)
        text = _DECOMPOSED.sub(_compose, text)
    return _EDGES.sub("", text)


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


def _trim_key(folded: str) -> str:
    trimmed = folded.strip(_KEY_PUNCTUATION)
    if trimmed and not (trimmed[0].isalnum() and trimmed[-1].isalnum()):
        trimmed = _KEY_EDGES.sub("", trimmed)
    return " ".join(trimmed.split())


def _compose(match: re.Match[str]) -> str:
    sequence = match.group()
    if len(sequence) > 2 and "\u0620" <= sequence[0] <= "\u06ff":
        base = unicodedata.normalize("NFC", sequence[0] + sequence[-1])
        return base + sequence[1:-1] if len(base) == 1 else sequence
    return unicodedata.normalize("NFC", sequence)
