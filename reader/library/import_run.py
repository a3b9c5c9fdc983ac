"""Importing files into a library: in safe steps, with progress, stoppable at any file."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from reader.importing.batch import collect_files, parse_many
from reader.model.errors import StorageError
from reader.model.import_report import (
    AddedFile,
    DuplicateFile,
    FailedFile,
    ImportProgress,
    ImportReport,
)
from reader.store.incoming import IncomingFile
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from reader.importing.parse import ParsedFile
    from reader.store import LibraryStore
    from reader.store.imports import Outcome

FILES_PER_STEP = 64
"""Files committed together at most: one flush of the disk for all."""

SECONDS_PER_STEP = 0.5
"""Time after which what has been read is committed, however little it is."""

BYTES_PER_STEP = 16 * 1024 * 1024
"""Size of the files committed together at most, so that memory does not grow with the batch."""

_log = logging.getLogger(__name__)


def import_into(
    store: LibraryStore,
    paths: Iterable[Path],
    *,
    recursive: bool = False,
    encoding: str | None = None,
    progress: Callable[[ImportProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportReport:
    """Import ``paths`` into ``store``; see ``Library.import_files``."""
    collection = collect_files(paths, recursive=recursive)
    run = ImportRun(store, progress=progress, cancelled=cancelled)
    return run.run(
        collection.failures,
        collection.files,
        read_files(collection.files, encoding=encoding),
    )


class ImportRun:
    """One import under way: what was read and is not committed yet, and what became of the rest."""

    def __init__(
        self,
        store: LibraryStore,
        *,
        progress: Callable[[ImportProgress], None] | None,
        cancelled: Callable[[], bool] | None,
    ):
        self._imports = store.imports
        self._progress = progress or (lambda _progress: None)
        self._cancelled = cancelled or (lambda: False)
        self._import_id = ""
        self._pending: list[IncomingFile | FailedFile] = []
        self._pending_bytes = 0
        self._committed_at = time.monotonic()
        self._outcomes: list[Outcome] = []

    def run(
        self,
        failures: Sequence[FailedFile],
        files: Sequence[Path],
        parsed: Iterator[ParsedFile | FailedFile],
    ) -> ImportReport:
        """Store ``parsed``, which reads ``files`` in that order; ``failures`` are known before."""
        self._import_id = self._imports.start()
        self._pending.extend(failures)
        stopped = False
        try:
            for done, file in enumerate(files):
                if self._cancelled():
                    stopped = True
                    break
                self._progress(ImportProgress(done=done, total=len(files), file=str(file)))
                self._take(next(parsed))
                self._commit_if_due()
            else:
                self._progress(ImportProgress(done=len(files), total=len(files), file=""))
        except KeyboardInterrupt:
            stopped = True
        except StorageError:
            raise
        except Exception:  # a fault of ours: what was read before it is kept all the same
            self._commit()
            raise
        self._commit()
        self._imports.finish(self._import_id, cancelled=stopped)
        return self._report(cancelled=stopped)

    def _take(self, item: ParsedFile | FailedFile) -> None:
        if isinstance(item, FailedFile):
            self._pending.append(item)
            return
        incoming = IncomingFile(
            draft=item.draft,
            content=item.source.content,
            file_modified_at=item.source.modified_at,
        )
        incoming.prepare()
        self._pending.append(incoming)
        self._pending_bytes += len(incoming.content)

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
    """Read files as articles, one by one and in order, without storing them.

    A file that cannot be used, or that brings out a fault of the program, is a ``FailedFile``; a
    fault is logged with its traceback, and the other files are read all the same.
    """
    for file in files:
        try:
            yield from parse_many([file], encoding=encoding)
        except Exception as error:
            _log.exception("A file brought out a fault of the importer.")
            name = safe_display(str(file))
            yield FailedFile(
                file=str(file),
                reason=f"The file {name} could not be read because of a fault in Maqal "
                f"({type(error).__name__}).",
            )
