"""Checking and mending the library from the real window."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.app import Desktop
from reader.library import open_library
from reader.model.safety import CheckPart, CheckProgress

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.views.check_desk import CheckDesk


@pytest.fixture
def desktop(
    tmp_path: Path,
    write_articles: Callable[[int], list[Path]],
    open_desktop: Callable[..., Desktop],
) -> Desktop:
    with open_library(tmp_path / "library.db") as library:
        library.import_files(write_articles(3))
        library.care.back_up_if_due()
    return open_desktop(size=None)


def desk_of(desktop: Desktop) -> CheckDesk:
    desks = desktop.window.library_desks
    assert desks is not None
    return desks.check


def test_a_sound_library_is_said_to_be_sound(desktop: Desktop) -> None:
    parts: list[CheckPart] = []
    desk_of(desktop).job.progressed.connect(lambda progress: parts.append(progress.part))
    desktop.window.actions_["check_library"].trigger()
    dialog = desk_of(desktop).dialog
    assert dialog is not None
    assert dialog.bar.isVisible()
    assert dialog.stop.isVisible()
    desktop.wait_until_idle()
    assert dialog.summary.text().startswith("The library is sound: 3 article")
    assert not dialog.bar.isVisible()
    assert not dialog.repair.isVisible()
    assert list(dict.fromkeys(parts)) == list(CheckPart)


def test_damage_is_named_and_mended_and_the_window_goes_on(
    desktop: Desktop, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "library.db")) as plain:
        plain.execute("UPDATE article_bodies SET body = body || 'ا' WHERE rowid = 1")
        plain.commit()
    dialog = desk_of(desktop).open_dialog()
    desktop.wait_until_idle()
    assert dialog.summary.text() == "Not all of the library is as it was stored."
    assert "The text of one article" in dialog.problems.item(0).text()
    dialog.repair.click()
    desktop.wait_until_idle()
    assert dialog.summary.text().startswith("The library was mended and is sound: 3 article")
    assert desktop.window.model.rowCount() == 3


def test_a_check_can_be_stopped_and_begun_again(desktop: Desktop) -> None:
    desk = desk_of(desktop)
    dialog = desk.open_dialog()
    dialog.stop.click()
    assert not desk.job.running
    assert dialog.summary.text() == "The check was stopped. Nothing was changed."
    desktop.wait_until_idle()
    assert desk.open_dialog() is dialog
    desktop.wait_until_idle()
    assert "is sound" in dialog.summary.text()


def test_a_dialog_that_was_closed_opens_again_with_what_was_found(desktop: Desktop) -> None:
    desk = desk_of(desktop)
    desk.open_dialog().close()
    desktop.wait_until_idle()
    assert desk.dialog is not None
    assert "is sound" in desk.dialog.summary.text()
    desk.dialog.show_progress(CheckProgress(CheckPart.TEXTS, 5, 10))
    assert desk.dialog.bar.value() == 5
