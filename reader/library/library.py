"""The use cases of one library."""

from __future__ import annotations

from functools import cached_property
from typing import IO, TYPE_CHECKING, Self

from reader.library.import_cases import ImportCases
from reader.library.search_cases import SearchCases
from reader.model.changes import Changes
from reader.model.errors import DamagedLibraryError
from reader.store import LibraryStore

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path
    from types import TracebackType

    from reader.library.annotating import Annotations
    from reader.library.care import Care
    from reader.library.lists import Lists
    from reader.library.relating import Relating
    from reader.library.relatives import RelatingIndex
    from reader.library.rereading import Rereading
    from reader.library.statistics import ReadingStatistics
    from reader.model.article import Article
    from reader.model.correction import Correction
    from reader.model.export import (
        ExchangePreview,
        ExchangeReport,
        ExportFormat,
        ExportReport,
    )
    from reader.model.listing import ArticleSummary, LibraryCounts, PageKey, SummaryPage
    from reader.model.relation import ParagraphChange, Quotation, Relation


class Library(ImportCases, SearchCases):
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
        if "_searching" in self.__dict__:
            self._searching.close()
        self._store.close()

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

    # Related articles

    def related(
        self, article_id: str, limit: int = 12, cancelled: Callable[[], bool] | None = None
    ) -> tuple[Relation, ...]:
        """What belongs to an article, and why: at most ``limit``, all kinds counted.

        First what its page names (in the page's order; ``id`` None where the library does not
        hold it), then its versions, the same story elsewhere, and similar articles, each best
        first. An article comes once; nothing is there only to fill the list. Needs the search
        index for the last two. Raises NotFoundError, ValueError for a limit below 1, and
        CancelledError once ``cancelled`` says so.
        """
        return self._relating.related(article_id, limit, cancelled)

    def quotations(
        self, article_id: str, cancelled: Callable[[], bool] | None = None
    ) -> tuple[Quotation, ...]:
        """The article's paragraphs that also stand, word for word or nearly, in other articles.

        In the order of the text. Other versions of the article are left out, and what many
        articles have in common. Raises NotFoundError and CancelledError.
        """
        return self._relating.quotations(article_id, cancelled)

    def differences(
        self, old_id: str, new_id: str, cancelled: Callable[[], bool] | None = None
    ) -> tuple[ParagraphChange, ...]:
        """What changed from one article's text to another's, by blocks.

        Raises NotFoundError, CancelledError.
        """
        return self._relating.differences(old_id, new_id, cancelled)

    @cached_property
    def _relating(self) -> Relating:
        from reader.library.relating import Relating  # noqa: PLC0415 - start-up

        def index() -> RelatingIndex | None:
            return self._searching.index

        return Relating(self._store, index)

    # Annotations

    @cached_property
    def annotations(self) -> Annotations:
        """Marking, noting, tagging, finding again."""
        from reader.library.annotating import Annotations  # noqa: PLC0415 - start-up

        return Annotations(self._store)

    @cached_property
    def lists(self) -> Lists:
        """Favourites, the archive, own tags, collections."""
        from reader.library.lists import Lists  # noqa: PLC0415 - start-up

        return Lists(self._store)

    def export(
        self,
        kind: ExportFormat,
        output: Path | IO[bytes],
        ids: Sequence[str] | None = None,
        *,
        annotation_ids: Collection[str] | None = None,
        template: Path | None = None,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ExportReport:
        """Write articles (None: all) with their annotations to a file or a folder.

        Markdown and EPUB make a file for each article if ``output`` is a folder or a name without
        an ending; EPUB has one article in a file. ``annotation_ids`` are the only annotations that
        are wanted, ``template`` is a Markdown template of the person's. ``progress`` is told how
        many articles of how many are done. Raises UnusableInputError for what cannot be written or
        read, NotFoundError, CancelledError.
        """
        from reader.library.exporting import export  # noqa: PLC0415 - start-up

        return export(
            self._store,
            kind,
            output,
            ids,
            annotation_ids=annotation_ids,
            template=template,
            progress=progress,
            cancelled=cancelled,
        )

    def preview_annotations(
        self,
        path: Path,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ExchangePreview:
        """What ``import_annotations`` would bring; nothing is changed. Raises as it does."""
        from reader.library.exchange_preview import preview  # noqa: PLC0415 - start-up

        return preview(self._store, path, progress, cancelled)

    def import_annotations(
        self,
        path: Path,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ExchangeReport:
        """Take back an export as JSON Lines, or annotations as JSON-LD (W3C Web Annotation).

        Articles that are missing come with JSON Lines; of an annotation that is here, too, the
        later state stays. With the export of a whole library come its trash, lists, reading places,
        rules and the like. In steps that are each safe; the same file again changes nothing.
        ``progress`` is told of bytes read and all bytes. Raises UnusableInputError for a file that
        is neither, CancelledError (what was taken in by then stays).
        """
        from reader.library.exchange import take_back  # noqa: PLC0415 - start-up

        return take_back(self._store, path, progress, cancelled)

    def take_out(self, report: ExchangeReport) -> None:
        """Move to the trash the articles and annotations that ``import_annotations`` added.

        What it changed of lists, states and annotations that were here stays. Harmless the second
        time.
        """
        from reader.library.exchange import take_out  # noqa: PLC0415 - start-up

        take_out(self._store, report)

    def read_again(self, article_id: str, correction: Correction | None = None) -> Rereading:
        """Read an article's kept file again, with the rules of today; its annotations follow.

        ``correction`` stands for the one it was imported with (None: as it was): another encoding,
        lines to keep, fields. All of it is one transaction. Raises NotFoundError, and
        UnusableInputError if the file holds no article so; then nothing is changed.
        """
        from reader.library.rereading import read_again  # noqa: PLC0415 - start-up

        return read_again(self._store, article_id, correction)

    # Looking after the library

    @cached_property
    def care(self) -> Care:
        """Backups, and what has changed in another program."""
        from reader.library.care import Care  # noqa: PLC0415 - start-up

        return Care(self._store)

    @cached_property
    def statistics(self) -> ReadingStatistics:
        """How long was read, and what."""
        from reader.library.statistics import ReadingStatistics  # noqa: PLC0415 - start-up

        return ReadingStatistics(self._store, lambda: self._searching.index)


def open_library(path: Path, *, create: bool = True) -> Library:
    """Open the library at ``path``; ``create`` makes it if there is none.

    Raises NewerLibraryError or StorageError, each with a sentence for a person.
    """
    try:
        return Library(LibraryStore(path, create=create))
    except DamagedLibraryError as error:
        from reader.library.restoring import with_way_out  # noqa: PLC0415 - rarely needed

        raise with_way_out(error, path) from error
