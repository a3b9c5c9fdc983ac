"""Keeps the search index up with the library, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.tasks.runner import Lane, Task, TaskRunner
from reader.tasks.throttle import Throttle

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.errors import MaqalError
    from reader.model.search import IndexState
    from reader.tasks.cancel import CancelToken

CHANGED_SECONDS = 5.0
"""Least time between two reports, in a long piece of work, that more can be found now."""

RETRY_MILLISECONDS = 5_000
"""Time until the next attempt when another process was at the index, or it could not be written."""


class IndexJob(QObject):
    """Runs on a lane of its own; ``wake`` it after every change of the library.

    ``progressed`` carries an IndexState, while the work goes on and at its end. ``changed`` says
    that a search may find something else now. ``failed`` carries a MaqalError, once for each
    cause; the work is then tried again from time to time.
    """

    progressed = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._task: Task[IndexState] | None = None
        self._again = False
        self._worked = False
        self._warm_up: Task[None] | None = None
        self._stopped = False
        self._complaint = ""
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MILLISECONDS)
        self._retry.timeout.connect(self.wake)

    @property
    def running(self) -> bool:
        """Whether the index is being written."""
        return self._task is not None

    def wake(self) -> None:
        """Take in what has changed; while that is under way, look once more afterwards."""
        self._start(rebuild=False)

    def rebuild(self) -> None:
        """Make the index anew, unless it is being written."""
        self._start(rebuild=True)

    def stop(self) -> None:
        """Stop at the next safe point, for good; what is left is done at the next start."""
        self._stopped = True
        self._retry.stop()
        for task in (self._task, self._warm_up):
            if task is not None:
                task.cancel()
        self._task = None

    def _start(self, *, rebuild: bool) -> None:
        if self._task is not None:
            self._again = True
            return
        if self._stopped:
            return
        self._retry.stop()
        self._again = False
        self._worked = False
        library, progress, change = self._library, Throttle(), Throttle(CHANGED_SECONDS)
        change.wait()

        def report(state: IndexState) -> None:
            self._worked = True
            if progress.passes():
                self.progressed.emit(state)
            if change.passes():
                self.changed.emit()

        def work(token: CancelToken) -> IndexState:
            write = library.rebuild_index if rebuild else library.index_pending
            return write(report, token.is_cancelled)

        self._task = self._runner.run(work, self._finish, self._fail, Lane.INDEX)

    def _finish(self, state: IndexState) -> None:
        self._task = None
        self._complaint = ""
        self.progressed.emit(state)
        if self._worked:
            self.changed.emit()
        if self._warm_up is None and not self._stopped:
            self._warm_up = self._runner.run(
                lambda token: self._library.warm_search(token.is_cancelled),
                lambda _nothing: None,
                self.failed.emit,
                Lane.INDEX,
            )
        self._go_on(at_once=self._again, later=not state.up_to_date)

    def _fail(self, error: MaqalError) -> None:
        self._task = None
        if str(error) != self._complaint:
            self._complaint = str(error)
            self.failed.emit(error)
        self._go_on(at_once=False, later=True)

    def _go_on(self, *, at_once: bool, later: bool) -> None:
        if at_once:
            self.wake()
        elif later and not self._stopped:
            self._retry.start()
