"""Asks what to export, in which format, to which place; and shows how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.sentences import localized
from reader.appearance.spacing import SPACE
from reader.text.safe_display import isolated_path, safe_display
from reader.views.announcing import announce
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.export.requests import (
    A_FILE_EACH,
    ENDINGS,
    ExportRequest,
    Scope,
    Target,
    suggested_name,
)
from reader.views.widgets.clear_button import name_clear_button
from reader.views.widgets.unknown_progress import show_unknown
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model.errors import MaqalError
    from reader.model.export import ExportReport
    from reader.tasks.export_job import ExportJob

    Run = Callable[[ExportRequest], None]


class ExportDialog(Dialog):
    """``template_wanted`` carries where a copy of the usual Markdown template is to be written."""

    template_wanted = Signal(str)

    def __init__(
        self,
        scopes: Sequence[Scope],
        job: ExportJob,
        start: Run,
        parent: QWidget | None = None,
    ) -> None:
        """``start`` begins an export, which ``job`` then tells of."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._scopes = tuple(scopes)
        self._job = job
        self._start = start
        self._written: tuple[Path, ...] = ()
        self._place_chosen = False
        self.scope = QComboBox(self)
        self.format = QComboBox(self)
        self.hint = WrappedLabel(self)
        self.place = QLineEdit(self)
        self.browse_button = QPushButton(self.tr("Browse…"), self)
        self.template = QLineEdit(self)
        self.template_button = QPushButton(self.tr("Browse…"), self)
        self.copy_button = QPushButton(self.tr("Save a copy to change…"), self)
        self.warning = WrappedLabel(self)
        self.bar = QProgressBar(self)
        self.export_button = QPushButton(self.tr("Export"), self)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self.open_button = QPushButton(self.tr("Open the folder"), self)
        self._fields = QWidget(self)
        self._arrange()
        self._fill()
        self._connect()
        self._format_changed()
        fit(self, 600, self.sizeHint().height())

    @property
    def request(self) -> ExportRequest:
        """What is asked for now."""
        template = self.template.text().strip()
        return ExportRequest(
            self._target(),
            self._scope(),
            Path(self.place.text().strip()).expanduser(),
            Path(template).expanduser() if template else None,
        )

    def reject(self) -> None:
        """Stop an export that is under way; otherwise close."""
        if self._job.running:
            self._job.cancel()
            self._say(self.tr("Stopped. Files that were complete stay."), failed=True)
            self._set_running(running=False)
        else:
            super().reject()

    # Assembly --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.hint.setProperty("role", "muted")
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for box in (self.scope, self.format):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(24)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        for line in (self.place, self.template):  # a path reads from the left in every language
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.template.setPlaceholderText(self.tr("The usual template"))
        self.template.setClearButtonEnabled(True)
        name_clear_button(self.template, self.tr("Clear the field"))
        self._form = self._fields_form()
        self.export_button.setProperty("prominent", True)
        self.export_button.setDefault(True)
        for button in (
            self.browse_button,
            self.template_button,
            self.copy_button,
            self.open_button,
        ):
            button.setAutoDefault(False)
        for hidden in (self.open_button, self.bar, self.warning):
            hidden.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._fields)
        column.addWidget(self.warning)
        column.addWidget(self.bar)
        column.addStretch(1)
        column.addLayout(buttons)

    def _fields_form(self) -> QFormLayout:
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(int(1.5 * SPACE))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&What"), self.scope)
        form.addRow(self.tr("&Format"), self.format)
        form.addRow("", self.hint)
        self._template_row = QWidget(self)
        rows: tuple[tuple[str, QWidget, tuple[QWidget, ...]], ...] = (
            (self.tr("&To"), QWidget(self), (self.place, self.browse_button)),
            (
                self.tr("Te&mplate"),
                self._template_row,
                (self.template, self.template_button, self.copy_button),
            ),
        )
        for name, holder, widgets in rows:
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACE)
            for number, widget in enumerate(widgets):
                row.addWidget(widget, 1 if number == 0 else 0)
            label = QLabel(name, self)
            label.setBuddy(widgets[0])
            widgets[0].setAccessibleName(name.replace("&", ""))
            for button in widgets[1:]:
                button.setAccessibleDescription(name.replace("&", ""))
            form.addRow(label, holder)
        return form

    def _fill(self) -> None:
        names = {
            Target.MARKDOWN: self.tr("Markdown, also for Obsidian"),
            Target.PDF: self.tr("PDF, to print"),
            Target.EPUB: self.tr("EPUB, a book for each article"),
            Target.READWISE_CSV: self.tr("Table of highlights (Readwise CSV)"),
            Target.WEB_ANNOTATION: self.tr("W3C Web Annotation (JSON-LD)"),
            Target.JSONL: self.tr("Everything, to be taken back (JSON Lines)"),
        }
        for scope in self._scopes:
            self.scope.addItem(scope.name)
        for target, name in names.items():
            self.format.addItem(name, target.value)

    def _connect(self) -> None:
        self.scope.currentIndexChanged.connect(self._format_changed)
        self.format.currentIndexChanged.connect(self._format_changed)
        self.place.textEdited.connect(self._place_edited)
        self.place.textChanged.connect(self._check_place)
        self.browse_button.clicked.connect(self._browse)
        self.template_button.clicked.connect(self._browse_template)
        self.copy_button.clicked.connect(self._save_template)
        self.export_button.clicked.connect(self._begin)
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._open_folder)
        self._job.progressed.connect(self._progressed)
        self._job.finished.connect(self._finished)
        self._job.failed.connect(self._failed)

    # The fields ------------------------------------------------------------------------------

    def _target(self) -> Target:
        return Target(self.format.currentData())

    def _scope(self) -> Scope:
        return self._scopes[max(self.scope.currentIndex(), 0)]

    @property
    def _into_folder(self) -> bool:
        ids = self._scope().ids
        return self._target() in A_FILE_EACH and (ids is None or len(ids) != 1)

    def _format_changed(self) -> None:
        target = self._target()
        self._form.setRowVisible(self._template_row, target is Target.MARKDOWN)
        hints = {
            Target.MARKDOWN: self.tr("A note for each article, with its highlights and its text."),
            Target.PDF: self.tr("The article with its highlights, its notes at the end."),
            Target.EPUB: self.tr("Turns its pages from right to left in Arabic."),
            Target.READWISE_CSV: self.tr("Highlights and notes, one in a row."),
            Target.WEB_ANNOTATION: self.tr("The annotations alone, in the terms of the standard."),
            Target.JSONL: self.tr("Articles with their files, annotations, lists and searches."),
        }
        self.hint.setText(hints[target])
        if not self._place_chosen:
            self._suggest_place()
        elif not self._into_folder:
            path = Path(self.place.text().strip())
            self.place.setText(str(path.with_suffix(ENDINGS[target])))
        self._check_place()

    def _suggest_place(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = suggested_name(self._target(), self._scope(), QCoreApplication.applicationName())
        self.place.setText(str(Path(folder or Path.home()) / name))

    def _place_edited(self) -> None:
        self._place_chosen = True

    def _check_place(self) -> None:
        text = self.place.text().strip()
        self.export_button.setEnabled(bool(text))
        if text and not self._into_folder and Path(text).expanduser().is_file():
            self._say(self.tr("There is such a file; it will be replaced."), failed=True)
        else:
            self.warning.hide()

    def _browse(self) -> None:
        if self._into_folder:
            name = QFileDialog.getExistingDirectory(
                self, self.tr("Export into the folder"), str(Path(self.place.text()).parent)
            )
        else:
            ending = ENDINGS[self._target()]
            name, _filter = QFileDialog.getSaveFileName(
                self, self.tr("Export to the file"), self.place.text(), f"*{ending}"
            )
            if name and not Path(name).suffix:
                name += ending
        if name:
            self._place_chosen = True
            self.place.setText(name)
            self.warning.hide()

    def _browse_template(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self, self.tr("Template"), self.template.text(), "*.md *.txt"
        )
        if name:
            self.template.setText(name)

    def _save_template(self) -> None:
        folder = Path(self.place.text()).parent
        name, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy of the template"), str(folder / "maqal-template.md"), "*.md"
        )
        if name:
            self.template_wanted.emit(name)

    # The export ------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.open_button.hide()
        self.warning.hide()
        show_unknown(self.bar)
        self._set_running(running=True)
        self._start(self.request)

    def _set_running(self, *, running: bool) -> None:
        self._fields.setEnabled(not running)
        self.export_button.setEnabled(not running)
        self.bar.setVisible(running)
        self.close_button.setText(self.tr("Stop") if running else self.tr("Close"))

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _finished(self, report: ExportReport) -> None:
        self._set_running(running=False)
        self._written = report.files
        words = [
            self.tr("%Ln article(s) exported", "", report.articles),
            self.tr("%Ln annotation(s) with them", "", report.annotations),
        ]
        if report.kept:
            count = len(report.kept)
            words.append(self.tr("%Ln file(s) with changes of yours left alone", "", count))
        self._say(" · ".join(words), failed=False)
        self.open_button.setVisible(bool(report.files))

    def _failed(self, error: MaqalError) -> None:
        self._set_running(running=False)
        self._say(localized(error), failed=True)

    def show_template(self, path: str) -> None:
        """Use the copy of the template that was just written."""
        self.template.setText(path)
        self._say(
            self.tr("The template is in %1.").replace("%1", isolated_path(safe_display(path))),
            failed=False,
        )

    def show_failure(self, error: MaqalError) -> None:
        """Say what could not be done."""
        self._say(localized(error), failed=True)

    def _say(self, sentence: str, *, failed: bool) -> None:
        self.warning.setProperty("role", "warning" if failed else "heading")
        self.warning.style().unpolish(self.warning)
        self.warning.style().polish(self.warning)
        self.warning.setText(sentence)
        self.warning.show()
        announce(self.warning, sentence)

    def _open_folder(self) -> None:
        if self._written:
            first = self._written[0]
            folder = first if first.is_dir() else first.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
