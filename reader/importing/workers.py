"""Reads the files of a large batch in worker processes, in order and with bounded memory.

Plain processes and pipes: a pipe tells at once when the process at its other end is gone, which a
queue does not. Processes are spawned, not forked: forking a program with threads and a window is
not safe anywhere, and not possible on Windows.
"""

import logging
import os
import pickle
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic

from reader.importing.source import printable_path
from reader.importing.worker import GREETING, HEADER, Item, Message, Read, Request, pickled, work
from reader.model.import_report import FailedFile

FILES_PER_CHUNK = 24
MOST_WORKERS = 6
"""More would wait for the one thread that stores what they read."""

MOST_REPLACEMENTS = 100
"""Workers started in the place of dead ones, before the batch is read without any."""
_CHUNKS_PER_WORKER = 2
"""One that it reads and one that waits for it."""
_CHUNKS_AHEAD = 4
"""For each worker: chunks that are read, or being read, before their turn to be stored."""
_BYTES_AHEAD = 32 * 1024 * 1024
"""Size of what is fetched before its turn; the rest waits in the pipe, and its worker with it."""
_SMALL_MESSAGE = 4096
"""Bytes that fit into any pipe, so that sending them to a busy worker never waits for it."""
_SECONDS_BETWEEN_LOOKS = 0.05
_SECONDS_TO_START = 30.0

_log = logging.getLogger(__name__)


class NoWorkersError(Exception):
    """No worker process can be started here."""


@dataclass(slots=True, eq=False)  # two emptied chunks are two all the same
class _Chunk:
    """Files that go to a worker together, and the messages that came back and were not used yet.

    ``begun``: of the first of ``requests`` some articles have come and others have not. ``alone``:
    it is one file, whose worker died before.
    """

    requests: list[Request]
    messages: deque[bytes] = field(default_factory=deque)
    complete: bool = False
    begun: bool = False
    alone: bool = False

    def take(self, content: bytes) -> None:
        """Note a message from the worker."""
        self.complete, self.begun, unread = HEADER.unpack_from(content)
        self.requests = [request for request in self.requests if request.position >= unread]
        self.messages.append(content)


@dataclass(slots=True, eq=False)
class _Worker:
    process: BaseProcess
    connection: Connection
    chunks: deque[_Chunk] = field(default_factory=deque)
    ready: bool = False


def worker_count() -> int:
    """How many workers this computer has processors for; below two none is worth it."""
    if hasattr(os, "sched_getaffinity"):
        available = len(os.sched_getaffinity(0))
    else:
        available = os.cpu_count() or 1
    return min(available, MOST_WORKERS)


class WorkerPool(Generic[Item]):
    """Reads one batch. ``run`` yields in order what ``read`` gives for each request.

    A file during which its worker dies twice is a FailedFile; the others are read by a new worker.
    Close the generator, or run it to its end: both end the processes.
    """

    def __init__(self, requests: Sequence[Request], read: Read[Item]) -> None:
        self._read = pickle.dumps(read, pickle.HIGHEST_PROTOCOL)
        self._context = get_context("spawn")
        self._workers: list[_Worker] = []
        chunks = [
            _Chunk(list(requests[start : start + FILES_PER_CHUNK]))
            for start in range(0, len(requests), FILES_PER_CHUNK)
        ]
        self._unsent: deque[_Chunk] = deque(chunks)
        self._order: deque[_Chunk] = deque(chunks)
        self._replacements = MOST_REPLACEMENTS
        self._began = time.monotonic()
        self._held_bytes = 0
        self._next = requests[0].position if requests else 0

    @property
    def next_position(self) -> int:
        """The position of the first file of which nothing, or not all, was yielded."""
        return self._next

    def run(
        self, count: int, cancelled: Callable[[], bool]
    ) -> Generator[tuple[int, Item | FailedFile], None, None]:
        """Read everything with ``count`` workers; stops early once ``cancelled`` says so.

        Raises NoWorkersError when there are no workers to go on with: none can be started, or
        they end at once.
        """
        try:
            for _ in range(count):
                self._start_worker()
            while self._order and not cancelled():
                chunk = self._order[0]
                self._feed()
                self._listen(0 if chunk.messages or chunk.complete else _SECONDS_BETWEEN_LOOKS)
                if chunk.messages:
                    yield from self._items(chunk.messages.popleft(), cancelled)
                elif chunk.complete:
                    self._order.popleft()
        finally:
            for worker in self._workers:
                _end(worker)

    def _items(
        self, content: bytes, cancelled: Callable[[], bool]
    ) -> Iterator[tuple[int, Item | FailedFile]]:
        self._held_bytes -= len(content)
        _, _, unread = HEADER.unpack_from(content)
        message: Message[Item] = pickle.loads(content[HEADER.size :])  # noqa: S301 - from our own worker
        for text in message.log:
            _log.error("In a worker process: %s", text)
        for item in message.items:
            if cancelled():
                return
            yield item
        self._next = unread

    def _start_worker(self) -> None:
        ours, theirs = self._context.Pipe()
        try:
            process = self._context.Process(
                target=work, args=(theirs,), name="maqal-reader", daemon=True
            )
            process.start()
        except Exception as error:
            ours.close()
            raise NoWorkersError("A worker process could not be started.") from error
        finally:
            theirs.close()
        self._workers.append(_Worker(process, ours))

    def _feed(self) -> None:
        """Give the workers chunks, each in its turn one, but not too far ahead."""
        most = _CHUNKS_AHEAD * len(self._workers)
        for held in range(_CHUNKS_PER_WORKER):
            for worker in self._workers:
                if not self._unsent:
                    return
                ahead = len(self._order) - len(self._unsent)
                if ahead >= most and self._unsent[0] is not self._order[0]:
                    return
                if len(worker.chunks) != held or not worker.ready:
                    continue
                content = pickle.dumps(self._unsent[0].requests, pickle.HIGHEST_PROTOCOL)
                if held and len(content) > _SMALL_MESSAGE:
                    continue
                worker.chunks.append(self._unsent.popleft())
                try:
                    worker.connection.send_bytes(content)
                except OSError:
                    continue  # it died; listening to it will tell

    def _listen(self, seconds: float) -> None:
        """Take what the workers have sent, waiting for it up to ``seconds``."""
        awaited = {
            worker.connection: worker
            for worker in self._workers
            if not worker.chunks
            or worker.chunks[0] is self._order[0]
            or self._held_bytes < _BYTES_AHEAD
        }
        for connection in wait(list(awaited), seconds):
            worker = awaited[connection]  # type: ignore[index]
            try:
                content = worker.connection.recv_bytes()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if content == GREETING:
                with suppress(OSError):  # it died; listening to it will tell
                    worker.connection.send_bytes(self._read)
                continue
            if not content:
                worker.ready = True
                continue
            chunk = worker.chunks[0]
            chunk.take(content)
            self._held_bytes += len(content)
            if chunk.complete:
                worker.chunks.popleft()
        if not any(worker.ready for worker in self._workers) and self._is_late():
            raise NoWorkersError("The worker processes did not begin.")

    def _is_late(self) -> bool:
        return time.monotonic() - self._began > _SECONDS_TO_START

    def _bury(self, worker: _Worker) -> None:
        """Put what a dead worker had on to others, and start another in its place."""
        self._workers.remove(worker)
        _end(worker)
        again: list[_Chunk] = []
        for chunk in worker.chunks:
            if chunk is not worker.chunks[0]:
                again.append(chunk)
                continue
            _log.error("A worker process ended while it read %d files.", len(chunk.requests))
            again.extend(self._split(chunk))
        again.extend(self._unsent)
        self._unsent = deque(sorted(again, key=lambda chunk: chunk.requests[0].position))
        if worker.ready and self._replacements:
            self._replacements -= 1
            self._start_worker()
        if not self._workers:
            raise NoWorkersError("The worker processes ended.")

    def _split(self, chunk: _Chunk) -> list[_Chunk]:
        """End a chunk whose worker died; gives its other files as chunks of one file each.

        A file that was alone in its chunk, or half read, is not tried again.
        """
        chunk.complete = True
        rest = chunk.requests
        if rest and (chunk.alone or chunk.begun):
            lost, *rest = rest
            failure = FailedFile(
                file=lost.file,
                reason=f"The file {printable_path(lost.file)} could not be read: the process that"
                " read it ended all at once.",
            )
            message = pickled(Message[Item]([(lost.position, failure)]))
            chunk.messages.append(HEADER.pack(True, False, lost.position + 1) + message)
            self._held_bytes += len(chunk.messages[-1])
        chunk.requests = []
        parts = [_Chunk([request], alone=True) for request in rest]
        place = self._order.index(chunk) + 1
        for part in reversed(parts):
            self._order.insert(place, part)
        return parts


def _end(worker: _Worker) -> None:
    """End a worker at once: it only reads, so nothing is lost."""
    worker.connection.close()
    worker.process.kill()
    worker.process.join()
    worker.process.close()
