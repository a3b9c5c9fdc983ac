from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from reader.appearance.typography import Typography
from reader.model.article import Article, ReadingState
from reader.model.draft import Block, BlockKind

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.views.article.view import ArticleView

MakeArticle = Callable[..., Article]
pytestmark = pytest.mark.usefixtures("faces")


def long_article(make_article: MakeArticle, copies: int) -> Article:
    article = make_article()
    blocks = tuple(
        replace(block, line=number) for number, block in enumerate(article.blocks * copies, 1)
    )
    return replace(article, blocks=blocks)


def test_the_text_is_all_there_in_order(view: ArticleView, make_article: MakeArticle) -> None:
    article = make_article()
    view.show_article(article, QLocale("ar_EG"))
    shown = view.toPlainText()
    assert shown.startswith(article.title)
    assert shown.endswith(article.body)
    assert "٤ مارس ٢٠٢١" in shown


def test_each_paragraph_has_its_own_direction(view: ArticleView, make_article: MakeArticle) -> None:
    article = make_article(
        blocks=(
            Block(BlockKind.PARAGRAPH, "Google تطلق منصة جديدة للقراءة والكتب القديمة.", 1),
            Block(BlockKind.PARAGRAPH, "This paragraph is wholly English.", 2),
        )
    )
    view.show_article(article, QLocale("ar"))
    last = view.document().lastBlock()
    assert last.textDirection() == Qt.LayoutDirection.LeftToRight
    assert last.previous().textDirection() == Qt.LayoutDirection.RightToLeft


def test_the_position_is_told_and_found_again(
    view: ArticleView, make_article: MakeArticle, qtbot: QtBot
) -> None:
    article = long_article(make_article, 20)
    view.show_article(article, QLocale("ar"))
    with qtbot.waitSignal(view.position_settled) as settled:
        view.verticalScrollBar().setValue(2_000)
    block, offset = settled.args
    assert block > 0
    top = view.verticalScrollBar().value()
    view.show_article(replace(article, reading=ReadingState(block, offset)), QLocale("ar"))
    assert view.reading_position() == (block, offset)
    line_height = 22 * 1.85
    assert abs(view.verticalScrollBar().value() - top) <= line_height


@pytest.mark.parametrize("size", [16, 34])
def test_larger_text_keeps_the_line_at_the_top(
    view: ArticleView, make_article: MakeArticle, size: int
) -> None:
    article = replace(long_article(make_article, 20), reading=ReadingState(21, 60))
    view.show_article(article, QLocale("ar"))
    view.set_typography(Typography(size=size))
    cursor = view.cursorForPosition(QPoint(view.viewport().width() // 2, 5))
    assert cursor.block().text() == article.blocks[21].text
    view.resize(1000, 420)
    cursor = view.cursorForPosition(QPoint(view.viewport().width() // 2, 5))
    assert cursor.block().text() == article.blocks[21].text


def test_copying_gives_plain_logical_text(view: ArticleView, make_article: MakeArticle) -> None:
    article = make_article()
    view.show_article(article, QLocale("ar"))
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert copied.formats() == ["text/plain"]
    assert copied.text().endswith(article.body)
    assert not set(copied.text()) & set("\u2066\u2067\u2068\u2069\u2029")


def test_a_double_click_selects_the_word_under_it(
    view: ArticleView, make_article: MakeArticle
) -> None:
    view.show_article(make_article(), QLocale("ar"))
    found = view.document().find("الحديقة", 0, QTextDocument.FindFlag.FindCaseSensitively)
    middle = QTextCursor(found)
    middle.setPosition(found.selectionStart() + 3)
    point = view.cursorRect(middle).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.textCursor().selectedText() == "الحديقة"


def test_only_what_is_seen_is_laid_out_at_once(
    view: ArticleView, make_article: MakeArticle
) -> None:
    article = long_article(make_article, 700)
    view.show_article(article, QLocale("ar"))
    view.grab()
    laid_out = 0
    block = view.document().firstBlock()
    while block.isValid():
        laid_out += block.layout().lineCount() > 0
        block = block.next()
    assert 0 < laid_out < 60


def test_characters_that_break_blocks_do_not_move_offsets(
    view: ArticleView, make_article: MakeArticle
) -> None:
    text = "قبل\u2029بعد\u2028ثم\ufffc و\x00 😀 نهاية"
    view.show_article(make_article(blocks=(Block(BlockKind.PARAGRAPH, text, 1),)), QLocale("ar"))
    assert len(view.document().lastBlock().text()) == len(text)
    assert view.document().lastBlock().text().endswith("😀 نهاية")


def test_nothing_is_ever_loaded(view: ArticleView, make_article: MakeArticle) -> None:
    markup = '<img src="file:///etc/hostname"><a href="https://example.org">رابط</a> نص'
    view.show_article(make_article(blocks=(Block(BlockKind.PARAGRAPH, markup, 1),)), QLocale("ar"))
    assert view.document().lastBlock().text() == markup
    assert view.loadResource(2, "file:///etc/hostname") is None


def test_setting_an_article_anew_leaves_nothing_behind(
    view: ArticleView, make_article: MakeArticle, qtbot: QtBot
) -> None:
    view.show_article(long_article(make_article, 10), QLocale("ar"))
    for _round in range(30):
        for size in (16, 34, 22):
            view.set_typography(Typography(size=size))
            view.grab()
            gc.collect(0)
    qtbot.waitUntil(lambda: len(view.findChildren(QTextDocument)) <= 2)


def test_a_caret_shows_only_when_the_keyboard_moves_it(
    view: ArticleView, make_article: MakeArticle, qtbot: QtBot
) -> None:
    view.show_article(make_article(), QLocale("ar"))
    plain = view.grab().toImage()
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert view.grab().toImage() == plain
    assert not view.cursorWidth()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.cursorWidth() > 0
    view.show_article(make_article(), QLocale("ar"))
    assert not view.cursorWidth(), "the next page has none again"
