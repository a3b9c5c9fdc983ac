"""What long lists are sorted by, as it is kept in ``articles``: the keys of title and author."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.text.sorting import sort_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

NOBODY = "\U0010ffff"
"""The key of an article that names nobody; it comes last."""

TITLE_SORT = "maqal_sort_key(CAST(title AS BLOB))"
"""The key of an article's title, in SQL with ``sort_functions``."""

AUTHOR_SORT = "maqal_author_sort_key(CAST(author AS BLOB), CAST(agency AS BLOB))"
"""The key of who wrote an article, in SQL with ``sort_functions``."""


def title_sort_key(title: str) -> str:
    """What an article's title is compared by in a list."""
    return sort_key(title)


def author_sort_key(author: str, agency: str) -> str:
    """What an article's author is compared by, or else the agency; ``NOBODY`` without either."""
    name = author or agency
    return sort_key(name) if name else NOBODY


@contextmanager
def sort_functions(connection: sqlite3.Connection) -> Iterator[None]:
    """Have ``connection`` know the functions of ``TITLE_SORT`` and ``AUTHOR_SORT`` for a while.

    They take bytes: those of a damaged row may be no UTF-8, and the sqlite3 module would refuse
    to hand them over as a text.
    """
    connection.create_function(
        "maqal_sort_key", 1, lambda title: title_sort_key(_text(title)), deterministic=True
    )
    connection.create_function(
        "maqal_author_sort_key",
        2,
        lambda author, agency: author_sort_key(_text(author), _text(agency)),
        deterministic=True,
    )
    try:
        yield
    finally:
        connection.create_function("maqal_sort_key", 1, None)
        connection.create_function("maqal_author_sort_key", 2, None)


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""
