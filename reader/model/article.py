"""A stored article."""

from dataclasses import dataclass

from reader.model.correction import Correction
from reader.model.direction import Direction
from reader.model.draft import Block, RelatedItem, RemovedLine


@dataclass(frozen=True, slots=True)
class ReadingState:
    """Where the person stopped.

    ``block`` is the 0-based index of the first visible block of the body (-1: the heading),
    ``offset`` the code points into that block. ``opened_at`` is None while the article is unread.
    """

    block: int = -1
    offset: int = 0
    opened_at: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article as stored. Times are UTC ISO 8601; the text fields are as in ``Draft``.

    ``raw_sha256`` is the SHA-256 of the file's bytes, which are kept too (hexadecimal).
    ``source`` is where it is from (host or folder), ``version_of`` the id of the first version if
    it is an edited one. ``correction`` and ``rules_off`` (cleaning rules that were switched off)
    say how the file was read, so that it can be read so again.
    """

    id: str
    title: str
    place: str
    author: str
    agency: str
    section: str
    date: str | None
    datetime: str | None
    date_text: str
    language: str
    direction: Direction
    source_url: str
    blocks: tuple[Block, ...]
    related: tuple[RelatedItem, ...]
    tags: tuple[str, ...]
    removed: tuple[RemovedLine, ...]
    file: str
    encoding: str
    imported_at: str
    modified_at: str
    reading: ReadingState
    raw_sha256: str = ""
    source: str = ""
    version_of: str | None = None
    correction: Correction | None = None
    rules_off: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """The body that offsets count in: the blocks' texts with one line feed between them."""
        return "\n".join(block.text for block in self.blocks)
