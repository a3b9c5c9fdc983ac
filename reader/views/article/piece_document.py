"""The text document under the reading view: one block for each piece of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from reader.model.direction import Direction

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFont, QTextBlock

    from reader.views.article.pieces import ArticlePieces

FIRST = 6_000
"""Blocks that the document has at once. Qt takes 2.5 µs to make one, so that a book of verse of
60,000 lines would wait 150 ms; the rest is filled in when it is needed, or in idle moments."""
STEP = 3_000


class PieceDocument(QTextDocument):
    """Fills itself with ``pieces`` from the first one on.

    Whoever asks for a block by its number gets it; whoever takes the text as a whole calls
    ``complete`` first.
    """

    def __init__(
        self, pieces: ArticlePieces, font: QFont, direction: Direction, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(font)
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft
            if direction is Direction.RTL
            else Qt.LayoutDirection.LeftToRight
        )
        self.setDefaultTextOption(option)
        self._filled = min(FIRST, len(pieces))
        self.setPlainText(pieces.text(0, self._filled))

    @property
    def is_complete(self) -> bool:
        """Whether every piece has its block."""
        return self._filled == len(self._pieces)

    def block(self, number: int) -> QTextBlock:
        """The block of piece ``number``."""
        if number >= self._filled:
            self._fill(number + 1 + STEP)
        return self.findBlockByNumber(number)

    def fill_some(self) -> None:
        """Make some more blocks: a few milliseconds of work."""
        self._fill(self._filled + STEP)

    def complete(self) -> None:
        """Make all blocks that are still to be made."""
        self._fill(len(self._pieces))

    def _fill(self, end: int) -> None:
        end = min(end, len(self._pieces))
        if end <= self._filled:
            return
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        text = self._pieces.text(self._filled, end)
        self._filled = end
        cursor.insertText("\n" + text)
