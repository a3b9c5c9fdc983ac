"""The headers of tables of saved links, by which such tables are known."""

import csv

URL_COLUMNS = ("url", "link", "href")
TITLE_COLUMNS = ("title", "name")
TEXT_COLUMNS = ("content", "text", "html", "body", "article", "full_text")

_OF_SAVED_LINKS = frozenset(
    {"time_added", "timestamp", "tags", "status", "folder", "selection", "cursor", *TEXT_COLUMNS}
)
"""Pocket: title, url, time_added, (cursor,) tags, status. Instapaper: URL, Title, Selection,
Folder, Timestamp(, Tags). Both as exported in 2024 and 2025."""


def is_link_table(first_line: str) -> bool:
    """Whether a file's first line is the header of a table of saved links."""
    line = first_line.lstrip("\ufeff").casefold()
    if "," not in line or not any(name in line for name in URL_COLUMNS):
        return False
    try:
        names = {name.strip() for name in next(csv.reader([line]))}
    except (csv.Error, StopIteration):
        return False
    titled = names & {*TITLE_COLUMNS, *TEXT_COLUMNS}
    return bool(names & set(URL_COLUMNS) and titled and names & _OF_SAVED_LINKS)
