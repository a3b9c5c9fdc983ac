"""The bar below an article that is read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
)

from reader.appearance.formats import format_number
from reader.appearance.spacing import HALF, ROOMY, SPACE
from reader.text.safe_display import isolated, safe_display
from reader.views.speech.sentence_reader import ReadingState
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from reader.appearance.icons import IconSet
    from reader.appearance.theme import Theme
    from reader.views.actions import Actions
    from reader.views.speech.engine import Voice

STEPS = 10
"""Of the slider to each side of the ordinary pace."""
SLIDER_WIDTH = 110
WIDEST_VOICES = 240


class SpeechBar(QFrame):
    """``toggled`` asks to hold on or to go on, ``stopped`` for silence; ``rate_changed`` carries
    -10 (slowest) to 10, ``voice_changed`` a Voice. ``insisted``: to read in whatever voice there
    is."""

    toggled = Signal()
    stopped = Signal()
    rate_changed = Signal(int)
    voice_changed = Signal(object)
    insisted = Signal()

    def __init__(
        self, actions: Actions, icons: IconSet, theme: Theme, locale: QLocale, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self._icons = icons
        self._theme = theme
        self._locale = locale
        self._state = ReadingState.SILENT
        self._place = (0, 0)
        self._missing = ""
        self._voices: tuple[Voice, ...] = ()
        self.toggle = self._button()
        self.previous = self._button()
        self.previous.setDefaultAction(actions["previous_sentence"])
        self.next = self._button()
        self.next.setDefaultAction(actions["next_sentence"])
        self.place = QLabel(self)
        self.place.setProperty("role", "muted")
        self.notice = WrappedLabel(self)
        self.notice.setProperty("role", "warning")
        self.notice.setContentsMargins(SPACE, 0, 0, 0)  # see AbsenceDialog
        self.notice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.insist = QPushButton(self)
        self.insist.setProperty("role", "link")
        self.rate_label = QLabel(self)
        self.rate = QSlider(Qt.Orientation.Horizontal, self)
        self.rate.setRange(-STEPS, STEPS)
        self.rate.setPageStep(STEPS // 2)
        self.rate.setFixedWidth(SLIDER_WIDTH)
        self.voices = QComboBox(self)
        self.voices.setMaximumWidth(WIDEST_VOICES)
        self.voices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.close_button = self._button()
        self._parts: tuple[QWidget, ...] = (
            self.toggle,
            self.previous,
            self.next,
            self.place,
            self.rate_label,
            self.rate,
            self.voices,
        )
        self._arrange()
        self.toggle.clicked.connect(self.toggled)
        self.close_button.clicked.connect(self.stopped)
        self.insist.clicked.connect(self.insisted)
        self.rate.valueChanged.connect(self._tell_rate)
        self.voices.activated.connect(lambda number: self.voice_changed.emit(self._voices[number]))
        self.set_theme(theme)
        self.retranslate()

    # What others call ------------------------------------------------------------------------

    def show_state(self, state: ReadingState) -> None:
        """Show whether something is being read."""
        self._state = state
        self._show()

    def show_place(self, number: int, total: int) -> None:
        """Say which sentence (from 1) of how many is being read."""
        self._place = (number, total)
        self._show()

    def show_voices(self, voices: Sequence[Voice], chosen: Voice | None, rate: int) -> None:
        """Offer ``voices``; the one that is used is ``chosen``."""
        self._missing = ""
        self._voices = tuple(voices)
        with QSignalBlocker(self.voices), QSignalBlocker(self.rate):
            self.voices.clear()
            for voice in self._voices:
                region = f" ({voice.region})" if voice.region else ""
                self.voices.addItem(isolated(safe_display(voice.name) + region))
            if chosen in self._voices:
                self.voices.setCurrentIndex(self._voices.index(chosen))
            self.rate.setValue(rate)
        self._tell_rate_of(rate)
        self._show()

    def show_missing_voice(self, language: str) -> None:
        """Say that there is no voice for ``language`` (a name in the interface's language)."""
        self._missing = language
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``."""
        self._theme = theme
        colours = theme.colours
        self.close_button.setIcon(self._icons.icon("close", colours.muted, colours.muted))
        for button, name in ((self.previous, "chevron-up"), (self.next, "chevron-down")):
            button.defaultAction().setIcon(self._icons.icon(name, colours.text, colours.muted))
        self._show()

    def set_locale(self, locale: QLocale) -> None:
        """Write figures for ``locale``."""
        self._locale = locale
        self._show()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.rate_label.setText(self.tr("Speed"))
        self.rate.setAccessibleName(self.tr("Speed of reading aloud"))
        self.voices.setAccessibleName(self.tr("Voice"))
        self.voices.setToolTip(self.tr("Voice"))
        stop = self.tr("Stop reading aloud (Esc)")
        self.close_button.setToolTip(stop)
        self.close_button.setAccessibleName(stop)
        self.insist.setText(self.tr("Read all the same"))
        self._tell_rate_of(self.rate.value())
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is silence."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.stopped.emit()
            return
        super().keyPressEvent(event)

    # Inside ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOMY, HALF, ROOMY, HALF)
        row.setSpacing(SPACE)
        for widget in (self.toggle, self.previous, self.next, self.place):
            row.addWidget(widget)
        row.addWidget(self.notice, 100)
        row.addWidget(self.insist)
        row.addStretch(1)
        for setting in (self.rate_label, self.rate, self.voices, self.close_button):
            row.addWidget(setting)

    def _show(self) -> None:
        reading = self._state is ReadingState.READING
        colours = self._theme.colours
        icon = "pause" if reading else "play"
        self.toggle.setIcon(self._icons.icon(icon, colours.text, colours.muted))
        words = self.tr("Pause") if reading else self.tr("Go on reading aloud")
        self.toggle.setToolTip(words)
        self.toggle.setAccessibleName(words)
        text = self.tr("Sentence %1 of %2")
        text = text.replace("%1", format_number(self._place[0], self._locale))
        self.place.setText(text.replace("%2", format_number(self._place[1], self._locale)))
        missing = bool(self._missing)
        no_voice = self.tr(
            "This system has no voice for this language: %1. Voices are added in the system's "
            "settings."
        )
        self.notice.setText(no_voice.replace("%1", isolated(self._missing)))
        self.notice.setVisible(missing)
        self.insist.setVisible(missing)
        for part in self._parts:
            part.setVisible(not missing)

    def _tell_rate(self, value: int) -> None:
        self._tell_rate_of(value)
        self.rate_changed.emit(value)

    def _tell_rate_of(self, value: int) -> None:
        if value == 0:
            words = self.tr("Ordinary speed")
        else:
            steps = format_number(abs(value), self._locale)
            faster = self.tr("Faster by %1 of 10")
            slower = self.tr("Slower by %1 of 10")
            words = (faster if value > 0 else slower).replace("%1", steps)
        self.rate.setToolTip(words)
        self.rate.setAccessibleDescription(words)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(18, 18))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button
