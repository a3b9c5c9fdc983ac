"""Importing files: choose, look at what will come in and put it right, import, see the outcome."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.sentences import localized
from reader.appearance.spacing import SPACE
from reader.model.errors import MaqalError
from reader.model.system_reason import system_reason
from reader.models.import_files import ImportFilesModel
from reader.tasks.import_pace import ImportPace
from reader.text.safe_display import isolated, safe_display
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.importing.drops import dropped_paths
from reader.views.importing.import_begin import ImportBegin
from reader.views.importing.import_file_delegate import ImportFileDelegate
from reader.views.importing.import_preview import ImportPreview
from reader.views.importing.import_previewing import ImportPreviewing
from reader.views.widgets.frames import framed
from reader.views.widgets.unknown_progress import show_unknown
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from reader.appearance.theme import Theme
    from reader.model.correction import Correction
    from reader.model.import_report import ImportProgress, ImportReport
    from reader.model.inspection import Inspection
    from reader.tasks.import_job import ImportJob
    from reader.tasks.runner import TaskRunner


LIST_WIDTH = 230
"""Pixels of the list of files: a usual name."""


class ImportDialog(Dialog):
    """``imported`` carries the ImportReport of each finished import.

    ``inspect`` is as in ``ImportPreviewing``; ``keep_text`` makes a file of pasted text and returns
    its path (None for no text).
    """

    imported = Signal(object)

    def __init__(
        self,
        job: ImportJob,
        runner: TaskRunner,
        inspect: Callable[[Path, Correction, int], Inspection],
        keep_text: Callable[[str], Path | None],
        theme: Theme,
        locale: QLocale,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._keep_text = keep_text
        self._outcome: ImportReport | None = None
        self._failure = ""
        self._pace = ImportPace()
        self.setAcceptDrops(True)
        fit(self, 1180, 700)
        self.files = ImportFilesModel(self)
        self.list = QListView(self)
        self.list.setModel(self.files)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(ImportFileDelegate(theme, self.list))
        self.preview = ImportPreview(theme, locale, self)
        self._previewing = ImportPreviewing(self.list, self.preview, runner, inspect)
        self.begin = ImportBegin(self.choose_files, self.choose_folder, self.paste, self)
        self._pages = QStackedWidget(self)
        self._add_files = QPushButton(self)
        self._add_folder = QPushButton(self)
        self._paste = QPushButton(self)
        self._status = WrappedLabel(self)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar(self)
        self._save_list = QPushButton(self)
        self._retry = QPushButton(self)
        self.pause_button = QPushButton(self)
        self.pause_button.setCheckable(True)
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
            self.files.clear()
        self.files.add(paths)
        if not self.list.currentIndex().isValid() and self.files.rowCount():
            self.list.setCurrentIndex(self.files.index(0))
        self._retranslate()

    def choose_files(self) -> None:
        """Let the person pick files."""
        articles, all_files = self.tr("Articles"), self.tr("All files")
        patterns = " ".join(f"*{ending}" for ending in self._job.endings)
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import articles"), "", f"{articles} ({patterns});;{all_files} (*)"
        )
        self.add_paths(Path(name) for name in names)

    def choose_folder(self) -> None:
        """Let the person pick a folder; everything in it is imported."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Import a folder"))
        if name:
            self.add_paths([Path(name)])

    def paste(self) -> None:
        """Add the clipboard's files, or its text as a file of its own."""
        data = QGuiApplication.clipboard().mimeData()
        paths = dropped_paths(data)
        if not paths and data.hasText():
            kept = self._keep_text(data.text())
            paths = () if kept is None else (kept,)
        self.add_paths(paths)
        if paths:
            self.list.setCurrentIndex(self.files.index(self.files.rowCount() - 1))

    def start(self) -> None:
        """Import what is on the list, as corrected."""
        paths = self.files.paths
        if self._job.running or not paths:
            return
        self._outcome, self._failure, self._pace = None, "", ImportPace()
        show_unknown(self._bar)
        self._job.start(paths, self._previewing.corrections.all())
        self._retranslate()

    def retry(self) -> None:
        """Try the files again that could not be imported."""
        self._outcome = None
        self.files.retry()
        self.start()

    def save_errors(self, path: Path) -> None:
        """Write the files that failed, each with its reason, to ``path`` (UTF-8, tab between)."""
        report = self._outcome
        if report is None:
            return
        lines = (f"{safe_display(item.file)}\t{localized(item.reason)}\n" for item in report.failed)
        try:
            path.write_text("".join(lines), encoding="utf-8")
        except OSError as error:
            self._failure = self.tr("The list cannot be written: %1").replace(
                "%1", localized(system_reason(error))
            )
            self._retranslate()

    def reject(self) -> None:
        """Stop an import under way (the dialog stays to show what came in); otherwise close."""
        if self._job.running:
            self._job.cancel()
            self.close_button.setEnabled(False)
            return
        self._previewing.cancel()
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
            self.preview.retranslate()
            self._retranslate()

    # Assembly --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._work = QWidget(self)
        choosing = QHBoxLayout()
        choosing.setSpacing(SPACE)
        for button in (self._add_files, self._add_folder, self._paste):
            choosing.addWidget(button)
        choosing.addStretch(1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("airy")
        splitter.setHandleWidth(2 * SPACE)
        splitter.addWidget(framed(self.list, self))
        splitter.addWidget(self.preview)
        splitter.setSizes([LIST_WIDTH, 880])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self._status, 1)
        buttons.addWidget(self._bar)
        for button in (
            self._save_list,
            self._retry,
            self.pause_button,
            self.close_button,
            self.import_button,
        ):
            buttons.addWidget(button)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(2 * SPACE)
        work.addLayout(choosing)
        work.addWidget(splitter, 1)
        self._pages.addWidget(self.begin)
        self._pages.addWidget(self._work)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
        self._bar.setFixedWidth(180)

    def _connect(self) -> None:
        self._add_files.clicked.connect(self.choose_files)
        self._add_folder.clicked.connect(self.choose_folder)
        self._paste.clicked.connect(self.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self._pages, self.paste)
        self._save_list.clicked.connect(self._choose_errors_file)
        self._retry.clicked.connect(self.retry)
        self.pause_button.toggled.connect(self._pause)
        self.close_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self.start)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._show_report)
        self._job.failed.connect(self._show_failure)

    # The import ------------------------------------------------------------------------------

    def _pause(self, paused: bool) -> None:
        self._job.pause() if paused else self._job.resume()
        self._retranslate()

    def _show_progress(self, progress: ImportProgress) -> None:
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        pace = self._pace.update(progress.done, progress.total, time.monotonic())
        parts = [isolated(safe_display(Path(progress.file).name))] if progress.file else []
        if pace.rate:
            parts.append(self.tr("%Ln file(s) a second", "", round(pace.rate)))
        if pace.seconds_left is not None and pace.seconds_left >= 2:
            parts.append(self.tr("%Ln second(s) left", "", pace.seconds_left))
        self._status.setText(" · ".join(parts))

    def _show_report(self, report: ImportReport) -> None:
        self._outcome = report
        self.list.setCurrentIndex(QModelIndex())
        self.files.show_report(report)
        self._previewing.corrections.clear()
        if report.failed:
            self.list.setCurrentIndex(self.files.index(0))
        self.pause_button.setChecked(False)
        self._retranslate()
        self.close_button.setFocus()
        self.imported.emit(report)

    def _show_failure(self, error: MaqalError) -> None:
        self._failure = localized(error)
        self._retranslate()

    def _choose_errors_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the list of errors"), "maqal-errors.txt"
        )
        if name:
            self.save_errors(Path(name))

    def _retranslate(self) -> None:
        running = self._job.running
        failed = self._outcome is not None and bool(self._outcome.failed)
        self.setWindowTitle(self.tr("Import articles"))
        self.begin.retranslate()
        self._pages.setCurrentWidget(self._work if self.files.rowCount() else self.begin)
        self._add_files.setText(self.tr("Add files…"))
        self._add_folder.setText(self.tr("Add a folder…"))
        self._paste.setText(self.tr("Paste"))
        self.list.setAccessibleName(self.tr("Files to import"))
        self._save_list.setText(self.tr("Save the list…"))
        self._retry.setText(self.tr("Try again"))
        paused = self.pause_button.isChecked()
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.import_button.setText(self.tr("Import"))
        self.close_button.setText(self.tr("Stop") if running else self.tr("Close"))
        self.close_button.setEnabled(True)
        self.import_button.setVisible(self._outcome is None)
        self.import_button.setEnabled(not running and bool(self.files.paths))
        for button in (self._add_files, self._add_folder, self._paste):
            button.setEnabled(not running)
        for button in (self._save_list, self._retry):
            button.setVisible(failed)
        for widget in (self._bar, self.pause_button):
            widget.setVisible(running)
        self._status.setProperty("role", "warning" if self._failure else "muted")
        self._status.style().polish(self._status)
        if not running:
            self._status.setText(self._failure or self._report_text())

    def _report_text(self) -> str:
        report = self._outcome
        if report is None:
            return ""
        parts = [self.tr("%Ln article(s) imported", "", len(report.added))]
        if report.duplicates:
            parts.append(self.tr("%Ln already in the library", "", len(report.duplicates)))
        if report.failed:
            parts.append(self.tr("%Ln file(s) could not be imported", "", len(report.failed)))
        if report.cancelled:
            parts.append(self.tr("stopped"))
        return " · ".join(parts)
