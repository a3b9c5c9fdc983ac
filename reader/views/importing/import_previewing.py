"""Shows what an import would make of the file that is chosen, and keeps what is corrected of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.appearance.sentences import localized
from reader.models.import_files import FileState, ImportFile
from reader.models.roles import Role
from reader.tasks.runner import Lane
from reader.views.importing.import_corrections import ImportCorrections

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QListView

    from reader.model.correction import Correction
    from reader.model.inspection import Inspection
    from reader.tasks.runner import Task, TaskRunner
    from reader.views.importing.import_preview import ImportPreview


class ImportPreviewing(QObject):
    """Joins the list of files, the preview of the current one and the ``corrections`` of all.

    ``inspect`` reads an article of a file (by its number) as a correction wants it, on a background
    thread.
    """

    def __init__(
        self,
        files: QListView,
        preview: ImportPreview,
        runner: TaskRunner,
        inspect: Callable[[Path, Correction, int], Inspection],
    ) -> None:
        super().__init__(preview)
        self._files = files
        self._preview = preview
        self._runner = runner
        self._inspect = inspect
        self.corrections = ImportCorrections()
        self._number = 0
        self._task: Task[Inspection] | None = None
        files.selectionModel().currentChanged.connect(self._show_first)
        preview.keep_changed.connect(self._keep)
        preview.field_edited.connect(self._edit)
        preview.encoding_chosen.connect(self._choose_encoding)
        preview.article_wanted.connect(self._show_article)

    def cancel(self) -> None:
        """The dialog closes: whatever is being read is no longer wanted."""
        if self._task is not None:
            self._task.cancel()

    def _show_first(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_article(0)

    def _show_article(self, number: int) -> None:
        self._number = number
        self._show()

    def _show(self) -> None:
        self.cancel()
        file = self._current()
        if file is None:
            self._preview.show_sentence(None)
            return
        if file.state is FileState.FAILED:
            self._preview.show_sentence(localized(file.reason))
            return
        path, number = file.path, self._number
        if path.is_dir():
            self._preview.show_folder()
            return
        correction = self.corrections.of(path, number)
        self._task = self._runner.run(
            lambda _token: self._inspect(path, correction, number),
            lambda inspection: self._preview.show_inspection(inspection, correction),
            lambda error: self._preview.show_sentence(localized(error)),
            Lane.PARALLEL,
        )

    def _current(self) -> ImportFile | None:
        file = self._files.currentIndex().data(Role.ITEM)
        return file if isinstance(file, ImportFile) else None

    def _correct(self, **changes: object) -> None:
        file = self._current()
        if file is not None and file.state is FileState.WAITING:
            self.corrections.change(file.path, self._number, **changes)

    def _correction(self) -> Correction:
        file = self._current()
        return self.corrections.of(Path() if file is None else file.path, self._number)

    def _keep(self, line: int, kept: bool) -> None:
        lines = self._correction().kept_lines
        self._correct(kept_lines=lines | {line} if kept else lines - {line})
        self._show()

    def _edit(self, field: str, text: str) -> None:
        self._correct(fields={**self._correction().fields, field: text})

    def _choose_encoding(self, name: str) -> None:
        self._correct(encoding=name, kept_lines=frozenset())
        self._show()
