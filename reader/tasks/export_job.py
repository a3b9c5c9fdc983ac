"""One export in the background, or the taking back of one, with its progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.tasks.runner import Lane, Task, TaskRunner
from reader.tasks.throttle import Throttle

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.errors import MaqalError

    Work = Callable[[Callable[[int, int], None], Callable[[], bool]], object]


class ExportJob(QObject):
    """Runs on the long lane. ``progressed`` carries how much of how much is done (articles of an
    export, bytes of a file that is read), ``finished`` what the work gave, ``failed`` a MaqalError;
    ``ended`` comes last, however it ended. Nothing else is told after ``cancel``."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._task: Task[object] | None = None

    @property
    def running(self) -> bool:
        """Whether an export is under way."""
        return self._task is not None

    def start(self, work: Work) -> None:
        """Call ``work(progress, cancelled)``, which writes or reads the export."""
        throttle = Throttle()

        def report(done: int, total: int) -> None:
            if throttle.passes(at_once=done == total):
                self.progressed.emit(done, total)

        self._task = self._runner.run(
            lambda token: work(report, token.is_cancelled), self._finish, self._fail, Lane.LONG
        )

    def cancel(self) -> None:
        """Stop before the next article. Files that are complete by then stay."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.ended.emit()

    def _finish(self, report: object) -> None:
        self._task = None
        self.finished.emit(report)
        self.ended.emit()

    def _fail(self, error: MaqalError) -> None:
        self._task = None
        self.failed.emit(error)
        self.ended.emit()
