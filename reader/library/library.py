"""The use cases of one library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from reader.model.changes import Changes
from reader.store import LibraryStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path
    from types import TracebackType

    from reader.model.article import Article
    from reader.model.draft import Draft
    from reader.model.import_report import ImportProgress, ImportReport
    from reader.model.listing import ArticleSummary, LibraryCounts, PageKey, SummaryPage


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
        return self._store.listing.page(after, limit)

    def summaries(self, ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """The rows of ``ids`` in that order, without those that are no longer in the library."""
        return self._store.listing.summaries(ids)

    def counts(self) -> LibraryCounts:
        """How many articles there are, and how many are unread."""
        return self._store.listing.counts()

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
        from reader.library.import_run import import_into  # noqa: PLC0415 - start-up

        return import_into(
            self._store,
            paths,
            recursive=recursive,
            encoding=encoding,
            progress=progress,
            cancelled=cancelled,
        )


def open_library(path: Path, *, create: bool = True) -> Library:
    """Open the library at ``path``; ``create`` makes it if there is none.

    Raises NewerLibraryError or StorageError, each with a sentence for a person.
    """
    return Library(LibraryStore(path, create=create))
