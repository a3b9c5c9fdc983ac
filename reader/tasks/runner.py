"""Runs work on background threads and hands its result back on the GUI thread.

Five lanes, after Anki's task gate: the *database* lane is one thread, so that short reads and
writes of the library keep their order and its connection stays warm; the *long* lane is one thread
for work of seconds or minutes (an import), which must not keep an article from opening; the
*search* lane is one thread that answers keystrokes, so that nothing else delays them; the
*index* lane is one thread that keeps the search index up with the library; the
*parallel* lane is for pure computing (parsing a file for a preview)."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.errors import CancelledError, MaqalError
from reader.tasks.cancel import CancelToken
from reader.tasks.collecting import GuiCollecting
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
    """One piece of work under way; ``cancel`` also guarantees that no callback is called later.

    It alone holds the work, its callbacks and its outcome, which may be the last to refer to a part
    of the window: a background thread that dropped them would delete that part under the GUI
    thread's feet. So they are only ever dropped with ``let_go``, on the GUI thread.
    """

    def __init__(
        self,
        work: Callable[[CancelToken], Result],
        done: Callable[[Result], None],
        failed: Callable[[MaqalError], None] | None,
    ) -> None:
        self.token = CancelToken()
        self._work: Callable[[CancelToken], Result] | None = work
        self._done: Callable[[Result], None] | None = done
        self._failed = failed
        self._result: Result | None = None
        self._error: BaseException | None = None

    def cancel(self) -> None:
        """Ask the work to stop and drop its result."""
        self.token.cancel()

    def work(self) -> None:
        """Do the work, on a background thread, and keep what came of it."""
        if self._work is None or self.token.is_cancelled():
            return
        try:
            self._result = self._work(self.token)
        except BaseException as raised:
            self._error = raised

    def deliver(self) -> BaseException | None:
        """Call back, on the GUI thread; returns an error that is nobody's."""
        done, failed, result, error = self._done, self._failed, self._result, self._error
        self.let_go()
        if self.token.is_cancelled() or isinstance(error, CancelledError) or done is None:
            return None
        if error is None:
            done(cast("Result", result))
        elif isinstance(error, MaqalError) and failed is not None:
            failed(error)
        else:
            return error
        return None

    def let_go(self) -> None:
        """Drop everything but the token."""
        self._work = self._done = self._failed = self._result = self._error = None


class TaskRunner(QObject):
    """Owns the threads; lives on the GUI thread and calls every callback there.

    ``unexpected`` is emitted with an exception that no layer foresaw: a bug, kept apart from the
    ``MaqalError``s that a ``failed`` callback receives.
    """

    unexpected = Signal(object)
    idle = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            Lane.DATABASE: LaneThreads("maqal-database", 1),
            Lane.LONG: LaneThreads("maqal-long", 1),
            Lane.SEARCH: LaneThreads("maqal-search", 1),
            Lane.INDEX: LaneThreads("maqal-index", 1),
            Lane.PARALLEL: LaneThreads("maqal-parallel", 2),
        }
        self._collecting = GuiCollecting(self)
        self._stoppable: set[Task[Any]] = set()
        self._undelivered: list[Task[Any]] = []
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
        task = Task(work, done, failed)
        if self._closed:
            task.cancel()
            task.let_go()
            return task
        self._collecting.begin()
        self._pending += 1
        if lane is not Lane.DATABASE:
            self._stoppable.add(task)
        self._lanes[lane].submit(lambda: self._work(task))
        return task

    def close(self) -> None:
        """Let what is queued on the database lane finish, stop the rest, and join the threads."""
        self._closed = True
        for task in tuple(self._stoppable):
            task.cancel()
        for lane, threads in self._lanes.items():
            threads.close(drop_waiting=lane is not Lane.DATABASE)
        self._collecting.end()
        for task in (*self._undelivered, *self._stoppable):
            task.let_go()
        self._undelivered.clear()
        self._stoppable.clear()

    def _work(self, task: Task[Any]) -> None:
        task.work()
        if self._closed:
            self._undelivered.append(task)
        else:
            self._finished.emit(task)

    def _deliver(self, task: Task[Any]) -> None:
        self._pending -= 1
        self._stoppable.discard(task)
        try:
            if self._closed:
                task.let_go()
            elif (error := task.deliver()) is not None:
                self.unexpected.emit(error)
        finally:
            if self._pending == 0:
                self.idle.emit()
