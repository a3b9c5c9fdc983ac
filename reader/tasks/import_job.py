"""One import in the background, with its progress."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.tasks.cancel import CancelToken
from reader.tasks.runner import Lane, Task, TaskRunner
from reader.tasks.throttle import Throttle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from reader.library import Library
    from reader.model.correction import FileCorrections
    from reader.model.errors import MaqalError
    from reader.model.import_report import ImportProgress, ImportReport


class ImportJob(QObject):
    """Runs on the long lane. ``finished`` carries an ImportReport, ``failed`` a MaqalError.

    A cancelled job still finishes with a report of what was committed.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._task: Task[ImportReport] | None = None
        self._stop = CancelToken()
        self._going = Event()

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._task is not None

    @property
    def endings(self) -> tuple[str, ...]:
        """Endings (``.txt``) of the files an import takes from a folder."""
        return self._library.importable_endings()

    def start(
        self, paths: Sequence[Path], corrections: Mapping[Path, FileCorrections] | None = None
    ) -> None:
        """Import ``paths`` (files, and folders with all that is in them).

        ``corrections`` are what the person changed in the previews of some of them.
        """
        self._stop = CancelToken()
        self._going.set()
        corrected = dict(corrections or {})
        stop, library, throttle = self._stop, self._library, Throttle()

        def report(progress: ImportProgress) -> None:
            if throttle.passes(at_once=progress.done == progress.total):
                self.progressed.emit(progress)

        def work(token: CancelToken) -> ImportReport:
            return library.import_files(
                paths,
                recursive=True,
                corrections=corrected,
                progress=report,
                cancelled=lambda: self._stopped(stop, token),
            )

        self._task = self._runner.run(work, self._finish, self._fail, Lane.LONG)

    def cancel(self) -> None:
        """Stop after the file under way; what was read until then is kept."""
        self._stop.cancel()
        self._going.set()

    def pause(self) -> None:
        """Hold before the next file until ``resume`` or ``cancel``."""
        self._going.clear()

    def resume(self) -> None:
        """Go on."""
        self._going.set()

    def _stopped(self, stop: CancelToken, token: CancelToken) -> bool:
        # Asked before each file: a paused import waits here, and hears of a closing window.
        while not self._going.wait(0.1) and not token.is_cancelled():
            pass
        return stop.is_cancelled() or token.is_cancelled()

    def _finish(self, report: ImportReport) -> None:
        self._task = None
        self.finished.emit(report)

    def _fail(self, error: MaqalError) -> None:
        self._task = None
        self.failed.emit(error)
