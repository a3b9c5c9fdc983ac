"""Glyphs of a printed page -> its lines in logical order -> paragraphs.

A page says only where each glyph stands. Programs write the glyphs of an Arabic line in any order
(as read, as seen from left to right, run by run), so the order of the file counts for nothing
here: glyphs are put in visual order by their places, and each line is then turned to logical
order as a whole.
"""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from bidi import get_display  # type: ignore[import-untyped]

from reader.importing.lines import clean_line
from reader.importing.visual_order import to_plain_letters

COLUMN_GAP = 1.2
"""Width of the white between two columns, at least, in sizes of the letters."""

FEWEST_COLUMN_LINES = 4
WORD_GAP, WIDE_GAP = 0.09, 0.2
"""White between two words, at least, in heights of the letters, where a line has no spaces of its
own (a thin space is a fifth to a sixth of an em, and a line's height is about 1.4 em), and where
it has."""

_PAIRS = (("(", ")"), ("«", "»"), ("[", "]"))


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its letters, its left and right edges, base line and height in points."""

    text: str
    left: float
    right: float
    baseline: float
    size: float


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a column, in logical order, with its place; ``page`` is 0-based."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    page: int
    column: int


@dataclass(frozen=True, slots=True)
class PageParagraph:
    """Lines that run on; ``number`` is the 1-based number of the first among all lines."""

    text: str
    size: float
    number: int


def page_lines(glyphs: Sequence[Glyph], page: int) -> list[PageLine]:
    """Read the glyphs of one page as lines, column after column."""
    rows = _rows(glyphs)
    letters = Counter(_direction(letter) for row in rows for glyph in row for letter in glyph.text)
    rtl = letters["R"] > letters["L"]
    lines = [
        PageLine(
            text=_logical(row, rtl=rtl),
            left=row[0].left,
            right=max(glyph.right for glyph in row),
            baseline=median(glyph.baseline for glyph in row),
            size=max(glyph.size for glyph in row),
            page=page,
            column=column,
        )
        for column, group in enumerate(_columns(rows, rtl=rtl))
        for row in group
    ]
    return [line for line in lines if line.text]


def join_paragraphs(lines: Sequence[tuple[int, PageLine]]) -> list[PageParagraph]:
    """Join numbered lines to paragraphs.

    A line runs on into the next if it reaches the margin of its column and the next follows at
    the usual distance, in the same size and without an indent; across columns and pages, if it
    does not end a sentence.
    """
    paragraphs: list[PageParagraph] = []
    group: list[tuple[int, PageLine]] = []
    measures = _measures([line for _, line in lines])
    for number, line in lines:
        if group and not _runs_on(group[-1][1], line, measures):
            paragraphs.append(_joined(group))
            group = []
        group.append((number, line))
    if group:
        paragraphs.append(_joined(group))
    return paragraphs


@dataclass(frozen=True, slots=True)
class _Measure:
    """A column's margins, its usual distance between lines, and where its lines begin."""

    left: float
    right: float
    leading: float
    lines: int
    rtl: bool


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Put glyphs on common base lines, top to bottom, each row from left to right."""
    rows: list[list[Glyph]] = []
    shown = [glyph for glyph in glyphs if glyph.size > 0 and glyph.text not in "\r\n"]
    for glyph in sorted(shown, key=lambda glyph: -glyph.baseline):
        if rows and rows[-1][0].baseline - glyph.baseline <= 0.35 * max(
            glyph.size, rows[-1][0].size
        ):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    for row in rows:
        row.sort(key=lambda glyph: (glyph.left, glyph.right))
        while row and row[-1].text.isspace():
            row.pop()
        while row and row[0].text.isspace():
            del row[0]
    return [row for row in rows if row]


def _gaps(row: list[Glyph]) -> list[tuple[float, float]]:
    """Give the white stretches of a row that are as wide as one between columns."""
    gaps, right = [], row[0].right
    for glyph in row[1:]:
        if glyph.text.isspace():
            continue
        if glyph.left - right >= COLUMN_GAP * glyph.size:
            gaps.append((right, glyph.left))
        right = max(right, glyph.right)
    return gaps


def _columns(rows: list[list[Glyph]], *, rtl: bool) -> list[list[list[Glyph]]]:
    """Group rows to columns in reading order; rows across the page are groups of their own."""
    groups: list[list[list[Glyph]]] = []
    across: list[list[Glyph]] = []
    index = 0
    while index < len(rows):
        gutter, end = _gutter(rows, index)
        if gutter is None:
            if not across:
                groups.append(across)
            across.append(rows[index])
            index += 1
            continue
        across = []
        left = [[glyph for glyph in row if glyph.right <= gutter[1]] for row in rows[index:end]]
        right = [[glyph for glyph in row if glyph.right > gutter[1]] for row in rows[index:end]]
        for side in (right, left) if rtl else (left, right):
            groups += _columns([row for row in side if row], rtl=rtl)
        index = end
    return groups


def _gutter(rows: list[list[Glyph]], start: int) -> tuple[tuple[float, float] | None, int]:
    """Find the white between columns that begins at a row, and the row where it ends."""
    for gap in _gaps(rows[start]):
        low, high = gap
        end, halves = start, [0, 0]
        while end < len(rows):
            row = rows[end]
            narrowed = _narrowed(row, low, high)
            if narrowed is None or narrowed[1] - narrowed[0] < 0.8 * row[0].size:
                break
            low, high = narrowed
            halves[0] += any(glyph.right <= low for glyph in row)
            halves[1] += any(glyph.left >= high for glyph in row)
            end += 1
        if min(halves) >= FEWEST_COLUMN_LINES:
            return (low, high), end
    return None, start


def _narrowed(row: list[Glyph], low: float, high: float) -> tuple[float, float] | None:
    """Give what a row leaves white of a stretch; None if it stands across it."""
    for glyph in row:
        if glyph.left < high and glyph.right > low and not glyph.text.isspace():
            middle = (low + high) / 2
            if glyph.right <= middle:
                low = max(low, glyph.right)
            elif glyph.left >= middle:
                high = min(high, glyph.left)
            else:
                return None
    return low, high


def _logical(row: list[Glyph], *, rtl: bool) -> str:
    """Write a row of glyphs as text in logical order."""
    gap = WIDE_GAP if any(glyph.text.isspace() for glyph in row) else WORD_GAP
    pieces: list[str] = []
    right = row[0].left
    for cluster in _clusters(row):
        base = cluster[0]
        if base.text.isspace():
            pieces.append(" ")
            continue
        text = "".join(glyph.text for glyph in cluster)
        if pieces and base.left - right > gap * base.size:
            pieces.append(" ")
        # The letters of one glyph (لا) and the marks on it are in logical order already; the line
        # as a whole is turned around below.
        pieces.append(text[::-1] if any(_direction(letter) == "R" for letter in text) else text)
        right = max(right, base.right)
    visual = " ".join("".join(pieces).split())
    if not any(_direction(letter) == "R" for letter in visual):
        return clean_line(visual)
    logical = str(get_display(visual, base_dir="R" if rtl else "L"))
    return clean_line(to_plain_letters(logical))


def _clusters(row: list[Glyph]) -> list[list[Glyph]]:
    """Put each vowel mark to the letter it stands over."""
    letters = [glyph for glyph in row if not _is_mark(glyph)]
    clusters = [[glyph] for glyph in letters]
    if not clusters:
        return [[glyph] for glyph in row]
    for mark in row:
        if _is_mark(mark):
            middle = (mark.left + mark.right) / 2
            nearest = min(
                clusters, key=lambda cluster: abs((cluster[0].left + cluster[0].right) / 2 - middle)
            )
            nearest.append(mark)
    return clusters


def _is_mark(glyph: Glyph) -> bool:
    return all(unicodedata.combining(character) for character in glyph.text)


def _direction(character: str) -> str:
    kind = unicodedata.bidirectional(character)
    return "R" if kind in ("R", "AL") else kind


def _with_brackets_right(text: str) -> str:
    """Turn brackets that came mirrored: programs note the bracket meant or the one seen.

    Where the brackets of a kind do not match but are even in number, they open and close in turn.
    """
    for pair in _PAIRS:
        places = [index for index, letter in enumerate(text) if letter in pair]
        if len(places) % 2 or _are_balanced([text[place] for place in places], pair):
            continue
        letters = list(text)
        for turn, place in enumerate(places):
            letters[place] = pair[turn % 2]
        text = "".join(letters)
    return text


def _are_balanced(brackets: list[str], pair: tuple[str, str]) -> bool:
    depth = 0
    for bracket in brackets:
        depth += 1 if bracket == pair[0] else -1
        if depth < 0:
            return False
    return depth == 0


def _measures(lines: list[PageLine]) -> dict[tuple[int, int], _Measure]:
    columns: dict[tuple[int, int], list[PageLine]] = {}
    for line in lines:
        columns.setdefault((line.page, line.column), []).append(line)
    every = Counter(_direction(letter) for line in lines for letter in line.text)
    rtl = every["R"] > every["L"]
    measures = {}
    for place, group in columns.items():
        distances = [
            above.baseline - below.baseline
            for above, below in pairwise(group)
            if above.baseline > below.baseline
        ]
        usual = sorted(distances)[len(distances) // 4] if distances else group[0].size * 1.5
        measures[place] = _Measure(
            left=min(line.left for line in group),
            right=max(line.right for line in group),
            leading=usual,
            lines=len(group),
            rtl=rtl,
        )
    return measures


def _runs_on(above: PageLine, below: PageLine, measures: dict[tuple[int, int], _Measure]) -> bool:
    if abs(above.size - below.size) > 0.15 * max(above.size, below.size):
        return False
    measure = measures[above.page, above.column]
    width = max(measure.right - measure.left, 1.0)
    short = (above.left - measure.left if measure.rtl else measure.right - above.right) / width
    if (above.page, above.column) != (below.page, below.column):
        other = measures[below.page, below.column]
        if measure.lines < 2 or abs(width - (other.right - other.left)) > 0.25 * width:
            return False
        return short < 0.12 and not above.text.rstrip("»\")'”").endswith((".", "!", "?", "؟", ":"))
    if above.baseline - below.baseline > 1.4 * measure.leading:
        return False
    indent = above.right - below.right if measure.rtl else below.left - above.left
    return short < 0.12 and indent < 0.9 * below.size


def _joined(group: list[tuple[int, PageLine]]) -> PageParagraph:
    text = ""
    for _, line in group:
        if text.endswith("-") and len(text) > 1 and text[-2].isalpha() and line.text[:1].islower():
            text = text[:-1] + line.text
        else:
            text = f"{text} {line.text}" if text else line.text
    if any(_direction(letter) == "R" for letter in text):
        text = _with_brackets_right(text)
    return PageParagraph(text, median(line.size for _, line in group), group[0][0])
