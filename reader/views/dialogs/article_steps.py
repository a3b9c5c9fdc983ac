"""Going from one article of a file to the next, in the import's preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.appearance.spacing import SPACE

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale


class ArticleSteps(QWidget):
    """Seen only for a file of several articles. ``wanted`` carries the 0-based number to show."""

    wanted = Signal(int)

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._number = 0
        self.label = QLabel(self)
        self.label.setProperty("role", "muted")
        self.previous = QPushButton(self)
        self.next = QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for widget in (self.label, self.previous, self.next):
            row.addWidget(widget)
        self.previous.clicked.connect(lambda: self.wanted.emit(self._number - 1))
        self.next.clicked.connect(lambda: self.wanted.emit(self._number + 1))
        self.show_place(0, more=False)

    def show_place(self, number: int, *, more: bool) -> None:
        """Show that article ``number`` (from 0) is on the screen, and whether another follows."""
        self._number = number
        self.previous.setEnabled(number > 0)
        self.next.setEnabled(more)
        self.setVisible(number > 0 or more)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.previous.setText(self.tr("Previous"))
        self.next.setText(self.tr("Next"))
        self.previous.setAccessibleName(self.tr("Previous article of the file"))
        self.next.setAccessibleName(self.tr("Next article of the file"))
        place = self._locale.toString(self._number + 1)
        self.label.setText(self.tr("Article %1 of this file").replace("%1", place))
