"""Exports of read-later services as tables: Pocket's and Instapaper's CSV, and lists of links.

Both services export addresses, not texts: an article can be made only of a row that brings its
text (a selection saved with Instapaper, or the text column other programs add).
"""

import csv
import html
import io
import json
import re
from typing import Any

from reader.importing.decode import decode
from reader.importing.source import SourceFile, printable_path
from reader.importing.sources.entries import Entry
from reader.importing.sources.passages import SourceOptions
from reader.importing.sources.table_header import (
    TEXT_COLUMNS,
    TITLE_COLUMNS,
    URL_COLUMNS,
    is_link_table,
)
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

_LARGEST_FIELD = 64 * 1024 * 1024
_SHORTEST_SELECTION_WORDS = 25
"""A shorter selection is a quotation, not the text of a page."""

_LINK_LIST = re.compile(
    rb"<!doctype\s+netscape-bookmark-file|<title>\s*pocket export\s*</title>", re.IGNORECASE
)
_LINK = re.compile(rb"<a\s[^>]*href=", re.IGNORECASE)


def refuse_link_page(content: bytes, file: str) -> None:
    """Raise UnusableInputError for an HTML file that is a list of bookmarks."""
    if _LINK_LIST.search(content[:2000]):
        count = len(_LINK.findall(content))
        raise UnusableInputError(
            "The file {name} is a list of {count} links without their text; save the pages "
            "themselves and import them.",
            name=printable_path(file),
            count=count,
        )


def entries_of_csv(source: SourceFile, options: SourceOptions) -> list[Entry]:
    """Read a table of saved links. Raises UnusableInputError where it is damaged or another one."""
    name = printable_path(source.file)
    decoded = decode(
        source.content, options.encoding, subject=Sentence("The file {name}", name=name)
    )
    text = decoded.text.removeprefix("\ufeff")
    if not is_link_table(text.partition("\n")[0]):
        raise UnusableInputError(
            "The file {name} is a table, but no export of Pocket or Instapaper: it has no "
            "columns url and title.",
            name=name,
        )
    csv.field_size_limit(_LARGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        header = [column.strip().casefold() for column in next(reader)]
        rows = [
            dict(zip(header, (field.strip() for field in row), strict=False))
            for row in reader
            if any(field.strip() for field in row)
        ]
    except (csv.Error, StopIteration) as error:
        raise UnusableInputError(
            "The file {name} is a damaged table and cannot be read; export it again.", name=name
        ) from error
    entries = [_entry(row) for row in rows]
    if entries and not any(entry.content for entry in entries):
        raise UnusableInputError(
            "The file {name} is a list of {count} links without their text; save the pages "
            "themselves and import them.",
            name=name,
            count=len(entries),
        )
    return entries


def _entry(row: dict[str, str]) -> Entry:
    text = _first(row, TEXT_COLUMNS)
    selection = row.get("selection", "")
    if not text and len(selection.split()) >= _SHORTEST_SELECTION_WORDS:
        text = "".join(f"<p>{html.escape(line)}</p>" for line in selection.splitlines())
    return Entry(
        title=_first(row, TITLE_COLUMNS),
        url=_first(row, URL_COLUMNS),
        author=row.get("author", ""),
        date=row.get("published_at", "") or row.get("published", ""),
        tags=tuple(_tags(row.get("tags", ""))),
        content=text,
    )


def _tags(text: str) -> list[str]:
    """Read Pocket's tags (``a|b``) and Instapaper's (a JSON list)."""
    if text.startswith("["):
        try:
            listed: Any = json.loads(text)
        except (ValueError, RecursionError):
            listed = []
        return [tag for tag in listed if isinstance(tag, str)] if isinstance(listed, list) else []
    return [tag.strip() for tag in re.split("[|,]", text) if tag.strip()]


def _first(row: dict[str, str], names: tuple[str, ...]) -> str:
    return next((row[name] for name in names if row.get(name)), "")
