"""An article as the sequence of pieces that the reading view shows, one per text block."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from reader.appearance.formats import byline
from reader.model.draft import BlockKind
from reader.text.direction import base_direction

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from reader.model.article import Article
    from reader.model.direction import Direction


class PieceKind(Enum):
    """What a piece is; each has its own style."""

    TITLE = "title"
    BYLINE = "byline"
    STANDFIRST = "standfirst"
    SUBHEAD = "subhead"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Piece:
    """One text block. ``body_block`` is its index in ``Article.blocks``, -1 in the heading."""

    kind: PieceKind
    text: str
    direction: Direction
    body_block: int


_KINDS = {
    BlockKind.PARAGRAPH: PieceKind.PARAGRAPH,
    BlockKind.STANDFIRST: PieceKind.STANDFIRST,
    BlockKind.SUBHEAD: PieceKind.SUBHEAD,
    BlockKind.CAPTION: PieceKind.CAPTION,
}
# Characters that would end a block in a QTextDocument or that it keeps for itself; each becomes one
# visible or blank character, so that offsets stay as they are.
_UNSHOWABLE = str.maketrans(
    {
        **dict.fromkeys((0x0B, 0x0C, 0x0D, 0x0A, 0x85, 0x2028, 0x2029), " "),
        **dict.fromkeys((0x00, 0xFDD0, 0xFDD1, 0xFFFC), "\ufffd"),
    }
)


def article_pieces(article: Article, locale: QLocale) -> tuple[Piece, ...]:
    """The pieces of ``article`` in reading order; the byline's date is written for ``locale``."""
    heading = [_piece(PieceKind.TITLE, article.title, -1, article.direction)]
    line = byline(article.author, article.agency, article.place, article.date, locale)
    if line:
        heading.append(Piece(PieceKind.BYLINE, line, article.direction, -1))
    body = [
        _piece(_KINDS[block.kind], block.text, number, article.direction)
        for number, block in enumerate(article.blocks)
    ]
    return (*heading, *body)


def _piece(kind: PieceKind, text: str, body_block: int, fallback: Direction) -> Piece:
    shown = text.translate(_UNSHOWABLE)
    has_letters = any(character.isalpha() for character in shown)
    return Piece(kind, shown, base_direction(shown) if has_letters else fallback, body_block)
