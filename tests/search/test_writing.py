"""Putting articles into the index while it commits."""

from __future__ import annotations

import threading
from typing import Any, cast

import pytest

from reader.model.errors import SearchIndexError
from reader.model.indexed_article import IndexedArticle
from reader.search import writing
from reader.search.schema import ID
from reader.search.writing import IndexWriter

SECONDS = 30


class SlowIndex:
    """An index whose commits last until they are let go on; it notes what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.commits = threading.Event()
        self.may_end = threading.Event()
        self.error: Exception | None = None

    def writer(self, _bytes: int, _threads: int) -> SlowIndex:
        return self

    def add_document(self, document: Any) -> None:
        assert not self.commits.is_set() or self.may_end.is_set(), "tantivy would refuse it"
        self.told.append(f"+{document[ID][0]}")

    def delete_documents_by_term(self, _field: str, id_: str) -> None:
        assert not self.commits.is_set() or self.may_end.is_set(), "tantivy would refuse it"
        self.told.append(f"-{id_}")

    def commit(self) -> None:
        self.commits.set()
        assert self.may_end.wait(SECONDS)
        self.told.append("commit")
        if self.error is not None:
            raise self.error


@pytest.fixture
def index() -> SlowIndex:
    return SlowIndex()


@pytest.fixture
def writer(index: SlowIndex) -> IndexWriter:
    return IndexWriter(cast("Any", index), None, many=False)


def article(id_: str) -> IndexedArticle:
    return IndexedArticle(id_, f"خبر {id_}", "متن الخبر", "", "", "", (), (), "", "")


def test_what_is_put_while_it_commits_comes_after_it_in_order(
    index: SlowIndex, writer: IndexWriter
) -> None:
    writer.put([article("a")])
    writer.begin_commit()
    assert index.commits.wait(SECONDS)
    writer.put([article("b"), article("c")], replacing=["a", "b"])
    writer.put([article("d")])
    assert writer.is_committing
    assert index.told == ["+a"]
    index.may_end.set()
    writer.finish_commit()
    assert not writer.is_committing
    assert index.told == ["+a", "commit", "-a", "-b", "+b", "+c", "+d"]


def test_a_commit_that_fails_is_told_and_nothing_is_put_after_it(
    index: SlowIndex, writer: IndexWriter
) -> None:
    index.error = OSError(28, "No space left on device")
    writer.begin_commit()
    writer.put([article("a")])
    index.may_end.set()
    with pytest.raises(SearchIndexError, match="is full"):
        writer.finish_commit()
    assert index.told == ["commit"]


def test_no_more_is_held_than_there_is_memory_for(
    index: SlowIndex, writer: IndexWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "MOST_HELD", len(article("a").body))
    writer.begin_commit()
    assert index.commits.wait(SECONDS)
    writer.put([article("a")])
    assert writer.is_committing
    threading.Timer(0.05, index.may_end.set).start()
    writer.put([article("b")])
    assert index.told == ["commit", "+a", "+b"]


def test_letting_go_waits_for_the_commit_and_forgets_the_rest(
    index: SlowIndex, writer: IndexWriter
) -> None:
    writer.begin_commit()
    writer.put([article("a")])
    threading.Timer(0.05, index.may_end.set).start()
    writer.abandon()
    assert index.told == ["commit"]
