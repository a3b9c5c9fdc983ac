"""What a worker process does: reads the files it is told and sends back what it found.

It is started by ``workers.py`` and ends when its pipe does: at the end of the import, or because
the program is gone.
"""

import copyreg
import io
import logging
import os
import pickle
import signal
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, fields
from multiprocessing.connection import Connection
from operator import attrgetter
from typing import Any, Generic, Protocol, TypeVar

from reader.garbage import collect_rarely
from reader.importing.parse import ParsedFile
from reader.importing.reading import ReadingOptions
from reader.importing.source import SourceFile
from reader.model.draft import Block, Draft, RelatedItem, RemovedLine
from reader.model.import_report import FailedFile

LARGEST_MESSAGE_ITEMS = 64
LARGEST_MESSAGE_BYTES = 1024 * 1024
"""Size of the files whose articles are sent together; a book's are sent bit by bit."""

_NICENESS = 5
"""The window and the thread that stores come first."""


class Sized(Protocol):
    """An article as a reader gives it; ``size`` is the length of its file in bytes."""

    @property
    def size(self) -> int:
        """Bytes."""


Item = TypeVar("Item", bound=Sized)
Read = Callable[[str, ReadingOptions], Iterator[Item | FailedFile]]
"""Gives the articles of one file."""


@dataclass(frozen=True, slots=True)
class Request:
    """A file to read: its position in the batch, its path and how."""

    position: int
    file: str
    options: ReadingOptions


GREETING = b"?"
"""A worker's first message: it asks for the function that reads a file."""
HEADER = struct.Struct("<??q")
"""Before each message: whether it is the chunk's last; whether it has items of a file that goes on
in the next; the position of the first file that is not read to its end."""


@dataclass(slots=True)
class Message(Generic[Item]):
    """Items read, each with its file's position, and what was logged on the way."""

    items: list[tuple[int, Item | FailedFile]] = field(default_factory=list)
    log: list[str] = field(default_factory=list)


_CLASSES = (Message, ParsedFile, SourceFile, Draft, Block, RelatedItem, RemovedLine, FailedFile)


def _by_fields(kind: type[Any]) -> Callable[[Any], tuple[type[Any], tuple[Any, ...]]]:
    """Give what pickles an object as its class called with its fields.

    Dataclasses with slots pickle themselves by loops in Python, which takes three times as long.
    """
    values = attrgetter(*(each.name for each in fields(kind)))
    return lambda one: (kind, values(one))


_REDUCERS: dict[type[Any], Any] = {
    **copyreg.dispatch_table,
    **{kind: _by_fields(kind) for kind in _CLASSES},
}


def pickled(message: Message[Any]) -> bytes:
    """Give a message in the form that ``pickle.loads`` reads."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(message)
    return buffer.getvalue()


def work(connection: Connection) -> None:
    """Take what reads a file, then read chunks of files until the pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which ends us
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    collect_rarely()
    log = _LogOfChunk()
    logger = logging.getLogger("reader")
    logger.addHandler(log)
    logger.propagate = False
    with suppress(EOFError, OSError):  # the program closed the pipe, or is gone
        connection.send_bytes(GREETING)
        read: Read[Any] = pickle.loads(connection.recv_bytes())  # noqa: S301 - the program's own
        connection.send_bytes(b"")  # ready
        while True:
            requests = pickle.loads(connection.recv_bytes())  # noqa: S301
            _read_chunk(connection, requests, read, log)


def _read_chunk(
    connection: Connection,
    requests: list[Request],
    read: Read[Any],
    log: "_LogOfChunk",
) -> None:
    items: list[tuple[int, Any]] = []
    size = 0

    def send(unread: int, *, last: bool = False) -> None:
        begun = bool(items) and items[-1][0] == unread
        message = pickled(Message(items, log.take()))
        connection.send_bytes(HEADER.pack(last, begun, unread) + message)

    for request in requests:
        for item in read(request.file, request.options):
            items.append((request.position, item))
            size += 0 if isinstance(item, FailedFile) else item.size
            if size >= LARGEST_MESSAGE_BYTES or len(items) >= LARGEST_MESSAGE_ITEMS:
                send(request.position)
                items, size = [], 0
    send(requests[-1].position + 1, last=True)


class _LogOfChunk(logging.Handler):
    """Keeps what is logged, for the program to write to its log."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self._texts.append(self.format(record))

    def take(self) -> list[str]:
        """Give what was kept and forget it."""
        texts, self._texts = self._texts, []
        return texts
