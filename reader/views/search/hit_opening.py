"""From a hit to the passage it was found by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.search import Hit
    from reader.models.search_results import SearchRequest, SearchResultsModel
    from reader.views.article.pane import ArticlePane
    from reader.views.search.find_desk import FindDesk


class HitOpening(QObject):
    """Has the articles of hits opened, and then marks in them what was searched for.

    ``article_wanted`` carries the id of an article to open.
    """

    article_wanted = Signal(str)

    def __init__(self, pane: ArticlePane, find: FindDesk) -> None:
        super().__init__(find)
        self._pane = pane
        self._find = find
        self._pending: tuple[Hit, SearchRequest] | None = None

    @property
    def open_id(self) -> str:
        """The id of the article on show, or empty."""
        article = self._pane.article()
        return "" if article is None else article.id

    def choose(self, hit: Hit, request: SearchRequest) -> None:
        """Open ``hit``; one that is open already is gone through from its passage again."""
        article = self._pane.article()
        if article is not None and article.id == hit.id and self._pending is None:
            self._find.show_search(article, hit, request)
        else:
            self._pending = hit, request
            self.article_wanted.emit(hit.id)

    def article_shown(self, article: Article) -> None:
        """Mark what was searched in the article that is on show now."""
        pending, self._pending = self._pending, None
        if pending is not None and pending[0].id == article.id:
            hit, request = pending
            self._find.show_search(article, hit, request)
        else:
            self._find.article_shown()

    def mark_anew(self, model: SearchResultsModel) -> None:
        """Mark in the open article what is searched for now, without moving in it."""
        article, request = self._pane.article(), model.request
        row = -1 if article is None else model.row_of(article.id)
        if article is None or row < 0:
            self._find.end_search()
        else:
            self._find.show_search(article, model.found(row).hit, request, scroll=False)
