"""What belongs to an article, in the real window: beside it and in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from reader.app import Desktop
from reader.library import open_library
from reader.model.relation import Relation, RelationKind
from reader.views.dialogs.difference_dialog import DifferenceDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

QUOTED = (
    "وقال شيخ الصيادين إن الموسم هذا العام أكرم من سابقه بكثير، وإن الميناء القديم يضيق بالمراكب."
)
OPENING = (
    "خرج البحّارة مع الفجر إلى عرض البحر في موسم السردين، وعادوا عند المغيب بشباك ملأى بالأسماك."
)
ENDING = (
    "وتستعد البلدية لتوسيع رصيف الميناء قبل حلول الشتاء حين يشتد الموج وتكثر العواصف على الساحل."
)
STORY = f"موسم السردين يبدأ مبكرًا\n\n2021-09-04\n\n{OPENING}\n\n{QUOTED}\n\n{ENDING}\n"
EDITED = STORY.replace("ملأى بالأسماك", "شبه فارغة").replace("09-04", "09-05")
OTHER = (
    "مقاهي الصيادين على الرصيف\n\n2021-10-11\n\nيجلس الصيادون في مقاهي الرصيف بعد كل رحلة إلى عرض "
    f"البحر ويتحدثون عن السردين.\n\n{QUOTED}\n\nأما التجار فينتظرون في السوق منذ الصباح الباكر.\n"
)


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot, open_desktop: Callable[..., Desktop]) -> Desktop:
    """The window on four articles, with the first of them open."""
    folder = tmp_path / "sources"
    folder.mkdir()
    with open_library(tmp_path / "library.db") as library:
        for name, text in (("other", OTHER), ("story", STORY), ("edited", EDITED)):
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
            library.import_files([folder / f"{name}.txt"])
        library.index_pending()
    made = open_desktop()
    open_titled(made, "موسم السردين يبدأ مبكرًا", qtbot)
    return made


def open_titled(desktop: Desktop, title: str, qtbot: QtBot) -> None:
    window = desktop.window
    rows = [window.model.index(row) for row in range(window.model.rowCount())]
    wanted = next(index for index in rows if title in str(index.data()))
    with qtbot.waitSignal(window.article_shown):
        window.list_pane.select(wanted.data(0x0101))
    desktop.wait_until_idle()


def relations(desktop: Desktop) -> list[Relation]:
    pane = desktop.window.sidebar.related
    assert pane is not None
    return [pane.model.relation(row) for row in range(pane.model.rowCount())]


def test_the_other_version_is_shown_and_compared(desktop: Desktop, qtbot: QtBot) -> None:
    [version] = [one for one in relations(desktop) if one.kind is RelationKind.VERSION]
    desks = desktop.window.article_desks
    assert desks is not None
    assert desks.related is not None
    assert version.id is not None
    dialog = desks.related.compare(version.id)
    assert isinstance(dialog, DifferenceDialog)
    desktop.wait_until_idle()
    assert "1 paragraph" in dialog.summary.text()
    dialog.close()


def test_a_paragraph_that_stands_elsewhere_leads_there(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    article = window.article_pane.article()
    assert article is not None
    view = window.article_pane.view
    start = article.body.index(QUOTED)
    view.select(start, start + 10)
    rect = view.selection_rect()
    assert rect is not None
    beside = [
        QPoint(x, rect.center().y())
        for x in range(view.viewport().width())
        if view.marks_at(QPoint(x, rect.center().y()))
    ]
    assert beside
    [mark] = set(view.marks_at(beside[0]))
    window.article_pane.mark_activated.emit(mark)
    [menu] = [one for one in window.findChildren(QMenu) if one.isVisible()]
    titles = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert titles == ["\u2068مقاهي الصيادين على الرصيف\u2069"]
    with qtbot.waitSignal(window.article_shown):
        menu.actions()[-1].trigger()
    menu.close()
    shown = window.article_pane.article()
    assert shown is not None
    assert shown.title == "مقاهي الصيادين على الرصيف"


def test_a_new_article_appears_among_the_related_ones(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    before = {one.id for one in relations(desktop)}
    late = tmp_path / "late.txt"
    late.write_text(EDITED.replace("شبه فارغة", "نصف ملأى").replace("09-05", "09-06"), "utf-8")
    desk = desktop.window.desk
    assert desk is not None
    assert desktop.window.search is not None
    with qtbot.waitSignal(desktop.window.search.index_changed, timeout=20_000):
        desk.add([late])
    desktop.wait_until_idle()
    assert {one.id for one in relations(desktop)} - before
