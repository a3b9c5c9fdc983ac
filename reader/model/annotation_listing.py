"""Annotations of the whole library as a list: what is asked for, and page by page what is found."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.annotation import Annotation, AnnotationKind, Colour
from reader.model.direction import Direction


class AnnotationOrder(StrEnum):
    """What a list of annotations is sorted by."""

    NEWEST = "newest"
    OLDEST = "oldest"
    MODIFIED = "modified"
    """Last edited first."""
    ARTICLE = "article"
    """By article, newest first, and in an article as they stand in the text."""


@dataclass(frozen=True, slots=True)
class AnnotationFilter:
    """Which annotations are wanted; what is empty or None does not narrow.

    ``text``: every word of it, folded, is in the passage, the note or the tags. ``tags``: all of
    them (compared folded). ``since`` and ``until`` are ISO dates or times (UTC), both inclusive,
    of the making; a date may lack the day or the month. ``to_review``: only those that were not
    found again. ``trash``: those in the trash instead of the others.
    """

    text: str = ""
    kinds: tuple[AnnotationKind, ...] = ()
    colours: tuple[Colour, ...] = ()
    tags: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    article_id: str | None = None
    to_review: bool = False
    has_note: bool | None = None
    trash: bool = False


@dataclass(frozen=True, slots=True)
class AnnotationRow:
    """One row of the list: an annotation, and of its article what a list shows."""

    annotation: Annotation
    title: str
    author: str
    direction: Direction


AnnotationKey = tuple[str | int, ...]
"""Where a page ended: what the list is sorted by, of its last row."""


@dataclass(frozen=True, slots=True)
class AnnotationPage:
    """One page of the list; ``next_key`` is None after the last row."""

    rows: tuple[AnnotationRow, ...]
    next_key: AnnotationKey | None


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag in one of its spellings, and how many annotations and articles bear it."""

    tag: str
    annotations: int
    articles: int
