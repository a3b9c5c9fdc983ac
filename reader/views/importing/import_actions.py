"""Joins the import desk to the menus, the samples and the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from reader.views.actions import Actions
    from reader.views.activity.activities import Activities
    from reader.views.article.pane import ArticlePane
    from reader.views.importing.import_desk import ImportDesk
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
        activities: Activities,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._actions = actions
        self._preferences = preferences
        self._samples = samples
        self._pane = pane
        self._activities = activities
        self._followed = False
        actions["import_files"].triggered.connect(lambda: desk.open_dialog(()))
        actions["import_folder"].triggered.connect(desk.open_folder_dialog)
        actions["open_samples"].triggered.connect(self._add_samples)
        actions["undo_import"].triggered.connect(desk.undo_last)
        actions["watch_folder"].triggered.connect(self._watch_folder)
        actions["rules"].triggered.connect(self._show_rules)
        desk.job.progressed.connect(self._follow)
        preferences.changed.connect(self._show_watching)
        for name in NEEDS_LIBRARY:
            actions[name].setEnabled(True)
        self._show_watching()

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

    def _follow(self) -> None:
        """The first import is under way: from now on the status bar tells of them."""
        from reader.views.activity.following import follow_import  # noqa: PLC0415 - start-up

        if not self._followed:  # several reports may be on their way already
            self._followed = True
            self._desk.job.progressed.disconnect(self._follow)
            follow_import(self._activities, self._desk.job)
