"""Backs the library up in the background, and hears of changes that other programs make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.tasks.runner import Lane, Task, TaskRunner

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.changes import Changes
    from reader.model.errors import MaqalError
    from reader.tasks.cancel import CancelToken

FIRST_BACKUP_MILLISECONDS = 30_000
"""After the start, when the list, the article and the index have been seen to."""

BACKUP_MILLISECONDS = 3_600_000
"""Between two looks at whether a backup is due, for a window that stays open for days."""

LISTEN_MILLISECONDS = 800
"""Between two looks at whether another program has changed the library: shown within a second."""


class CareJob(QObject):
    """Begins with ``start``.

    ``changed`` carries the Changes that another program made, or None where it is only known that
    there were some. ``failed`` carries a MaqalError: no backup could be made; once for each cause.
    ``backup_begun`` and ``backup_ended`` stand round each look at whether a backup is due.
    """

    changed = Signal(object)
    failed = Signal(object)
    backup_begun = Signal()
    backup_ended = Signal()

    def __init__(self, library: Library, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._complaint = ""
        self._version: int | None = None
        self._sequence = 0
        self._listening: Task[tuple[int, int, Changes | None] | None] | None = None
        self._backup = QTimer(self, singleShot=True, interval=FIRST_BACKUP_MILLISECONDS)
        self._backup.timeout.connect(self.back_up)
        self._listen = QTimer(self, interval=LISTEN_MILLISECONDS)
        self._listen.timeout.connect(self.listen)

    def start(self) -> None:
        """Look after the library from now on."""
        self._backup.start()
        self._listen.start()

    def stop(self) -> None:
        """Look after it no longer; a backup under way is given up at the runner's end."""
        self._backup.stop()
        self._listen.stop()

    def back_up(self) -> None:
        """Make a backup if one is due, then empty the trash of what is too old."""
        library = self._library

        def work(token: CancelToken) -> None:
            library.care.back_up_if_due(cancelled=token.is_cancelled)
            library.care.purge()

        self.backup_begun.emit()
        self._runner.run(work, self._backed_up, self._not_backed_up, Lane.PARALLEL)

    def listen(self) -> None:
        """See whether the library was changed by somebody else."""
        if self._listening is not None:
            return
        library, version, sequence = self._library, self._version, self._sequence

        def look(_token: CancelToken) -> tuple[int, int, Changes | None] | None:
            # On the thread of all short writes: what it writes itself does not move its number.
            now = library.care.data_version()
            if now == version:
                return None
            if version is None:
                return now, library.care.sequence(), None
            return now, *library.care.changes_since(sequence)

        self._listening = self._runner.run(look, self._heard, self._heard_nothing)

    def _heard(self, found: tuple[int, int, Changes | None] | None) -> None:
        self._listening = None
        if found is None:
            return
        first = self._version is None
        earlier = self._sequence
        self._version, self._sequence, changes = found
        if not first and self._sequence != earlier:
            self.changed.emit(changes)

    def _heard_nothing(self, _error: MaqalError) -> None:
        # The library is locked or gone; whatever the person does next says so.
        self._listening = None

    def _backed_up(self, _nothing: None) -> None:
        self._complaint = ""
        self.backup_ended.emit()
        self._backup.start(BACKUP_MILLISECONDS)

    def _not_backed_up(self, error: MaqalError) -> None:
        self.backup_ended.emit()
        if str(error) != self._complaint:
            self._complaint = str(error)
            self.failed.emit(error)
        self._backup.start(BACKUP_MILLISECONDS)
