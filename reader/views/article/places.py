"""Between places in a text document and places in the article that it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from reader.text.display_form import ShownText
from reader.text.words_at import word_at

if TYPE_CHECKING:
    from reader.views.article.marks import Field
    from reader.views.article.piece_document import PieceDocument
    from reader.views.article.pieces import ArticlePieces

# The byline's isolates are ours (``reader.appearance.formats``); nobody wants them in a copy.
_ISOLATES = str.maketrans(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


class ArticlePlaces:
    """Positions of ``document`` (UTF-16), whose blocks are ``pieces``, and code points of the
    article's body and title."""

    def __init__(self, document: PieceDocument, pieces: ArticlePieces) -> None:
        self._document = document
        self._pieces = pieces

    def selected_span(self, cursor: QTextCursor) -> tuple[int, int] | None:
        """The part of the body that is selected, or None."""
        if not cursor.hasSelection():
            return None
        start = self._body_offset(cursor.selectionStart())
        end = self._body_offset(cursor.selectionEnd())
        return (start, end) if start < end else None

    def selected_text(self, cursor: QTextCursor) -> str:
        """The stored text that is selected, in logical order, with a line feed a paragraph."""
        first, start = self._in_piece(cursor.selectionStart())
        last, end = self._in_piece(cursor.selectionEnd())
        parts: list[str] = []
        for number in range(first, last + 1):
            until = end if number == last else None
            text = self._pieces.stored(number, start if number == first else 0, until)
            if self._pieces.span(number) is None:
                text = text.translate(_ISOLATES)
            if number > first and self._pieces.paragraph(number)[0] != number:
                parts[-1] += text
            else:
                parts.append(text)
        return "\n".join(parts)

    def cursor(self, start: int, end: int, field: Field = "body") -> QTextCursor:
        """A cursor that selects code points [start, end) of the body or the title."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self.position(start, field))
        cursor.setPosition(self.position(end, field), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def position(self, offset: int, field: Field = "body") -> int:
        """The document position of code point ``offset`` of the body or the title."""
        number, unit = self.unit_at(offset, field)
        return self._document.block(number).position() + unit

    def unit_at(self, offset: int, field: Field = "body") -> tuple[int, int]:
        """The piece of code point ``offset`` of the body or the title, and UTF-16 units into it."""
        number = self._pieces.piece_at(offset, field)
        span = self._pieces.span(number)
        start = span.start if span is not None and span.field == field else 0
        return number, self._pieces.to_utf16(number, offset - start)

    def paragraph(self, cursor: QTextCursor) -> QTextCursor:
        """A cursor that selects the whole paragraph in which ``cursor`` stands."""
        first, last = self._pieces.paragraph(cursor.block().blockNumber())
        selection = QTextCursor(self._document.block(first))
        block = self._document.block(last)
        selection.setPosition(
            block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor
        )
        return selection

    def word(self, number: int, unit: int) -> QTextCursor:
        """A cursor that selects the word (with its clitics) at UTF-16 ``unit`` of piece
        ``number``."""
        text = self._pieces.shown(number)
        way = ShownText(text, text)
        start, end = word_at(text, way.to_stored(unit))
        selection = QTextCursor(self._document.block(number))
        position = selection.position()
        selection.setPosition(position + way.to_utf16(start))
        selection.setPosition(position + way.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        return selection

    def _in_piece(self, position: int) -> tuple[int, int]:
        block = self._document.findBlock(position)
        return block.blockNumber(), position - block.position()

    def _body_offset(self, position: int) -> int:
        number, unit = self._in_piece(position)
        span = self._pieces.span(number)
        if span is None or span.field != "body":
            return 0 if number < self._pieces.piece_at(0) else self._pieces.body_length
        return span.start + self._pieces.to_stored(number, unit)
