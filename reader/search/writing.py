"""Putting articles into the index and taking them out.

Tantivy takes a second or more to commit tens of thousands of articles, with the processor of one
core and without Python. Meanwhile the next articles are analysed, on the other core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.search.background_call import BackgroundCall
from reader.search.documents import DocumentMaker
from reader.search.errors import index_errors
from reader.search.schema import ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    import tantivy

    from reader.model.indexed_article import IndexedArticle

FEW = 32 << 20
"""Bytes that tantivy may gather before it writes a segment, for the changes of a day."""

MANY = 256 << 20
"""The same for a whole library: some 100,000 articles of 250 words make one segment."""

MOST_HELD = 8 << 20
"""Code points of the articles that are analysed at most while a commit goes on: some 40 MB."""

_LOOK_SECONDS = 0.05


class IndexWriter:
    """Writes to one index; only while its folder is ``writing``. Ends with ``close``.

    Raises IndexBusyError while tantivy is writing there all the same. Every method raises
    SearchIndexError, after which nothing since the last commit is kept.
    """

    def __init__(self, index: tantivy.Index, folder: Path | None, *, many: bool):
        self._folder = folder
        self._documents = DocumentMaker(many=many)
        self._commit: BackgroundCall | None = None
        self._held: list[tuple[list[str], list[tantivy.Document]]] = []
        self._held_characters = 0
        with index_errors(folder):
            # One thread: analysis keeps the other core busy, and fewer segments are made.
            self._writer = index.writer(MANY if many else FEW, 1)

    def put(self, articles: Iterable[IndexedArticle], replacing: Iterable[str] = ()) -> None:
        """Add ``articles``, and take those of the ids ``replacing`` out that are in it.

        While a commit goes on, they are analysed and held until it is over.
        """
        make = self._documents.make
        with index_errors(self._folder):
            if self._commit is None:
                self._hand_over(replacing, map(make, articles))
                return
            held = []
            for article in articles:
                held.append(make(article))
                self._held_characters += len(article.body)
        self._held.append((list(replacing), held))
        if self._held_characters > MOST_HELD:
            self.finish_commit()

    def begin_commit(self) -> None:
        """Begin to make durable what was put, and seen by new readers; ends the one before."""
        self.finish_commit()
        self._commit = BackgroundCall(self._writer.commit, "index-commit")

    @property
    def is_committing(self) -> bool:
        """Whether the commit that was begun goes on."""
        return self._commit is not None and self._commit.is_running

    def finish_commit(self) -> None:
        """Wait for the end of the commit that was begun, if there is one."""
        commit, self._commit = self._commit, None
        if commit is None:
            return
        held, self._held, self._held_characters = self._held, [], 0
        with index_errors(self._folder):
            commit.result()
            for ids, documents in held:
                self._hand_over(ids, documents)

    def close(self, cancelled: Callable[[], bool]) -> None:
        """Let segments be merged to the end, and let go of the index.

        Merging what is large takes seconds. If ``cancelled`` turns true it is left to itself: the
        index is sound with or without it, and let go of when it is over.
        """
        merging = BackgroundCall(self._writer.wait_merging_threads, "index-merging")
        while merging.is_running:
            if cancelled():
                return
            merging.wait(_LOOK_SECONDS)
        with index_errors(self._folder):
            merging.result()

    def abandon(self) -> None:
        """Let go of the index, without what was not committed; a commit under way is waited for."""
        if self._commit is not None:
            self._commit.wait()
        self._held.clear()
        del self._writer

    def _hand_over(self, ids: Iterable[str], documents: Iterable[tantivy.Document]) -> None:
        delete, add = self._writer.delete_documents_by_term, self._writer.add_document
        for id_ in ids:
            delete(ID, id_)
        for document in documents:
            add(document)
