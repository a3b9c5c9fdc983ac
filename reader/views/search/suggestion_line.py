"""One line above the hits: a better spelling of a word that none of them has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

from reader.appearance.spacing import SPACE
from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget


class SuggestionLine(QPushButton):
    """Hidden while there is nothing to suggest; ``taken`` carries the query suggested."""

    taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._query = ""
        self._words = ""
        self.setProperty("role", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.taken.emit(self._query))
        self.hide()

    def suggest(self, query: str) -> None:
        """Offer ``query``; nothing if it is empty."""
        self._query = query
        self.retranslate()
        self.setVisible(bool(query))

    def retranslate(self) -> None:
        """Set the text in the language in force."""
        shown = isolated(safe_display(self._query))
        self._words = self.tr("Did you mean “%1”?").replace("%1", shown)
        self.setToolTip(self._words)
        self.setAccessibleName(self._words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the line's width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, metrics = self.width() - 4 * SPACE, self.fontMetrics()
        words = self._words
        if metrics.horizontalAdvance(words) > room:  # the query alone says enough
            query = safe_display(self._query)
            words = isolated(metrics.elidedText(query, Qt.TextElideMode.ElideMiddle, room))
        self.setText(words.replace("&", "&&"))
