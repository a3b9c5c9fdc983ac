"""What tantivy raises becomes one ``SearchIndexError`` sentence, here and nowhere else."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.model.errors import SearchIndexError
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUSY = "Another program is writing the search index; try again in a moment."

_LOCKED = "LockBusy"  # what tantivy says of its own lock
_SYSTEM_CODE = re.compile(r"os error ([0-9]+)|code: ([0-9]+)|\[Errno ([0-9]+)\]")
_FULL = {27, 28, 112, 122}  # EFBIG, ENOSPC, Windows' disk full, EDQUOT
_READ_ONLY = {1, 5, 13, 30}  # EPERM, Windows' access denied, EACCES, EROFS


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
    code = _system_code(error)
    if code in _FULL:
        return SearchIndexError(
            f"The disk that holds the search index {name} is full; "
            "what has changed will be found once there is room."
        )
    if code in _READ_ONLY:
        return SearchIndexError(
            f"The search index {name} cannot be written: its folder is read-only."
        )
    reason = " ".join(str(error).split()) or type(error).__name__
    return DamagedIndexError(
        f"The search index {name} cannot be used ({reason.rstrip('.')}); it will be made again."
    )


def _system_code(error: BaseException) -> int | None:
    if isinstance(error, OSError) and error.errno is not None:
        return error.errno
    found = _SYSTEM_CODE.search(str(error))
    return None if found is None else int(next(filter(None, found.groups())))
