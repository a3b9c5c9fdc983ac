"""Reading statistics, and the bar of reading aloud."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from screen_library import PRINTING
from screen_registry import screen

from reader.model.statistics import Period, ReadingTime
from reader.views.speech.engine import Absence, NoEngine, SpeechEngine, Voice

if TYPE_CHECKING:
    from screen_stage import Stage

    from reader.views.speech.speech_desk import SpeechDesk
    from reader.views.statistics.window import StatisticsWindow

_MINUTES = (12, 0, 25, 41, 0, 8, 19, 33, 0, 0, 57, 14, 22)
"""Read on one day after the other, over and over again."""


class SilentEngine(SpeechEngine):
    """Says nothing, in the voices it was given."""

    def __init__(self, parent: QObject, voices: tuple[Voice, ...]) -> None:
        super().__init__(parent)
        self._voices = voices

    def voices(self, language: str) -> tuple[Voice, ...]:
        return tuple(one for one in self._voices if language in {"", one.language})

    def say(self, text: str, voice: Voice | None, rate: float) -> None:
        pass

    def pause(self) -> bool:
        return True

    def resume(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def close(self) -> None:
        pass


def _window(stage: Stage, period: Period, days: int) -> StatisticsWindow:
    """The statistics of a library that was read on so many days."""
    desks = stage.window.library_desks
    assert desks is not None
    today = datetime.now().astimezone().date()
    ids = [stage.id_at(row) for row in range(stage.window.model.rowCount())]
    times = [
        ReadingTime(
            ids[ago % len(ids)],
            str(today - timedelta(days=ago)),
            60 * _MINUTES[ago % len(_MINUTES)],
        )
        for ago in range(days)
    ]
    desks.statistics._library.statistics.note(times)
    window = desks.statistics.open_window()
    window.choose(period)
    stage.settle()
    return window


@screen("statistics-month", group="dialogs")
def statistics_month(stage: Stage) -> None:
    """The last 30 days."""
    _window(stage, Period.MONTH, 300)


@screen("statistics-year", group="dialogs")
def statistics_year(stage: Stage) -> None:
    """Twelve months, further down: topics and lists."""
    window = _window(stage, Period.YEAR, 300)
    bar = window._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())


@screen("statistics-table", group="dialogs")
def statistics_table(stage: Stage) -> None:
    """The same figures as a table."""
    _window(stage, Period.WEEK, 300).table_button.setChecked(True)


@screen("statistics-empty", group="dialogs", library="samples")
def statistics_empty(stage: Stage) -> None:
    """Nothing read yet."""
    _window(stage, Period.MONTH, 0)


def _speech(stage: Stage, opened: SpeechEngine | NoEngine) -> SpeechDesk:
    stage.open(PRINTING)
    desks = stage.window.library_desks
    assert desks is not None
    desks.speech._opened = lambda _parent: opened
    stage.trigger("read_aloud")
    return desks.speech


@screen("read-aloud", group="main")
def read_aloud(stage: Stage) -> None:
    """A sentence is being read."""
    voices = (Voice("Salma", "ar", "EG"), Voice("Hamed", "ar", "SA"))
    _speech(stage, SilentEngine(stage.window, voices))
    for _sentence in range(3):
        stage.trigger("next_sentence")


@screen("read-aloud-no-voice", group="main")
def read_aloud_no_voice(stage: Stage) -> None:
    """No voice for the article's language."""
    _speech(stage, SilentEngine(stage.window, (Voice("Alan", "en", "GB"),)))


@screen("read-aloud-absent", group="dialogs")
def read_aloud_absent(stage: Stage) -> None:
    """The part that speaks is not installed."""
    _speech(stage, NoEngine(Absence.NOT_INSTALLED))
