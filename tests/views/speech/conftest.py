"""A voice that says nothing, and a window to read aloud in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader import paths
from reader.appearance.i18n import LanguageSwitch
from reader.appearance.icons import IconSet
from reader.appearance.theme import Theme, ThemeName, ThemeSwitch
from reader.model.article import Article
from reader.tasks.runner import TaskRunner
from reader.views.actions import Actions
from reader.views.article.pane import ArticlePane
from reader.views.preferences import Preferences
from reader.views.speech.engine import Absence, NoEngine, SpeechEngine, Voice
from reader.views.speech.speech_desk import SpeechDesk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

ARABIC = Voice("Salma", "ar", "EG")
OTHER_ARABIC = Voice("Hamed", "ar", "SA")
ENGLISH = Voice("Alan", "en", "GB")


class FakeEngine(SpeechEngine):
    """Keeps what it is to say; a test lets it come to an end."""

    def __init__(self, parent: QObject | None = None, *voices: Voice, can_pause: bool = True):
        super().__init__(parent)
        self._voices = voices
        self.can_pause = can_pause
        self.said: list[str] = []
        self.spoken_as: list[tuple[Voice | None, float]] = []
        self.speaking = ""
        self.held = False

    def voices(self, language: str) -> tuple[Voice, ...]:
        return tuple(one for one in self._voices if language in {"", one.language})

    def say(self, text: str, voice: Voice | None, rate: float) -> None:
        self.said.append(text)
        self.spoken_as.append((voice, rate))
        self.speaking, self.held = text, False

    def pause(self) -> bool:
        if not self.can_pause:
            self.stop()
            return False
        self.held = True
        return True

    def resume(self) -> None:
        self.held = False

    def stop(self) -> None:
        self.speaking, self.held = "", False

    def close(self) -> None:
        self.stop()

    def end(self) -> None:
        """The text was said to its end."""
        assert self.speaking
        self.speaking = ""
        self.finished.emit()


class Parts(NamedTuple):
    """Of the window's collaborators those that the desk asks for."""

    themes: ThemeSwitch
    languages: LanguageSwitch
    icons: IconSet
    preferences: Preferences
    runner: TaskRunner


class Room:
    """A window with an article pane and the desk; what the engine is, a test may say."""

    def __init__(self, window: QWidget, parts: Parts, theme: Theme) -> None:
        self.window = window
        self.parts = parts
        self.actions = Actions(("ar", "en"), parts.icons, window)
        self.pane = ArticlePane(
            parts.preferences.typography, theme, parts.languages.locale, lambda: None, window
        )
        QVBoxLayout(window).addWidget(self.pane)
        self.engine = FakeEngine(window, ENGLISH, ARABIC, OTHER_ARABIC)
        self.absence: Absence | None = None
        self.desk = SpeechDesk(
            parts,  # type: ignore[arg-type]
            self.actions,
            self.pane,
            window,
            lambda _parent: self.engine if self.absence is None else NoEngine(self.absence, "lib"),
        )
        window.addActions(list(self.actions.all()))
        window.resize(900, 500)
        window.show()

    def show(self, article: Article) -> None:
        self.pane.show_article(article)
        self.desk.article_shown(article)

    def marked(self) -> list[str]:
        """What is marked as being spoken."""
        article = self.pane.article()
        assert article is not None
        found = []
        for field, text in (("title", article.title), ("body", article.body)):
            for mark in self.pane.view._marks.between(field, 0, len(text)):  # type: ignore[arg-type]
                if mark.style.value == "spoken":
                    found.append(text[mark.start : mark.end])
        return found


@pytest.fixture
def room(
    qapp: QApplication,
    qtbot: QtBot,
    languages: LanguageSwitch,
    theme: Theme,
    runner: TaskRunner,
    tmp_path: Path,
) -> Room:
    """A room in English."""
    languages.apply("en")
    themes = ThemeSwitch(paths.resource_path("themes"), qapp, ThemeName.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    parts = Parts(
        themes,
        languages,
        IconSet(paths.resource_path("icons")),
        Preferences(tmp_path / "maqal.ini"),
        runner,
    )
    return Room(window, parts, theme)
