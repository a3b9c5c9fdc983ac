from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from reader.model.import_report import ImportReport
from reader.models.import_files import FileState
from reader.models.roles import Role
from reader.tasks.import_job import ImportJob
from reader.views.dialogs.import_dialog import ImportDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.tasks.runner import TaskRunner

WriteArticles = Callable[[int], list[Path]]
pytestmark = pytest.mark.usefixtures("faces")


@pytest.fixture
def dialog(
    library: Library, runner: TaskRunner, theme: Theme, qtbot: QtBot
) -> Iterator[ImportDialog]:
    job = ImportJob(library, runner)
    made = ImportDialog(job, runner, library.inspect, theme, QLocale("en"))
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not runner.busy)


def test_the_preview_shows_what_will_come_in(
    dialog: ImportDialog, runner: TaskRunner, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    with qtbot.waitSignal(runner.idle):
        dialog.add_paths(write_articles(1))
    assert dialog.preview.fields["title"].text() == "حديث المكتبات: الحلقة 0"
    assert dialog.preview.fields["author"].text() == "سلوى الحكيم"
    assert dialog.preview.fields["date"].text() == "1 March 2021"


def test_good_files_come_in_and_bad_ones_are_named(
    dialog: ImportDialog,
    library: Library,
    qtbot: QtBot,
    tmp_path: Path,
    write_articles: WriteArticles,
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    dialog.add_paths([*write_articles(3), empty])
    with qtbot.waitSignal(dialog.imported) as imported:
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    report = imported.args[0]
    assert isinstance(report, ImportReport)
    assert len(report.added) == 3
    assert library.counts().articles == 3
    first = dialog.files.index(0).data(Role.ITEM)
    assert first.state is FileState.FAILED
    assert "empty.txt" in first.reason
    assert not dialog.import_button.isVisible()


def test_a_folder_brings_all_its_files(
    dialog: ImportDialog, library: Library, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    folder = write_articles(4)[0].parent
    dialog.add_paths([folder])
    with qtbot.waitSignal(dialog.imported):
        dialog.start()
    assert library.counts().articles == 4


def test_dropped_files_are_added_and_remote_ones_are_not(
    dialog: ImportDialog, runner: TaskRunner, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    path = write_articles(1)[0]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/a.txt")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(runner.idle):
        dialog.dropEvent(event)
    assert dialog.files.paths == (path,)


def test_a_file_that_cannot_be_read_says_so_in_the_preview(
    dialog: ImportDialog, runner: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(runner.idle):
        dialog.add_paths([tmp_path / "missing.txt"])
    assert "missing.txt" in dialog.preview.message()
