"""Records how long articles are read in the window."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from reader.views.statistics.reading_clock import ReadingClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.article import Article
    from reader.model.errors import MaqalError
    from reader.model.statistics import ReadingTime
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import TaskRunner
    from reader.views.article.pane import ArticlePane

TICK_MILLISECONDS = 15_000
"""Between two looks at the clock; what a day's end, or a sleep of the computer, can misplace."""
SAVE_TICKS = 4
"""Ticks between two writes: a crash loses a minute."""

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchUpdate,
    }
)
_OF_THE_WINDOW = frozenset(
    {
        QEvent.Type.WindowActivate,
        QEvent.Type.WindowDeactivate,
        QEvent.Type.WindowStateChange,
        QEvent.Type.Show,
        QEvent.Type.Hide,
    }
)


class ReadingRecorder(QObject):
    """Counts only while the window is the active one and somebody does something in the article.

    ``saved`` is emitted when reading time was kept, ``failed`` with a MaqalError when it could not
    be; it is lost then, and the person is told once.
    """

    saved = Signal()
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        pane: ArticlePane,
        window: QWidget,
        *,
        now: Callable[[], float] = time.monotonic,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(pane)
        self._library = library
        self._runner = runner
        self._pane = pane
        self._window = window
        self._clock = ReadingClock(now, today)
        self._wanted = True
        self._complained = False
        self._ticks = 0
        self._timer = QTimer(self, interval=TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._views: set[int] = set()
        window.installEventFilter(self)
        pane.progressed.connect(lambda _share: self._clock.touch())

    @property
    def counting(self) -> bool:
        """Whether reading time is being counted now."""
        return self._clock.running

    def set_wanted(self, wanted: bool) -> None:
        """Record from now on, or no more."""
        self._wanted = wanted
        self._follow()

    def article_shown(self, _article: Article) -> None:
        """An article is on show, in one of the views that stand side by side."""
        view = self._pane.view
        if id(view) not in self._views:
            self._views.add(id(view))
            view.installEventFilter(self)
            view.viewport().installEventFilter(self)
        self._follow()

    def touch(self) -> None:
        """The person follows the article in another way: it is being read aloud."""
        self._clock.touch()

    def flush(self) -> None:
        """Keep what was counted; the window is about to close."""
        self._clock.pause()
        self._timer.stop()
        self.save()

    def save(self) -> None:
        """Keep what was counted so far."""
        self._clock.count()
        times = self._clock.take()
        if not times:
            return
        library = self._library

        def save(_token: CancelToken) -> list[ReadingTime]:
            library.statistics.note(times)
            return times

        self._runner.run(save, self._saved, self._not_saved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See signs of life in the article, and whether the window is the active one."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE and watched is not self._window:
            self._clock.touch()
        elif kind in _OF_THE_WINDOW and watched is self._window:
            self._follow()
        return False

    def _follow(self) -> None:
        """Begin, go on or pause, as the window is now."""
        article = self._pane.article()
        window = self._window
        seen = window.isActiveWindow() and not window.isMinimized() and self._pane.isVisible()
        if self._wanted and seen and article is not None:
            self._clock.begin(article.id)
            if not self._timer.isActive():
                self._ticks = 0
                self._timer.start()
            return
        if self._clock.running:
            self.flush()

    def _tick(self) -> None:
        article = self._pane.article()
        if article is None:  # it went to the trash
            self.flush()
            return
        self._clock.count()
        self._ticks += 1
        if self._ticks >= SAVE_TICKS:
            self._ticks = 0
            self.save()

    def _saved(self, _times: list[ReadingTime]) -> None:
        self._complained = False
        self.saved.emit()

    def _not_saved(self, error: MaqalError) -> None:
        if not self._complained:
            self._complained = True
            self.failed.emit(error)
