"""Selecting by mouse and what is copied, in every display form."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest

from reader.model.article import Article
from reader.model.draft import Block, BlockKind
from reader.text.display_form import DigitStyle, DisplayForm
from reader.views.article.marks import Mark, MarkStyle
from reader.views.article.pieces import LONGEST_PIECE

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from reader.appearance.theme import Theme
    from reader.views.article.view import ArticleView

MakeArticle = Callable[..., Article]
ColumnsOf = Callable[["QImage", str, range], list[tuple[int, int]]]
pytestmark = pytest.mark.usefixtures("faces")

VOCALISED = (
    "كَتَبَ الوَلَدُ في ١٢/٥/٢٠٢٤ دَرْسَهُ، وقرأ Moby-Dick بالإنجليزيّة.",
    "ثمّ قال: «وبالوالدين إحسانًا»، ومضى.",
    "The third paragraph is English, 1999.",
)
BARE = DisplayForm(vocalised=False, digits=DigitStyle.WESTERN)


@pytest.fixture
def article(view: ArticleView, make_article: MakeArticle) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(VOCALISED, 1))
    shown = make_article(title="عُنْوانٌ", blocks=blocks)
    view.show_article(shown, QLocale("ar"))
    return shown


def point_at(view: ArticleView, offset: int) -> QPoint:
    return view.cursorRect(view._places.cursor(offset, offset)).center()


def copied(view: ArticleView) -> str:
    return view.createMimeDataFromSelection().text()


@pytest.mark.parametrize(
    ("inside", "word"),
    [("الوَلَدُ", "الوَلَدُ"), ("وبالوالدين", "وبالوالدين"), ("third", "third"), ("دَرْسَهُ", "دَرْسَهُ")],
)
@pytest.mark.parametrize("form", [DisplayForm(), BARE], ids=["as-written", "bare"])
def test_a_double_click_takes_the_word_with_its_clitics_and_marks(
    view: ArticleView, article: Article, form: DisplayForm, inside: str, word: str
) -> None:
    view.set_display_form(form)
    start = article.body.index(inside)
    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=point_at(view, start + len(inside) // 2)
    )
    assert copied(view) == word
    assert view.selected_span() == (start, start + len(word))


def test_a_triple_click_takes_the_paragraph_and_no_line_end(
    view: ArticleView, article: Article
) -> None:
    place = point_at(view, article.body.index("وبالوالدين") + 3)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert copied(view) == VOCALISED[1]


def test_a_click_elsewhere_is_no_third_click(view: ArticleView, article: Article) -> None:
    place = point_at(view, article.body.index("وبالوالدين") + 3)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    elsewhere = point_at(view, article.body.index("third"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=elsewhere)
    assert view.selected_span() is None


def test_what_is_copied_is_what_is_stored(view: ArticleView, article: Article) -> None:
    view.set_display_form(BARE)
    assert "كتب الولد في 12/5/2024" in view.toPlainText()
    view.selectAll()
    text = copied(view)
    assert text.startswith("عُنْوانٌ\n")
    assert text.endswith(article.body)
    assert not set(text) & set("\u2066\u2067\u2068\u2069\u2029")


def test_the_whole_text_ends_where_the_body_does(
    view: ArticleView, make_article: MakeArticle
) -> None:
    article = make_article(source_url="https://example.org/a")
    view.show_article(article, QLocale("ar"))
    view.selectAll()
    assert view.selected_span() == (0, len(article.body))
    assert copied(view).endswith(f"{article.body}\nhttps://example.org/a")


def test_a_selection_lives_through_a_change_of_form(view: ArticleView, article: Article) -> None:
    start = article.body.index("دَرْسَهُ")
    view.select(start, start + len("دَرْسَهُ"))
    for form in (BARE, DisplayForm(), DisplayForm(digits=DigitStyle.ARABIC_INDIC)):
        view.set_display_form(form)
        assert view.selected_span() == (start, start + len("دَرْسَهُ"))
        assert copied(view) == "دَرْسَهُ"


def test_marks_cover_the_same_words_where_vocalisation_is_hidden(
    view: ArticleView, article: Article, columns_of: ColumnsOf, theme: Theme
) -> None:
    start = article.body.index("دَرْسَهُ")
    view.set_display_form(BARE)
    view.set_marks("annotations", [Mark(start, start + len("دَرْسَهُ"), MarkStyle.GREEN)])
    image = view.viewport().grab().toImage()
    [(left, right)] = columns_of(image, theme.colours.green, range(image.height()))
    edges = sorted(point_at(view, place).x() for place in (start, start + len("دَرْسَهُ")))
    assert (left, right) == (pytest.approx(edges[0], abs=2), pytest.approx(edges[1], abs=2))


def test_a_paragraph_shown_in_parts_is_copied_in_one(
    view: ArticleView, make_article: MakeArticle
) -> None:
    long = ("خرج الناس إلى السوق. " * (2 * LONGEST_PIECE // 20)).strip()
    blocks = (Block(BlockKind.PARAGRAPH, long, 1), Block(BlockKind.PARAGRAPH, "بعد", 2))
    view.show_article(make_article(blocks=blocks), QLocale("ar"))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_at(view, 20))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_at(view, 20))
    assert copied(view) == long
    view.selectAll()
    assert copied(view).endswith(f"\n{long}\nبعد")


def test_the_keyboard_selects_in_the_order_of_the_text(view: ArticleView, article: Article) -> None:
    view.setFocus()
    view.select(0, 0)
    for _step in range(3):
        QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert copied(view) == "كَتَبَ"
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert copied(view).endswith(article.body)


def test_the_hijri_date_is_said_of_the_date_alone(view: ArticleView, article: Article) -> None:
    assert article.date == "2021-03-04"
    line = view.document().findBlockByNumber(1)
    cursor = view.textCursor()
    tips = []
    for place in (2, line.length() - 4):
        cursor.setPosition(line.position() + place)
        tips.append(view.tool_tip_at(view.cursorRect(cursor).center()))
    assert tips == ["", "٢٠ رجب ١٤٤٢ هـ"]
    view.set_locale(QLocale("en"))
    cursor = view.textCursor()
    cursor.setPosition(view.document().findBlockByNumber(2).position() - 4)
    assert view.tool_tip_at(view.cursorRect(cursor).center()) == "20 Rajab 1442 AH"
