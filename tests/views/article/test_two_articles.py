"""Two articles side by side in the pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor

from reader import paths
from reader.appearance.theme import load_theme
from reader.appearance.typography import Typography
from reader.model.article import Article
from reader.model.draft import Block, BlockKind
from reader.views.article.marks import Mark, MarkStyle
from reader.views.article.pane import ArticlePane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme

MakeArticle = Callable[..., Article]
pytestmark = pytest.mark.usefixtures("faces")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ArticlePane:
    made = ArticlePane(Typography(), theme, QLocale("en"), lambda: None)
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.fixture
def articles(make_article: MakeArticle) -> tuple[Article, Article]:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, f"سطر من النص رقم {number} يقرأ على مهل.", number)
        for number in range(60)
    )
    return (
        make_article(id="one", title="المقال الأول", blocks=blocks),
        make_article(id="two", title="المقال الثاني", blocks=blocks),
    )


@pytest.fixture
def two(pane: ArticlePane, articles: tuple[Article, Article]) -> ArticlePane:
    pane.show_article(articles[0])
    pane.split()
    pane.show_article(articles[1])
    return pane


def left_edge(pane: ArticlePane) -> int:
    return pane.view.mapTo(pane, pane.view.rect().topLeft()).x()


def ids(pane: ArticlePane) -> tuple[str | None, str | None]:
    article, other = pane.article(), pane.other()
    return (None if article is None else article.id, None if other is None else other.id)


def test_the_second_article_opens_after_the_first_and_is_active(two: ArticlePane) -> None:
    assert ids(two) == ("two", "one")
    assert not two.active_is_first
    assert left_edge(two) > 400
    two.turn()
    assert ids(two) == ("one", "two")
    assert left_edge(two) == 0


def test_the_first_stands_on_the_right_in_arabic(
    pane: ArticlePane, articles: tuple[Article, Article], qtbot: QtBot
) -> None:
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.show_article(articles[0])
    pane.show_beside(articles[1], first=False)
    qtbot.waitUntil(lambda: left_edge(pane) > 400)
    pane.turn()
    assert left_edge(pane) < 10


def test_they_stack_in_a_narrow_pane(two: ArticlePane, qtbot: QtBot) -> None:
    two.resize(500, 700)
    qtbot.waitUntil(lambda: left_edge(two) == 0)
    assert two.view.mapTo(two, two.view.rect().topLeft()).y() > 300
    assert two.view.width() > 450
    assert two.has_room_for_two()
    two.resize(500, 300)
    assert not two.has_room_for_two()


def test_each_tells_its_own_place(two: ArticlePane, qtbot: QtBot) -> None:
    settled: list[tuple[str, int, int]] = []
    two.position_settled.connect(lambda *place: settled.append(place))
    two.view.verticalScrollBar().setValue(400)
    two.turn()
    two.view.verticalScrollBar().setValue(800)
    two.flush_position()
    assert [place[0] for place in sorted(settled)] == ["one", "two"]
    (_, first, _), (_, second, _) = sorted(settled)
    assert first > second > 0


def test_progress_is_that_of_the_active_one(two: ArticlePane, qtbot: QtBot) -> None:
    bar = two.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    shares: list[float] = []
    two.progressed.connect(shares.append)
    two.turn()
    two.turn()
    assert shares == [0.0, 1.0]


def test_turning_to_an_article_by_its_id(two: ArticlePane, qtbot: QtBot) -> None:
    assert not two.turn_to("two")  # it is the active one
    assert not two.turn_to("three")
    with qtbot.waitSignal(two.activated):
        assert two.turn_to("one")
    assert ids(two) == ("one", "two")


def test_clicking_into_a_text_makes_it_active(two: ArticlePane, qtbot: QtBot) -> None:
    with qtbot.waitExposed(two):
        pass
    two.activateWindow()
    two.turn()
    first = two.view
    two.turn()
    with qtbot.waitSignal(two.activated):
        first.setFocus()
    assert ids(two) == ("one", "two")


def test_swapping_keeps_what_is_active(two: ArticlePane) -> None:
    two.swap()
    two.grab()
    assert ids(two) == ("two", "one")
    assert two.active_is_first
    assert left_edge(two) == 0


def test_putting_one_away(two: ArticlePane, qtbot: QtBot) -> None:
    two.close_other()
    assert ids(two) == ("two", None)
    assert not two.two
    qtbot.waitUntil(lambda: left_edge(two) == 0)
    two.close_other()  # nothing left to put away
    assert ids(two) == ("two", None)


def test_an_article_that_is_gone_leaves_its_side(two: ArticlePane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(two.activated):
        two.forget({"two", "three"})
    assert ids(two) == ("one", None)
    two.forget({"one"})  # the last one is the window's to take away
    assert ids(two) == ("one", None)


def test_marks_go_to_the_article_they_are_of(two: ArticlePane) -> None:
    assert coloured(two) == [False, False]
    two.set_marks("one", "annotations", [Mark(0, 20, MarkStyle.YELLOW, "a")])
    assert coloured(two) == [False, True]
    two.set_marks("two", "annotations", [Mark(0, 20, MarkStyle.YELLOW, "a")])
    assert coloured(two) == [True, True]


def coloured(pane: ArticlePane) -> list[bool]:
    """Whether the ground of a highlight is in either text, the active one first."""
    found = []
    for _ in range(2):
        image = pane.view.viewport().grab().toImage()
        wanted = QColor(load_theme(paths.resource_path("themes"), "light").colours.yellow).rgb()
        found.append(
            any(
                image.pixel(x, y) == wanted
                for x in range(0, image.width(), 3)
                for y in range(0, image.height(), 2)
            )
        )
        pane.turn()
    return found


def test_an_article_of_before_stands_where_it_stood(
    pane: ArticlePane, articles: tuple[Article, Article]
) -> None:
    pane.show_article(articles[0])
    pane.show_beside(articles[1], first=True)
    assert ids(pane) == ("one", "two")
    assert not pane.active_is_first
    pane.close_other()
    pane.show_beside(articles[1], first=False)
    assert pane.active_is_first


def test_settings_reach_both(two: ArticlePane) -> None:
    two.set_typography(Typography(size=31))
    sizes = set()
    for _ in range(2):
        sizes.add(two.view._typography.size)
        two.turn()
    assert sizes == {31}
