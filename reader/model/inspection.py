"""What an import would do with one file."""

from dataclasses import dataclass

from reader.model.draft import Draft


@dataclass(frozen=True, slots=True)
class Inspection:
    """A file read but not stored.

    ``duplicate_of`` and ``version_of`` are the title of the stored article that this is the same
    as, or an edited version of; empty when there is none.
    """

    draft: Draft
    duplicate_of: str = ""
    version_of: str = ""
