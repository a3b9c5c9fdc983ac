"""The backups that Maqal makes by itself: where they are, and which of them are kept."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.model.safety import BackupFile

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from pathlib import Path

FOLDER = "backups"
"""Beside the library."""

DAILY, WEEKLY, MONTHLY = 7, 4, 12
"""How many days, weeks and months of the past have a backup: one of each, the last made in it."""

BEFORE_RESTORE = "before-restore"
BEFORE_REPAIR = "before-repair"


def backup_path(library: Path, reason: str = "", moment: datetime | None = None) -> Path:
    """Where a backup of ``library`` made at ``moment`` (None: now) goes; names sort by time."""
    return library.parent / FOLDER / dated_name(library, reason, moment)


def dated_name(library: Path, reason: str = "", moment: datetime | None = None) -> str:
    """The library's name with a reason and a moment in it."""
    moment = datetime.now(UTC) if moment is None else moment.astimezone(UTC)
    parts = [library.stem, *filter(None, [reason]), moment.strftime("%Y%m%dT%H%M%S%fZ")]
    return "-".join(parts) + library.suffix


def backups_of(library: Path) -> tuple[BackupFile, ...]:
    """The backups of ``library`` that were made by themselves, newest first."""
    pattern = re.compile(
        re.escape(library.stem)
        + r"-(?:(schema-[0-9]+|before-restore|before-repair)-)?"
        + r"([0-9]{8}T[0-9]{6})([0-9]{0,6})Z"
        + re.escape(library.suffix)
    )
    found = []
    try:
        names = [file.name for file in (library.parent / FOLDER).iterdir()]
    except OSError:
        return ()
    for name in names:
        match = pattern.fullmatch(name)
        if match is None:
            continue
        try:
            made = datetime.strptime(f"{match[2]}{match[3]:0<6}+0000", "%Y%m%dT%H%M%S%f%z")
        except ValueError:
            continue
        found.append(BackupFile(library.parent / FOLDER / name, made, match[1] or ""))
    return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))


def surplus(backups: Iterable[BackupFile]) -> tuple[BackupFile, ...]:
    """Those that may go: of the daily ones, all but the last of the latest days, weeks, months.

    What was made for a reason (before a migration, a restoring, a repair) is never among them.
    Counted by the days on which there are backups, so that a clock that went wrong, or a year
    without changes, drops nothing.
    """
    daily = sorted(
        (backup for backup in backups if not backup.reason),
        key=lambda backup: backup.made_at,
        reverse=True,
    )
    periods: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (DAILY, datetime.date),
        (WEEKLY, lambda made: made.isocalendar()[:2]),
        (MONTHLY, lambda made: (made.year, made.month)),
    )
    kept: set[Path] = set()
    for number, period in periods:
        latest: dict[Hashable, BackupFile] = {}
        for backup in daily:
            latest.setdefault(period(backup.made_at), backup)
        kept.update(backup.path for backup in list(latest.values())[:number])
    return tuple(backup for backup in daily if backup.path not in kept)
