"""What a search found."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.query import Query


class MatchReason(StrEnum):
    """Why a piece of text counts as a match, best first."""

    EXACT = "exact"
    FOLDED = "folded"
    STEM = "stem"
    PREFIX = "prefix"


@dataclass(frozen=True, slots=True)
class Match:
    """A piece of an article that matches: code points into its ``title`` or ``body``."""

    field: str
    start: int
    end: int
    why: MatchReason


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of the body around the best matches.

    ``start`` is the code point of the body it begins at; ``marks`` are spans within ``text``.
    """

    text: str = ""
    start: int = 0
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One article found; ``matches`` in the order of the text, the title's first."""

    id: str
    title: str
    score: float
    snippet: Snippet = Snippet()
    matches: tuple[Match, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, best first.

    ``total`` counts all that match, not only those in ``hits``; with ``more`` there may be more,
    for they were not counted to the end. ``complete`` is False while the index is behind the
    library or being rebuilt: more may match. ``suggestions`` are queries spelt like words of the
    library, offered when nothing matches or a word is not in it.
    """

    query: Query
    hits: tuple[Hit, ...] = ()
    total: int = 0
    complete: bool = True
    suggestions: tuple[str, ...] = ()
    more: bool = False


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept as a smart list; ``query`` is as the person typed it."""

    id: str
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far the index has come.

    ``waiting`` counts the changes it has yet to hear of. While it is rebuilt, ``done`` of
    ``total`` articles are in it; both are 0 otherwise. ``note`` says why it was rebuilt, or is
    empty.
    """

    waiting: int = 0
    done: int = 0
    total: int = 0
    note: str = ""

    @property
    def up_to_date(self) -> bool:
        """Whether a search sees everything that is in the library."""
        return not self.waiting and not self.total
