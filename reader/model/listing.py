"""What a list of articles shows, page by page; small, for a window's start loads only this."""

from dataclasses import dataclass

from reader.model.direction import Direction


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """One row of a list. ``date`` is the printed ISO date or None."""

    id: str
    title: str
    author: str
    agency: str
    place: str
    date: str | None
    excerpt: str
    direction: Direction
    unread: bool
    favourite: bool = False


@dataclass(frozen=True, slots=True)
class PageKey:
    """Where a page of the list ended: the keyset (sort date, id) of its last row."""

    sort_date: str
    id: str


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """One page of the list; ``next_key`` is None after the last row."""

    rows: tuple[ArticleSummary, ...]
    next_key: PageKey | None


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """Live articles in the library (the trash not counted)."""

    articles: int
    unread: int
