"""The buttons inside the search box: clear it, take spellings exactly, add a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QIcon

    from reader.views.search.box import SearchBox


class BoxTools(QWidget):
    """``clear_wanted`` and ``filter_wanted`` are the plain buttons; the middle one is ``exact``."""

    clear_wanted = Signal()
    filter_wanted = Signal()

    def __init__(self, box: SearchBox, exact: QAction) -> None:
        super().__init__(box)
        self._box = box
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button = self._button("inside-box")
        self.clear_button.clicked.connect(self.clear_wanted)
        self.clear_button.hide()
        self.exact_button = self._button("exact")
        self.exact_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.exact_button.setCheckable(True)
        self.exact_button.setChecked(exact.isChecked())
        self.exact_button.toggled.connect(exact.setChecked)
        exact.toggled.connect(self.exact_button.setChecked)
        self.filter_button = self._button("inside-box")
        self.filter_button.clicked.connect(self.filter_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self.clear_button, self.exact_button, self.filter_button):
            row.addWidget(button)
        box.textChanged.connect(self._follow_text)
        self._follow_text(box.text())
        self.retranslate()

    def set_icons(self, cross: QIcon, funnel: QIcon) -> None:
        """Draw the buttons."""
        self.clear_button.setIcon(cross)
        self.filter_button.setIcon(funnel)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.exact_button.setText("أَ")
        texts = (
            (self.clear_button, self.tr("Clear the search (Esc)")),
            (self.exact_button, self.tr("Exact spelling: marks and hamza count")),
            (self.filter_button, self.tr("Add a filter")),
        )
        for button, text in texts:
            button.setToolTip(text)
            button.setAccessibleName(text)

    def _follow_text(self, text: str) -> None:
        if self.clear_button.isHidden() == bool(text):
            self.clear_button.setVisible(bool(text))
            self._box.place_tools()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIconSize(QSize(16, 16))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        return button
