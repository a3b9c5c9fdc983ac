"""One quiet line: how far the search index is, while it does not hold the whole library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from reader.appearance.formats import format_percent
from reader.appearance.spacing import SPACE
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.model.search import IndexState


class IndexLine(QWidget):
    """Hidden while everything can be found."""

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._state: IndexState | None = None
        self._words = WrappedLabel(self)
        self._words.setProperty("role", "muted")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("thin")
        self._bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self.hide()

    def show_state(self, state: IndexState) -> None:
        """Show how far the index is; nothing once it is up to date."""
        self._state = state
        self._bar.setVisible(state.total > 0)
        if state.total > 0:
            self._bar.setRange(0, state.total)
            self._bar.setValue(state.done)
        self.retranslate()
        self.setVisible(not state.up_to_date)

    def set_locale(self, locale: QLocale) -> None:
        """Write figures for ``locale``."""
        self._locale = locale
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        state = self._state
        if state is None:
            return
        if state.total > 0:
            share = format_percent(state.done / state.total, self._locale)
            words = self.tr("The search index is being rebuilt: %1").replace("%1", share)
            self._words.setText(words)
        else:
            self._words.setText(self.tr("New articles are being made searchable"))
        self._bar.setAccessibleName(self._words.text())
