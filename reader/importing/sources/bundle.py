"""ZIP archives: Omnivore's export, and archives of files that are articles each."""

import json
import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from reader.importing.parse import ParsedFile
from reader.importing.source import SourceFile, printable_path
from reader.importing.sources import ENDINGS
from reader.importing.sources.archive import Archive
from reader.importing.sources.entries import Entry, entry_of_json, json_list, read_entries
from reader.importing.sources.html_page import decode_html
from reader.importing.sources.passages import SourceOptions
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

_METADATA = re.compile(r"(?:^|/)metadata_\d+_to_\d+\.json$")
"""Omnivore's lists of twenty entries each, beside ``content/{slug}.html``."""

_FIRST_NUMBER = re.compile(r"metadata_(\d+)")

ReadSource = Callable[[SourceFile], Iterator[ParsedFile]]


def read_bundle(
    source: SourceFile, options: SourceOptions, read_source_file: ReadSource
) -> Iterator[ParsedFile]:
    """Read the articles of an archive; ``read_source_file`` reads a member that is a file itself.

    Archives inside the archive are not opened. Raises UnusableInputError for an archive that is
    damaged, protected or too large, and after the last article if members were left out.
    """
    archive = Archive(source.content, source.file)
    lists = sorted(
        (name for name in archive.names if _METADATA.search(name)),
        key=lambda name: int(_FIRST_NUMBER.search(name).group(1)),  # type: ignore[union-attr]
    )
    if lists:
        yield from read_entries(_omnivore(archive, lists), source, options, Sentence("entries"))
        return
    yield from _members(archive, source, read_source_file)


def _omnivore(archive: Archive, lists: list[str]) -> Iterator[Entry]:
    for name in lists:
        folder = posixpath.dirname(name)
        for item in _items(archive.read(name)):
            entry = entry_of_json(item)
            path = posixpath.join(folder, "content", f"{item.get('slug', '')}.html")
            if path in archive:
                markup = decode_html(archive.read(path), path, None).text
                entry = replace(entry, content=markup)
            yield entry


def _items(content: bytes) -> list[dict[str, Any]]:
    try:
        return json_list(json.loads(content, strict=False)) or []
    except (ValueError, RecursionError):
        return []


def _members(
    archive: Archive, source: SourceFile, read_source_file: ReadSource
) -> Iterator[ParsedFile]:
    names = sorted(
        name
        for name in archive.names
        if posixpath.splitext(name)[1].casefold() in ENDINGS - {".zip"}
        and not posixpath.basename(name).startswith(".")
        and not name.startswith("__MACOSX/")
    )
    shown = printable_path(source.file)
    if not names:
        raise UnusableInputError(
            "The archive {name} holds no file of a kind that Maqal reads; choose another file.",
            name=shown,
        )
    reasons: list[str] = []
    for name in names:
        content = archive.read(name)
        if not content:
            continue
        try:
            yield from read_source_file(
                replace(source, file=f"{source.file}/{name}", content=content)
            )
        except UnusableInputError as error:
            reasons.append(error.sentence)
    if reasons:
        raise UnusableInputError(
            "{failed} of the {total} files in {name} could not be read; of the first: {reason}",
            failed=len(reasons),
            total=len(names),
            name=shown,
            reason=reasons[0],
        )
