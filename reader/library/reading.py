"""From a file that was parsed to what is stored: the source's rules, the person's corrections."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from reader.importing.batch import ReadingOptions
from reader.importing.read import read_source_file
from reader.library.source import source_of
from reader.model.correction import Correction
from reader.store.incoming import IncomingFile
from reader.text.dates import find_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reader.importing.parse import ParsedFile
    from reader.library.cleaning import RuleBook, SourceRules
    from reader.model.draft import Draft

CORRECTABLE = frozenset({"title", "author", "place", "agency", "section"})
"""Fields of a draft that a correction replaces as they are; ``date`` is read first."""

_log = logging.getLogger(__name__)


class ArticleReader:
    """How the files of one import are read."""

    def __init__(
        self,
        rules: RuleBook,
        *,
        encoding: str | None = None,
        corrections: Mapping[Path, Correction] | None = None,
    ):
        """``encoding`` is for all files; one of ``corrections`` (by path) counts for its file.

        Raises ValueError for a correction of a field that cannot be corrected.
        """
        for correction in (corrections or {}).values():
            if unknown := set(correction.fields) - CORRECTABLE - {"date"}:
                raise ValueError(f"an article has no field {min(unknown)!r} to correct")
        self._rules = rules
        self._encoding = encoding
        self._corrections = {
            path.absolute(): correction
            for path, correction in (corrections or {}).items()
            if correction != Correction()
        }

    def options(self, files: Iterable[Path]) -> dict[Path, ReadingOptions]:
        """The options of those of ``files`` that the person corrected."""
        found = {}
        for file in files if self._corrections else ():
            if correction := self._corrections.get(file.absolute()):
                found[file] = self._options(correction)
        return found

    def finished(self, file: Path, parsed: ParsedFile, *, first: bool = True) -> IncomingFile:
        """What is stored of an article that was parsed from ``file``.

        If rules are switched off or learnt for its source, the article is read again without or
        with them: what its source is stands in the article itself. A correction is of the
        ``first`` article of the file, the one that was previewed.
        """
        correction = self._corrections.get(file.absolute()) if first else None
        source = source_of(parsed.draft)
        rules = self._rules.for_source(source)
        draft = parsed.draft
        if rules is not None:
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

    def _read_again(self, parsed: ParsedFile, options: ReadingOptions, rules: SourceRules) -> Draft:
        try:
            again = next(
                read_source_file(
                    parsed.source, options.encoding, rules=rules.registry, keep=options.keep
                )
            )
        except Exception:  # rather the article with all rules applied than none
            _log.exception("An article could not be read with the rules of its source.")
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
