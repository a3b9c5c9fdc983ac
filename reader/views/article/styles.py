"""The styles of the reading view, worked out from the typography in force."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat

from reader.views.article.line_layout import LineSettings
from reader.views.article.pieces import PieceKind

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from reader.appearance.typography import Typography

_SAMPLE = (
    "وفي صباح اليوم التالي خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد، "
    "وجلس الكاتب إلى نافذته يدوّن ما يراه."
)
"""Plain newspaper Arabic: its mean advance stands for the width of an average character, which
``averageCharWidth`` takes from Latin letters."""


NARROW = 21
"""Widths of the type's size; in a narrower view a title of full size takes a line for each word."""


class PieceStyle(NamedTuple):
    """How one kind of piece is set; lengths are in device-independent pixels.

    ``character_format`` is None where the font is the document's own.
    """

    font: QFont
    line_height: float
    space_before: float
    space_after: float
    justified: bool
    muted: bool
    character_format: QTextCharFormat | None
    ascent: float
    descent: float

    @property
    def character(self) -> float:
        """The mean advance of a character in pixels."""
        return QFontMetricsF(self.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    def lines(self, width: float, direction: Qt.LayoutDirection) -> LineSettings:
        """How to set such a piece in lines of ``width`` pixels, in the document's own face."""
        return LineSettings(
            width=width,
            line_height=self.line_height,
            font_size=self.font.pixelSize(),
            ascent=self.ascent,
            descent=self.descent,
            direction=direction,
            justified=self.justified,
        )


@dataclass(frozen=True, slots=True)
class ArticleStyles:
    """All piece styles, and the column's full width in pixels."""

    pieces: dict[PieceKind, PieceStyle]
    column: float

    def __getitem__(self, kind: PieceKind) -> PieceStyle:
        return self.pieces[kind]


def is_narrow(typography: Typography, width: float) -> bool:
    """Whether a view of that ``width`` in pixels asks for a smaller title."""
    return width < NARROW * typography.size


def article_styles(
    typography: Typography, interface: QFont, *, narrow: bool = False, byline: bool = True
) -> ArticleStyles:
    """Styles for ``typography``; byline, captions and source are set in ``interface``'s face.

    With ``narrow`` the title is smaller, for a column beside another; without a ``byline`` it keeps
    the distance from the text that the byline would.
    """
    size, leading = typography.size, typography.leading
    scale = 1.3 if narrow else 1.7
    body = _font(QFont([typography.face]), size)
    bold = _font(QFont([typography.face]), size)
    bold.setBold(True)
    title = _font(QFont([typography.face]), round(size * scale))
    title.setBold(True)
    small = _font(interface, round(size * 0.68))
    line = size * leading

    def style(
        font: QFont, height: float, before: float, after: float, justified: bool, muted: bool
    ) -> PieceStyle:
        metrics = QFontMetricsF(font)
        character_format = None
        if font is not body:
            character_format = QTextCharFormat()
            character_format.setFont(font)
        return PieceStyle(
            font,
            height,
            before,
            after,
            justified,
            muted,
            character_format,
            metrics.ascent(),
            metrics.descent(),
        )

    pieces = {
        PieceKind.TITLE: style(
            title, size * scale * 1.5, size * 1.6, size * (0.3 if byline else 1.3), False, False
        ),
        PieceKind.BYLINE: style(small, size * 0.68 * 1.9, 0, size * 1.3, False, True),
        PieceKind.STANDFIRST: style(bold, line, 0, size * 0.9, False, False),
        PieceKind.SUBHEAD: style(bold, line, size * 0.7, size * 0.25, False, False),
        PieceKind.PARAGRAPH: style(body, line, 0, size * 0.8, typography.justified, False),
        PieceKind.SOURCE: style(small, size * 0.68 * 1.8, size * 0.6, 0, False, True),
        PieceKind.CAPTION: style(small, size * 0.68 * 1.8, 0, size * 0.9, False, True),
    }
    column = pieces[PieceKind.PARAGRAPH].character * typography.measure
    return ArticleStyles(pieces, column)


def _font(base: QFont, pixels: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    # Unhinted advances are fractional, so word spacing can make a line exact to a part of a pixel.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
