"""What the search index takes in of an article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IndexedArticle:
    """The texts of an article that are searched, and the dates that filter and order.

    ``author`` names the agency too. ``tags`` are the page's and the person's own, ``notes`` what
    the person wrote. ``date`` is the printed ISO date or None, ``sort_date`` what lists are
    ordered by (see ``store.incoming.sort_date``).
    """

    id: str
    title: str
    body: str
    author: str = ""
    place: str = ""
    section: str = ""
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    date: str | None = None
    sort_date: str = ""
