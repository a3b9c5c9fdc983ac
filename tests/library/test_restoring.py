"""Bringing a library back, and checking and mending it as a whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from reader.library import Library, open_library
from reader.library.checking import check_library
from reader.library.restoring import backup_of_moment, restore_library
from reader.model.errors import (
    CancelledError,
    DamagedLibraryError,
    NotFoundError,
    StorageError,
    UnusableInputError,
)
from reader.model.safety import CheckPart, CheckProgress, ProblemKind
from reader.store import LibraryStore
from reader.store.backups import backups_of
from reader.store.errors import storage_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def titles(library: Library) -> set[str]:
    return {row.title for row in library.page(limit=99).rows}


def test_a_restored_library_is_seen_by_who_has_it_open(
    library: Library, write_articles: Callable[[int], list[Path]], tmp_path: Path
) -> None:
    files = write_articles(3)
    library.import_files(files[:1])
    library.care.back_up(tmp_path / "one.db")
    before = titles(library)
    library.import_files(files[1:])
    library.index_pending()
    report = restore_library(library.path, tmp_path / "one.db")
    assert titles(library) == before
    assert library.index_pending().up_to_date
    assert check_library(library.path).is_clean
    assert report.set_aside is not None
    assert (report.restored.articles, len(backups_of(library.path))) == (1, 1)
    restore_library(library.path, report.set_aside)  # and back
    assert library.counts().articles == 3
    library.import_files(files)
    assert library.counts().articles == 3


def test_a_library_that_is_gone_or_damaged_is_restored(
    library: Library, write_articles: Callable[[int], list[Path]], tmp_path: Path
) -> None:
    library.import_files(write_articles(2))
    library.care.back_up(tmp_path / "two.db")
    library.path.rename(tmp_path / "taken-away.db")
    with pytest.raises(StorageError, match="is gone"):
        library.counts()
    assert restore_library(library.path, tmp_path / "two.db").set_aside is None
    assert library.counts().articles == 2  # the window goes on with the new file
    library.path.write_bytes(b"\xff" * 8192)
    with pytest.raises(StorageError, match="not a Maqal library"):
        restore_library(library.path, tmp_path / "two.db")
    content = bytearray((tmp_path / "two.db").read_bytes())
    content[40:60] = b"\xff" * 20
    content[100:110] = b"\xff" * 10
    library.path.write_bytes(content)
    aside = restore_library(library.path, tmp_path / "two.db").set_aside
    assert aside is not None
    assert aside.read_bytes() == content
    with open_library(library.path) as again:
        assert again.counts().articles == 2


def test_what_cannot_be_restored_changes_nothing(library: Library, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("رسالة")
    for bad in (tmp_path / "letter", tmp_path / "nowhere", tmp_path):
        with pytest.raises(StorageError):
            restore_library(library.path, bad)
    with pytest.raises(UnusableInputError, match="library itself"):
        restore_library(library.path, library.path)
    assert backups_of(library.path) == ()


def test_backups_by_themselves_once_a_day_and_only_after_changes(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    assert library.care.back_up_if_due() is None  # nothing to lose yet
    library.import_files(write_articles(1))
    now = datetime.now(UTC)
    first = library.care.back_up_if_due(now)
    assert first is not None
    assert library.care.back_up_if_due(now) is None
    tomorrow = now + timedelta(days=1)
    assert library.care.back_up_if_due(tomorrow) is None  # nothing has changed
    library.mark_opened(library.page(limit=1).rows[0].id)
    earlier = first.path.with_name(f"{library.path.stem}-20200101T000000000000Z.db")
    first.path.rename(earlier)
    second = library.care.back_up_if_due(now)
    assert second is not None
    assert [backup.path for backup in library.care.backups()] == [second.path, earlier]
    assert backup_of_moment(library.path, datetime(2021, 1, 1, tzinfo=UTC)).path == earlier
    with pytest.raises(NotFoundError):
        backup_of_moment(library.path, datetime(2019, 1, 1, tzinfo=UTC))


def test_a_backup_can_be_stopped(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(1))
    with pytest.raises(CancelledError):
        library.care.back_up_if_due(cancelled=lambda: True)
    assert library.care.backups() == ()
    assert list((library.path.parent / "backups").iterdir()) == []


def test_a_damaged_library_names_the_way_out(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(2))
    made = library.care.back_up_if_due()
    assert made is not None
    library.close()
    library.path.write_bytes(library.path.read_bytes()[:8192])
    with pytest.raises(DamagedLibraryError, match="maqal check --repair") as raised:
        open_library(library.path)
    assert f"maqal restore {made.path}" in str(raised.value)
    assert "2 articles" in str(raised.value)


def test_a_check_finds_what_the_index_lacks_and_a_repair_mends_it(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(3))
    library.delete([library.page(limit=1).rows[0].id])
    assert check_library(library.path).is_clean
    with closing(sqlite3.connect(library.path)) as plain:  # without telling the index
        plain.execute("UPDATE articles SET deleted_at = '2026-01-01' WHERE rowid = 1")
        plain.execute("UPDATE articles SET deleted_at = NULL WHERE rowid = 3")
        plain.execute("UPDATE articles SET unread = 0 WHERE rowid = 2")
        plain.commit()
    found = check_library(library.path)
    assert {problem.kind for problem in found.found} == {ProblemKind.DERIVED, ProblemKind.INDEX}
    assert not found.is_clean
    mended = check_library(library.path, repair=True)
    assert mended.found
    assert mended.is_clean
    assert check_library(library.path).found == ()


def test_a_repaired_file_is_set_aside_and_a_backup_offered(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(3))
    library.annotations.add_note(library.page(limit=1).rows[0].id, "ملاحظة")
    library.care.back_up_if_due()
    library.close()
    content = library.path.read_bytes()
    library.path.write_bytes(b"\0" * 100 + content[100:])
    report = check_library(library.path, repair=True)
    assert report.is_clean
    assert (report.articles, report.annotations) == (3, 1)
    assert report.salvage is not None
    assert report.salvage.set_aside.exists()
    assert report.offered is not None
    assert (report.offered.articles, report.offered.annotations) == (0, 0)


def test_changes_of_others_are_told_apart(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    files = write_articles(3)
    library.import_files(files[:2])
    version, sequence = library.care.data_version(), library.care.sequence()
    assert library.care.data_version() == version
    with open_library(library.path) as other:
        added = [each.id for each in other.import_files(files[2:]).added]
        removed = other.page(limit=9).rows[-1].id
        other.delete([removed])
    assert library.care.data_version() != version
    now, changes = library.care.changes_since(sequence)
    assert now > sequence
    assert changes is not None
    assert (list(changes.added), list(changes.removed)) == (added, [removed])
    library.index_pending()  # the rows are gone: it is only known that there were some
    assert library.care.changes_since(sequence) == (now, None)


def test_a_lost_text_is_read_from_the_kept_file(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    ids = [added.id for added in library.import_files(write_articles(3)).added]
    before = [library.article(id_) for id_ in ids]
    with closing(sqlite3.connect(library.path)) as plain:
        plain.execute("DELETE FROM article_bodies WHERE article_id = ?", [ids[0]])
        plain.execute("UPDATE article_bodies SET body = 'x' WHERE article_id = ?", [ids[1]])
        plain.execute("UPDATE article_bodies SET blocks = '' WHERE article_id = ?", [ids[2]])
        plain.commit()
    report = check_library(library.path, repair=True)
    assert report.found
    assert report.left == ()
    assert [library.article(id_) for id_ in ids] == before


@pytest.mark.parametrize(
    "code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL]
)
def test_a_library_that_is_in_use_or_closed_off_is_not_mended(
    library: Library,
    write_articles: Callable[[int], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
    code: int,
) -> None:
    library.import_files(write_articles(1))

    def refuse(path: Path, **_options: object) -> LibraryStore:
        error = sqlite3.OperationalError("refused")
        error.sqlite_errorcode = code
        raise storage_error(error, path) from error

    monkeypatch.setattr("reader.library.checking.LibraryStore", refuse)
    with pytest.raises(StorageError):
        check_library(library.path, repair=True)
    assert list(library.path.parent.glob("*damaged*")) == []


def test_a_check_tells_how_far_it_is_and_can_be_stopped(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    library.import_files(write_articles(3))
    parts: list[CheckProgress] = []
    assert check_library(library.path, progress=parts.append).is_clean
    assert list(dict.fromkeys(one.part for one in parts)) == list(CheckPart)
    assert {one.total for one in parts if one.part is CheckPart.TEXTS} == {3}
    for part in CheckPart:
        seen: list[CheckPart] = []
        with pytest.raises(CancelledError):
            check_library(
                library.path,
                cancelled=lambda part=part, seen=seen: part in seen,
                progress=lambda one, seen=seen: seen.append(one.part),
            )
        assert seen[-1] is part
