"""A thin line at the foot of the article that says how far one has read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.appearance.theme import Theme

HEIGHT = 3


class ProgressLine(QWidget):
    """Fills from the side where reading begins, in the window's direction."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._theme = theme
        self.setFixedHeight(HEIGHT)

    def set_share(self, share: float) -> None:
        """Show ``share`` (0 to 1) of the line full."""
        share = max(0.0, min(1.0, share))
        if abs(share - self._share) * max(1, self.width()) >= 0.5 or share in (0.0, 1.0):
            self._share = share
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``'s colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line on its ground."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.border))
        length = self.width() * self._share
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - length if right_to_left else 0.0
        painter.fillRect(QRectF(left, 0, length, self.height()), QColor(colours.accent))
        painter.end()
