"""The store as a whole: one library file and the tables in it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reader.store.connection import BUSY_TIMEOUT, LibraryFile
from reader.store.listing import ArticleListing

if TYPE_CHECKING:
    from pathlib import Path

    from reader.store.annotation_changes import AnnotationChanges
    from reader.store.annotations import AnnotationTable
    from reader.store.article_lists import ArticleLists
    from reader.store.article_states import ArticleStateTable
    from reader.store.articles import ArticleTable
    from reader.store.care import LibraryCare
    from reader.store.citations import CitationTable
    from reader.store.exchange import Exchange
    from reader.store.import_history import ImportHistory
    from reader.store.imports import ImportTable
    from reader.store.indexed_text import IndexedTexts
    from reader.store.outbox import Outbox
    from reader.store.positions import ReadingPositions
    from reader.store.rereading import Rereadings
    from reader.store.rules import RuleTable
    from reader.store.searches import SearchTable
    from reader.store.statistics import ReadingDays
    from reader.store.texts import TextTable


class LibraryStore:
    """An open library; safe to use from several threads, each with its own connection.

    A window's start shows a list, so all parts but ``listing`` are loaded when first used.

    Every method of its parts raises StorageError, with a sentence for a person, when the file
    cannot be read or written; a method that changes something has then changed nothing.
    """

    def __init__(self, path: Path, *, create: bool = True, busy_timeout: float = BUSY_TIMEOUT):
        """Open the library at ``path``; ``busy_timeout`` is in seconds.

        A library of an earlier version is backed up and brought up to date. Raises
        NewerLibraryError, or StorageError for a file that cannot be used as a library.
        """
        self._file = LibraryFile(path, create=create, busy_timeout=busy_timeout)
        self.listing = ArticleListing(self._file)

    @cached_property
    def articles(self) -> ArticleTable:
        """Whole articles, the trash, the raw files."""
        from reader.store.articles import ArticleTable  # noqa: PLC0415

        return ArticleTable(self._file)

    @cached_property
    def positions(self) -> ReadingPositions:
        """Where the person stopped in each article."""
        from reader.store.positions import ReadingPositions  # noqa: PLC0415

        return ReadingPositions(self._file)

    @cached_property
    def outbox(self) -> Outbox:
        """What the search index has not heard of yet."""
        from reader.store.outbox import Outbox  # noqa: PLC0415

        return Outbox(self._file)

    @cached_property
    def indexed(self) -> IndexedTexts:
        """What the search index reads."""
        from reader.store.indexed_text import IndexedTexts  # noqa: PLC0415

        return IndexedTexts(self._file)

    @cached_property
    def imports(self) -> ImportTable:
        """The imports and what became of each file."""
        from reader.store.imports import ImportTable  # noqa: PLC0415

        return ImportTable(self._file)

    @cached_property
    def history(self) -> ImportHistory:
        """The imports as a whole, and undoing one."""
        from reader.store.import_history import ImportHistory  # noqa: PLC0415

        return ImportHistory(self._file)

    @cached_property
    def reading_days(self) -> ReadingDays:
        """How long was read, day by day."""
        from reader.store.statistics import ReadingDays  # noqa: PLC0415

        return ReadingDays(self._file)

    @cached_property
    def rules(self) -> RuleTable:
        """Cleaning rules switched off or learnt, source by source."""
        from reader.store.rules import RuleTable  # noqa: PLC0415

        return RuleTable(self._file)

    @cached_property
    def annotations(self) -> AnnotationTable:
        """Annotations, for reading."""
        from reader.store.annotations import AnnotationTable  # noqa: PLC0415

        return AnnotationTable(self._file)

    @cached_property
    def annotation_changes(self) -> AnnotationChanges:
        """Making, changing and deleting annotations."""
        from reader.store.annotation_changes import AnnotationChanges  # noqa: PLC0415

        return AnnotationChanges(self._file)

    @cached_property
    def lists(self) -> ArticleLists:
        """Lists of articles."""
        from reader.store.article_lists import ArticleLists  # noqa: PLC0415

        return ArticleLists(self._file)

    @cached_property
    def article_states(self) -> ArticleStateTable:
        """Putting articles into lists."""
        from reader.store.article_states import ArticleStateTable  # noqa: PLC0415

        return ArticleStateTable(self._file)

    @cached_property
    def exchange(self) -> Exchange:
        """Articles that come back from an export."""
        from reader.store.exchange import Exchange  # noqa: PLC0415

        return Exchange(self._file)

    @cached_property
    def rereadings(self) -> Rereadings:
        """New readings of stored articles."""
        from reader.store.rereading import Rereadings  # noqa: PLC0415

        return Rereadings(self._file)

    @cached_property
    def searches(self) -> SearchTable:
        """Saved and recent searches."""
        from reader.store.searches import SearchTable  # noqa: PLC0415

        return SearchTable(self._file)

    @cached_property
    def texts(self) -> TextTable:
        """Many articles' texts at once."""
        from reader.store.texts import TextTable  # noqa: PLC0415

        return TextTable(self._file)

    @cached_property
    def citations(self) -> CitationTable:
        """What pages name as related, and the articles that may be meant."""
        from reader.store.citations import CitationTable  # noqa: PLC0415

        return CitationTable(self._file)

    @cached_property
    def care(self) -> LibraryCare:
        """Backups, checks, repairs, emptying the trash."""
        from reader.store.care import LibraryCare  # noqa: PLC0415

        return LibraryCare(self._file)

    @property
    def path(self) -> Path:
        """Where the library file is (absolute)."""
        return self._file.path

    def close(self) -> None:
        """Close all connections; stop the threads that use the store first."""
        self._file.close()
