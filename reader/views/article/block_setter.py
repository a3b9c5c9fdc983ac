"""Sets the blocks of an article in lines, each when it is needed, and knows how high they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextLayout

from reader.model.direction import Direction
from reader.views.article.heights import Heights
from reader.views.article.line_layout import set_lines
from reader.views.article.pieces import PieceKind

if TYPE_CHECKING:
    from reader.views.article.piece_document import PieceDocument
    from reader.views.article.pieces import ArticlePieces
    from reader.views.article.styles import ArticleStyles, PieceStyle


class BlockSetter:
    """The blocks of ``document``, which shows ``pieces``.

    ``heights`` are estimates for blocks that are not set yet. ``busy`` is true while a block is
    being set: formats of ours then change the document, which is no change of the text.
    """

    def __init__(
        self, document: PieceDocument, pieces: ArticlePieces, styles: ArticleStyles
    ) -> None:
        self._document = document
        self._pieces = pieces
        self._width = 0.0
        self._set = bytearray()
        self.styles = styles
        self.heights = Heights()
        self.busy = False

    def begin(self, width: float) -> None:
        """Forget all lines: the column is ``width`` pixels wide, or the styles are others."""
        self._width = width
        pieces = self._pieces
        rows = [
            (style.character / width, style.line_height, style.space_before + style.space_after)
            for style in map(self.styles.__getitem__, PieceKind)
        ]
        self.heights = Heights(
            [
                int(length * rows[kind][0] + 1) * rows[kind][1] + rows[kind][2]
                for kind, length in zip(pieces.kinds, pieces.lengths, strict=True)
            ]
        )
        self._set = bytearray(len(pieces))

    def style(self, number: int) -> PieceStyle:
        """The style of block ``number``."""
        return self.styles[self._pieces.kinds[number]]

    def is_set(self, number: int) -> bool:
        """Whether block ``number`` has its lines; false for a number behind the last one."""
        return number < len(self._set) and bool(self._set[number])

    def layout(self, number: int) -> QTextLayout:
        """Block ``number`` in lines."""
        self.set(number)
        return self._document.block(number).layout()

    def set(self, number: int) -> None:
        """Set block ``number`` in lines if that was not done yet."""
        if self._set[number]:
            return
        style = self.style(number)
        block = self._document.block(number)
        direction = _qt_direction(self._pieces.direction(number))
        settings = style.lines(self._width, direction)
        settings = settings._replace(character_format=style.character_format)
        self.busy = True
        try:
            if block.textDirection() != direction:
                # For the arrow keys; the lines themselves take it from the settings.
                block_format = QTextBlockFormat()
                block_format.setLayoutDirection(direction)
                QTextCursor(block).mergeBlockFormat(block_format)
            lines_height = set_lines(block.layout(), self._pieces.shown(number), settings)
        finally:
            self.busy = False
        self._set[number] = True
        height = style.space_before + lines_height + style.space_after
        if abs(height - self.heights[number]) > 0.01:
            self.heights[number] = height

    def unset(self, first: int, end: int, count: int) -> list[int]:
        """At most ``count`` blocks of [first, end) that are not set yet."""
        found: list[int] = []
        number = self._set.find(0, first, end)
        while number >= 0 and len(found) < count:
            found.append(number)
            number = self._set.find(0, number + 1, end)
        return found


def _qt_direction(direction: Direction) -> Qt.LayoutDirection:
    if direction is Direction.RTL:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight
