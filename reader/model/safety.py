"""What is known of library files and their backups, and what a check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


class ProblemKind(StrEnum):
    """What is not as it should be."""

    FILE = "file"
    """The database itself: pages that cannot be read, or that contradict each other."""
    REFERENCE = "reference"
    """A row that refers to one that is not there, or an article without its text."""
    TEXT = "text"
    """A text that is not the one that was stored."""
    RAW_FILE = "raw-file"
    """A kept file that is not the one that was imported."""
    ANNOTATION = "annotation"
    """An annotation that lies outside its text."""
    DERIVED = "derived"
    """A column that can be computed from others and disagrees with them."""
    QUEUE = "queue"
    """The list of changes that the search index has yet to hear of."""
    INDEX = "index"
    """The search index disagrees with the library."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong; ``sentence`` is for a person.

    ``count`` says how many rows it concerns; ``ids`` are those of some of the articles.
    """

    kind: ProblemKind
    sentence: str
    count: int = 1
    ids: tuple[str, ...] = ()


class CheckPart(StrEnum):
    """The parts of a check, in the order in which they are done."""

    BACKUP = "backup"
    """Is the newest backup sound?"""
    FILE = "file"
    """All pages of the database, by SQLite itself."""
    TEXTS = "texts"
    RAW_FILES = "raw-files"
    ANNOTATIONS = "annotations"
    DETAILS = "details"
    """Columns that follow others, and what nobody has changed since the newest backup."""
    INDEX = "index"


@dataclass(frozen=True, slots=True)
class CheckProgress:
    """How far a check has come in one of its parts; ``total`` is 0 where nobody can tell."""

    part: CheckPart
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """A library file that was opened and found sound.

    ``articles`` and ``annotations`` leave out what is in the trash, ``trash`` counts the articles
    there. ``schema`` is the number of its schema.
    """

    path: Path
    schema: int
    articles: int
    trash: int
    annotations: int


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup that was made by itself. ``made_at`` is in UTC; ``reason`` is "" or why it was made.

    Nothing is known of its soundness until it is looked at.
    """

    path: Path
    made_at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OfferedBackup:
    """The newest good backup, and how much it holds that the repaired library does not."""

    backup: BackupFile
    articles: int
    annotations: int


@dataclass(frozen=True, slots=True)
class Salvage:
    """What was saved of a damaged library.

    ``set_aside`` is where the damaged file is now. ``rows`` were taken over; ``unreadable`` says
    how many rows, at least, could not be read, or not whole. ``from_backups`` counts texts and
    files that came from a backup, by their hashes.
    """

    set_aside: Path
    rows: int
    unreadable: int
    articles: int
    annotations: int
    from_backups: int = 0


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found, and after a repair what is ``left``."""

    articles: int
    annotations: int
    found: tuple[Problem, ...] = ()
    left: tuple[Problem, ...] = ()
    salvage: Salvage | None = None
    offered: OfferedBackup | None = None
    notes: tuple[str, ...] = ()

    @property
    def is_clean(self) -> bool:
        """Whether nothing is wrong (any more)."""
        return not self.left


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was restored: ``restored`` says what the backup holds, ``set_aside`` where the library
    of before is now (None: there was none)."""

    restored: LibraryFacts
    set_aside: Path | None
