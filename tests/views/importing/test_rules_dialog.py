from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.views.importing.rules_dialog import RulesDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.library import Library
    from reader.tasks.runner import TaskRunner

CLUTTER = "من أرشيف دار الحكاية"
pytestmark = pytest.mark.usefixtures("faces")


@pytest.fixture
def source(library: Library, tmp_path: Path) -> str:
    """A folder whose articles all hold one short line, imported in as many imports."""
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(8):
        path = folder / f"{number}.txt"
        body = (
            f"قال الراوي إن الحكاية رقم {number} طويلة، وإن سامعيها كانوا يعودون كل مساء.\n\n"
            f"{CLUTTER}\n\n"
            f"ثم أضاف أن الليلة التالية لها حكاية أخرى، وأن عددها {number} في الكتاب القديم كله.\n"
        )
        path.write_text(f"حكاية الليلة {number}\n\n{body}", encoding="utf-8")
        library.import_files([path])
    return "archive"


@pytest.fixture
def dialog(
    library: Library, runner: TaskRunner, source: str, qtbot: QtBot
) -> Iterator[RulesDialog]:
    made = RulesDialog(library, runner, source)
    qtbot.addWidget(made)
    with qtbot.waitSignal(runner.idle):
        made.show()
    yield made
    qtbot.waitUntil(lambda: not runner.busy)


def test_a_recurring_line_is_offered_and_accepted(
    dialog: RulesDialog, library: Library, runner: TaskRunner, qtbot: QtBot
) -> None:
    offer = dialog.offers.topLevelItem(0)
    assert CLUTTER in offer.text(0)
    assert "archive" in offer.text(1)
    assert not dialog.leave_out_button.isEnabled()
    offer.setSelected(True)
    qtbot.mouseClick(dialog.leave_out_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.offers.topLevelItemCount() == 0)
    assert library.offered_rules() == ()
    assert any(rule.source == "archive" for rule in library.rules())


def test_a_rule_is_switched_off_for_the_source(
    dialog: RulesDialog, library: Library, runner: TaskRunner, qtbot: QtBot, source: str
) -> None:
    assert dialog.sources.currentText() == source
    item = next(
        item
        for row in range(dialog.rules.topLevelItemCount())
        if (item := dialog.rules.topLevelItem(row)).text(0) == "share bar"
    )
    with qtbot.waitSignal(runner.idle):
        item.setCheckState(0, Qt.CheckState.Unchecked)
    assert {rule.name: rule.off for rule in library.rules()}["share-bar"] == (source,)
