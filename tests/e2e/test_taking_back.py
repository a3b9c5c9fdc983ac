"""An export taken back in the window: a look at it, taking it in, undo, stop, what is no export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.app import Desktop
from reader.library import open_library
from reader.model.export import ExportFormat
from reader.model.lists import ArticleList, ListKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.views.export.exchange_desk import ExchangeDesk
    from reader.views.export.exchange_dialog import ExchangeDialog


@pytest.fixture
def export(tmp_path: Path, write_articles: Callable[[int], list[Path]]) -> Path:
    """The whole of another library: three articles, one in the trash, notes, a collection."""
    output = tmp_path / "مكتبتي.jsonl"
    with open_library(tmp_path / "other.db") as other:
        ids = [one.id for one in other.import_files(write_articles(3)).added]
        other.annotations.add_quote(ids[0], "مخطوطات نادرة", note="راجع")
        other.annotations.add_note(ids[1], "مقال مهم")
        other.lists.collect(other.lists.make_collection("مختارات").id, ids[:2])
        other.lists.set_favourite(ids[:1])
        other.delete(ids[2:])
        other.export(ExportFormat.JSONL, output)
    return output


@pytest.fixture
def desktop(open_desktop: Callable[..., Desktop]) -> Desktop:
    """The window on an empty library."""
    made = open_desktop(size=(1000, 600))
    assert made.window.search is not None
    return made


def desk_of(desktop: Desktop) -> ExchangeDesk:
    desks = desktop.window.library_desks
    assert desks is not None
    return desks.exchange


def opened(desktop: Desktop, path: Path) -> ExchangeDialog:
    assert desktop.window.import_paths([path]) is None
    dialog = desk_of(desktop).dialog
    assert dialog is not None
    desktop.wait_until_idle()
    return dialog


def test_a_look_then_taken_in_then_undone(
    desktop: Desktop, export: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = desktop.window
    dialog = opened(desktop, export)
    said = dialog.summary.text()
    assert "3 new article" in said
    assert "1 of them into the trash" in said
    assert "2 new annotation" in said
    assert window.model.rowCount() == 0
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert "3 article" in dialog.summary.text()
    assert window.model.rowCount() == 2
    assert dialog.failures.isHidden()
    desks = window.library_desks
    assert desks is not None
    assert desks.lists is not None
    assert [one.name for one in desks.lists._known.collections] == ["مختارات"]
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert window.model.rowCount() == 0
    with open_library(tmp_path / "library.db") as library:
        assert len(library.lists.page(ArticleList(ListKind.TRASH)).rows) == 3
    dialog.close()


def test_what_is_here_already_is_not_offered(desktop: Desktop, export: Path, qtbot: QtBot) -> None:
    dialog = opened(desktop, export)
    dialog.take_button.click()
    desktop.wait_until_idle()
    dialog.close()
    again = opened(desktop, export)
    assert "all of it already" in again.summary.text()
    assert again.take_button.isHidden()
    assert again.undo_button.isHidden()
    again.close()


def test_undo_leaves_what_was_here(desktop: Desktop, export: Path, tmp_path: Path) -> None:
    dialog = opened(desktop, export)
    dialog.take_button.click()
    desktop.wait_until_idle()
    dialog.close()
    with open_library(tmp_path / "other.db") as other:
        mine = next(row for row in other.page().rows)
        other.annotations.add_note(mine.id, "جديدة")
        other.export(ExportFormat.JSONL, export)
    dialog = opened(desktop, export)
    assert "1 new annotation" in dialog.summary.text()
    dialog.take_button.click()
    desktop.wait_until_idle()
    with open_library(tmp_path / "library.db") as library:
        assert library.annotations.count() == 3
        dialog.undo_button.click()
        desktop.wait_until_idle()
        assert library.annotations.count() == 2
        assert library.counts().articles == 2
    dialog.close()


def test_what_is_no_export_is_said_in_one_sentence(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("no export", encoding="utf-8")
    dialog = opened(desktop, path)
    assert "holds no annotations" in dialog.summary.text()
    assert dialog.take_button.isHidden()
    dialog.reject()
    assert not dialog.isVisible()


def test_stopping_a_look_closes_nothing(desktop: Desktop, export: Path) -> None:
    window = desktop.window
    window.import_paths([export])
    desk = desk_of(desktop)
    dialog = desk.dialog
    assert dialog is not None
    dialog.reject()  # Esc while it is looked through
    assert "Stopped" in dialog.summary.text()
    desktop.wait_until_idle()
    assert not desk.job.running
    dialog.reject()
    assert not dialog.isVisible()


def test_damaged_entries_are_listed(desktop: Desktop, export: Path) -> None:
    lines = export.read_text(encoding="utf-8").splitlines()
    lines[2:2] = ["{", '{"type":"annotation","id":5}']
    export.write_text("\n".join(lines), encoding="utf-8")
    dialog = opened(desktop, export)
    assert "2 damaged part" in dialog.summary.text()
    dialog.take_button.click()
    desktop.wait_until_idle()
    assert dialog.failures.toPlainText().count("\n") == 1
    dialog.close()
