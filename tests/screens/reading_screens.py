"""Two articles side by side; an export taken back."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from screen_registry import screen

from reader.library import open_library
from reader.model.export import ExportFormat
from reader.paths import resource_path

if TYPE_CHECKING:
    from screen_stage import Stage

    from reader.views.export.exchange_dialog import ExchangeDialog


@screen("beside")
def beside(stage: Stage) -> None:
    """Two articles, the second one active."""
    stage.open("القهوة")
    stage.window.beside.open(stage.id_of("The clockmaker"))


@screen("beside-wide")
def beside_without_sidebar(stage: Stage) -> None:
    """Two articles with the panes put away."""
    stage.open("القهوة")
    stage.window.beside.open(stage.id_of("كيف تحوّلت"))
    stage.trigger("sidebar")
    stage.trigger("other_article")


@screen("beside-empty")
def beside_empty(stage: Stage) -> None:
    """Room for a second article."""
    stage.open("القهوة")
    stage.trigger("open_beside")


@screen("take-back", group="dialogs")
def take_back(stage: Stage) -> None:
    """What an export would bring."""
    _take_back(stage)


@screen("taken-back", group="dialogs", library="empty")
def taken_back(stage: Stage) -> None:
    """What came of an export."""
    dialog = _take_back(stage)
    dialog.take_button.click()
    stage.settle()


def _take_back(stage: Stage) -> ExchangeDialog:
    folder = Path(mkdtemp())
    with open_library(folder / "other.db") as other:
        samples = sorted(resource_path("samples").glob("*.txt"))
        ids = [one.id for one in other.import_files(samples).added]
        for id_ in ids[:5]:
            other.annotations.add_note(id_, "ملاحظة")
        other.lists.collect(other.lists.make_collection("مختارات").id, ids[:4])
        other.export(ExportFormat.JSONL, folder / "مكتبتي.jsonl")
    with (folder / "مكتبتي.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"type":"annotation"}\n{\n')
    stage.window.import_paths([folder / "مكتبتي.jsonl"])
    stage.settle()
    dialog = stage.window.library_desks.exchange.dialog
    assert dialog is not None
    return dialog
