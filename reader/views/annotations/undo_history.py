"""What was done to annotations, to be undone and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.annotation_change import AnnotationChange

MOST_STEPS = 500
"""Steps that are kept; older ones can no longer be undone."""


class UndoHistory:
    """Two piles of changes. A change that is undone comes to lie on the other pile."""

    def __init__(self) -> None:
        self._done: list[AnnotationChange] = []
        self._undone: list[AnnotationChange] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._undone)

    def push(self, change: AnnotationChange) -> None:
        """A person did ``change``: what was undone before it cannot be done again."""
        if change.steps:
            self._done = [*self._done[1 - MOST_STEPS :], change]
            self._undone.clear()

    def undo(self) -> AnnotationChange | None:
        """The change to apply in order to undo the last one; None if there is none."""
        if not self._done:
            return None
        change = self._done.pop()
        self._undone.append(change)
        return change.inverse

    def redo(self) -> AnnotationChange | None:
        """The change to apply in order to do the last undone one again."""
        if not self._undone:
            return None
        change = self._undone.pop()
        self._done.append(change)
        return change
