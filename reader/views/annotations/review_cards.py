"""Old highlights, one card at a time, to be read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.formats import SEPARATOR
from reader.appearance.spacing import SPACE
from reader.model.direction import Direction
from reader.text.direction import base_direction
from reader.text.safe_display import isolated, safe_display
from reader.views.annotations.browser_delegate import made_on
from reader.views.annotations.names import tags_text
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.widgets.empty_state import EmptyState
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QLocale

    from reader.appearance.theme import Theme
    from reader.model.annotation import Annotation

FACE = "Amiri"
LARGEST_SHARE = 1.7
"""The passage's size as a multiple of the interface's."""


@dataclass(frozen=True, slots=True)
class Card:
    """An old highlight, and the title of its article."""

    annotation: Annotation
    title: str


class ReviewCards(Dialog):
    """``passed`` carries the id of a highlight that was read, ``more_wanted`` asks for others,
    ``passage_wanted`` carries the ids of an article and of an annotation to go to."""

    passed = Signal(str)
    more_wanted = Signal()
    passage_wanted = Signal(str, str)

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._number = 0
        self._any_shown = False
        self._locale = locale
        self.card = QFrame(self)
        self.card.setObjectName("card")
        self._bar = QFrame(self.card)
        self._bar.setFixedHeight(6)
        self.passage = QPlainTextEdit(self.card)
        self.note = WrappedLabel(self.card)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.source = WrappedLabel(self.card)
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.ending = EmptyState(parent=self)
        self._stack = QStackedWidget(self)
        self.progress = QLabel(self)
        self.open_button = QPushButton(self)
        self.next_button = QPushButton(self)
        self.more_button = QPushButton(self)
        self.close_button = QPushButton(self)
        self._arrange()
        self.next_button.clicked.connect(self._next)
        self.open_button.clicked.connect(self._open)
        self.more_button.clicked.connect(self.more_wanted)
        self.close_button.clicked.connect(self.reject)
        self.set_theme(theme)
        self.retranslate()
        fit(self, 640, 480)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Begin with the first of ``cards``; none: say that there is nothing to read again."""
        self._cards, self._number = tuple(cards), 0
        self._show()

    @property
    def current(self) -> Card | None:
        """The card on show."""
        return self._cards[self._number] if self._number < len(self._cards) else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``."""
        self._theme = theme
        self._show_bar()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and figures for ``locale``."""
        self._locale = locale
        self._show()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setWindowTitle(self.tr("Old highlights"))
        self.passage.setAccessibleName(self.tr("Passage"))
        self.next_button.setText(self.tr("Next"))
        self.open_button.setText(self.tr("Open the article"))
        self.more_button.setText(self.tr("Ten more"))
        self.close_button.setText(self.tr("Close"))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and the arrow onwards show the next card."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        onwards = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        if event.key() in {Qt.Key.Key_Space, onwards} and self.current is not None:
            self._next()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        passage = self.passage
        passage.setReadOnly(True)
        passage.setObjectName("passage")
        passage.setFrameShape(QFrame.Shape.NoFrame)
        passage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        passage.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        font = QFont(FACE)
        font.setPointSizeF(self.font().pointSizeF() * LARGEST_SHARE)
        passage.setFont(font)
        self.note.setProperty("role", "heading")
        for label in (self.source, self.progress):
            label.setProperty("role", "muted")
        inner = QVBoxLayout()
        inner.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        inner.setSpacing(SPACE)
        inner.addWidget(passage, 1)
        inner.addWidget(self.note)
        inner.addWidget(self.source)
        outer = QVBoxLayout(self.card)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(self._bar)
        outer.addLayout(inner, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.progress, 1)
        self.next_button.setProperty("prominent", True)
        self.more_button.setProperty("prominent", True)
        self.next_button.setDefault(True)
        for button in (self.close_button, self.open_button, self.more_button, self.next_button):
            button.setAutoDefault(button is self.next_button)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        for page in (self.card, self.ending):  # once its parts have their roles: it polishes them
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)

    def _show(self) -> None:
        card = self.current
        self._stack.setCurrentWidget(self.card if card is not None else self.ending)
        self.next_button.setVisible(card is not None)
        self.open_button.setVisible(card is not None)
        self.more_button.setVisible(card is None and self._any_shown)
        if card is None:
            self._say_done()
            self.progress.clear()
            self.close_button.setFocus()
            return
        self._any_shown = True
        annotation = card.annotation
        self._show_passage(safe_display(annotation.quote))
        note = safe_display(annotation.note)
        self.note.setText(note)
        self.note.setAlignment(_side_of(note))
        self.note.setVisible(bool(annotation.note))
        parts = (safe_display(card.title), made_on(annotation.created_at, self._locale))
        shown = [isolated(part) for part in (*parts, tags_text(annotation)) if part]
        # The line is the interface's, whatever the first of its parts is written in.
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.source.setText(("\u200f" if rtl else "\u200e") + SEPARATOR.join(shown))
        figure = self._locale.toString
        self.progress.setText(
            self.tr("Card %1 of %2")
            .replace("%1", figure(self._number + 1))
            .replace("%2", figure(len(self._cards)))
        )
        self._show_bar()
        self.next_button.setFocus()

    def _show_passage(self, quote: str) -> None:
        right = base_direction(quote) is Direction.RTL
        option = QTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        # QPlainTextEdit, unlike other widgets, does not mirror an alignment.
        option.setAlignment(_side_of(quote))
        self.passage.document().setDefaultTextOption(option)
        self.passage.setPlainText(quote)

    def _show_bar(self) -> None:
        card = self.current
        if card is not None and card.annotation.colour is not None:
            colour = getattr(self._theme.colours, f"{card.annotation.colour.value}_line")
            self._bar.setStyleSheet(f"background: {colour}; border: none; border-radius: 3px;")

    def _say_done(self) -> None:
        if self._any_shown:
            self.ending.set_texts(
                self.tr("That was it for now"),
                self.tr("Those you have just read come back last."),
            )
        else:
            self.ending.set_texts(
                self.tr("Nothing to read again yet"),
                self.tr("Two weeks after you highlight a passage, it is shown here again."),
            )

    def _next(self) -> None:
        card = self.current
        if card is not None:
            self._number += 1
            self.passed.emit(card.annotation.id)
            self._show()

    def _open(self) -> None:
        card = self.current
        if card is not None:
            self.passage_wanted.emit(card.annotation.article_id, card.annotation.id)


def _side_of(text: str) -> Qt.AlignmentFlag:
    """The side where a text of its own direction begins, whatever the interface's."""
    right = base_direction(text) is Direction.RTL
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
