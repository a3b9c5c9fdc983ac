from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.import_report import AddedFile, DuplicateFile, FailedFile, ImportReport
from reader.models.import_files import FileState, ImportFilesModel
from reader.models.roles import Role

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


def test_outcomes_replace_paths_with_failures_first(
    qapp: object, qtmodeltester: ModelTester
) -> None:
    model = ImportFilesModel()
    model.add([Path("a.txt"), Path("b.txt"), Path("a.txt")])
    assert model.paths == (Path("a.txt"), Path("b.txt"))
    report = ImportReport(
        "import",
        added=(AddedFile("a.txt", "1"),),
        duplicates=(DuplicateFile("c.txt", "1"),),
        failed=(FailedFile("b.txt", "The file b.txt is empty."),),
    )
    model.show_report(report)
    qtmodeltester.check(model)
    states = [model.index(row).data(Role.ITEM).state for row in range(3)]
    assert states == [FileState.FAILED, FileState.DUPLICATE, FileState.ADDED]
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "The file b.txt is empty."
    assert model.paths == ()


def test_what_failed_can_be_tried_again(qapp: object) -> None:
    model = ImportFilesModel()
    model.show_report(ImportReport("i", failed=(FailedFile("b.txt", "Locked."),)))
    model.retry()
    assert model.paths == (Path("b.txt"),)
