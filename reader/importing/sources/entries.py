"""Entries of collections: an article as a service or a book kept it, and lists of links.

Each entry becomes a small JSON document of its own, in wallabag's shape, so that an article stored
from a collection can be read again without the rest of it.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from reader.importing.decode import decode
from reader.importing.lines import clean_line
from reader.importing.parse import ParsedFile, Part
from reader.importing.source import SourceFile, printable_path
from reader.importing.sources.html_page import read_fragment
from reader.importing.sources.markup import plain_text
from reader.importing.sources.page_body import iso_date
from reader.importing.sources.passages import Particulars, SourceOptions, byline_particulars
from reader.model.draft import Draft
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence
from reader.text.dates import find_date

_COULD_NOT_FETCH = "wallabag can't retrieve contents for this article"
"""What wallabag stores as the text of a page that it could not read."""

_LISTS = ("entries", "items", "articles", "bookmarks")
"""Where a JSON object that holds the list keeps it (wallabag's API: ``_embedded.items``)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a collection. ``content`` is HTML; ``web`` that it comes from a web page."""

    title: str = ""
    author: str = ""
    section: str = ""
    date: str = ""
    url: str = ""
    tags: tuple[str, ...] = ()
    content: str = ""
    web: bool = True


def read_entries(
    entries: Iterable[Entry], source: SourceFile, options: SourceOptions, kind: str
) -> Iterator[ParsedFile]:
    """Read the entries of a collection as articles, one after another.

    Raises UnusableInputError after the last one if some had no text of their own; ``kind`` is
    what an entry is called there, such as "entries" or "chapters".
    """
    good = without = 0
    example = ""
    for entry in entries:
        try:
            draft = _read_entry(entry, source, options)
        except UnusableInputError:
            without += 1
            example = example or entry.title or entry.url
            continue
        good += 1
        own = replace(source, content=_own_document(entry))
        yield ParsedFile(source=own, draft=draft, part=Part.ENTRY)
    name = printable_path(source.file)
    if not good and not without:
        raise UnusableInputError(
            "The file {name} holds no {kind}; choose another file.", name=name, kind=kind
        )
    if kind == "chapters" and good:
        return  # covers and title pages have no text to lose
    if without:
        title = printable_path(clean_line(example)[:80])
        which = Sentence(" (such as “{title}”)", title=title) if example else ""
        raise UnusableInputError(
            "{without} of the {total} {kind} in {name} have no text of their own{which}; save "
            "those pages themselves and import them.",
            without=without,
            total=good + without,
            kind=kind,
            name=name,
            which=which,
        )


def entries_of_json(source: SourceFile, options: SourceOptions) -> list[Entry]:
    """Read a JSON export: wallabag's (both versions), Omnivore's list, or an entry stored by us.

    Raises UnusableInputError for JSON that is damaged or not such an export.
    """
    name = printable_path(source.file)
    decoded = decode(
        source.content, options.encoding, subject=Sentence("The file {name}", name=name)
    )
    try:
        data = json.loads(decoded.text.removeprefix("\ufeff"), strict=False)
    except (ValueError, RecursionError) as error:
        raise UnusableInputError(
            "The file {name} is damaged JSON and cannot be read; export it again.", name=name
        ) from error
    found = json_list(data)
    if found is None:
        raise UnusableInputError(
            "The file {name} is JSON, but no export of wallabag or Omnivore; choose another file.",
            name=name,
        )
    return [entry_of_json(item) for item in found]


def json_list(data: Any) -> list[dict[str, Any]] | None:
    """Find the list of saved pages in an export, or None if there is none."""
    if isinstance(data, dict):
        embedded = data.get("_embedded")
        holders = [data, embedded if isinstance(embedded, dict) else {}]
        lists = [holder.get(name) for holder in holders for name in _LISTS]
        data = next((each for each in lists if isinstance(each, list)), [data])
    if not isinstance(data, list):
        return None
    items = [item for item in data if isinstance(item, dict)]
    if not items or not any(
        isinstance(item.get("url") or item.get("content"), str)
        and isinstance(item.get("title", ""), str | None)
        for item in items
    ):
        return None
    return items


def entry_of_json(item: dict[str, Any]) -> Entry:
    """Read one saved page: the fields of wallabag, Omnivore and our own documents."""
    return Entry(
        title=plain_text(_string(item.get("title"))),
        author=_joined(item.get("published_by") or item.get("author")),
        section=_string(item.get("section")),
        date=_string(item.get("published_at") or item.get("publishedAt")),
        url=_string(item.get("url") or item.get("given_url") or item.get("originalUrl")),
        tags=tuple(_tags(item.get("tags") or item.get("labels"))),
        content=_string(item.get("content")),
        web=item.get("web") is not False,
    )


def _read_entry(entry: Entry, source: SourceFile, options: SourceOptions) -> Draft:
    if not entry.content.strip() or _COULD_NOT_FETCH in entry.content[:400]:
        raise UnusableInputError(
            "An entry of {name} has no text.", name=printable_path(source.file)
        )
    found = byline_particulars(entry.author)
    date, time = iso_date(entry.date)
    if date is None and entry.date and (reading := find_date(entry.date)) is not None:
        date, time = reading.date, reading.datetime
    told = Particulars(
        title=entry.title,
        place=found.place,
        author=found.author,
        agency=found.agency,
        section=entry.section,
        date=date,
        datetime=time,
        date_text=entry.date if date else "",
        source_url=entry.url if entry.url.startswith(("http://", "https://")) else "",
        tags=entry.tags,
    )
    markup = entry.content
    if "<" not in markup:
        markup = f"<pre>{markup.replace('&', '&amp;')}</pre>"
    return read_fragment(markup, source.file, options, told, web=entry.web)


def _own_document(entry: Entry) -> bytes:
    fields: dict[str, Any] = {
        "title": entry.title,
        "author": entry.author,
        "section": entry.section,
        "published_at": entry.date,
        "url": entry.url,
        "tags": list(entry.tags),
        "content": entry.content,
    }
    if not entry.web:
        fields["web"] = False
    text = json.dumps(
        [{name: value for name, value in fields.items() if value or name == "web"}],
        ensure_ascii=False,
        indent=1,
    )
    return text.encode("utf-8", "replace")


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _joined(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(text for entry in value if (text := _string(entry).strip()))
    return _string(value)


def _tags(value: Any) -> Iterator[str]:
    """Yield tags given as a list of names, of objects (``{"label": …}``), or joined by commas."""
    entries = value if isinstance(value, list) else _string(value).split(",")
    for entry in entries:
        name = entry.get("label") or entry.get("name") if isinstance(entry, dict) else entry
        if text := _string(name).strip():
            yield text
