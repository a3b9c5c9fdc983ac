"""What the window does about checking the library: the check in the background, and its dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.tasks.check_job import CheckJob
from reader.views.activity.following import Follower
from reader.views.dialogs.check_dialog import CheckDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.errors import MaqalError
    from reader.model.safety import CheckProgress, CheckReport
    from reader.views.collaborators import Collaborators


class CheckDesk(QObject):
    """``mended`` is emitted when the library was put right: what is shown may have changed."""

    mended = Signal()

    def __init__(self, library: Library, parts: Collaborators, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CheckDialog | None = None
        self.job = CheckJob(library.path, parts.runner, self)
        self._follower = Follower(
            parts.activities,
            self.job,
            lambda _names: self.tr("Checking the library"),
            self.stop,
        )
        self.job.progressed.connect(self._progressed)
        self.job.finished.connect(self._finished)
        self.job.failed.connect(self._failed)
        self.job.ended.connect(self._follower.end)

    def open_dialog(self) -> CheckDialog:
        """Begin a check, or show the one that is under way."""
        dialog = self._shown()
        if not self.job.running:
            dialog.show_begun(repair=False)
            self.job.start()
        return dialog

    def stop(self) -> None:
        """Stop the check."""
        self.job.cancel()
        if self.dialog is not None:
            self.dialog.show_stopped()

    def _shown(self) -> CheckDialog:
        if self.dialog is None:
            self.dialog = dialog = CheckDialog(self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.repair_wanted.connect(self._repair)
            dialog.stop_wanted.connect(self.stop)
            dialog.destroyed.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        return self.dialog

    def _repair(self) -> None:
        if not self.job.running:
            self._shown().show_begun(repair=True)
            self.job.start(repair=True)

    def _progressed(self, progress: CheckProgress) -> None:
        self._follower.report(progress.done, progress.total)
        if self.dialog is not None:
            self.dialog.show_progress(progress)

    def _finished(self, report: CheckReport, repaired: bool) -> None:
        self._shown().show_report(report, repaired=repaired)
        if repaired:
            self.mended.emit()

    def _failed(self, error: MaqalError) -> None:
        self._shown().show_failure(error)

    def _forget(self) -> None:
        self.dialog = None
