"""Reading an export of ours, or Web Annotations, from a file, piece by piece."""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from typing import TYPE_CHECKING

from reader.export.json_lines import read_json_lines
from reader.export.records import RecordError
from reader.export.web_annotation import read_web_annotations
from reader.model.errors import CancelledError, UnusableInputError
from reader.model.system_reason import system_reason
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from reader.export.json_lines import Returned

LARGEST_DOCUMENT = 512 * 1024 * 1024
"""Bytes of a JSON-LD document, which is read as a whole."""
TOLD_EVERY = 50
"""Pieces after which it is told how far the reading is."""


@dataclass(frozen=True)
class OpenedExport:
    """The contents of a file, in its order; an error stands in place of what cannot be read."""

    pieces: Iterator[Returned | RecordError]
    size: int
    position: Callable[[], int]
    """How many bytes are read, about."""


@contextmanager
def opened_export(path: Path) -> Iterator[OpenedExport]:
    """Open an export. Raises UnusableInputError for what cannot be read or is none, also inside."""
    name = safe_display(str(path))
    try:
        # Bytes that are no UTF-8 spoil their line and not the others.
        with (
            path.open("rb") as binary,
            TextIOWrapper(
                binary, encoding="utf-8-sig", errors="surrogateescape", newline="\n"
            ) as file,
        ):
            size = path.stat().st_size
            yield OpenedExport(_read(file, size), size, binary.tell)
    except OSError as error:
        raise UnusableInputError(
            "The file {name} cannot be read ({reason}).", name=name, reason=system_reason(error)
        ) from error
    except RecordError as error:
        raise UnusableInputError(
            "The file {name} holds no annotations that Maqal can take in: {reason}.",
            name=name,
            reason=error,
        ) from error


def watched(
    opened: OpenedExport,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Returned | RecordError]:
    """The pieces of ``opened``; ``progress`` is told of bytes read and all bytes.

    Raises CancelledError between two pieces.
    """
    for number, piece in enumerate(opened.pieces):
        if cancelled is not None and cancelled():
            raise CancelledError("It was stopped; what was taken in by then stays.")
        if progress is not None and number % TOLD_EVERY == 0:
            progress(min(opened.position(), opened.size), opened.size)
        yield piece
    if progress is not None:
        progress(opened.size, opened.size)


def _read(file: Iterable[str], size: int) -> Iterator[Returned | RecordError]:
    """The contents of a file, of whichever of the two kinds. Raises RecordError for another."""
    lines = iter(file)
    first = next((line for line in lines if line.strip()), "")
    try:
        heading = json.loads(first)
    except (ValueError, RecursionError):
        heading = None
    if isinstance(heading, dict) and heading.get("type") == "maqal":
        yield from read_json_lines(_chained(first, lines))
        return
    if size > LARGEST_DOCUMENT:
        raise RecordError("it is too large")
    try:
        text = "".join(_chained(first, lines))
        text.encode()
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecordError("it is neither JSON-LD nor JSON Lines") from error
    if not isinstance(document, dict | list):
        raise RecordError("it is neither JSON-LD nor JSON Lines")
    yield from read_web_annotations(document)


def _chained(first: str, rest: Iterable[str]) -> Iterator[str]:
    yield first
    yield from rest
