"""Breaks pieces of text, each set in lines, into pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST_LINES = 2
"""Of a paragraph's lines that stand alone at the foot or the head of a page."""


class PieceSize(NamedTuple):
    """What a piece needs: its lines, their height, the space around, and whether the next piece
    must follow on the same page (a heading's)."""

    lines: int
    line_height: float
    before: float
    after: float
    with_next: bool = False


class PlacedLines(NamedTuple):
    """Lines [first, end) of a piece, and where on the page the first of them stands."""

    piece: int
    first: int
    end: int
    top: float


def pages(pieces: Sequence[PieceSize], height: float) -> list[list[PlacedLines]]:
    """What stands on each page of that ``height``, in order; at least one page, maybe empty.

    No heading stands at a page's foot, and no line of a longer paragraph alone on a page. A line
    that is higher than a page gets one of its own.
    """
    made: list[list[PlacedLines]] = [[]]
    y = 0.0
    for number, piece in enumerate(pieces):
        first = 0
        while first < piece.lines:
            fresh = y == 0.0
            top = y if fresh or first else y + piece.before
            left = piece.lines - first
            fits = max(0, int((height - top + 0.01) // piece.line_height))
            count = _count(left, fits, fresh=fresh, whole=piece.lines)
            if not fresh and count == left and not _next_fits(pieces, number, top, left, height):
                count = 0
            if count:
                made[-1].append(PlacedLines(number, first, first + count, top))
                first += count
                y = top + count * piece.line_height
            if first < piece.lines:
                made.append([])
                y = 0.0
        y += piece.after
    return made


def _count(left: int, fits: int, *, fresh: bool, whole: int) -> int:
    """How many of ``left`` lines go onto this page, on which ``fits`` of them have room."""
    if left <= fits:
        return left
    count = fits
    if left - count < LEAST_LINES:
        count = left - LEAST_LINES
    if count < LEAST_LINES or whole < 2 * LEAST_LINES:
        count = 0
    return max(count, 1, fits) if fresh and count <= 0 else count


def _next_fits(
    pieces: Sequence[PieceSize], number: int, top: float, lines: int, height: float
) -> bool:
    """Whether, if a heading goes here, enough of what it is the heading of does."""
    room = height - top - lines * pieces[number].line_height
    while pieces[number].with_next and number + 1 < len(pieces):
        room -= pieces[number].after
        number += 1
        following = pieces[number]
        wanted = following.lines if following.with_next else min(following.lines, LEAST_LINES)
        room -= following.before + wanted * following.line_height
    return room >= -0.01
