"""The bar below the article: what is looked for in it, and where one stands among the matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton

from reader.appearance.spacing import SPACE
from reader.text.safe_display import isolated, safe_display
from reader.views.announcing import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from reader.views.actions import Actions

LONGEST_FIELD = 280
"""Pixels; a longer line would stand apart from the count beside it."""
LONGEST_TEXT = 1_000
"""Characters one can look for in an article."""
LONGEST_QUERY = 40
"""Characters of a library search that the bar repeats."""


class FindLine(QLineEdit):
    """A line in which Return and Down lead to the next match, Shift+Return and Up back."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, or edit the line."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Return: -1 if back else 1,
            Qt.Key.Key_Enter: -1 if back else 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        event.accept()
        self.stepped.emit(step)


class FindBar(QFrame):
    """In one of two forms: with a line to type in, or, after a search, with what was searched.

    ``typed`` carries the text looked for, ``stepped`` 1 or -1, ``exact_changed`` whether marks and
    hamza count; ``closed`` takes the bar away.
    """

    typed = Signal(str)
    stepped = Signal(int)
    exact_changed = Signal(bool)
    closed = Signal()

    def __init__(self, locale: QLocale, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self._locale = locale
        self._query: str | None = None
        self._position = (0, 0, False)
        self.line = FindLine(self)
        self.line.setMaxLength(LONGEST_TEXT)
        self.line.setMaximumWidth(LONGEST_FIELD)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._searched = QLabel(self)
        self._searched.setTextFormat(Qt.TextFormat.PlainText)
        self.exact = QToolButton(self)
        self.exact.setObjectName("exact")
        self.exact.setCheckable(True)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.count.setMinimumWidth(1)
        self.previous = self._button()
        self.previous.setDefaultAction(actions["previous_match"])
        self.next = self._button()
        self.next.setDefaultAction(actions["next_match"])
        self.close_button = self._button()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self._searched)
        row.addWidget(self.line, 3)
        row.addWidget(self.exact)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)
        # As high in both forms, so that the text above does not move when they change.
        self._searched.setMinimumHeight(self.line.sizeHint().height())
        self.line.textChanged.connect(self.typed)
        self.line.stepped.connect(self.stepped)
        self.exact.toggled.connect(self.exact_changed)
        self.close_button.clicked.connect(self.closed)
        self.retranslate()

    def show_line(self, text: str) -> None:
        """Take the form with a line, holding ``text``, ready to be typed over."""
        self._query = None
        self._show_form()
        if text:
            self.line.setText(text)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_search(self, query: str) -> None:
        """Take the form without a line: the matches are those of the search for ``query``."""
        self._query = query
        self._show_form()

    def show_position(self, number: int, total: int, *, wrapped: bool) -> None:
        """Say that one stands at match ``number`` (from 1) of ``total``."""
        self._position = (number, total, wrapped)
        self._show_count()

    def set_locale(self, locale: QLocale) -> None:
        """Write figures for ``locale``."""
        self._locale = locale
        self.retranslate()

    def set_icons(self, cross: QIcon) -> None:
        """Draw the closing cross."""
        self.close_button.setIcon(cross)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.line.setPlaceholderText(self.tr("Find in the article"))
        self.line.setAccessibleName(self.tr("Find in the article"))
        self.exact.setText("أَ")
        exact = self.tr("Exact spelling: marks and hamza count")
        self.exact.setToolTip(exact)
        self.exact.setAccessibleName(exact)
        close = self.tr("Close (Esc)")
        self.close_button.setToolTip(close)
        self.close_button.setAccessibleName(close)
        self._show_form()

    def _show_form(self) -> None:
        query = self._query
        for widget in (self.line, self.exact):
            widget.setVisible(query is None)
        self._searched.setVisible(query is not None)
        if query is not None:
            shown = safe_display(query)
            if len(shown) > LONGEST_QUERY:
                shown = shown[:LONGEST_QUERY] + "…"
            words = self.tr("Search: “%1”").replace("%1", isolated(shown))
            self._searched.setText(words)
        self._show_count()

    def _show_count(self) -> None:
        number, total, wrapped = self._position
        empty = self._query is None and not self.line.text()
        if empty:
            text = ""
        elif not total:
            text = self.tr("Not in this article")
        else:
            figures = self.tr("%1 of %2").replace("%1", self._locale.toString(number))
            text = figures.replace("%2", self._locale.toString(total))
            if wrapped and total > 1:
                at_start = self.tr("from the beginning again")
                at_end = self.tr("from the end again")
                text += " · " + (at_start if number == 1 else at_end)
        if self.isVisible() and text != self.count.text():
            announce(self.count, text)
        self.count.setText(text)
        self.count.setProperty("role", "muted" if total or empty else "warning")
        self.count.style().polish(self.count)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button
