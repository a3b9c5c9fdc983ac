"""What the window does about taking back an export: the file, its preview, the taking in, undo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.export import ExchangePreview, ExchangeReport
from reader.tasks.export_job import ExportJob
from reader.views.activity.following import Follower
from reader.views.export.exchange_dialog import ExchangeDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.errors import MaqalError
    from reader.tasks.cancel import CancelToken
    from reader.views.collaborators import Collaborators


class ExchangeDesk(QObject):
    """``changed`` tells that the library has other articles, annotations and lists now."""

    changed = Signal()

    def __init__(self, library: Library, parts: Collaborators, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._parts = parts
        self._window = window
        self._path = Path()
        self._taking = False
        self._report = ExchangeReport()
        self.dialog: ExchangeDialog | None = None
        self.job = ExportJob(parts.runner, self)
        self._follower = Follower(
            parts.activities, self.job, lambda _names: self.tr("Taking in an export"), self.stop
        )
        self.job.progressed.connect(self._progressed)
        self.job.finished.connect(self._finished)
        self.job.failed.connect(self._failed)
        self.job.ended.connect(self._follower.end)

    def choose_file(self) -> None:
        """Ask for the file of an export."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom

        dialog = QFileDialog(self._window, self.tr("Take back an export"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = self.tr("Exports of Maqal and Web Annotations (%1)")
        dialog.setNameFilter(kinds.replace("%1", "*.jsonl *.jsonld *.json"))
        dialog.fileSelected.connect(lambda name: self.open_dialog(Path(name)))
        dialog.open()

    def open_dialog(self, path: Path) -> ExchangeDialog:
        """Look through the export ``path`` and show what it would bring."""
        if self.dialog is not None:
            if self.job.running:
                self.dialog.raise_()
                return self.dialog
            self.dialog.close()
        self._path, self._taking = path, False
        self.dialog = dialog = ExchangeDialog(path, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taking_wanted.connect(self._take)
        dialog.undo_wanted.connect(self._undo)
        dialog.stop_wanted.connect(self.stop)
        dialog.destroyed.connect(lambda: self._forget(dialog))
        dialog.open()
        library = self._library
        self.job.start(
            lambda progress, cancelled: library.preview_annotations(path, progress, cancelled)
        )
        return dialog

    def stop(self) -> None:
        """Stop what is under way."""
        taking = self._taking and self.job.running
        self.job.cancel()
        if self.dialog is not None:
            self.dialog.show_stopped()
        if taking:
            self.changed.emit()

    def _take(self) -> None:
        if self.job.running:
            return
        self._taking = True
        if self.dialog is not None:
            self.dialog.show_taking()
        library, path = self._library, self._path
        self.job.start(
            lambda progress, cancelled: library.import_annotations(path, progress, cancelled)
        )

    def _undo(self) -> None:
        library, report = self._library, self._report

        def undo(_token: CancelToken) -> None:
            library.take_out(report)

        def undone(_none: None) -> None:
            if self.dialog is not None:
                self.dialog.show_undone()
            self.changed.emit()

        self._parts.runner.run(undo, undone, self._failed)

    def _progressed(self, done: int, total: int) -> None:
        if self._taking:  # a look through a file is not worth a line in the status bar
            self._follower.report(done, total)
        if self.dialog is not None:
            self.dialog.show_progress(done, total)

    def _finished(self, result: object) -> None:
        if isinstance(result, ExchangePreview):
            if self.dialog is not None:
                self.dialog.show_preview(result)
        elif isinstance(result, ExchangeReport):
            self._report = result
            if self.dialog is not None:
                undoable = bool(result.articles or result.new_annotations)
                self.dialog.show_report(result, undoable=undoable)
            self.changed.emit()

    def _failed(self, error: MaqalError) -> None:
        if self.dialog is not None:
            self.dialog.show_failure(error)

    def _forget(self, dialog: ExchangeDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
