"""Importing text files: choose, look at what will come in, import, see what became of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.style_sheet import SPACE
from reader.models.import_files import FileState, ImportFile, ImportFilesModel
from reader.models.roles import Role
from reader.tasks.runner import Lane, Task, TaskRunner
from reader.text.safe_display import safe_display
from reader.views.dialogs.import_file_delegate import ImportFileDelegate
from reader.views.dialogs.import_preview import ImportPreview
from reader.views.drops import dropped_paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from reader.appearance.theme import Theme
    from reader.model.draft import Draft
    from reader.model.errors import MaqalError
    from reader.model.import_report import ImportProgress, ImportReport
    from reader.tasks.import_job import ImportJob


class ImportDialog(QDialog):
    """``imported`` carries the ImportReport of each finished import.

    ``inspect`` reads a file into a ``Draft`` for the preview (on a background thread).
    """

    imported = Signal(object)

    def __init__(
        self,
        job: ImportJob,
        runner: TaskRunner,
        inspect: Callable[[Path], Draft],
        theme: Theme,
        locale: QLocale,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._runner = runner
        self._inspect = inspect
        self._preview_task: Task[Draft] | None = None
        self._outcome: ImportReport | None = None
        self._failure = ""
        self._progress: ImportProgress | None = None
        self.setAcceptDrops(True)
        self.resize(920, 600)
        self.files = ImportFilesModel(self)
        self.list = QListView(self)
        self.list.setObjectName("files")
        self.list.setModel(self.files)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(ImportFileDelegate(theme, self.list))
        self.preview = ImportPreview(locale, self)
        self._add_files = QPushButton(self)
        self._add_folder = QPushButton(self)
        self._status = QLabel(self, wordWrap=True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self.close_button = QPushButton(self)
        self.import_button = QPushButton(self)
        self.import_button.setProperty("prominent", True)
        self.import_button.setDefault(True)
        self._arrange()
        self._connect()
        self._retranslate()

    def add_paths(self, paths: Iterable[Path]) -> None:
        """Put ``paths`` on the list and preview the first file."""
        if self._outcome is not None:
            self._outcome = None
            self.files.retry()
        self.files.add(paths)
        if not self.list.currentIndex().isValid() and self.files.rowCount():
            self.list.setCurrentIndex(self.files.index(0))
        self._retranslate()

    def choose_files(self) -> None:
        """Let the person pick files."""
        text_files, all_files = self.tr("Text files"), self.tr("All files")
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Import articles"),
            "",
            f"{text_files} (*.txt *.text);;{all_files} (*)",
        )
        self.add_paths(Path(name) for name in names)

    def choose_folder(self) -> None:
        """Let the person pick a folder; everything in it is imported."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"))
        if name:
            self.add_paths([Path(name)])

    def start(self) -> None:
        """Import what is on the list."""
        paths = self.files.paths
        if self._job.running or not paths:
            return
        self._outcome, self._failure, self._progress = None, "", None
        self._bar.setRange(0, 0)
        self._job.start(paths)
        self._retranslate()

    def reject(self) -> None:
        """Stop an import under way (the dialog stays to show what came in); otherwise close."""
        if self._job.running:
            self._job.cancel()
            self.close_button.setEnabled(False)
            return
        if self._preview_task is not None:
            self._preview_task.cancel()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files dropped."""
        event.acceptProposedAction()
        self.add_paths(dropped_paths(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        choosing = QHBoxLayout()
        choosing.addWidget(self._add_files)
        choosing.addWidget(self._add_folder)
        choosing.addStretch(1)
        left = QWidget(self)
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(SPACE)
        left_column.addLayout(choosing)
        left_column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(2 * SPACE)
        splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        splitter.addWidget(left)
        splitter.addWidget(self.preview)
        splitter.setSizes([340, 560])
        splitter.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self._status, 1)
        buttons.addWidget(self._bar)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(splitter, 1)
        column.addLayout(buttons)
        self._bar.setFixedWidth(180)

    def _connect(self) -> None:
        self._add_files.clicked.connect(self.choose_files)
        self._add_folder.clicked.connect(self.choose_folder)
        self.close_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self.start)
        self.list.selectionModel().currentChanged.connect(self._preview_current)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._show_report)
        self._job.failed.connect(self._show_failure)

    def _preview_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._preview_task is not None:
            self._preview_task.cancel()
        file = current.data(Role.ITEM)
        if not isinstance(file, ImportFile):
            self.preview.show_sentence(None)
            return
        if file.state is FileState.FAILED:
            self.preview.show_sentence(safe_display(file.reason))
            return
        path = file.path
        if path.is_dir():
            self.preview.show_sentence(
                self.tr("All text files in this folder and the folders in it will be imported.")
            )
            return
        self._preview_task = self._runner.run(
            lambda _token: self._inspect(path),
            self.preview.show_draft,
            lambda error: self.preview.show_sentence(safe_display(str(error))),
            Lane.PARALLEL,
        )

    def _show_progress(self, progress: ImportProgress) -> None:
        self._progress = progress
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        self._status.setText(safe_display(Path(progress.file).name))

    def _show_report(self, report: ImportReport) -> None:
        self._outcome = report
        self.list.setCurrentIndex(QModelIndex())
        self.files.show_report(report)
        if report.failed:
            self.list.setCurrentIndex(self.files.index(0))
        self._retranslate()
        self.close_button.setFocus()
        self.imported.emit(report)

    def _show_failure(self, error: MaqalError) -> None:
        self._failure = str(error)
        self._retranslate()

    def _retranslate(self) -> None:
        running = self._job.running
        self.setWindowTitle(self.tr("Import articles"))
        self._add_files.setText(self.tr("Add files…"))
        self._add_folder.setText(self.tr("Add a folder…"))
        self.list.setAccessibleName(self.tr("Files to import"))
        self.import_button.setText(self.tr("Import"))
        self.close_button.setText(self.tr("Stop") if running else self.tr("Close"))
        self.close_button.setEnabled(True)
        self.import_button.setVisible(self._outcome is None)
        self.import_button.setEnabled(not running and bool(self.files.paths))
        self._add_files.setEnabled(not running)
        self._add_folder.setEnabled(not running)
        self._bar.setVisible(running)
        self._status.setProperty("role", "warning" if self._failure else "muted")
        self._status.style().polish(self._status)
        if not running:
            self._status.setText(self._failure or self._report_text())

    def _report_text(self) -> str:
        report = self._outcome
        if report is None:
            return ""
        parts = [self.tr("%n article(s) imported", "", len(report.added))]
        if report.duplicates:
            parts.append(self.tr("%n already in the library", "", len(report.duplicates)))
        if report.failed:
            parts.append(self.tr("%n file(s) could not be imported", "", len(report.failed)))
        if report.cancelled:
            parts.append(self.tr("stopped"))
        return " · ".join(parts)
