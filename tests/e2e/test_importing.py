"""Importing through the real window: the folder that is watched, and taking an import back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app import Desktop
from reader.tasks import watched_folder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, open_desktop: Callable[..., Desktop]) -> Desktop:
    monkeypatch.setattr(watched_folder, "SETTLE_MILLISECONDS", 20)
    return open_desktop(kept=True, size=None)


def test_a_file_that_arrives_in_the_watched_folder_comes_in(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot, write_articles: Callable[[int], list[Path]]
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    window = desktop.window
    assert window.desk is not None
    window.desk.watch(str(inbox))
    with qtbot.waitSignal(window.article_shown):
        (inbox / "new.txt").write_bytes(write_articles(1)[0].read_bytes())
    desktop.wait_until_idle()
    assert window.model.rowCount() == 1
    window.desk.watch("")


def test_the_last_import_is_taken_back_in_one_step(
    desktop: Desktop, qtbot: QtBot, write_articles: Callable[[int], list[Path]]
) -> None:
    window = desktop.window
    assert window.desk is not None
    with qtbot.waitSignal(window.desk.job.finished):
        window.desk.add(write_articles(5))
    desktop.wait_until_idle()
    assert window.model.rowCount() == 5
    window.actions_["undo_import"].trigger()
    desktop.wait_until_idle()
    assert window.model.rowCount() == 0
    assert window.list_pane.empty.isVisible()
    assert window.article_pane.article() is None or not window.article_pane.view.isVisible()
    window.actions_["undo_import"].trigger()
    desktop.wait_until_idle()
    assert window.model.rowCount() == 0
