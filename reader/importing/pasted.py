"""Text from the clipboard, kept as a file so that it is imported like any other."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from reader.model.errors import UnusableInputError
from reader.model.system_reason import system_reason

if TYPE_CHECKING:
    from pathlib import Path


def keep_pasted_text(text: str, folder: Path) -> Path | None:
    """Write ``text`` (UTF-8) into ``folder`` under a name made of its content; return the path.

    The same text pasted again gives the same file. Returns None for blank text. Raises
    UnusableInputError when the file cannot be written.
    """
    if not text.strip():
        return None
    content = text.encode("utf-8", "replace")
    path = folder / f"pasted-{hashlib.sha256(content).hexdigest()[:12]}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise UnusableInputError(
            "The pasted text cannot be kept in {folder}: {reason}; is there room on the disk?",
            folder=folder,
            reason=system_reason(error),
        ) from error
    return path
