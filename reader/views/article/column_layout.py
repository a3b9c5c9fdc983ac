"""Lays an article out as one centred column, block by block as blocks are needed.

A ``QAbstractTextDocumentLayout`` of our own under ``QTextEdit``: the widget keeps its selection,
its keyboard and its accessibility, while line breaking, justification and drawing are ours. Blocks
outside the window have an estimated height until they are seen or until an idle moment; so a text
of megabytes opens as fast as a short one."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextLine,
)

from reader.model.direction import Direction
from reader.views.article.line_layout import LineSettings, set_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.views.article.pieces import Piece
    from reader.views.article.styles import ArticleStyles, PieceStyle

IDLE_BLOCKS = 8
"""Blocks set in one idle moment: about 5 ms of work on a slow machine."""
MARGIN = 32.0
"""Least space beside the column, in pixels."""


class ColumnLayout(QAbstractTextDocumentLayout):
    """The layout of ``pieces``, one per block of ``document``, in the styles it is given."""

    def __init__(
        self,
        document: QTextDocument,
        pieces: Sequence[Piece],
        styles: ArticleStyles,
        muted: QColor,
    ) -> None:
        super().__init__(document)
        self._pieces = tuple(pieces)
        self._styles = styles
        self._muted = muted
        self._page_width = 0.0
        self._width = 0.0
        self._left = 0.0
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._tops_valid = True
        self._exact = bytearray()
        self._setting = False
        self._next_idle = 0
        self._idle_timer = QTimer(self, interval=0)
        self._idle_timer.timeout.connect(self._set_some_when_idle)

    # What Qt asks of a document layout -------------------------------------------------------

    def documentChanged(self, position: int, removed: int, added: int) -> None:  # noqa: ARG002
        """Start over when the page's width or the text is another (formats of ours are not)."""
        if self._setting:
            return
        width = self.document().pageSize().width()
        if width <= 0 or (width == self._page_width and len(self._heights) == len(self._pieces)):
            return
        self._page_width = width
        self._estimate()

    def documentSize(self) -> QSizeF:
        """The page's width and the column's height with the margin below it."""
        return QSizeF(max(self._page_width, 0.0), self._all_tops()[-1] + 3 * MARGIN)

    def pageCount(self) -> int:
        """Always one endless page."""
        return 1

    def frameBoundingRect(self, _frame: object) -> QRectF:
        """The whole page: the document has only its root frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where ``block`` stands, spaces around it included."""
        number = block.blockNumber()
        if not block.isValid() or number >= len(self._heights):
            return QRectF()
        self.set_block(number)
        top = self._all_tops()[number]
        return QRectF(self._left, top, self._width, self._heights[number])

    def hitTest(  # type: ignore[override]  # Qt hands over a QPointF
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """The document position (UTF-16) nearest ``point``, or -1 for an exact test that misses."""
        if not self._heights:
            return 0
        number = self.block_at(point.y())
        self.set_block(number)
        block = self.document().findBlockByNumber(number)
        layout = block.layout()
        y = point.y() - self._text_top(number)
        line = self._line_at(layout, y)
        if not line.isValid():
            return block.position()
        x = point.x() - self._left
        rect = line.naturalTextRect()
        exact = accuracy == Qt.HitTestAccuracy.ExactHit
        if exact and not rect.adjusted(-1, 0, 1, 0).contains(QPointF(x, y)):
            return -1
        return block.position() + line.xToCursor(x)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint the blocks that the clip touches."""
        if not self._heights:
            return
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(), self.documentSize())
        number = self.block_at(clip.top())
        selections = list(context.selections)
        while number < len(self._heights):
            self.set_block(number)
            if self._all_tops()[number] > clip.bottom():
                break
            self._draw_block(painter, number, context, selections, clip)
            number += 1

    # What the view asks ----------------------------------------------------------------------

    def column(self) -> tuple[float, float]:
        """Left edge and width of the column in pixels."""
        return self._left, self._width

    def block_at(self, y: float) -> int:
        """The number of the block at height ``y``."""
        last = len(self._heights) - 1
        return max(0, min(last, bisect_right(self._all_tops(), y) - 1))

    def block_top(self, number: int) -> float:
        """The top of block ``number``, with everything above it at its present height."""
        return self._all_tops()[number]

    def line_at_offset(self, number: int, offset: int) -> float:
        """The top of the line that holds UTF-16 ``offset`` of block ``number``."""
        self.set_block(number)
        layout = self.document().findBlockByNumber(number).layout()
        line = layout.lineForTextPosition(offset)
        top = self._text_top(number)
        if not line.isValid() or line.lineNumber() == 0:
            return self._all_tops()[number]
        return top + line.lineNumber() * self._styles[self._pieces[number].kind].line_height

    def offset_at(self, number: int, y: float) -> int:
        """The UTF-16 offset at which the line of block ``number`` at height ``y`` begins."""
        self.set_block(number)
        layout = self.document().findBlockByNumber(number).layout()
        line = self._line_at(layout, y - self._text_top(number))
        return line.textStart() if line.isValid() else 0

    def set_block(self, number: int) -> None:
        """Lay block ``number`` out if that was not done yet."""
        if self._exact[number]:
            return
        piece = self._pieces[number]
        style = self._styles[piece.kind]
        block = self.document().findBlockByNumber(number)
        metrics = QFontMetricsF(style.font)
        settings = LineSettings(
            width=self._width,
            line_height=style.line_height,
            font_size=style.font.pixelSize(),
            ascent=metrics.ascent(),
            descent=metrics.descent(),
            direction=_qt_direction(piece.direction),
            justified=style.justified,
        )
        self._setting = True
        try:
            lines_height = set_lines(block.layout(), piece.text, settings)
        finally:
            self._setting = False
        self._exact[number] = True
        height = style.space_before + lines_height + style.space_after
        if abs(height - self._heights[number]) > 0.01:
            self._heights[number] = height
            self._tops_valid = False

    # Inside ----------------------------------------------------------------------------------

    def _estimate(self) -> None:
        margin = MARGIN if self._page_width > 8 * MARGIN else MARGIN / 2
        self._width = max(80.0, min(self._styles.column, self._page_width - 2 * margin))
        self._left = max(margin, (self._page_width - self._width) / 2)
        advances = {kind: style.character for kind, style in self._styles.pieces.items()}
        self._heights = [
            self._estimated_height(piece, self._styles[piece.kind], advances[piece.kind])
            for piece in self._pieces
        ]
        self._tops_valid = False
        self._exact = bytearray(len(self._pieces))
        self._next_idle = 0
        self._idle_timer.start()
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    def _estimated_height(self, piece: Piece, style: PieceStyle, advance: float) -> float:
        lines = max(1, round(len(piece.text) * advance / self._width + 0.5))
        return style.space_before + lines * style.line_height + style.space_after

    def _all_tops(self) -> list[float]:
        if not self._tops_valid:
            self._tops = [0.0, *accumulate(self._heights)]
            self._tops_valid = True
        return self._tops

    def _text_top(self, number: int) -> float:
        style = self._styles[self._pieces[number].kind]
        return self._all_tops()[number] + style.space_before

    @staticmethod
    def _line_at(layout: QTextLayout, y: float) -> QTextLine:
        count = layout.lineCount()
        for number in range(count - 1):
            if y < layout.lineAt(number + 1).y():
                return layout.lineAt(number)
        return layout.lineAt(count - 1)

    def _draw_block(
        self,
        painter: QPainter,
        number: int,
        context: QAbstractTextDocumentLayout.PaintContext,
        selections: list[QAbstractTextDocumentLayout.Selection],
        clip: QRectF,
    ) -> None:
        block = self.document().findBlockByNumber(number)
        style = self._styles[self._pieces[number].kind]
        text_colour = context.palette.color(QPalette.ColorRole.Text)
        painter.setPen(self._muted if style.muted else text_colour)
        ranges = []
        for selection in selections:
            span = _selected_span(block, selection.cursor, selection.format)
            if span is not None:
                ranges.append(span)
        origin = QPointF(self._left, self._text_top(number))
        block.layout().draw(painter, origin, ranges, clip)
        caret = context.cursorPosition - block.position()
        if 0 <= caret < block.length():
            block.layout().drawCursor(painter, origin, caret, 2)

    def _set_some_when_idle(self) -> None:
        before = self.documentSize()
        end = min(self._next_idle + IDLE_BLOCKS, len(self._pieces))
        for number in range(self._next_idle, end):
            self.set_block(number)
        self._next_idle = end
        if end >= len(self._pieces):
            self._idle_timer.stop()
        if self.documentSize() != before:
            self.documentSizeChanged.emit(self.documentSize())
            self.update.emit()


def _selected_span(
    block: QTextBlock, cursor: QTextCursor, character_format: QTextCharFormat
) -> QTextLayout.FormatRange | None:
    start = max(cursor.selectionStart() - block.position(), 0)
    end = min(cursor.selectionEnd() - block.position(), block.length())
    if start >= end:
        return None
    span = QTextLayout.FormatRange()
    span.start = start
    span.length = end - start
    span.format = character_format
    return span


def _qt_direction(direction: Direction) -> Qt.LayoutDirection:
    if direction is Direction.RTL:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight
