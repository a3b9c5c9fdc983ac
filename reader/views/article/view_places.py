"""Where something stands in a reading view: the selection, the date in the byline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt

from reader.appearance.formats import SEPARATOR
from reader.views.article.pieces import PieceKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from reader.views.article.column_layout import ColumnLayout
    from reader.views.article.pieces import ArticlePieces


def selection_rect(view: QTextEdit, layout: ColumnLayout) -> QRect | None:
    """Where the selection stands in the viewport, as far as it is in view; None without one.

    It spans the column where several lines are selected.
    """
    cursor = view.textCursor()
    if not cursor.hasSelection():
        return None
    head, tail = view.textCursor(), view.textCursor()
    head.setPosition(cursor.selectionStart())
    tail.setPosition(cursor.selectionEnd())
    first, last = view.cursorRect(head), view.cursorRect(tail)
    if first.top() == last.top():
        rect = first.united(last)
    else:
        left, width = layout.column()
        rect = QRect(round(left), first.top(), round(width), last.bottom() - first.top())
    visible = rect.intersected(view.viewport().rect())
    return visible if visible.isValid() else None


def is_on_date(layout: ColumnLayout, pieces: ArticlePieces, place: QPointF) -> bool:
    """Whether ``place`` of the document is on the date that ends the byline."""
    if len(pieces) < 2 or pieces.kinds[1] is not PieceKind.BYLINE:
        return False
    hit = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
    line = layout.document().findBlockByNumber(1)
    date = pieces.shown(1).rfind(SEPARATOR) + 1
    return line.position() + date <= hit < line.next().position()
