"""What a person can do with a library. No Qt: the window and the command line both stand on it."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.model.article import Article, ArticleSummary, LibraryCounts, PageKey, SummaryPage
from reader.model.changes import (
    AddedFile,
    Changes,
    DuplicateFile,
    FailedFile,
    ImportProgress,
    ImportReport,
)
from reader.model.draft import Draft
from reader.model.errors import StorageError
from reader.store import LibraryStore
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from reader.importing.parse import ParsedFile
    from reader.store.imports import Outcome
    from reader.store.incoming import IncomingFile

_log = logging.getLogger(__name__)

FILES_PER_STEP = 64
"""Files committed together at most: one flush of the disk for all."""

SECONDS_PER_STEP = 0.5
"""Time after which what has been read is committed, however little it is."""

BYTES_PER_STEP = 16 * 1024 * 1024
"""Size of the files committed together at most, so that memory does not grow with the batch."""


class Library:
    """The use cases of one library; what changes something says what in ``Changes``.

    Any thread may call any method; each thread has its own connection. Every method raises
    StorageError when the library cannot be read or written.
    """

    def __init__(self, store: LibraryStore):
        self._store = store

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the library file is (absolute)."""
        return self._store.path

    def close(self) -> None:
        """Close the library; the owner stops the threads that use it first."""
        self._store.close()

    def release_thread(self) -> None:
        """Close the calling thread's connection, for a thread that is about to end."""
        self._store.release()

    # Reading

    def page(self, after: PageKey | None = None, limit: int = 100) -> SummaryPage:
        """At most ``limit`` rows after ``after`` (None: from the start), newest date first."""
        return self._store.articles.page(after, limit)

    def summaries(self, ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """The rows of ``ids`` in that order, without those that are no longer in the library."""
        return self._store.articles.summaries(ids)

    def counts(self) -> LibraryCounts:
        """How many articles there are, and how many are unread."""
        return self._store.articles.counts()

    def article(self, article_id: str) -> Article:
        """The article with all its parts. Raises NotFoundError."""
        return self._store.articles.article(article_id)

    def raw(self, article_id: str) -> bytes:
        """The article's file as it was imported, byte for byte. Raises NotFoundError."""
        return self._store.articles.raw(article_id)

    def resolve_id(self, part: str) -> str:
        """The one article id that is, begins with or ends with ``part``.

        Raises NotFoundError when there is none, UnusableInputError when there are several.
        """
        return self._store.articles.resolve_id(part)

    # Changing

    def mark_opened(self, article_id: str) -> Changes:
        """Note that the article was opened: it is no longer unread. Raises NotFoundError."""
        changed = self._store.positions.mark_opened(article_id)
        return Changes(updated=(article_id,) if changed else ())

    def save_position(self, article_id: str, block: int, offset: int) -> None:
        """Keep where the person stopped: 0-based block (-1: the heading), code points into it.

        Raises NotFoundError, and ValueError for a place that lies before the article.
        """
        self._store.positions.save(article_id, block, offset)

    def delete(self, ids: Iterable[str]) -> Changes:
        """Move articles to the trash."""
        return Changes(removed=self._store.articles.delete(ids))

    def restore(self, ids: Iterable[str]) -> Changes:
        """Take articles back from the trash."""
        return Changes(added=self._store.articles.restore(ids))

    # Importing

    @staticmethod
    def inspect(path: Path, encoding: str | None = None) -> Draft:
        """What an import of ``path`` would make of it; nothing is stored.

        Raises UnusableInputError.
        """
        from reader.importing.parse import parse_file  # noqa: PLC0415 - start-up

        return parse_file(path, encoding=encoding).draft

    def import_files(
        self,
        paths: Iterable[Path],
        *,
        recursive: bool = False,
        encoding: str | None = None,
        progress: Callable[[ImportProgress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportReport:
        """Read files (and with ``recursive`` the folders among ``paths``) and store their articles.

        A file that cannot be used is reported and the others go in. Committed in steps: what a
        step held is safe before the next begins. ``cancelled`` is asked before each file; it or a
        KeyboardInterrupt ends the import early, and what was read until then is still committed.
        ``progress`` is told before each file and at the end, in the calling thread.

        Raises StorageError when the library cannot be written; the steps before it stay.
        """
        from reader.importing.batch import collect_files  # noqa: PLC0415 - see read_files

        collection = collect_files(paths, recursive=recursive)
        run = _ImportRun(self._store, progress=progress, cancelled=cancelled)
        return run.run(
            collection.failures,
            collection.files,
            read_files(collection.files, encoding=encoding),
        )


class _ImportRun:
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
        parsed: Iterator["ParsedFile | FailedFile"],
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

    def _take(self, item: "ParsedFile | FailedFile") -> None:
        if isinstance(item, FailedFile):
            self._pending.append(item)
            return
        from reader.store.incoming import IncomingFile  # noqa: PLC0415 - see LibraryStore.imports

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
) -> Iterator["ParsedFile | FailedFile"]:
    """Read files as articles, one by one and in order, without storing them.

    A file that cannot be used, or that brings out a fault of the program, is a ``FailedFile``; a
    fault is logged with its traceback, and the other files are read all the same.
    """
    from reader.importing.batch import parse_many  # noqa: PLC0415 - a start-up need not load it

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


def open_library(path: Path, *, create: bool = True) -> Library:
    """Open the library at ``path``; ``create`` makes it if there is none.

    Raises NewerLibraryError or StorageError, each with a sentence for a person.
    """
    return Library(LibraryStore(path, create=create))
