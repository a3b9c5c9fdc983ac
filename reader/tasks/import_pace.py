"""How fast an import goes and how long it will take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Files a second, and whole seconds left (None until it can be told)."""

    rate: float
    seconds_left: int | None


class ImportPace:
    """Works the pace out over the last seconds, so that a slow start is soon forgotten."""

    WINDOW_SECONDS = 5.0

    def __init__(self) -> None:
        self._marks: list[tuple[float, int]] = []

    def update(self, done: int, total: int, now: float) -> Pace:
        """The pace when ``done`` of ``total`` files are read at ``now`` (monotonic seconds)."""
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[1][0] >= self.WINDOW_SECONDS:
            self._marks.pop(0)
        began, first = self._marks[0]
        elapsed = now - began
        if elapsed < 0.5 or done == first:
            return Pace(0.0, None)
        rate = (done - first) / elapsed
        return Pace(rate, round((total - done) / rate))
