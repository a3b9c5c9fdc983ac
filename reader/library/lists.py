"""Favourites, the archive, own tags and collections of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library.tags import clean_tags
from reader.model.changes import Changes
from reader.model.lists import ArticleList, ListOrder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.listing import ArticleSummary, PageKey, SummaryPage
    from reader.model.lists import ArticleStates, Collection
    from reader.store import LibraryStore


class Lists:
    """The use cases of lists.

    Each change is one transaction. ``Changes.updated`` names just the articles that were not so
    before, so that the opposite with these undoes it. Ids of articles that are not there are left
    out.
    """

    def __init__(self, store: LibraryStore):
        self._store = store

    def page(
        self,
        wanted: ArticleList | None = None,
        order: ListOrder = ListOrder.DATE,
        after: PageKey | None = None,
        limit: int = 100,
    ) -> SummaryPage:
        """At most ``limit`` rows of a list after ``after`` (None: from the start)."""
        return self._store.lists.page(wanted or ArticleList(), order, after, limit)

    def count(self, wanted: ArticleList | None = None) -> int:
        """How many articles a list has."""
        return self._store.lists.count(wanted or ArticleList())

    def states(self, article_id: str) -> ArticleStates:
        """In which lists an article is. Raises NotFoundError."""
        return self._store.lists.states(article_id)

    def set_favourite(self, ids: Iterable[str], *, favourite: bool = True) -> Changes:
        """Make articles favourites, or ordinary ones again."""
        return Changes(
            updated=self._store.article_states.set_flag(ids, "favourite", is_set=favourite)
        )

    def archive(self, ids: Iterable[str], *, archived: bool = True) -> Changes:
        """Put articles into the archive, or take them out of it."""
        return Changes(
            updated=self._store.article_states.set_flag(ids, "archived", is_set=archived)
        )

    def mark_unread(self, ids: Iterable[str], *, unread: bool = True) -> Changes:
        """Make articles unread, as if they had never been opened, or read."""
        return Changes(updated=self._store.positions.set_opened(ids, opened=not unread))

    def summaries(self, ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        """The rows of ``ids`` in that order, also of those in the trash."""
        return self._store.lists.summaries(ids)

    def add_labels(self, ids: Iterable[str], labels: Iterable[str]) -> Changes:
        """Give articles own tags. Raises UnusableInputError for one that is too long."""
        return Changes(updated=self._store.article_states.add_labels(ids, clean_tags(labels)))

    def remove_labels(self, ids: Iterable[str], labels: Iterable[str]) -> Changes:
        """Take own tags from articles, in whatever spelling."""
        return Changes(updated=self._store.article_states.remove_labels(ids, clean_tags(labels)))

    def collections(self) -> tuple[Collection, ...]:
        """All collections, in the person's order."""
        return self._store.article_states.collections()

    def make_collection(self, name: str) -> Collection:
        """A new collection. Raises UnusableInputError for a name that is empty or taken."""
        return self._store.article_states.make_collection(name)

    def rename_collection(self, collection_id: str, name: str) -> None:
        """Raises NotFoundError, and UnusableInputError for a name that is empty or taken."""
        self._store.article_states.rename_collection(collection_id, name)

    def delete_collection(self, collection_id: str) -> None:
        """Move a collection to the trash; its articles stay in the library."""
        self._store.article_states.set_collection_deleted(collection_id, deleted=True)

    def restore_collection(self, collection_id: str) -> None:
        """Take a collection back from the trash, with its articles in their order."""
        self._store.article_states.set_collection_deleted(collection_id, deleted=False)

    def collect(self, collection_id: str, ids: Iterable[str]) -> Changes:
        """Put articles at the end of a collection. Raises NotFoundError."""
        return Changes(updated=self._store.article_states.collect(collection_id, ids))

    def uncollect(self, collection_id: str, ids: Iterable[str]) -> Changes:
        """Take articles out of a collection. Raises NotFoundError."""
        return Changes(updated=self._store.article_states.uncollect(collection_id, ids))

    def arrange(self, collection_id: str, ids: Sequence[str]) -> None:
        """Put a collection's articles in the order of ``ids``. Raises NotFoundError."""
        self._store.article_states.arrange(collection_id, ids)
