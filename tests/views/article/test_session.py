from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from reader.model.errors import StorageError
from reader.views.article.session import ReadingSession

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.tasks.runner import TaskRunner


def test_a_position_that_cannot_be_kept_does_not_close_the_article(
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    write_articles: Callable[[int], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    article_id = library.import_files(write_articles(1)).added[0].id
    owner = QObject()
    session = ReadingSession(library, runner, leave_marks=True, parent=owner)
    failures: list[object] = []
    session.failed.connect(failures.append)
    with qtbot.waitSignal(runner.idle):
        session.open(article_id)

    def locked(*_arguments: object) -> None:
        raise StorageError("The library is locked.")

    monkeypatch.setattr(library, "save_position", locked)
    with qtbot.waitSignal(session.not_saved) as told:
        session.save_position("one", 0, 5)
    assert str(told.args[0]) == "The library is locked."
    assert failures == []
    assert session.current == article_id
    qtbot.waitUntil(lambda: not runner.busy)
