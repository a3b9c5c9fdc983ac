"""Opening the window."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from reader.cli.ending import DONE, ended
from reader.paths import library_path
from reader.window_door import WindowDoor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.views.main_window import MainWindow


def open_window(library: Path | None = None) -> int:
    """Open the window on ``library`` (None: the person's own); returns the exit code."""
    return ended(lambda: run_window(library_path(library)))


def run_window(
    library: Path,
    on_ready: Callable[[MainWindow], None] | None = None,
    paths: Sequence[Path] = (),
) -> int:
    """Run the window on ``library`` until it is closed; returns the exit code.

    Where one is open on it already, that one comes to the front and this returns at once.
    ``paths`` are offered for import. ``on_ready`` is called once, when the list shows its first
    page.
    """
    door = WindowDoor(library)
    with door.held() as ours:
        if not ours and door.knock(paths):
            return DONE
        return _run(library, on_ready, paths, door if ours else None)


def _run(
    library: Path,
    on_ready: Callable[[MainWindow], None] | None,
    paths: Sequence[Path],
    door: WindowDoor | None,
) -> int:
    # A start makes tens of thousands of objects that stay (Qt's classes and constants) and next to
    # no garbage; looking for it takes some 5 % of the time. While the window is open the runner has
    # it looked for (``tasks/collecting.py``); Python's own collector is back after that.
    gc.disable()
    try:
        from reader import app  # noqa: PLC0415 - loads Qt

        return app.run_window(
            library,
            arguments=paths,
            on_ready=on_ready,
            before_loop=gc.freeze,
            door=door,
        )
    finally:
        gc.enable()
