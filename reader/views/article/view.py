"""The article as a person reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.appearance.formats import byline, format_hijri
from reader.model.article import Article
from reader.text.display_form import DisplayForm
from reader.views.article.clicks import Clicks
from reader.views.article.column_layout import ColumnLayout
from reader.views.article.marks import MarkLayers
from reader.views.article.piece_document import PieceDocument
from reader.views.article.pieces import ArticlePieces, PieceKind, source_line
from reader.views.article.places import ArticlePlaces
from reader.views.article.reading_place import ReadingPlace
from reader.views.article.reading_text import ReadingText
from reader.views.article.styles import ArticleStyles, article_styles, is_narrow
from reader.views.article.view_places import is_on_date, selection_rect
from reader.views.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.appearance.theme import Theme
    from reader.appearance.typography import Typography
    from reader.views.article.marks import Field, Mark


class ArticleView(ReadingText):
    """Shows one article in a centred column; read only, and nothing in it can load or run.

    ``position_settled(block, offset)`` is emitted when scrolling has come to rest: the index of the
    first visible body block (-1: the heading) and code points into it. ``mark_activated(id)`` tells
    of a click on a mark; where marks overlap, repeated clicks go through them. ``progressed`` tells
    how much of the article lies above the window, from 0 to 1.
    """

    position_settled = Signal(int, int)
    mark_activated = Signal(str)
    progressed = Signal(float)

    def __init__(self, typography: Typography, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.viewport().setMouseTracking(True)
        self._typography = typography
        self._theme = theme
        self._form = DisplayForm()
        self._hijri = False
        self._narrow = False
        self._article: Article | None = None
        self._locale = QLocale()
        self._marks = MarkLayers()
        self._pieces: ArticlePieces | None = None
        self._places: ArticlePlaces | None = None
        self._document: PieceDocument | None = None
        self._layout: ColumnLayout | None = None
        self._clicks = Clicks(self)
        self._ring = FocusRing(self)
        self._place = ReadingPlace(self)
        self._place.settled.connect(self.position_settled)
        self._place.progressed.connect(self.progressed)

    # What is shown, and how ------------------------------------------------------------------

    def show_article(self, article: Article, locale: QLocale) -> None:
        """Show ``article`` where the person last stopped in it, with no marks."""
        self._article = article
        self._locale = locale
        self._place.begin(article.reading)
        self._marks.clear()
        self._rebuild()

    def article(self) -> Article | None:
        """The article on show."""
        return self._article

    def set_typography(self, typography: Typography) -> None:
        """Set the article anew; the line at the top stays at the top."""
        self._typography = typography
        self._restyle()

    def set_display_form(self, form: DisplayForm) -> None:
        """Show the text in ``form``; offsets and what is copied stay those of the stored text."""
        if form != self._form:
            self._form = form
            self._rebuild_in_place()

    def set_theme(self, theme: Theme) -> None:
        """Show the article in ``theme``'s colours."""
        self._theme = theme
        self._colour()

    def set_locale(self, locale: QLocale) -> None:
        """Write the byline's date for ``locale``."""
        if locale != self._locale:
            self._locale = locale
            self._rebuild_in_place()

    def set_hijri(self, shown: bool) -> None:
        """Show or hide the Hijri date in the byline."""
        if shown != self._hijri:
            self._hijri = shown
            self._rebuild_in_place()

    # Marks and places ------------------------------------------------------------------------

    def set_marks(self, layer: str, marks: Sequence[Mark]) -> None:
        """Show ``marks`` in ``layer`` (one of ``marks.LAYERS``), in place of what it showed.

        Raises ValueError for an unknown layer.
        """
        self._marks.set(layer, marks)
        if self._layout is not None:
            self._layout.marks_changed()

    def marks_at(self, point: QPoint) -> tuple[str, ...]:
        """The ids of the marks under ``point`` of the viewport, topmost first."""
        if self._layout is None:
            return ()
        return self._layout.ids_at(QPointF(point) + QPointF(0, self.verticalScrollBar().value()))

    def scroll_to(self, start: int, end: int, field: Field = "body") -> None:
        """Bring code points [start, end) of the body or the title into view.

        Nothing moves when the passage is in view; else it comes to stand a third from the top.
        """
        self._place.bring_into_view(start, end, field)

    def selected_span(self) -> tuple[int, int] | None:
        """The selected code points of the body, or None when nothing of it is selected."""
        return None if self._places is None else self._places.selected_span(self.textCursor())

    def selection_rect(self) -> QRect | None:
        """Where the selection stands in the viewport, as far as it is in view; None without one.

        For what appears beside a selection. It spans the column where several lines are selected.
        """
        return None if self._layout is None else selection_rect(self, self._layout)

    def select(self, start: int, end: int, field: Field = "body") -> None:
        """Select code points [start, end) of the body or the title; nothing scrolls."""
        if self._places is not None:
            with self._place.scrolling_ourselves():
                self.setTextCursor(self._places.cursor(start, end, field))
            self._place.hold()

    def tool_tip_at(self, point: QPoint) -> str:
        """What is said of the place ``point`` of the viewport: of the date its Hijri equivalent."""
        if self._layout is None or self._pieces is None or self._article is None:
            return ""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        date = self._article.date
        if self._hijri or not date or not is_on_date(self._layout, self._pieces, place):
            return ""
        return format_hijri(date, self._locale)

    def reading_position(self) -> tuple[int, int]:
        """Body block and code points into it at the top of the window (-1, 0 in the heading)."""
        return self._place.reading.block, self._place.reading.offset

    def flush_position(self) -> None:
        """Emit ``position_settled`` now if scrolling has not come to rest yet."""
        self._place.flush()

    # Qt's events -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at the top through a change of width."""
        with self._place.scrolling_ourselves():  # Qt clamps the scroll bar; that is not reading on.
            super().resizeEvent(event)
        if self._is_narrow() != self._narrow:
            self._restyle()  # restores the place, too
        else:
            self._place.restore()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the line at the top where Qt would bring the text cursor into view."""
        with self._place.scrolling_ourselves():
            super().showEvent(event)
        self._place.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+A or Ctrl+End is of the whole text."""
        if self._document is not None:
            self._document.complete()
        super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the Hijri date where the mouse rests on the date in the byline."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tool_tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The third click selects the paragraph, without the line end that Qt would add."""
        at = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if self._clicks.press(at if left else None) and self._places is not None:
            self.setTextCursor(self._places.paragraph(self.cursorForPosition(at)))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word; a click that follows at once is the third one."""
        super().mouseDoubleClickEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._clicks.double(event.position().toPoint() if left else None)
        if left:
            self._select_word(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click on a mark, unless the mouse was drawn over text."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if not self._clicks.release(at) or self.textCursor().hasSelection():
            return
        if mark := self._clicks.mark(self.marks_at(at)):
            self.mark_activated.emit(mark)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a sign in the margin can be clicked."""
        super().mouseMoveEvent(event)
        if self._layout is None or event.buttons() != Qt.MouseButton.NoButton:
            return
        left, width = self._layout.column()
        beside = not left <= event.position().x() <= left + width
        over_sign = beside and bool(self.marks_at(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over_sign else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the interface's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._article is not None:
            self._restyle()

    def selectAll(self) -> None:
        """Select the heading and the whole text."""
        if self._document is not None:
            self._document.complete()
        super().selectAll()

    def createMimeDataFromSelection(self) -> QMimeData:
        """The stored text in logical order, a line feed a paragraph, whatever its display form."""
        data = QMimeData()
        if self._places is not None:
            data.setText(self._places.selected_text(self.textCursor()))
        return data

    # Inside ----------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        if self._article is None:
            return
        article = self._article
        line = byline(
            article.author,
            article.agency,
            article.place,
            article.date,
            self._locale,
            hijri=self._hijri,
        )
        self._pieces = ArticlePieces(article, line, self._form, source_line(article))
        styles = self._styles()
        body_font = styles[PieceKind.PARAGRAPH].font
        document = PieceDocument(self._pieces, body_font, article.direction, self)
        layout = ColumnLayout(document, self._pieces, styles, self._theme.colours, self._marks)
        # So that the document owns it: otherwise Python deletes the layout under Qt's feet when
        # the last reference here goes.
        layout.setParent(document)
        document.setDocumentLayout(layout)
        with self._place.scrolling_ourselves():
            self.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document, self._layout = document, layout
        self._places = ArticlePlaces(document, self._pieces)
        self._place.set_text(layout, self._pieces, self._places)
        self._colour()
        self._place.restore()

    def _rebuild_in_place(self) -> None:
        """Build the text anew and keep what is selected of it."""
        span = self.selected_span()
        self._rebuild()
        if span is not None:
            self.select(*span)

    def _is_narrow(self) -> bool:
        return is_narrow(self._typography, self.viewport().width())

    def _styles(self) -> ArticleStyles:
        self._narrow = self._is_narrow()
        byline = self._pieces is None or PieceKind.BYLINE in self._pieces.kinds[:2]
        return article_styles(self._typography, self.font(), narrow=self._narrow, byline=byline)

    def _restyle(self) -> None:
        if self._document is None or self._layout is None:
            return
        styles = self._styles()
        with self._place.scrolling_ourselves():
            self._document.setDefaultFont(styles[PieceKind.PARAGRAPH].font)
            self._layout.restyle(styles)
        self._place.restore()

    def _colour(self) -> None:
        colours = self._theme.colours
        self._ring.set_colour(colours.accent)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, QColor(colours.text))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(colours.selection))
        palette.setColor(QPalette.ColorRole.HighlightedText, QColor(colours.on_selection))
        self.setPalette(palette)
        if self._layout is not None:
            self._layout.set_colours(colours)
        self.viewport().update()

    def _select_word(self, point: QPointF) -> None:
        # Qt's own words keep «،» and «»», which no Arabic reader takes for letters.
        if self._layout is None or self._pieces is None or self._places is None:
            return
        place = point + QPointF(0, self.verticalScrollBar().value())
        number, unit = self._layout.unit_at(place)
        self.setTextCursor(self._places.word(number, unit))
