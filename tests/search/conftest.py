"""Indexes to ask: in memory, of articles that a test makes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.indexed_article import IndexedArticle
from reader.search.finding import Page, find
from reader.search.index import SearchIndex
from reader.search.memory import MemoryFolder
from reader.search.query_language import parse_query
from reader.search.request import request_of
from reader.search.state import Building
from reader.search.writing import IndexWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Asked:
    """An index of given articles, asked as a person would."""

    def __init__(self, articles: Sequence[IndexedArticle]) -> None:
        folder = MemoryFolder()
        record = folder.create(Building(made=0, total=len(articles)))
        writer = IndexWriter(folder.open(record, record.folder), None, many=False)
        writer.put(articles)
        writer.begin_commit()
        writer.finish_commit()
        writer.close(lambda: False)
        folder.save(record)
        self.index = SearchIndex(folder)

    def page(self, text: str, *, exact: bool = False, unfinished: bool = False, **kw: int) -> Page:
        snapshot = self.index.snapshot()
        assert snapshot is not None
        return find(snapshot, request_of(parse_query(text, exact), unfinished=unfinished), **kw)

    def ids(self, text: str, **options: bool) -> list[str]:
        """The articles found, best first."""
        return [hit.id for hit in self.page(text, **options).hits]


@pytest.fixture
def ask() -> Callable[..., Asked]:
    """An index of articles given by name: a body, or a dictionary of fields."""

    def make(**articles: str | dict[str, object]) -> Asked:
        made = []
        for name, fields in articles.items():
            given = {"body": fields} if isinstance(fields, str) else fields
            made.append(IndexedArticle(**{"id": name, "title": "", "body": "", **given}))  # type: ignore[arg-type]
        return Asked(made)

    return make
