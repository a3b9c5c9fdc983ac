"""The export dialog with a real library behind it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from reader.model.annotation import Colour
from reader.model.errors import CancelledError
from reader.views.activity.activities import Activities
from reader.views.export.export_desk import ExportDesk
from reader.views.export.requests import ExportRequest, PdfStyle, Scope, Target, suggested_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.tasks.runner import TaskRunner
    from reader.views.export.export_dialog import ExportDialog

pytestmark = pytest.mark.usefixtures("faces")


class Languages(QObject):
    locale = QLocale("en")


class Parts(NamedTuple):
    """What a desk takes from the window's collaborators."""

    runner: TaskRunner
    languages: Languages
    load_reading_faces: Callable[[], None]
    activities: Activities


@pytest.fixture
def ids(library: Library, write_articles: Callable[[int], list[Path]]) -> tuple[str, ...]:
    added = library.import_files(write_articles(4)).changes.added
    for article_id in added[:3]:
        library.annotations.add(article_id, 0, 10, colour=Colour.GREEN, note="للبحث")
        library.annotations.add(article_id, 12, 20)
    return added


@pytest.fixture
def desk(library: Library, ids: tuple[str, ...], runner: TaskRunner, qtbot: QtBot) -> ExportDesk:
    window = QWidget()
    qtbot.addWidget(window)
    parts = Parts(runner, Languages(), lambda: None, Activities())
    return ExportDesk(library, parts, window)  # type: ignore[arg-type]


def choose(dialog: ExportDialog, target: Target, place: Path) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(target.value))
    dialog.place.setText(str(place))


def test_the_open_article_goes_to_one_file(
    desk: ExportDesk, library: Library, ids: tuple[str, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = desk.open_dialog(library.article(ids[0]), ())
    assert dialog.place.text().endswith("حديث المكتبات الحلقة 0.md")
    choose(dialog, Target.MARKDOWN, tmp_path / "one.md")
    with qtbot.waitSignal(desk.job.finished):
        dialog.export_button.click()
    assert "> تحدّث" in (tmp_path / "one.md").read_text(encoding="utf-8")
    assert "1 article" in dialog.warning.text()
    assert "2 annotation" in dialog.warning.text()
    assert not dialog.open_button.isHidden()


@pytest.mark.parametrize(
    ("target", "ending"), [(Target.PDF, ".pdf"), (Target.EPUB, ".epub"), (Target.MARKDOWN, ".md")]
)
def test_several_articles_go_into_a_folder(
    desk: ExportDesk,
    ids: tuple[str, ...],
    tmp_path: Path,
    qtbot: QtBot,
    target: Target,
    ending: str,
) -> None:
    dialog = desk.open_dialog(None, ids[:2])
    choose(dialog, target, tmp_path / "articles out")
    with qtbot.waitSignal(desk.job.finished, timeout=20_000):
        dialog.export_button.click()
    names = sorted(file.name for file in (tmp_path / "articles out").iterdir())
    assert names == [f"حديث المكتبات الحلقة {number}{ending}" for number in (0, 1)]


def test_all_articles_with_annotations_are_found(
    desk: ExportDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = desk.open_dialog(None, ())
    choose(dialog, Target.READWISE_CSV, tmp_path / "all.csv")
    with qtbot.waitSignal(desk.job.finished) as caught:
        dialog.export_button.click()
    assert (caught.args[0].articles, caught.args[0].annotations) == (3, 6)


def test_only_the_chosen_annotations_go_out(
    desk: ExportDesk, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    one = library.annotations.page().rows[0].annotation
    desk.export_annotations([one.article_id], [one.id])
    dialog = desk.dialog
    assert dialog is not None
    choose(dialog, Target.WEB_ANNOTATION, tmp_path / "one.jsonld")
    with qtbot.waitSignal(desk.job.finished) as caught:
        dialog.export_button.click()
    assert caught.args[0].annotations == 1
    assert json.loads((tmp_path / "one.jsonld").read_text(encoding="utf-8"))


def test_a_file_that_is_there_is_announced(desk: ExportDesk, tmp_path: Path) -> None:
    dialog = desk.open_dialog(None, ())
    there = tmp_path / "there.csv"
    there.write_text("x")
    choose(dialog, Target.READWISE_CSV, there)
    assert not dialog.warning.isHidden()
    dialog.place.setText(str(tmp_path / "other.csv"))
    assert dialog.warning.isHidden()
    dialog.place.clear()
    assert not dialog.export_button.isEnabled()


def test_what_cannot_be_written_is_said(desk: ExportDesk, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = desk.open_dialog(None, ())
    choose(dialog, Target.JSONL, tmp_path / "missing" / "all.jsonl")
    with qtbot.waitSignal(desk.job.failed):
        dialog.export_button.click()
    assert "cannot be written" in dialog.warning.text()
    assert dialog.export_button.isEnabled()


def test_stopping_leaves_the_dialog_open(
    desk: ExportDesk, tmp_path: Path, qtbot: QtBot, runner: TaskRunner
) -> None:
    dialog = desk.open_dialog(None, ())
    choose(dialog, Target.PDF, tmp_path / "out")
    dialog.export_button.click()
    assert desk.job.running
    dialog.close_button.click()
    assert not desk.job.running
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not runner.busy)
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_a_copy_of_the_template_is_written_and_used(
    desk: ExportDesk, library: Library, ids: tuple[str, ...], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = desk.open_dialog(library.article(ids[0]), ())
    dialog.template_wanted.emit(str(tmp_path / "own.md"))
    qtbot.waitUntil(lambda: bool(dialog.template.text()))
    template = tmp_path / "own.md"
    template.write_text("عنوان: $title", encoding="utf-8")
    choose(dialog, Target.MARKDOWN, tmp_path / "one.md")
    with qtbot.waitSignal(desk.job.finished):
        dialog.export_button.click()
    assert "عنوان: حديث المكتبات" in (tmp_path / "one.md").read_text(encoding="utf-8")


def test_a_pdf_export_hears_that_it_is_to_stop(
    library: Library, ids: tuple[str, ...], tmp_path: Path, theme: Theme
) -> None:
    request = ExportRequest(Target.PDF, Scope("all"), tmp_path / "out")
    style = PdfStyle(theme.colours, QLocale("ar"), "ملاحظات")
    told: list[tuple[int, int]] = []
    with pytest.raises(CancelledError):
        request.run(library, style, lambda done, total: told.append((done, total)), lambda: True)
    assert told == [(0, 4)]


def test_names_are_those_of_files() -> None:
    one = Scope("this", ("a",), title="سؤال: ما العمل؟")
    assert suggested_name(Target.PDF, one, "Maqal") == "سؤال ما العمل؟.pdf"
    assert suggested_name(Target.PDF, Scope("all"), "Maqal") == "Maqal"
    assert suggested_name(Target.JSONL, Scope("all"), "Maqal") == "Maqal.jsonl"
