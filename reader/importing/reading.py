"""One file -> its articles, or the sentence that says why not; nothing is ever raised."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from reader.importing.parse import ParsedFile
from reader.importing.read import read_articles
from reader.importing.rules import standard_rules
from reader.importing.source import printable_path
from reader.model.errors import MaqalError
from reader.model.import_report import FailedFile

Item = TypeVar("Item")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How one file is read: see ``parse_file``. ``rules_off`` names cleaning rules not to use."""

    encoding: str | None = None
    keep: frozenset[int] = frozenset()
    rules_off: frozenset[str] = frozenset()


def read_one(file: Path | str, options: ReadingOptions) -> Iterator[ParsedFile | FailedFile]:
    """Read one file and give each of its articles, at least one item.

    What goes wrong comes as the last item, a FailedFile. A fault of the program is logged with its
    traceback besides.
    """
    rules = standard_rules().without(options.rules_off) if options.rules_off else None
    return read_guarded(
        file, lambda: read_articles(file, options.encoding, rules=rules, keep=options.keep)
    )


def read_guarded(
    file: Path | str, articles: Callable[[], Iterable[Item]]
) -> Iterator[Item | FailedFile]:
    """Give what ``articles`` gives of a file, and what goes wrong on the way as a FailedFile."""
    found = False
    try:
        for item in articles():
            yield item
            found = True
    except (MaqalError, OSError) as error:
        yield FailedFile(file=str(file), reason=_sentence(error, file))
    except Exception as error:
        _log.exception("A file brought out a fault of the importer.")
        yield FailedFile(
            file=str(file),
            reason=f"The file {printable_path(file)} could not be read because of a fault in"
            f" Maqal ({type(error).__name__}).",
        )
    else:
        if not found:
            yield FailedFile(
                file=str(file),
                reason=f"The file {printable_path(file)} holds no article; choose another file.",
            )


def _sentence(error: MaqalError | OSError, file: Path | str) -> str:
    if isinstance(error, MaqalError):
        return str(error)
    reason = error.strerror or type(error).__name__
    return f"The file {printable_path(file)} cannot be read ({reason}); try again."
