"""What a person asked the search for."""

from dataclasses import dataclass, field
from enum import StrEnum


class TermKind(StrEnum):
    """How a term of a query is to be found."""

    WORD = "word"
    PHRASE = "phrase"
    PREFIX = "prefix"


class FilterField(StrEnum):
    """What a filter of a query looks at."""

    AUTHOR = "author"
    PLACE = "place"
    SECTION = "section"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """One word, phrase or beginning of a word, as typed and without its quotes, dash or star."""

    text: str
    kind: TermKind = TermKind.WORD
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class QueryFilter:
    """Articles whose ``field`` holds (or, ``excluded``, does not hold) the words of ``value``."""

    field: FilterField
    value: str
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed query.

    ``after`` and ``before`` are ISO dates that may lack the day or the month (``2016-08``); both
    are inclusive. With ``exact`` the terms are found only as spelt, marks and hamza counting.
    ``shortened`` says that more was asked than a search takes, and the rest left out.
    """

    terms: tuple[QueryTerm, ...] = ()
    filters: tuple[QueryFilter, ...] = ()
    after: str | None = None
    before: str | None = None
    exact: bool = False
    shortened: bool = field(default=False, compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.terms or self.filters or self.after or self.before)
