"""The list of articles when it shows another list than that of all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex

from reader.model.lists import ArticleList, ListKind, ListOrder
from reader.models import article_list
from reader.models.article_list import ArticleListModel
from reader.models.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.tasks.runner import TaskRunner

FAVOURITES = ArticleList(ListKind.FAVOURITES)


@pytest.fixture
def ids(library: Library, write_articles: Callable[[int], list[Path]]) -> tuple[str, ...]:
    return library.import_files(write_articles(6)).changes.added


@pytest.fixture
def model(
    library: Library, ids: tuple[str, ...], runner: TaskRunner, qtbot: QtBot
) -> ArticleListModel:
    made = ArticleListModel(runner)
    with qtbot.waitSignal(runner.idle):
        made.set_library(library)
    assert made.rowCount() == len(ids)
    return made


def shown(model: ArticleListModel) -> list[str]:
    return [model.index(row).data(Role.ID) for row in range(model.rowCount())]


def test_another_list_in_another_order(
    model: ArticleListModel,
    library: Library,
    ids: tuple[str, ...],
    runner: TaskRunner,
    qtbot: QtBot,
    qtmodeltester: ModelTester,
) -> None:
    library.lists.set_favourite(ids[:3])
    figures: list[int] = []
    model.counts_changed.connect(lambda counts: figures.append(counts.articles))
    with qtbot.waitSignal(runner.idle):
        model.show_list((FAVOURITES, ListOrder.TITLE))
    titles = [row.title for row in library.lists.page(FAVOURITES, ListOrder.TITLE).rows]
    assert [model.index(row).data() for row in range(3)] == titles
    assert figures == [3]
    qtmodeltester.check(model)
    with qtbot.waitSignal(runner.idle):
        model.show_list(None)
    assert model.rowCount() == 6


def test_pages_of_a_list_follow_one_another(
    model: ArticleListModel,
    library: Library,
    ids: tuple[str, ...],
    runner: TaskRunner,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(article_list, "PAGE_ROWS", 2)
    library.lists.set_favourite(ids[:5])
    with qtbot.waitSignal(runner.idle):
        model.show_list((FAVOURITES, ListOrder.LENGTH))
    for _page in range(2):
        with qtbot.waitSignal(runner.idle):
            model.fetchMore(QModelIndex())
    assert sorted(shown(model)) == sorted(ids[:5])


def test_what_left_the_list_goes_without_a_reset(
    model: ArticleListModel, library: Library, runner: TaskRunner, qtbot: QtBot
) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    before = shown(model)
    gone = library.delete([before[1], before[4]])
    with qtbot.waitSignal(runner.idle):
        model.apply(gone)
    assert shown(model) == [before[0], before[2], before[3], before[5]]
    assert resets == []


def test_the_last_row_that_goes_leaves_an_empty_list(
    model: ArticleListModel, runner: TaskRunner, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([model.loaded, runner.idle]):
        model.take_away(shown(model))
    assert model.rowCount() == 0


def test_rows_of_the_trash_are_filled_in_again(
    model: ArticleListModel,
    library: Library,
    ids: tuple[str, ...],
    runner: TaskRunner,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(article_list, "CACHED_ROWS", 2)
    library.delete(ids[:4])
    with qtbot.waitSignal(runner.idle):
        model.show_list((ArticleList(ListKind.TRASH), ListOrder.DATE))
    assert model.index(0).data() == "…"
    qtbot.waitUntil(lambda: str(model.index(0).data()).startswith("حديث المكتبات"))
