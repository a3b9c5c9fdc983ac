"""What was looked for before, under the empty search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate

from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.views.search.box import SearchBox


class RecentPopup(QObject):
    """``chosen`` carries a search to repeat; ``forget_wanted`` asks for all to be forgotten."""

    chosen = Signal(str)
    forget_wanted = Signal()

    def __init__(self, box: SearchBox) -> None:
        super().__init__(box)
        self._box = box
        self._searches: tuple[str, ...] = ()
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._popup = QListView()
        self._popup.setObjectName("popup")
        self._completer.setPopup(self._popup)
        # A completer's own delegate does not know the style sheet.
        self._popup.setItemDelegate(QStyledItemDelegate(self._popup))
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(box)
        self._completer.activated.connect(self._activated)
        box.textChanged.connect(self.close)

    @property
    def visible(self) -> bool:
        """Whether it is on show."""
        return self._popup.isVisible()

    def open(self, searches: Sequence[str]) -> None:
        """Offer ``searches``, the latest first; nothing happens if there are none."""
        self._searches = tuple(searches)
        if not self._searches:
            self.close()
            return
        shown = [isolated(safe_display(text)) for text in self._searches]
        self._model.clear()
        for text in shown:
            self._model.appendRow(QStandardItem(text))
        forget = QStandardItem(self.tr("Forget these searches"))
        # The application's palette: the box's own was made fainter by the style sheet.
        muted = QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        forget.setForeground(muted)
        self._model.appendRow(forget)
        self._popup.setLayoutDirection(self._box.layoutDirection())
        self._popup.setAccessibleName(self.tr("Recent searches"))
        self._completer.setMaxVisibleItems(len(self._searches) + 1)
        self._completer.complete()

    def rows(self) -> list[str]:
        """What it offers, the way to forget it all last."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]

    def close(self) -> None:
        """Take it away."""
        self._popup.hide()

    def _activated(self, text: str) -> None:
        row = self.rows().index(text)
        if row < len(self._searches):
            self.chosen.emit(self._searches[row])
        else:
            self.forget_wanted.emit()
