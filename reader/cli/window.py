"""Opening the window."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from reader.cli.ending import ended
from reader.paths import library_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.views.main_window import MainWindow


def open_window(library: Path | None = None) -> int:
    """Open the window on ``library`` (None: the person's own); returns the exit code."""
    return ended(lambda: run_window(library_path(library)))


def run_window(library: Path, on_ready: Callable[[MainWindow], None] | None = None) -> int:
    """Run the window on ``library`` until it is closed; returns the exit code.

    ``on_ready`` is called once, when the list shows its first page.
    """
    # A start makes tens of thousands of objects that stay (Qt's classes and constants) and next to
    # no garbage; looking for it takes some 5 % of the time. The collector is back before the event
    # loop begins.
    gc.disable()
    try:
        from reader import app  # noqa: PLC0415 - loads Qt

        return app.run_window(library, on_ready=on_ready, before_loop=_resume_collector)
    finally:
        gc.enable()


def _resume_collector() -> None:
    gc.freeze()
    gc.enable()
