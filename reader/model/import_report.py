"""What an import did, file by file."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.changes import Changes


class Sameness(StrEnum):
    """Why a file's article is taken for one that the library holds already."""

    BYTES = "same-bytes"
    TEXT = "same-text"
    CLUTTER = "other-clutter"
    """The same article, saved again with other lines of its page around or between."""


@dataclass(frozen=True, slots=True)
class AddedFile:
    """A file that became an article.

    ``version_of`` is the id of the first version if it is an edited version of a stored article.
    """

    file: str
    id: str
    version_of: str | None = None


@dataclass(frozen=True, slots=True)
class DuplicateFile:
    """A file whose article the library holds already; ``of`` is that article's id."""

    file: str
    of: str
    reason: Sameness = Sameness.BYTES


@dataclass(frozen=True, slots=True)
class FailedFile:
    """A file that could not be imported, and one sentence why."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The outcome of one import. ``cancelled`` says it was stopped; what is listed is committed."""

    import_id: str
    added: tuple[AddedFile, ...] = ()
    duplicates: tuple[DuplicateFile, ...] = ()
    failed: tuple[FailedFile, ...] = ()
    cancelled: bool = False

    @property
    def changes(self) -> Changes:
        """The articles that came in."""
        return Changes(added=tuple(added.id for added in self.added))


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is: files done, files in all, the file under way."""

    done: int
    total: int
    file: str
