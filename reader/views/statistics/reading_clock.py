"""Counts how long an article is really read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.statistics import ReadingTime

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

IDLE_SECONDS = 120.0
"""After so long without a sign of life nobody is taken to be reading: a full screen of text at an
ordinary pace takes less."""
LEAST_SECONDS = 5.0
"""What is on the screen for less was looked at and not read."""


class ReadingClock:
    """Runs from ``begin`` to ``pause``, while signs of life (``touch``) come often enough.

    ``now`` gives seconds that only rise, ``today`` the local day.
    """

    def __init__(self, now: Callable[[], float], today: Callable[[], date]) -> None:
        self._now = now
        self._today = today
        self._article_id = ""
        self._since: float | None = None
        self._alive_until = 0.0
        self._visit = 0.0
        self._read: dict[tuple[str, str], float] = {}

    @property
    def running(self) -> bool:
        """Whether an article is being read."""
        return self._since is not None

    def begin(self, article_id: str) -> None:
        """``article_id`` is before the person's eyes; the same one again goes on."""
        self.pause()
        if article_id != self._article_id:
            self._drop_glance()
            self._article_id = article_id
            self._visit = 0.0
        self._since = self._now()
        self._alive_until = self._since + IDLE_SECONDS

    def pause(self) -> None:
        """Nothing is read now."""
        self.count()
        self._since = None

    def touch(self) -> None:
        """The person does something in the article."""
        if self._since is not None:
            self.count()
            self._alive_until = self._now() + IDLE_SECONDS

    def count(self) -> None:
        """Count what has passed, as far as there were signs of life."""
        if self._since is None:
            return
        now = self._now()
        passed = min(now, self._alive_until) - self._since
        if passed > 0:
            place = (self._article_id, str(self._today()))
            self._read[place] = self._read.get(place, 0.0) + passed
            self._visit += passed
        self._since = max(now, self._since)

    def take(self) -> list[ReadingTime]:
        """What was counted and not taken yet, in whole seconds; the rest stays for later."""
        taken = []
        for (article_id, day), seconds in self._read.items():
            whole = int(seconds)
            glance = article_id == self._article_id and self._visit < LEAST_SECONDS
            if whole and not glance:
                taken.append(ReadingTime(article_id, day, whole))
        for one in taken:
            self._read[one.article_id, one.day] -= one.seconds
        return taken

    def _drop_glance(self) -> None:
        """Forget fractions of seconds, and an article that was left at once."""
        if self._visit < LEAST_SECONDS:
            self._read = {
                place: seconds
                for place, seconds in self._read.items()
                if place[0] != self._article_id
            }
        self._read = {place: seconds for place, seconds in self._read.items() if seconds >= 1}
