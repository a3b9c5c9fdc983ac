"""Sets one paragraph in lines that are flush at both edges.

Qt's own justification is not used. In a right-to-left paragraph it counts the space at a line's
end, so wrapped lines start a few pixels inside the right edge; and it may stretch Arabic letters
with kashidas. Here the paragraph is first broken into lines as it naturally falls; then each line
but the last gets the word spacing that makes it exactly as wide as the column, and is moved so
that its visible text (not its trailing space) touches the edge."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

SLACKS = (3.0, 8.0, 16.0, 32.0)
"""Pixels a spaced-out line may exceed the column by while Qt breaks it: Qt reserves room for the
last letter's overhang (Amiri's final forms overhang by several pixels) and would break too
early."""
FULLEST_SPACING = 0.9
"""A line is left ragged rather than spaced by more than this share of the font size a gap: a wide
river is worse than a ragged edge (a line with one long word after a short one)."""


class LineSettings(NamedTuple):
    """How to set a paragraph; lengths are in device-independent pixels.

    ``ascent`` and ``descent`` are the main face's: a line that borrows a glyph from another face
    (an emoji, say) keeps the same baseline grid."""

    width: float
    line_height: float
    font_size: float
    ascent: float
    descent: float
    direction: Qt.LayoutDirection
    justified: bool
    character_format: QTextCharFormat | None = None
    """The face and size where they are not the document's own."""


class _NaturalLine(NamedTuple):
    start: int
    length: int
    visible: int
    width: float
    gaps: int


def set_lines(layout: QTextLayout, text: str, settings: LineSettings) -> float:
    """Lay ``layout`` (whose text is ``text``) out; return the height of its lines in pixels.

    ``text`` is indexed in UTF-16 units by Qt; trailing space and gaps are counted with Qt's own
    line bounds on a UTF-16 view of it."""
    option = QTextOption()
    option.setTextDirection(settings.direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    whole = [] if settings.character_format is None else [_whole(text, settings.character_format)]
    if whole or layout.formats():
        layout.setFormats(whole)
    units = text.encode("utf-16-le", "surrogatepass") if not text.isascii() else None
    natural = [_measure(line, text, units) for line in _break(layout, settings, None, None)]
    if settings.justified and len(natural) > 1:
        spacings = _spacings(natural, settings)
        if any(spacings):
            layout.setFormats(
                whole
                + [
                    _word_spacing(line, spacing)
                    for line, spacing in zip(natural, spacings, strict=True)
                    if spacing
                ]
            )
            lines = _break(layout, settings, natural, spacings)
            if [(line.textStart(), line.textLength()) for line in lines] != [
                (line.start, line.length) for line in natural
            ]:
                layout.setFormats(whole)
                _break(layout, settings, None, None)
    return _place(layout, settings)


def visible_span(line: QTextLine, text: str, units: bytes | None) -> tuple[int, int]:
    """Start and end (UTF-16) of the line without its trailing white space."""
    start, length = line.textStart(), line.textLength()
    content = _slice(text, units, start, length)
    stripped = content.rstrip()
    return start, start + length - _utf16_length(content[len(stripped) :])


def _break(
    layout: QTextLayout,
    settings: LineSettings,
    natural: list[_NaturalLine] | None,
    spacings: list[float] | None,
) -> list[QTextLine]:
    lines: list[QTextLine] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        number = len(lines)
        if natural is None or spacings is None or number >= len(natural) or not spacings[number]:
            line.setLineWidth(settings.width)
        else:
            for slack in SLACKS:
                line.setLineWidth(settings.width + slack)
                if line.textLength() >= natural[number].length:
                    break
        lines.append(line)
    layout.endLayout()
    return lines


def _measure(line: QTextLine, text: str, units: bytes | None) -> _NaturalLine:
    start, end = visible_span(line, text, units)
    content = _slice(text, units, start, end - start)
    return _NaturalLine(
        start, line.textLength(), end - start, line.horizontalAdvance(), content.count(" ")
    )


def _spacings(natural: list[_NaturalLine], settings: LineSettings) -> list[float]:
    limit = FULLEST_SPACING * settings.font_size
    spacings = []
    for line in natural[:-1]:
        spare = settings.width - line.width
        spacing = spare / line.gaps if line.gaps and spare > 0 else 0.0
        spacings.append(spacing if spacing <= limit else 0.0)
    return [*spacings, 0.0]


def _whole(text: str, character_format: QTextCharFormat) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start = 0
    span.length = _utf16_length(text)
    span.format = character_format
    return span


def _word_spacing(line: _NaturalLine, spacing: float) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start = line.start
    span.length = line.visible
    character_format = QTextCharFormat()
    character_format.setFontWordSpacing(spacing)
    span.format = character_format
    return span


def _place(layout: QTextLayout, settings: LineSettings) -> float:
    right_to_left = settings.direction == Qt.LayoutDirection.RightToLeft
    baseline = (settings.line_height - settings.ascent - settings.descent) / 2 + settings.ascent
    top = 0.0
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        # Qt hangs a right-to-left line's trailing space to the left of x = 0, and the advance
        # leaves trailing space out, so the visible text spans exactly [0, advance].
        x = settings.width - line.horizontalAdvance() if right_to_left else 0.0
        line.setPosition(QPointF(x, top + baseline - line.ascent()))
        top += settings.line_height
    return top


def _slice(text: str, units: bytes | None, start: int, length: int) -> str:
    if units is None:
        return text[start : start + length]
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "surrogatepass")


def _utf16_length(text: str) -> int:
    return len(text) + sum(ord(character) > 0xFFFF for character in text)
