"""Looking after an open library: backups by hand and by themselves, and the end of the trash."""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from reader.model.errors import StorageError
from reader.model.safety import BackupFile
from reader.model.system_reason import system_reason
from reader.store.backup import check_target
from reader.store.backups import backup_path, backups_of, surplus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.model.changes import Changes
    from reader.model.safety import LibraryFacts
    from reader.store import LibraryStore

DAYS_IN_TRASH = 30
"""How long what was deleted can be restored."""

_ROOM = 2
"""A backup by itself is made only where so many would fit: it must not be what fills the disk."""

_SIDE = "-wal"
_log = logging.getLogger(__name__)


class Care:
    """What keeps a library safe while it is in use."""

    def __init__(self, store: LibraryStore):
        self._store = store

    def back_up(self, target: Path) -> LibraryFacts:
        """Write a backup to ``target``, opened and checked before it counts.

        An earlier backup there is replaced. Raises UnusableInputError where something else is, and
        StorageError where it cannot be written, or the library is damaged.
        """
        target = target.absolute()
        check_target(target, self._store.path)
        return self._store.care.back_up(target.resolve())

    def backups(self) -> tuple[BackupFile, ...]:
        """The backups that were made by themselves, newest first."""
        return backups_of(self._store.path)

    def back_up_if_due(
        self, now: datetime | None = None, cancelled: Callable[[], bool] | None = None
    ) -> BackupFile | None:
        """Make a backup beside the library if it has changed and has none of this day (UTC).

        Then the ones that are no longer wanted go: kept are the last of 7 days, 4 weeks and 12
        months. Returns what was made. Raises StorageError and CancelledError; then none has
        gone.
        """
        now = datetime.now(UTC) if now is None else now
        daily = [backup for backup in self.backups() if not backup.reason]
        if any(backup.made_at.date() == now.date() for backup in daily):
            return None
        # A clock that went back leaves backups of the future; what is older counts then.
        past = [backup.made_at for backup in daily if backup.made_at <= now]
        if past and self._changed_at() <= past[0]:
            return None
        if self._store.listing.counts().articles == 0:
            return None
        target = backup_path(self._store.path, moment=now)
        self._see_to_room(target.parent)
        self._store.care.back_up(target, cancelled)
        made = BackupFile(target, now)
        # Of a clock that went back, what it dated after now is thinned for itself: it takes no
        # day of the present from the backups made since.
        known = [made, *daily]
        for some in (
            [backup for backup in known if backup.made_at <= now],
            [backup for backup in known if backup.made_at > now],
        ):
            for backup in surplus(some):
                with suppress(OSError):
                    backup.path.unlink()
        return made

    def purge(self, now: datetime | None = None) -> tuple[int, int]:
        """Remove for good what has been in the trash for 30 days: (articles, annotations)."""
        now = datetime.now(UTC) if now is None else now
        before = now.astimezone(UTC) - timedelta(days=DAYS_IN_TRASH)
        stamp = before.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        articles, annotations = self._store.care.purge(stamp)
        if articles or annotations:
            _log.info("Purged %d articles and %d annotations.", articles, annotations)
        return articles, annotations

    def data_version(self) -> int:
        """A number that is another one when another program has changed the library.

        Ask always in the same thread, in which nothing is changed: each has its own.
        """
        return self._store.care.data_version()

    def sequence(self) -> int:
        """A number that grows with every change of an article or its annotations."""
        return self._store.texts.changes()

    def changes_since(self, sequence: int) -> tuple[int, Changes | None]:
        """The present ``sequence``, and what has changed after ``sequence``.

        None where that is no longer known: the search index has heard of it and it was dropped.
        """
        return self._store.care.changes_since(sequence)

    def _changed_at(self) -> datetime:
        times = []
        for path in (self._store.path, self._store.path.with_name(self._store.path.name + _SIDE)):
            with suppress(OSError):
                status = path.stat()
                if status.st_size:
                    times.append(status.st_mtime)
        return datetime.fromtimestamp(max(times, default=0), UTC)

    def _see_to_room(self, folder: Path) -> None:
        path = self._store.path
        try:
            size = path.stat().st_size
            free = shutil.disk_usage(path.parent).free
        except OSError as error:
            raise StorageError(
                "The library {name} could not be backed up: {reason}.",
                name=path,
                reason=system_reason(error),
            ) from error
        if free < _ROOM * size:
            raise StorageError(
                "There is too little room for a backup in {folder}; free some, or make one "
                "elsewhere "
                "with «maqal backup FILE».",
                folder=folder,
            )
