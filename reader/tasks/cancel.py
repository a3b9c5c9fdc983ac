"""A flag that one thread sets and another looks at."""

from threading import Event


class CancelToken:
    """Tells work on another thread that nobody wants its result any more."""

    def __init__(self) -> None:
        self._event = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self._event.set()

    def is_cancelled(self) -> bool:
        """Whether the work should stop; safe from any thread."""
        return self._event.is_set()
