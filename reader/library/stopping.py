"""Ending a search for related articles that nobody waits for any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable


def stop_if(cancelled: Callable[[], bool] | None) -> None:
    """Raise CancelledError if the work is no longer wanted."""
    if cancelled is not None and cancelled():
        raise CancelledError("The search for related articles was stopped.")
