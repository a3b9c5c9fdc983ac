"""Qt TextToSpeech, an optional part: it comes with ``maqal[speech]``."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTimer

from reader.views.speech.engine import Absence, NoEngine, SpeechEngine, Voice

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

MODULE = "PySide6.QtTextToSpeech"
_WITHOUT_VOICE = frozenset({"mock"})
"""Qt's engine for tests, which says nothing; it is never taken by itself."""


def packaged() -> bool:
    """Whether the program runs from a build of its own, to which nothing can be added."""
    return bool(getattr(sys, "frozen", False))


def open_engine(parent: QObject, name: str = "") -> SpeechEngine | NoEngine:
    """The system's engine, or the engine ``name`` of Qt; why not, if there is none."""
    if find_spec(MODULE) is None:
        return NoEngine(Absence.NOT_INSTALLED)
    try:
        module = import_module(MODULE)
    except ImportError as error:
        return NoEngine(Absence.NOT_LOADABLE, str(error))
    known = module.QTextToSpeech.availableEngines()
    usable = [one for one in known if one not in _WITHOUT_VOICE]
    if name not in known and not usable:
        return NoEngine(Absence.NO_ENGINE)
    speech = module.QTextToSpeech(name, None) if name in known else module.QTextToSpeech(None)
    if speech.state() == module.QTextToSpeech.State.Error:
        reason = speech.errorString()
        speech.deleteLater()
        return NoEngine(Absence.NO_ENGINE, reason)
    return QtSpeechEngine(module, speech, parent)


class QtSpeechEngine(SpeechEngine):
    """Turns Qt's states into «finished» and «failed»."""

    def __init__(self, module: Any, speech: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._module = module
        self._speech = speech
        speech.setParent(self)
        self._states = module.QTextToSpeech.State
        self._voices: dict[Voice, Any] = {}
        self._of_language: dict[str, tuple[Voice, ...]] = {}
        self._speaking = False
        # Some engines tell that they are ready before the last sound is out, and again after it.
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(self._ended)
        speech.stateChanged.connect(self._state_changed)

    def voices(self, language: str) -> tuple[Voice, ...]:
        """The voices of all regions of ``language``, without asking for those of the others."""
        if language in self._of_language:
            return self._of_language[language]
        found: dict[Voice, Any] = {}
        before = self._speech.locale()
        wanted = [
            locale
            for locale in self._speech.availableLocales()
            if not language or QLocale.languageToCode(locale.language()) == language
        ]
        for locale in [before] if not language else wanted:
            if self._speech.locale() != locale:
                self._speech.setLocale(locale)
            for voice in self._speech.availableVoices():
                found.setdefault(_described(voice, locale), voice)
        if self._speech.locale() != before:
            self._speech.setLocale(before)
        self._voices |= found
        # «Arabic+Adam» is a variant of «Arabic» (eSpeak NG): the plain voices first.
        self._of_language[language] = tuple(sorted(found, key=lambda one: "+" in one.name))
        return self._of_language[language]

    def say(self, text: str, voice: Voice | None, rate: float) -> None:
        """Say ``text``."""
        self.stop()
        if voice is not None and voice in self._voices:
            wanted = self._voices[voice]
            if self._speech.locale() != wanted.locale():
                self._speech.setLocale(wanted.locale())
            self._speech.setVoice(wanted)
        self._speech.setRate(max(-1.0, min(1.0, rate)))
        self._speaking = True
        self._speech.say(text)

    def pause(self) -> bool:
        """Hold on where one is, if the engine can."""
        can = self._module.QTextToSpeech.Capability.PauseResume
        if not self._speech.engineCapabilities() & can:
            self.stop()
            return False
        self._end.stop()
        self._speech.pause(self._module.QTextToSpeech.BoundaryHint.Immediate)
        return True

    def resume(self) -> None:
        """Go on."""
        self._speech.resume()

    def stop(self) -> None:
        """Be silent at once."""
        self._speaking = False
        self._end.stop()
        if self._speech.state() in {
            self._states.Speaking,
            self._states.Paused,
            self._states.Synthesizing,
        }:
            self._speech.stop(self._module.QTextToSpeech.BoundaryHint.Immediate)

    def close(self) -> None:
        """Be silent for good."""
        self._speech.stateChanged.disconnect(self._state_changed)
        self.stop()
        self.deleteLater()

    def _state_changed(self, state: object) -> None:
        if not self._speaking:
            return
        if state == self._states.Ready:
            self._end.start()
        elif state == self._states.Error:
            self._speaking = False
            self.failed.emit(self._speech.errorString())
        else:
            self._end.stop()

    def _ended(self) -> None:
        if self._speaking and self._speech.state() == self._states.Ready:
            self._speaking = False
            self.finished.emit()


def _described(voice: Any, locale: QLocale) -> Voice:
    code = QLocale.languageToCode(locale.language())
    return Voice(voice.name(), code, QLocale.territoryToCode(locale.territory()))
