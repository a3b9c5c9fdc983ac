"""How articles of the library belong together."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.draft import RelatedItem


class RelationKind(StrEnum):
    """In what way an article is related to another."""

    CITED = "cited"
    SIMILAR = "similar"
    SAME_STORY = "same-story"
    VERSION = "version"


class ReasonKind(StrEnum):
    """What speaks for a relation."""

    TERMS = "terms"
    AUTHOR = "author"
    PLACE = "place"
    DATE = "date"
    PARAGRAPHS = "paragraphs"
    CITED = "cited"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, for the person to be told in their language.

    ``values`` are the shared rare terms as printed, the author or the place; ``number`` the days
    between the two dates or the paragraphs that both have.
    """

    kind: ReasonKind
    values: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class Relation:
    """One related article, or (``id`` None) an item of the page that the library does not hold.

    ``item`` is the page's own item where ``kind`` is CITED. ``score`` is from 0 to 1. ``date`` is
    the related article's ISO date or None.
    """

    kind: RelationKind
    id: str | None
    title: str
    score: float = 0.0
    why: tuple[Reason, ...] = ()
    date: str | None = None
    item: RelatedItem | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """A paragraph that also stands, word for word or nearly, in another article.

    ``block`` and ``other_block`` are 0-based indices of body blocks; ``likeness`` is from 0 to 1
    (1: the same words).
    """

    block: int
    other_id: str
    other_title: str
    other_block: int
    likeness: float


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """One step from an older text to a newer one, paragraph by paragraph.

    ``old`` or ``new`` is None for a paragraph that was added or left out. ``old_spans`` and
    ``new_spans`` are the pieces that differ, in code points; none where both are the same.
    """

    old: str | None
    new: str | None
    old_spans: tuple[tuple[int, int], ...] = ()
    new_spans: tuple[tuple[int, int], ...] = ()

    @property
    def same(self) -> bool:
        """Whether nothing changed here."""
        return self.old == self.new
