"""The check of the library: how far it is, what it found, and mending it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QProgressBar,
    QVBoxLayout,
)

from reader.appearance.sentences import localized
from reader.appearance.spacing import ROOMY, SPACE
from reader.model.safety import CheckPart
from reader.text.safe_display import isolated_path, safe_display
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.widgets.frames import framed
from reader.views.widgets.unknown_progress import show_unknown
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from reader.model.errors import MaqalError
    from reader.model.safety import CheckProgress, CheckReport

WIDTH, HEIGHT = 560, 360
"""Pixels; with nothing to list the dialog is as low as its words."""


class CheckDialog(Dialog):
    """``repair_wanted`` and ``stop_wanted``: the person has asked for it.

    Closing it does not stop a check.
    """

    repair_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check of the library"))
        self.summary = WrappedLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.part = WrappedLabel(self)
        self.part.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.problems = QListWidget(self)
        self.problems.setWordWrap(True)
        self.problems.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.problems.setAccessibleName(self.tr("What was found"))
        self._problems = framed(self.problems, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.stop = self._button(self.tr("&Stop"), self.stop_wanted.emit)
        self.repair = self._button(self.tr("&Mend what can be mended"), self.repair_wanted.emit)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(SPACE)
        for part in (self.summary, self.bar, self.part):
            column.addWidget(part)
        column.addWidget(self._problems, 1)
        column.addStretch(0)
        column.addWidget(self.buttons)
        self.show_begun(repair=False)

    def show_begun(self, *, repair: bool) -> None:
        """A check has begun, or a repair."""
        self.summary.setText(
            self.tr("The library is being mended. It is backed up first.")
            if repair
            else self.tr("All of the library is read. You can go on reading meanwhile.")
        )
        show_unknown(self.bar)
        self.part.clear()
        self._arrange(running=True)

    def show_progress(self, progress: CheckProgress) -> None:
        """How far it is."""
        self.part.setText(self._part(progress.part))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def show_stopped(self) -> None:
        """The person has stopped it."""
        self.summary.setText(self.tr("The check was stopped. Nothing was changed."))
        self._arrange(running=False)

    def show_failure(self, error: MaqalError) -> None:
        """It could not be done."""
        self.summary.setText(localized(error))
        self._arrange(running=False)

    def show_report(self, report: CheckReport, *, repaired: bool) -> None:
        """What was found, and what has become of it."""
        lines = [localized(problem.sentence) for problem in report.left]
        if report.is_clean:
            articles = self.tr("%Ln article(s)", "", report.articles)
            annotations = self.tr("%Ln annotation(s)", "", report.annotations)
            text = (
                self.tr("The library was mended and is sound: %1, %2.")
                if repaired and report.found
                else self.tr("The library is sound: %1, %2.")
            )
            self.summary.setText(text.replace("%1", articles).replace("%2", annotations))
        else:
            self.summary.setText(
                self.tr("The rest could not be mended.")
                if repaired
                else self.tr("Not all of the library is as it was stored.")
            )
        if report.salvage is not None:
            kept = isolated_path(safe_display(str(report.salvage.set_aside)))
            lines.append(self.tr("The damaged file is kept as %1.").replace("%1", kept))
            if lost := report.salvage.unreadable:
                lines.append(self.tr("%Ln row(s) could not be read, or not whole", "", lost))
        lines += [localized(note) for note in report.notes]
        if report.offered is not None and (report.offered.articles or report.offered.annotations):
            lines.append(self._offer(report))
        self.problems.clear()
        self.problems.addItems(lines)
        self._arrange(
            running=False, found=bool(lines), can_mend=not report.is_clean and not repaired
        )

    def _offer(self, report: CheckReport) -> str:
        offered = report.offered
        assert offered is not None  # noqa: S101 - asked by the caller
        path = isolated_path(safe_display(str(offered.backup.path)))
        articles = self.tr("%Ln article(s)", "", offered.articles)
        annotations = self.tr("%Ln annotation(s)", "", offered.annotations)
        text = self.tr("The newest backup holds %1 and %2 that are not here: %3")
        return text.replace("%1", articles).replace("%2", annotations).replace("%3", path)

    def _part(self, part: CheckPart) -> str:
        return {
            CheckPart.BACKUP: self.tr("The newest backup"),
            CheckPart.FILE: self.tr("The library file"),
            CheckPart.TEXTS: self.tr("The texts of the articles"),
            CheckPart.RAW_FILES: self.tr("The files as they were imported"),
            CheckPart.ANNOTATIONS: self.tr("The annotations"),
            CheckPart.DETAILS: self.tr("The details of the articles"),
            CheckPart.INDEX: self.tr("The search index"),
        }[part]

    def _arrange(self, *, running: bool, found: bool = False, can_mend: bool = False) -> None:
        self.bar.setVisible(running)
        self.part.setVisible(running)
        self._problems.setVisible(found)
        self.stop.setVisible(running)
        self.repair.setVisible(can_mend)
        fit(self, WIDTH, HEIGHT if found else self.sizeHint().height())

    def _button(self, text: str, wanted: object) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(wanted)
        return button
