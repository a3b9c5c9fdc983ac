"""Large batches are read by worker processes: same results, whatever happens to the workers."""

import multiprocessing
import operator
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.importing import batch, workers
from reader.importing.batch import ReadingOptions, parse_many, read_batch
from reader.importing.parse import ParsedFile
from reader.model.import_report import FailedFile

TEXT = "عودة الماء إلى الواحة\n\nوصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج {}.\n"
COUNT = 150


@pytest.fixture(autouse=True)
def workers_for_few_files(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(batch, "FEWEST_FILES_FOR_WORKERS", 2)
    monkeypatch.setattr(batch, "worker_count", lambda: 2)
    yield
    assert not multiprocessing.active_children()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Good files with an empty, a binary and a missing one among them."""
    made = []
    for number in range(COUNT):
        file = tmp_path / f"{number:03}.txt"
        file.write_text(TEXT.format("و" * number), encoding="utf-8")
        made.append(file)
    made[20].write_text("")
    made[90].write_bytes(bytes(range(32)) * 9)
    made[91].unlink()
    return made


def in_this_process(monkeypatch: pytest.MonkeyPatch, files: list[Path]) -> list[object]:
    with monkeypatch.context() as patch:
        patch.setattr(batch, "FEWEST_FILES_FOR_WORKERS", 10**6)
        return list(parse_many(files))


def test_workers_give_what_one_process_gives_in_order(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    results = list(read_batch(files))
    assert [position for position, _ in results] == list(range(COUNT))
    assert [result for _, result in results] == in_this_process(monkeypatch, files)


def test_options_reach_the_workers(tmp_path: Path) -> None:
    made = [tmp_path / f"{number}.txt" for number in range(6)]
    for file in made:
        file.write_text(TEXT, encoding="cp1256")
    options = {made[2]: ReadingOptions(encoding="mac_arabic"), made[3]: ReadingOptions("utf-8")}
    results = list(parse_many(made, options=options))
    assert [type(result) for result in results].count(FailedFile) == 1
    assert isinstance(results[3], FailedFile)
    assert isinstance(results[2], ParsedFile)
    assert results[2].draft.encoding == "mac-arabic"
    assert isinstance(results[4], ParsedFile)
    assert results[4].draft.encoding == "windows-1256"


@pytest.mark.parametrize("many", [1, 2])
def test_files_of_killed_workers_are_read_again(
    files: list[Path], monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    results: list[object] = []
    with closing(read_batch(files)) as reading:
        for position, result in reading:
            results.append(result)
            if position == 5:
                for child in multiprocessing.active_children()[:many]:
                    child.kill()
    assert results == in_this_process(monkeypatch, files)


def test_a_file_that_always_ends_its_worker_is_a_failure(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A worker that says it is ready and ends.
    monkeypatch.setattr(workers, "work", operator.methodcaller("send_bytes", b""))
    results = list(read_batch(files[:3]))
    assert [position for position, _ in results] == [0, 1, 2]
    for _, result in results:
        assert isinstance(result, FailedFile)
        assert result.reason.endswith("the process that read it ended all at once.")


def test_without_working_workers_one_process_reads_everything(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "work", bool)  # ends before it has begun
    assert list(parse_many(files)) == in_this_process(monkeypatch, files)


def test_where_no_process_can_be_started_one_reads_everything(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", refuse)
    assert list(parse_many(files)) == in_this_process(monkeypatch, files)


def test_leaving_early_ends_the_workers(files: list[Path]) -> None:
    reading = read_batch(files)
    next(reading)
    assert multiprocessing.active_children()
    reading.close()
    assert not multiprocessing.active_children()


def test_an_interruption_ends_the_workers(files: list[Path]) -> None:
    reading = read_batch(files)
    next(reading)
    with pytest.raises(KeyboardInterrupt):
        reading.throw(KeyboardInterrupt())
    assert not multiprocessing.active_children()


def test_cancelling_is_asked_before_each_file(files: list[Path]) -> None:
    seen: list[int] = []
    for position, _ in read_batch(files, cancelled=lambda: len(seen) == 7):
        seen.append(position)
    assert seen == list(range(7))


def test_cancelling_does_not_wait_for_a_worker(
    files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A worker that never answers: it waits for the first chunk and keeps it.
    monkeypatch.setattr(workers, "work", operator.methodcaller("poll", 60))
    asked: list[None] = []

    def cancelled() -> bool:
        asked.append(None)
        return len(asked) > 5

    assert list(read_batch(files, cancelled=cancelled)) == []


def test_batches_are_read_from_a_background_thread(files: list[Path]) -> None:
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.extend(parse_many(files)))
    thread.start()
    thread.join(60)
    assert len(results) == COUNT


def test_large_files_arrive_whole(tmp_path: Path) -> None:
    made = [tmp_path / f"{number}.txt" for number in range(4)]
    for file in made:
        file.write_text(TEXT + "وقال شيخ الواحة إن الماء عاد إلى مجراه.\n" * 16_000, "utf-8")
    results = list(parse_many(made))
    assert [len(result.source.content) for result in results if isinstance(result, ParsedFile)] == [
        file.stat().st_size for file in made
    ]
