"""Counting the short lines of each source's articles."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.draft import Block, BlockKind
from reader.store import short_lines as counting
from reader.store.migrations import _SECOND_SCHEMA
from reader.store.short_lines import LINES_PER_ARTICLE, count_lines, short_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.store import LibraryStore
    from reader.store.incoming import IncomingFile

LONG = "فقرة طويلة " * 12


def test_short_lines_are_folded_and_each_counted_once() -> None:
    assert short_lines(["شاركْ  المقالة", LONG, "شارك المقاله", "***", ""]) == {
        "شارك المقاله": "شاركْ  المقالة"
    }
    assert len(short_lines([f"بيت {number}" for number in range(500)])) == LINES_PER_ARTICLE


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=3), max_size=80))
def test_counts_are_too_low_by_one_bucket_at_most(articles: list[list[str]]) -> None:
    exact = Counter(line for lines in articles for line in set(lines))
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in _SECOND_SCHEMA:
            if statement.strip().startswith("CREATE TABLE"):
                connection.execute(statement)
        bucket, counting.BUCKET = counting.BUCKET, 10
        try:
            for number, lines in enumerate(articles):
                count_lines(connection, [(str(number), "s", {line: line for line in lines})])
        finally:
            counting.BUCKET = bucket
        counted = dict(connection.execute("SELECT line, articles FROM short_lines"))
    slack = len(articles) // 10
    for line, number in exact.items():
        assert number - slack <= counted.get(line, 0) <= number


def with_lines(
    make_file: Callable[..., IncomingFile], number: int, *lines: str, source: str = "example.org"
) -> IncomingFile:
    made = make_file(number, source_url="", title=f"عنوان {number}")
    texts = (f"{LONG} {number} " * 3, *lines)
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))
    return replace(made, draft=replace(made.draft, blocks=blocks), source=source)


def test_a_line_is_offered_from_five_articles_and_three_in_ten(
    store: LibraryStore, make_file: Callable[..., IncomingFile]
) -> None:
    import_id = store.imports.start()
    four = [with_lines(make_file, number, "اقرأ المزيد هنا") for number in range(4)]
    store.imports.store_step(import_id, four)
    assert store.rules.offered() == ()
    [fifth] = store.imports.store_step(import_id, [with_lines(make_file, 4, "إقرأ المزيد هنا")])
    [offer] = store.rules.offered()
    assert (offer.source, offer.line, offer.text) == (
        "example.org", "اقرا المزيد هنا", "إقرأ المزيد هنا",
    )  # fmt: skip
    assert (offer.count, offer.articles) == (5, 5)
    assert offer.example_article_ids[-1] == getattr(fifth, "id", "")
    store.imports.store_step(import_id, [with_lines(make_file, n) for n in range(5, 16)])
    assert store.rules.offered()[0].articles == 16
    store.imports.store_step(import_id, [with_lines(make_file, 16)])
    assert store.rules.offered() == ()  # 5 of 17


def test_another_sources_lines_are_counted_apart(
    store: LibraryStore, make_file: Callable[..., IncomingFile]
) -> None:
    files = [
        with_lines(make_file, number, "تابعونا", source=f"site-{number % 2}.org")
        for number in range(8)
    ]
    store.imports.store_step(store.imports.start(), files)
    assert store.rules.offered() == ()
    store.imports.store_step(
        store.imports.start(), [with_lines(make_file, 9, "تابعونا", source="site-1.org")]
    )
    assert [offer.source for offer in store.rules.offered()] == ["site-1.org"]


def test_what_goes_to_the_trash_no_longer_counts(
    store: LibraryStore, make_file: Callable[..., IncomingFile]
) -> None:
    def counted() -> list[int]:
        return [offer.count for offer in store.rules.offered()]

    import_id = store.imports.start()
    files = [with_lines(make_file, number, "تابعونا على الشبكة") for number in range(7)]
    outcomes = store.imports.store_step(import_id, files)
    ids = [getattr(outcome, "id", "") for outcome in outcomes]
    store.articles.delete(ids[:2])
    assert counted() == [5]
    store.history.undo(import_id)
    assert counted() == []
    again = store.imports.start()
    store.imports.store_step(again, files)
    assert counted() == [7]
    store.history.undo(again)
    store.history.redo(import_id)
    store.articles.restore(ids)
    assert counted() == [7]
