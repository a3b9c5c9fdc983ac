"""What an index remembers about itself: a small file beside it, written whole or not at all."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any
from zlib import crc32

from reader.search.schema import INDEX_VERSION, LIBRARY_VERSION

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Building:
    """How far the making of an index has come.

    Articles up to and with the id ``after`` are in it; ``done`` of ``total`` were counted.
    ``made`` is the library's highest outbox sequence when it began: what came until then is in
    the articles it reads. ``note`` says why it is made anew, or is empty.
    """

    made: int
    total: int
    after: str = ""
    done: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class IndexRecord:
    """What is known of an index: ``folder`` is where it is (a name beside the record).

    ``previous`` is the sound one that is read while this one is made, or empty. ``sequence`` is the
    highest outbox sequence it has heard of; no article with an id after ``newest`` is in it.
    ``witness`` is one that was in the library: a library that does not know it, or never gave
    ``sequence``, is another one or an older state of it. ``files`` are size and time of change
    (nanoseconds) of its files when it was last known to be sound.
    """

    folder: str
    previous: str = ""
    version: int = INDEX_VERSION
    made_with: str = LIBRARY_VERSION
    sequence: int = 0
    newest: str = ""
    witness: str = ""
    building: Building | None = None
    files: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def readable(self) -> str:
        """The folder that searches are answered from."""
        return self.previous or self.folder

    @property
    def is_current(self) -> bool:
        """Whether this program would write the same index."""
        return (self.version, self.made_with) == (INDEX_VERSION, LIBRARY_VERSION)


def read_record(path: Path) -> IndexRecord | None:
    """The record at ``path``; None where there is none that can be read."""
    try:
        return _record(json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return None


def write_record(path: Path, record: IndexRecord) -> None:
    """Put ``record`` at ``path``: on the disk, under another name, and only then in its place.

    Raises OSError; the record of before is then still there.
    """
    unfinished = path.with_name(path.name + ".unfinished")
    document = json.dumps({**asdict(record), "check": _check(record)}, ensure_ascii=False)
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 - a descriptor
            file.write(document)
            file.flush()
            os.fsync(descriptor)
        unfinished.replace(path)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _record(document: dict[str, Any]) -> IndexRecord:
    check = document.pop("check")
    building = document.pop("building")
    files = {name: (size, time) for name, (size, time) in document.pop("files").items()}
    record = IndexRecord(
        **document, building=None if building is None else Building(**building), files=files
    )
    if check != _check(record):
        raise ValueError("a damaged record")
    return record


def _check(record: IndexRecord) -> int:
    return crc32(repr(record).encode())
