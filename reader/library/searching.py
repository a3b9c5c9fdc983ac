"""Searching a library: its index, and what is shown of each article found."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from reader.library.indexing import Indexer
from reader.model.errors import NotFoundError, SearchIndexError
from reader.model.query import Query, TermKind
from reader.model.search import Hit, SearchResult
from reader.search.errors import DamagedIndexError, index_errors
from reader.search.finding import find
from reader.search.folder import IndexFolder
from reader.search.glance import glance
from reader.search.index import SearchIndex
from reader.search.matches import find_matches
from reader.search.memory import MemoryFolder
from reader.search.query_language import parse_query
from reader.search.request import request_of
from reader.search.snippets import make_snippet
from reader.search.suggestions import suggest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.model.search import IndexState, Match, Snippet
    from reader.search.index import Snapshot
    from reader.search.ranking import Found
    from reader.search.state import IndexRecord
    from reader.store import LibraryStore

Answer = TypeVar("Answer")

_log = logging.getLogger(__name__)


def index_path(library: Path) -> Path:
    """Where the index of the library at ``library`` lies: beside it."""
    return library.with_name(library.name + ".index")


class Searching:
    """The index of one library and the searches in it; any thread may call any method."""

    def __init__(self, store: LibraryStore):
        self._store = store
        self._lock = threading.Lock()
        self.index = SearchIndex(IndexFolder(index_path(store.path)))
        self._indexer = Indexer(store, self.index)

    def close(self) -> None:
        """Let go of the index's files."""
        self.index.close()

    def search(
        self,
        text: str,
        *,
        limit: int,
        offset: int,
        exact: bool,
        snippets: bool,
        as_you_type: bool,
        counted: bool,
        cancelled: Callable[[], bool] | None,
    ) -> SearchResult:
        """See ``Library.search``."""
        if limit < 1 or offset < 0:
            raise ValueError("a page of hits has at least one, and begins at the first or later")
        query = parse_query(text, exact)
        snapshot, record = self.index.look()
        complete = self._is_complete(snapshot, record)
        if query.is_empty or snapshot is None:
            return SearchResult(query, complete=complete)
        unfinished = as_you_type and not text[-1:].isspace()
        request = request_of(query, unfinished=unfinished)
        page = self._ask(
            lambda: find(snapshot, request, limit, offset, count=counted, cancelled=cancelled)
        )
        if page is None:
            return SearchResult(query, complete=False)
        suggestions: tuple[str, ...] = ()
        if not page.total or not as_you_type:
            suggestions = self._ask(lambda: suggest(snapshot, query, found=bool(page.total))) or ()
        shown = _shown_query(query, unfinished=unfinished)
        look = glance if as_you_type else find_matches
        hits = self._hits(shown, page.hits, look if snippets else None)
        return SearchResult(query, hits, page.total, complete, suggestions, page.more)

    def matches(
        self, article_id: str, text: str, *, exact: bool, as_you_type: bool
    ) -> tuple[Match, ...]:
        """See ``Library.matches``."""
        found = self._store.indexed.texts([article_id]).get(article_id)
        if found is None:
            raise NotFoundError("The library has no article with the id “{id}”.", id=article_id)
        return find_matches(_query(text, exact=exact, as_you_type=as_you_type), *found)

    def snippets(
        self, ids: Sequence[str], text: str, *, exact: bool, as_you_type: bool
    ) -> dict[str, Snippet]:
        """See ``Library.snippets``."""
        query = _query(text, exact=exact, as_you_type=as_you_type)
        return {
            id_: make_snippet(body, find_matches(query, title, body))
            for id_, (title, body) in self._store.indexed.texts(ids).items()
        }

    def state(self) -> IndexState:
        """How far the index has come."""
        return self._indexer.state()

    def catch_up(
        self,
        progress: Callable[[IndexState], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> IndexState:
        """See ``Library.index_pending``."""
        try:
            return self._indexer.catch_up(progress, cancelled)
        except SearchIndexError:
            if not self._use_memory():
                raise
        return self._indexer.catch_up(progress, cancelled)

    def rebuild(
        self,
        progress: Callable[[IndexState], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> IndexState:
        """See ``Library.rebuild_index``."""
        return self._indexer.rebuild("", progress, cancelled)

    def warm_up(self, cancelled: Callable[[], bool] | None = None) -> None:
        """See ``Library.warm_search``."""
        try:
            self.index.warm_up(cancelled or (lambda: False))
        except DamagedIndexError as error:
            _log.warning("The search index could not be read: %s", error)
            self.index.note_damage()

    def _use_memory(self) -> bool:
        """Keep the index in memory from now on, if there is none and none can be made."""
        with self._lock:
            if self.index.folder.path is None or self.index.snapshot() is not None:
                return False
            self.index = SearchIndex(MemoryFolder())
            self._indexer = Indexer(self._store, self.index)
            return True

    def _is_complete(self, snapshot: Snapshot | None, record: IndexRecord | None) -> bool:
        if record is None or record.building is not None or snapshot is None:
            return self.state().up_to_date
        return not self._store.indexed.is_behind(record.sequence)

    def _ask(self, question: Callable[[], Answer]) -> Answer | None:
        """The answer of the index; None if it is damaged, and will be made anew."""
        try:
            with index_errors(self.index.folder.path):
                return question()
        except DamagedIndexError as error:
            _log.warning("The search index could not be read: %s", error)
            self.index.note_damage()
            return None

    def _hits(
        self,
        query: Query,
        found: Sequence[Found],
        look: Callable[[Query, str, str], tuple[Match, ...]] | None,
    ) -> tuple[Hit, ...]:
        """What is shown of the articles found, without those that went into the trash since.

        ``look`` says where each matches; without it, hits have titles alone.
        """
        ids = [each.id for each in found]
        only_as_spelt = query.exact and any(term.kind is TermKind.PHRASE for term in query.terms)
        if look is None and not only_as_spelt:
            titles = self._store.indexed.titles(ids)
            return tuple(
                Hit(each.id, titles[each.id], round(each.score, 4))
                for each in found
                if each.id in titles
            )
        texts = self._store.indexed.texts(ids)
        hits = []
        for each in found:
            if each.id not in texts:
                continue
            title, body = texts[each.id]
            matches = (look or find_matches)(query, title, body)
            if matches or not only_as_spelt:  # the index knows how words are spelt, not phrases
                snippet = make_snippet(body, matches)
                hits.append(Hit(each.id, title, round(each.score, 4), snippet, matches))
        return tuple(hits)


def _query(text: str, *, exact: bool, as_you_type: bool) -> Query:
    query = parse_query(text, exact)
    return _shown_query(query, unfinished=as_you_type and not text[-1:].isspace())


def _shown_query(query: Query, *, unfinished: bool) -> Query:
    """What is marked in a text: an unfinished word is found as it is and as a beginning."""
    if not unfinished or not query.terms or query.terms[-1].kind is not TermKind.WORD:
        return query
    return replace(query, terms=(*query.terms, replace(query.terms[-1], kind=TermKind.PREFIX)))
