"""What a person changed in an import's preview of one file."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Correction:
    """Applied when the file is read again for the import.

    ``kept_lines`` are 1-based lines of the decoded file that a rule took and the person put back
    into the body; ``encoding`` is the one the person chose (None: as detected); ``fields`` maps
    names of ``Draft`` fields (title, author, place, agency, section, date) to the text typed; an
    empty date means none.
    """

    kept_lines: frozenset[int] = frozenset()
    encoding: str | None = None
    fields: dict[str, str] = field(default_factory=dict)
