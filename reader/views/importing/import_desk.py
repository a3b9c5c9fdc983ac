"""Everything the window does about importing: the dialog, the samples, a watched folder, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.appearance.declared_settings import WATCHED_FOLDER
from reader.tasks.import_job import ImportJob
from reader.text.safe_display import isolated_path, safe_display

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.appearance.i18n import LanguageSwitch
    from reader.appearance.theme import ThemeSwitch
    from reader.library import Library
    from reader.model.changes import Changes
    from reader.model.import_report import ImportReport
    from reader.model.rules import OfferedRule
    from reader.tasks.runner import TaskRunner
    from reader.tasks.watched_folder import WatchedFolder
    from reader.views.importing.import_dialog import ImportDialog
    from reader.views.importing.rules_dialog import RulesDialog
    from reader.views.preferences import Preferences


class ImportDesk(QObject):
    """``changed`` carries what came in or went (Changes), ``said`` a sentence for the status bar,
    ``failed`` a MaqalError."""

    changed = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        themes: ThemeSwitch,
        languages: LanguageSwitch,
        preferences: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._themes = themes
        self._languages = languages
        self._preferences = preferences
        self._window = window
        self._watched: WatchedFolder | None = None
        self._watching = ""
        self._waiting: list[Path] = []
        self.job = ImportJob(library, runner, self)
        self.job.finished.connect(self._finished)
        self.job.failed.connect(self.failed)
        preferences.changed.connect(self._follow_setting)

    def open_dialog(self, paths: Sequence[Path] = ()) -> ImportDialog | None:
        """Open the import dialog on ``paths``; None while an import is under way."""
        from reader.views.importing.import_dialog import ImportDialog  # noqa: PLC0415 - start-up

        if self.job.running:
            self.said.emit(self.tr("An import is under way; wait for it or stop it."))
            return None
        dialog = ImportDialog(
            self.job,
            self._runner,
            self._library.inspect,
            self._keep_text,
            self._themes.theme,
            self._languages.locale,
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        if paths:
            dialog.add_paths(paths)
        return dialog

    def open_folder_dialog(self) -> None:
        """Open the import dialog and let the person pick a folder."""
        dialog = self.open_dialog()
        if dialog is not None:
            dialog.choose_folder()

    def open_rules(self, source: str) -> RulesDialog:
        """Open the cleaning rules on ``source`` (the open article's, or empty)."""
        from reader.views.importing.rules_dialog import RulesDialog  # noqa: PLC0415 - start-up

        dialog = RulesDialog(self._library, self._runner, source, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def add(self, paths: Sequence[Path]) -> None:
        """Import ``paths`` without a dialog (the samples, a watched folder's files)."""
        if self.job.running:
            self._waiting.extend(paths)
        else:
            self.job.start(list(paths))

    def undo_last(self) -> None:
        """Take the last import back: its articles go to the trash."""
        library = self._library
        if self.job.running:
            self.said.emit(self.tr("An import is under way; wait for it or stop it."))
            return

        def undo(_token: object) -> Changes | None:
            record = library.last_import()
            return None if record is None else library.undo_import(record.id)

        self._runner.run(undo, self._undone, self.failed.emit)

    def choose_watched_folder(self) -> None:
        """Let the person pick the folder whose new files are imported by themselves."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - start-up

        name = QFileDialog.getExistingDirectory(self._window, self.tr("Watch a folder"))
        if name:
            self.watch(name)

    def watch(self, folder: str) -> None:
        """Watch ``folder`` (empty: none) from now on, and at the next start too."""
        from pathlib import Path  # noqa: PLC0415 - start-up

        from reader.tasks.watched_folder import WatchedFolder  # noqa: PLC0415

        if self._watched is None:
            self._watched = WatchedFolder(self._library.importable_endings(), self)
            self._watched.arrived.connect(self.add)
            self._watched.lost.connect(self._watched_folder_lost)
        if not self._watched.watch(Path(folder) if folder else None):
            self.said.emit(
                self.tr("The folder %1 cannot be watched.").replace(
                    "%1", isolated_path(safe_display(folder))
                )
            )
            return
        self._watching = folder
        self._preferences.watched_folder = folder
        if folder:
            text = self.tr("New files in %1 are imported from now on.")
            self.said.emit(text.replace("%1", isolated_path(safe_display(folder))))

    def _follow_setting(self, key: str) -> None:
        folder = self._preferences.watched_folder
        if key == WATCHED_FOLDER.key and folder != self._watching:
            self.watch(folder)

    def _keep_text(self, text: str) -> Path | None:
        from reader.importing.pasted import keep_pasted_text  # noqa: PLC0415 - start-up
        from reader.model.errors import UnusableInputError  # noqa: PLC0415

        try:
            return keep_pasted_text(text, self._library.path.parent / "pasted")
        except UnusableInputError as error:
            self.failed.emit(error)
            return None

    def _finished(self, report: ImportReport) -> None:
        self.changed.emit(report.changes)
        count = len(report.added)
        text = self.tr("%Ln article(s) imported", "", count)
        if report.failed:
            text += " · " + self.tr("%Ln file(s) could not be imported", "", len(report.failed))
        self.said.emit(text)
        library = self._library
        self._runner.run(lambda _token: library.offered_rules(), self._mention, self.failed.emit)
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            self.job.start(waiting)

    def _mention(self, offers: tuple[OfferedRule, ...]) -> None:
        if offers:
            count = len(offers)
            self.said.emit(self.tr("%Ln line(s) recur; see File, Cleaning rules", "", count))

    def _undone(self, changes: Changes | None) -> None:
        if changes is None:
            self.said.emit(self.tr("There is no import to undo."))
            return
        self.changed.emit(changes)
        count = len(changes.removed)
        self.said.emit(self.tr("%Ln article(s) moved to the trash", "", count))

    def _watched_folder_lost(self) -> None:
        self.said.emit(self.tr("The watched folder is gone; nothing is imported by itself now."))
