"""Starts the program: ``maqal`` and ``python -m reader``."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``maqal`` with ``arguments`` (None: the process's); returns the exit code.

    Without any, the window opens at once: loading the command line's parser takes about 40 ms.
    """
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # noqa: PLC0415 - only a frozen build needs it

        freeze_support()  # a reading process of an import starts here too, and goes no further
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given:
        from reader.cli.ending import leave  # noqa: PLC0415 - one of the two is loaded
        from reader.cli.window import open_window  # noqa: PLC0415

        code = open_window()
        return code if arguments is not None else leave(code)
    from reader.cli.main import run_command_line  # noqa: PLC0415

    return run_command_line(given)


if __name__ == "__main__":
    sys.exit(main())
