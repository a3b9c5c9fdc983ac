"""Many files: which ones, and each one's draft or the sentence that says why not."""

import logging
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from reader.importing.parse import ParsedFile
from reader.importing.reading import ReadingOptions, read_one
from reader.importing.source import printable_path
from reader.importing.sources import ENDINGS
from reader.importing.worker import Item, Request
from reader.importing.workers import NoWorkersError, WorkerPool, worker_count
from reader.model.import_report import FailedFile
from reader.model.sentence import Sentence
from reader.model.system_reason import system_reason

__all__ = [
    "FileCollection",
    "ReadingOptions",
    "collect_files",
    "parse_many",
    "read_batch",
    "run_batch",
]

FEWEST_FILES_FOR_WORKERS = 400
"""Starting workers takes about half a second, in which one process reads half as many."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FileCollection:
    """The files of a batch, sorted within each given path, and what could not be listed."""

    files: tuple[Path, ...] = ()
    failures: tuple[FailedFile, ...] = field(default=())


def collect_files(paths: Iterable[Path | str], *, recursive: bool = False) -> FileCollection:
    """List the article files that the given paths stand for.

    Files come in the order given; the files of a folder (taken only when ``recursive``) sorted by
    path, and only those with one of ``ENDINGS``. No file comes twice, and a folder reached again
    through a symbolic link is not entered again. Paths that cannot be used become failures, so
    the result is the same on every run over the same disk.
    """
    found: dict[str, Path] = {}
    failures: list[FailedFile] = []
    visited: set[tuple[int, int]] = set()
    for given in paths:
        path = Path(given)
        if not path.is_dir():
            found.setdefault(_identity(path), path)
        elif not recursive:
            failures.append(
                FailedFile(
                    file=str(path),
                    reason=Sentence(
                        "{name} is a folder; add --recursive to import the files inside it.",
                        name=printable_path(path),
                    ),
                )
            )
        else:
            before = len(found)
            held = list(_walk(path, visited, failures))
            for file in held:
                found.setdefault(_identity(file), file)
            if not held and len(found) == before:
                failures.append(
                    FailedFile(
                        file=str(path),
                        reason=Sentence(
                            "The folder {name} holds no file of a kind that Maqal reads; "
                            "choose another folder.",
                            name=printable_path(path),
                        ),
                    )
                )
    return FileCollection(files=tuple(found.values()), failures=tuple(failures))


def parse_many(
    files: Iterable[Path | str],
    *,
    encoding: str | None = None,
    options: Mapping[Path, ReadingOptions] | None = None,
) -> Iterator[ParsedFile | FailedFile]:
    """Read files as articles, in order; ``read_batch`` without positions."""
    with closing(read_batch(files, encoding=encoding, options=options)) as results:
        for _, result in results:
            yield result


def read_batch(
    files: Iterable[Path | str],
    *,
    encoding: str | None = None,
    options: Mapping[Path, ReadingOptions] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Generator[tuple[int, ParsedFile | FailedFile], None, None]:
    """Read files as articles, in order; ``run_batch`` with ``read_one``."""
    return run_batch(files, read_one, encoding=encoding, options=options, cancelled=cancelled)


def run_batch(
    files: Iterable[Path | str],
    read: Callable[[str, ReadingOptions], Iterator[Item | FailedFile]],
    *,
    encoding: str | None = None,
    options: Mapping[Path, ReadingOptions] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Generator[tuple[int, Item | FailedFile], None, None]:
    """Read files as articles, in order; a file that cannot be used never stops the rest.

    Yields the 0-based position of the file in ``files`` with each of its articles (one, but for
    collections), and with the failure that says why there is none or not all. A
    fault of the program in one file is such a failure too, and is logged with its traceback.
    ``encoding`` is for all files, ``options`` for single ones. ``read`` gives the articles of one
    file, whatever it makes of them; it never raises, and it and its articles can be pickled.

    A large batch is read by worker processes; where there can be none, everything is read in this
    one. Memory does not grow with the batch: little is read ahead, each result is yielded and
    forgotten. Reading stops early once ``cancelled`` says so. Close the iterator when leaving it
    before its end: that ends the processes.
    """
    known, stopped = options or {}, cancelled or (lambda: False)
    default = ReadingOptions(encoding)
    requests = [
        Request(position, str(file), known.get(Path(file), default) if known else default)
        for position, file in enumerate(files)
    ]
    first = 0
    workers = worker_count()
    if len(requests) >= FEWEST_FILES_FOR_WORKERS and workers > 1:
        pool = WorkerPool(requests, read)
        try:
            yield from pool.run(workers, stopped)
        except NoWorkersError as error:
            _log.warning("Files are read without worker processes: %s", error)
            first = pool.next_position
        else:
            return
    for request in requests[first:]:
        if stopped():
            return
        for item in read(request.file, request.options):
            yield request.position, item


def _identity(path: Path) -> str:
    """Name a file so that two spellings of one path count once."""
    try:
        return str(path.resolve())
    except (OSError, RuntimeError):  # RuntimeError: a symbolic-link loop on Python < 3.13
        return str(path.absolute())


def _walk(
    folder: Path, visited: set[tuple[int, int]], failures: list[FailedFile]
) -> Iterator[Path]:
    """Yield the article files below a folder, sorted, entering each real folder once."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in visited:
            return
        visited.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        reason = system_reason(error)
        failures.append(
            FailedFile(
                file=str(folder),
                reason=Sentence(
                    "The folder {name} cannot be listed ({reason}); change its permissions "
                    "and try again.",
                    name=printable_path(folder),
                    reason=reason,
                ),
            )
        )
        return
    for entry in listed:
        path = folder / entry.name
        if _is_folder(entry):
            yield from _walk(path, visited, failures)
        elif path.suffix.casefold() in ENDINGS:
            yield path


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a symbolic-link loop: left to read_source, which says so
        return False
