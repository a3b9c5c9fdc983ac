"""Which short lines recur in the bodies of one source's articles.

Counted as articles come in and go to the trash, in the change's own transaction, by *lossy
counting* (Manku and Motwani, Approximate frequency counts over data streams, VLDB 2002): after
each ``BUCKET`` articles of a source, lines too rare to matter are forgotten. A count is then too
low by at most one in ``BUCKET`` of the source's articles, and the table stays small however many
articles there are.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from reader.text.normalise import fold

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

LONGEST_SHORT_LINE = 80
"""Code points; longer lines are text."""

LINES_PER_ARTICLE = 40
"""Short lines counted of one article at most: an article of verse is nothing but short lines."""

BUCKET = 100
"""Articles after which rare lines of a source are forgotten."""

_COUNT_ARTICLES = """
    INSERT INTO source_counts (source, articles) VALUES (?, ?)
    ON CONFLICT (source) DO UPDATE SET articles = articles + excluded.articles
    RETURNING articles
"""
_COUNT_LINE = """
    INSERT INTO short_lines
        (source, line, text, articles, missed, first_article_id, last_article_id)
    VALUES (:source, :line, :text, 1, :missed, :article, :article)
    ON CONFLICT (source, line) DO UPDATE SET articles = articles + 1, text = excluded.text,
        last_article_id = excluded.last_article_id
"""
_FORGET_RARE = "DELETE FROM short_lines WHERE source = ? AND articles + missed <= ?"
_TAKE_LINE = """
    UPDATE short_lines SET articles = articles - 1
    WHERE source = ? AND line = ? AND articles > 0
"""
_BODIES = """
    SELECT a.id, a.source, b.body FROM articles AS a JOIN article_bodies AS b ON b.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(?)) AND a.source <> ''
"""

Counted = tuple[str, str, dict[str, str]]
"""An article's id, its source, and its short lines (see ``short_lines``)."""


def short_lines(texts: Iterable[str]) -> dict[str, str]:
    """The short lines among ``texts``: folded, with white space collapsed, to the line as printed.

    Each once, at most ``LINES_PER_ARTICLE``; lines without a letter or a digit are left out.
    """
    found: dict[str, str] = {}
    for text in texts:
        if len(text) > LONGEST_SHORT_LINE:
            continue
        line = " ".join(fold(text).split())
        if line not in found and any(map(str.isalnum, line)):
            found[line] = text
            if len(found) == LINES_PER_ARTICLE:
                break
    return found


def count_lines(connection: sqlite3.Connection, articles: Sequence[Counted]) -> None:
    """Count the lines of ``articles``, in the transaction that ``connection`` is in."""
    for source, number in Counter(source for _, source, _ in articles if source).items():
        [(total,)] = connection.execute(_COUNT_ARTICLES, (source, number)).fetchall()
        bucket, before = total // BUCKET, (total - number) // BUCKET
        connection.executemany(
            _COUNT_LINE,
            [
                {"source": source, "line": line, "text": text, "missed": before, "article": id_}
                for id_, of, lines in articles
                if of == source
                for line, text in lines.items()
            ],
        )
        if bucket > before:
            connection.execute(_FORGET_RARE, (source, bucket))


def count_articles(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Count the lines of stored articles that came back from the trash."""
    count_lines(connection, _stored(connection, ids))


def discount_articles(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Take back what was counted for stored articles that go to the trash."""
    articles = _stored(connection, ids)
    connection.executemany(
        _TAKE_LINE, [(source, line) for _, source, lines in articles for line in lines]
    )
    for source, number in Counter(source for _, source, _ in articles).items():
        connection.execute(
            "UPDATE source_counts SET articles = max(articles - ?, 0) WHERE source = ?",
            (number, source),
        )
        connection.execute("DELETE FROM short_lines WHERE source = ? AND articles = 0", (source,))


def _stored(connection: sqlite3.Connection, ids: Iterable[str]) -> list[Counted]:
    rows = connection.execute(_BODIES, (json.dumps(list(ids)),))
    return [(id_, source, short_lines(body.split("\n"))) for id_, source, body in rows]
