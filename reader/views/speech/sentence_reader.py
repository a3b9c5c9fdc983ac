"""Reads the sentences of an article one after the other."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.text.sentences import Sentence, sentence_at, sentences, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.views.article.marks import Field
    from reader.views.speech.engine import SpeechEngine, Voice


class ReadingState(Enum):
    """What the reader does."""

    SILENT = auto()
    READING = auto()
    PAUSED = auto()


class SpokenSentence(NamedTuple):
    """Code points [start, end) of the title or of the body."""

    field: Field
    start: int
    end: int


def spoken_sentences(article: Article) -> list[SpokenSentence]:
    """The title, then the sentences of the stored body: what is hidden for the eye (vocalisation)
    is there for the voice."""
    found: list[SpokenSentence] = []
    if article.title.strip():
        found.append(SpokenSentence("title", 0, len(article.title)))
    found += [SpokenSentence("body", *one) for one in sentences(article.body)]
    return found


class SentenceReader(QObject):
    """``sentence_begun`` carries a SpokenSentence, ``state_changed`` the ReadingState; ``ended`` is
    emitted after the last sentence, ``failed`` with the engine's words."""

    sentence_begun = Signal(object)
    state_changed = Signal(object)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, engine: SpeechEngine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._texts: dict[Field, str] = {}
        self._sentences: Sequence[SpokenSentence] = ()
        self._number = 0
        self._voice: Voice | None = None
        self._rate = 0.0
        self._state = ReadingState.SILENT
        self._held = False
        engine.finished.connect(self._finished)
        engine.failed.connect(self._failed)

    @property
    def state(self) -> ReadingState:
        """What it does."""
        return self._state

    @property
    def current(self) -> SpokenSentence | None:
        """The sentence that is being read, or that a pause interrupted."""
        return None if self._state is ReadingState.SILENT else self._sentences[self._number]

    @property
    def voice(self) -> Voice | None:
        """The voice it reads in; None: the engine's own choice."""
        return self._voice

    @property
    def place(self) -> tuple[int, int]:
        """Which sentence (from 1) of how many it is at."""
        return self._number + 1, len(self._sentences)

    def set_voice(self, voice: Voice | None, rate: float) -> None:
        """Read in another voice or at another pace; the sentence begins anew."""
        if (voice, rate) == (self._voice, self._rate):
            return
        self._voice, self._rate = voice, rate
        if self._state is ReadingState.READING:
            self._say()
        self._held = False

    def read(self, article: Article, found: Sequence[SpokenSentence], offset: int | None) -> None:
        """Read from the sentence at code point ``offset`` of the body on (None: from the title).

        ``found`` are the article's ``spoken_sentences``; nothing happens if there are none.
        """
        self.stop()
        self._texts = {"title": article.title, "body": article.body}
        self._sentences = found
        if not self._sentences:
            return
        self._number = 0
        if offset is not None:
            body = [Sentence(one.start, one.end) for one in self._sentences if one.field == "body"]
            if body:
                first = len(self._sentences) - len(body)
                self._number = first + sentence_at(body, offset)
        self._begin()

    def pause(self) -> None:
        """Hold on."""
        if self._state is ReadingState.READING:
            self._held = self._engine.pause()
            self._change(ReadingState.PAUSED)

    def resume(self) -> None:
        """Go on; from the beginning of the sentence if the engine cannot do better."""
        if self._state is not ReadingState.PAUSED:
            return
        held, self._held = self._held, False
        self._change(ReadingState.READING)
        if held:
            self._engine.resume()
        else:
            self._say()

    def step(self, steps: int) -> None:
        """Go to the next sentence (1) or to the one before (-1); at the ends nothing happens."""
        wanted = self._number + steps
        if self._state is ReadingState.SILENT or not 0 <= wanted < len(self._sentences):
            return
        self._number = wanted
        self._begin()

    def stop(self) -> None:
        """Be silent."""
        if self._state is not ReadingState.SILENT:
            self._engine.stop()
            self._held = False
            self._change(ReadingState.SILENT)

    def _begin(self) -> None:
        self._held = False
        self._change(ReadingState.READING)
        self.sentence_begun.emit(self._sentences[self._number])
        if self._state is ReadingState.READING:  # whoever was told may have wanted silence
            self._say()

    def _say(self) -> None:
        field, start, end = self._sentences[self._number]
        self._engine.say(spoken(self._texts[field][start:end]), self._voice, self._rate)

    def _finished(self) -> None:
        if self._state is not ReadingState.READING:
            return
        if self._number + 1 < len(self._sentences):
            self._number += 1
            self._begin()
            return
        self._change(ReadingState.SILENT)
        self.ended.emit()

    def _failed(self, words: str) -> None:
        if self._state is not ReadingState.SILENT:
            self._change(ReadingState.SILENT)
            self.failed.emit(words)

    def _change(self, state: ReadingState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
