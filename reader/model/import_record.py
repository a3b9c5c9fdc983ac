"""An import as a whole; small, for a window's start loads it to know what Undo would undo."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """What the library remembers of an import as a whole. Times are UTC ISO 8601.

    ``finished_at`` is None while it is under way, or when a crash cut it off. ``added``,
    ``duplicates`` and ``failed`` count articles and files; ``undone_at`` is None unless its
    articles were moved to the trash.
    """

    id: str
    started_at: str
    finished_at: str | None = None
    added: int = 0
    duplicates: int = 0
    failed: int = 0
    undone_at: str | None = None
