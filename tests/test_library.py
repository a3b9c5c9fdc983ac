"""The use cases of a library, on real files."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import reader.importing.reading
from reader.library import Library, import_run, open_library
from reader.model.changes import Changes
from reader.model.errors import NotFoundError, StorageError
from reader.model.import_report import AddedFile, ImportProgress
from reader.model.listing import LibraryCounts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


PARAGRAPHS = (
    "بدأ أهالي القرية صباح اليوم موسم قطاف الزيتون، وسط توقعات بمحصول وفير هذا العام.",
    "وقال أحد المزارعين إن الأمطار المبكرة ساعدت الأشجار على استعادة عافيتها بعد الجفاف.",
    "وتستمر أعمال القطاف حتى نهاية الشهر المقبل، ثم تنقل الثمار إلى معصرة البلدة.",
)


def write_article(folder: Path, number: int) -> Path:
    path = folder / f"مقال-{number:03d}.txt"
    body = "\n\n".join(f"{paragraph} ({number})" for paragraph in PARAGRAPHS)
    path.write_text(f"موسم الزيتون في القرية رقم {number}\n\n{body}\n", encoding="utf-8")
    return path


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.db") as opened:
        yield opened


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "مقالات"
    folder.mkdir()
    return [write_article(folder, number) for number in range(7)]


def test_an_import_brings_articles_in_once(library: Library, articles: list[Path]) -> None:
    report = library.import_files(articles)
    assert [added.file for added in report.added] == [str(path) for path in articles]
    assert (report.duplicates, report.failed, report.cancelled) == ((), (), False)
    assert report.changes == Changes(added=tuple(added.id for added in report.added))
    assert library.counts() == LibraryCounts(articles=7, unread=7)
    again = library.import_files(articles)
    assert again.added == ()
    assert {item.file: item.of for item in again.duplicates} == {
        item.file: item.id for item in report.added
    }
    assert library.counts().articles == 7


def test_what_came_in_is_the_file(library: Library, articles: list[Path]) -> None:
    [added] = library.import_files(articles[:1]).added
    article = library.article(added.id)
    assert "موسم الزيتون" in article.title
    assert all(paragraph in article.body for paragraph in PARAGRAPHS)
    assert article.file == str(articles[0])
    assert library.raw(added.id) == articles[0].read_bytes()
    assert library.resolve_id(added.id[-10:]) == added.id


def test_files_that_cannot_be_used_do_not_stop_the_others(
    library: Library, articles: list[Path], tmp_path: Path
) -> None:
    empty = tmp_path / "فارغ.txt"
    empty.touch()
    binary = tmp_path / "صورة.txt"
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    missing = tmp_path / "ليس هنا.txt"
    report = library.import_files([empty, articles[0], tmp_path, binary, missing, articles[1]])
    assert {item.file for item in report.failed} == {
        str(path) for path in (empty, tmp_path, binary, missing)
    }
    assert all(item.reason.endswith(".") and "\n" not in item.reason for item in report.failed)
    assert [item.file for item in report.added] == [str(path) for path in articles[:2]]


def test_folders_are_taken_when_asked_for(library: Library, articles: list[Path]) -> None:
    folder = articles[0].parent
    (folder / "notes.md").write_text("not an article")
    assert len(library.import_files([folder]).failed) == 1
    assert len(library.import_files([folder], recursive=True).added) == 7


def test_progress_is_told_file_by_file(library: Library, articles: list[Path]) -> None:
    told: list[ImportProgress] = []
    library.import_files(articles[:2], progress=told.append)
    assert told == [
        ImportProgress(0, 2, str(articles[0])),
        ImportProgress(1, 2, str(articles[1])),
        ImportProgress(2, 2, ""),
    ]


def test_a_cancelled_import_keeps_what_was_read(library: Library, articles: list[Path]) -> None:
    asked = iter([False, False, False, True])
    report = library.import_files(articles, cancelled=lambda: next(asked))
    assert report.cancelled
    assert len(report.added) == 3
    assert library.counts().articles == 3
    completed = library.import_files(articles)
    assert (len(completed.added), len(completed.duplicates)) == (4, 3)


def interrupt_at(number: int) -> Callable[[ImportProgress], None]:
    def told(progress: ImportProgress) -> None:
        if progress.done == number:
            raise KeyboardInterrupt

    return told


@pytest.mark.parametrize("number", [0, 4, 7])
def test_an_interrupted_import_keeps_what_was_read(
    library: Library, articles: list[Path], number: int
) -> None:
    report = library.import_files(articles, progress=interrupt_at(number))
    assert report.cancelled
    assert len(report.added) == number
    assert library.counts().articles == number


def test_steps_are_safe_as_they_come(
    library: Library, articles: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "FILES_PER_STEP", 3)
    stored: list[int] = []
    with closing(sqlite3.connect(library.path)) as other:

        def look(_progress: ImportProgress) -> None:
            stored.append(other.execute("SELECT count(*) FROM articles").fetchone()[0])

        library.import_files(articles, progress=look)
    assert stored == [0, 0, 0, 3, 3, 3, 6, 6]
    assert library.counts().articles == 7


@pytest.mark.parametrize("limit", ["SECONDS_PER_STEP", "BYTES_PER_STEP"])
def test_time_and_size_end_a_step_too(
    library: Library, articles: list[Path], monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(import_run, limit, 0)
    stored: list[int] = []

    def look(progress: ImportProgress) -> None:
        stored.append(library.counts().articles - progress.done)

    library.import_files(articles, progress=look)
    assert stored == [0] * 8


def test_a_library_that_fails_in_mid_import_keeps_the_steps_before(
    library: Library, articles: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "FILES_PER_STEP", 2)
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:

        def fill_up(progress: ImportProgress) -> None:
            if progress.done == 4:
                other.execute(
                    "CREATE TRIGGER full BEFORE INSERT ON articles"
                    " BEGIN SELECT raise(ABORT, 'no room'); END"
                )

        with pytest.raises(StorageError, match="no room"):
            library.import_files(articles, progress=fill_up)
        assert library.counts().articles == 4
        other.execute("DROP TRIGGER full")
    assert len(library.import_files(articles).added) == 3


class _FaultError(Exception):
    pass


def test_a_fault_of_ours_does_not_lose_what_was_read(
    library: Library, articles: list[Path]
) -> None:
    def fail(progress: ImportProgress) -> None:
        if progress.done == 5:
            raise _FaultError

    with pytest.raises(_FaultError):
        library.import_files(articles, progress=fail)
    assert library.counts().articles == 5


def test_opening_is_reported_once(library: Library, articles: list[Path]) -> None:
    [added] = library.import_files(articles[:1]).added
    assert library.mark_opened(added.id) == Changes(updated=(added.id,))
    assert library.mark_opened(added.id) == Changes()
    assert library.counts().unread == 0
    library.save_position(added.id, 1, 12)
    reading = library.article(added.id).reading
    assert (reading.block, reading.offset) == (1, 12)
    with pytest.raises(NotFoundError):
        library.save_position("gone", 0, 0)


def test_the_trash(library: Library, articles: list[Path]) -> None:
    [added] = library.import_files(articles[:1]).added
    assert library.delete([added.id]) == Changes(removed=(added.id,))
    assert library.page().rows == ()
    assert library.restore([added.id]) == Changes(added=(added.id,))
    assert [row.id for row in library.page().rows] == [added.id]
    assert [row.id for row in library.summaries([added.id])] == [added.id]


def test_a_library_is_used_from_several_threads(library: Library, articles: list[Path]) -> None:
    errors: list[BaseException] = []

    def import_one(path: Path) -> None:
        try:
            [added] = library.import_files([path]).added
            assert isinstance(added, AddedFile)
            library.mark_opened(added.id)
            library.page()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=import_one, args=[path]) for path in articles]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert library.counts() == LibraryCounts(articles=7, unread=0)


def test_two_imports_at_once_bring_each_article_in_once(
    library: Library, articles: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "FILES_PER_STEP", 1)
    added: list[AddedFile] = []
    threads = [
        threading.Thread(target=lambda: added.extend(library.import_files(articles).added))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(item.file for item in added) == sorted(map(str, articles))
    assert library.counts().articles == 7


def test_a_closed_library_says_so(tmp_path: Path) -> None:
    with open_library(tmp_path / "library.db") as library:
        assert library.path == tmp_path / "library.db"
    with pytest.raises(StorageError, match="has been closed"):
        library.counts()
    with pytest.raises(StorageError, match="There is no library"):
        open_library(tmp_path / "other.db", create=False)


def test_a_file_that_brings_out_a_fault_does_not_stop_the_others(
    library: Library,
    articles: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    read_articles = reader.importing.reading.read_articles

    def read_or_fail(path: Path, *arguments: object, **keywords: object) -> object:
        if Path(path) == articles[2]:
            raise _FaultError
        return read_articles(path, *arguments, **keywords)  # type: ignore[arg-type]

    monkeypatch.setattr("reader.library.reading.read_articles", read_or_fail)
    report = library.import_files(articles)
    assert len(report.added) == 6
    [failed] = report.failed
    assert failed.file == str(articles[2])
    assert "fault in Maqal (_FaultError)" in failed.reason
    assert "_FaultError" in caplog.text
