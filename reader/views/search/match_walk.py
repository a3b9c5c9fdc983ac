"""Walks through the matches in the article on show, and marks them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.views.article.marks import Mark, MarkStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.search import Match
    from reader.views.article.view import ArticleView

MATCHES, CURRENT = "matches", "current-match"
"""The view's layers that are the walk's."""


class MatchWalk(QObject):
    """``moved`` carries the number of the match one stands at (from 1; 0: none), how many there
    are, and whether the step led round from the last to the first or back."""

    moved = Signal(int, int, bool)

    def __init__(self, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._matches: tuple[Match, ...] = ()
        self._at = -1

    def follow(self, view: ArticleView) -> None:
        """Mark in ``view`` from now on; another one loses its marks."""
        if view is not self._view:
            self.clear()
            self._view = view

    @property
    def current(self) -> Match | None:
        """The match one stands at."""
        return self._matches[self._at] if 0 <= self._at < len(self._matches) else None

    def show(self, matches: Sequence[Match], start: tuple[str, int], *, scroll: bool) -> None:
        """Mark ``matches``, in the text's order, and stand at the first one from ``start`` on.

        ``start`` is a field (``title`` or ``body``) and a code point in it. With ``scroll`` the
        match is brought into view.
        """
        self._matches = tuple(matches)
        self._at = self._first_from(start) if self._matches else -1
        self._view.set_marks(MATCHES, [_mark(match, MarkStyle.MATCH) for match in self._matches])
        self._stand(wrapped=False, scroll=scroll)

    def step(self, steps: int) -> None:
        """Go ``steps`` matches on (back, if negative); beyond the last comes the first."""
        if not self._matches:
            return
        target = self._at + steps
        self._at = target % len(self._matches)
        self._stand(wrapped=target != self._at, scroll=True)

    def clear(self) -> None:
        """Take the marks away."""
        self._matches = ()
        self._at = -1
        self._view.set_marks(MATCHES, [])
        self._stand(wrapped=False, scroll=False)

    def _first_from(self, start: tuple[str, int]) -> int:
        wanted = _place(*start)
        after = (
            number
            for number, match in enumerate(self._matches)
            if _place(match.field, match.start) >= wanted
        )
        return next(after, 0)

    def _stand(self, *, wrapped: bool, scroll: bool) -> None:
        match = self.current
        if match is None:
            self._view.set_marks(CURRENT, [])
        else:
            mark = _mark(match, MarkStyle.CURRENT_MATCH)
            self._view.set_marks(CURRENT, [mark])
            if scroll:
                self._view.scroll_to(mark.start, mark.end, mark.field)
        self.moved.emit(self._at + 1, len(self._matches), wrapped)


def _mark(match: Match, style: MarkStyle) -> Mark:
    return Mark(match.start, match.end, style, field="title" if match.field == "title" else "body")


def _place(field: str, start: int) -> tuple[bool, int]:
    return field != "title", start
