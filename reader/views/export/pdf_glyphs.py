"""Draws lines of text glyph by glyph, and tells what each glyph stands for."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGlyphRun, QPainterPath, QTextLayout

from reader.views.export.pdf_text import DrawnRun

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextLine

_UNSEEN = dict.fromkeys(
    map(
        ord,
        "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff",
    )
)
"""Signs of direction and joining: they have done their work, and nobody searches for them."""
_WANTED = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


def draw_line(painter: QPainter, line: QTextLine, text: str, drawn: list[DrawnRun]) -> None:
    """Draw ``line`` of a layout of ``text`` at the layout's place; note its runs in ``drawn``.

    Vowel signs and other marks are drawn as shapes and not as text. Their glyphs stand beside the
    letters in a PDF, and every reader of PDFs takes a word apart there: so it is found and copied
    whole, without its marks.
    """
    units = text.encode("utf-16-le", "surrogatepass")
    runs = line.glyphRuns(-1, -1, _WANTED)
    starts = sorted({index for run in runs for index in run.stringIndexes()})
    end = line.textStart() + line.textLength()
    ends = dict(zip(starts, [*starts, end][1:], strict=True))
    # Where a sign of direction has lent its glyph from another face, the letters are in the run
    # with more of them.
    counts = [Counter(run.stringIndexes()) for run in runs]
    homes: dict[int, int] = {}
    for number, count in enumerate(counts):
        for start, glyphs in count.items():
            if start not in homes or glyphs > counts[homes[start]][start]:
                homes[start] = number
    marks = QPainterPath()
    marks.setFillRule(Qt.FillRule.WindingFill)
    for number, run in enumerate(runs):
        here = {start: end for start, end in ends.items() if homes[start] == number}
        letters = _letters(run, units, here)
        indexes, places = run.glyphIndexes(), run.positions()
        kept = [place for place, meant in enumerate(letters) if meant and not _is_mark(meant)]
        for place, meant in enumerate(letters):
            if meant and _is_mark(meant):
                path = run.rawFont().pathForGlyph(indexes[place])
                marks.addPath(path.translated(places[place]))
        if kept:
            shown = QGlyphRun()
            shown.setRawFont(run.rawFont())
            shown.setGlyphIndexes([indexes[place] for place in kept])
            shown.setPositions([places[place] for place in kept])
            painter.drawGlyphRun(QPointF(0, 0), shown)
            drawn.append(DrawnRun(tuple(letters[place] for place in kept)))
    if not marks.isEmpty():
        painter.fillPath(marks, painter.pen().color())


def _is_mark(letters: str) -> bool:
    return all(map(unicodedata.combining, letters))


def _letters(run: QGlyphRun, units: bytes, ends: dict[int, int]) -> list[str]:
    """The letters of each glyph of ``run``; none for what has no shape.

    Glyphs that came of the same letters (a letter with its marks) share a start: the marks are
    told by the font's own glyphs for them, the rest goes to the first glyph that is left.
    """
    font, glyphs, indexes = run.rawFont(), run.glyphIndexes(), run.stringIndexes()
    clusters: dict[int, list[int]] = {}
    for place, index in enumerate(indexes):
        clusters.setdefault(index, []).append(place)
    letters = [""] * len(glyphs)
    for start, places in clusters.items():
        if start not in ends:
            continue
        text = units[2 * start : 2 * ends[start]].decode("utf-16-le", "replace")
        text = text.translate(_UNSEEN)
        if len(places) == 1:
            letters[places[0]] = text
            continue
        left, rest = list(places), ""
        for letter in text:
            nominal = font.glyphIndexesForString(letter)
            found = [one for one in left if nominal and glyphs[one] == nominal[0]]
            if found:
                letters[found[0]] = letter
                left.remove(found[0])
            else:
                rest += letter
        if left:
            letters[left[0]] = rest
    return letters
