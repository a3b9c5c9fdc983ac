"""The articles a person has been at, and the way back and forward through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

KEPT = 200
"""Visits that are remembered."""


class History:
    """A row of visits with a place in it, as in a browser."""

    def __init__(self) -> None:
        self._visits: list[str] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier visit."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later visit."""
        return self._at < len(self._visits) - 1

    def visit(self, article_id: str) -> None:
        """Note that ``article_id`` is on show; what was ahead is forgotten.

        The article that is at this place already (one came back to it) changes nothing.
        """
        if self._at >= 0 and self._visits[self._at] == article_id:
            return
        self._visits = [*self._visits[: self._at + 1], article_id][-KEPT:]
        self._at = len(self._visits) - 1

    def back(self) -> str | None:
        """Go to the visit before; the id of its article, or None at the first one."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._visits[self._at]

    def forward(self) -> str | None:
        """Go to the visit after; the id of its article, or None at the last one."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._visits[self._at]

    def forget(self, removed: Container[str]) -> None:
        """Articles that are not there any more are not come back to."""
        kept: list[str] = []
        at = self._at
        for number, visit in enumerate(self._visits):
            # Two visits of one article that now stand side by side are one visit.
            if visit in removed or (kept and kept[-1] == visit):
                at -= number <= self._at
            else:
                kept.append(visit)
        self._visits, self._at = kept, max(at, 0 if kept else -1)
