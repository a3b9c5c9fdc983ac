from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from reader.model.listing import ArticleSummary
from reader.models import article_list
from reader.models.article_list import PAGE_ROWS, ArticleListModel
from reader.models.roles import Role

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.tasks.runner import TaskRunner

WriteArticles = Callable[[int], list[Path]]


def loaded_model(library: Library, runner: TaskRunner, qtbot: QtBot) -> ArticleListModel:
    model = ArticleListModel(runner)
    with qtbot.waitSignal(runner.idle):
        model.set_library(library)
    return model


def test_the_model_keeps_qt_rules(
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    write_articles: WriteArticles,
    qtmodeltester: ModelTester,
) -> None:
    library.import_files(write_articles(5))
    model = loaded_model(library, runner, qtbot)
    qtmodeltester.check(model)
    assert model.rowCount() == 5


def test_pages_come_one_by_one_in_order(
    library: Library, runner: TaskRunner, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    library.import_files(write_articles(PAGE_ROWS + 20))
    model = loaded_model(library, runner, qtbot)
    assert model.rowCount() == PAGE_ROWS
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(runner.idle):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE_ROWS + 20
    assert not model.canFetchMore(QModelIndex())
    dates = [summary(model, row).date for row in range(model.rowCount())]
    assert dates == sorted(dates, key=str, reverse=True)


def test_rows_that_left_the_cache_come_back(
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    write_articles: WriteArticles,
    monkeypatch: object,
) -> None:
    monkeypatch.setattr(article_list, "CACHED_ROWS", 4)  # type: ignore[attr-defined]
    library.import_files(write_articles(12))
    model = loaded_model(library, runner, qtbot)
    first = model.index(0)
    assert first.data(Role.SUMMARY) is None
    assert first.data(Qt.ItemDataRole.DisplayRole) == "…"
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert isinstance(first.data(Role.SUMMARY), ArticleSummary)
    qtbot.waitUntil(lambda: not runner.busy)


def test_opening_an_article_updates_its_row_and_the_count(
    library: Library, runner: TaskRunner, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    library.import_files(write_articles(3))
    model = loaded_model(library, runner, qtbot)
    counts = []
    model.counts_changed.connect(counts.append)
    assert summary(model, 0).unread
    changes = library.mark_opened(summary(model, 0).id)
    with qtbot.waitSignal(model.dataChanged):
        model.apply(changes)
    qtbot.waitUntil(lambda: bool(counts))
    assert not summary(model, 0).unread
    assert counts[-1].unread == 2


def summary(model: ArticleListModel, row: int) -> ArticleSummary:
    value = model.index(row).data(Role.SUMMARY)
    assert isinstance(value, ArticleSummary)
    return value
