"""Shows what an export would bring into the library, then takes it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.sentences import localized
from reader.appearance.spacing import ROOMY, SPACE
from reader.text.safe_display import isolated, isolated_path, safe_display
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.model.errors import MaqalError
    from reader.model.export import ExchangePreview, ExchangeReport

STEPS = 1000
"""Of the progress bar, whatever the size of the file: Qt's bars count in 32 bits."""


class ExchangeDialog(Dialog):
    """``taking_wanted`` tells that the person wants it taken in, ``undo_wanted`` that it is to be
    taken back, ``stop_wanted`` that what is under way is to be stopped."""

    taking_wanted = Signal()
    undo_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take back an export"))
        self._running = False
        shown = isolated_path(safe_display(str(path)))
        self._file = WrappedLabel(shown, self)
        self._file.setProperty("role", "muted")
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self.summary = WrappedLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.failures = QPlainTextEdit(self, readOnly=True)
        self.failures.setAccessibleName(self.tr("What could not be taken in"))
        self.failures.hide()
        self.take_button = QPushButton(self.tr("Take it in"), self)
        self.take_button.setProperty("prominent", True)
        self.undo_button = QPushButton(self.tr("Undo"), self)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self._arrange()
        self.take_button.clicked.connect(self.taking_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.close_button.clicked.connect(self.reject)
        self.show_reading()
        fit(self, 560, 380)

    def reject(self) -> None:
        """Stop what is under way; otherwise close."""
        if self._running:
            self.stop_wanted.emit()
        else:
            super().reject()

    # What is told --------------------------------------------------------------------------------

    def show_reading(self) -> None:
        """The file is being looked through."""
        self._begin(self.tr("Looking through the file…"))

    def show_taking(self) -> None:
        """It is being taken in."""
        self._begin(self.tr("Taking it in…"))

    def show_progress(self, done: int, total: int) -> None:
        """``done`` of ``total`` bytes are read."""
        self.bar.setValue(round(STEPS * done / total) if total > 0 else 0)

    def show_preview(self, preview: ExchangePreview) -> None:
        """Say what it would bring."""
        lines = list(self._preview_lines(preview))
        if preview.brings_anything:
            lines.insert(0, self.tr("This would come into your library:"))
        else:
            lines.insert(0, self.tr("Your library has all of it already."))
        self._end("\n".join(lines))
        self.take_button.setVisible(preview.brings_anything)
        self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if not preview.brings_anything:
            self.close_button.setText(self.tr("Close"))

    def show_report(self, report: ExchangeReport, *, undoable: bool) -> None:
        """Say what came of it."""
        lines = [
            self.tr("%Ln article(s) taken in", "", report.articles),
            self.tr("%Ln annotation(s) added", "", report.added),
        ]
        if report.updated:
            lines.append(self.tr("%Ln annotation(s) brought up to date", "", report.updated))
        if report.to_review:
            lines.append(self.tr("%Ln annotation(s) to be reviewed", "", report.to_review))
        if report.failed:
            lines.append(self.tr("%Ln part(s) could not be taken in:", "", len(report.failed)))
        self._end("\n".join(lines))
        self.failures.setPlainText("\n".join(map(localized, report.failed)))
        self.failures.setVisible(bool(report.failed))
        self.undo_button.setVisible(undoable)
        self.close_button.setText(self.tr("Close"))

    def show_undone(self) -> None:
        """It was taken back."""
        self._end(self.tr("What was added is in the trash. Changes of lists and states stay."))
        self.close_button.setText(self.tr("Close"))

    def show_stopped(self) -> None:
        """It was stopped."""
        self._end(
            self.tr("Stopped. What was taken in by then stays; you can take in the rest later.")
        )
        self.close_button.setText(self.tr("Close"))

    def show_failure(self, error: MaqalError) -> None:
        """Say why it is not possible."""
        self._end(localized(error))
        self.close_button.setText(self.tr("Close"))

    # Inside ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.undo_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(SPACE)
        column.addWidget(self._file)
        column.addWidget(self.summary, 1)
        column.addWidget(self.failures, 2)
        column.addWidget(self.bar)
        column.addLayout(buttons)

    def _begin(self, sentence: str) -> None:
        self._running = True
        self.summary.setText(sentence)
        self.bar.setValue(0)
        self.bar.show()
        for hidden in (self.take_button, self.undo_button, self.failures):
            hidden.hide()
        self.close_button.setText(self.tr("Stop"))

    def _end(self, sentence: str) -> None:
        self._running = False
        self.summary.setText(sentence)
        for hidden in (self.bar, self.take_button, self.undo_button, self.failures):
            hidden.hide()
        self.close_button.setText(self.tr("Cancel"))
        layout = self.layout()
        if layout is not None:  # large interface text may need more room than the dialog began with
            fit(self, self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _preview_lines(self, preview: ExchangePreview) -> Iterable[str]:
        figures = (
            (preview.articles, self.tr("%Ln new article(s)", "", preview.articles)),
            (preview.in_trash, self.tr("%Ln of them into the trash", "", preview.in_trash)),
            (preview.annotations, self.tr("%Ln new annotation(s)", "", preview.annotations)),
            (
                preview.newer,
                self.tr("%Ln annotation(s) with a later state", "", preview.newer),
            ),
            (
                preview.lists,
                self.tr("%Ln list(s): collections and saved searches", "", preview.lists),
            ),
            (
                preview.others,
                self.tr("%Ln other part(s): reading, tags, rules", "", preview.others),
            ),
            (preview.known, self.tr("%Ln article(s) here already", "", preview.known)),
            (
                preview.unchanged,
                self.tr("%Ln annotation(s) here already", "", preview.unchanged),
            ),
            (
                preview.homeless,
                self.tr("%Ln annotation(s) without an article here", "", preview.homeless),
            ),
            (preview.unreadable, self.tr("%Ln damaged part(s)", "", preview.unreadable)),
        )
        for number, sentence in figures:
            if number:
                yield f"• {sentence}"
                if number == preview.articles and sentence == figures[0][1]:
                    yield from (f"     {isolated(safe_display(one))}" for one in preview.titles)
                    if preview.articles - preview.in_trash > len(preview.titles):
                        yield "     …"
