"""Many files: which ones, and each one's draft or the sentence that says why not."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.importing.parse import ParsedFile, parse_file
from reader.importing.source import printable_path
from reader.model.errors import MaqalError
from reader.model.import_report import FailedFile

ARTICLE_SUFFIXES = frozenset({".txt", ".text"})
"""Only these are taken from a folder; a file that is named itself may be called anything."""


@dataclass(frozen=True, slots=True)
class FileCollection:
    """The files of a batch, sorted within each given path, and what could not be listed."""

    files: tuple[Path, ...] = ()
    failures: tuple[FailedFile, ...] = field(default=())


def collect_files(paths: Iterable[Path | str], *, recursive: bool = False) -> FileCollection:
    """List the article files that the given paths stand for.

    Files come in the order given; the files of a folder (taken only when ``recursive``) sorted by
    path, and only ``*.txt`` and ``*.text``. No file comes twice, and a folder reached again
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
                    reason=f"{printable_path(path)} is a folder; add --recursive to import the"
                    " text files inside it.",
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
                        reason=f"The folder {printable_path(path)} holds no .txt or .text file;"
                        " choose another folder.",
                    )
                )
    return FileCollection(files=tuple(found.values()), failures=tuple(failures))


def parse_many(
    files: Iterable[Path | str], *, encoding: str | None = None
) -> Iterator[ParsedFile | FailedFile]:
    """Parse files one by one, in order; a file that cannot be used never stops the rest.

    Memory does not grow with the batch: each result is yielded and forgotten. Errors that are not
    expected (bugs) are raised, not hidden.
    """
    for file in files:
        try:
            yield parse_file(file, encoding=encoding)
        except (MaqalError, OSError) as error:
            yield FailedFile(file=str(file), reason=_sentence(error, file))


def _sentence(error: MaqalError | OSError, file: Path | str) -> str:
    if isinstance(error, MaqalError):
        return str(error)
    reason = error.strerror or type(error).__name__
    return f"The file {printable_path(file)} cannot be read ({reason}); try again."


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
        reason = error.strerror or type(error).__name__
        failures.append(
            FailedFile(
                file=str(folder),
                reason=f"The folder {printable_path(folder)} cannot be listed ({reason});"
                " change its permissions and try again.",
            )
        )
        return
    for entry in listed:
        path = folder / entry.name
        if _is_folder(entry):
            yield from _walk(path, visited, failures)
        elif path.suffix.casefold() in ARTICLE_SUFFIXES:
            yield path


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a symbolic-link loop: left to read_source, which says so
        return False
