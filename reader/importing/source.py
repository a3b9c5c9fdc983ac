"""Reads a file from the disk, or says in one sentence why it cannot be an article."""

import os
import stat
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reader.model.errors import UnusableInputError
from reader.model.system_reason import system_reason

LARGEST_FILE_BYTES = 64 * 1024 * 1024
"""No article is longer: a whole encyclopaedia volume of plain text is about 10 MiB."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file as it lay on the disk.

    ``file`` is the path as it was given, ``content`` its bytes, ``modified_at`` its modification
    time in UTC, ISO 8601 with seconds (``2024-05-31T08:00:00+00:00``).
    """

    file: str
    content: bytes
    modified_at: str


def read_source(path: Path | str) -> SourceFile:
    """Read a whole file.

    Raises UnusableInputError with one sentence for a path that is missing, a folder, not a plain
    file, empty, unreadable or larger than LARGEST_FILE_BYTES.
    """
    name = printable_path(path)
    path = Path(path)
    try:
        status = path.stat()
        _refuse_unreadable(status, name)
        content = path.read_bytes()
    except UnusableInputError:
        raise
    except FileNotFoundError as error:
        raise UnusableInputError(
            "The file {name} does not exist; check its path and try again.", name=name
        ) from error
    except PermissionError as error:
        raise UnusableInputError(
            "The file {name} may not be read; change its permissions and try again.", name=name
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the path
        reason = system_reason(error) if isinstance(error, OSError) else str(error)
        raise UnusableInputError(
            "The file {name} cannot be read ({reason}); copy it to another place and try again.",
            name=name,
            reason=reason,
        ) from error
    if not content:
        raise UnusableInputError(
            "The file {name} is empty; choose a file that holds an article.", name=name
        )
    modified = datetime.fromtimestamp(status.st_mtime, UTC).replace(microsecond=0)
    return SourceFile(file=str(path), content=content, modified_at=modified.isoformat())


def printable_path(path: Path | str) -> str:
    """Give a path that can stand in a one-line sentence.

    Line breaks, controls, bidi controls and undecodable bytes are written as escapes, so that a
    hostile file name can neither break the sentence nor turn it around.
    """
    if str(path).isprintable():
        return str(path)
    return "".join(
        character
        if character.isprintable() or character == "\u200c"
        else character.encode("unicode_escape").decode("ascii")
        for character in str(path)
    )


def _refuse_unreadable(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnusableInputError(
            "{name} is a folder, not a file; choose files, or import the folder recursively.",
            name=name,
        )
    if not stat.S_ISREG(status.st_mode):
        raise UnusableInputError("{name} is not a plain file; choose a text file.", name=name)
    if status.st_size > LARGEST_FILE_BYTES:
        raise UnusableInputError(
            "The file {name} is {size} MiB, which is more than the {most} MiB an article may "
            "have; split it first.",
            name=name,
            size=status.st_size // (1024 * 1024),
            most=LARGEST_FILE_BYTES // (1024 * 1024),
        )
