"""What is shown of two versions: of long paragraphs the changes with some words round them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.relation import ParagraphChange

MOST_ROWS = 2000
"""Rows shown at most; laying out a table of more takes seconds (measured with Qt 6.11)."""
MOST_CHARACTERS = 300_000
"""Code points shown at most; Qt lays the table out as a whole, a million a second."""
LONG = 4_000
"""Code points from which a paragraph is shown in excerpts."""
AROUND = 300
"""Code points of a long paragraph that are shown before and after a change."""
_CUT = " … "


class Piece(NamedTuple):
    """A part of a paragraph; ``changed`` if the other version does not have it."""

    text: str
    changed: bool


class Side(NamedTuple):
    """A paragraph of one version, and what is shown of it."""

    text: str
    pieces: tuple[Piece, ...]


class Row(NamedTuple):
    """A paragraph as it was and as it is; None where one of them has none."""

    old: Side | None
    new: Side | None


def shown_rows(changes: Sequence[ParagraphChange]) -> tuple[list[Row], bool]:
    """The rows for ``changes``, and whether all of them are there: at least one is."""
    rows: list[Row] = []
    left = MOST_CHARACTERS
    for row in islice(map(_row, changes), MOST_ROWS):
        left -= sum(len(piece.text) for side in row if side is not None for piece in side.pieces)
        if rows and left < 0:
            break
        rows.append(row)
    return rows, len(rows) == len(changes)


def _row(change: ParagraphChange) -> Row:
    whole = change.old is None or change.new is None
    return Row(
        _side(change.old, change.old_spans, whole=whole),
        _side(change.new, change.new_spans, whole=whole),
    )


def _side(text: str | None, spans: Sequence[tuple[int, int]], *, whole: bool) -> Side | None:
    if text is None:
        return None
    pieces = tuple(_pieces(text, ((0, len(text)),) if whole else spans))
    return Side(text, pieces if len(text) < LONG else _excerpts(pieces))


def _pieces(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    position = 0
    for start, end in spans:
        yield Piece(text[position:start], changed=False)
        yield Piece(text[start:end], changed=True)
        position = end
    yield Piece(text[position:], changed=False)


def _excerpts(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    if len(pieces) == 1:
        return (Piece(_cut(pieces[0].text, LONG // 2, 0), changed=False),)
    last = len(pieces) - 1
    shown: list[Piece] = []
    characters = 0
    for number, piece in enumerate(pieces):
        if piece.changed:
            text = _cut(piece.text, LONG // 2, LONG // 2)
        else:
            text = _cut(piece.text, AROUND if number else 0, AROUND if number < last else 0)
        shown.append(Piece(text, piece.changed))
        characters += len(text)
        if characters > MOST_CHARACTERS // 2 and number < last:
            shown.append(Piece(_CUT, changed=False))
            break
    return tuple(shown)


def _cut(text: str, first: int, last: int) -> str:
    """The first and last so many code points of ``text``."""
    if len(text) <= first + last + len(_CUT):
        return text
    return text[:first] + _CUT + text[len(text) - last :]
