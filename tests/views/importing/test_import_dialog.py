from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from reader.importing.pasted import keep_pasted_text
from reader.model.import_report import ImportReport
from reader.models.import_files import FileState
from reader.models.import_lines import LINE, RULE, TEXT
from reader.models.roles import Role
from reader.tasks.import_job import ImportJob
from reader.views.importing.import_dialog import ImportDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.tasks.runner import TaskRunner

WriteArticles = Callable[[int], list[Path]]
pytestmark = pytest.mark.usefixtures("faces")


@pytest.fixture
def dialog(
    library: Library, runner: TaskRunner, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> Iterator[ImportDialog]:
    job = ImportJob(library, runner)
    made = ImportDialog(
        job,
        runner,
        library.inspect,
        lambda text: keep_pasted_text(text, tmp_path / "pasted"),
        theme,
        QLocale("en"),
    )
    qtbot.addWidget(made)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not runner.busy)


def test_the_preview_shows_what_will_come_in(
    dialog: ImportDialog, runner: TaskRunner, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    with qtbot.waitSignal(runner.idle):
        dialog.add_paths(write_articles(1))
    fields = dialog.preview.editor.fields
    assert fields["title"].text() == "حديث المكتبات: الحلقة 0"
    assert fields["author"].text() == "سلوى الحكيم"
    assert fields["date"].text() == "2021-03-01"
    rules = {
        dialog.preview.lines.index(row, RULE).data()
        for row in range(dialog.preview.lines.rowCount())
    }
    assert {"title", "byline", "date-line", ""} <= rules


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


def test_a_line_that_is_kept_and_a_field_put_right_come_in_so(
    dialog: ImportDialog,
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    write_articles: WriteArticles,
) -> None:
    path = write_articles(1)[0]
    with qtbot.waitSignal(runner.idle):
        dialog.add_paths([path])
    lines = dialog.preview.lines
    row = next(
        row for row in range(lines.rowCount()) if lines.index(row, TEXT).data() == "سلوى الحكيم"
    )
    with qtbot.waitSignal(runner.idle):
        lines.setData(lines.index(row, LINE), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert lines.index(row, LINE).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    field = dialog.preview.editor.fields["place"]
    field.clear()
    qtbot.keyClicks(field, "Fez")
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.start()
    article = library.article(imported.args[0].added[0].id)
    assert article.place == "Fez"
    assert "سلوى الحكيم" in article.body.split("\n")


def test_another_encoding_can_be_chosen(
    dialog: ImportDialog, library: Library, runner: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "عنوان المقال الطويل\n\nهذه فقرة طويلة بما يكفي لتكون متن المقال كله، وفيها جملة ثانية."
    path = tmp_path / "old.txt"
    path.write_bytes(text.encode("cp1256"))
    with qtbot.waitSignal(runner.idle):
        dialog.add_paths([path])
    assert dialog.preview.editor.encoding.currentText() == "windows-1256"
    assert dialog.preview.editor.encoding.count() > 1
    with qtbot.waitSignal(runner.idle):
        dialog.preview.encoding_chosen.emit("iso-8859-6")
    assert dialog.preview.editor.encoding.currentText() != "windows-1256" or (
        dialog.preview.message()
    )


def test_a_stored_article_is_recognised_in_the_preview(
    dialog: ImportDialog,
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    write_articles: WriteArticles,
) -> None:
    path = write_articles(1)[0]
    library.import_files([path])
    with qtbot.waitSignal(runner.idle):
        dialog.add_paths([path])
    assert "حديث المكتبات: الحلقة 0" in dialog.preview.note()
    assert "Already in the library" in dialog.preview.note()


def test_what_failed_is_saved_as_a_list_and_tried_again(
    dialog: ImportDialog, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "late.txt"
    path.touch()
    dialog.add_paths([path])
    with qtbot.waitSignal(dialog.imported):
        dialog.start()
    dialog.save_errors(tmp_path / "errors.txt")
    saved = (tmp_path / "errors.txt").read_text(encoding="utf-8")
    assert saved.startswith(str(path))
    assert saved.count("\n") == 1
    path.write_text("عنوان\n\nفقرة طويلة بما يكفي لتكون متن المقال كله، وفيها جملة ثانية.\n")
    with qtbot.waitSignal(dialog.imported):
        dialog.retry()
    assert library.counts().articles == 1


def test_pasted_text_is_a_file_like_any_other(
    dialog: ImportDialog, library: Library, runner: TaskRunner, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText(
        "عنوان من الحافظة\n\nفقرة طويلة بما يكفي لتكون متن المقال كله، وفيها جملة ثانية.\n"
    )
    with qtbot.waitSignal(runner.idle):
        dialog.paste()
    assert dialog.preview.editor.fields["title"].text() == "عنوان من الحافظة"
    with qtbot.waitSignal(dialog.imported):
        dialog.start()
    assert library.counts().articles == 1


def test_a_paused_import_waits_and_goes_on(
    dialog: ImportDialog, library: Library, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    dialog.add_paths(write_articles(60))
    dialog.start()
    dialog.pause_button.setChecked(True)
    assert dialog.pause_button.text() == "Go on"
    qtbot.waitUntil(dialog.pause_button.isVisible)
    with qtbot.waitSignal(dialog.imported):
        dialog.pause_button.setChecked(False)
    assert library.counts().articles == 60


def test_the_articles_of_a_collection_are_corrected_one_by_one(
    dialog: ImportDialog,
    library: Library,
    runner: TaskRunner,
    qtbot: QtBot,
    tmp_path: Path,
    write_articles: WriteArticles,
) -> None:
    path = tmp_path / "مقالات.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number, file in enumerate(write_articles(3)):
            archive.writestr(f"{number}.txt", file.read_bytes())
    steps, fields = dialog.preview.steps, dialog.preview.editor.fields
    with qtbot.waitSignal(runner.idle):
        dialog.add_paths([path])
    assert steps.isVisible()
    assert (steps.previous.isEnabled(), steps.next.isEnabled()) == (False, True)
    for number in (1, 2):
        with qtbot.waitSignal(runner.idle):
            qtbot.mouseClick(steps.next, Qt.MouseButton.LeftButton)
        assert fields["title"].text() == f"حديث المكتبات: الحلقة {number}"
    assert steps.label.text() == "Article 3 of this file"
    assert (steps.previous.isEnabled(), steps.next.isEnabled()) == (True, False)
    fields["author"].setFocus()
    fields["author"].selectAll()
    qtbot.keyClicks(fields["author"], "Hala")
    with qtbot.waitSignal(runner.idle):
        qtbot.mouseClick(steps.previous, Qt.MouseButton.LeftButton)
    assert fields["author"].text() == "سلوى الحكيم"
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.start()
    authors = [library.article(added.id).author for added in imported.args[0].added]
    assert authors == ["سلوى الحكيم", "سلوى الحكيم", "Hala"]


def test_a_file_of_one_article_has_no_steps(
    dialog: ImportDialog, runner: TaskRunner, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    with qtbot.waitSignal(runner.idle):
        dialog.add_paths(write_articles(1))
    assert not dialog.preview.steps.isVisible()
