"""The article as a person reads it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractSlider, QTextEdit, QWidget

from reader.model.article import Article, ReadingState
from reader.model.direction import Direction
from reader.text.utf16 import from_utf16, to_utf16
from reader.views.article.column_layout import ColumnLayout
from reader.views.article.pieces import Piece, PieceKind, article_pieces
from reader.views.article.styles import ArticleStyles, article_styles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.appearance.theme import Theme
    from reader.appearance.typography import Typography

SETTLE_MILLISECONDS = 400
"""How long the text must stand still before its position counts as where the person reads."""
_ISOLATES = str.maketrans(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


class ArticleView(QTextEdit):
    """Shows one article in a centred column; read only, and nothing in it can load or run.

    ``position_settled(block, offset)`` is emitted when scrolling has come to rest: the index of the
    first visible body block (-1: the heading) and code points into it.
    """

    position_settled = Signal(int, int)

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
        self._typography = typography
        self._theme = theme
        self._article: Article | None = None
        self._locale = QLocale()
        self._pieces: tuple[Piece, ...] = ()
        self._document: QTextDocument | None = None
        self._layout: ColumnLayout | None = None
        self._reading = ReadingState()
        self._restoring = False
        self._settle_timer = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._settle_timer.timeout.connect(self._settle)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._hold_position)

    def show_article(self, article: Article, locale: QLocale) -> None:
        """Show ``article`` where the person last stopped in it."""
        self._article = article
        self._locale = locale
        self._reading = article.reading
        self._rebuild()

    def article(self) -> Article | None:
        """The article on show."""
        return self._article

    def set_typography(self, typography: Typography) -> None:
        """Set the article anew; the line at the top stays at the top."""
        self._typography = typography
        self._rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Show the article in ``theme``'s colours."""
        self._theme = theme
        self._rebuild()

    def set_locale(self, locale: QLocale) -> None:
        """Write the byline's date for ``locale``."""
        self._locale = locale
        self._rebuild()

    def reading_position(self) -> tuple[int, int]:
        """Body block and code points into it at the top of the window (-1, 0 in the heading)."""
        return self._reading.block, self._reading.offset

    def flush_position(self) -> None:
        """Emit ``position_settled`` now if scrolling has not come to rest yet."""
        if self._settle_timer.isActive():
            self._settle_timer.stop()
            self._settle()

    # Qt's events -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line at the top through a change of width."""
        with self._scrolling_ourselves():  # Qt clamps the scroll bar; that is not reading on.
            super().resizeEvent(event)
        self._restore()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the line at the top where Qt would bring the text cursor into view."""
        with self._scrolling_ourselves():
            super().showEvent(event)
        self._restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Shift+Space turn the page, as in every reader."""
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
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the interface's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._article is not None:
            self._rebuild()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is ever loaded for an article."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text in logical order, a line feed a paragraph, without our isolates."""
        data = QMimeData()
        text = self.textCursor().selectedText().replace("\u2029", "\n")
        data.setText(text.translate(_ISOLATES))
        return data

    # Inside ----------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        if self._article is None:
            return
        self._pieces = article_pieces(self._article, self._locale)
        styles = article_styles(self._typography, self.font())
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(styles[PieceKind.PARAGRAPH].font)
        document.setPlainText("\n".join(piece.text for piece in self._pieces))
        _style_blocks(document, self._pieces, styles)
        muted = QColor(self._theme.colours.muted)
        layout = ColumnLayout(document, self._pieces, styles, muted)
        # So that the document owns it: otherwise Python deletes the layout under Qt's feet when
        # the last reference here goes.
        layout.setParent(document)
        document.setDocumentLayout(layout)
        with self._scrolling_ourselves():
            self.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document, self._layout = document, layout
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, QColor(self._theme.colours.text))
        palette.setColor(QPalette.ColorRole.Highlight, QColor(self._theme.colours.selection))
        palette.setColor(
            QPalette.ColorRole.HighlightedText, QColor(self._theme.colours.on_selection)
        )
        self.setPalette(palette)
        self._restore()

    def _restore(self) -> None:
        if self._layout is None or self._article is None:
            return
        with self._scrolling_ourselves():
            self.verticalScrollBar().setValue(round(self._wanted_top()))

    @contextmanager
    def _scrolling_ourselves(self) -> Iterator[None]:
        outer = self._restoring
        self._restoring = True
        try:
            yield
        finally:
            self._restoring = outer

    def _wanted_top(self) -> float:
        number = self._piece_number(self._reading.block)
        if self._layout is None or number < 0:
            return 0.0
        offset = to_utf16(self._pieces[number].text, self._reading.offset)
        return self._layout.line_at_offset(number, offset)

    def _piece_number(self, body_block: int) -> int:
        if body_block < 0:
            return -1
        heading = sum(piece.body_block < 0 for piece in self._pieces)
        return min(heading + body_block, len(self._pieces) - 1)

    def _scrolled(self) -> None:
        if self._restoring or self._layout is None or self._article is None:
            return
        self._reading = self._position_at(self.verticalScrollBar().value())
        self._settle_timer.start()

    def _position_at(self, top: float) -> ReadingState:
        if self._layout is None or not self._pieces:
            return ReadingState()
        number = self._layout.block_at(top + 1)
        piece = self._pieces[number]
        if piece.body_block < 0:
            return ReadingState()
        offset = self._layout.offset_at(number, top + 1)
        return ReadingState(piece.body_block, from_utf16(piece.text, offset))

    def _hold_position(self) -> None:
        """Keep the line at the top when heights above it turn from estimates into figures."""
        if not self._restoring and not self.verticalScrollBar().isSliderDown():
            self._restore()

    def _settle(self) -> None:
        self.position_settled.emit(self._reading.block, self._reading.offset)


def _style_blocks(
    document: QTextDocument, pieces: tuple[Piece, ...], styles: ArticleStyles
) -> None:
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.firstBlock()
    for piece in pieces:
        direction = (
            Qt.LayoutDirection.RightToLeft
            if piece.direction is Direction.RTL
            else Qt.LayoutDirection.LeftToRight
        )
        plain = piece.kind is PieceKind.PARAGRAPH
        if not plain or block.textDirection() != direction:
            cursor.setPosition(block.position())
            cursor.setPosition(
                block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
            )
            block_format = QTextBlockFormat()
            block_format.setLayoutDirection(direction)
            cursor.mergeBlockFormat(block_format)
            if not plain:
                character_format = QTextCharFormat()
                character_format.setFont(styles[piece.kind].font)
                cursor.setCharFormat(character_format)
        block = block.next()
    cursor.endEditBlock()
