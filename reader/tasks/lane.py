"""Threads that take work from one queue.

``concurrent.futures`` would do, but loading it is 3 % of the time the window takes to open, and
nothing here needs futures: a result goes back by a Qt signal.
"""

from __future__ import annotations

import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class LaneThreads:
    """``count`` threads, started when there is work for them, that run callables in order.

    A callable must not raise: whoever submits it deals with its errors.
    """

    def __init__(self, name: str, count: int) -> None:
        self._name = name
        self._count = count
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, work: Callable[[], None]) -> None:
        """Run ``work`` when a thread is free."""
        self._queue.put(work)
        if len(self._threads) < self._count:
            number = len(self._threads)
            thread = threading.Thread(target=self._serve, name=f"{self._name}-{number}")
            self._threads.append(thread)
            thread.start()

    def close(self, *, drop_waiting: bool) -> None:
        """Finish what is under way (and what waits, unless it is dropped), then end the threads."""
        if drop_waiting:
            self._drop_waiting()
        for _thread in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _drop_waiting(self) -> None:
        while True:
            try:
                self._queue.get_nowait()
            except Empty:
                return

    def _serve(self) -> None:
        while (work := self._queue.get()) is not None:
            work()
