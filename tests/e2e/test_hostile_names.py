"""Titles and file names made to deceive: in the window, in exports, in the terminal."""

from __future__ import annotations

import os
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from reader.__main__ import main
from reader.app import Desktop
from reader.model.export import ExportFormat

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


OVERRIDE = "\N{RIGHT-TO-LEFT OVERRIDE}"
TITLE = f"تقرير {OVERRIDE}fdp.exe\N{POP DIRECTIONAL FORMATTING} السن\N{ZERO WIDTH SPACE}وي"
PLAIN_TITLE = "تقرير fdp.exe السنوي"
AUTHOR = f"سلوى {OVERRIDE}الحكيم"
FILE = f"مقال{OVERRIDE}txt.exe.txt"
HARMFUL = re.compile("[\u061c\u202a-\u202e\u200b\ufeff\x00-\x08\x0b-\x1f]")
"""Isolates and marks are not among them: Maqal puts its own around what comes from outside."""


@pytest.fixture
def desktop(tmp_path: Path, open_desktop: Callable[..., Desktop]) -> Desktop:
    source = tmp_path / "in" / FILE
    source.parent.mkdir()
    prose = "وصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج لاستقبالها مع الشيخ."
    source.write_text(f"{TITLE}\n\n{AUTHOR}\n\n6 مارس 2021\n\n{prose}\n\n{prose[20:]}\n", "utf-8")
    made = open_desktop("ar", size=None)
    assert made.window.desk is not None
    dialog = made.window.import_paths([source])
    assert dialog is not None
    made.wait_until_idle()
    dialog.close()
    made.window.desk.add([source])
    made.wait_until_idle()
    return made


def texts_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )  # fmt: skip
    for row in range(model.rowCount(parent)):
        # Qt makes this private in lists, which have one column.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(index.data(role)) for role in roles if index.data(role) is not None)
            yield from texts_of(model, index)


def shown() -> Iterator[tuple[str, str]]:
    """Every one-line text of every window, and whose it is."""
    for window in QApplication.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            name = type(widget).__name__
            yield name, widget.windowTitle()
            yield name, widget.toolTip()
            yield name, widget.accessibleName()
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                yield name, widget.text()
            if isinstance(widget, QTabBar):
                yield from ((name, widget.tabText(tab)) for tab in range(widget.count()))
            if isinstance(widget, QAbstractItemView) and widget.model() is not None:
                yield from ((name, text) for text in texts_of(widget.model(), QModelIndex()))
        for action in window.findChildren(QAction):
            yield "QAction", action.text()
            yield "QAction", action.toolTip()


def test_no_part_of_the_window_passes_a_trick_on(desktop: Desktop) -> None:
    window = desktop.window
    library = window._library
    assert library is not None
    [row] = library.page(limit=2).rows
    window.open_article(row.id)
    desktop.wait_until_idle()
    assert PLAIN_TITLE in window.windowTitle()
    assert window.library_desks is not None
    for opened in ("export", "label", "annotation_browser", "rules", "statistics", "palette"):
        window.actions_[opened].trigger()
        desktop.wait_until_idle()
    assert window.search is not None
    window.search.wake_index()
    desktop.wait_until_idle()
    window.search.search_for("تقرير")
    desktop.wait_until_idle()
    found = list(shown())
    assert sum("fdp.exe" in text for _, text in found) >= 3, "the title is to be seen at all"
    assert [(name, text) for name, text in found if HARMFUL.search(text)] == []
    for top in QApplication.topLevelWidgets():
        if top is not window:
            top.close()


def test_exports_have_plain_names_and_titles(desktop: Desktop, tmp_path: Path) -> None:
    library = desktop.window._library
    assert library is not None
    out = tmp_path / "out"
    for kind in (ExportFormat.MARKDOWN, ExportFormat.EPUB):
        library.export(kind, out)
    names = sorted(path.name for path in out.rglob("*") if path.is_file())
    assert names == [f"{PLAIN_TITLE}.epub", f"{PLAIN_TITLE}.md"]
    head = (out / f"{PLAIN_TITLE}.md").read_text("utf-8").partition("وصلت القافلة")[0]
    assert not HARMFUL.search(head.replace("\n", ""))
    with zipfile.ZipFile(out / f"{PLAIN_TITLE}.epub") as book:
        [package] = [name for name in book.namelist() if name.endswith(".opf")]
        assert OVERRIDE not in book.read(package).decode()


@pytest.mark.skipif(os.name == "nt", reason="a terminal there takes no such name")
def test_the_terminal_is_not_driven_by_a_title(
    desktop: Desktop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = str(tmp_path / "library.db")
    for command in (["list"], ["search", "تقرير"], ["inspect", str(tmp_path / "in" / FILE)]):
        assert main(["--library", library, *command]) == 0
        told = capsys.readouterr()
        printed = re.sub("\x1b\\[[0-9;]*m", "", told.out + told.err)
        assert not HARMFUL.search(printed.replace("\n", "")), command
        assert "fdp.exe" in printed
