"""What a person changed in an import's preview."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Correction:
    """What was changed of one article; applied when its file is read again for the import.

    ``kept_lines`` are 1-based lines of the decoded file that a rule took and the person put back
    into the body (of a collection: lines of the article's own part); ``encoding`` is the one the
    person chose (None: as detected); ``fields`` maps names of ``Draft`` fields (title, author,
    place, agency, section, date) to the text typed; an empty date means none.
    """

    kept_lines: frozenset[int] = frozenset()
    encoding: str | None = None
    fields: dict[str, str] = field(default_factory=dict)


FileCorrections = Correction | Mapping[int, Correction]
"""The correction of a file's only article, or those of a collection's by the articles' 0-based
numbers in it."""


def by_number(corrections: FileCorrections) -> Mapping[int, Correction]:
    """The corrections of one file by the articles' numbers; those that change nothing left out."""
    numbered = {0: corrections} if isinstance(corrections, Correction) else corrections
    return {number: one for number, one in numbered.items() if one != Correction()}
