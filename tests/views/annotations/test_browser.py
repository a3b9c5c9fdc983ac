"""The window of all annotations, joined to a real library."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader import paths
from reader.appearance.icons import IconSet
from reader.model.annotation import AnnotationKind, Colour
from reader.models import annotation_browser
from reader.views.annotations.browser_desk import BrowserDesk
from reader.views.annotations.browser_filters import BETWEEN, TO_REVIEW, TODAY, TRASH

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.tasks.runner import TaskRunner
    from reader.views.annotations.browser import AnnotationBrowser

pytestmark = pytest.mark.usefixtures("faces")


class Themes(QObject):
    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme


class Languages(QObject):
    changed = Signal()
    locale = QLocale("en")


class Parts(NamedTuple):
    """What a desk takes from the window's collaborators."""

    runner: TaskRunner
    themes: Themes
    languages: Languages
    icons: IconSet
    load_reading_faces: Callable[[], None]
    leave_marks: bool = True


@pytest.fixture
def annotated(library: Library, write_articles: Callable[[int], list[Path]]) -> Library:
    added = library.import_files(write_articles(3)).changes.added
    for number, article_id in enumerate(added):
        library.annotations.add(article_id, 0, 10, colour=Colour.GREEN, note=f"درس {number}")
        library.annotations.add(article_id, 12, 20, AnnotationKind.UNDERLINE, tags=["ورق"])
    return library


@pytest.fixture
def desk(annotated: Library, runner: TaskRunner, theme: Theme, qtbot: QtBot) -> BrowserDesk:
    window = QWidget()
    qtbot.addWidget(window)
    parts = Parts(
        runner, Themes(theme), Languages(), IconSet(paths.resource_path("icons")), lambda: None
    )
    made = BrowserDesk(annotated, parts, window)  # type: ignore[arg-type]
    made.failed.connect(lambda error: pytest.fail(str(error)))
    return made


@pytest.fixture
def browser(desk: BrowserDesk, qtbot: QtBot) -> AnnotationBrowser:
    opened = desk.open_browser()
    qtbot.waitUntil(lambda: opened.model.rowCount() == 6)
    return opened


def rows(browser: AnnotationBrowser, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: browser.model.rowCount() == count and not browser.model.waiting)


def select(browser: AnnotationBrowser, *numbers: int) -> list[str]:
    selection = browser.list.selectionModel()
    selection.clearSelection()
    for number in numbers:
        index = browser.model.index(number)
        selection.select(index, QItemSelectionModel.SelectionFlag.Select)
    return browser.chosen_ids


def test_typing_searches_in_any_spelling(browser: AnnotationBrowser, qtbot: QtBot) -> None:
    browser.filters.words.insert("درسُ 2")
    rows(browser, qtbot, 1)
    assert browser.model.row(0).annotation.note == "درس 2"
    qtbot.keyClick(browser.filters.words, Qt.Key.Key_Escape)
    rows(browser, qtbot, 6)
    assert browser.isVisible()


def test_filters_narrow_together(browser: AnnotationBrowser, qtbot: QtBot) -> None:
    filters = browser.filters
    filters.colours[Colour.GREEN].click()
    rows(browser, qtbot, 3)
    filters.kind.setCurrentIndex(filters.kind.findData(AnnotationKind.UNDERLINE))
    rows(browser, qtbot, 0)
    assert filters.narrowed
    assert browser.no_results.isVisible()
    filters.clear()
    rows(browser, qtbot, 6)
    filters.tags.setText("ورق")
    rows(browser, qtbot, 3)


def test_days_are_those_of_the_local_calendar(browser: AnnotationBrowser, qtbot: QtBot) -> None:
    filters = browser.filters
    filters.time.setCurrentIndex(filters.time.findData(TODAY))
    rows(browser, qtbot, 6)
    filters.time.setCurrentIndex(filters.time.findData(BETWEEN))
    assert filters.since.isVisible()
    filters.until.setDate(QDate(2001, 2, 3))
    filters.since.setDate(QDate(2001, 2, 1))
    rows(browser, qtbot, 0)
    wanted = filters.wanted()
    assert wanted.since is not None
    assert wanted.until is not None
    assert wanted.since < wanted.until


def test_what_is_under_review_is_told_apart(browser: AnnotationBrowser, qtbot: QtBot) -> None:
    browser.filters.show_state(TO_REVIEW)
    rows(browser, qtbot, 0)
    assert browser.no_results.isVisible()


def test_return_goes_to_the_passage(
    desk: BrowserDesk, browser: AnnotationBrowser, qtbot: QtBot
) -> None:
    qtbot.keyClick(browser.filters.words, Qt.Key.Key_Down)
    row = browser.model.row(0).annotation
    with qtbot.waitSignal(desk.passage_wanted) as caught:
        qtbot.keyClick(browser.list, Qt.Key.Key_Return)
    assert caught.args == [row.article_id, row.id]


def test_many_are_deleted_and_taken_back(
    desk: BrowserDesk, browser: AnnotationBrowser, annotated: Library, qtbot: QtBot
) -> None:
    chosen = select(browser, 0, 1, 2)
    with qtbot.waitSignal(desk.changed) as caught:
        qtbot.keyClick(browser.list, Qt.Key.Key_Delete)
    assert {one.id for one in caught.args[0].annotations} == set(chosen)
    rows(browser, qtbot, 3)
    browser.undo.button.click()
    rows(browser, qtbot, 6)
    assert annotated.annotations.count() == 6


def test_the_trash_gives_back(browser: AnnotationBrowser, annotated: Library, qtbot: QtBot) -> None:
    select(browser, 0, 3)
    browser.delete_button.click()
    rows(browser, qtbot, 4)
    browser.filters.show_state(TRASH)
    rows(browser, qtbot, 2)
    select(browser, 0, 1)
    assert not browser.tag_button.isEnabled()
    browser.delete_button.click()
    rows(browser, qtbot, 0)
    assert annotated.annotations.count() == 6


def test_all_are_selected_also_those_that_are_not_loaded(
    browser: AnnotationBrowser, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser.model, "canFetchMore", lambda _parent: False)
    monkeypatch.setattr(annotation_browser, "PAGE_ROWS", 4)
    browser.filters.order.setCurrentIndex(1)
    rows(browser, qtbot, 4)
    qtbot.keyClick(browser.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    rows(browser, qtbot, 6)
    assert len(browser.chosen_ids) == 6
    browser.list.clearSelection()
    qtbot.keyClick(browser.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(browser.chosen_ids) == 6


def test_many_get_another_colour_and_stay_selected(
    desk: BrowserDesk, browser: AnnotationBrowser, qtbot: QtBot
) -> None:
    chosen = select(browser, 1, 2)
    with qtbot.waitSignal(browser.model.shown):
        browser.recolouring_wanted.emit(chosen, Colour.PURPLE)
    numbers = [browser.model.row_of(id_) for id_ in chosen]
    assert {browser.model.row(number).annotation.colour for number in numbers} == {Colour.PURPLE}
    assert browser.chosen_ids == chosen
    assert desk.browser is browser


def test_many_are_tagged_at_once(
    desk: BrowserDesk, browser: AnnotationBrowser, qtbot: QtBot
) -> None:
    chosen = select(browser, 0, 1)
    dialog = desk._ask_tags(chosen)
    assert dialog is not None
    dialog.to_add.setText("حبر، كتب")
    dialog.to_remove.setText("ورق")
    with qtbot.waitSignal(browser.model.shown):
        dialog.accept()
    for id_ in chosen:
        assert browser.model.row(browser.model.row_of(id_)).annotation.tags == ("حبر", "كتب")


def test_a_change_that_changes_nothing_offers_no_undo(
    desk: BrowserDesk, browser: AnnotationBrowser, qtbot: QtBot
) -> None:
    green = [row for row in range(6) if browser.model.row(row).annotation.note]
    chosen = select(browser, *green)
    browser.recolouring_wanted.emit(chosen, Colour.GREEN)
    qtbot.waitUntil(browser.undo.isVisible)
    assert browser.undo.button.isHidden()
    assert desk.browser is browser


def test_export_takes_the_chosen_ones_or_all_that_are_listed(
    desk: BrowserDesk, browser: AnnotationBrowser, qtbot: QtBot
) -> None:
    chosen = select(browser, 0)
    with qtbot.waitSignal(desk.export_wanted) as caught:
        browser.export_button.click()
    assert caught.args == [[browser.model.row(0).annotation.article_id], chosen]
    select(browser)
    with qtbot.waitSignal(desk.export_wanted) as caught:
        browser.export_button.click()
    assert caught.args == [[], []]
    browser.filters.tags.setText("ورق")
    rows(browser, qtbot, 3)
    with qtbot.waitSignal(desk.export_wanted) as caught:
        browser.export_button.click()
    assert [len(ids) for ids in caught.args] == [3, 3]


def test_an_empty_library_says_how_to_begin(
    library: Library, runner: TaskRunner, theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    icons = IconSet(paths.resource_path("icons"))
    parts = Parts(runner, Themes(theme), Languages(), icons, lambda: None)
    opened = BrowserDesk(library, parts, window).open_browser()  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not opened.model.waiting)
    assert opened.empty.isVisible()
    assert not opened.export_button.isEnabled()
