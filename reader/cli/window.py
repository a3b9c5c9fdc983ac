"""Opening the window."""

from pathlib import Path

from reader.cli.ending import ended
from reader.paths import library_path


def open_window(library: Path | None = None) -> int:
    """Open the window on ``library`` (None: the person's own); returns the exit code."""
    return ended(lambda: run_window(library_path(library)))


def run_window(library: Path) -> int:
    """Run the window on ``library`` until it is closed; returns the exit code."""
    from reader import app  # noqa: PLC0415 - loads Qt

    return app.run_window(library)
