"""What a change did, for whoever shows the library."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the articles a use case added, altered or removed (moved to the trash)."""

    added: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
