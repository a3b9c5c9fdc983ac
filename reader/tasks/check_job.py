"""One check of the whole library in the background, with its progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.tasks.runner import Lane, Task, TaskRunner
from reader.tasks.throttle import Throttle

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.errors import MaqalError
    from reader.model.safety import CheckPart, CheckProgress, CheckReport
    from reader.tasks.cancel import CancelToken


class CheckJob(QObject):
    """Runs on the long lane. ``progressed`` carries a CheckProgress, ``finished`` a CheckReport and
    whether it was a repair, ``failed`` a MaqalError; ``ended`` comes last, however it ended.
    Nothing else is told after ``cancel``."""

    progressed = Signal(object)
    finished = Signal(object, bool)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, library: Path, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._task: Task[CheckReport] | None = None
        self._repair = False

    @property
    def running(self) -> bool:
        """Whether a check is under way."""
        return self._task is not None

    def start(self, *, repair: bool = False) -> None:
        """Check the library, and mend it if ``repair``; nothing if one is under way."""
        if self._task is not None:
            return
        library = self._library
        throttle = Throttle()
        part: CheckPart | None = None

        def report(progress: CheckProgress) -> None:
            nonlocal part
            if throttle.passes(at_once=progress.part is not part):
                part = progress.part
                self.progressed.emit(progress)

        def work(token: CancelToken) -> CheckReport:
            from reader.library.checking import check_library  # noqa: PLC0415 - on its own thread

            return check_library(
                library, repair=repair, cancelled=token.is_cancelled, progress=report
            )

        self._repair = repair
        self._task = self._runner.run(work, self._finish, self._fail, Lane.LONG)

    def cancel(self) -> None:
        """Stop at the next occasion. A mending that has begun is brought to its end."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.ended.emit()

    def _finish(self, report: CheckReport) -> None:
        self._task = None
        self.finished.emit(report, self._repair)
        self.ended.emit()

    def _fail(self, error: MaqalError) -> None:
        self._task = None
        self.failed.emit(error)
        self.ended.emit()
