"""Marking passages in the real window, writing to them, taking it back; and what is related."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.app import Desktop
from reader.library import open_library
from reader.model.annotation import Annotation, AnnotationKind, Colour

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.views.annotations.annotation_desk import AnnotationDesk

FIRST = "خرج البحّارة مع الفجر إلى عرض البحر، وعادوا عند المغيب بشباك ملأى بالسردين والبوري."
SECOND = "وقال شيخ الصيادين إن الموسم هذا العام أكرم من سابقه، وإن الميناء يضيق بالمراكب."
STORY = f"موسم الصيد يبدأ مبكرًا\n\n{FIRST}\n\n{SECOND}\n"
OTHER = (
    "مراكب الميناء القديم\n\nيضيق الميناء القديم بالمراكب كل خريف حين يبدأ موسم السردين.\n\n"
    f"{SECOND}\n\nأما التجار فينتظرون على الرصيف منذ الفجر لشراء ما تحمله الشباك من أسماك.\n"
)


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot, open_desktop: Callable[..., Desktop]) -> Desktop:
    """The window with the first of two articles open."""
    for name, text in (("a.txt", OTHER), ("b.txt", STORY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        with open_library(tmp_path / "library.db") as library:
            library.import_files([tmp_path / name])
    made = open_desktop()
    with qtbot.waitSignal(made.window.article_shown):
        made.window.list_pane.select_first()
    made.wait_until_idle()
    return made


def desk_of(desktop: Desktop) -> AnnotationDesk:
    desks = desktop.window.article_desks
    assert desks is not None
    assert desks.annotations is not None
    return desks.annotations


def stored(path: Path) -> tuple[Annotation, ...]:
    """The annotations in the library, read as another program would."""
    with open_library(path / "library.db") as library:
        return tuple(row.annotation for row in library.annotations.page().rows)


def select(desktop: Desktop, words: str) -> None:
    article = desktop.window.article_pane.article()
    assert article is not None
    start = article.body.index(words)
    desktop.window.article_pane.view.select(start, start + len(words))


def test_a_selection_is_highlighted_stored_and_drawn(desktop: Desktop, tmp_path: Path) -> None:
    window = desktop.window
    assert not window.actions_["highlight_blue"].isEnabled()
    view = window.article_pane.view
    select(desktop, "شيخ الصيادين")
    place = view.selection_rect()
    assert place is not None
    window.actions_["highlight_blue"].trigger()
    desktop.wait_until_idle()
    [annotation] = stored(tmp_path)
    assert annotation.kind is AnnotationKind.HIGHLIGHT
    assert annotation.colour is Colour.BLUE
    assert annotation.selector is not None
    assert annotation.selector.exact == "شيخ الصيادين"
    assert view.marks_at(place.center()) == (annotation.id,)
    assert view.selected_span() is None


def test_a_note_is_written_in_the_sidebar_and_saved_as_one_types(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    window = desktop.window
    select(desktop, "عند المغيب")
    window.actions_["annotate_note"].trigger()
    desktop.wait_until_idle()
    pane = window.sidebar.annotations
    assert pane is not None
    assert window.sidebar.currentWidget() is pane
    pane.editor.note.insertPlainText("قبل الغروب")
    pane.editor.tags.setText("بحر، صيد")
    pane.editor.flush()
    desktop.wait_until_idle()
    [annotation] = stored(tmp_path)
    assert annotation.note == "قبل الغروب"
    assert annotation.tags == ("بحر", "صيد")
    assert pane.editor.state.text() == "Saved"


def test_everything_can_be_undone_and_done_again(desktop: Desktop, tmp_path: Path) -> None:
    actions = desktop.window.actions_
    select(desktop, "عرض البحر")
    actions["highlight_yellow"].trigger()
    desktop.wait_until_idle()
    actions["highlight_pink"].trigger()  # nothing is selected: the last one changes its colour
    desktop.wait_until_idle()
    assert [one.colour for one in stored(tmp_path)] == [Colour.PINK]
    actions["undo"].trigger()
    desktop.wait_until_idle()
    assert [one.colour for one in stored(tmp_path)] == [Colour.YELLOW]
    actions["undo"].trigger()
    desktop.wait_until_idle()
    assert stored(tmp_path) == ()
    assert not actions["undo"].isEnabled()
    actions["redo"].trigger()
    desktop.wait_until_idle()
    assert [one.colour for one in stored(tmp_path)] == [Colour.YELLOW]


def test_deleting_offers_to_bring_it_back(desktop: Desktop, tmp_path: Path, qtbot: QtBot) -> None:
    window = desktop.window
    select(desktop, "الموسم")
    window.actions_["underline"].trigger()
    desktop.wait_until_idle()
    [annotation] = stored(tmp_path)
    desk_of(desktop).show_annotation(annotation.id)
    pane = window.sidebar.annotations
    assert pane is not None
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    desktop.wait_until_idle()
    assert stored(tmp_path) == ()
    desks = window.article_desks
    assert desks is not None
    assert desks.undo_strip is not None
    assert desks.undo_strip.isVisible()
    qtbot.mouseClick(desks.undo_strip.button, Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert [one.id for one in stored(tmp_path)] == [annotation.id]


def test_the_selection_bar_appears_over_a_resting_selection(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    bar = desk_of(desktop).bar
    view = desktop.window.article_pane.view
    desktop.window.activateWindow()  # an earlier test's window may still be the active one
    qtbot.waitUntil(desktop.window.isActiveWindow)
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    select(desktop, "شيخ الصيادين")
    qtbot.waitUntil(bar.isVisible)
    assert view.viewport().rect().contains(bar.geometry())
    select(desktop, "")
    assert not bar.isVisible()


def test_a_bookmark_is_made_once(desktop: Desktop, tmp_path: Path) -> None:
    for _time in range(2):
        desktop.window.actions_["bookmark"].trigger()
        desktop.wait_until_idle()
    assert [one.kind for one in stored(tmp_path)] == [AnnotationKind.BOOKMARK]


def test_what_is_typed_is_saved_when_the_window_closes(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    window = desktop.window
    window.actions_["article_note"].trigger()
    desktop.wait_until_idle()
    pane = window.sidebar.annotations
    assert pane is not None
    pane.editor.note.insertPlainText("للمراجعة")
    desktop.close()
    assert [one.note for one in stored(tmp_path)] == ["للمراجعة"]
