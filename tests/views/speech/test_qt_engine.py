"""Qt TextToSpeech behind our protocol: with Qt's engine for tests where it is installed."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from reader.views.speech import qt_engine
from reader.views.speech.engine import Absence, NoEngine, SpeechEngine
from reader.views.speech.qt_engine import MODULE, open_engine, packaged

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_without_qt_text_to_speech_there_is_no_engine(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_engine, "find_spec", lambda _name: None)
    assert open_engine(qapp) == NoEngine(Absence.NOT_INSTALLED)


def test_a_library_that_is_missing_is_told(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_name: str) -> None:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(qt_engine, "find_spec", lambda _name: object())
    monkeypatch.setattr(qt_engine, "import_module", fail)
    found = open_engine(qapp)
    assert isinstance(found, NoEngine)
    assert found.why is Absence.NOT_LOADABLE
    assert "libpulse" in found.reason


def test_a_system_without_a_voice_has_no_engine(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    speech = SimpleNamespace(availableEngines=lambda: ["mock"])
    monkeypatch.setattr(qt_engine, "find_spec", lambda _name: object())
    monkeypatch.setattr(
        qt_engine, "import_module", lambda _name: SimpleNamespace(QTextToSpeech=speech)
    )
    assert open_engine(qapp) == NoEngine(Absence.NO_ENGINE)


def test_a_build_of_its_own_knows_that_it_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not packaged()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert packaged()


@pytest.mark.qt_log_ignore("pipewire", extend=True)  # Qt Multimedia's, where there is no sound
@pytest.mark.skipif(find_spec(MODULE) is None, reason="maqal[speech] is not installed")
def test_qts_engine_for_tests_says_pauses_and_stops(qapp: QApplication, qtbot: QtBot) -> None:
    parent = QObject()
    engine = open_engine(parent, "mock")
    assert isinstance(engine, SpeechEngine)
    voices = engine.voices("en")
    assert voices
    assert {voice.language for voice in voices} == {"en"}
    assert engine.voices("") != ()
    assert engine.voices("xx") == ()
    with qtbot.waitSignal(engine.finished, timeout=10_000):
        engine.say("hello there", voices[0], 1.0)
    told: list[bool] = []
    engine.finished.connect(lambda: told.append(True))
    engine.say("this is a text of some more words", voices[-1], 0.0)
    assert engine.pause()
    engine.resume()
    engine.stop()
    qtbot.wait(50)
    assert told == [], "what was stopped did not come to its end"
    with qtbot.waitSignal(engine.finished, timeout=10_000):
        engine.say("again", None, 0.0)
    engine.close()
    parent.deleteLater()
