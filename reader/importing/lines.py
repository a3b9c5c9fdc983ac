"""Decoded text -> numbered lines with cleaned characters and what the rules ask about them."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from reader.text.byte_form import ALPHABET, byte_form, bytes_of
from reader.text.normalise import fold

Answer = TypeVar("Answer")

_OTHER_LINE_END = re.compile("[\u2028\u2029\v\f\x85]")
_SPECIAL = re.compile(
    "[\x00-\t\x0b\x0c\x0e-\x1f\x7f-\x9f\xa0\xad\u0300-\u036f\u0653-\u0655\u1680\u2000-\u200b"
    "\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]"
)
_SPECIAL_BYTES = tuple(bytes([byte]) for byte in bytes_of(filter(_SPECIAL.match, ALPHABET)))
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
_FULL_STOPS = frozenset(".۔。")
_IN_KEY = "_©+"
_ARABIC_WORD = re.compile("[\u0621-\u06ff]+")
_SHORT = 120
"""Code points. Answers about longer texts are not kept, so that little memory is."""
_MOST_ANSWERS = 4096
_MOST_KNOWN_LINES = 4096
_FREQUENCY = "ظغثزذضطصخشئءجحسفكعدqzjxkvbpgwyfmculdrhsnioateقهبتنرمويلا "
"""Folded letters of Arabic and English print, the rarest first."""
_LETTERS = re.compile(r"[^\W\d_]{1,3}")
_KEY_PUNCTUATION = " .,:;!?،؛؟\"'«»()[]-–…*|"


class Line(NamedTuple):
    """One non-blank line of a file.

    ``number`` is 1-based in the decoded file and ``raw`` the line as it stood (a hard-wrapped
    paragraph's lines stay joined by line feeds); ``text`` is what a reader is shown: no zero-width
    characters, no bidi controls around it, plain spaces, no indent. ``key`` is the folded text
    without punctuation at its ends, for comparing. ``blank_before`` counts the blank lines above.
    ``words``, ``arabic`` and ``latin`` count words and letters of each script. ``ending`` are the
    marks that end its last sentence: ``is_sentence`` says that there are any, ``full_stop`` that
    it is one full stop (a row of dots, ؟ and ! also end headlines).
    """

    number: int
    raw: str
    blank_before: int
    text: str
    key: str
    words: int
    arabic: int
    latin: int
    ending: str
    is_sentence: bool
    full_stop: bool


class _Kept(dict[str, Answer]):
    """What was found of short texts; when there are ``most`` of them, all is forgotten."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def keep(self, text: str, answer: Answer) -> None:
        """Keep what was found of a text, if it is short."""
        if len(text) <= _SHORT:
            if len(self) >= self._most:
                self.clear()
            self[text] = answer


class _Answers(_Kept[Answer]):
    """A function's answers; looking one up calls no Python function once it is there."""

    def __init__(self, function: Callable[[str], Answer], most: int) -> None:
        super().__init__(most)
        self._function = function

    def __missing__(self, text: str) -> Answer:
        answer = self._function(text)
        self.keep(text, answer)
        return answer


class _Measure(NamedTuple):
    """What a line's text alone says of it: see ``Line``."""

    text: str
    key: str
    words: int
    arabic: int
    latin: int
    ending: str
    is_sentence: bool
    full_stop: bool


_KNOWN = _Kept[_Measure](_MOST_KNOWN_LINES)
"""Of short lines as they stood: those of menus, buttons and footers are on all pages of a site."""


def split_lines(text: str) -> tuple[Line, ...]:
    """Split decoded text at CR, LF and CRLF; blank lines are counted but not returned.

    Other Unicode separators end lines only where the text has none of these three, so that the
    numbers are those an editor shows.
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    raws = text.split("\n") if "\n" in text else _OTHER_LINE_END.split(text)
    measures = [_KNOWN.get(raw) if len(raw) <= _SHORT else None for raw in raws]
    new = [raw for raw, measure in zip(raws, measures, strict=True) if measure is None]
    measured = _measured_lines(new) if new else iter(())
    lines: list[Line] = []
    blank = 0
    for number, (raw, known) in enumerate(zip(raws, measures, strict=True), 1):
        measure = next(measured) if known is None else known
        if measure.text:
            lines.append(Line(number, raw, blank, *measure))
            blank = 0
        else:
            blank += 1
    return tuple(lines)


def _measured_lines(raws: list[str]) -> Iterator[_Measure]:
    """Clean and measure lines, and keep what was found of the short ones."""
    whole = "\n".join(raws)
    texts = _with_plain_characters(whole).split("\n") if _has_special(whole) else raws
    texts = [part.strip(_EDGES) if part else part for part in texts]
    whole = "\n".join(texts)
    folded_whole = fold(whole)
    folded = folded_whole.split("\n")
    if len(folded) != len(texts):
        folded = [fold(part) for part in texts]
        folded_whole = "\n".join(folded)
    spaced = "  " in folded_whole
    content = byte_form(whole)
    counts = (
        map(_counted_bytes, content.split(b"\n")) if content is not None else map(_counted, texts)
    )
    for raw, text, whole_key, (words, arabic, latin) in zip(
        raws, texts, folded, counts, strict=True
    ):
        key = _without_edges(whole_key)
        ending = _ending(text)
        measure = _Measure(
            text,
            " ".join(key.split()) if spaced else key,
            words,
            arabic,
            latin,
            ending,
            ending != "",
            ending in _FULL_STOPS,
        )
        _KNOWN.keep(raw, measure)
        yield measure


def _has_special(text: str) -> bool:
    content = byte_form(text)
    if content is None:
        return _SPECIAL.search(text) is not None
    return any(special in content for special in _SPECIAL_BYTES)


def make_line(number: int, raw: str, text: str, folded: str, blank_before: int) -> Line:
    """Measure one cleaned line; ``folded`` is ``fold(text)``."""
    words, arabic, latin = _counted(text)
    ending = _ending(text)
    return Line(
        number=number,
        raw=raw,
        text=text,
        key=_trim_key(folded),
        blank_before=blank_before,
        words=words,
        arabic=arabic,
        latin=latin,
        ending=ending,
        is_sentence=ending != "",
        full_stop=ending in _FULL_STOPS,
    )


def _counted(text: str) -> tuple[int, int, int]:
    """Count the words, the Arabic and the Latin letters of a line."""
    arabic = sum(map(len, _ARABIC.findall(text)))
    return len(text.split()), arabic, sum(map(len, _LATIN.findall(text)))


def _counted_bytes(content: bytes) -> tuple[int, int, int]:
    """Count as ``_counted`` does, in a text's byte form."""
    length = len(content)
    arabic = length - len(content.translate(None, _ARABIC_BYTES))
    latin = length - len(content.translate(None, _LATIN_BYTES))
    return len(content.split()), arabic, latin


def _ending(text: str) -> str:
    """Give the marks that end a line's last sentence, or an empty text."""
    if not text or text[-1].isalnum():
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


def remembered(
    function: Callable[[str], Answer], most: int = _MOST_ANSWERS
) -> Callable[[str], Answer]:
    """Keep what a function gives for short texts: names and labels are asked about many times.

    The function's answer has to follow from the text alone, and may not be changed by callers.
    At most ``most`` answers are kept.
    """
    return _Answers(function, most).__getitem__


@remembered
def key_of(text: str) -> str:
    """Fold a text to the form in which lines are compared (see ``Line.key``)."""
    return _trim_key(fold(text))


def keys(*texts: str) -> frozenset[str]:
    """Fold the phrases of a vocabulary to comparing form."""
    return frozenset(key_of(text) for text in texts)


class PhrasePattern(NamedTuple):
    """A regular expression over folded text, and the folded phrases it looks for."""

    match: Callable[[str], re.Match[str] | None]
    search: Callable[[str], re.Match[str] | None]
    phrases: frozenset[str]


def phrase_pattern(phrases: Sequence[str], template: str) -> PhrasePattern:
    """Compile a regular expression over folded text.

    ``template`` holds ``PHRASES`` where the alternatives, folded and escaped, belong.
    """
    folded = sorted(keys(*phrases), key=len, reverse=True)
    alternatives = "|".join(map(re.escape, folded))
    pattern = re.compile(template.replace("PHRASES", f"(?:{alternatives})"))
    return PhrasePattern(pattern.match, pattern.search, frozenset(folded))


def opening_of(key: str) -> str:
    """Give the first three letters of a folded text's first word, for looking up what begins so."""
    match = _LETTERS.search(key)
    return match.group() if match else ""


def folded_pattern(expression: str) -> re.Pattern[str]:
    """Compile an expression for matching folded text; its Arabic words are folded first."""
    return re.compile(_ARABIC_WORD.sub(lambda match: fold(match.group()), expression))


def skimming_pattern(phrases: Sequence[str]) -> re.Pattern[str]:
    """Compile an expression that finds any of some phrases in folded text, inside words too.

    Each is looked for by the letter of it that is rarest in print and then matched to both sides,
    so that most of a text is passed over three times as fast as by the phrases one after another.
    """
    by_letter: dict[str, list[str]] = {}
    for phrase in map(fold, phrases):
        rarest = min(range(len(phrase)), key=lambda place: _FREQUENCY.find(phrase[place]))
        before, after = phrase[: rarest + 1], phrase[rarest + 1 :]
        by_letter.setdefault(phrase[rarest], []).append(
            f"(?<={re.escape(before)}){re.escape(after)}"
        )
    return re.compile(
        "|".join(f"{re.escape(letter)}(?:{'|'.join(ends)})" for letter, ends in by_letter.items())
    )


def _with_plain_characters(text: str) -> str:
    """Do what ``clean_line`` does but for the ends; line feeds stay."""
    text = _SPACES.sub(" ", text)
    text = _DROPPED.sub("", text)
    return _DECOMPOSED.sub(_compose, text)


def _trim_key(folded: str) -> str:
    return " ".join(_without_edges(folded).split())


def _without_edges(text: str) -> str:
    """Drop all but letters, digits and ``_IN_KEY`` at both ends (an expression for the end would
    start anew at each sign in the middle)."""
    text = text.strip(_KEY_PUNCTUATION)
    if not text or (text[0].isalnum() and text[-1].isalnum()):
        return text
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
