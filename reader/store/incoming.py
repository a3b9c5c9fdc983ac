"""A file that was read as an article, and the rows it becomes."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.store.lookup_keys import lead_key, title_key
from reader.store.ready_file import ARTICLE_COLUMNS, ReadyFile, Values
from reader.store.short_lines import short_lines
from reader.store.sort_keys import author_sort_key, title_sort_key
from reader.text.excerpt import excerpt

if TYPE_CHECKING:
    from reader.model.correction import Correction
    from reader.model.draft import Draft

__all__ = ["ARTICLE_COLUMNS", "IncomingFile", "sort_date", "storable", "storable_path"]

COMPRESSION = 1
"""zlib's fastest level: on articles in UTF-8 the files take 41 % of their size instead of level 6's
36 %, in half the time, which is then still the largest part of storing an article."""


@dataclass(frozen=True)
class IncomingFile:
    """What an import hands to the store: the draft, and the file's bytes exactly as they were.

    ``file_modified_at`` is the file's own time (UTC ISO 8601), empty where it is not known.
    ``source`` is where the article is from (host or folder; empty: not known). ``correction`` is
    what the person changed, ``rules_off`` the cleaning rules that were switched off.
    """

    draft: Draft
    content: bytes
    file_modified_at: str = ""
    source: str = ""
    correction: Correction | None = None
    rules_off: tuple[str, ...] = ()

    def prepare(self) -> None:
        """Compute what takes time now, outside any transaction."""
        _ = (self.raw_values, self.body_hash, self.excerpt, self.word_count, self.title_key)
        _ = (self.lead_key, self.short_lines)

    def ready(self) -> ReadyFile:
        """All of it as rows, the slow part of which is done now."""
        return ReadyFile(
            file=self.draft.file,
            size=len(self.content),
            raw_sha256=self.raw_sha256,
            raw_values=self.raw_values,
            title=self.title,
            title_key=self.title_key,
            lead_key=self.lead_key,
            source=detail(self.source),
            source_url=self.source_url,
            word_count=self.word_count,
            body_hash=self.body_hash,
            body=self.body,
            short_lines=self.short_lines,
            article=self.article_values("", "", "", None),
            blocks=str(self.body_values("")[-1]),
            related=tuple(row[1:] for row in self.related_values("")),
            removed=tuple(row[1:] for row in self.removed_values("")),
            tags=tuple(row[1:] for row in self.tag_values("")),
        )

    @cached_property
    def raw_sha256(self) -> str:
        """SHA-256 of the file's bytes, hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()

    @cached_property
    def title(self) -> str:
        """The title as it is stored."""
        return detail(self.draft.title)

    @cached_property
    def title_key(self) -> int:
        """What the title is looked up by (see ``lookup_keys.title_key``)."""
        return title_key(self.title)

    @cached_property
    def lead_key(self) -> int:
        """What the body's beginning is looked up by (see ``lookup_keys.lead_key``)."""
        return lead_key(self.title, self.body)

    @cached_property
    def source_url(self) -> str:
        """The article's own address as it is stored, or empty."""
        return detail(self.draft.source_url)

    @cached_property
    def body(self) -> str:
        """The body that offsets count in: the blocks' texts with one line feed between them."""
        return storable("\n".join([block.text for block in self.draft.blocks]))

    @cached_property
    def body_hash(self) -> str:
        """SHA-256 of the body in UTF-8, hexadecimal."""
        return hashlib.sha256(self.body.encode()).hexdigest()

    @cached_property
    def word_count(self) -> int:
        """The body's words, as white space parts them."""
        return len(self.body.split())

    @cached_property
    def short_lines(self) -> dict[str, str]:
        """The body's short lines, folded, each as it was printed (see ``short_lines``)."""
        return short_lines(self.body.split("\n")) if self.source else {}

    @cached_property
    def raw_values(self) -> Values:
        """The row of ``raw_files``, without its time: SHA-256, compressed bytes, size."""
        return (self.raw_sha256, zlib.compress(self.content, COMPRESSION), len(self.content))

    @cached_property
    def excerpt(self) -> str:
        """The opening of the body, for a list."""
        return excerpt(map(detail, self.draft.paragraphs))

    def article_values(
        self, article_id: str, import_id: str, now: str, version_of: str | None
    ) -> Values:
        """The row of ``articles``, in the order of ``ARTICLE_COLUMNS``."""
        draft = self.draft
        return (
            article_id,
            self.title,
            detail(draft.place),
            detail(draft.author),
            detail(draft.agency),
            detail(draft.section),
            draft.date,
            draft.datetime,
            detail(draft.date_text),
            sort_date(draft.date, draft.datetime, now),
            draft.language,
            draft.direction.value,
            self.source_url,
            self.excerpt,
            self.word_count,
            self.body_hash,
            storable_path(draft.file),
            self.file_modified_at,
            draft.encoding,
            self.raw_sha256,
            import_id,
            now,
            now,
            detail(self.source),
            self.title_key,
            self.lead_key,
            version_of,
            None if self.correction is None else correction_document(self.correction),
            json.dumps(self.rules_off, ensure_ascii=False) if self.rules_off else "[]",
            title_sort_key(self.title),
            author_sort_key(detail(draft.author), detail(draft.agency)),
        )

    def body_values(self, article_id: str) -> Values:
        """The row of ``article_bodies``: the body, and the blocks as spans of code points in it."""
        spans = []
        start = 0
        for block in self.draft.blocks:
            end = start + len(block.text)
            spans.append([block.kind.value, start, end, block.line])
            start = end + 1
        return (article_id, self.body, json.dumps(spans))

    def related_values(self, article_id: str) -> list[Values]:
        """The rows of ``related_items``: id, position, title, lead, section, caption, date."""
        return [
            (
                article_id,
                position,
                storable(item.title),
                storable(item.lead),
                storable(item.section),
                storable(item.caption),
                storable(item.date),
            )
            for position, item in enumerate(self.draft.related)
        ]

    def removed_values(self, article_id: str) -> list[Values]:
        """The rows of ``removed_lines``: id, position, line, text, rule."""
        return [
            (article_id, position, removed.line, storable(removed.text), storable(removed.rule))
            for position, removed in enumerate(self.draft.removed)
        ]

    def tag_values(self, article_id: str) -> list[Values]:
        """The rows of ``article_tags`` (id, position, tag); a tag printed twice is kept once."""
        tags = dict.fromkeys(storable(tag) for tag in self.draft.tags)
        return [(article_id, position, tag) for position, tag in enumerate(tags)]


def correction_document(correction: Correction) -> str:
    """``correction`` as JSON, the form in which it is kept with the article."""
    return storable(
        json.dumps(
            {
                "kept_lines": sorted(correction.kept_lines),
                "encoding": correction.encoding,
                "fields": dict(correction.fields),
            },
            ensure_ascii=False,
        )
    )


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


def detail(text: str) -> str:
    """``text`` as it is stored of a title, a name or the like.

    Also without U+0000, where SQLite's own functions end a text: in a library it is a sign of
    damage (``details``).
    """
    return storable(text).replace("\0", "\ufffd")


def storable_path(file: str) -> str:
    """``file`` with the bytes of a name that is not UTF-8 (PEP 383) written out as ``\\udcXX``."""
    return file.encode(errors="backslashreplace").decode()
