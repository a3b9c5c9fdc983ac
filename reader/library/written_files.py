"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from reader.model.errors import UnusableInputError
from reader.model.system_reason import system_reason
from reader.store.identity import new_id
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterable


def write_file(output: Path | IO[bytes], chunks: Iterable[bytes]) -> None:
    """Write ``chunks`` to a stream, or to a file that is put in its place when it is complete.

    It is for the user alone, unless a file that was there is for others, too. A link at that place
    is replaced and not followed. Raises UnusableInputError for a place that cannot be written; what
    was there then stays.
    """
    if not isinstance(output, Path):
        for chunk in chunks:
            output.write(chunk)
        return
    name = safe_display(str(output))
    if output.is_dir():
        raise UnusableInputError("{name} is a folder; name a file.", name=name)
    if output.exists() and not output.is_file():  # a device or a pipe is not replaced
        _write_into(output, name, chunks)
        return
    unfinished = output.with_name(f".{new_id()}.unfinished")
    try:
        mode = _mode_of(output)
        descriptor = os.open(
            unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600
        )
        with os.fdopen(descriptor, "wb") as file:
            if mode is not None:
                with suppress(OSError):  # some file systems have no such thing
                    unfinished.chmod(mode)
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(output)
    except OSError as error:
        raise _not_written(name, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _mode_of(output: Path) -> int | None:
    """The permissions of the file to be replaced; None where there is none, or only a link."""
    with suppress(OSError):
        status = output.lstat()
        if stat.S_ISREG(status.st_mode):
            return stat.S_IMODE(status.st_mode)
    return None


def _write_into(output: Path, name: str, chunks: Iterable[bytes]) -> None:
    try:
        with output.open("wb") as file:
            for chunk in chunks:
                file.write(chunk)
    except OSError as error:
        raise _not_written(name, error) from error


def _not_written(name: str, error: OSError) -> UnusableInputError:
    return UnusableInputError(
        "{name} cannot be written ({reason}); choose another place.",
        name=name,
        reason=system_reason(error),
    )
