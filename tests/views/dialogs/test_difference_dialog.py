from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextTable

from reader.views.dialogs.difference_dialog import DifferenceDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.tasks.runner import TaskRunner

pytestmark = pytest.mark.usefixtures("faces")
SHARED = "تقول الرواية إن المركب وصل إلى المرفأ قبيل الفجر، وإن البحارة ناموا على ظهره حتى الضحى."
OLD = "وبلغ عدد الركاب سبعة عشر راكبًا بحسب دفتر الميناء الذي اطلعت عليه الجريدة أمس."
NEW = "وبلغ عدد الركاب تسعة عشر راكبًا بحسب دفتر الميناء الذي اطلعت عليه الجريدة أمس."
ADDED = "وأضاف القبطان <b>في رسالة</b> أن الرحلة التالية تبدأ في الربيع المقبل إن شاء الله."


@pytest.fixture
def store_text(library: Library, tmp_path: Path) -> Callable[[str, str], str]:
    """Imports a text as an article; gives its id."""

    def store(name: str, text: str) -> str:
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        report = library.import_files([path])
        return report.added[0].id

    return store


@pytest.fixture
def dialog(
    library: Library,
    runner: TaskRunner,
    store_text: Callable[[str, str], str],
    qtbot: QtBot,
) -> DifferenceDialog:
    older = store_text("a", f"مركب عند الفجر\n\n2019-03-01\n\n{SHARED}\n\n{OLD}\n")
    newer = store_text("b", f"مركب عند الفجر\n\n2019-03-02\n\n{SHARED}\n\n{NEW}\n\n{ADDED}\n")
    made = DifferenceDialog(library, runner, newer, older)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not runner.busy)
    return made


def table_of(dialog: DifferenceDialog) -> QTextTable:
    frames = dialog.text.document().rootFrame().childFrames()
    tables = [frame for frame in frames if isinstance(frame, QTextTable)]
    assert len(tables) == 1
    return tables[0]


def cell(table: QTextTable, row: int, column: int) -> str:
    found = table.cellAt(row, column)
    cursor = found.firstCursorPosition()
    cursor.setPosition(found.lastCursorPosition().position(), cursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_only_what_changed_is_shown_with_the_older_text_first(dialog: DifferenceDialog) -> None:
    table = table_of(dialog)
    assert table.rows() == 3
    assert cell(table, 1, 0) == OLD
    assert cell(table, 1, 1) == NEW
    assert cell(table, 2, 0) == ""
    assert cell(table, 2, 1) == ADDED  # as text, not as markup


def test_the_rest_can_be_shown_too(dialog: DifferenceDialog) -> None:
    dialog.changed_only.setChecked(False)
    table = table_of(dialog)
    assert table.rows() == 4
    assert cell(table, 1, 0) == cell(table, 1, 1) == SHARED


def test_the_word_that_differs_is_marked(dialog: DifferenceDialog) -> None:
    found = table_of(dialog).cellAt(1, 0)
    block = found.firstCursorPosition().block()
    fragments = [entry.fragment() for entry in block]
    struck = [part.text().strip() for part in fragments if part.charFormat().fontStrikeOut()]
    assert struck == ["سبعة"]


def test_an_article_that_is_gone_is_said(
    library: Library, runner: TaskRunner, qtbot: QtBot
) -> None:
    dialog = DifferenceDialog(library, runner, "no-such-id", "nor-this")
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: not runner.busy)
    assert "no longer" in dialog.summary.text()
