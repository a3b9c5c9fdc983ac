"""Words of a text: what is indexed, searched for and highlighted.

A word is a run of letters (with the vowel signs of Indic scripts) or of digits in the folded text.
Arabic marks, tatweel and invisible controls never part a word; everything else does: punctuation,
hyphens, apostrophes, underscores, a digit after a letter. So «COVID-19», «25/8/2016», «و16»,
«#عاجل_الآن» are several words, and whoever searches for such a term looks for its words one after
the other. One exception: a number keeps its fraction, and loses the commas between its thousands:
«١٦٫٤», «16,4» and «16.4» are one word, «1,250,000» and «1250000» another. A date with points
(«25.8.2016») is three numbers.

Three views of the same words, one to one: ``words`` (folded), ``exact_words`` (as spelt) and
``tokens`` (folded, with the place in the original). Articles are nearly always in the alphabet of
``byte_form``, where all of this is done on bytes; other text takes a slower way, line by line.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, compress, count
from typing import NamedTuple

from reader.text.byte_form import (
    ALPHABET,
    ByteTable,
    byte_class,
    byte_form,
    from_byte_form,
)
from reader.text.digits import to_western
from reader.text.normalise import fold, fold_with_map, join_hamza


class Token(NamedTuple):
    """One word of a text.

    ``text`` is the folded word; ``start`` and ``end`` are code points of the original. Marks and
    tatweel after the last letter belong to it, what stands before the first letter does not.
    """

    text: str
    start: int
    end: int


Piece = bytes | str
"""A part of a text, in byte form where it has one."""

_NUMBER = (
    r"(?<![0-9.,])(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+[.,][0-9]+)(?![.,]*[0-9])|[0-9]+"
)
_LETTER = r"[^\W\d_]"
_WORD = re.compile(rf"{_NUMBER}|{_LETTER}+")
_SEPARATED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+[.,][0-9]+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_INDIC = "\u0900-\u1cff\ua800-\uabff\U00011000-\U00011fff"
_INDIC_CHARACTER = re.compile(f"[{_INDIC}]")

_HAMZA = "ء"
_FOLDED_FORMS = {character: fold(character) for character in ALPHABET}


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn"


def _is_dropped(character: str) -> bool:
    return character != _HAMZA and not _FOLDED_FORMS[character]


def _is_letter(character: str) -> bool:
    return character == _HAMZA or _FOLDED_FORMS[character].isalnum()


def _folded_character(character: str) -> str:
    """What a character adds to folded words; a space where it parts them."""
    if character in "ءؤئ.,":  # folding takes a hamza that stands alone for the end of a word
        return character
    return _FOLDED_FORMS[character] if _is_dropped(character) or _is_letter(character) else " "


def _spelt_character(character: str) -> str:
    """What a character adds to words as spelt: marks, but neither tatweel nor letter case."""
    if _is_mark(character):
        return character
    if _is_dropped(character):
        return ""
    return to_western(character).casefold() if _is_letter(character) else " "


_FOLDED = ByteTable({character: _folded_character(character) for character in ALPHABET})
_SPELT = ByteTable(
    {
        character: character if character in ".," else _spelt_character(character)
        for character in ALPHABET
    }
)
_KEPT_POINT = b"\0"
_POINTS = bytes.maketrans(b".," + _KEPT_POINT, b"  .")
_NUMERIC = re.compile(rb"[0-9][0-9.,]*")
_SEPARATOR = re.compile(rb"[.,]")

_DROPPED = "".join(filter(_is_dropped, ALPHABET))
_DIGITS = "".join(filter(str.isdigit, ALPHABET))
_LETTERS = "".join(
    filter(lambda character: _is_letter(character) and not character.isdigit(), ALPHABET)
)
_MARKS = "".join(filter(_is_mark, ALPHABET))
_STRAY_MARK = re.compile(b"([ 0-9.,])%s+" % byte_class(_MARKS))


def _outlined(character: str) -> str:
    """The kind of a character, as a letter of an outline."""
    if character == _HAMZA:
        return "h"
    if character in ".,":
        return "."
    if character in _DIGITS:
        return "0"
    if character in _DROPPED:
        return "d"
    return "x" if character in _LETTERS else " "


# The outline of a text has a letter for the kind of each character. What is rare in an article is
# looked for in it: that is ten times as quick as a regular expression on the text.
_OUTLINE = ByteTable({character: _outlined(character) for character in ALPHABET})
_UNPARTED = (b"x0", b"h0", b"d0", b"0x", b"0h", b"0.0")  # a number next to letters; a fraction
_STRAY_MARKS = (b" d", b".d", b"0d")  # on no letter
_HAMZA_IN_NUMBER = (b"0h", b".h")
_STRAY_HAMZA = (*_HAMZA_IN_NUMBER, b" h")
_TWO_MARKS = b"dd"
_IN_NUMBERS = (b"0.0", b"0h", b"d.", b".d", b".h")  # where a point may be part of a word
_NOT_ONE_WORD = (b"0x", b"0h", b"0d", b"x0", b"h0", b"d0", b" d", b" h", b".")
_RUNS = re.compile(rb"0[0d]*|x[xhd]*|[hd.]")


def _has(outline: bytes, kind: bytes, rows: Iterable[bytes]) -> bool:
    """Whether ``outline`` has any of the ``rows``, each of which has ``kind`` in it."""
    return kind in outline and any(row in outline for row in rows)


def words(text: str) -> list[str]:
    """The folded words of ``text``, in its order."""
    return _words(text, byte_form(text))


def exact_words(text: str) -> list[str]:
    """The words of ``text`` as they are spelt, one to one with ``words(text)``.

    Marks (in canonical order), hamza and accents count. What no reader sees does not: tatweel,
    bidi controls, presentation forms; nor do letter case, the script of digits, and marks that
    stand on no letter.
    """
    return _exact_words(text, byte_form(text))


def pieces(text: str) -> list[Piece]:
    """``text`` cut where words part for certain: for remembering what was made of each piece.

    Nearly every piece is a word. Some are several («و16», «25.8.2016»), some none (a point). The
    ``words_of_piece`` of all of them are ``exact_words(text)``.
    """
    content = byte_form(text)
    if content is None:
        return [piece_of(word) for word in exact_words(text)]
    return [*_SPELT.translate(content).replace(b". ", b"  ").split()]


def piece_of(word: str) -> Piece:
    """The piece that a word of ``exact_words`` is."""
    return byte_form(word) or word


def words_of_piece(piece: Piece) -> list[str]:
    """The words of one of the ``pieces`` of a text, as they are spelt."""
    if isinstance(piece, str):
        return [piece]
    text = from_byte_form(piece)
    return exact_words(text) if _OUTLINE.translate(piece).strip(b"x") else [text]


def words_and_spellings(text: str) -> tuple[list[str], list[str]]:
    """``words(text)`` and ``exact_words(text)``, quicker than one after the other."""
    content = byte_form(text)
    return _words(text, content), _exact_words(text, content)


def _words(text: str, content: bytes | None) -> list[str]:
    if content is not None:
        content = _FOLDED.translate(content)
        outline = _OUTLINE.translate(content)
        if not _has(outline, b"h", _HAMZA_IN_NUMBER):
            return join_hamza(_parted(content, outline)).split()
    return [_plain(word) for word in _word_pattern(text).findall(fold(text))]


def _exact_words(text: str, content: bytes | None) -> list[str]:
    if content is not None:
        spelt = b" " + _SPELT.translate(content)
        outline = _OUTLINE.translate(spelt)
        if _has(outline, b"d", _STRAY_MARKS):
            spelt = _STRAY_MARK.sub(rb"\1", spelt)
            outline = _OUTLINE.translate(spelt)
        if not _has(outline, b"h", _STRAY_HAMZA):
            printed = _parted(spelt, outline)
            if _TWO_MARKS in outline:
                printed = unicodedata.normalize("NFC", printed)
            return printed.split()
    return [spelling(text[token.start : token.end], token.text) for token in tokens(text)]


def _parted(content: bytes, outline: bytes) -> str:
    """Folded or spelt text of which only blanks part the words."""
    if _has(outline, b"0", _UNPARTED):
        content = _NUMERIC.sub(_parted_number, content)
    return from_byte_form(content.translate(_POINTS))


def _parted_number(match: re.Match[bytes]) -> bytes:
    run = match.group()
    if run.isdigit():
        return b" %b " % run
    number = run.rstrip(b".,").decode("ascii")
    before = match.string[match.start() - 1 : match.start()]
    if before not in {b".", b","} and _SEPARATED.fullmatch(number):
        return b" %b " % _plain(number).encode("ascii").replace(b".", _KEPT_POINT)
    return b" %b " % _SEPARATOR.sub(b" ", run)


def tokens(text: str) -> tuple[Token, ...]:
    """The words of ``text`` with their places; their texts are ``words(text)``."""
    content = byte_form(text)
    if content is None:
        return tuple(_line_tokens(text))
    spans = _byte_spans(content)
    starts, ends = zip(*spans, strict=True) if spans else ((), ())
    return tuple(map(Token, _words(text, content), starts, ends))


def spans_of_words(text: str, wanted: Sequence[int]) -> list[tuple[int, int]]:
    """The places in ``text`` of some of its words, given by their numbers from 0.

    Quicker than ``tokens`` for a few words. Raises IndexError beyond the last word.
    """
    if not wanted:
        return []
    content = byte_form(text)
    if content is None:
        found = tokens(text)
        return [(found[number].start, found[number].end) for number in wanted]
    outline = _parting_outline(content)
    if any(kind in outline for kind in _NOT_ONE_WORD):
        spans = _byte_spans(content)
        return [spans[number] for number in wanted]
    parts = outline[1:].split(b" ")
    lengths = list(accumulate(map(len, parts)))
    places = list(compress(count(), parts))  # between two signs there is no word
    return [
        (lengths[place] + place - len(parts[place]), lengths[place] + place)
        for place in map(places.__getitem__, wanted)
    ]


def spelling(piece: str, word: str) -> str:
    """``piece`` of a text, which folds to ``word``, as ``exact_words`` of the text gives it."""
    if word[0].isdigit():
        return word
    seen = "".join(filter(_is_spelt, unicodedata.normalize("NFKC", piece)))
    found = unicodedata.normalize("NFC", to_western(seen.casefold()))
    # A sign that stands for several words («ﷺ», «½») has no spelling of its own for each.
    return found if fold(found) == word else word


def _byte_spans(content: bytes) -> list[tuple[int, int]]:
    """The places of the words of a text in byte form."""
    outline = _parting_outline(content)
    lengths = list(map(len, outline[1:].split(b" ")))
    stops = accumulate(length + 1 for length in lengths)
    pieces = [
        (stop - length - 1, stop - 1) for length, stop in zip(lengths, stops, strict=True) if length
    ]
    odd = [place for kind in _NOT_ONE_WORD for place in _places(outline, kind)]
    if not odd:
        return pieces
    starts = [start for start, _ in pieces]
    spans: list[tuple[int, int]] = []
    done = 0
    for number in sorted({bisect_right(starts, place) - 1 for place in odd}):
        start, end = pieces[number]
        spans += pieces[done:number]
        spans += _spans_of_piece(outline[start + 1 : end + 1], content, start)
        done = number + 1
    return spans + pieces[done:]


def _parting_outline(content: bytes) -> bytes:
    """The outline of a text after a blank, and with blanks for points that only part words."""
    outline = b" %b" % _OUTLINE.translate(content)
    return outline if _has(outline, b".", _IN_NUMBERS) else outline.translate(_POINTS)


def _places(outline: bytes, kind: bytes) -> Iterator[int]:
    """Where ``kind`` ends in the text of an outline that has a blank before it."""
    place = outline.find(kind)
    while place >= 0:
        yield place + len(kind) - 2
        place = outline.find(kind, place + 1)


def _spans_of_piece(outline: bytes, content: bytes, start: int) -> list[tuple[int, int]]:
    """The places of the words in a piece of ``content`` that is not simply one word."""
    runs = [(match[0][0], match.span()) for match in _RUNS.finditer(outline)]
    if all(kind in b"0x" for kind, _ in runs):
        return [(start + first, start + last) for _, (first, last) in runs]
    piece = from_byte_form(content[start : start + len(outline)])
    return [(token.start, token.end) for token in _mapped_tokens(piece, start)]


def _line_tokens(text: str) -> Iterator[Token]:
    # Folding never looks across white space, so each line can go the way that it allows.
    start = 0
    for line in text.split("\n"):
        content = byte_form(line)
        if content is None:
            yield from _mapped_tokens(line, start)
        else:
            for word, span in zip(_words(line, content), _byte_spans(content), strict=True):
                yield Token(word, span[0] + start, span[1] + start)
        start += len(line) + 1


def _mapped_tokens(text: str, offset: int) -> Iterator[Token]:
    """The words of any text, through the map of its folding."""
    folded = fold_with_map(text)
    for match in _word_pattern(text).finditer(folded.text):
        start, end = folded.original_span(*match.span())
        yield Token(_plain(match.group()), start + offset, end + offset)


def _plain(word: str) -> str:
    """A number without the commas of its thousands, and with a point before its fraction."""
    if "," not in word:
        return word
    return word.replace(",", "" if _GROUPED.fullmatch(word) else ".")


def _is_spelt(character: str) -> bool:
    return character != "ـ" and unicodedata.category(character) != "Cf"


def _word_pattern(text: str) -> re.Pattern[str]:
    return _indic_word_pattern() if _INDIC_CHARACTER.search(text) else _WORD


@cache
def _indic_word_pattern() -> re.Pattern[str]:
    """Words in which the signs that Python counts as no part of one (Mc, Mn) are."""
    marks = "".join(
        chr(code_point)
        for first, last in ((0x900, 0x1CFF), (0xA800, 0xABFF), (0x11000, 0x11FFF))
        for code_point in range(first, last + 1)
        if unicodedata.category(chr(code_point)) in {"Mn", "Mc"}
    )
    return re.compile(rf"{_NUMBER}|{_LETTER}(?:{_LETTER}|[{marks}])*+")
