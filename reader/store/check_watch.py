"""How far a check of a library has come, told now and then; and the wish to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import CancelledError
from reader.model.safety import CheckPart, CheckProgress

if TYPE_CHECKING:
    from collections.abc import Callable

_ROWS = 500
"""Between two reports; asking whether to stop is done as often."""


class CheckWatch:
    """Passed through a check: each part says that it begins, and each row that it is done."""

    def __init__(
        self,
        cancelled: Callable[[], bool] | None = None,
        progress: Callable[[CheckProgress], None] | None = None,
    ) -> None:
        self.cancelled = cancelled or (lambda: False)
        self._progress = progress or (lambda _progress: None)
        self._part = CheckPart.FILE
        self._done = self._total = 0

    def begin(self, part: CheckPart, total: int = 0) -> None:
        """``part`` begins, which has ``total`` rows (0: nobody knows). Raises CancelledError."""
        self._part, self._done, self._total = part, 0, total
        self._tell()

    def step(self, rows: int = 1) -> None:
        """So many rows more are done. Raises CancelledError."""
        before, self._done = self._done, self._done + rows
        if before // _ROWS != self._done // _ROWS:
            self._tell()

    def _tell(self) -> None:
        if self.cancelled():
            raise CancelledError("The check was stopped.")
        self._progress(CheckProgress(self._part, self._done, self._total))
