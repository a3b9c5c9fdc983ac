"""Searching through the real window; the search itself is a loop over a few articles."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from reader.app import Desktop
from reader.model.errors import SearchIndexError
from reader.model.search import IndexState
from reader.models.roles import Role

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.views.search.results_pane import ResultsPane
    from reader.views.search.search_desk import SearchDesk

ISOLATES = "\u2068\u2069"
"""What keeps a name of others in its own order."""

POPUPS = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
"""The offscreen platform warns of every popup."""
OpenDesktop = Callable[..., Desktop]


def desk_of(desktop: Desktop) -> SearchDesk:
    desk = desktop.window.search
    assert desk is not None
    return desk


def results_of(desktop: Desktop) -> ResultsPane:
    panel = desk_of(desktop).panel
    assert panel is not None
    return panel.results


def type_query(desktop: Desktop, qtbot: QtBot, text: str) -> None:
    box = desk_of(desktop).box
    desktop.window.actions_["search"].trigger()
    box.clear()
    type_letters(box, text)
    desktop.wait_until_idle()


def type_letters(line: QLineEdit, text: str) -> None:
    """As by the keyboard; QTest knows only the keys of Latin letters."""
    for letter in text:
        line.insert(letter)


def found(desktop: Desktop) -> list[str]:
    model = results_of(desktop).list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def heading(desktop: Desktop) -> list[str]:
    labels = desktop.window.list_pane.heading.findChildren(QLabel)
    return [label.text() for label in labels]


def test_each_keystroke_searches_and_the_hits_take_the_lists_place(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    type_query(desktop, qtbot, "كتاب")
    assert results_of(desktop).list.isVisible()
    assert not desktop.window.list_pane.list.isVisible()
    assert set(found(desktop)) == {"حكاية المطبعة", "حديقة في المدينة", "رحلة إلى النبع"}
    assert any(text.startswith("3 ") for text in heading(desktop))


def test_a_slow_older_answer_is_not_shown(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop()
    gate = threading.Event()
    loop = desktop.loop_search
    loop.before_answer = lambda text: gate.wait(10) if text == "ك" else None
    box = desk_of(desktop).box
    box.setFocus()
    type_letters(box, "كتاب")
    assert desktop.window.list_pane.list.isVisible(), "the list stays until there is an answer"
    gate.set()
    desktop.wait_until_idle()
    assert loop.asked[-1] == "كتاب"
    assert len(found(desktop)) == 3


def test_clearing_brings_the_list_back_where_it_was(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    window = desktop.window
    window.resize(1000, 360)
    window.list_pane.list.setFocus()
    with qtbot.waitSignal(window.article_shown):
        window.list_pane.select(window.model.index(1).data(Role.ID))
    bar = window.list_pane.list.verticalScrollBar()
    bar.setValue(37)
    opened = window.list_pane.list.currentIndex().data(Role.ID)
    type_query(desktop, qtbot, "النبع")
    assert results_of(desktop).isVisible()
    qtbot.keyClick(desk_of(desktop).box, Qt.Key.Key_Escape)
    assert window.list_pane.list.isVisible()
    assert window.list_pane.list.currentIndex().data(Role.ID) == opened
    assert window.list_pane.list.selectionModel().hasSelection()
    assert bar.value() == 37
    assert not any("النبع" in text for text in heading(desktop))


def test_the_hit_that_was_opened_is_marked_in_the_list_afterwards(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    window = desktop.window
    with qtbot.waitSignal(window.article_shown):
        window.list_pane.select_first()
    type_query(desktop, qtbot, "المطبعة")
    with qtbot.waitSignal(window.article_shown) as shown:
        qtbot.keyClick(desk_of(desktop).box, Qt.Key.Key_Return)
    desk_of(desktop).box.clear()
    assert window.list_pane.list.currentIndex().data(Role.ID) == shown.args[0].id
    with qtbot.waitSignal(window.article_shown):
        window.actions_["previous_article"].trigger()


def test_down_enter_and_escape_lead_through_the_window(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    window = desktop.window
    type_query(desktop, qtbot, "كتاب")
    box, results = desk_of(desktop).box, results_of(desktop).list
    with qtbot.waitSignal(window.article_shown):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert results.hasFocus()
    assert results.currentIndex().row() == 0
    with qtbot.waitSignal(window.article_shown):
        qtbot.keyClick(results, Qt.Key.Key_Down)
    assert results.currentIndex().row() == 1
    qtbot.keyClick(results, Qt.Key.Key_Return)
    assert window.article_pane.view.hasFocus()
    results.setFocus()
    qtbot.keyClick(results, Qt.Key.Key_Escape)
    assert box.hasFocus()
    assert box.text() == "كتاب"
    results.setFocus()
    qtbot.keyClick(results, Qt.Key.Key_Up)
    qtbot.keyClick(results, Qt.Key.Key_Up)
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert window.list_pane.list.hasFocus()


def test_return_opens_the_first_hit_even_before_it_is_there(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    box = desk_of(desktop).box
    box.setFocus()
    type_letters(box, "المطبعة")
    with qtbot.waitSignal(desktop.window.article_shown) as shown:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert shown.args[0].title == "حكاية المطبعة"


def test_next_article_goes_through_the_hits(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop()
    window = desktop.window
    type_query(desktop, qtbot, "كتاب")
    seen = []
    for _step in range(3):
        with qtbot.waitSignal(window.article_shown) as shown:
            window.actions_["next_article"].trigger()
        seen.append(shown.args[0].title)
    assert seen == found(desktop)


def test_tab_follows_the_eye(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop("ar")
    type_query(desktop, qtbot, "كتاب place:دمشق after:2016")
    desk = desk_of(desktop)
    tools, chips = desk.panel.tools, desk.panel.chips.chips()
    wanted = [
        tools.clear_button,
        tools.exact_button,
        tools.filter_button,
        *chips,
        desk.saved.button,
        desk.panel.results.list,
    ]
    for widget in wanted:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
        assert widget.accessibleName()


def test_searching_leaves_the_text_that_stands_alone(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    window = desktop.window
    with qtbot.waitSignal(window.article_shown):
        window.list_pane.select_first()
    window.actions_["focus"].trigger()
    assert not window.list_pane.isVisible()
    window.actions_["search"].trigger()
    assert window.list_pane.isVisible()
    assert desk_of(desktop).box.hasFocus()


# Filters


def test_filters_are_chips_that_can_be_taken_away(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop()
    type_query(desktop, qtbot, "كتاب place:دمشق after:2016-08")
    panel = desk_of(desktop).panel
    assert panel is not None
    chips = panel.chips.chips()
    assert [chip.text()[1:-1].replace("\u2068", "").replace("\u2069", "") for chip in chips] == [
        "Place: دمشق",
        "From August 2016",
    ]
    assert found(desktop) == ["حديقة في المدينة"]
    assert all("Remove" in chip.accessibleName() for chip in chips)
    chips[0].setFocus()
    qtbot.keyClick(chips[0], Qt.Key.Key_Delete)
    desktop.wait_until_idle()
    assert desk_of(desktop).box.text() == "كتاب after:2016-08"
    assert len(found(desktop)) == 3
    desk_of(desktop).box.clear()
    assert not panel.chips.isVisible()


@POPUPS
def test_the_filter_menu_offers_what_is_in_sight(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop()
    window = desktop.window
    with qtbot.waitSignal(window.article_shown):
        window.list_pane.select_first()
    type_query(desktop, qtbot, "كتاب")
    desk = desk_of(desktop)
    desk.panel.tools.filter_wanted.emit()
    menu = desk._filters.menu
    assert menu.isVisible()
    submenus = [action.menu() for action in menu.actions() if action.menu()]
    authors = [action.text().strip(ISOLATES) for action in submenus[0].actions() if action.text()]
    assert {"سلوى الحكيم", "نجلاء الورداني", "رهف السنديان"} < set(authors)
    assert authors[0] == window.article_pane.article().author
    places = [action for action in submenus[1].actions() if action.text() == "\u2068دمشق\u2069"]
    menu.close()
    places[0].trigger()
    desktop.wait_until_idle()
    assert desk.box.text() == "كتاب place:دمشق"
    assert found(desktop) == ["حديقة في المدينة"]
    menu.fill()
    submenus = [action.menu() for action in menu.actions() if action.menu()]
    submenus[3].actions()[-1].trigger()
    assert desk.box.text() == "كتاب place:دمشق tag:"
    assert desk.box.cursorPosition() == len(desk.box.text())


def test_exact_spelling_is_one_switch_in_two_places(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    type_query(desktop, qtbot, "الكُتُب ")
    assert len(found(desktop)) == 3
    tools = desk_of(desktop).panel.tools
    qtbot.mouseClick(tools.exact_button, Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert desktop.window.actions_["exact_spelling"].isChecked()
    assert found(desktop) == ["حكاية المطبعة"]
    assert "marks and hamza" in tools.exact_button.toolTip()
    desktop.window.actions_["exact_spelling"].trigger()
    desktop.wait_until_idle()
    assert not tools.exact_button.isChecked()
    assert len(found(desktop)) == 3


# Nothing found, broken, incomplete


def shown_buttons(desktop: Desktop) -> list[str]:
    buttons: list[QPushButton] = results_of(desktop).none.buttons()
    return [button.text().replace("\u2068", "").replace("\u2069", "") for button in buttons]


def test_without_hits_it_is_said_what_to_try(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop()
    desktop.loop_search.suggestions = ("المطبعة", "المطابع")
    desktop.window.actions_["exact_spelling"].setChecked(True)
    type_query(desktop, qtbot, "المطبغة place:دمشق")
    assert results_of(desktop).none.isVisible()
    assert shown_buttons(desktop) == [
        "المطبعة",
        "المطابع",
        "Search in every spelling",
        "Remove the filters",
        "Show all articles",
    ]
    box = desk_of(desktop).box
    qtbot.keyClick(box, Qt.Key.Key_Down)
    none = results_of(desktop).none
    assert none.buttons()[0].hasFocus()
    qtbot.mouseClick(none.buttons()[3], Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert box.text() == "المطبغة"
    qtbot.mouseClick(none.buttons()[2], Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert shown_buttons(desktop) == ["المطبعة", "المطابع", "Show all articles"]
    desktop.loop_search.suggestions = ()
    qtbot.mouseClick(none.buttons()[0], Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert found(desktop) == ["حكاية المطبعة"]


def test_a_better_spelling_is_offered_above_the_hits_too(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    type_query(desktop, qtbot, "كتاب المطبغة ")
    suggestion = desk_of(desktop).panel.suggestion
    assert not suggestion.isVisible()
    desktop.loop_search.suggestions = ("المطبعة",)
    type_query(desktop, qtbot, "كتاب المطبغة ")
    assert suggestion.isVisible()
    assert "المطبعة" in suggestion.accessibleName()
    qtbot.mouseClick(suggestion, Qt.MouseButton.LeftButton)
    desktop.loop_search.suggestions = ()
    desktop.wait_until_idle()
    assert desk_of(desktop).box.text() == "المطبعة"
    desk_of(desktop).box.clear()
    assert not suggestion.isVisible()


def test_a_broken_search_is_explained_and_can_be_repaired(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    loop = desktop.loop_search
    loop.failure = SearchIndexError("The search index is damaged.")
    type_query(desktop, qtbot, "كتاب")
    broken = results_of(desktop).broken
    assert broken.isVisible()
    [button] = broken.findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    index = desk_of(desktop).index
    assert index is not None
    assert index.rebuilt == 1
    loop.failure = None
    index.changed.emit()
    desktop.wait_until_idle()
    assert len(found(desktop)) == 3


def test_what_is_not_indexed_yet_is_said_with_progress(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    loop = desktop.loop_search
    loop.complete = False
    type_query(desktop, qtbot, "كتاب")
    desk = desk_of(desktop)
    assert desk.index is not None
    assert desk.index.woken
    line = desk.panel.index_line
    desk.index.progressed.emit(IndexState(done=30, total=120))
    assert line.isVisible()
    assert "25" in line.findChildren(QLabel)[0].text()
    loop.complete = True
    desk.index.progressed.emit(IndexState())
    desk.index.changed.emit()
    desktop.wait_until_idle()
    assert not line.isVisible()
    desk.index.progressed.emit(IndexState(done=1, total=9))
    desk.box.clear()
    assert not line.isVisible(), "whoever does not search is not told"


# Recent and saved searches


@POPUPS
def test_recent_searches_are_offered_under_the_empty_box(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    desk = desk_of(desktop)
    for text in ("النبع", "المطبعة"):
        type_query(desktop, qtbot, text)
        with qtbot.waitSignal(desktop.window.article_shown):
            qtbot.keyClick(desk.box, Qt.Key.Key_Return)
    desk.box.clear()
    desktop.wait_until_idle()
    desk.box.setFocus()
    qtbot.keyClick(desk.box, Qt.Key.Key_Down)
    desktop.wait_until_idle()
    popup = desk._recent.popup
    assert popup is not None
    assert popup.visible
    shown = popup.rows()
    assert shown[:2] == ["\u2068المطبعة\u2069", "\u2068النبع\u2069"]
    popup._activated(shown[1])
    desktop.wait_until_idle()
    assert desk.box.text() == "النبع"
    assert not popup.visible
    desk.box.clear()
    popup._activated(shown[-1])
    desktop.wait_until_idle()
    qtbot.keyClick(desk.box, Qt.Key.Key_Down)
    desktop.wait_until_idle()
    assert not popup.visible


def test_a_search_is_saved_renamed_switched_to_and_deleted(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    window, desk = desktop.window, desk_of(desktop)
    saved = desk.saved
    assert saved is not None
    type_query(desktop, qtbot, "كتاب place:دمشق")
    window.actions_["save_search"].trigger()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("كتب دمشق")
    dialog.accept()
    desktop.wait_until_idle()
    assert [one.name for one in saved.saved] == ["كتب دمشق"]
    assert "كتب دمشق" in heading(desktop)

    desk.box.clear()
    saved.fill()
    everything = saved.menu.actions()[0]
    assert everything.isChecked()
    [smart_list] = (one for one in saved.menu.actions() if "كتب دمشق" in one.text())
    smart_list.trigger()
    desktop.wait_until_idle()
    assert desk.box.text() == "كتاب place:دمشق"
    assert found(desktop) == ["حديقة في المدينة"]

    saved.fill()
    assert not everything.isChecked()
    rename, delete = [action.menu() for action in saved.menu.actions() if action.menu()][-2:]
    rename.actions()[0].trigger()
    dialog = [one for one in window.findChildren(QInputDialog) if one.isVisible()][-1]
    dialog.setTextValue("من دمشق")
    dialog.accept()
    desktop.wait_until_idle()
    assert [one.name for one in saved.saved] == ["من دمشق"]
    delete.actions()[0].trigger()
    box = window.findChild(QMessageBox)
    box.buttons()[0].click()
    desktop.wait_until_idle()
    assert saved.saved == ()
    saved.fill()
    saved.menu.actions()[0].trigger()
    assert desk.box.text() == ""


# The matches in the article


def test_a_hit_is_opened_at_the_passage_that_was_shown(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    window = desktop.window
    type_query(desktop, qtbot, "مهجورًا")
    with qtbot.waitSignal(window.article_shown):
        qtbot.keyClick(desk_of(desktop).box, Qt.Key.Key_Return)
    desktop.wait_until_idle()
    assert window.article_pane.view.verticalScrollBar().value() > 200
    bar = desk_of(desktop).find.bar
    assert bar is not None
    assert bar.isVisible()
    assert bar.count.text() == "1 of 1"


def test_f3_goes_round_through_the_matches(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop()
    window = desktop.window
    type_query(desktop, qtbot, "كتاب")
    row = found(desktop).index("حكاية المطبعة")
    results = results_of(desktop)
    with qtbot.waitSignal(window.article_shown):
        results._select(row)
    desktop.wait_until_idle()
    find = desk_of(desktop).find
    positions = [find.bar.count.text()]
    for name in ("next_match", "next_match", "next_match", "previous_match"):
        window.actions_[name].trigger()
        positions.append(find.bar.count.text())
    assert positions == [
        "1 of 3",
        "2 of 3",
        "3 of 3",
        "1 of 3 · from the beginning again",
        "3 of 3 · from the end again",
    ]
    article = window.article_pane.article()
    current = find._walk.current
    assert article.body[current.start : current.end] == "الكُتُب"
    window.article_pane.view.setFocus()
    qtbot.keyClick(window.article_pane.view, Qt.Key.Key_Escape)
    assert not find.bar.isVisible()
    assert find._walk.current is None


def test_another_query_marks_anew_without_moving(open_desktop: OpenDesktop, qtbot: QtBot) -> None:
    desktop = open_desktop()
    window, find = desktop.window, desk_of(desktop).find
    type_query(desktop, qtbot, "النبع")
    with qtbot.waitSignal(window.article_shown):
        qtbot.keyClick(desk_of(desktop).box, Qt.Key.Key_Return)
    desktop.wait_until_idle()
    window.article_pane.view.verticalScrollBar().setValue(0)
    desk_of(desktop).box.setText("الفجر")
    desktop.wait_until_idle()
    assert find.bar.isVisible()
    assert "الفجر" in find.bar._searched.text()
    assert window.article_pane.view.verticalScrollBar().value() == 0
    desk_of(desktop).box.setText("المطبعة")
    desktop.wait_until_idle()
    assert not find.bar.isVisible(), "the article on show is no hit"


def test_the_selection_is_searched_for_as_it_stands(
    open_desktop: OpenDesktop, qtbot: QtBot
) -> None:
    desktop = open_desktop()
    window = desktop.window
    type_query(desktop, qtbot, "الليمون")
    with qtbot.waitSignal(window.article_shown):
        qtbot.keyClick(desk_of(desktop).box, Qt.Key.Key_Return)
    article = window.article_pane.article()
    start = article.body.index("السور القديم")
    window.article_pane.view.select(start, start + len("السور القديم"), "body")
    window.actions_["list_pane"].setChecked(False)
    window.actions_["search_selection"].trigger()
    desktop.wait_until_idle()
    assert desk_of(desktop).box.text() == '"السور القديم"'
    assert window.list_pane.isVisible()


# Appearance


@pytest.mark.parametrize("language", ["ar", "en"])
def test_language_and_theme_change_while_hits_are_shown(
    open_desktop: OpenDesktop, qtbot: QtBot, language: str
) -> None:
    desktop = open_desktop(language)
    type_query(desktop, qtbot, "كتاب place:دمشق after:2016")
    with qtbot.waitSignal(desktop.window.article_shown):
        qtbot.keyClick(desk_of(desktop).box, Qt.Key.Key_Return)
    tools = desk_of(desktop).panel.tools
    box = desk_of(desktop).box
    for code in ("ar", "en"):
        desktop.languages.apply(code)
        desktop.wait_until_idle()
        QApplication.sendPostedEvents()
        at_left = tools.geometry().center().x() < box.width() / 2
        assert at_left == (code == "ar"), "the buttons stand at the trailing edge"
        for theme in ("dark", "sepia", "light"):
            desktop.themes.apply(theme)
            assert not desktop.window.grab().isNull()
