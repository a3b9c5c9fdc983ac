"""An article with its highlights and notes as a PDF, set by Qt.

Every paragraph has its own base direction. The lines are ragged: Qt justifies right-to-left lines
a few pixels short of the right edge (DESIGN 3), which print would show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.appearance.formats import byline
from reader.export.passages import block_spans, marked_blocks, quoted
from reader.model.annotation import AnnotationKind, Colour
from reader.model.direction import Direction
from reader.model.draft import BlockKind
from reader.model.errors import CancelledError
from reader.text.direction import base_direction
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QLocale

    from reader.appearance.colours import Colours
    from reader.model.annotation import Annotation
    from reader.model.article import Article

FACE = "Amiri"
BODY_POINTS = 13.0
LEADING = 140
"""Per cent of the font's own line height; Amiri's is generous already."""
MARGIN_MILLIMETRES = 22
RESOLUTION = 300
_LINES = {
    Colour.YELLOW: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Colour.GREEN: QTextCharFormat.UnderlineStyle.DashUnderline,
    Colour.BLUE: QTextCharFormat.UnderlineStyle.DotLine,
    Colour.PINK: QTextCharFormat.UnderlineStyle.DashDotLine,
    Colour.PURPLE: QTextCharFormat.UnderlineStyle.WaveUnderline,
}
_SCALES = {BlockKind.SUBHEAD: 1.25, BlockKind.STANDFIRST: 1.05, BlockKind.CAPTION: 0.85}


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
    _loop = QEventLoop()  # gives a thread of Python's what the timer of a text's layout asks for
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = MARGIN_MILLIMETRES
    margins = QMarginsF(margin, margin, margin, margin)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(safe_display(article.title))
    writer.setCreator("Maqal")
    document = _Setter(article, colours, locale).document(annotations, heading)
    document.documentLayout().setPaintDevice(writer)
    page = QSizeF(writer.width(), writer.height())
    document.setPageSize(page)
    painter = QPainter(writer)
    try:
        for number in range(document.pageCount()):
            if cancelled():
                raise CancelledError("The export was stopped.")
            if number:
                writer.newPage()
            _draw_page(painter, document, number, page, locale)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _draw_page(
    painter: QPainter, document: QTextDocument, number: int, page: QSizeF, locale: QLocale
) -> None:
    painter.save()
    painter.translate(0, -number * page.height())
    document.drawContents(painter, QRectF(0, number * page.height(), page.width(), page.height()))
    painter.restore()
    font = QFont(FACE)
    font.setPointSizeF(BODY_POINTS * 0.8)
    painter.setFont(font)
    below = QRectF(0, page.height(), page.width(), page.height() / 16)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, locale.toString(number + 1))


class _Setter:
    """Sets one article into a document."""

    def __init__(self, article: Article, colours: Colours, locale: QLocale) -> None:
        self._article = article
        self._colours = colours
        self._locale = locale
        self._document = QTextDocument()
        self._document.setDocumentMargin(0)
        font = QFont(FACE)
        font.setPointSizeF(BODY_POINTS)
        self._document.setDefaultFont(font)
        self._cursor = QTextCursor(self._document)
        self._first = True

    def document(self, annotations: Sequence[Annotation], heading: str) -> QTextDocument:
        article = self._article
        self._begin(safe_display(article.title), article.direction)
        self._write(safe_display(article.title), self._format(1.7, bold=True))
        line = byline(article.author, article.agency, article.place, article.date, self._locale)
        if line:
            self._begin(line, article.direction)
            self._write(line, self._format(0.9, muted=True))
        noted = [one for one in annotations if one.note]
        numbers = {one.id: number for number, one in enumerate(noted, 1)}
        placed = [one for one in annotations if one.kind is not AnnotationKind.NOTE]
        texts = [block.text for block in article.blocks]
        blocks = zip(article.blocks, block_spans(texts), marked_blocks(texts, placed), strict=True)
        for block, (start, _end), pieces in blocks:
            place = start
            self._begin(block.text, base_direction(block.text))
            bold = block.kind in {BlockKind.SUBHEAD, BlockKind.STANDFIRST}
            plain = self._format(_SCALES.get(block.kind, 1.0), bold=bold)
            for piece, over in pieces:
                self._write(_shown(piece), self._marked(plain, over))
                place += len(piece)
                for one in over:
                    if one.end == place and one.id in numbers:
                        self._write_number(numbers[one.id])
        if article.source_url:
            self._begin(article.source_url, Direction.LTR)
            self._write(safe_display(article.source_url), self._format(0.8, muted=True))
        if noted:
            self._write_notes(noted, heading)
        return self._document

    def _write_notes(self, noted: Sequence[Annotation], heading: str) -> None:
        body = self._article.body
        self._begin(heading, base_direction(heading))
        self._write(heading, self._format(1.25, bold=True))
        for number, one in enumerate(noted, 1):
            quote = safe_display(quoted(one, body))
            shown = self._locale.toString(number)
            if quote:
                self._begin(quote, base_direction(quote))
                self._write(f"{shown}. {quote}", self._format(0.9, muted=True))
            for line in one.note.splitlines():
                self._begin(line, base_direction(line))
                self._write(safe_display(line), self._format(1.0))

    def _begin(self, text: str, direction: Direction) -> None:
        """A new paragraph in ``direction``; the first one is there already."""
        block = QTextBlockFormat()
        rtl = direction is Direction.RTL and bool(text)
        block.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        block.setAlignment(Qt.AlignmentFlag.AlignLeft)  # the leading edge: Qt mirrors it
        block.setBottomMargin(BODY_POINTS * 0.5 * RESOLUTION / 72)
        block.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._first:
            self._cursor.setBlockFormat(block)
            self._first = False
        else:
            self._cursor.insertBlock(block)

    def _write(self, text: str, form: QTextCharFormat) -> None:
        self._cursor.insertText(text.replace("\n", "\u2028"), form)

    def _write_number(self, number: int) -> None:
        form = self._format(0.8, muted=True)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        self._write(self._locale.toString(number), form)

    def _format(self, scale: float, *, bold: bool = False, muted: bool = False) -> QTextCharFormat:
        font = QFont(FACE)
        font.setPointSizeF(BODY_POINTS * scale)
        font.setBold(bold)
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor("#555555" if muted else "#000000"))
        return form

    def _marked(self, plain: QTextCharFormat, over: Sequence[Annotation]) -> QTextCharFormat:
        """``plain`` in the colour of the last annotation over it; a bookmark has none."""
        shown = [one for one in over if one.kind is not AnnotationKind.BOOKMARK and one.colour]
        if not shown:
            return plain
        last = shown[-1]
        colour = last.colour or Colour.YELLOW
        form = QTextCharFormat(plain)
        form.setUnderlineColor(QColor(getattr(self._colours, f"{colour.value}_line")))
        form.setUnderlineStyle(_LINES[colour])
        if last.kind is AnnotationKind.HIGHLIGHT:
            form.setBackground(QColor(getattr(self._colours, colour.value)))
        return form


def _shown(piece: str) -> str:
    """A piece of a text safe to show, with the blanks at its edges, which part it from others."""
    text = safe_display(piece)
    before = " " if piece[:1].isspace() and not text[:1].isspace() else ""
    after = " " if piece[-1:].isspace() and not text[-1:].isspace() else ""
    return f"{before}{text}{after}" if text else before
