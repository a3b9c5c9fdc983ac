"""Whether an incoming article is one that the library holds, or an edited version of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reader.model.import_report import Sameness
from reader.store.likeness import FoldedBody, differs_in_clutter_only, likeness
from reader.store.lookup_keys import is_longer_title

if TYPE_CHECKING:
    import sqlite3

    from reader.store.ready_file import ReadyFile

SAME_ARTICLE = 0.95
"""Likeness from which a body is the same article's, if only short lines differ."""

SAME_STORY = 0.5
"""Likeness from which an article with the same title or address is an edited version."""

CANDIDATES = 8
"""Articles with the same title or address that are compared at most, newest first: a column's
title stands over hundreds of articles."""

_LENGTH_RATIO = 3
"""Bodies of which one is longer than this many times the other are less than SAME_STORY alike."""

_SAME_BYTES = "SELECT id FROM articles WHERE raw_sha256 = ? AND deleted_at IS NULL LIMIT 1"
_SAME_BODY = """
    SELECT id, title FROM articles WHERE body_hash = ? AND deleted_at IS NULL
    ORDER BY title <> ? LIMIT ?
"""
_CANDIDATES = """
    SELECT id, coalesce(version_of, id), title, title_key, source_url, word_count FROM articles
    WHERE {column} = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?
"""
_SAME_TITLE = _CANDIDATES.format(column="title_key")
_SAME_LEAD = _CANDIDATES.format(column="lead_key")
# The index is of articles that have an address.
_SAME_ADDRESS = _CANDIDATES.format(column="source_url <> '' AND source_url")


@dataclass(frozen=True, slots=True)
class Match:
    """A stored article that an incoming one is the same as (``sameness``) or a version of (None).

    ``first_id`` is the id of the first version of the stored article.
    """

    id: str
    first_id: str
    sameness: Sameness | None = None


class _Candidate(NamedTuple):
    id: str
    first_id: str
    title: str
    title_key: int
    source_url: str
    word_count: int


class StoredArticles:
    """The articles an incoming one is compared with: those stored, and those accepted with it."""

    def __init__(self, connection: sqlite3.Connection):
        self._connection = connection
        self._by_bytes: dict[str, str] = {}
        self._by_body: dict[str, list[tuple[str, str]]] = {}
        self._accepted_by: dict[str | int, list[_Candidate]] = {}
        self._bodies: dict[str, FoldedBody] = {}
        self._accepted: dict[str, ReadyFile] = {}

    def accept(self, article_id: str, file: ReadyFile, version_of: str | None) -> None:
        """Compare later files with ``file``, too, which is to be stored with this id."""
        candidate = _Candidate(
            article_id,
            version_of or article_id,
            file.title,
            file.title_key,
            file.source_url,
            file.word_count,
        )
        self._by_bytes[file.raw_sha256] = article_id
        self._by_body.setdefault(file.body_hash, []).append((article_id, file.title))
        for _, key in _lookups(file):
            self._accepted_by.setdefault(key, []).append(candidate)
        self._accepted[article_id] = file

    def match(self, file: ReadyFile) -> Match | None:
        """The article that ``file`` is the same as or a version of; None: it is a new one."""
        return self._same(file) or self._alike(file)

    def _same(self, file: ReadyFile) -> Match | None:
        execute = self._connection.execute
        if id_ := self._by_bytes.get(file.raw_sha256):
            return Match(id_, id_, Sameness.BYTES)
        if row := execute(_SAME_BYTES, (file.raw_sha256,)).fetchone():
            return Match(row[0], row[0], Sameness.BYTES)
        titles = self._by_body.get(file.body_hash, [])[-CANDIDATES:]
        titles += execute(_SAME_BODY, (file.body_hash, file.title, CANDIDATES)).fetchall()
        for id_, title in titles:
            if title == file.title:
                return Match(id_, id_, Sameness.TEXT)
        for id_, title in titles:
            if is_longer_title(title, file.title):
                return Match(id_, id_, Sameness.CLUTTER)
        return None

    def _alike(self, file: ReadyFile) -> Match | None:
        body: FoldedBody | None = None
        best, most = None, SAME_STORY
        for candidate in self._candidates(file):
            body = body or FoldedBody(file.body)
            other = self._body(candidate.id)
            degree = likeness(body, other)
            titles = (file.title, candidate.title)
            if (
                degree >= SAME_ARTICLE
                and is_longer_title(*titles)
                and differs_in_clutter_only(body, other, titles)
            ):
                return Match(candidate.id, candidate.first_id, Sameness.CLUTTER)
            if degree >= most:
                best, most = candidate, degree
        return None if best is None else Match(best.id, best.first_id)

    def _candidates(self, file: ReadyFile) -> list[_Candidate]:
        found: list[_Candidate] = []
        for query, key in _lookups(file):
            found += self._accepted_by.get(key, [])[-CANDIDATES:]
            found += map(_Candidate._make, self._connection.execute(query, (key, CANDIDATES)))
        words = file.word_count
        return [
            candidate
            for candidate in dict.fromkeys(found)
            if _may_be_version(file, candidate)
            and max(words, candidate.word_count)
            <= _LENGTH_RATIO * max(1, min(words, candidate.word_count))
        ]

    def _body(self, article_id: str) -> FoldedBody:
        known = self._bodies.get(article_id)
        if known is None:
            known = self._bodies[article_id] = FoldedBody(self._text(article_id))
        return known

    def _text(self, article_id: str) -> str:
        if file := self._accepted.get(article_id):
            return file.body
        (text,) = self._connection.execute(
            "SELECT body FROM article_bodies WHERE article_id = ?", (article_id,)
        ).fetchone()
        return str(text)


def _lookups(file: ReadyFile) -> list[tuple[str, str | int]]:
    """The queries for candidates, each with its key (the keys of one kind are apart: 64 bits)."""
    lookups: tuple[tuple[str, str | int], ...] = (
        (_SAME_ADDRESS, file.source_url),
        (_SAME_TITLE, file.title_key),
        (_SAME_LEAD, file.lead_key),
    )
    return [(query, key) for query, key in lookups if key]


def _may_be_version(file: ReadyFile, candidate: _Candidate) -> bool:
    """Whether alike bodies are one article: an agency's text under other titles is not."""
    same_address = bool(file.source_url) and file.source_url == candidate.source_url
    return same_address or is_longer_title(file.title, candidate.title)
