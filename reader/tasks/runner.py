"""Runs work on background threads and hands its result back on the GUI thread.

Five lanes, after Anki's task gate: the *database* lane is one thread, so that short reads and
writes of the library keep their order and its connection stays warm; the *long* lane is one thread
for work of seconds or minutes (an import), which must not keep an article from opening; the
*search* lane is one thread that answers keystrokes, so that nothing else delays them; the
*index* lane is one thread that keeps the search index up with the library; the
*parallel* lane is for pure computing (parsing a file for a preview)."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.errors import CancelledError, MaqalError
from reader.tasks.cancel import CancelToken
from reader.tasks.lane import LaneThreads

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


class Lane(Enum):
    """Which threads may run a piece of work."""

    DATABASE = "database"
    LONG = "long"
    SEARCH = "search"
    INDEX = "index"
    PARALLEL = "parallel"


class Task(Generic[Result]):
    """One piece of work under way; ``cancel`` also guarantees that no callback is called later."""

    def __init__(
        self,
        done: Callable[[Result], None],
        failed: Callable[[MaqalError], None] | None,
    ) -> None:
        self.token = CancelToken()
        self.done = done
        self.failed = failed

    def cancel(self) -> None:
        """Ask the work to stop and drop its result."""
        self.token.cancel()


class TaskRunner(QObject):
    """Owns the threads; lives on the GUI thread and calls every callback there.

    ``unexpected`` is emitted with an exception that no layer foresaw: a bug, kept apart from the
    ``MaqalError``s that a ``failed`` callback receives.
    """

    unexpected = Signal(object)
    idle = Signal()
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            Lane.DATABASE: LaneThreads("maqal-database", 1),
            Lane.LONG: LaneThreads("maqal-long", 1),
            Lane.SEARCH: LaneThreads("maqal-search", 1),
            Lane.INDEX: LaneThreads("maqal-index", 1),
            Lane.PARALLEL: LaneThreads("maqal-parallel", 2),
        }
        self._stoppable: set[Task[Any]] = set()
        self._pending = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any work has not been delivered yet."""
        return self._pending > 0

    def run(
        self,
        work: Callable[[CancelToken], Result],
        done: Callable[[Result], None],
        failed: Callable[[MaqalError], None] | None = None,
        lane: Lane = Lane.DATABASE,
    ) -> Task[Result]:
        """Run ``work(token)`` on ``lane``; then call ``done(result)`` or ``failed(error)``.

        After ``close`` nothing is run any more and the task comes back cancelled.
        """
        task = Task(done, failed)
        if self._closed:
            task.cancel()
            return task
        self._pending += 1
        if lane is not Lane.DATABASE:
            self._stoppable.add(task)
        self._lanes[lane].submit(lambda: self._work(work, task))
        return task

    def close(self) -> None:
        """Let what is queued on the database lane finish, stop the rest, and join the threads."""
        self._closed = True
        for task in tuple(self._stoppable):
            task.cancel()
        for lane, threads in self._lanes.items():
            threads.close(drop_waiting=lane is not Lane.DATABASE)

    def _work(self, work: Callable[[CancelToken], Result], task: Task[Result]) -> None:
        result: Result | None = None
        error: BaseException | None = None
        if not task.token.is_cancelled():
            try:
                result = work(task.token)
            except BaseException as raised:
                error = raised
        if not self._closed:
            self._finished.emit(task, result, error)

    def _deliver(self, task: Task[Any], result: Any, error: BaseException | None) -> None:
        self._pending -= 1
        self._stoppable.discard(task)
        try:
            if task.token.is_cancelled() or isinstance(error, CancelledError):
                return
            if error is None:
                task.done(result)
            elif isinstance(error, MaqalError) and task.failed is not None:
                task.failed(error)
            else:
                self.unexpected.emit(error)
        finally:
            if self._pending == 0:
                self.idle.emit()
