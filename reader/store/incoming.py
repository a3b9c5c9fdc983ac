"""A file that was read as an article, and the rows it becomes."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.text.excerpt import excerpt

if TYPE_CHECKING:
    from reader.model.draft import Draft

Row = dict[str, object]


@dataclass(frozen=True)
class IncomingFile:
    """What an import hands to the store: the draft, and the file's bytes exactly as they were.

    ``file_modified_at`` is the file's own time (UTC ISO 8601), empty where it is not known.
    """

    draft: Draft
    content: bytes
    file_modified_at: str = ""

    def prepare(self) -> None:
        """Compute hashes, excerpt and compressed bytes now, outside any transaction."""
        _ = (self.raw_row, self.body_hash, self.excerpt)

    @cached_property
    def raw_sha256(self) -> str:
        """SHA-256 of the file's bytes, hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()

    @cached_property
    def title(self) -> str:
        """The title as it is stored."""
        return storable(self.draft.title)

    @cached_property
    def body(self) -> str:
        """The body that offsets count in: the blocks' texts with one line feed between them."""
        return "\n".join(storable(block.text) for block in self.draft.blocks)

    @cached_property
    def body_hash(self) -> str:
        """SHA-256 of the body in UTF-8, hexadecimal."""
        return hashlib.sha256(self.body.encode()).hexdigest()

    @cached_property
    def raw_row(self) -> Row:
        """The row of ``raw_files``, without its time."""
        return {
            "sha256": self.raw_sha256,
            "content": zlib.compress(self.content),
            "size": len(self.content),
        }

    @cached_property
    def excerpt(self) -> str:
        """The opening of the body, for a list."""
        return excerpt([storable(paragraph) for paragraph in self.draft.paragraphs])

    def article_row(self, article_id: str, import_id: str, now: str) -> Row:
        """The row of ``articles``."""
        draft = self.draft
        return {
            "id": article_id,
            "title": self.title,
            "place": storable(draft.place),
            "author": storable(draft.author),
            "agency": storable(draft.agency),
            "section": storable(draft.section),
            "date": draft.date,
            "datetime": draft.datetime,
            "date_text": storable(draft.date_text),
            "sort_date": sort_date(draft.date, draft.datetime, now),
            "language": draft.language,
            "direction": draft.direction.value,
            "source_url": storable(draft.source_url),
            "excerpt": self.excerpt,
            "word_count": len(self.body.split()),
            "body_hash": self.body_hash,
            "file": storable_path(draft.file),
            "file_modified_at": self.file_modified_at,
            "encoding": draft.encoding,
            "raw_sha256": self.raw_sha256,
            "import_id": import_id,
            "imported_at": now,
            "modified_at": now,
            "deleted_at": None,
        }

    def body_row(self, article_id: str) -> Row:
        """The row of ``article_bodies``: the body, and the blocks as spans of code points in it."""
        spans = []
        start = 0
        for block in self.draft.blocks:
            end = start + len(block.text)
            spans.append([block.kind.value, start, end, block.line])
            start = end + 1
        return {"article_id": article_id, "body": self.body, "blocks": json.dumps(spans)}

    def related_rows(self, article_id: str) -> list[Row]:
        """The rows of ``related_items``."""
        return [
            {
                "article_id": article_id,
                "position": position,
                "title": storable(item.title),
                "lead": storable(item.lead),
                "section": storable(item.section),
                "caption": storable(item.caption),
                "date": storable(item.date),
            }
            for position, item in enumerate(self.draft.related)
        ]

    def removed_rows(self, article_id: str) -> list[Row]:
        """The rows of ``removed_lines``."""
        return [
            {
                "article_id": article_id,
                "position": position,
                "line": removed.line,
                "text": storable(removed.text),
                "rule": removed.rule,
            }
            for position, removed in enumerate(self.draft.removed)
        ]

    def tag_rows(self, article_id: str) -> list[Row]:
        """The rows of ``article_tags``; a tag printed twice is kept once."""
        tags = dict.fromkeys(storable(tag) for tag in self.draft.tags)
        return [
            {"article_id": article_id, "position": position, "tag": tag}
            for position, tag in enumerate(tags)
        ]


def sort_date(date: str | None, datetime: str | None, imported_at: str) -> str:
    """The key a list is ordered by: printed time to the second, printed date, or day of import.

    As printed: two offsets from UTC are not reconciled, and a day without a time comes below the
    times of that day in a list that begins with the newest.
    """
    return (datetime or "")[:19] or date or imported_at[:10]


def storable(text: str) -> str:
    """``text`` with each lone surrogate, which SQLite cannot hold, as U+FFFD (same length)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    return text


def storable_path(file: str) -> str:
    """``file`` with the bytes of a name that is not UTF-8 (PEP 383) written out as ``\\udcXX``."""
    return file.encode(errors="backslashreplace").decode()
