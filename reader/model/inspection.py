"""What an import would do with one article of a file."""

from dataclasses import dataclass

from reader.model.draft import Draft


@dataclass(frozen=True, slots=True)
class Inspection:
    """An article read but not stored.

    ``duplicate_of`` and ``version_of`` are the title of the stored article that this is the same
    as, or an edited version of; empty when there is none. ``number`` is the article's place in its
    file, from 0, and ``more`` says that another follows.
    """

    draft: Draft
    duplicate_of: str = ""
    version_of: str = ""
    number: int = 0
    more: bool = False
