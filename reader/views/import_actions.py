"""Joins the import desk to the menus, the samples and the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QStatusBar

    from reader.model.import_report import ImportProgress
    from reader.views.actions import Actions
    from reader.views.article.pane import ArticlePane
    from reader.views.import_desk import ImportDesk
    from reader.views.import_status import ImportStatus
    from reader.views.preferences import Preferences

NEEDS_LIBRARY = (
    "import_files",
    "import_folder",
    "open_samples",
    "undo_import",
    "watch_folder",
    "rules",
)


class ImportActions(QObject):
    """What a person can do about importing, wherever in the window it is chosen."""

    def __init__(
        self,
        desk: ImportDesk,
        actions: Actions,
        preferences: Preferences,
        samples: Path,
        pane: ArticlePane,
        status_bar: QStatusBar,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._actions = actions
        self._preferences = preferences
        self._samples = samples
        self._pane = pane
        self._status_bar = status_bar
        self._status: ImportStatus | None = None
        actions["import_files"].triggered.connect(lambda: desk.open_dialog(()))
        actions["import_folder"].triggered.connect(desk.open_folder_dialog)
        actions["open_samples"].triggered.connect(self._add_samples)
        actions["undo_import"].triggered.connect(desk.undo_last)
        actions["watch_folder"].triggered.connect(self._watch_folder)
        actions["rules"].triggered.connect(self._show_rules)
        desk.job.progressed.connect(self._show_progress)
        for name in NEEDS_LIBRARY:
            actions[name].setEnabled(True)
        self._show_watching()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        if self._status is not None:
            self._status.retranslate()

    def _add_samples(self) -> None:
        self._desk.add(sorted(self._samples.glob("*.txt")))

    def _watch_folder(self, watch: bool) -> None:
        if watch:
            self._desk.choose_watched_folder()
        else:
            self._desk.watch("")
        self._show_watching()

    def _show_watching(self) -> None:
        self._actions["watch_folder"].setChecked(bool(self._preferences.watched_folder))

    def _show_rules(self) -> None:
        article = self._pane.article()
        self._desk.open_rules("" if article is None else article.source)

    def _show_progress(self, progress: ImportProgress) -> None:
        if self._status is None:
            from reader.views.import_status import ImportStatus  # noqa: PLC0415 - start-up

            self._status = ImportStatus(self._desk.job, self._status_bar)
            self._status_bar.addPermanentWidget(self._status)
            self._status.show_progress(progress)
