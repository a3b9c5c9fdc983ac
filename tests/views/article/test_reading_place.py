"""The text stands still while what is above it gets its true height."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from reader.model.article import Article, ReadingState
from reader.model.draft import Block, BlockKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.views.article.view import ArticleView

MakeArticle = Callable[..., Article]
pytestmark = pytest.mark.usefixtures("faces")
WORDS = "خرج الناس إلى السوق القديم WWWWWW كما iiiiiiii اعتادوا منذ زمن بعيد ولم يعودوا 1234567"


@pytest.fixture
def long_text(make_article: MakeArticle) -> Article:
    """1,500 paragraphs of uneven length, whose heights no estimate foretells."""
    chance = random.Random(7)
    texts = [" ".join(chance.choices(WORDS.split(), k=chance.randint(1, 90))) for _ in range(1500)]
    return make_article(
        blocks=tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))
    )


def top_of(view: ArticleView, number: int) -> float:
    """Where block ``number`` stands in the window."""
    return view.document().documentLayout().block_top(number) - view.verticalScrollBar().value()


def test_scrolling_back_through_what_was_never_seen_does_not_jump(
    view: ArticleView, long_text: Article
) -> None:
    view.show_article(replace(long_text, reading=ReadingState(900, 0)), QLocale("ar"))
    bar = view.verticalScrollBar()
    layout = view.document().documentLayout()
    for _step in range(60):
        number = layout.block_at(bar.value() + 200)
        before = top_of(view, number)
        bar.setValue(bar.value() - 60)
        assert top_of(view, number) == pytest.approx(before + 60, abs=1.5)


def test_the_line_at_the_top_stays_while_the_rest_is_set(
    view: ArticleView, long_text: Article, qtbot: QtBot
) -> None:
    view.show_article(replace(long_text, reading=ReadingState(700, 10)), QLocale("ar"))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 37)
    number = view.document().documentLayout().block_at(view.verticalScrollBar().value() + 150)
    before = top_of(view, number)
    size = view.document().size().height()
    qtbot.waitUntil(lambda: view.document().size().height() != size)
    qtbot.wait(50)
    assert top_of(view, number) == pytest.approx(before, abs=1.5)


def test_any_place_is_found_again(view: ArticleView, long_text: Article) -> None:
    for block in (0, 1, 749, 1400):
        view.show_article(replace(long_text, reading=ReadingState(block, 0)), QLocale("ar"))
        assert view.reading_position() == (block, 0)
        assert top_of(view, block + 2) == pytest.approx(0, abs=1)


def test_progress_is_told(view: ArticleView, long_text: Article, make_article: MakeArticle) -> None:
    told: list[float] = []
    view.progressed.connect(told.append)
    view.show_article(long_text, QLocale("ar"))
    assert told[-1] == 0
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert told[-1] == pytest.approx(0.5, abs=0.05)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert told[-1] == 1
    short = Block(BlockKind.PARAGRAPH, "ثم عادوا.", 1)
    view.show_article(make_article(blocks=(short,)), QLocale("ar"))
    assert told[-1] == 1, "what fits the window is seen as a whole"


def test_a_view_that_was_never_shown_takes_everything(
    view: ArticleView, long_text: Article
) -> None:
    view.hide()
    view.show_article(long_text, QLocale("ar"))
    view.scroll_to(5000, 5010)
    view.select(5000, 5010)
    view.show()
    assert view.selected_span() == (5000, 5010)
