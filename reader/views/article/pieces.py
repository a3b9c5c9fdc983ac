"""An article as the sequence of pieces that the reading view shows, one per text block.

Only what the whole document needs is worked out at once; the direction of a piece, and the way
between its stored and its shown text, wait until it is seen: so a text of megabytes opens fast."""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from reader.appearance.formats import SEPARATOR
from reader.model.direction import Direction
from reader.model.draft import BlockKind
from reader.text.direction import base_direction
from reader.text.display_form import DisplayForm, ShownText
from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.article import Article
    from reader.views.article.marks import Field

LONGEST_PIECE = 6_000
"""Code points. A paragraph of more (a book without line ends) is shown in parts, cut at the end of
a sentence, for a text block is laid out as a whole: this much takes about 20 ms."""
REMEMBERED = 2_000
"""Pieces whose direction or offsets are kept; more than a person has seen at a time."""


class PieceKind(IntEnum):
    """What a piece is; each has its own style. A number, for looking up a style ten thousand
    times."""

    TITLE = 0
    BYLINE = 1
    STANDFIRST = 2
    SUBHEAD = 3
    PARAGRAPH = 4
    CAPTION = 5
    SOURCE = 6


class Span(NamedTuple):
    """Where a piece lies: code points of the article's title or body."""

    field: Field
    start: int
    end: int


_KINDS = {
    BlockKind.PARAGRAPH: PieceKind.PARAGRAPH,
    BlockKind.STANDFIRST: PieceKind.STANDFIRST,
    BlockKind.SUBHEAD: PieceKind.SUBHEAD,
    BlockKind.CAPTION: PieceKind.CAPTION,
}
_MADE_HERE = (PieceKind.BYLINE, PieceKind.SOURCE)
# Characters that would end a block in a QTextDocument or that it keeps for itself; each becomes one
# visible or blank character, so that offsets stay as they are.
_UNSHOWABLE = (
    *((sign, " ") for sign in "\x0b\x0c\r\x85\u2028\u2029"),
    *((sign, "\ufffd") for sign in "\x00\ufdd0\ufdd1\ufffc"),
)
_SENTENCE_ENDS = (". ", "؟ ", "! ", "… ", "۔ ", "؛ ", "، ", ", ", " ")


class ArticlePieces:
    """The pieces of one article in reading order: title, byline and source (if there are), body.

    ``kinds`` and ``lengths`` (UTF-16 units, or fewer where a text has signs beyond the first
    plane) are of each piece.
    """

    def __init__(self, article: Article, byline: str, form: DisplayForm, source: str = "") -> None:
        """``byline`` is the line under the title, ``source`` that under the body; empty for
        none."""
        heading = [article.title] + [byline] * bool(byline)
        texts, kinds, starts = _body_parts(article)
        self._fallback = article.direction
        self._title = article.title
        self._heading = len(heading)
        self._stored = heading + texts + [source] * bool(source)
        self._starts = starts
        self._block_starts = starts
        if len(starts) != len(article.blocks):  # a paragraph is in parts
            lengths = (len(block.text) + 1 for block in article.blocks[:-1])
            self._block_starts = list(accumulate(lengths, initial=0))
        self.body_length = starts[-1] + len(texts[-1]) if texts else 0
        self._shown = _shown(self._stored, form)
        self._directions: dict[int, Direction] = {}
        self._offsets: dict[int, ShownText] = {}
        self.kinds = [PieceKind.TITLE] + [PieceKind.BYLINE] * bool(byline) + kinds
        self.kinds += [PieceKind.SOURCE] * bool(source)
        self.lengths = list(map(len, self._shown))

    def __len__(self) -> int:
        return len(self._shown)

    def text(self, start: int, end: int) -> str:
        """The shown texts of the pieces [start, end) with a line feed between them."""
        return "\n".join(self._shown[start:end])

    def shown(self, number: int) -> str:
        """The text of piece ``number`` as it is shown."""
        return self._shown[number]

    def direction(self, number: int) -> Direction:
        """The base direction of piece ``number``, by its text; without letters the article's."""
        known = self._directions.get(number)
        if known is None:
            _forget_if_many(self._directions)
            known = self._find_direction(number)
            self._directions[number] = known
        return known

    def span(self, number: int) -> Span | None:
        """Where piece ``number`` lies in the article; None for byline and source, made here."""
        kind = self.kinds[number]
        if kind in _MADE_HERE:
            return None
        if kind is PieceKind.TITLE:
            return Span("title", 0, len(self._title))
        start = self._starts[number - self._heading]
        return Span("body", start, start + len(self._stored[number]))

    def piece_at(self, offset: int, field: Field = "body") -> int:
        """The number of the piece that holds code point ``offset`` of the body or the title."""
        if field == "title" or not self._starts:
            return 0
        return self._heading + max(0, bisect_right(self._starts, offset) - 1)

    def way(self, number: int) -> ShownText:
        """The way between the stored and the shown text of piece ``number``."""
        known = self._offsets.get(number)
        if known is None:
            _forget_if_many(self._offsets)
            known = ShownText(self._stored[number], self._shown[number])
            self._offsets[number] = known
        return known

    def to_utf16(self, number: int, offset: int) -> int:
        """The shown UTF-16 offset in piece ``number`` of code point ``offset`` of the piece."""
        return self.way(number).to_utf16(offset)

    def to_stored(self, number: int, unit: int) -> int:
        """The code point in piece ``number`` of the UTF-16 offset ``unit`` of its shown text."""
        return self.way(number).to_stored(unit)

    def in_body(self, number: int) -> bool:
        """Whether piece ``number`` belongs to the body."""
        return self._heading <= number < self._heading + len(self._starts)

    def block_offset(self, block: int, offset: int) -> int:
        """The code point of the body of code point ``offset`` of its block ``block``."""
        if not self._block_starts:
            return 0
        return self._block_starts[max(0, min(block, len(self._block_starts) - 1))] + offset

    def block_place(self, offset: int) -> tuple[int, int]:
        """The block that holds code point ``offset`` of the body, and code points into it."""
        if not self._block_starts:
            return 0, 0
        block = max(0, bisect_right(self._block_starts, offset) - 1)
        return block, offset - self._block_starts[block]

    def stored(self, number: int, start: int, end: int | None) -> str:
        """The stored text of piece ``number`` that the UTF-16 units [start, end) show.

        ``end`` None is the end of the piece, hidden signs and all.
        """
        way = self.way(number)
        last = None if end is None else way.to_stored(end)
        return self._stored[number][way.to_stored(start) : last]

    def paragraph(self, number: int) -> tuple[int, int]:
        """The first and the last piece of the paragraph that piece ``number`` belongs to."""
        if not self.in_body(number):
            return number, number
        block = self.block_place(self._starts[number - self._heading])[0]
        start = self._block_starts[block]
        after = (
            self._block_starts[block + 1]
            if block + 1 < len(self._block_starts)
            else self._starts[-1] + 1
        )
        return self.piece_at(start), self.piece_at(after - 1)

    def _find_direction(self, number: int) -> Direction:
        text = self._shown[number]
        if self.kinds[number] in _MADE_HERE or not any(map(str.isalpha, text)):
            return self._fallback
        return base_direction(text)


def source_line(article: Article) -> str:
    """Who published the article, if the byline does not say it already, and its address."""
    agency = article.agency if article.author else ""
    parts = (safe_display(part) for part in (agency, article.source_url))
    return SEPARATOR.join(isolated(part) for part in parts if part)


def _body_parts(article: Article) -> tuple[list[str], list[PieceKind], list[int]]:
    """Text, kind and first code point (in the body) of each piece of the body."""
    texts = [block.text for block in article.blocks]
    kinds = [_KINDS[block.kind] for block in article.blocks]
    starts = list(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))[: len(texts)]
    if max(map(len, texts), default=0) <= LONGEST_PIECE:
        return texts, kinds, starts
    parted: list[tuple[str, PieceKind, int]] = []
    for text, kind, start in zip(texts, kinds, starts, strict=True):
        at = start
        for part in _parts(text):
            parted.append((part, kind, at))
            at += len(part)
    return [row[0] for row in parted], [row[1] for row in parted], [row[2] for row in parted]


def _parts(text: str) -> Iterable[str]:
    """``text`` in parts of at most ``LONGEST_PIECE``, cut behind a sentence or else a word."""
    start = 0
    while len(text) - start > LONGEST_PIECE:
        earliest, latest = start + LONGEST_PIECE // 2, start + LONGEST_PIECE
        for ending in _SENTENCE_ENDS:
            found = text.rfind(ending, earliest, latest)
            if found >= 0:
                latest = found + len(ending)
                break
        yield text[start:latest]
        start = latest
    yield text[start:]


def _shown(stored: list[str], form: DisplayForm) -> list[str]:
    text = "\n".join(stored)
    if text.count("\n") >= len(stored):
        text = "\n".join(piece.replace("\n", " ") for piece in stored)
    for sign, instead in _UNSHOWABLE:
        if sign in text:
            text = text.replace(sign, instead)
    return form.shown(text).split("\n")


def _forget_if_many(memory: dict[int, Direction] | dict[int, ShownText]) -> None:
    if len(memory) >= REMEMBERED:
        memory.clear()
