"""Tells of the program's own long jobs: import, index, export, backup."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.import_report import ImportProgress
    from reader.model.search import IndexState
    from reader.tasks.care_job import CareJob
    from reader.tasks.export_job import ExportJob
    from reader.tasks.import_job import ImportJob
    from reader.tasks.index_job import IndexJob
    from reader.views.activity.activities import Activities, Activity

FEW_WAITING = 20
"""Articles that wait for the index: so many are done before anybody could read the words."""


class WorkNames(QObject):
    """What each kind of work is called."""

    def importing(self) -> str:
        """Import."""
        return self.tr("Importing articles")

    def indexing(self) -> str:
        """The search index takes in what is new."""
        return self.tr("Making articles searchable")

    def exporting(self) -> str:
        """Export."""
        return self.tr("Exporting articles")

    def backing_up(self) -> str:
        """A backup of the library."""
        return self.tr("Backing up the library")


class Follower(QObject):
    """Begins an activity with the first report of a job, and ends it with the job.

    Lives as long as the job, its parent.
    """

    def __init__(
        self,
        activities: Activities,
        job: QObject,
        title: Callable[[WorkNames], str],
        cancel: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(job)
        self._activities = activities
        self._names = WorkNames(self)
        self._title = title
        self._cancel = cancel
        self._activity: Activity | None = None

    def report(self, done: int, total: int, detail: str = "") -> None:
        """Say how far the job is."""
        if self._activity is None:
            self._activity = self._activities.begin(lambda: self._title(self._names), self._cancel)
        self._activity.report(done, total, detail)

    def end(self, *_outcome: object) -> None:
        """The job is over."""
        if self._activity is not None:
            activity, self._activity = self._activity, None
            activity.end()


def follow_import(activities: Activities, job: ImportJob) -> None:
    """Show the imports of ``job``."""
    follower = Follower(activities, job, WorkNames.importing, job.cancel)

    def show(progress: ImportProgress) -> None:
        name = isolated(safe_display(Path(progress.file).name)) if progress.file else ""
        follower.report(progress.done, progress.total, name)

    job.progressed.connect(show)
    job.finished.connect(follower.end)
    job.failed.connect(follower.end)


def follow_index(activities: Activities, job: IndexJob) -> None:
    """Show the work of ``job`` when it is more than a moment's."""
    follower = Follower(activities, job, WorkNames.indexing)

    def show(state: IndexState) -> None:
        if state.up_to_date or not job.running:
            follower.end()
        elif state.total:
            follower.report(state.done, state.total)
        elif state.waiting > FEW_WAITING:
            follower.report(0, 0)

    job.progressed.connect(show)
    job.failed.connect(follower.end)


def follow_export(activities: Activities, job: ExportJob) -> None:
    """Show the exports of ``job``."""
    follower = Follower(activities, job, WorkNames.exporting, job.cancel)
    job.progressed.connect(follower.report)
    job.ended.connect(follower.end)


def follow_backup(activities: Activities, job: CareJob) -> None:
    """Show the backups of ``job``."""
    follower = Follower(activities, job, WorkNames.backing_up)
    job.backup_begun.connect(lambda: follower.report(0, 0))
    job.backup_ended.connect(follower.end)
