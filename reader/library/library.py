"""The use cases of one library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from reader.model.changes import Changes
from reader.store import LibraryStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from reader.model.article import Article
    from reader.model.correction import Correction
    from reader.model.import_record import ImportRecord
    from reader.model.import_report import ImportProgress, ImportReport
    from reader.model.inspection import Inspection
    from reader.model.listing import ArticleSummary, LibraryCounts, PageKey, SummaryPage
    from reader.model.rules import CleaningRule, OfferedRule


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

    def versions(self, article_id: str) -> tuple[ArticleSummary, ...]:
        """The versions of an article, itself among them, first imported first.

        One row if there are no others, none for an article that is not in the library.
        """
        return self._store.listing.versions(article_id)

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

    def inspect(self, path: Path, correction: Correction | None = None) -> Inspection:
        """What an import of ``path`` with ``correction`` would make of it; nothing is stored.

        Of a collection, its first article. Raises UnusableInputError.
        """
        from reader.library.inspection import inspect_file  # noqa: PLC0415 - start-up

        return inspect_file(self._store, path, correction)

    @staticmethod
    def importable_endings() -> tuple[str, ...]:
        """Endings (``.txt``) of the files that an import takes from a folder."""
        from reader.importing.sources import ENDINGS  # noqa: PLC0415 - start-up

        return tuple(ENDINGS)

    def import_files(
        self,
        paths: Iterable[Path],
        *,
        recursive: bool = False,
        encoding: str | None = None,
        corrections: Mapping[Path, Correction] | None = None,
        progress: Callable[[ImportProgress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportReport:
        """Read files (and with ``recursive`` the folders among ``paths``) and store their articles.

        A file that cannot be used is reported and the others go in. Committed in steps: what a
        step held is safe before the next begins. ``cancelled`` is asked before each file; it or a
        KeyboardInterrupt ends the import early, and what was read until then is still committed.
        ``progress`` is told before each file and at the end, in the calling thread.
        ``corrections`` are what the person changed in the previews of single files.

        Raises StorageError when the library cannot be written; the steps before it stay.
        """
        from reader.library.import_run import import_into  # noqa: PLC0415 - start-up

        return import_into(
            self._store,
            paths,
            recursive=recursive,
            encoding=encoding,
            corrections=corrections,
            progress=progress,
            cancelled=cancelled,
        )

    def last_import(self) -> ImportRecord | None:
        """The latest import of which articles are in the library: what Undo would undo."""
        return self._store.history.last()

    def resolve_import_id(self, part: str) -> str:
        """The one import whose id is, begins with or ends with ``part``; see ``resolve_id``."""
        return self._store.history.resolve_id(part)

    def undo_import(self, import_id: str) -> Changes:
        """Move the articles of an import to the trash, all or (StorageError) none of them.

        Harmless the second time. Raises NotFoundError for an id that no import has.
        """
        return Changes(removed=self._store.history.undo(import_id))

    def redo_import(self, import_id: str) -> Changes:
        """Take back from the trash what ``undo_import`` moved there. Raises NotFoundError.

        What was imported again in the meantime stays there, so that nothing comes twice.
        """
        return Changes(added=self._store.history.redo(import_id))

    # Cleaning rules

    def rules(self) -> tuple[CleaningRule, ...]:
        """Every cleaning rule, with the sources it is switched off for."""
        from reader.library.cleaning import all_rules  # noqa: PLC0415 - start-up

        return all_rules(self._store.rules)

    def switch_rule(self, name: str, source: str, *, off: bool) -> bool:
        """Switch a rule off or on for a source's later imports; True if it was the other way.

        Raises NotFoundError for an unknown rule, UnusableInputError for one of the layout.
        """
        from reader.library.cleaning import switch_rule  # noqa: PLC0415 - start-up

        return switch_rule(self._store.rules, name, source, off=off)

    def offered_rules(self) -> tuple[OfferedRule, ...]:
        """Short lines that recur in the bodies of a source's articles, as clutter to remove."""
        return self._store.rules.offered()

    def accept_rule(self, source: str, line: str) -> bool:
        """Have ``line`` left out of later imports from ``source``; True if that is new.

        Articles that are there already keep it. Raises NotFoundError if it was never offered.
        """
        from reader.library.cleaning import decide  # noqa: PLC0415 - start-up

        return decide(self._store.rules, source, line, "accepted")

    def decline_rule(self, source: str, line: str) -> bool:
        """Keep ``line`` in the articles of ``source`` and do not offer it again.

        True if that is new. Raises NotFoundError if it was never offered.
        """
        from reader.library.cleaning import decide  # noqa: PLC0415 - start-up

        return decide(self._store.rules, source, line, "declined")


def open_library(path: Path, *, create: bool = True) -> Library:
    """Open the library at ``path``; ``create`` makes it if there is none.

    Raises NewerLibraryError or StorageError, each with a sentence for a person.
    """
    return Library(LibraryStore(path, create=create))
