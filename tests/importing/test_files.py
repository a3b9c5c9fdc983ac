"""Reading from the disk, one file or many."""

import os
from pathlib import Path

import pytest

from reader.importing import source
from reader.importing.batch import collect_files, parse_many
from reader.importing.parse import ParsedFile
from reader.importing.read import read_articles
from reader.model.errors import UnusableInputError
from reader.model.import_report import FailedFile

TEXT = "عودة الماء إلى الواحة\n\nوصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج.\n"


def write(path: Path, text: str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def reason(path: Path) -> str:
    with pytest.raises(UnusableInputError) as caught:
        next(read_articles(path))
    return str(caught.value)


def test_parsed_file_keeps_the_bytes_and_the_time(tmp_path: Path) -> None:
    file = write(tmp_path / "a.txt")
    os.utime(file, (0, 1_700_000_000))
    parsed = next(read_articles(file))
    assert parsed.source.content == file.read_bytes()
    assert parsed.source.modified_at == "2023-11-14T22:13:20+00:00"
    assert parsed.draft.file == str(file)


def test_unusable_files_are_one_sentence_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = write(tmp_path / "empty.txt", "")
    assert "does not exist" in reason(tmp_path / "missing.txt")
    assert "is empty" in reason(empty)
    assert "is a folder" in reason(tmp_path)
    big = write(tmp_path / "big.txt")
    monkeypatch.setattr(source, "LARGEST_FILE_BYTES", 10)
    assert "split it" in reason(big)


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path / "a.txt")

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "may not be read" in reason(file)


def test_names_with_controls_stay_on_one_line(tmp_path: Path) -> None:
    text = reason(tmp_path / "a\nb\u202e.txt")
    assert "\n" not in text
    assert "\u202e" not in text


def test_pipe_is_refused(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    os.mkfifo(tmp_path / "pipe.txt")
    assert "not a plain file" in reason(tmp_path / "pipe.txt")


def test_folders_are_collected_sorted_and_once(tmp_path: Path) -> None:
    names = ["b/2.txt", "a/1.TXT", "a/c/3.text", "a/skip.jpg"]
    for name in names:
        write(tmp_path / name)
    single = write(tmp_path / "notes.md")
    collection = collect_files([tmp_path, single, tmp_path / "a" / "1.TXT"], recursive=True)
    found = [file.relative_to(tmp_path).as_posix() for file in collection.files]
    assert found == ["a/1.TXT", "a/c/3.text", "b/2.txt", "notes.md"]
    assert collection.failures == ()


def test_folder_without_recursive_is_a_failure(tmp_path: Path) -> None:
    collection = collect_files([tmp_path])
    assert collection.files == ()
    assert "recursive" in collection.failures[0].reason


def test_folder_without_texts_is_a_failure(tmp_path: Path) -> None:
    assert "no file of a kind" in collect_files([tmp_path], recursive=True).failures[0].reason


def test_symbolic_link_loops_end(tmp_path: Path) -> None:
    write(tmp_path / "a" / "1.txt")
    try:
        (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "a" / "loop.txt").symlink_to(tmp_path / "a" / "loop.txt")
    except OSError:
        pytest.skip("no symbolic links here")
    collection = collect_files([tmp_path], recursive=True)
    assert [file.name for file in collection.files] == ["1.txt", "loop.txt"]
    results = list(parse_many(collection.files))
    assert isinstance(results[0], ParsedFile)
    assert isinstance(results[1], FailedFile)


def test_one_bad_file_does_not_stop_the_rest(tmp_path: Path) -> None:
    good = write(tmp_path / "good.txt")
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00\x01\x02\x03" * 100)
    results = list(parse_many([bad, tmp_path / "missing.txt", good]))
    assert [type(result).__name__ for result in results] == [
        "FailedFile",
        "FailedFile",
        "ParsedFile",
    ]
    for result in results[:2]:
        assert isinstance(result, FailedFile)
        assert result.reason.endswith(".")


def test_bugs_are_failures_and_logged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    file = write(tmp_path / "a.txt")

    def fail(*_: object, **__: object) -> None:
        raise KeyError("bug")

    monkeypatch.setattr("reader.importing.reading.read_articles", fail)
    [result] = parse_many([file])
    assert isinstance(result, FailedFile)
    assert "because of a fault in Maqal (KeyError)." in result.reason
    assert "Traceback" in caplog.text
