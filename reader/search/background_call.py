"""A call that waits without Python, on a thread of its own."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class BackgroundCall:
    """``work`` on a thread named ``name``; it does not keep the process from ending."""

    def __init__(self, work: Callable[[], object], name: str) -> None:
        self._work = work
        self._raised: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def is_running(self) -> bool:
        """Whether it goes on."""
        return self._thread.is_alive()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until it is over, or for ``seconds``."""
        self._thread.join(seconds)

    def result(self) -> None:
        """Wait until it is over, and raise what it has raised."""
        self.wait()
        if self._raised is not None:
            raise self._raised

    def _run(self) -> None:
        try:
            self._work()
        except BaseException as error:  # tantivy's panics are no Exception
            self._raised = error
