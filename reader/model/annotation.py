"""What a person marked and wrote in an article."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class AnnotationKind(StrEnum):
    """What an annotation is; any of them may carry a note and tags."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    BOOKMARK = "bookmark"
    """A spot in the text, or (without a selector) the article."""
    NOTE = "note"
    """A note on the whole article: it has no selector."""


class Colour(StrEnum):
    """The five colours of a highlight; each is drawn with a line of its own shape, too."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


class Placement(StrEnum):
    """How sure it is that an annotation lies where it was put."""

    EXACT = "exact"
    """The passage is there word for word (marks and spelling apart), in its context."""
    FUZZY = "fuzzy"
    """Its words or all that stood around it have changed; found again above the floor."""
    REVIEW = "review"
    """Not found again beyond doubt: the person decides. It is shown, never dropped."""


@dataclass(frozen=True, slots=True)
class Selector:
    """A passage in the terms of the W3C Web Annotation Data Model (2017), 4.2.4 and 4.2.5.

    ``exact``, ``prefix`` and ``suffix`` are a TextQuoteSelector; ``start`` and ``end`` a
    TextPositionSelector, in code points of the body whose SHA-256 is ``body_hash``.
    """

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int
    body_hash: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """One annotation. Times are UTC ISO 8601; ``colour`` is None for a bookmark or a note.

    ``selector`` is as the person made it. ``start`` and ``end`` say where it lies in the article's
    body now (both None while ``placement`` is REVIEW, or for the article as a whole).
    ``carried_from`` is the id of the annotation of an earlier version that this one continues.
    ``deleted_at`` is None unless it is in the trash.
    """

    id: str
    article_id: str
    kind: AnnotationKind
    colour: Colour | None
    selector: Selector | None
    start: int | None
    end: int | None
    placement: Placement
    note: str
    tags: tuple[str, ...]
    created_at: str
    modified_at: str
    carried_from: str | None = None
    deleted_at: str | None = None

    @property
    def quote(self) -> str:
        """The passage, as it was when it was marked; empty for the article as a whole."""
        return "" if self.selector is None else self.selector.exact


class AnnotationSpan(NamedTuple):
    """What drawing an annotation takes: where it lies, in code points of the body, and how.

    A plain tuple: an article may have ten thousand.
    """

    id: str
    start: int
    end: int
    kind: AnnotationKind
    colour: Colour | None
    has_note: bool


@dataclass(frozen=True, slots=True)
class PlacedCandidate:
    """A passage that an annotation may belong to: code points of the body, likeness 0 to 1."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a passage was found in a body.

    ``start`` and ``end`` are code points, None while ``placement`` is REVIEW; then ``candidates``
    are the likeliest places, the best first (none: nothing of it is there).
    """

    start: int | None
    end: int | None
    placement: Placement
    score: float
    candidates: tuple[PlacedCandidate, ...] = ()
