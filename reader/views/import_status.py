"""The import under way, in the status bar: how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from reader.appearance.style_sheet import SPACE

if TYPE_CHECKING:
    from reader.model.import_report import ImportProgress
    from reader.tasks.import_job import ImportJob


class ImportStatus(QWidget):
    """Visible only while ``job`` runs."""

    def __init__(self, job: ImportJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(160)
        self._stop = QPushButton(self)
        self._stop.setFlat(True)
        self._stop.clicked.connect(job.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        for widget in (self._label, self._bar, self._stop):
            row.addWidget(widget)
        job.progressed.connect(self.show_progress)
        job.finished.connect(self.hide)
        job.failed.connect(self.hide)
        self.hide()
        self.retranslate()

    def show_progress(self, progress: ImportProgress) -> None:
        """Show how far the import is."""
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.done)
        self.show()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._label.setText(self.tr("Importing"))
        self._stop.setText(self.tr("Stop"))
