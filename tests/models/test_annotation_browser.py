from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from reader.model.annotation import AnnotationKind, Colour
from reader.model.annotation_listing import AnnotationFilter, AnnotationOrder
from reader.model.errors import StorageError
from reader.models import annotation_browser
from reader.models.annotation_browser import AnnotationBrowserModel
from reader.models.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.tasks.runner import TaskRunner


@pytest.fixture
def annotated(library: Library, write_articles: Callable[[int], list[Path]]) -> Library:
    """Three articles with two annotations each, a green and a yellow one."""
    added = library.import_files(write_articles(3)).changes.added
    for article_id in added:
        library.annotations.add(article_id, 0, 10, colour=Colour.GREEN, note="للبحث")
        library.annotations.add(article_id, 12, 20, AnnotationKind.UNDERLINE, tags=["ورق"])
    return library


@pytest.fixture
def model(annotated: Library, runner: TaskRunner) -> AnnotationBrowserModel:
    return AnnotationBrowserModel(annotated, runner, lambda one: f"said {one.kind}")


def ask(
    model: AnnotationBrowserModel,
    qtbot: QtBot,
    wanted: AnnotationFilter | None = None,
    order: AnnotationOrder = AnnotationOrder.NEWEST,
) -> None:
    with qtbot.waitSignal(model.shown):
        model.ask(wanted or AnnotationFilter(), order)


def test_all_are_listed_newest_first(
    model: AnnotationBrowserModel, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    ask(model, qtbot)
    qtmodeltester.check(model)
    assert (model.rowCount(), model.total) == (6, 6)
    made = [model.row(number).annotation.created_at for number in range(6)]
    assert made == sorted(made, reverse=True)


def test_a_row_knows_its_annotation_its_article_and_its_words(
    model: AnnotationBrowserModel, qtbot: QtBot
) -> None:
    ask(model, qtbot, AnnotationFilter(colours=(Colour.GREEN,)))
    index = model.index(0)
    annotation = index.data(Role.ITEM)
    assert annotation.colour is Colour.GREEN
    assert index.data(Role.SUMMARY).title.startswith("حديث المكتبات")
    assert index.data(Role.ID) == annotation.id
    assert index.data(Qt.ItemDataRole.DisplayRole) == annotation.selector.exact
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("said highlight, حديث")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.row_of(annotation.id) == 0
    assert model.row_of("nobody") == -1


def test_pages_follow_one_another(
    model: AnnotationBrowserModel,
    qtbot: QtBot,
    qtmodeltester: ModelTester,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(annotation_browser, "PAGE_ROWS", 4)
    ask(model, qtbot)
    assert (model.rowCount(), model.total) == (4, 6)
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.rowsInserted):
        model.fetchMore(QModelIndex())
    assert len({model.row(number).annotation.id for number in range(6)}) == 6
    assert not model.canFetchMore(QModelIndex())
    qtmodeltester.check(model)


def test_a_question_that_is_overtaken_is_dropped(
    model: AnnotationBrowserModel, qtbot: QtBot
) -> None:
    model.ask(AnnotationFilter(), AnnotationOrder.NEWEST)
    with qtbot.waitSignal(model.shown):
        model.ask(AnnotationFilter(tags=("ورق",)), AnnotationOrder.OLDEST)
    assert model.rowCount() == 3
    assert not model.waiting


def test_a_refresh_changes_rows_in_place(
    model: AnnotationBrowserModel, annotated: Library, qtbot: QtBot
) -> None:
    ask(model, qtbot)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    changed = model.row(2).annotation.id
    annotated.annotations.edit(changed, note="كلمة أخرى")
    with qtbot.waitSignal(model.shown):
        model.refresh()
    assert model.row(2).annotation.note == "كلمة أخرى"
    assert resets == []


def test_a_refresh_after_a_deletion_takes_the_row_away(
    model: AnnotationBrowserModel, annotated: Library, qtbot: QtBot
) -> None:
    ask(model, qtbot)
    gone = model.row(0).annotation.id
    annotated.annotations.delete([gone])
    with qtbot.waitSignal(model.shown):
        model.refresh()
    assert (model.rowCount(), model.total, model.row_of(gone)) == (5, 5, -1)


def test_a_failure_is_told(
    model: AnnotationBrowserModel,
    annotated: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_values: object) -> None:
        raise StorageError("The library cannot be read.")

    ask(model, qtbot)
    monkeypatch.setattr(annotated.annotations, "page", fail)
    with qtbot.waitSignal(model.failed) as caught:
        model.refresh()
    assert str(caught.args[0]) == "The library cannot be read."
    assert not model.waiting
