from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from reader.model.changes import Changes
from reader.model.errors import CancelledError, SearchIndexError
from reader.model.query import Query
from reader.model.search import Hit, SearchResult, Snippet
from reader.models import search_results
from reader.models.roles import Role
from reader.models.search_results import FoundArticle, SearchRequest, SearchResultsModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from reader.model.listing import ArticleSummary
    from reader.tasks.runner import TaskRunner


class NumberedSearch:
    """Finds ``total`` articles named after the query; a query in ``held`` waits to be let go."""

    def __init__(self, total: int = 3) -> None:
        self.total = total
        self.held: dict[str, threading.Event] = {}
        self.asked: list[tuple[str, int]] = []
        self.first = 0
        self.error: SearchIndexError | None = None

    def search(
        self,
        text: str,
        *,
        limit: int,
        offset: int,
        exact: bool,
        as_you_type: bool,
        cancelled: Callable[[], bool],
    ) -> SearchResult:
        self.asked.append((text, offset))
        if text in self.held:
            assert self.held[text].wait(10)
        if cancelled():
            raise CancelledError("nobody waits for it")
        if self.error is not None:
            raise self.error
        numbers = range(self.first + offset, self.first + min(offset + limit, self.total))
        hits = tuple(
            Hit(f"{text}-{number}", f"{text} {number}", 1.0, Snippet(f"نص {number}"))
            for number in numbers
        )
        return SearchResult(Query(), hits, self.total)

    def summaries(self, _ids: Sequence[str]) -> tuple[ArticleSummary, ...]:
        return ()


@pytest.fixture
def numbered() -> NumberedSearch:
    return NumberedSearch()


@pytest.fixture
def model(numbered: NumberedSearch, runner: TaskRunner) -> SearchResultsModel:
    return SearchResultsModel(numbered, runner)  # type: ignore[arg-type]


def titles(model: SearchResultsModel) -> list[object]:
    role = Qt.ItemDataRole.DisplayRole
    return [model.index(row).data(role) for row in range(model.rowCount())]


def search(model: SearchResultsModel, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(model.shown):
        model.search(SearchRequest(text))


def test_the_model_keeps_qt_rules(
    model: SearchResultsModel, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    search(model, qtbot, "كتاب")
    qtmodeltester.check(model)
    assert titles(model) == ["كتاب 0", "كتاب 1", "كتاب 2"]
    assert isinstance(model.index(0).data(Role.ITEM), FoundArticle)
    assert model.index(1).data(Role.ID) == "كتاب-1"
    assert "نص 2" in str(model.index(2).data(Qt.ItemDataRole.AccessibleTextRole))


def test_an_older_answer_is_never_shown_over_a_newer_one(
    model: SearchResultsModel, numbered: NumberedSearch, qtbot: QtBot, runner: TaskRunner
) -> None:
    numbered.held["ك"] = threading.Event()
    shown: list[list[object]] = []
    model.shown.connect(lambda _result, _again: shown.append(titles(model)))
    for text in ("ك", "كت", "كتب"):
        model.search(SearchRequest(text))
    assert model.searching
    with qtbot.waitSignal(runner.idle):
        numbered.held["ك"].set()
    assert shown == [["كتب 0", "كتب 1", "كتب 2"]]
    assert [text for text, _offset in numbered.asked] == ["ك", "كتب"], "what waited was not begun"


def test_the_rows_stay_until_the_next_answer_is_there(
    model: SearchResultsModel, numbered: NumberedSearch, qtbot: QtBot
) -> None:
    search(model, qtbot, "كت")
    numbered.held["كتب"] = threading.Event()
    model.search(SearchRequest("كتب"))
    assert titles(model) == ["كت 0", "كت 1", "كت 2"]
    with qtbot.waitSignal(model.shown):
        numbered.held["كتب"].set()


def test_further_hits_come_when_they_are_scrolled_to(
    model: SearchResultsModel,
    numbered: NumberedSearch,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search_results, "FIRST_HITS", 4)
    monkeypatch.setattr(search_results, "PAGE_HITS", 4)
    numbered.total = 9
    search(model, qtbot, "س")
    assert model.rowCount() == 4
    for rows in (8, 9):
        assert model.canFetchMore(QModelIndex())
        with qtbot.waitSignal(model.rowsInserted):
            model.fetchMore(QModelIndex())
        assert model.rowCount() == rows
    assert not model.canFetchMore(QModelIndex())


def test_a_page_that_moved_shows_nothing_twice_and_comes_to_an_end(
    model: SearchResultsModel,
    numbered: NumberedSearch,
    qtbot: QtBot,
    runner: TaskRunner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search_results, "FIRST_HITS", 4)
    numbered.total = 6
    search(model, qtbot, "س")
    numbered.first = -2
    with qtbot.waitSignal(runner.idle):
        model.fetchMore(QModelIndex())
    assert len(set(titles(model))) == model.rowCount()
    numbered.total = 0
    while model.canFetchMore(QModelIndex()):
        with qtbot.waitSignal(runner.idle):
            model.fetchMore(QModelIndex())


def test_a_refresh_of_the_same_hits_resets_nothing(
    model: SearchResultsModel, numbered: NumberedSearch, qtbot: QtBot
) -> None:
    search(model, qtbot, "س")
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(model.shown) as told:
        model.refresh()
    assert told.args[1] is True
    assert resets == []
    numbered.total = 2
    with qtbot.waitSignal(model.shown):
        model.refresh()
    assert resets == [1]
    assert model.rowCount() == 2


def test_what_left_the_library_leaves_the_results(model: SearchResultsModel, qtbot: QtBot) -> None:
    search(model, qtbot, "س")
    model.apply(Changes(removed=("س-1", "unknown")))
    assert titles(model) == ["س 0", "س 2"]


def test_a_search_that_fails_says_why_and_the_next_one_works(
    model: SearchResultsModel, numbered: NumberedSearch, qtbot: QtBot
) -> None:
    numbered.error = SearchIndexError("The index is broken.")
    with qtbot.waitSignal(model.failed) as told:
        model.search(SearchRequest("س"))
    assert str(told.args[0]) == "The index is broken."
    assert not model.searching
    numbered.error = None
    search(model, qtbot, "س")
    assert model.rowCount() == 3


def test_clearing_drops_what_is_under_way(
    model: SearchResultsModel, numbered: NumberedSearch, qtbot: QtBot, runner: TaskRunner
) -> None:
    numbered.held["س"] = threading.Event()
    model.search(SearchRequest("س"))
    model.clear()
    with qtbot.waitSignal(runner.idle):
        numbered.held["س"].set()
    assert model.rowCount() == 0
    model.refresh()
    assert not model.searching
