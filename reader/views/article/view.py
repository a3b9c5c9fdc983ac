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
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QApplication, QTextEdit, QToolTip, QWidget

from reader.appearance.formats import SEPARATOR, byline, format_hijri
from reader.model.article import Article
from reader.text.display_form import DisplayForm
from reader.views.article.column_layout import ColumnLayout
from reader.views.article.marks import MarkLayers
from reader.views.article.piece_document import PieceDocument
from reader.views.article.pieces import ArticlePieces, PieceKind, source_line
from reader.views.article.places import ArticlePlaces
from reader.views.article.reading_place import ReadingPlace
from reader.views.article.styles import article_styles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.appearance.theme import Theme
    from reader.appearance.typography import Typography
    from reader.views.article.marks import Field, Mark


_STEPS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}


class ArticleView(QTextEdit):
    """Shows one article in a centred column; read only, and nothing in it can load or run.

    ``position_settled(block, offset)`` is emitted when scrolling has come to rest: the index of the
    first visible body block (-1: the heading) and code points into it. ``mark_activated(id)`` tells
    of a click on a mark; where marks overlap, repeated clicks go through them. ``progressed`` tells
    how much of the article lies above the window, from 0 to 1; ``menu_wanted`` where (on the
    screen) a menu was asked for; ``left`` that Escape was pressed; ``stepped`` that a mouse's back
    (-1) or forward button (1) was.
    """

    position_settled = Signal(int, int)
    mark_activated = Signal(str)
    progressed = Signal(float)
    menu_wanted = Signal(QPoint)
    left = Signal()
    stepped = Signal(int)

    def __init__(self, typography: Typography, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setMouseTracking(True)
        self._typography = typography
        self._theme = theme
        self._form = DisplayForm()
        self._article: Article | None = None
        self._locale = QLocale()
        self._marks = MarkLayers()
        self._pieces: ArticlePieces | None = None
        self._places: ArticlePlaces | None = None
        self._document: PieceDocument | None = None
        self._layout: ColumnLayout | None = None
        self._pressed_at: QPoint | None = None
        self._activated = ""
        self._double_clicked_at = QPoint()
        self._double_click_timer = QTimer(self, singleShot=True)
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
        cursor = self.textCursor()
        if self._layout is None or not cursor.hasSelection():
            return None
        head, tail = self.textCursor(), self.textCursor()
        head.setPosition(cursor.selectionStart())
        tail.setPosition(cursor.selectionEnd())
        first, last = self.cursorRect(head), self.cursorRect(tail)
        if first.top() == last.top():
            rect = first.united(last)
        else:
            left, width = self._layout.column()
            rect = QRect(round(left), first.top(), round(width), last.bottom() - first.top())
        visible = rect.intersected(self.viewport().rect())
        return visible if visible.isValid() else None

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
        if len(self._pieces) < 2 or self._pieces.kinds[1] is not PieceKind.BYLINE:
            return ""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        hit = self._layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        line = self._layout.document().findBlockByNumber(1)
        date = self._pieces.shown(1).rfind(SEPARATOR) + 1
        if not self._article.date or not line.position() + date <= hit < line.next().position():
            return ""
        return format_hijri(self._article.date, self._locale)

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
        self._place.restore()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the line at the top where Qt would bring the text cursor into view."""
        with self._place.scrolling_ourselves():
            super().showEvent(event)
        self._place.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Shift+Space turn the page, as in every reader."""
        if self._document is not None:
            self._document.complete()  # Ctrl+A or Ctrl+End is of the whole text
        if event.key() == Qt.Key.Key_Space:
            backward = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = (
                QAbstractSlider.SliderAction.SliderPageStepSub
                if backward
                else QAbstractSlider.SliderAction.SliderPageStepAdd
            )
            self.verticalScrollBar().triggerAction(step)
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the window's: its actions are those of the menu bar."""
        self.menu_wanted.emit(event.globalPos())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the Hijri date where the mouse rests on the date in the byline."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tool_tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The third click selects the paragraph, without the line end that Qt would add."""
        at = event.position().toPoint()
        if event.button() in _STEPS:
            self.stepped.emit(_STEPS[event.button()])
            event.accept()
            return
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = at if left else None
        near = (at - self._double_clicked_at).manhattanLength() < QApplication.startDragDistance()
        if left and near and self._double_click_timer.isActive() and self._places is not None:
            self._double_click_timer.stop()
            self._pressed_at = None
            self.setTextCursor(self._places.paragraph(self.cursorForPosition(at)))
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word; a click that follows at once is the third one."""
        super().mouseDoubleClickEvent(event)
        self._pressed_at = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._select_word(event.position())
            self._double_clicked_at = event.position().toPoint()
            self._double_click_timer.start(QApplication.doubleClickInterval())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click on a mark, unless the mouse was drawn over text."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or self.textCursor().hasSelection():
            return
        if (at - pressed).manhattanLength() < QApplication.startDragDistance():
            self._activate(self.marks_at(at))

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

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is ever loaded for an article."""
        return None

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
        line = byline(article.author, article.agency, article.place, article.date, self._locale)
        self._pieces = ArticlePieces(article, line, self._form, source_line(article))
        styles = article_styles(self._typography, self.font())
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

    def _restyle(self) -> None:
        if self._document is None or self._layout is None:
            return
        styles = article_styles(self._typography, self.font())
        with self._place.scrolling_ourselves():
            self._document.setDefaultFont(styles[PieceKind.PARAGRAPH].font)
            self._layout.restyle(styles)
        self._place.restore()

    def _colour(self) -> None:
        colours = self._theme.colours
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

    def _activate(self, ids: tuple[str, ...]) -> None:
        """Tell of the topmost of ``ids``, or of the one below that which was told last."""
        if not ids:
            self._activated = ""
            return
        place = ids.index(self._activated) + 1 if self._activated in ids else 0
        self._activated = ids[place % len(ids)]
        self.mark_activated.emit(self._activated)
