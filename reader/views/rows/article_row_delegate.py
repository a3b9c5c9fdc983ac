"""What draws the rows of the list and of search results alike: their height and their ground."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.appearance.spacing import SPACE
from reader.views.rows.article_row import row_height
from reader.views.rows.ground import draw_ground

if TYPE_CHECKING:
    from reader.appearance.theme import Theme


class ArticleRowDelegate(QStyledItemDelegate):
    """Every row has the same height, so that a list of any length scrolls evenly."""

    text_lines: ClassVar[int]
    """Lines of the article's text in a row, below its title and byline."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.locale = locale

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One fixed height from the font."""
        return QSize(10 * SPACE, row_height(option.font, self.text_lines))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = draw_ground(painter, QRectF(option.rect), option, self.theme.colours)
        self._draw_item(painter, option, index, selected)
        painter.restore()

    def _draw_item(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        selected: bool,
    ) -> None:
        """Draw what the row is about; nothing while it is still being fetched."""
        raise NotImplementedError
