"""Where the marks of one block are drawn: bands over its lines, signs beside them.

However many marks there are, no more is drawn than can be told apart: marks that overlap lie in
lanes, one inside the other, and in one lane and style they become one band."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from reader.views.article.line_layout import visible_span
from reader.views.article.line_runs import Run, line_runs, visual_spans
from reader.views.article.marks import Mark, MarkStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextLayout

    from reader.views.article.marks import MarkLayers
    from reader.views.article.pieces import ArticlePieces

LANES = 3
"""Overlapping marks that are drawn one inside the other; those beyond share the innermost lane."""
LANE_ABOVE = 2.0
"""Pixels by which each lane is set in at its top, so that the outer one's ground stays in view."""
LANE_BELOW, LANE_BELOW_LEAST, LANE_BELOW_MOST = 0.18, 2.6, 4.0
"""And at its bottom, for the outer one's line: a share of the font size, and its bounds in
pixels."""
BAND_ABOVE, BAND_BELOW = 1.06, 0.62
"""How far a band reaches from the baseline, as shares of the font size: over the marks of Amiri's
tall letters and under its deep ones."""
SIGN = 13.0
"""Width of a sign in the margin, in pixels; less where the margin is narrow."""
BAR = 2.5
"""Width in pixels of the bars round what is being read aloud."""
REMEMBERED = 400
"""Blocks whose shapes are kept."""

_LANED = frozenset(
    {
        MarkStyle.YELLOW,
        MarkStyle.GREEN,
        MarkStyle.BLUE,
        MarkStyle.PINK,
        MarkStyle.PURPLE,
        MarkStyle.UNDERLINE,
    }
)
_FRAMED = (MarkStyle.MATCH, MarkStyle.CURRENT_MATCH)
_SIGNS = (MarkStyle.BOOKMARK, MarkStyle.NOTE)


class TextBox(NamedTuple):
    """The lines of a block, and the room beside them, in pixels."""

    width: float
    left_margin: float
    right_margin: float
    line_height: float
    font_size: float
    baseline: float
    right_to_left: bool

    def band(self, line: int, lane: int) -> tuple[float, float]:
        """Top and bottom of the band in ``lane`` over ``line``, from the block's first line."""
        top = line * self.line_height
        base = top + self.baseline
        upper = max(top + 1, base - BAND_ABOVE * self.font_size) + lane * LANE_ABOVE
        lower = min(top + self.line_height - 1, base + BAND_BELOW * self.font_size)
        step = max(LANE_BELOW_LEAST, min(LANE_BELOW_MOST, LANE_BELOW * self.font_size))
        return upper, lower - lane * step


class Placed(NamedTuple):
    """A mark over the text of a block: UTF-16 units of its shown text, and its lane."""

    start: int
    end: int
    mark: Mark
    lane: int


class Band(NamedTuple):
    """Rectangles in one style; ``lane`` counts from the outermost."""

    style: MarkStyle
    lane: int
    rects: tuple[QRectF, ...]


class Sign(NamedTuple):
    """A sign or a rule in the margin, and the marks that it stands for."""

    style: MarkStyle
    rect: QRectF
    ids: tuple[str, ...]


class BlockShapes(NamedTuple):
    """All that is drawn for one block's marks, in the order of drawing."""

    bands: tuple[Band, ...] = ()
    signs: tuple[Sign, ...] = ()
    placed: tuple[Placed, ...] = ()

    def ids_at(self, layout: QTextLayout, box: TextBox, point: QPointF) -> tuple[str, ...]:
        """The ids of the marks under ``point`` (from the block's text's top left), topmost
        first."""
        found = [
            mark_id
            for sign in reversed(self.signs)
            if sign.rect.adjusted(-3, -3, 3, 3).contains(point)
            for mark_id in sign.ids
        ]
        number = int(point.y() // box.line_height)
        if 0 <= number < layout.lineCount() and self.placed:
            line = layout.lineAt(number)
            if line.naturalTextRect().adjusted(-1, -99, 1, 99).contains(point):
                on_character = QTextLine.CursorPosition.CursorOnCharacter
                unit = line.xToCursor(point.x(), on_character)
                found += self._ids_over(unit, number, box, point.y())
        return tuple(dict.fromkeys(found))

    def _ids_over(self, unit: int, line: int, box: TextBox, y: float) -> list[str]:
        hits = []
        for placed in self.placed:
            # A quotation is a whole paragraph, in which one clicks to read: its rule is clicked.
            if placed.mark.style is MarkStyle.QUOTATION:
                continue
            if placed.start <= unit < placed.end and placed.mark.id:
                top, bottom = box.band(line, placed.lane)
                if top <= y <= bottom:
                    hits.append(placed)
        # The innermost lane is drawn last; in one lane, what is shorter is harder to hit elsewhere.
        hits.sort(key=lambda placed: (-placed.lane, placed.end - placed.start))
        return [placed.mark.id for placed in hits]


_NOTHING = BlockShapes()


class ShapeBook:
    """The shapes of the blocks that were drawn lately."""

    def __init__(self, pieces: ArticlePieces, marks: MarkLayers) -> None:
        self._pieces = pieces
        self._marks = marks
        self._known: dict[int, BlockShapes] = {}

    def forget(self) -> None:
        """Marks or lines have changed."""
        self._known.clear()

    def of(self, number: int, layout: QTextLayout, box: TextBox) -> BlockShapes:
        """The shapes of block ``number``, whose lines are in ``layout``."""
        known = self._known.get(number)
        if known is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            known = self._make(number, layout, box)
            self._known[number] = known
        return known

    def _make(self, number: int, layout: QTextLayout, box: TextBox) -> BlockShapes:
        span = self._pieces.span(number)
        if span is None:
            return _NOTHING
        marks = self._marks.between(span.field, span.start, span.end)
        if not marks:
            return _NOTHING
        lines = _Lines(layout, self._pieces.shown(number), box)
        placed = self._placed(number, span.start, marks)
        beginning = [
            (self._pieces.to_utf16(number, mark.start - span.start), mark)
            for mark in marks
            if mark.style in _SIGNS and self._pieces.piece_at(mark.start, span.field) == number
        ]
        return BlockShapes(_bands(placed, lines), _signs(placed, beginning, lines), tuple(placed))

    def _placed(self, number: int, start: int, marks: Sequence[Mark]) -> list[Placed]:
        """Where ``marks`` lie in block ``number``, in lanes in which no two of them overlap."""
        way = self._pieces.way(number)
        length = way.to_utf16(way.length)
        ends = [0] * LANES
        found = []
        for mark in marks:
            if mark.style in _SIGNS:
                continue
            if way.same:
                first, last = max(0, mark.start - start), min(length, mark.end - start)
            else:
                first, last = way.to_utf16(mark.start - start), way.to_utf16(mark.end - start)
            if first >= last:
                continue
            lane = 0
            if mark.style in _LANED:
                while lane < LANES - 1 and ends[lane] > first:
                    lane += 1
                ends[lane] = max(ends[lane], last)
            found.append(Placed(first, last, mark, lane))
        return found


class _Lines:
    """The lines of one block; what is known of a line is worked out once."""

    def __init__(self, layout: QTextLayout, text: str, box: TextBox) -> None:
        self.box = box
        self._layout = layout
        self._text = text
        self._units = None if text.isascii() else text.encode("utf-16-le", "surrogatepass")
        self._known: dict[int, tuple[QTextLine, int, tuple[Run, ...]]] = {}

    def number_at(self, unit: int) -> int:
        line = self._layout.lineForTextPosition(unit)
        return line.lineNumber() if line.isValid() else 0

    def rects(self, start: int, end: int, lane: int) -> list[QRectF]:
        """The rectangles of the band over [start, end)."""
        found = []
        for number in range(self.number_at(start), self.number_at(max(start, end - 1)) + 1):
            top, bottom = self.box.band(number, lane)
            line, visible_end, runs = self._line(number)
            last = min(end, visible_end)
            found += [
                QRectF(left, top, right - left, bottom - top)
                for left, right in visual_spans(line, runs, start, last)
            ]
        return found

    def _line(self, number: int) -> tuple[QTextLine, int, tuple[Run, ...]]:
        known = self._known.get(number)
        if known is None:
            line = self._layout.lineAt(number)
            visible_end = visible_span(line, self._text, self._units)[1]
            known = (line, visible_end, line_runs(line, visible_end))
            self._known[number] = known
        return known


def _bands(placed: list[Placed], lines: _Lines) -> tuple[Band, ...]:
    spans: dict[tuple[int, MarkStyle], list[tuple[int, int]]] = defaultdict(list)
    for mark in placed:
        style = mark.mark.style
        if style is MarkStyle.QUOTATION:
            continue
        # The lanes from the outermost, then the frames of what was searched for.
        depth = LANES + _FRAMED.index(style) if style in _FRAMED else mark.lane
        if style is MarkStyle.SPOKEN:
            depth = -1
        row = spans[depth, style]
        if row and mark.start < row[-1][1]:
            row[-1] = (row[-1][0], max(row[-1][1], mark.end))
        else:
            row.append((mark.start, mark.end))
    bands = []
    for depth, style in sorted(spans, key=lambda key: key[0]):
        lane = 1 if style in _FRAMED else max(0, depth)
        rects = [
            rect for start, end in spans[depth, style] for rect in lines.rects(start, end, lane)
        ]
        bands.append(Band(style, lane, tuple(rects)))
    return tuple(bands)


def _signs(
    placed: list[Placed], beginning: list[tuple[int, Mark]], lines: _Lines
) -> tuple[Sign, ...]:
    box = lines.box
    rules = [
        Sign(MarkStyle.QUOTATION, _rule(mark.start, mark.end, lines), (mark.mark.id,))
        for mark in placed
        if mark.mark.style is MarkStyle.QUOTATION
    ]
    for one in placed:
        if one.mark.style is MarkStyle.SPOKEN:
            rules += [Sign(MarkStyle.SPOKEN, rect, ()) for rect in _bars(one, lines)]
    rows: dict[tuple[MarkStyle, int], list[str]] = defaultdict(list)
    for unit, mark in beginning:
        rows[mark.style, lines.number_at(unit)].append(mark.id)
    signs = []
    for (style, line), ids in rows.items():
        # A bookmark stands where reading begins, a note at the other side.
        at_right = box.right_to_left is (style is MarkStyle.BOOKMARK)
        room = box.right_margin if at_right else box.left_margin
        side = max(6.0, min(SIGN, room - 6))
        gap = min(12.0, max(2.0, (room - side) / 2))
        x = box.width + gap if at_right else -gap - side
        top = line * box.line_height + box.baseline - 0.62 * box.font_size - side / 2
        rect = QRectF(x, top, side, side * 1.2)
        signs.append(Sign(style, rect, tuple(mark_id for mark_id in ids if mark_id)))
    return (*rules, *signs)


def _bars(mark: Placed, lines: _Lines) -> list[QRectF]:
    """The upright bars where a passage begins and where it ends."""
    rects = lines.rects(mark.start, mark.end, 0)
    bars = []
    for at_start, top in ((True, rects[0].top()), (False, rects[-1].top())) if rects else ():
        row = [rect for rect in rects if rect.top() == top]
        at_right = at_start is lines.box.right_to_left
        x = max(map(QRectF.right, row)) if at_right else min(map(QRectF.left, row)) - BAR
        bars.append(QRectF(x, top, BAR, row[0].height()))
    return bars


def _rule(start: int, end: int, lines: _Lines) -> QRectF:
    box = lines.box
    top = box.band(lines.number_at(start), 0)[0]
    bottom = box.band(lines.number_at(max(start, end - 1)), 0)[1]
    x = box.width + 5 if box.right_to_left else -7.0
    return QRectF(x, top, 2.0, bottom - top)
