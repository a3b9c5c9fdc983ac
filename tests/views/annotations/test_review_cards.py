from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement, Selector
from reader.views.annotations.review_cards import Card, ReviewCards

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme

pytestmark = pytest.mark.usefixtures("faces")


def card(number: int, quote: str) -> Card:
    annotation = Annotation(
        id=f"a{number}",
        article_id=f"article{number}",
        kind=AnnotationKind.HIGHLIGHT,
        colour=Colour.BLUE,
        selector=Selector(quote, "", "", 0, len(quote), ""),
        start=0,
        end=len(quote),
        placement=Placement.EXACT,
        note="ملاحظة" if number else "",
        tags=("ورق",),
        created_at="2026-01-02T10:00:00.000Z",
        modified_at="2026-01-02T10:00:00.000Z",
    )
    return Card(annotation, "حديث المكتبات")


@pytest.fixture
def cards(theme: Theme, qtbot: QtBot) -> ReviewCards:
    made = ReviewCards(theme, QLocale("en"))
    qtbot.addWidget(made)
    made.show_cards([card(0, "كان الورق غاليًا"), card(1, "Paper was dear")])
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_card_shows_the_passage_and_where_it_is_from(cards: ReviewCards) -> None:
    assert cards.passage.toPlainText() == "كان الورق غاليًا"
    option = cards.passage.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    for part in ("حديث المكتبات", "2 January 2026", "#ورق"):
        assert part in cards.source.text()
    assert cards.note.isHidden()
    assert cards.progress.text() == "Card 1 of 2"


def test_the_way_through_the_cards(cards: ReviewCards, qtbot: QtBot) -> None:
    with qtbot.waitSignal(cards.passed) as caught:
        qtbot.keyClick(cards, Qt.Key.Key_Right)
    assert caught.args == ["a0"]
    assert cards.note.text() == "ملاحظة"
    with qtbot.waitSignal(cards.passage_wanted) as caught:
        cards.open_button.click()
    assert caught.args == ["article1", "a1"]
    with qtbot.waitSignal(cards.passed):
        cards.next_button.click()
    assert cards.current is None
    assert cards.ending.isVisible()
    assert cards.more_button.isVisible()


def test_without_old_highlights_it_says_when_they_come(theme: Theme, qtbot: QtBot) -> None:
    made = ReviewCards(theme, QLocale("en"))
    qtbot.addWidget(made)
    made.show_cards([])
    with qtbot.waitExposed(made):
        made.show()
    assert made.ending.isVisible()
    assert made.more_button.isHidden()
    assert made.next_button.isHidden()
