"""How every run of the program ends: exit codes, and errors as one sentence on stderr."""

from __future__ import annotations

import errno
import logging
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn, TextIO

from reader.log import logging_to
from reader.model.errors import MaqalError
from reader.paths import data_folder
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)

DONE = 0
SOME_FAILED = 1
UNUSABLE = 2
INTERRUPTED = 130
"""What shells give for a program ended by Ctrl-C (128 + SIGINT)."""


def ended(run: Callable[[], int]) -> int:
    """Do ``run`` and return its exit code; what it raises becomes a sentence and a code.

    An error nobody foresaw is a fault of the program: its traceback goes to the log file.
    """
    prepare_streams()
    with logging_to(data_folder) as log:
        try:
            code = run()
            sys.stdout.flush()
        except MaqalError as error:
            complain(str(error))
            return UNUSABLE
        except KeyboardInterrupt:
            complain("Stopped.")
            return INTERRUPTED
        except BrokenPipeError:
            discard_output()
            return SOME_FAILED
        except OSError as error:
            complain(_system_sentence(error))
            discard_output()
            return UNUSABLE
        except Exception as error:
            _log.exception("An error nobody foresaw.")
            where = "" if log.path is None else f"; {log.path} says more"
            complain(
                f"Something went wrong that should not ({type(error).__name__}: {error}){where}."
            )
            return UNUSABLE
    return code


def leave(code: int) -> NoReturn:
    """End the process with ``code``, now: everything is saved, closed and joined.

    Taking the interpreter apart object by object costs a window 30 ms at its end and gains nothing.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def complain(message: str) -> None:
    """Write ``message`` to stderr as one line, whatever stands in it."""
    sentence = safe_display(message)
    if not sentence.endswith((".", "!", "?", "؟", "…")):
        sentence += "."
    with suppress(OSError):  # nobody is left to tell
        print(f"maqal: {sentence}", file=sys.stderr, flush=True)  # noqa: T201


def prepare_streams() -> None:
    """Make printing Arabic safe in any locale.

    To a file or a pipe, UTF-8 whatever the locale says; to a terminal, its own encoding with a
    question mark for what it cannot show. Streams that were closed take everything and keep none.
    """
    for name in ("stdout", "stderr"):
        stream: TextIO | None = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
        elif hasattr(stream, "reconfigure"):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")


def discard_output() -> None:
    """Send what is still buffered for stdout nowhere, so that the end of the process is quiet."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _system_sentence(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    if error.filename is not None:
        return f"{error.filename}: {reason}"
    if error.errno == errno.ENOSPC:
        return "The output could not be written: the disk is full"
    return f"The output could not be written: {reason}"
