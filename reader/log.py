"""The log file: what went wrong on a machine nobody can look over the shoulder of.

Modules log to ``logging.getLogger(__name__)``; the names all begin with ``reader``. Only they and
Qt's messages (``qt``) are written, so that other libraries' chatter stays out. No text of an
article is logged.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LOG_FILE = "maqal.log"
LOGGERS = ("reader", "qt")
_LARGEST_BYTES = 1_000_000
_KEPT_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"


class LogFile(logging.Handler):
    """Writes records to a file that turns over at 1 MB; at most 4 MB are kept.

    Nothing is opened, made or even imported before the first record comes: most runs have none,
    and a start-up need not wait for it.
    """

    def __init__(self, folder: Callable[[], Path]):
        """``folder`` gives the folder of the file; it is made, private to the user, if needed."""
        super().__init__()
        self._folder = folder
        self._file: logging.Handler | None = None
        self.path: Path | None = None
        """The file, once something was written; None where it cannot be."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write ``record``; where that is not possible the program goes on without a log."""
        if self._file is None:
            self._file = self._opened()
        self._file.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - see the class

        try:
            folder = self._folder()
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = folder / LOG_FILE
            path.touch(mode=0o600)
            file = RotatingFileHandler(
                path,
                maxBytes=_LARGEST_BYTES,
                backupCount=_KEPT_FILES,
                encoding="utf-8",
                errors="backslashreplace",
            )
        except OSError:
            return logging.NullHandler()
        file.setFormatter(logging.Formatter(_FORMAT))
        self.path = path
        return file


@contextmanager
def logging_to(folder: Callable[[], Path], level: int = logging.INFO) -> Iterator[LogFile]:
    """Write the program's log to a file in ``folder`` while the body of the ``with`` runs."""
    handler = LogFile(folder)
    loggers = [logging.getLogger(name) for name in LOGGERS]
    earlier_levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(level)
    try:
        yield handler
    finally:
        for logger, earlier_level in zip(loggers, earlier_levels, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(earlier_level)
        handler.close()
