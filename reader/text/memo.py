"""What was worked out for a word, kept for the next time it comes."""

from collections.abc import Callable, Hashable
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Memo(dict[Key, Value]):
    """``make(key)`` by key, made when it is first asked for.

    In two generations of ``most`` keys: those that still come outlive the rare ones. Any thread
    may ask, so long as ``make`` gives the same each time; never None.
    """

    def __init__(self, make: Callable[[Key], Value], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most
        self._older: dict[Key, Value] = {}

    def __missing__(self, key: Key) -> Value:
        found = self._older.get(key)
        if found is None:
            found = self._make(key)
        if len(self) >= self._most:
            self._older = dict(self)
            self.clear()
        self[key] = found
        return found
