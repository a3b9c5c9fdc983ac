from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.model.draft import RelatedItem
from reader.model.relation import Reason, ReasonKind, Relation, RelationKind
from reader.views.sidebar.reasons import reasons_text
from reader.views.sidebar.related_pane import SEARCH_LENGTH, RelatedPane, search_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme

pytestmark = pytest.mark.usefixtures("faces")
MISSING = RelatedItem(title="موسم الكتاب يبدأ في الخريف", section="ثقافة")
RELATIONS = (
    Relation(RelationKind.CITED, None, MISSING.title, item=MISSING),
    Relation(RelationKind.VERSION, "older", "الميناء يفتح أبوابه"),
    Relation(RelationKind.SIMILAR, "like", "صيادو الساحل"),
)


@pytest.fixture
def pane(theme: Theme, qtbot: QtBot) -> RelatedPane:
    made = RelatedPane(theme)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show_relations(RELATIONS)
    with qtbot.waitExposed(made):
        made.show()
    return made


def last_line(pane: RelatedPane, row: int) -> QPoint:
    rect = pane.list.visualRect(pane.model.index(row))
    return QPoint(rect.center().x(), rect.bottom() - 12)


def middle(pane: RelatedPane, row: int) -> QPoint:
    rect = pane.list.visualRect(pane.model.index(row))
    return QPoint(rect.center().x(), rect.bottom() - 30)


def heard(pane: RelatedPane) -> list[tuple[str, str]]:
    said: list[tuple[str, str]] = []
    pane.article_wanted.connect(lambda value: said.append(("article", value)))
    pane.search_wanted.connect(lambda value: said.append(("search", value)))
    pane.comparison_wanted.connect(lambda value: said.append(("compare", value)))
    return said


def test_a_click_opens_an_article(pane: RelatedPane, qtbot: QtBot) -> None:
    said = heard(pane)
    viewport = pane.list.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=last_line(pane, 2))
    assert ("article", "like") in said
    assert all(value == "like" for _kind, value in said)


def test_the_last_line_compares_a_version_and_does_not_open_it(
    pane: RelatedPane, qtbot: QtBot
) -> None:
    said = heard(pane)
    viewport = pane.list.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=last_line(pane, 1))
    assert said == [("compare", "older")]
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle(pane, 1))
    assert ("article", "older") in said[1:]


def test_what_the_library_lacks_can_be_searched_for(pane: RelatedPane, qtbot: QtBot) -> None:
    said = heard(pane)
    viewport = pane.list.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=last_line(pane, 0))
    assert said == [("search", MISSING.title)]


def test_enter_opens_or_searches(pane: RelatedPane, qtbot: QtBot) -> None:
    said = heard(pane)
    pane.list.setFocus()
    for row in (0, 1):
        pane.list.setCurrentIndex(pane.model.index(row))
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert said == [("search", MISSING.title), ("article", "older")]


def test_nothing_related_is_said_only_when_all_is_known(theme: Theme, qtbot: QtBot) -> None:
    pane = RelatedPane(theme)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_cited(())
    assert pane.list.isVisible()
    pane.show_relations(())
    assert not pane.list.isVisible()


def test_the_words_searched_for_are_the_title_or_the_first_of_the_lead() -> None:
    lead = "كلمة " * 60
    words = search_words(RelatedItem(lead=lead))
    assert lead.startswith(words)
    assert len(words) <= SEARCH_LENGTH
    assert words.split()[-1] == "كلمة"
    assert search_words(RelatedItem(title="العنوان", lead=lead)) == "العنوان"


def test_every_reason_is_told(qapp: object) -> None:
    text = reasons_text(
        (
            Reason(ReasonKind.TERMS, ("الميناء", "UNESCO")),
            Reason(ReasonKind.AUTHOR, ("سلمى حداد",)),
            Reason(ReasonKind.PLACE, ("حلب",)),
            Reason(ReasonKind.DATE, (), 4),
            Reason(ReasonKind.DATE, (), 0),
            Reason(ReasonKind.PARAGRAPHS, (), 3),
            Reason(ReasonKind.CITED),
        )
    )
    for part in ("الميناء", "UNESCO", "سلمى حداد", "حلب", "4", "same day", "3", "named"):
        assert part in text
