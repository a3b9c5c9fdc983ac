"""Folders as they are found on real disks: loops, locked folders, strange names, pipes."""

import os
import sys
from pathlib import Path

import pytest

from reader.importing.batch import collect_files, parse_many, read_batch
from reader.importing.parse import ParsedFile
from reader.model.import_report import FailedFile

TEXT = "عودة الماء إلى الواحة\n\nوصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج.\n"


def write(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT, encoding="utf-8")
    return path


def failures(folder: Path) -> list[FailedFile]:
    """Read a folder; each failure has to be one sentence on one line."""
    collection = collect_files([folder], recursive=True)
    results = [*collection.failures, *parse_many(collection.files)]
    failed = [result for result in results if isinstance(result, FailedFile)]
    for failure in failed:
        assert failure.reason.endswith(".")
        assert failure.reason.isprintable(), failure.reason
    return failed


def test_folders_that_link_to_each_other_are_read_once(tmp_path: Path) -> None:
    write(tmp_path / "a" / "1.txt")
    write(tmp_path / "b" / "2.txt")
    try:
        (tmp_path / "a" / "b").symlink_to(tmp_path / "b", target_is_directory=True)
        (tmp_path / "b" / "a").symlink_to(tmp_path / "a", target_is_directory=True)
        (tmp_path / "b" / "self").symlink_to(".", target_is_directory=True)
        (tmp_path / "nowhere.txt").symlink_to(tmp_path / "nowhere.txt")
        (tmp_path / "broken.txt").symlink_to(tmp_path / "missing")
    except OSError:
        pytest.skip("no symbolic links here")
    names = [file.name for file in collect_files([tmp_path], recursive=True).files]
    assert sorted(names) == ["1.txt", "2.txt", "broken.txt", "nowhere.txt"]
    assert len(failures(tmp_path)) == 2


def test_a_locked_folder_is_a_failure_and_the_rest_goes_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "open" / "1.txt")
    write(tmp_path / "locked" / "2.txt")
    listed = os.scandir

    def refuse_locked(folder: Path) -> "os.ScandirIterator[str]":
        if Path(folder).name == "locked":
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(os, "scandir", refuse_locked)
    collection = collect_files([tmp_path], recursive=True)
    assert [file.name for file in collection.files] == ["1.txt"]
    assert "Permission denied" in collection.failures[0].reason


@pytest.mark.parametrize(
    "name", ["two\nlines", "turned\u202e\u2066txt.exe", "esc\x1b[31m", "tab\t", "a" * 240]
)
def test_strange_names_are_read_and_named_on_one_line(tmp_path: Path, name: str) -> None:
    try:
        file = write(tmp_path / f"{name}.txt")
    except OSError:
        pytest.skip("no such names here")
    [parsed] = parse_many(collect_files([tmp_path], recursive=True).files)
    assert isinstance(parsed, ParsedFile)
    assert parsed.draft.file == str(file)
    file.write_bytes(b"")
    assert len(failures(tmp_path)) == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode here")
def test_names_that_are_not_utf8_are_read(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + "/مقال".encode("cp1256") + b".txt"
    Path(os.fsdecode(name)).write_text(TEXT, encoding="utf-8")
    [parsed] = parse_many(collect_files([tmp_path], recursive=True).files)
    assert isinstance(parsed, ParsedFile)
    Path(os.fsdecode(name)).write_bytes(b"")
    assert len(failures(tmp_path)) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipes_and_devices_do_not_hold_the_batch_up(tmp_path: Path) -> None:
    write(tmp_path / "1.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    failed = failures(tmp_path)
    assert [Path(failure.file).name for failure in failed] == ["pipe.txt", "zero.txt"]
    assert all("not a plain file" in failure.reason for failure in failed)


def test_files_that_vanish_in_mid_batch_are_failures(tmp_path: Path) -> None:
    files = [write(tmp_path / f"{number}.txt") for number in range(4)]
    results = []
    for position, result in read_batch(files):
        results.append(result)
        if position == 0:
            files[1].unlink()
            files[2].unlink()
            files[2].mkdir()
    assert [type(result) for result in results] == [ParsedFile, FailedFile, FailedFile, ParsedFile]
    assert isinstance(results[1], FailedFile)
    assert "does not exist" in results[1].reason
    assert isinstance(results[2], FailedFile)
    assert "is a folder" in results[2].reason
