"""Putting articles into the index and taking them out."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from reader.model.errors import SearchIndexError
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

_LOOK_SECONDS = 0.05


class IndexWriter:
    """Writes to one index; only while its folder is ``writing``. Ends with ``close``.

    Raises IndexBusyError while tantivy is writing there all the same. Every method raises
    SearchIndexError, after which nothing since the last commit is kept.
    """

    def __init__(self, index: tantivy.Index, folder: Path | None, *, many: bool):
        self._folder = folder
        self._documents = DocumentMaker(many=many)
        with index_errors(folder):
            # One thread: analysis keeps the other core busy, and fewer segments are made.
            self._writer = index.writer(MANY if many else FEW, 1)

    def put(self, articles: Iterable[IndexedArticle]) -> None:
        """Add articles. Those that may be in the index already are deleted first."""
        with index_errors(self._folder):
            add, make = self._writer.add_document, self._documents.make
            for article in articles:
                add(make(article))

    def delete(self, ids: Iterable[str]) -> None:
        """Take articles out, if they are in it."""
        with index_errors(self._folder):
            for id_ in ids:
                self._writer.delete_documents_by_term(ID, id_)

    def commit(self) -> None:
        """Make what was put and deleted durable, and seen by new readers."""
        with index_errors(self._folder):
            self._writer.commit()

    def close(self, cancelled: Callable[[], bool]) -> None:
        """Let segments be merged to the end, and let go of the index.

        Merging what is large takes seconds. If ``cancelled`` turns true it is left to itself: the
        index is sound with or without it, and let go of when it is over.
        """
        raised: list[BaseException] = []

        def wait() -> None:
            try:
                with index_errors(self._folder):
                    self._writer.wait_merging_threads()
            except SearchIndexError as error:
                raised.append(error)

        waiting = threading.Thread(target=wait, name="index-merging", daemon=True)
        waiting.start()
        while waiting.is_alive() and not cancelled():
            waiting.join(_LOOK_SECONDS)
        if raised:
            raise raised[0]

    def abandon(self) -> None:
        """Let go of the index at once, without what was not committed."""
        del self._writer
