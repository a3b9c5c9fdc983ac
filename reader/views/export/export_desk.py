"""What the window does about exporting: the dialog, and the export in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader import paths
from reader.appearance.theme import load_theme
from reader.tasks.export_job import ExportJob
from reader.tasks.runner import Lane
from reader.text.safe_display import isolated, safe_display
from reader.views.activity.following import follow_export
from reader.views.export.export_dialog import ExportDialog
from reader.views.export.requests import ExportRequest, PdfStyle, Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.article import Article
    from reader.model.export import ExportReport
    from reader.tasks.cancel import CancelToken
    from reader.views.collaborators import Collaborators

LONGEST_TITLE = 60
"""Characters of a title in the dialog."""


class ExportDesk(QObject):
    """``said`` carries a sentence for the status bar."""

    said = Signal(str)

    def __init__(self, library: Library, parts: Collaborators, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._parts = parts
        self._window = window
        self.job = ExportJob(parts.runner, self)
        self.job.finished.connect(self._finished)
        follow_export(parts.activities, self.job)
        self.dialog: ExportDialog | None = None

    def open_dialog(
        self, article: Article | None, selected: Sequence[str], annotations: Scope | None = None
    ) -> ExportDialog:
        """Ask what to export: the open article, the selected ones, certain annotations, or all."""
        scopes = [] if annotations is None else [annotations]
        if len(selected) > 1:
            count = self.tr("%Ln selected article(s)", "", len(selected))
            scopes.append(Scope(count, tuple(selected)))
        if article is not None:
            title = safe_display(article.title)
            if len(title) > LONGEST_TITLE:
                title = f"{title[:LONGEST_TITLE].rstrip()}…"
            name = self.tr("This article: %1").replace("%1", isolated(title))
            scopes.append(Scope(name, (article.id,), title=article.title))
        scopes.append(Scope(self.tr("All articles with annotations"), annotated=True))
        scopes.append(Scope(self.tr("The whole library")))
        dialog = ExportDialog(scopes, self.job, self._start, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.template_wanted.connect(lambda path: self._write_template(dialog, path))
        dialog.destroyed.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        return dialog

    def export_annotations(self, article_ids: list[str], annotation_ids: list[str]) -> None:
        """Ask how to export these annotations (none: all of the library)."""
        scope = None
        if annotation_ids:
            name = self.tr("%Ln annotation(s)", "", len(annotation_ids))
            scope = Scope(name, tuple(article_ids), tuple(annotation_ids))
        self.open_dialog(None, (), scope)

    def _start(self, request: ExportRequest) -> None:
        self._parts.load_reading_faces()
        light = load_theme(paths.resource_path("themes"), "light")
        style = PdfStyle(light.colours, self._parts.languages.locale, self.tr("Notes"))
        library = self._library

        def work(
            progress: Callable[[int, int], None], cancelled: Callable[[], bool]
        ) -> ExportReport:
            return request.run(library, style, progress, cancelled)

        self.job.start(work)

    def _finished(self, report: ExportReport) -> None:
        self.said.emit(self.tr("%Ln article(s) exported", "", report.articles))

    def _write_template(self, dialog: ExportDialog, path: str) -> None:
        def write(_token: CancelToken) -> str:
            from reader.export.markdown import DEFAULT_TEMPLATE  # noqa: PLC0415 - seldom
            from reader.library.written_files import write_file  # noqa: PLC0415

            write_file(Path(path), [DEFAULT_TEMPLATE.encode()])
            return path

        self._parts.runner.run(write, dialog.show_template, dialog.show_failure, Lane.LONG)

    def _forget(self) -> None:
        self.dialog = None
