"""An article with its highlights and notes as a PDF, in lines that are flush at both edges.

The lines are those of the reading view (``line_layout``), which Qt's own justification is not. The
title runs at the head of each further page, the page's number stands at its foot. A number in the
margin leads from a passage to its note behind the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.appearance.formats import byline
from reader.model.errors import CancelledError
from reader.text.display_form import DisplayForm
from reader.text.safe_display import safe_display
from reader.views.article.pieces import ArticlePieces, source_line
from reader.views.export.pdf_flow import pages
from reader.views.export.pdf_glyphs import draw_line
from reader.views.export.pdf_marks import PaperMarks
from reader.views.export.pdf_pieces import PaperPiece, PaperSetter, line_of_text
from reader.views.export.pdf_text import DrawnRun, searchable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QTextLine

    from reader.appearance.colours import Colours
    from reader.model.annotation import Annotation
    from reader.model.article import Article
    from reader.views.export.pdf_flow import PlacedLines

UNIT = 96
"""Of our lengths in an inch: as on a screen of ordinary density, whose type the styles are for."""
SIDE_MILLIMETRES, HEAD_MILLIMETRES, FOOT_MILLIMETRES = 28.0, 24.0, 26.0
RESOLUTION = 1200
INK, QUIET = "#000000", "#555555"
HEADER_SCALE, FOOTER_SCALE = 0.72, 0.8
STRIP = 88.0
"""Height of the strips at the head and the foot of a page, in our units."""
GAP = 10.0
"""Between the text and a note's number in the margin."""


def article_pdf(
    article: Article,
    annotations: Sequence[Annotation],
    colours: Colours,
    locale: QLocale,
    heading: str,
    cancelled: Callable[[], bool] = lambda: False,
) -> bytes:
    """The bytes of the PDF. May be called in any thread.

    ``colours`` are those of a light theme, ``heading`` stands over the notes. Raises CancelledError
    once ``cancelled`` says so.
    """
    line = byline(article.author, article.agency, article.place, article.date, locale)
    shown = ArticlePieces(article, line, DisplayForm(), source_line(article))
    page = _page_layout()
    width = page.paintRect(QPageLayout.Unit.Inch).width() * UNIT
    height = page.paintRect(QPageLayout.Unit.Inch).height() * UNIT
    setter = PaperSetter(shown, annotations, locale, width)
    pieces: list[PaperPiece] = []
    for piece in (*setter.article(), *setter.notes(article.body, heading)):
        if cancelled():
            raise CancelledError("The export was stopped.")
        pieces.append(piece)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(page)
    writer.setTitle(safe_display(article.title))
    writer.setAuthor(safe_display(article.author))
    writer.setCreator("Maqal")
    painter = QPainter(writer)
    press = _Press(painter, pieces, setter, PaperMarks(colours), (width, height))
    drawn: list[list[DrawnRun]] = []
    try:
        painter.scale(RESOLUTION / UNIT, RESOLUTION / UNIT)
        for number, placed in enumerate(pages([piece.size for piece in pieces], height)):
            if cancelled():
                raise CancelledError("The export was stopped.")
            if number:
                writer.newPage()
            header = safe_display(article.title) if number else ""
            drawn.append(press.draw_page(placed, header, locale.toString(number + 1)))
    finally:
        painter.end()
    return searchable(bytes(buffer.data().data()), drawn)


def _page_layout() -> QPageLayout:
    margins = QMarginsF(SIDE_MILLIMETRES, HEAD_MILLIMETRES, SIDE_MILLIMETRES, FOOT_MILLIMETRES)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


class _Press:
    """Draws one page after the other, in our units."""

    def __init__(
        self,
        painter: QPainter,
        pieces: Sequence[PaperPiece],
        setter: PaperSetter,
        marks: PaperMarks,
        page: tuple[float, float],
    ) -> None:
        self._painter = painter
        self._pieces = pieces
        self._setter = setter
        self._marks = marks
        self._width, self._height = page
        self._drawn: list[DrawnRun] = []

    def draw_page(self, placed: Sequence[PlacedLines], header: str, number: str) -> list[DrawnRun]:
        """Draw a page, its head (empty: none) and its number; what was drawn, in order."""
        self._drawn = []
        if header:
            self._draw_aside(header, HEADER_SCALE, -0.42 * STRIP)
        for lines in placed:
            self._draw_lines(lines)
        self._draw_aside(number, FOOTER_SCALE, self._height + 0.62 * STRIP)
        return self._drawn

    def _draw_lines(self, placed: PlacedLines) -> None:
        piece, painter = self._pieces[placed.piece], self._painter
        height = piece.size.line_height
        top, bottom = placed.first * height, placed.end * height
        painter.save()
        painter.translate(0, placed.top - top)
        self._marks.draw_grounds(painter, piece.shapes, top, bottom)
        painter.setPen(QColor(QUIET if piece.muted else INK))
        for line in range(placed.first, placed.end):
            draw_line(painter, piece.layout.lineAt(line), piece.text, self._drawn)
        for line, note in piece.notes:
            if placed.first <= line < placed.end:
                self._draw_note_number(note, line * height + piece.baseline, rtl=piece.rtl)
        self._marks.draw_lines(painter, piece.shapes, top, bottom)
        painter.restore()

    def _draw_note_number(self, note: str, baseline: float, *, rtl: bool) -> None:
        """In the margin where the line ends: where it begins there may be a bookmark."""
        layout, shown = line_of_text(note, self._setter.font(HEADER_SCALE), self._width)
        line = layout.lineAt(0)
        x = -GAP - line.horizontalAdvance() if rtl else self._width + GAP
        self._draw_at(line, shown, QPointF(x, baseline - line.ascent()))

    def _draw_aside(self, text: str, scale: float, middle: float) -> None:
        """A line in the middle of the page's width, about the height ``middle``."""
        layout, shown = line_of_text(text, self._setter.font(scale), self._width)
        line = layout.lineAt(0)
        x = (self._width - line.horizontalAdvance()) / 2
        self._draw_at(line, shown, QPointF(x, middle - line.height() / 2))

    def _draw_at(self, line: QTextLine, text: str, place: QPointF) -> None:
        self._painter.save()
        self._painter.translate(place)
        self._painter.setPen(QColor(QUIET))
        draw_line(self._painter, line, text, self._drawn)
        self._painter.restore()
