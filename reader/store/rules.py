"""Cleaning rules switched off for a source, and lines learnt as a source's clutter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from reader.model.errors import NotFoundError
from reader.model.rules import OfferedRule
from reader.store.identity import utc_now

if TYPE_CHECKING:
    from reader.store.connection import LibraryFile

Verdict = Literal["accepted", "declined"]

LEAST_ARTICLES = 5
"""Articles of a source that a line must stand in before it is offered as clutter."""

LEAST_SHARE = 30
"""Per cent of the source's articles that it must stand in."""

MOST_OFFERS = 200
"""Lines offered at once; nobody weighs more of them."""

_OFFERED = """
    SELECT l.source, l.line, l.text, l.articles, s.articles, l.first_article_id, l.last_article_id
    FROM short_lines AS l
    JOIN source_counts AS s ON s.source = l.source
    LEFT JOIN learnt_rules AS r ON r.source = l.source AND r.line = l.line
    WHERE l.articles >= 5 AND l.articles >= ? AND l.articles * 100 >= s.articles * ?
    AND r.line IS NULL
    ORDER BY l.source, l.articles DESC, l.line LIMIT ?
"""
_LIVE = "SELECT 1 FROM articles WHERE id = ? AND deleted_at IS NULL"


class RuleTable:
    """What the person decided about cleaning rules, source by source.

    A switch or a verdict is kept with its time even when it says what was so before, so that
    several devices can merge by the latest.
    """

    def __init__(self, library_file: LibraryFile):
        self._file = library_file

    def off(self) -> dict[str, frozenset[str]]:
        """The names of the rules that are switched off, for each source that has any."""
        with self._file.reading() as connection:
            rows = connection.execute(
                "SELECT source, rule FROM switched_rules WHERE off = 1"
            ).fetchall()
        found: dict[str, frozenset[str]] = {}
        for source, rule in rows:
            found[source] = found.get(source, frozenset()) | {rule}
        return found

    def switch(self, source: str, rule: str, *, off: bool) -> bool:
        """Switch a rule off or on for a source; True if it was the other way."""
        with self._file.writing() as connection:
            row = connection.execute(
                "SELECT off FROM switched_rules WHERE source = ? AND rule = ?", (source, rule)
            ).fetchone()
            if bool(row and row[0]) == off:
                return False
            connection.execute(
                "INSERT INTO switched_rules (source, rule, off, modified_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (source, rule)"
                " DO UPDATE SET off = excluded.off,"
                " modified_at = later(excluded.modified_at, modified_at)",
                (source, rule, int(off), utc_now()),
            )
        return True

    def learnt(self) -> dict[str, dict[str, str]]:
        """The accepted lines of each source: folded, to the line as printed."""
        with self._file.reading() as connection:
            rows = connection.execute(
                "SELECT source, line, text FROM learnt_rules WHERE verdict = 'accepted'"
                " ORDER BY source, line"
            ).fetchall()
        found: dict[str, dict[str, str]] = {}
        for source, line, text in rows:
            found.setdefault(source, {})[line] = text
        return found

    def offered(self) -> tuple[OfferedRule, ...]:
        """The lines that recur and that the person has not decided about, by source."""
        with self._file.reading() as connection:
            rows = connection.execute(
                _OFFERED, (LEAST_ARTICLES, LEAST_SHARE, MOST_OFFERS)
            ).fetchall()
            return tuple(
                OfferedRule(
                    source=source,
                    line=line,
                    count=count,
                    example_article_ids=tuple(
                        id_
                        for id_ in dict.fromkeys(examples)
                        if connection.execute(_LIVE, (id_,)).fetchone()
                    ),
                    text=text,
                    articles=articles,
                )
                for source, line, text, count, articles, *examples in rows
            )

    def decide(self, source: str, line: str, verdict: Verdict) -> bool:
        """Accept or decline a folded line as a source's clutter; True if that is new.

        Raises NotFoundError for a line that was never offered.
        """
        with self._file.writing() as connection:
            row = connection.execute(
                "SELECT verdict, text FROM learnt_rules WHERE source = ?1 AND line = ?2"
                " UNION ALL SELECT '', text FROM short_lines WHERE source = ?1 AND line = ?2",
                (source, line),
            ).fetchone()
            if row is None:
                raise NotFoundError(
                    "The line “{line}” was not offered for {source}.", line=line, source=source
                )
            if row[0] == verdict:
                return False
            connection.execute(
                "INSERT INTO learnt_rules (source, line, text, verdict, modified_at)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (source, line)"
                " DO UPDATE SET verdict = excluded.verdict,"
                " modified_at = later(excluded.modified_at, modified_at)",
                (source, line, row[1], verdict, utc_now()),
            )
        return True
