"""The lists that articles are in: by state, by own tag, by collection."""

from dataclasses import dataclass
from enum import StrEnum


class ListKind(StrEnum):
    """Which articles a list holds. Those in the trash are in none but TRASH."""

    ALL = "all"
    INBOX = "inbox"
    """All but the archived ones."""
    UNREAD = "unread"
    FAVOURITES = "favourites"
    ARCHIVE = "archive"
    LABEL = "label"
    """Those with one of the person's own tags."""
    COLLECTION = "collection"
    ANNOTATED = "annotated"
    TRASH = "trash"


class ListOrder(StrEnum):
    """What a list is sorted by."""

    DATE = "date"
    """Newest first."""
    IMPORTED = "imported"
    """Latest import first."""
    READ = "read"
    """Recently read first; unread ones are left out."""
    TITLE = "title"
    AUTHOR = "author"
    LENGTH = "length"
    """Longest first."""
    MANUAL = "manual"
    """As the person put a collection's articles."""


@dataclass(frozen=True, slots=True)
class ArticleList:
    """One list. ``value`` is the own tag of LABEL and the id of COLLECTION, empty otherwise."""

    kind: ListKind = ListKind.ALL
    value: str = ""


@dataclass(frozen=True, slots=True)
class Collection:
    """A named list whose articles the person chose; ``articles`` counts those not in the trash."""

    id: str
    name: str
    articles: int = 0


@dataclass(frozen=True, slots=True)
class ArticleStates:
    """In which lists one article is."""

    favourite: bool = False
    archived: bool = False
    labels: tuple[str, ...] = ()
    collections: tuple[Collection, ...] = ()
