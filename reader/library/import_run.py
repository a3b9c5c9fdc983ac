"""Importing files into a library: in safe steps, with progress, stoppable at any file."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING

from reader.importing.batch import collect_files, parse_many, run_batch
from reader.library.cleaning import RuleBook
from reader.library.reading import ArticleReader
from reader.model.errors import StorageError
from reader.model.import_report import (
    AddedFile,
    DuplicateFile,
    FailedFile,
    ImportProgress,
    ImportReport,
)
from reader.model.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from reader.importing.parse import ParsedFile
    from reader.model.correction import FileCorrections
    from reader.store import LibraryStore
    from reader.store.import_step import Outcome
    from reader.store.ready_file import ReadyFile

FILES_PER_STEP = 256
"""Files committed together at most: one flush of the disk for all."""

SECONDS_PER_STEP = 0.5
"""Time after which what has been read is committed, however little it is."""

BYTES_PER_STEP = 16 * 1024 * 1024
"""Size of the files committed together at most, so that memory does not grow with the batch."""


def import_into(
    store: LibraryStore,
    paths: Iterable[Path],
    *,
    recursive: bool = False,
    encoding: str | None = None,
    corrections: Mapping[Path, FileCorrections] | None = None,
    progress: Callable[[ImportProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Import ``paths`` into ``store``; see ``Library.import_files``."""
    reader = ArticleReader(RuleBook.of(store.rules), encoding=encoding, corrections=corrections)
    collection = collect_files(paths, recursive=recursive)
    run = ImportRun(store, progress=progress)
    return run.run(
        collection.failures,
        collection.files,
        run_batch(
            collection.files,
            reader.read,
            encoding=encoding,
            options=reader.options(collection.files),
            cancelled=cancelled,
        ),
    )


class ImportRun:
    """One import under way: what was read and is not committed yet, and what became of the rest."""

    def __init__(
        self,
        store: LibraryStore,
        *,
        progress: Callable[[ImportProgress], None] | None,
    ):
        self._imports = store.imports
        self._progress = progress or (lambda _progress: None)
        self._import_id = ""
        self._pending: list[ReadyFile | FailedFile] = []
        self._pending_bytes = 0
        self._committed_at = time.monotonic()
        self._outcomes: list[Outcome] = []

    def run(
        self,
        failures: Sequence[FailedFile],
        files: Sequence[Path],
        parsed: Generator[tuple[int, ReadyFile | FailedFile], None, None],
    ) -> ImportReport:
        """Store ``parsed``, which reads ``files`` in that order; ``failures`` are known before.

        Each item of ``parsed`` comes with the position of its file in ``files``.
        """
        self._import_id = self._imports.start()
        self._pending.extend(failures)
        stopped = False
        try:
            with closing(parsed):
                stopped = not self._take_all(files, parsed)
        except KeyboardInterrupt:
            stopped = True
        except StorageError as error:
            raise self._with_what_went_in(error) from error
        except Exception:  # a fault of ours: what was read before it is kept all the same
            self._commit()
            raise
        try:
            self._commit()
            self._imports.finish(self._import_id, cancelled=stopped)
        except StorageError as error:
            raise self._with_what_went_in(error) from error
        return self._report(cancelled=stopped)

    def _with_what_went_in(self, error: StorageError) -> StorageError:
        """The error, and what the person has to know beside it (a full disk in mid-import)."""
        added = sum(isinstance(outcome, AddedFile) for outcome in self._outcomes)
        if not added:
            return error
        kept = Sentence("1 article") if added == 1 else Sentence("{count} articles", count=added)
        return type(error)(
            "{said} {articles} of this import went in before and stay, and the same import "
            "run again completes it.",
            said=error.sentence,
            articles=kept,
        )

    def _take_all(
        self, files: Sequence[Path], parsed: Iterable[tuple[int, ReadyFile | FailedFile]]
    ) -> bool:
        """Take what was read; returns whether that is every file."""
        total, under_way = len(files), -1
        if files:
            self._progress(ImportProgress(done=0, total=total, file=str(files[0])))
        for position, item in parsed:
            if position > max(under_way, 0):
                self._progress(
                    ImportProgress(done=position, total=total, file=str(files[position]))
                )
            self._take(item)
            under_way = position
            self._commit_if_due()
        if under_way + 1 < total:
            return False
        self._progress(ImportProgress(done=total, total=total, file=""))
        return True

    def _take(self, item: ReadyFile | FailedFile) -> None:
        self._pending.append(item)
        if not isinstance(item, FailedFile):
            self._pending_bytes += item.size

    def _commit_if_due(self) -> None:
        if (
            len(self._pending) >= FILES_PER_STEP
            or self._pending_bytes >= BYTES_PER_STEP
            or time.monotonic() - self._committed_at >= SECONDS_PER_STEP
        ):
            self._commit()

    def _commit(self) -> None:
        if self._pending:
            self._outcomes.extend(self._imports.store_step(self._import_id, self._pending))
        self._pending = []
        self._pending_bytes = 0
        self._committed_at = time.monotonic()

    def _report(self, *, cancelled: bool) -> ImportReport:
        outcomes = self._outcomes
        return ImportReport(
            import_id=self._import_id,
            added=tuple(item for item in outcomes if isinstance(item, AddedFile)),
            duplicates=tuple(item for item in outcomes if isinstance(item, DuplicateFile)),
            failed=tuple(item for item in outcomes if isinstance(item, FailedFile)),
            cancelled=cancelled,
        )


def read_files(
    files: Iterable[Path], *, encoding: str | None = None
) -> Iterator[ParsedFile | FailedFile]:
    """Read files as articles, in order, without storing them; see ``parse_many``."""
    return parse_many(files, encoding=encoding)
