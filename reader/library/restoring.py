"""Bringing a library back from a backup, and the way there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from reader.model.errors import (
    CancelledError,
    DamagedLibraryError,
    MaqalError,
    NewerLibraryError,
    NotFoundError,
    StorageError,
    UnusableInputError,
)
from reader.model.safety import RestoreReport
from reader.model.sentence import Sentence
from reader.model.system_reason import system_reason
from reader.store import LibraryStore
from reader.store.backup import library_facts, see_file
from reader.store.backups import BEFORE_REPAIR, BEFORE_RESTORE, backup_path, backups_of
from reader.store.durable import keep_also_as, side_file
from reader.store.repair import copy_and_upgrade, was_library, work_folder
from reader.store.replacing import put_in_place, replace_contents, set_aside
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from reader.model.safety import BackupFile, LibraryFacts

_log = logging.getLogger(__name__)


def restore_library(library: Path, backup: Path) -> RestoreReport:
    """Have the library at ``library`` be what the backup (or other library) ``backup`` holds.

    The backup is checked, copied and brought up to date first. The library of before is kept: as
    a backup if it is sound, else as it is, under a dated name. The search index is made anew.
    Raises StorageError or UnusableInputError; the library is then as it was.
    """
    library, backup = library.absolute(), backup.absolute()
    see_file(backup, Sentence("backup"))
    if _is_there(library) and library.samefile(backup):
        raise UnusableInputError(
            "{name} is the library itself; name a backup to restore.",
            name=safe_display(str(backup)),
        )
    library_facts(backup)
    try:
        library.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            "The folder {folder} cannot be made: {reason}.",
            folder=safe_display(str(library.parent)),
            reason=system_reason(error),
        ) from error
    with work_folder(library) as folder:
        copy = folder / "restored.db"
        facts = copy_and_upgrade(backup, copy)
        # Before as well as after: a crash must not leave the index of the library of before.
        _drop_index(library)
        aside = _put(library, copy)
        _drop_index(library)
    return RestoreReport(facts, aside)


def backup_of_moment(library: Path, moment: datetime) -> BackupFile:
    """The newest backup of ``library`` made at ``moment`` or before. Raises NotFoundError."""
    for backup in backups_of(library.absolute()):
        if backup.made_at <= moment:
            return backup
    raise NotFoundError(
        "The library {name} has no backup of that time or earlier.", name=safe_display(str(library))
    )


def newest_good_backup(
    library: Path, cancelled: Callable[[], bool] | None = None
) -> tuple[BackupFile, LibraryFacts] | None:
    """The newest backup made by itself that is sound, and what it holds.

    Raises CancelledError once ``cancelled`` says so.
    """
    return next(_good_backups(library, cancelled), None)


def good_backups(library: Path) -> list[Path]:
    """The backups made by themselves that are sound, newest first."""
    return [backup.path for backup, _facts in _good_backups(library)]


def _good_backups(
    library: Path, cancelled: Callable[[], bool] | None = None
) -> Iterator[tuple[BackupFile, LibraryFacts]]:
    for backup in backups_of(library.absolute()):
        if backup.reason == BEFORE_REPAIR:  # has the faults that were to be mended
            continue
        try:
            yield backup, library_facts(backup.path, cancelled)
        except CancelledError:
            raise
        except MaqalError as error:
            _log.warning("A backup cannot be used: %s", error)


def with_way_out(error: DamagedLibraryError, library: Path) -> DamagedLibraryError:
    """``error`` with what can be done about it: a repair, or the newest good backup."""
    library = library.absolute()
    found = newest_good_backup(library)
    if found is None and not was_library(library):
        return error
    said = error.sentence.clause()
    if found is None:
        return DamagedLibraryError(
            "{said}; «maqal check --repair» saves what can be read.", said=said
        )
    backup, facts = found
    return DamagedLibraryError(
        "{said}; «maqal check --repair» saves what can be read, «maqal restore {name}» brings "
        "back the backup of {moment} UTC with {articles}.",
        said=said,
        name=safe_display(str(backup.path)),
        moment=f"{backup.made_at:%Y-%m-%d %H:%M}",
        articles=Sentence("1 article")
        if facts.articles == 1
        else Sentence("{count} articles", count=facts.articles),
    )


def _put(library: Path, copy: Path) -> Path | None:
    if not _is_there(library):
        _put_where_none_is(library, copy)
        return None
    try:
        store = LibraryStore(library, create=False)
    except NewerLibraryError:
        raise
    except StorageError:
        if not was_library(library):  # something else of the person's
            raise
        return _put_over_damaged(library, copy)
    try:
        aside = backup_path(library, BEFORE_RESTORE)
        store.care.back_up(aside)
    except DamagedLibraryError:
        store.close()
        return _put_over_damaged(library, copy)
    finally:
        store.close()
    replace_contents(library, copy)
    return aside


def _is_there(library: Path) -> bool:
    try:
        return library.exists()
    except OSError as error:
        raise StorageError(
            "The library {name} cannot be read: {reason}.",
            name=safe_display(str(library)),
            reason=system_reason(error),
        ) from error


def _put_over_damaged(library: Path, copy: Path) -> Path:
    aside = set_aside(library, "damaged")
    put_in_place(library, copy)
    return aside


def _put_where_none_is(library: Path, copy: Path) -> None:
    stray = side_file(library, "-wal")
    try:
        if stray.exists():  # of a library that was taken away; not to be taken for the new one's
            stray.replace(stray.with_name(f"{stray.name}-{backup_path(library).stem}"))
        side_file(library, "-shm").unlink(missing_ok=True)
        keep_also_as(copy, library)
    except OSError as error:
        raise StorageError(
            "The library {name} could not be written: {reason}.",
            name=safe_display(str(library)),
            reason=system_reason(error),
        ) from error


def _drop_index(library: Path) -> None:
    from reader.library.searching import index_path  # noqa: PLC0415 - loads tantivy
    from reader.search.folder import IndexFolder  # noqa: PLC0415

    IndexFolder(index_path(library)).remove()
