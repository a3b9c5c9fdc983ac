"""Lays an article out as one centred column, block by block as blocks are needed.

A ``QAbstractTextDocumentLayout`` of our own under ``QTextEdit``: the widget keeps its selection,
its keyboard and its accessibility, while line breaking, justification and drawing are ours. Blocks
outside the window have an estimated height until they are seen or until an idle moment; so a text
of megabytes opens as fast as a short one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextLine,
)

from reader.model.direction import Direction
from reader.views.article.block_setter import BlockSetter
from reader.views.article.mark_painting import MarkPainter
from reader.views.article.mark_shapes import BlockShapes, ShapeBook, TextBox

if TYPE_CHECKING:
    from reader.appearance.colours import Colours
    from reader.views.article.marks import MarkLayers
    from reader.views.article.piece_document import PieceDocument
    from reader.views.article.pieces import ArticlePieces
    from reader.views.article.styles import ArticleStyles

IDLE_BLOCKS = 6
"""Blocks set in one idle moment: about 5 ms of work on a slow machine."""
IDLE_LENGTH = 200_000
"""UTF-16 units: a text of more is not set as a whole in idle moments, only a few screens of it; the
rest would cost seconds of work and tens of megabytes for a place the person may never see."""
IDLE_SCREENS = 2
"""Screens above and below the window that are set in idle moments, so that scrolling finds them."""
MARGIN = 32.0
"""Least space beside the column, in pixels."""


class ColumnLayout(QAbstractTextDocumentLayout):
    """The layout of ``pieces``, one per block of ``document``, in the styles it is given.

    ``heights_changed`` is emitted when blocks outside the window got their true height, so that the
    view can hold what it shows.
    """

    heights_changed = Signal()

    def __init__(
        self,
        document: PieceDocument,
        pieces: ArticlePieces,
        styles: ArticleStyles,
        colours: Colours,
        marks: MarkLayers,
    ) -> None:
        super().__init__(document)
        self._blocks = document
        self._pieces = pieces
        self._setter = BlockSetter(document, pieces, styles)
        self._page_width = 0.0
        self._width = 0.0
        self._left = 0.0
        self._window = (0.0, 0.0)
        self._told_height = 0.0
        self._whole_when_idle = sum(pieces.lengths) <= IDLE_LENGTH
        self._shapes = ShapeBook(pieces, marks)
        self.set_colours(colours)
        self._idle_timer = QTimer(self, interval=0)
        self._idle_timer.timeout.connect(self._set_some_when_idle)

    # What Qt asks of a document layout -------------------------------------------------------

    def documentChanged(self, position: int, removed: int, added: int) -> None:  # noqa: ARG002
        """Start over when the page's width is another (formats and blocks of ours are not)."""
        if self._setter.busy:
            return
        width = self.document().pageSize().width()
        if width > 0 and width != self._page_width:
            self._page_width = width
            self._begin()

    def documentSize(self) -> QSizeF:
        """The page's width and the column's height with the margin below it."""
        height = self._setter.heights.total if self.begun else 0.0
        return QSizeF(max(self._page_width, 0.0), height + 3 * MARGIN)

    def pageCount(self) -> int:
        """Always one endless page."""
        return 1

    def frameBoundingRect(self, _frame: object) -> QRectF:
        """The whole page: the document has only its root frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where the lines of ``block`` stand; Qt adds a line's place in its block to the top."""
        number = block.blockNumber()
        if not block.isValid() or not self.begun:
            return QRectF()
        self._setter.set(number)
        height = self._setter.heights[number] - self._setter.style(number).space_before
        return QRectF(self._left, self.text_top(number), self._width, height)

    def hitTest(  # type: ignore[override]  # Qt hands over a QPointF
        self, point: QPointF, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """The document position (UTF-16) nearest ``point``, or -1 for an exact test that misses."""
        if not self.begun:
            return 0
        number = self.block_at(point.y())
        line = self._line_at(number, point.y())
        block = self._blocks.block(number)
        if not line.isValid():
            return block.position()
        x, y = point.x() - self._left, point.y() - self.text_top(number)
        rect = line.naturalTextRect()
        exact = accuracy == Qt.HitTestAccuracy.ExactHit
        if exact and not rect.adjusted(-1, 0, 1, 0).contains(QPointF(x, y)):
            return -1
        return block.position() + line.xToCursor(x)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint the blocks that the clip touches."""
        if not self.begun:
            return
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(), self.documentSize())
        for number in range(self.block_at(clip.top()), len(self._pieces)):
            self._setter.set(number)
            if self.block_top(number) > clip.bottom():
                break
            self._draw_block(painter, number, context, clip)

    # What the view asks ----------------------------------------------------------------------

    @property
    def begun(self) -> bool:
        """Whether the page has a width, without which nothing has a place."""
        return self._page_width > 0

    def column(self) -> tuple[float, float]:
        """Left edge and width of the column in pixels."""
        return self._left, self._width

    def block_at(self, y: float) -> int:
        """The number of the block at height ``y``."""
        return self._setter.heights.at(y)

    def block_top(self, number: int) -> float:
        """The top of block ``number``, with everything above it at its present height."""
        return self._setter.heights.top(number)

    def text_top(self, number: int) -> float:
        """The top of the first line of block ``number``."""
        return self.block_top(number) + self._setter.style(number).space_before

    def line_top(self, number: int, unit: int) -> float:
        """The top of the line that holds UTF-16 ``unit`` of block ``number``."""
        return self.text_top(number) + self._line_number(number, unit) * self.line_height(number)

    def reading_top(self, number: int, unit: int) -> float:
        """As ``line_top``, but of a block's first line the top of the block itself."""
        if self._line_number(number, unit) == 0:
            return self.block_top(number)
        return self.line_top(number, unit)

    def line_height(self, number: int) -> float:
        """The height of a line of block ``number``."""
        return self._setter.style(number).line_height

    def offset_at(self, number: int, y: float) -> int:
        """The UTF-16 offset at which the line of block ``number`` at height ``y`` begins."""
        line = self._line_at(number, y)
        return line.textStart() if line.isValid() else 0

    def top_with_room_above(self, number: int, unit: int, room: float) -> float:
        """The top of the line of UTF-16 ``unit`` of block ``number`` less ``room`` pixels, with
        the blocks in that room set, so that it is right."""
        above = number
        while above > 0 and self.line_top(number, unit) - self.block_top(above) < room:
            above -= 1
            self._setter.set(above)
        return max(0.0, self.line_top(number, unit) - room)

    def unit_at(self, point: QPointF) -> tuple[int, int]:
        """The block and UTF-16 unit of the character under (or else nearest) ``point``."""
        number = self.block_at(point.y())
        line = self._line_at(number, point.y())
        if not line.isValid():
            return number, 0
        on_character = QTextLine.CursorPosition.CursorOnCharacter
        return number, line.xToCursor(point.x() - self._left, on_character)

    def ids_at(self, point: QPointF) -> tuple[str, ...]:
        """The ids of the marks under ``point`` of the document, topmost first."""
        if not self.begun:
            return ()
        number = self.block_at(point.y())
        shapes = self._shapes_of(number)
        inside = point - QPointF(self._left, self.text_top(number))
        return shapes.ids_at(self._setter.layout(number), self._box(number), inside)

    def marks_changed(self) -> None:
        """Draw the marks anew."""
        self._shapes.forget()
        self.update.emit()

    def set_colours(self, colours: Colours) -> None:
        """Draw in ``colours``."""
        self._muted = QColor(colours.muted)
        self._mark_painter = MarkPainter(colours)

    def restyle(self, styles: ArticleStyles) -> None:
        """Set everything anew in ``styles``."""
        self._setter.styles = styles
        if self._page_width > 0:
            self._begin()

    def show_window(self, top: float, height: float, *, hold: bool = True) -> float:
        """Set every block that a window from ``top`` over ``height`` pixels shows.

        Returns the top at which that window shows the same: a block that is entered from below
        keeps its lower edge in place when its true height turns out another, so that scrolling
        backward runs as smoothly as forward. Without ``hold`` the top is left alone.
        """
        if not self.begun:
            return top
        setter = self._setter
        number = self.block_at(top)
        while not setter.is_set(number):
            from_below = setter.is_set(number + 1)
            before = setter.heights[number]
            setter.set(number)
            if from_below and hold:
                top += setter.heights[number] - before
            number = self.block_at(top)
        for below in range(number, len(self._pieces)):
            if self.block_top(below) > top + height:
                break
            setter.set(below)
        self._window = (top, height)
        self._tell_size()
        self._idle_timer.start()
        return top

    # Inside ----------------------------------------------------------------------------------

    def _begin(self) -> None:
        margin = MARGIN if self._page_width > 8 * MARGIN else MARGIN / 2
        column = self._setter.styles.column
        self._width = max(80.0, min(column, self._page_width - 2 * margin))
        self._left = max(margin, (self._page_width - self._width) / 2)
        self._setter.begin(self._width)
        self._shapes.forget()
        self._tell_size()
        self.update.emit()

    def _tell_size(self) -> None:
        height = self._setter.heights.total
        if height != self._told_height:
            self._told_height = height
            self.documentSizeChanged.emit(self.documentSize())

    def _line_number(self, number: int, unit: int) -> int:
        line = self._setter.layout(number).lineForTextPosition(unit)
        return line.lineNumber() if line.isValid() else 0

    def _line_at(self, number: int, y: float) -> QTextLine:
        layout = self._setter.layout(number)
        line = int((y - self.text_top(number)) // self.line_height(number))
        return layout.lineAt(max(0, min(line, layout.lineCount() - 1)))

    def _shapes_of(self, number: int) -> BlockShapes:
        return self._shapes.of(number, self._setter.layout(number), self._box(number))

    def _box(self, number: int) -> TextBox:
        style = self._setter.style(number)
        return TextBox(
            width=self._width,
            left_margin=self._left,
            right_margin=max(0.0, self._page_width - self._left - self._width),
            line_height=style.line_height,
            font_size=style.font.pixelSize(),
            baseline=(style.line_height - style.ascent - style.descent) / 2 + style.ascent,
            right_to_left=self._pieces.direction(number) is Direction.RTL,
        )

    def _draw_block(
        self,
        painter: QPainter,
        number: int,
        context: QAbstractTextDocumentLayout.PaintContext,
        clip: QRectF,
    ) -> None:
        block = self._blocks.block(number)
        ranges = []
        for selection in context.selections:
            span = _selected_span(block, selection.cursor, selection.format)
            if span is not None:
                ranges.append(span)
        origin = QPointF(self._left, self.text_top(number))
        shapes = self._shapes_of(number)
        self._mark_painter.paint_grounds(painter, origin, shapes)
        text_colour = context.palette.color(QPalette.ColorRole.Text)
        painter.setPen(self._muted if self._setter.style(number).muted else text_colour)
        layout = block.layout()
        layout.setPosition(origin)  # a screen reader asks it where the text stands
        layout.draw(painter, QPointF(0, 0), ranges, clip)
        self._mark_painter.paint_lines(painter, origin, shapes)
        caret = context.cursorPosition - block.position()
        if 0 <= caret < block.length():
            # Where Qt keeps the view's ``cursorWidth``; unset until the keyboard needs a caret.
            width = self.property("cursorWidth")
            if width:
                painter.setPen(text_colour)
                layout.drawCursor(painter, QPointF(0, 0), caret, int(width))

    def _set_some_when_idle(self) -> None:
        if not self._blocks.is_complete:
            self._blocks.fill_some()
            return
        first, end = 0, len(self._pieces)
        if not self._whole_when_idle:
            top, height = self._window
            first = self.block_at(top - IDLE_SCREENS * height)
            end = self.block_at(top + (1 + IDLE_SCREENS) * height) + 1
        wanted = self._setter.unset(first, end, IDLE_BLOCKS)
        for number in wanted:
            place = QPointF(self._left, self.text_top(number))
            self._setter.layout(number).setPosition(place)
        if not wanted:
            self._idle_timer.stop()
            return
        self._tell_size()
        self.heights_changed.emit()


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
