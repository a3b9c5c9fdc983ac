"""Joins the lines of text that was wrapped by hand at a column, as mail and old files are."""

import re
from itertools import pairwise

from reader.importing.lines import Line, make_line
from reader.text.normalise import fold

_STOP_INSIDE = re.compile(r"[.؟?!][\"»”)]?\s+\S")
NARROWEST, WIDEST = 40, 100
"""Code points. Files are wrapped at 60 to 80 columns; a paragraph on one line is longer."""

FEWEST_LINES = 6


def join_wrapped(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Join hard-wrapped lines to paragraphs; other texts come back as they are.

    A text counts as wrapped if no line is longer than WIDEST and most lines that another follows
    without a blank line come near the longest and do not end a sentence. A paragraph ends at a
    blank line, or at a line that ends a sentence well before the margin. Its ``raw`` keeps its
    lines, parted by line feeds, and its ``number`` is that of the first.
    """
    if len(lines) < FEWEST_LINES:
        return lines
    width = max(len(line.text) for line in lines)
    if not NARROWEST <= width <= WIDEST or not _is_wrapped(lines, width):
        return lines
    joined: list[Line] = []
    group: list[Line] = []
    for line in lines:
        if group and (line.blank_before or not _runs_on(group[-1], width)):
            joined.append(_joined(group))
            group = []
        group.append(line)
    joined.append(_joined(group))
    return tuple(joined)


def _is_wrapped(lines: tuple[Line, ...], width: int) -> bool:
    followed = [line for line, after in pairwise(lines) if not after.blank_before]
    if len(followed) < FEWEST_LINES - 1 or len(followed) * 2 < len(lines):
        return False
    full = sum(_runs_on(line, width) for line in followed)
    ended = sum(line.is_sentence for line in followed)
    if full < 0.75 * len(followed) or ended > 0.4 * len(followed):
        return False
    # Verse and lists have lines of one length as well, but hardly a sentence that ends inside one.
    stopped = sum(bool(_STOP_INSIDE.search(line.text)) for line in lines)
    return stopped >= 2 and stopped >= 0.1 * len(lines)


def _runs_on(line: Line, width: int) -> bool:
    """Whether a line reaches the margin: another word would hardly have fitted."""
    return len(line.text) >= width - 16


def _joined(group: list[Line]) -> Line:
    if len(group) == 1:
        return group[0]
    text = " ".join(line.text for line in group)
    raw = "\n".join(line.raw for line in group)
    return make_line(group[0].number, raw, text, fold(text), group[0].blank_before)
