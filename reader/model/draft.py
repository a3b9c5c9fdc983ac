"""What the import makes of one file, before it is stored."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.direction import Direction


class BlockKind(StrEnum):
    """What a block of an article's body is."""

    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    STANDFIRST = "standfirst"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the body; ``line`` is the 1-based line of the decoded file it came from."""

    kind: BlockKind
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class RelatedItem:
    """One item of the article's own «ذات صلة» block; a part the page does not give is empty."""

    title: str = ""
    lead: str = ""
    section: str = ""
    caption: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class RemovedLine:
    """A line left out of the body: 1-based line, its text as it stood, the rule that took it."""

    line: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One file read as an article.

    ``date`` is an ISO 8601 date (``2016-08-06``) or None; ``datetime`` adds the printed time where
    the page gives one (``2020-10-07T12:09:00``, with an offset only if it is printed).
    ``language`` is a BCP 47 code (``ar``, ``fa``, ``en``…). ``file`` is the path as it was given.
    ``encoding_alternatives`` are the other encodings that give plausible text, likeliest first.
    """

    file: str
    encoding: str
    language: str
    direction: Direction
    title: str
    place: str = ""
    author: str = ""
    agency: str = ""
    section: str = ""
    date: str | None = None
    datetime: str | None = None
    date_text: str = ""
    source_url: str = ""
    blocks: tuple[Block, ...] = ()
    related: tuple[RelatedItem, ...] = ()
    tags: tuple[str, ...] = ()
    removed: tuple[RemovedLine, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    encoding_alternatives: tuple[str, ...] = ()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The body's paragraphs (with the standfirst), in order."""
        wanted = (BlockKind.PARAGRAPH, BlockKind.STANDFIRST)
        return tuple(block.text for block in self.blocks if block.kind in wanted)

    @property
    def subheads(self) -> tuple[str, ...]:
        """The body's subheads, in order."""
        return self._texts(BlockKind.SUBHEAD)

    @property
    def captions(self) -> tuple[str, ...]:
        """Captions of the article's own pictures, in order."""
        return self._texts(BlockKind.CAPTION)

    def _texts(self, kind: BlockKind) -> tuple[str, ...]:
        return tuple(block.text for block in self.blocks if block.kind is kind)
