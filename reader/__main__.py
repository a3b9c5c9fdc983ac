"""Starts the program: ``maqal`` and ``python -m reader``."""

import sys
from collections.abc import Sequence

_TRACKER = "from multiprocessing.resource_tracker import main;main("
"""What CPython gives to an interpreter's ``-c`` for it (multiprocessing/resource_tracker.py)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``maqal`` with ``arguments`` (None: the process's); returns the exit code.

    Without any, the window opens at once: loading the command line's parser takes about 40 ms.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if getattr(sys, "frozen", False) and is_for_multiprocessing(given):
        return serve_multiprocessing(given)
    if not given:
        from reader.cli.ending import leave  # noqa: PLC0415 - one of the two is loaded
        from reader.cli.window import open_window  # noqa: PLC0415

        code = open_window()
        return code if arguments is not None else leave(code)
    from reader.cli.main import run_command_line  # noqa: PLC0415
    from reader.garbage import collect_rarely  # noqa: PLC0415

    if arguments is None:
        collect_rarely()
    return run_command_line(given)


def is_for_multiprocessing(arguments: Sequence[str]) -> bool:
    """Whether the self-contained program was started as a reading process of an import.

    It is its own interpreter, so multiprocessing starts it with arguments meant for Python: those
    of a worker, or, last, the command that watches over what the workers share.
    """
    return arguments[:1] == ["--multiprocessing-fork"] or (
        arguments[-2:-1] == ["-c"] and arguments[-1].startswith(_TRACKER)
    )


def serve_multiprocessing(arguments: Sequence[str]) -> int:
    """Be the process that ``arguments`` ask for, to its end."""
    if arguments[-1].startswith(_TRACKER):
        from multiprocessing import resource_tracker  # noqa: PLC0415

        resource_tracker.main(int(arguments[-1].removeprefix(_TRACKER).rstrip(")")))
        return 0
    from multiprocessing.spawn import freeze_support  # noqa: PLC0415 - no other start needs it

    freeze_support()  # ends the process
    return 0


if __name__ == "__main__":
    sys.exit(main())
