"""Where the person is in the article: the scroll bar, held and restored to the line."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.article import ReadingState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

    from reader.views.article.column_layout import ColumnLayout
    from reader.views.article.marks import Field
    from reader.views.article.pieces import ArticlePieces
    from reader.views.article.places import ArticlePlaces

SETTLE_MILLISECONDS = 400
"""How long the text must stand still before its position counts as where the person reads."""


class ReadingPlace(QObject):
    """Keeps the place in the text on show through changes of width, type and heights.

    ``settled(block, offset)`` is emitted when scrolling has come to rest; ``progressed`` tells how
    much of the text lies above the window, from 0 to 1.
    """

    settled = Signal(int, int)
    progressed = Signal(float)

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._text: tuple[ColumnLayout, ArticlePieces, ArticlePlaces] | None = None
        self._reading = ReadingState()
        self._anchor = (0, 0.0)
        self._ourselves = False
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self._settle)
        self._bar.valueChanged.connect(self._scrolled)
        self._bar.rangeChanged.connect(self.hold)

    @property
    def _bar(self) -> QScrollBar:
        # Asked for each time: whoever walks through a window's widgets (for the way of the Tab key)
        # makes PySide forget an object of Qt's that is kept here.
        return self._view.verticalScrollBar()

    @property
    def reading(self) -> ReadingState:
        """Body block and code points into it at the top of the window (-1, 0 in the heading)."""
        return self._reading

    def begin(self, reading: ReadingState) -> None:
        """The article that will be on show is to stand at ``reading``."""
        self._reading = reading

    def set_text(self, layout: ColumnLayout, pieces: ArticlePieces, places: ArticlePlaces) -> None:
        """The text on show is another, or was built anew."""
        self._text = (layout, pieces, places)
        layout.heights_changed.connect(self.hold)

    @contextmanager
    def scrolling_ourselves(self) -> Iterator[None]:
        """What moves the scroll bar meanwhile is not reading on."""
        outer = self._ourselves
        self._ourselves = True
        try:
            yield
        finally:
            self._ourselves = outer

    def restore(self) -> None:
        """Bring the line where the person reads to the top."""
        if self._text is None or not self._text[0].begun:
            return
        layout, pieces, places = self._text
        with self.scrolling_ourselves():
            top = 0.0
            if self._reading.block >= 0:
                offset = pieces.block_offset(self._reading.block, self._reading.offset)
                top = layout.reading_top(*places.unit_at(offset))
            layout.show_window(top, self._height(), hold=False)
            self._bar.setValue(round(top))
        self._drop_anchor()

    def hold(self) -> None:
        """Keep what stands at the top when heights above it turn from estimates into figures."""
        if self._ourselves or self._text is None or self._bar.isSliderDown():
            return
        if not self._text[0].begun:
            return
        number, below = self._anchor
        with self.scrolling_ourselves():
            self._bar.setValue(round(self._text[0].block_top(number) + below))

    def bring_into_view(self, start: int, end: int, field: Field) -> None:
        """Bring code points [start, end) of the body or the title into view; see the view."""
        if self._text is None or not self._text[0].begun:
            return
        layout, _, places = self._text
        first, first_unit = places.unit_at(start, field)
        last, last_unit = places.unit_at(max(start, end - 1), field)
        top = layout.line_top(first, first_unit)
        bottom = layout.line_top(last, last_unit) + layout.line_height(last)
        if self._bar.value() <= top and bottom <= self._bar.value() + self._height():
            return
        with self.scrolling_ourselves():
            wanted = layout.top_with_room_above(first, first_unit, self._height() / 3)
            # The range of the scroll bar must know the blocks that come into view.
            layout.show_window(wanted, self._height(), hold=False)
        self._bar.setValue(round(wanted))

    def flush(self) -> None:
        """Emit ``settled`` now if scrolling has not come to rest yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._settle()

    def _height(self) -> int:
        return self._view.viewport().height()

    def _scrolled(self) -> None:
        if self._ourselves or self._text is None or not self._text[0].begun:
            return
        layout = self._text[0]
        at_end = self._bar.value() == self._bar.maximum()
        with self.scrolling_ourselves():
            top = layout.show_window(
                self._bar.value(), self._height(), hold=not self._bar.isSliderDown()
            )
            self._bar.setValue(round(top))
            # The end is the end, whatever the heights of the last blocks turn out to be.
            while at_end and self._bar.value() < self._bar.maximum():
                self._bar.setValue(self._bar.maximum())
                layout.show_window(self._bar.value(), self._height(), hold=False)
        self._drop_anchor()
        self._reading = self._position_at(self._bar.value())
        self._timer.start()

    def _drop_anchor(self) -> None:
        """Note what stands at the top of the window, to the pixel."""
        if self._text is not None and self._text[0].begun:
            top = self._bar.value()
            number = self._text[0].block_at(top)
            self._anchor = (number, top - self._text[0].block_top(number))
        highest = self._bar.maximum()
        self.progressed.emit(self._bar.value() / highest if highest > 0 else 1.0)

    def _position_at(self, top: float) -> ReadingState:
        if self._text is None:
            return ReadingState()
        layout, pieces, _ = self._text
        number = layout.block_at(top + 1)
        span = pieces.span(number)
        if span is None or span.field != "body":
            return ReadingState()
        offset = span.start + pieces.to_stored(number, layout.offset_at(number, top + 1))
        return ReadingState(*pieces.block_place(offset))

    def _settle(self) -> None:
        self.settled.emit(self._reading.block, self._reading.offset)
