"""Each dialog, in its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton
from screen_library import ARTICLES, PRINTING
from screen_registry import screen

from reader import paths
from reader.model.import_report import (
    AddedFile,
    DuplicateFile,
    FailedFile,
    ImportProgress,
    ImportReport,
)
from reader.models.roles import Role

if TYPE_CHECKING:
    from pathlib import Path

    from screen_stage import Stage

    from reader.views.annotations.browser import AnnotationBrowser
    from reader.views.importing.import_dialog import ImportDialog


def _import_dialog(stage: Stage, files: list[Path]) -> ImportDialog:
    desk = stage.window.desk
    assert desk is not None
    dialog = desk.open_dialog(files)
    assert dialog is not None
    stage.settle()
    return dialog


def _samples() -> list[Path]:
    return sorted(paths.resource_path("samples").glob("*.txt"))


@screen("import-empty", group="dialogs")
def import_empty(stage: Stage) -> None:
    """Nothing chosen yet."""
    _import_dialog(stage, [])


@screen("import-preview", group="dialogs")
def import_preview(stage: Stage) -> None:
    """Files with the preview of the first."""
    _import_dialog(stage, _samples())


@screen("import-preview-long-title", group="dialogs")
def import_long_title(stage: Stage) -> None:
    """The preview of a long title."""
    _import_dialog(stage, [ARTICLES / "long-title.txt", ARTICLES / "english-long.txt"])


@screen("import-under-way", group="dialogs")
def import_under_way(stage: Stage) -> None:
    """The dialog while it imports."""
    dialog = _import_dialog(stage, _samples())
    dialog._job._task = object()  # type: ignore[assignment]
    dialog._retranslate()
    dialog._show_progress(ImportProgress(5, 16, str(_samples()[5])))
    dialog._job._task = None


@screen("import-done", group="dialogs")
def import_done(stage: Stage) -> None:
    """What came in, what was there already, what failed."""
    files = _samples()
    dialog = _import_dialog(stage, files)
    ids = [stage.id_of(PRINTING)] * 3
    report = ImportReport(
        "1",
        tuple(AddedFile(str(path), id_) for path, id_ in zip(files[:3], ids, strict=True)),
        tuple(DuplicateFile(str(path), ids[0]) for path in files[3:5]),
        (
            FailedFile(str(files[5]), "The file holds no text: it is a picture."),
            FailedFile(str(files[6]), "The file is empty."),
        ),
    )
    dialog._show_report(report)


@screen("rules", group="dialogs")
def rules(stage: Stage) -> None:
    """The cleaning rules."""
    desk = stage.window.desk
    assert desk is not None
    desk.open_rules("example.org")
    stage.settle()


@screen("rules-all", group="dialogs")
def rules_all(stage: Stage) -> None:
    """The list of all rules."""
    desk = stage.window.desk
    assert desk is not None
    desk.open_rules("example.org")._tabs.setCurrentIndex(1)
    stage.settle()


@screen("export", group="dialogs")
def export(stage: Stage) -> None:
    """Export."""
    stage.open(PRINTING)
    stage.trigger("export")


@screen("about", group="dialogs")
def about(stage: Stage) -> None:
    """About."""
    stage.trigger("about")


@screen("difference", group="dialogs")
def difference(stage: Stage) -> None:
    """Two versions of an article."""
    stage.open("الميناء")
    desks = stage.window.article_desks
    assert desks is not None
    assert desks.related is not None
    article = stage.window.article_pane.article()
    assert article is not None
    model = stage.window.model
    others = [
        stage.id_at(row)
        for row in range(model.rowCount())
        if stage.title_at(row) == article.title and stage.id_at(row) != article.id
    ]
    desks.related.compare(others[0])


@screen("tagging", group="dialogs")
def tagging(stage: Stage) -> None:
    """The tags of an article."""
    stage.window.list_pane.select_first()
    stage.settle()
    stage.trigger("label")


@screen("collections", group="dialogs")
def collections(stage: Stage) -> None:
    """The collections of an article."""
    stage.window.list_pane.select_first()
    stage.settle()
    stage.trigger("collect")


@screen("collections-none", group="dialogs", library="samples")
def collections_none(stage: Stage) -> None:
    """No collection yet."""
    stage.window.list_pane.select_first()
    stage.settle()
    stage.trigger("collect")


def _browser(stage: Stage) -> AnnotationBrowser:
    stage.trigger("annotation_browser")
    desks = stage.window.library_desks
    assert desks is not None
    browser = desks.browser.browser
    assert browser is not None
    return browser


@screen("annotation-browser", group="dialogs")
def annotation_browser(stage: Stage) -> None:
    """All annotations."""
    browser = _browser(stage)
    browser.list.setCurrentIndex(browser.model.index(1))


@screen("annotation-browser-nothing", group="dialogs")
def annotation_browser_nothing(stage: Stage) -> None:
    """No annotation fits the filters."""
    browser = _browser(stage)
    browser.filters.words.setText("زقزوق")
    stage.settle()


@screen("annotation-browser-empty", group="dialogs", library="samples")
def annotation_browser_empty(stage: Stage) -> None:
    """No annotations at all."""
    _browser(stage)


@screen("annotation-browser-undo", group="dialogs")
def annotation_browser_undo(stage: Stage) -> None:
    """After a bulk change, with a way back."""
    browser = _browser(stage)
    browser.deletion_wanted.emit([browser.model.index(2).data(Role.ID)])
    stage.settle()


@screen("review-cards", group="dialogs")
def review_cards(stage: Stage) -> None:
    """Old highlights, one by one."""
    from reader.views.annotations.review_cards import Card  # noqa: PLC0415 - needs Qt's application

    stage.trigger("review_highlights")
    desks = stage.window.library_desks
    assert desks is not None
    with_library = desks.browser._library
    rows = with_library.annotations.page().rows
    desks.browser._show_cards([Card(row.annotation, row.title) for row in rows[:4]])


@screen("review-cards-none", group="dialogs", library="samples")
def review_cards_none(stage: Stage) -> None:
    """No old highlights."""
    stage.trigger("review_highlights")


@screen("save-search", group="dialogs")
def save_search(stage: Stage) -> None:
    """Naming a search."""
    stage.search("الورق القديم")
    stage.trigger("save_search")


@screen("delete-search", group="dialogs")
def delete_search(stage: Stage) -> None:
    """A question before a saved search goes."""
    desk = stage.window.search
    assert desk is not None
    desk.saved.load()
    stage.settle()
    desk.saved._ask_delete(desk.saved.saved[0])


@screen("settings", group="dialogs")
def settings(stage: Stage) -> None:
    """The settings."""
    stage.trigger("settings")


@screen("settings-found", group="dialogs")
def settings_found(stage: Stage) -> None:
    """The settings, searched."""
    stage.trigger("settings")
    dialog = stage.windows()[0]
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("خط" if stage.window.isRightToLeft() else "font")
    stage.settle()


@screen("shortcuts", group="dialogs")
def shortcuts(stage: Stage) -> None:
    """The shortcuts, to be changed."""
    stage.trigger("shortcuts")


@screen("palette", group="dialogs")
def palette(stage: Stage) -> None:
    """The palette of commands."""
    stage.trigger("palette")


@screen("palette-found", group="dialogs")
def palette_found(stage: Stage) -> None:
    """The palette of commands, searched."""
    palette = stage.window.program.open_palette()
    palette.field.setText("بحث" if stage.window.isRightToLeft() else "search")
    stage.settle()


@screen("check-library", group="dialogs")
def check_library(stage: Stage) -> None:
    """The library was checked."""
    stage.trigger("check_library")


@screen("licences", group="dialogs")
def licences(stage: Stage) -> None:
    """The licences of what is shipped."""
    stage.trigger("about")
    about = stage.windows()[0]
    button = next(one for one in about.findChildren(QPushButton) if "…" in one.text())
    button.click()
    stage.settle()
