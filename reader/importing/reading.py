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
from reader.model.sentence import Sentence
from reader.model.system_reason import system_reason

Item = TypeVar("Item")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How one file is read: see ``parse_bytes``. ``rules_off`` names cleaning rules not to use."""

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
            reason=Sentence(
                "The file {name} could not be read because of a fault in Maqal ({fault}).",
                name=printable_path(file),
                fault=type(error).__name__,
            ),
        )
    else:
        if not found:
            yield FailedFile(
                file=str(file),
                reason=Sentence(
                    "The file {name} holds no article; choose another file.",
                    name=printable_path(file),
                ),
            )


def _sentence(error: MaqalError | OSError, file: Path | str) -> str:
    if isinstance(error, MaqalError):
        return error.sentence
    return Sentence(
        "The file {name} cannot be read ({reason}); try again.",
        name=printable_path(file),
        reason=system_reason(error),
    )
