"""The use cases of searching, and of the searches that are kept."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.library.searching import Searching
    from reader.model.query import Query
    from reader.model.search import IndexState, Match, SavedSearch, SearchResult, Snippet
    from reader.store import LibraryStore


class SearchCases:
    """The part of ``Library`` that is about searching; see there for threads and errors."""

    _store: LibraryStore

    # Searching

    def search(
        self,
        text: str,
        *,
        limit: int = 20,
        offset: int = 0,
        exact: bool = False,
        snippets: bool = True,
        as_you_type: bool = False,
        counted: bool = True,
        cancelled: Callable[[], bool] | None = None,
    ) -> SearchResult:
        """What the query ``text`` finds: ``limit`` hits from the ``offset``-th on, best first.

        With ``exact`` words are found only as spelt. With ``as_you_type`` the last word, unless a
        blank follows it, may be the beginning of another, and a hit has only some of its matches
        (``matches`` has all). Without ``snippets`` hits have neither these nor matches; without
        ``counted`` the total is only a lower bound; both save time. Answers from what the index
        holds so far; ``complete`` says whether that is all. Raises ValueError for a limit below 1
        or an offset below 0, and CancelledError.
        """
        return self._searching.search(
            text,
            limit=limit,
            offset=offset,
            exact=exact,
            snippets=snippets,
            as_you_type=as_you_type,
            counted=counted,
            cancelled=cancelled,
        )

    def snippets(
        self, ids: Sequence[str], text: str, *, exact: bool = False, as_you_type: bool = False
    ) -> dict[str, Snippet]:
        """Of those of ``ids`` that are there, the piece that shows why ``text`` finds them."""
        return self._searching.snippets(ids, text, exact=exact, as_you_type=as_you_type)

    def matches(
        self, article_id: str, text: str, exact: bool = False, as_you_type: bool = False
    ) -> tuple[Match, ...]:
        """Where the query ``text`` matches an article. Raises NotFoundError."""
        return self._searching.matches(article_id, text, exact=exact, as_you_type=as_you_type)

    @staticmethod
    def parse(text: str, exact: bool = False) -> Query:
        """Read a query; never raises."""
        from reader.search.query_language import parse_query  # noqa: PLC0415 - start-up

        return parse_query(text, exact)

    @staticmethod
    def query_text(query: Query, arabic: bool = False) -> str:
        """Write a query so that it is read as the same; names of filters in Arabic or English."""
        from reader.search.query_language import query_text  # noqa: PLC0415 - start-up

        return query_text(query, arabic)

    def index_pending(
        self,
        progress: Callable[[IndexState], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> IndexState:
        """Have the search index take in what has changed; make it anew if it has to be.

        Returns before all is done if ``cancelled`` turns true or another process is at it. Where
        nothing can be written beside the library and there is no index, it is kept in memory.
        Raises SearchIndexError if the index cannot be written; no change is forgotten then.
        """
        return self._searching.catch_up(progress, cancelled)

    def index_state(self) -> IndexState:
        """How far the search index has come."""
        return self._searching.state()

    def rebuild_index(
        self,
        progress: Callable[[IndexState], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> IndexState:
        """Make the search index anew; see ``index_pending``, which goes on with what was stopped.

        Raises SearchIndexError also while another process writes the index.
        """
        return self._searching.rebuild(progress, cancelled)

    def warm_search(self, cancelled: Callable[[], bool] | None = None) -> None:
        """Look up what the first searches need, so that they are as quick as the later ones."""
        self._searching.warm_up(cancelled)

    @cached_property
    def _searching(self) -> Searching:
        from reader.library.searching import Searching  # noqa: PLC0415 - loads tantivy

        return Searching(self._store)

    # Saved and recent searches

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches kept as smart lists, by name."""
        return self._store.searches.saved()

    def save_search(self, name: str, query: str) -> SavedSearch:
        """Keep a query; one kept under that name is replaced. Raises UnusableInputError."""
        return self._store.searches.save(name, query)

    def rename_search(self, search_id: str, name: str) -> SavedSearch:
        """Raises NotFoundError, and UnusableInputError for a name that is empty or taken."""
        return self._store.searches.rename(search_id, name)

    def delete_saved_search(self, search_id: str) -> None:
        """Forget a saved search. Raises NotFoundError."""
        self._store.searches.delete(search_id)

    def recent_searches(self, limit: int = 12) -> tuple[str, ...]:
        """What was looked for on this device, the latest first."""
        return self._store.searches.recent(limit)

    def note_search(self, query: str) -> None:
        """Put a query first among the recent ones."""
        self._store.searches.remember(query)

    def clear_recent_searches(self) -> None:
        """Forget what was looked for."""
        self._store.searches.forget_recent()
