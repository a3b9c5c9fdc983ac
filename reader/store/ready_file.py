"""An incoming article as rows: what crosses from a process that reads files to the one that stores
them, with nothing left to work out."""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import attrgetter

Values = tuple[object, ...]

ARTICLE_COLUMNS = (
    "id", "title", "place", "author", "agency", "section", "date", "datetime", "date_text",
    "sort_date", "language", "direction", "source_url", "excerpt", "word_count", "body_hash",
    "file", "file_modified_at", "encoding", "raw_sha256", "import_id", "imported_at",
    "modified_at", "source", "title_key", "lead_key", "version_of", "correction", "rules_off",
    "title_sort", "author_sort",
)  # fmt: skip
"""The columns of an article's row, in the order in which its values are given."""

_PLACES = {name: place for place, name in enumerate(ARTICLE_COLUMNS)}


@dataclass(frozen=True, slots=True)
class ReadyFile:
    """What ``store_step`` needs of a file. The texts can be stored as they are.

    ``file`` is the path as it was given, ``size`` the length of its bytes. ``raw_values`` is as in
    ``IncomingFile``; ``article`` is the article's row without its id, import and times, ``blocks``
    the blocks as ``article_bodies`` keeps them, and the other rows come without the article's id.
    """

    file: str
    size: int
    raw_sha256: str
    raw_values: Values
    title: str
    title_key: int
    lead_key: int
    source: str
    source_url: str
    word_count: int
    body_hash: str
    body: str
    short_lines: dict[str, str]
    article: Values
    blocks: str
    related: tuple[Values, ...]
    removed: tuple[Values, ...]
    tags: tuple[Values, ...]

    def __reduce__(self) -> tuple[type[ReadyFile], Values]:
        """Pickle as a call with the fields; what dataclasses do themselves takes three times as
        long."""
        return ReadyFile, _FIELDS(self)

    def ready(self) -> ReadyFile:
        """Itself: as ``IncomingFile.ready``."""
        return self

    def article_values(
        self, article_id: str, import_id: str, now: str, version_of: str | None
    ) -> Values:
        """The row of ``articles``, in the order of ``ARTICLE_COLUMNS``."""
        values = list(self.article)
        values[_PLACES["id"]] = article_id
        values[_PLACES["import_id"]] = import_id
        values[_PLACES["imported_at"]] = values[_PLACES["modified_at"]] = now
        values[_PLACES["version_of"]] = version_of
        values[_PLACES["sort_date"]] = values[_PLACES["sort_date"]] or now[:10]
        return tuple(values)


_FIELDS = attrgetter(*(each.name for each in fields(ReadyFile)))
