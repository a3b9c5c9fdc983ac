from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from reader.appearance.declared_settings import RECENT_COMMANDS
from reader.library import open_library
from reader.views.palette.palette_model import spoken

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.app import Desktop
    from reader.views.palette.palette import CommandPalette


def opened(desktop: Desktop) -> CommandPalette:
    desktop.window.actions_["palette"].trigger()
    palette = desktop.window.program.palette.palette
    assert palette is not None
    desktop.wait_until_idle()
    return palette


def names(palette: CommandPalette) -> list[str]:
    return [command.name for command in palette.offered()]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_action_is_found_in_arabic_and_in_english(
    open_window: Callable[..., Desktop], language: str
) -> None:
    desktop = open_window(language)
    palette = opened(desktop)
    for query in ("export", "تصدير"):
        palette.field.setText(query)
        assert names(palette)[0] == "export"
    for query in ("theme dark", "مظهر داكن"):
        palette.field.setText(query)
        assert names(palette) == ["theme-dark"]
    everything = {command.name for command in palette._commands}
    actions = {action.objectName() for action in desktop.window.actions_.all()}
    assert actions - {"palette"} <= everything
    palette.leave()


def test_it_is_worked_by_the_keyboard_alone(
    open_window: Callable[..., Desktop], qtbot: QtBot
) -> None:
    desktop = open_window()
    window = desktop.window
    window.list_pane.list.setFocus()
    palette = opened(desktop)
    assert palette.field.hasFocus()
    palette.field.setText("sidebar")
    assert palette.current() is not None
    shown = window.actions_["sidebar"].isChecked()
    with qtbot.waitSignal(palette.chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.actions_["sidebar"].isChecked() is not shown
    assert window.list_pane.list.hasFocus()
    again = opened(desktop)
    assert names(again)[0] == "sidebar"  # what was used lately
    assert desktop.window._with.preferences.get(RECENT_COMMANDS) == "sidebar"
    first = again.list.currentIndex().row()
    qtbot.keyClick(again.field, Qt.Key.Key_Down)
    assert again.list.currentIndex().row() == first + 1
    qtbot.keyClick(again.field, Qt.Key.Key_Up)
    qtbot.keyClick(again.field, Qt.Key.Key_Up)  # round the end
    last = [row for row, command in enumerate(again.offered()) if command.enabled][-1]
    assert again.list.currentIndex().row() == last
    qtbot.keyClick(again.field, Qt.Key.Key_PageUp)
    assert again.list.currentIndex().row() < last
    qtbot.keyClick(again.field, Qt.Key.Key_Escape)
    assert again.isHidden()
    assert window.program.palette.palette is None


def test_what_cannot_be_done_says_why_and_is_not_chosen(
    open_window: Callable[..., Desktop], qtbot: QtBot
) -> None:
    desktop = open_window()
    palette = opened(desktop)
    palette.field.setText("copy as citation")
    [command] = palette.offered()
    assert not command.enabled
    assert command.beside == "Open an article first"
    assert palette.current() is None
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isHidden()
    palette.field.setText("no such thing at all")
    assert names(palette) == []
    assert not palette._nothing.isHidden()
    palette.leave()


def test_articles_searches_and_collections_are_offered(
    open_window: Callable[..., Desktop], tmp_path: Path
) -> None:
    desktop = open_window()
    with open_library(tmp_path / "library.db") as library:
        library.save_search("مخطوطات نادرة", "مخطوطات")
        collection = library.lists.make_collection("كتاب المدن")
    palette = opened(desktop)
    palette.field.setText("الحلقة")
    articles = names(palette)
    assert len(articles) == 2
    assert all(name.startswith("article:") for name in articles)
    palette.field.setText("مدن")
    assert names(palette) == [f"collection:{collection.id}"]
    palette.field.setText("نادرة")
    assert [name.partition(":")[0] for name in names(palette)] == ["search"]
    palette.field.setText("الحلقة")
    palette._choose(0)
    desktop.wait_until_idle()
    article = desktop.window.article_pane.article()
    assert article is not None
    assert f"article:{article.id}" == articles[0]
    assert desktop.window._with.preferences.get(RECENT_COMMANDS) == ""


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_screen_reader_is_told_names_and_keys(
    open_window: Callable[..., Desktop], language: str
) -> None:
    desktop = open_window(language)
    palette = opened(desktop)
    for widget in (palette, palette.field, palette.list):
        assert widget.accessibleName()
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    command = palette.offered()[0]
    index = palette.model.index(0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == spoken(command)
    assert command.text in said
    assert command.keys in said
    palette.leave()


def test_it_goes_when_the_focus_goes_and_stays_within_a_small_window(
    open_window: Callable[..., Desktop],
) -> None:
    desktop = open_window()
    window = desktop.window
    palette = opened(desktop)
    window.resize(900, 600)
    assert window.rect().contains(palette.geometry())
    window.list_pane.list.setFocus()
    assert palette.isHidden()
    assert window.list_pane.list.hasFocus()
