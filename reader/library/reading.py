"""From a file that was parsed to what is stored: the source's rules, the person's corrections."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.importing.parse import Part
from reader.importing.read import read_articles, read_source_file
from reader.importing.reading import ReadingOptions, read_guarded
from reader.library.source import source_of
from reader.model.correction import Correction, by_number
from reader.store.incoming import IncomingFile
from reader.text.dates import find_date

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping

    from reader.importing.parse import ParsedFile
    from reader.library.cleaning import RuleBook, SourceRules
    from reader.model.correction import FileCorrections
    from reader.model.draft import Draft
    from reader.model.import_report import FailedFile
    from reader.store.ready_file import ReadyFile

CORRECTABLE = frozenset({"title", "author", "place", "agency", "section"})
"""Fields of a draft that a correction replaces as they are; ``date`` is read first."""

_log = logging.getLogger(__name__)


class ArticleReader:
    """How the files of one import are read; it can be sent to another process."""

    def __init__(
        self,
        rules: RuleBook,
        *,
        encoding: str | None = None,
        corrections: Mapping[Path, FileCorrections] | None = None,
    ):
        """``encoding`` is for all files; those of ``corrections`` (by path) count for their file.

        Raises ValueError for a correction of a field that cannot be corrected.
        """
        numbered = {path: by_number(given) for path, given in (corrections or {}).items()}
        for correction in (each for given in numbered.values() for each in given.values()):
            if unknown := set(correction.fields) - CORRECTABLE - {"date"}:
                raise ValueError(f"an article has no field {min(unknown)!r} to correct")
        self._rules = rules
        self._encoding = encoding
        self._corrections = {path.absolute(): given for path, given in numbered.items() if given}

    def options(self, files: Iterable[Path]) -> dict[Path, ReadingOptions]:
        """The options of those of ``files`` that the person corrected."""
        found = {}
        for file in files if self._corrections else ():
            if correction := self._corrections.get(file.absolute(), {}).get(0):
                found[file] = self._options(correction)
        return found

    def read(self, file: str, options: ReadingOptions) -> Iterator[ReadyFile | FailedFile]:
        """What is stored of each article of ``file``, and the failure if there is one.

        ``options`` are those that ``options`` gives. Never raises.
        """
        return read_guarded(file, lambda: self._articles(Path(file), options))

    def parsed(self, file: Path) -> Generator[ParsedFile | FailedFile, None, None]:
        """Each article of ``file`` as it is before ``finished``, and the failure."""
        options = self.options([file]).get(file, ReadingOptions(self._encoding))
        yield from read_guarded(
            file, lambda: read_articles(file, options.encoding, keep=options.keep)
        )

    def _articles(self, file: Path, options: ReadingOptions) -> Iterator[ReadyFile]:
        articles = read_articles(file, options.encoding, keep=options.keep)
        for number, parsed in enumerate(articles):
            yield self.finished(file, parsed, number).ready()

    def finished(self, file: Path, parsed: ParsedFile, number: int = 0) -> IncomingFile:
        """What is stored of an article that was parsed from ``file``.

        If rules are switched off or learnt for its source, the article is read again without or
        with them: what its source is stands in the article itself. ``number`` is the article's
        place in its file, from 0.
        """
        correction = self._corrections.get(file.absolute(), {}).get(number)
        source = source_of(parsed.draft)
        rules = self._rules.for_source(source)
        draft = parsed.draft
        if rules is not None or (correction is not None and parsed.part is not Part.WHOLE):
            draft = self._read_again(parsed, self._options(correction or Correction()), rules)
        if correction is not None:
            draft = corrected(draft, correction, parsed.source.modified_at)
        return IncomingFile(
            draft=draft,
            content=parsed.source.content,
            file_modified_at=parsed.source.modified_at,
            source=source,
            correction=correction,
            rules_off=() if rules is None else rules.off,
        )

    def _options(self, correction: Correction) -> ReadingOptions:
        return ReadingOptions(
            encoding=correction.encoding or self._encoding, keep=correction.kept_lines
        )

    def _read_again(
        self, parsed: ParsedFile, options: ReadingOptions, rules: SourceRules | None
    ) -> Draft:
        registry = None if rules is None else rules.registry
        entry = parsed.part is Part.ENTRY
        try:
            again = next(
                read_source_file(
                    parsed.source,
                    None if entry else options.encoding,
                    rules=registry,
                    keep=options.keep,
                )
            )
        except Exception:  # rather the article with all rules applied than none
            wanted = "as it was corrected" if rules is None else "with the rules of its source"
            _log.exception("An article could not be read %s.", wanted)
            return parsed.draft
        return again.draft


def corrected(draft: Draft, correction: Correction, modified_at: str) -> Draft:
    """``draft`` with the fields that the person typed; their white space is collapsed.

    An empty title is not taken: every article has one. A date that cannot be read as a whole
    stays as the printed text, without a date; relative ones count from ``modified_at`` (ISO 8601).
    """
    changes: dict[str, str | None] = {}
    for name, typed in correction.fields.items():
        text = " ".join(typed.split())
        if name == "date":
            changes |= _date_fields(text, modified_at)
        elif text or name != "title":
            changes[name] = text
    return replace(draft, **changes)  # type: ignore[arg-type]


def _date_fields(text: str, modified_at: str) -> dict[str, str | None]:
    reference = datetime.fromisoformat(modified_at).replace(tzinfo=None) if modified_at else None
    reading = find_date(text, reference)
    return {
        "date": reading.date if reading else None,
        "datetime": reading.datetime if reading and reading.date else None,
        "date_text": text,
    }
