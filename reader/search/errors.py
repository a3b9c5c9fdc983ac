"""What tantivy raises becomes one ``SearchIndexError`` sentence, here and nowhere else."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from reader.model.errors import SearchIndexError
from reader.model.sentence import Sentence
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY = Sentence("Another program is writing the search index; try again in a moment.")

_LOCKED = "LockBusy"  # what tantivy says of its own lock
_KILLED = "index writer was killed"
_SYSTEM_CODE = re.compile(r"os error ([0-9]+)|code: ([0-9]+)|\[Errno ([0-9]+)\]")
_FULL = {27, 28, 112, 122}  # EFBIG, ENOSPC, Windows' disk full, EDQUOT
_ACCESS_DENIED = 5  # on Windows; elsewhere this is EIO
_READ_ONLY = {1, 13, 30} | ({_ACCESS_DENIED} if os.name == "nt" else set())  # EPERM, EACCES, EROFS
_DISK = {23, 1117} if os.name == "nt" else {5}  # Windows' CRC and I/O device errors; EIO


_PROBE_BYTES = 1 << 16


class DamagedIndexError(SearchIndexError):
    """The index is there and cannot be read; it has to be made again."""


class IndexBusyError(SearchIndexError):
    """Another process, or the end of an earlier piece of work, is still writing the index."""


@contextmanager
def index_errors(folder: Path | None) -> Iterator[None]:
    """Wrap what the body raises while it works on the index in ``folder`` (None: in memory).

    Raises SearchIndexError for a full disk or a folder that cannot be written, and
    DamagedIndexError for the rest, which making the index again puts right.
    """
    try:
        yield
    except SearchIndexError:
        raise
    except (OSError, ValueError, RuntimeError, OverflowError, MemoryError) as error:
        raise index_error(error, folder) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # pyo3's, which is no Exception
            raise
        raise index_error(error, folder) from error


def index_error(error: BaseException, folder: Path | None) -> SearchIndexError:
    """The sentence for ``error``."""
    name = "in memory" if folder is None else safe_display(str(folder))
    if _LOCKED in str(error):
        return IndexBusyError(BUSY)
    killed = _KILLED in str(error)  # by an error that only a thread of tantivy's has seen
    code = _fault_of(folder) if killed else _system_code(error)
    if code in _FULL:
        return SearchIndexError(
            "The disk that holds the search index {name} is full; what has changed will be found "
            "once there is room.",
            name=name,
        )
    if code in _READ_ONLY:
        return SearchIndexError(
            "The search index {name} cannot be written: its folder is read-only.", name=name
        )
    if code in _DISK:
        return SearchIndexError(
            "The disk that holds the search index {name} reports an error; what has changed will "
            "be found once it works again.",
            name=name,
        )
    if killed:
        return DamagedIndexError(
            "The search index {name} could not be written; it will be made again.", name=name
        )
    reason = " ".join(str(error).split()) or type(error).__name__
    return DamagedIndexError(
        "The search index {name} cannot be used ({reason}); it will be made again.",
        name=name,
        reason=reason.rstrip("."),
    )


def _fault_of(folder: Path | None) -> int | None:
    """The system's error if a little cannot be written in ``folder`` just now."""
    if folder is None:
        return None
    probe = folder / f".probe-{os.getpid()}"
    try:
        descriptor = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            os.write(descriptor, bytes(_PROBE_BYTES))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        return error.errno
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return None


def _system_code(error: BaseException) -> int | None:
    if isinstance(error, OSError) and error.errno is not None:
        return error.errno
    found = _SYSTEM_CODE.search(str(error))
    return None if found is None else int(next(filter(None, found.groups())))
