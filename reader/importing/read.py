"""One file -> its articles, whatever kind of file it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.importing.parse import ParsedFile, Part, parse_bytes
from reader.importing.rules import standard_rules
from reader.importing.source import SourceFile, printable_path, read_source
from reader.importing.sources.kinds import SourceKind, kind_of
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.importing.rules.registry import RuleRegistry
    from reader.importing.sources.passages import SourceOptions
    from reader.model.draft import Draft

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")


def read_articles(
    path: Path | str,
    encoding: str | None = None,
    *,
    rules: RuleRegistry | None = None,
    keep: frozenset[int] = frozenset(),
) -> Iterator[ParsedFile]:
    """Read one file: one article, or the several of a collection or a book, one after another.

    ``encoding`` is a codec's name given by the person (None: found out) and concerns files that
    are text; ``rules`` and ``keep`` are as in ``parse_bytes``, but ``keep`` has no effect on a
    collection of several articles, each of which has lines of its own. Each article's
    ``source.content`` is its own part of the file, which ``read_source_file`` can read again by
    itself; its ``source.file`` and ``draft.file`` are the path as given (of a file in an archive:
    the archive's path, a slash, and its name there). Raises UnusableInputError with one sentence
    that names the file: at once where nothing can be read, and after the last article where
    entries of a collection had to be left out.
    """
    yield from read_source_file(read_source(path), encoding, rules=rules, keep=keep)


def read_source_file(
    source: SourceFile,
    encoding: str | None = None,
    *,
    rules: RuleRegistry | None = None,
    keep: frozenset[int] = frozenset(),
) -> Iterator[ParsedFile]:
    """Read bytes that are in memory already; see ``read_articles``."""
    kind = kind_of(source.content, source.file)
    if kind is SourceKind.TEXT:
        _refuse_locked(source)
        draft = parse_bytes(source.content, source.file, encoding, source.modified_at, rules, keep)
        yield ParsedFile(source=source, draft=draft)
        return
    yield from _read_document(source, kind, encoding, rules or standard_rules(), keep)


# The readers are imported where they are needed: the libraries they stand on take from a tenth to
# half a second each, and most imports are of text files.
# ruff: noqa: PLC0415
def _read_document(
    source: SourceFile,
    kind: SourceKind,
    encoding: str | None,
    rules: RuleRegistry,
    keep: frozenset[int],
) -> Iterator[ParsedFile]:
    from reader.importing.sources.passages import SourceOptions

    options = SourceOptions(encoding, rules, frozenset(), source.modified_at)
    match kind:
        case SourceKind.JSON:
            from reader.importing.sources.entries import entries_of_json, read_entries

            entries = entries_of_json(source, options)
            if len(entries) == 1:
                options = replace(options, keep=keep)
            yield from read_entries(entries, source, options, Sentence("entries"))
        case SourceKind.CSV:
            from reader.importing.sources.entries import read_entries
            from reader.importing.sources.links import entries_of_csv

            yield from read_entries(
                entries_of_csv(source, options), source, options, Sentence("rows")
            )
        case SourceKind.EPUB:
            from reader.importing.sources.entries import read_entries
            from reader.importing.sources.epub import chapters_of

            yield from read_entries(chapters_of(source), source, options, Sentence("chapters"))
        case SourceKind.ZIP:
            from reader.importing.sources.bundle import read_bundle

            def member(part: SourceFile) -> Iterator[ParsedFile]:
                for parsed in read_source_file(part, encoding, rules=rules):
                    alone = parsed.part is Part.WHOLE
                    yield replace(parsed, part=Part.MEMBER) if alone else parsed

            yield from read_bundle(source, options, member)
        case _:
            draft = _read_single(source, kind, replace(options, keep=keep))
            yield ParsedFile(source=source, draft=draft)


def _read_single(source: SourceFile, kind: SourceKind, options: SourceOptions) -> Draft:
    """Read a document that is one article."""
    match kind:
        case SourceKind.MHTML:
            from reader.importing.sources.mhtml import read_mhtml

            return read_mhtml(source, options)
        case SourceKind.MARKDOWN:
            from reader.importing.sources.markdown import read_markdown

            return read_markdown(source, options)
        case SourceKind.DOCX:
            from reader.importing.sources.docx import read_docx

            _refuse_locked(source)
            return read_docx(source, options)
        case SourceKind.PDF:
            from reader.importing.sources.pdf import read_pdf

            return read_pdf(source, options)
        case _:
            from reader.importing.sources.html_page import read_html
            from reader.importing.sources.links import refuse_link_page

            refuse_link_page(source.content, source.file)
            return read_html(source, options)


def _refuse_locked(source: SourceFile) -> None:
    """Raise UnusableInputError for an office document that a password locks (MS-OFFCRYPTO)."""
    if source.content.startswith(_OLE) and _ENCRYPTED_PACKAGE in source.content[:1_000_000]:
        raise UnusableInputError(
            "The file {name} is protected with a password; save it without one and try again.",
            name=printable_path(source.file),
        )
