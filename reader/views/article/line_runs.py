"""Where the characters of a line stand, in mixed right-to-left and left-to-right text.

A passage may be several pieces of a line when its directions are mixed. ``QTextLine.cursorToX``
alone does not tell them: at the border of two directions one cursor position stands at two places
(UAX #9). So the line's glyph runs give the borders, and ``cursorToX`` what lies between."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QTextLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLine

_WANTED = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)
_TOUCH = 0.6
"""Pixels between two runs that still count as one: rounding of Qt's 1/64 pixel positions."""


class Run(NamedTuple):
    """Characters of one direction that stand side by side: UTF-16 units, and pixels in the
    layout."""

    start: int
    end: int
    left: float
    right: float
    right_to_left: bool


def line_runs(line: QTextLine, visible_end: int) -> tuple[Run, ...]:
    """The runs of ``line`` in logical order; its text ends at ``visible_end`` (UTF-16)."""
    found = []
    for glyphs in line.glyphRuns(-1, -1, _WANTED):
        indexes = glyphs.stringIndexes()
        if not indexes:
            continue
        box = glyphs.boundingRect()
        found.append((min(indexes), box.left(), box.right(), glyphs.isRightToLeft()))
    found.sort(key=lambda run: run[0])
    ends = [run[0] for run in found[1:]] + [visible_end]
    return tuple(
        Run(start, end, left, right, right_to_left)
        for (start, left, right, right_to_left), end in zip(found, ends, strict=True)
        if start < end
    )


def visual_spans(
    line: QTextLine, runs: tuple[Run, ...], start: int, end: int
) -> list[tuple[float, float]]:
    """Left and right (pixels in the layout) of each piece of [start, end), from left to right."""
    spans = []
    for run in runs:
        first, last = max(start, run.start), min(end, run.end)
        if first >= last:
            continue
        head, tail = (run.right, run.left) if run.right_to_left else (run.left, run.right)
        if first > run.start:
            head = line.cursorToX(first)[0]  # type: ignore[index]  # PySide returns (x, position)
        if last < run.end:
            tail = line.cursorToX(last)[0]  # type: ignore[index]
        spans.append((min(head, tail), max(head, tail)))
    spans.sort()
    merged: list[tuple[float, float]] = []
    for left, right in spans:
        if merged and left - merged[-1][1] <= _TOUCH:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged
