"""What the window does about reading an article aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from reader.appearance.declared_settings import (
    SPEECH_RATE,
    SPEECH_VOICE_ARABIC,
    SPEECH_VOICE_ENGLISH,
)
from reader.tasks.runner import Lane
from reader.views.article.marks import Mark, MarkStyle
from reader.views.speech.bar import STEPS, SpeechBar
from reader.views.speech.engine import NoEngine, SpeechEngine, Voice
from reader.views.speech.qt_engine import open_engine, packaged
from reader.views.speech.sentence_reader import (
    ReadingState,
    SentenceReader,
    SpokenSentence,
    spoken_sentences,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.appearance.theme import Theme
    from reader.model.article import Article
    from reader.tasks.runner import Task
    from reader.views.actions import Actions
    from reader.views.article.pane import ArticlePane
    from reader.views.collaborators import Collaborators
    from reader.views.speech.absence_dialog import AbsenceDialog

LAYER = "spoken"
LONGEST_AT_ONCE = 200_000
"""Code points of a text whose sentences are found without a moment's delay (20 ms)."""
_VOICES = {"ar": SPEECH_VOICE_ARABIC, "en": SPEECH_VOICE_ENGLISH}


class SpeechDesk(QObject):
    """``followed`` is emitted with each sentence, ``said`` carries a sentence for the status bar.

    ``opened`` makes the engine (given the desk as its parent), or says why there is none.
    """

    followed = Signal()
    said = Signal(str)

    def __init__(
        self,
        parts: Collaborators,
        actions: Actions,
        pane: ArticlePane,
        window: QWidget,
        opened: Callable[[QObject], SpeechEngine | NoEngine] = open_engine,
    ) -> None:
        super().__init__(window)
        self._with = parts
        self._actions = actions
        self._pane = pane
        self._window = window
        self._opened = opened
        self._article: Article | None = None
        self._insisted = ""
        self._task: Task[list[SpokenSentence]] | None = None
        self.engine: SpeechEngine | None = None
        self.reader: SentenceReader | None = None
        self.bar: SpeechBar | None = None
        self.dialog: AbsenceDialog | None = None
        actions["next_sentence"].triggered.connect(lambda: self._step(1))
        actions["previous_sentence"].triggered.connect(lambda: self._step(-1))
        actions["stop_reading"].triggered.connect(self.stop)
        parts.themes.changed.connect(self._follow_theme)
        parts.languages.changed.connect(self._follow_language)
        parts.preferences.changed.connect(self._follow_setting)
        self._enable()

    # What others call ------------------------------------------------------------------------

    def toggle(self) -> None:
        """Begin at the selection or at what is in view; hold on; go on."""
        state = ReadingState.SILENT if self.reader is None else self.reader.state
        if self.reader is not None and state is ReadingState.READING:
            self.reader.pause()
        elif self.reader is not None and state is ReadingState.PAUSED:
            self.reader.resume()
        else:
            self._start()

    def stop(self) -> None:
        """Be silent and put the bar away."""
        if self.reader is not None:
            self.reader.stop()
        self._put_away()

    def article_shown(self, article: Article) -> None:
        """``article`` is on show; another one that was being read may be on show no longer."""
        spoken = self._article
        if spoken is None:
            return
        if article.id == spoken.id and (article.title, article.body) == (
            spoken.title,
            spoken.body,
        ):
            self._mark()
        elif article.id == spoken.id or not self._on_show(spoken.id):
            self.stop()

    # Reading ---------------------------------------------------------------------------------

    def _start(self) -> None:
        article = self._pane.article()
        if article is None or not self._ready() or self.reader is None or self.bar is None:
            return
        self._article = article
        voices, voice = self._voices_for(article)
        self.bar.show()
        self._enable()
        if voice is None and self._insisted != article.id:
            self.bar.show_missing_voice(self._language_name(article))
            return
        rate = self._with.preferences.get(SPEECH_RATE)
        self.bar.show_voices(voices, voice, rate)
        self.reader.set_voice(voice, rate / STEPS)
        offset = self._offset()
        if len(article.body) <= LONGEST_AT_ONCE:
            self._read(article, spoken_sentences(article), offset)
            return
        self._task = self._with.runner.run(
            lambda _token: spoken_sentences(article),
            lambda found: self._read(article, found, offset),
            lane=Lane.PARALLEL,
        )

    def _read(self, article: Article, found: list[SpokenSentence], offset: int | None) -> None:
        self._task = None
        if self.reader is None or self._article is not article:
            return
        self.reader.read(article, found, offset)
        if self.reader.state is ReadingState.SILENT:
            self._put_away()

    def _offset(self) -> int | None:
        """Where to begin in the body: at what is selected, or at the first paragraph in view."""
        view = self._pane.view
        span = view.selected_span()
        if span is not None:
            return span[0]
        block, offset = view.reading_position()
        article = self._pane.article()
        if block < 0 or article is None:
            return None
        start = sum(len(one.text) + 1 for one in article.blocks[:block])
        # A paragraph of which only the end is in view is read from what is in view on.
        return start + offset

    def _step(self, steps: int) -> None:
        if self.reader is not None:
            self.reader.step(steps)

    def _insist(self) -> None:
        if self._article is not None:
            self._insisted = self._article.id
            self._start()

    def _sentence_begun(self, sentence: SpokenSentence) -> None:
        article = self._article
        if article is None or self.bar is None or self.reader is None:
            return
        if not self._on_show(article.id):  # it went to the trash
            self.stop()
            return
        self._mark()
        self.bar.show_place(*self.reader.place)
        shown = self._pane.article()
        if shown is not None and shown.id == article.id:
            self._pane.view.scroll_to(sentence.start, sentence.end, sentence.field)
        self.followed.emit()

    def _state_changed(self, state: ReadingState) -> None:
        if self.bar is not None:
            self.bar.show_state(state)
        self._enable()

    def _failed(self, words: str) -> None:
        from reader.text.safe_display import isolated, safe_display  # noqa: PLC0415 - seldom

        self._put_away()
        sentence = self.tr("The voice stopped: %1.")
        self.said.emit(sentence.replace("%1", isolated(safe_display(words.rstrip(".")))))

    def _put_away(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        article, self._article = self._article, None
        if article is not None:
            self._pane.set_marks(article.id, LAYER, [])
        if self.bar is not None and not self.bar.isHidden():
            had_focus = self.bar.isAncestorOf(self._window.focusWidget() or self._window)
            self.bar.hide()
            if had_focus:
                self._pane.setFocus()
        self._enable()

    def _mark(self) -> None:
        article = self._article
        sentence = None if self.reader is None else self.reader.current
        if article is None or sentence is None:
            return
        mark = Mark(sentence.start, sentence.end, MarkStyle.SPOKEN, field=sentence.field)
        self._pane.set_marks(article.id, LAYER, [mark])

    def _on_show(self, article_id: str) -> bool:
        return any(
            one is not None and one.id == article_id
            for one in (self._pane.article(), self._pane.other())
        )

    def _enable(self) -> None:
        reading = self.reader is not None and self.reader.state is not ReadingState.SILENT
        for name in ("next_sentence", "previous_sentence"):
            self._actions[name].setEnabled(reading)
        shown = self.bar is not None and not self.bar.isHidden()
        self._actions["stop_reading"].setEnabled(reading or shown)

    # Engine, voices, bar ---------------------------------------------------------------------

    def _ready(self) -> bool:
        """Whether there is an engine; if not, say how to get one."""
        if self.engine is None:
            found = self._opened(self)
            if isinstance(found, NoEngine):
                self._say_absent(found)
                return False
            self.engine = found
            self.reader = reader = SentenceReader(found, self)
            reader.sentence_begun.connect(self._sentence_begun)
            reader.state_changed.connect(self._state_changed)
            reader.ended.connect(self._put_away)
            reader.failed.connect(self._failed)
        if self.bar is None:
            parts = self._with
            self.bar = bar = SpeechBar(
                self._actions, parts.icons, parts.themes.theme, parts.languages.locale, self._pane
            )
            self._pane.add_below(bar)
            bar.toggled.connect(self.toggle)
            bar.stopped.connect(self.stop)
            bar.rate_changed.connect(self._rate_changed)
            bar.voice_changed.connect(self._voice_changed)
            bar.insisted.connect(self._insist)
        return True

    def _say_absent(self, absence: NoEngine) -> None:
        from reader.views.speech.absence_dialog import AbsenceDialog  # noqa: PLC0415 - seldom

        self.dialog = dialog = AbsenceDialog(absence, packaged=packaged(), parent=self._window)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _voices_for(self, article: Article) -> tuple[tuple[Voice, ...], Voice | None]:
        """The voices of the article's language, and the one that the person chose, or the first."""
        language = _language(article)
        if self.engine is None:
            return (), None
        voices = self.engine.voices(language)
        if not voices:
            return self.engine.voices(""), None
        kept = _VOICES.get(language)
        name = "" if kept is None else self._with.preferences.get(kept)
        return voices, next((one for one in voices if one.name == name), voices[0])

    def _rate_changed(self, rate: int) -> None:
        self._with.preferences.set(SPEECH_RATE, rate)

    def _follow_setting(self, key: str) -> None:
        if key == SPEECH_RATE.key and self.reader is not None and self.bar is not None:
            rate = self._with.preferences.get(SPEECH_RATE)
            self.bar.rate.setValue(rate)
            self.reader.set_voice(self.reader.voice, rate / STEPS)

    def _voice_changed(self, voice: Voice) -> None:
        kept = _VOICES.get(voice.language)
        if kept is not None:
            self._with.preferences.set(kept, voice.name)
        if self.reader is not None:
            self.reader.set_voice(voice, self._with.preferences.get(SPEECH_RATE) / STEPS)

    def _language_name(self, article: Article) -> str:
        code = _language(article)
        names = {"ar": self.tr("Arabic"), "en": self.tr("English")}
        return names.get(code) or QLocale(code).nativeLanguageName() or code

    def _follow_theme(self, theme: Theme) -> None:
        if self.bar is not None:
            self.bar.set_theme(theme)

    def _follow_language(self) -> None:
        if self.bar is not None:
            self.bar.set_locale(self._with.languages.locale)
            self.bar.retranslate()
            if self._article is not None:
                _voices, voice = self._voices_for(self._article)
                if voice is None and self._insisted != self._article.id:
                    self.bar.show_missing_voice(self._language_name(self._article))


def _language(article: Article) -> str:
    """ISO 639: what stands before the region."""
    return article.language.split("-", maxsplit=1)[0].lower()
