"""Which backups are kept, and how they are told from other files."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.model.errors import StorageError, UnusableInputError
from reader.model.safety import BackupFile
from reader.store import LibraryStore
from reader.store.backup import check_target, library_facts
from reader.store.backups import BEFORE_RESTORE, backup_path, backups_of, surplus

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.store.incoming import IncomingFile

NOON = datetime(2026, 8, 31, 12, tzinfo=UTC)


def made(days_ago: int, reason: str = "") -> BackupFile:
    moment = NOON - timedelta(days=days_ago)
    return BackupFile(Path(f"{moment:%Y%m%d}{reason}.db"), moment, reason)


def test_a_year_of_daily_backups_is_thinned_to_days_weeks_and_months() -> None:
    kept: list[BackupFile] = []
    for day in range(400, -1, -1):  # as it happens: one a day, thinned each time
        kept.append(made(day))
        gone = set(surplus(kept))
        kept = [backup for backup in kept if backup not in gone]
    days = [(NOON - backup.made_at).days for backup in reversed(kept)]
    assert days[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(kept) <= 7 + 4 + 12
    months = {(backup.made_at.year, backup.made_at.month) for backup in kept}
    assert len(months) == 12
    weeks = {backup.made_at.isocalendar()[:2] for backup in kept}
    assert len([week for week in weeks if week >= (2026, 33)]) == 4


def test_what_was_made_for_a_reason_and_the_only_ones_stay() -> None:
    old = [made(3000), made(3001), made(5, "schema-2"), made(9, BEFORE_RESTORE)]
    assert surplus(old) == ()


def test_of_one_day_the_last_stays() -> None:
    early = BackupFile(Path("early.db"), NOON - timedelta(hours=3))
    assert surplus([early, made(0)]) == (early,)


def test_backups_are_found_by_their_names(tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    other = tmp_path / "library-2.db"
    (tmp_path / "backups").mkdir()
    names = [backup_path(library), backup_path(library, BEFORE_RESTORE), backup_path(other)]
    names += [tmp_path / "backups" / name for name in ("library-x.db", "library-2026.db")]
    for name in names:
        name.touch()
    assert {backup.path for backup in backups_of(library)} == set(names[:2])
    assert {backup.reason for backup in backups_of(library)} == {"", BEFORE_RESTORE}
    assert backups_of(tmp_path / "elsewhere" / "library.db") == ()


def test_a_backup_goes_nowhere_but_to_a_new_file_or_an_earlier_backup(
    store: LibraryStore, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("رسالة")
    for bad in (letter, store.path, tmp_path, Path("/dev/null")):
        with pytest.raises(UnusableInputError):
            check_target(bad, store.path)
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    with pytest.raises(UnusableInputError, match="leads nowhere"):
        check_target(tmp_path / "link", store.path)
    assert letter.read_text() == "رسالة"
    store.care.back_up(tmp_path / "one.db")
    check_target(tmp_path / "one.db", store.path)
    check_target(tmp_path / "new.db", store.path)


def test_facts_of_a_backup(
    store: LibraryStore,
    add: Callable[..., list[str]],
    make_file: Callable[..., IncomingFile],
    tmp_path: Path,
) -> None:
    ids = add(*(make_file(number) for number in range(3)))
    store.articles.delete(ids[:1])
    facts = store.care.back_up(tmp_path / "one.db")
    assert (facts.articles, facts.trash, facts.annotations) == (2, 1, 0)
    assert library_facts(tmp_path / "one.db") == facts
    (tmp_path / "one.db").write_bytes((tmp_path / "one.db").read_bytes()[:8192])
    with pytest.raises(StorageError, match="damaged"):
        library_facts(tmp_path / "one.db")
