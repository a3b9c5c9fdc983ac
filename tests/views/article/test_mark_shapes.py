"""Marks as they are drawn: read from pixels, against the ink of the passage itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextLayout

from reader.appearance.typography import Typography
from reader.model.article import Article
from reader.model.draft import Block, BlockKind
from reader.views.article.marks import HIGHLIGHTS, Mark, MarkLayers, MarkStyle

if TYPE_CHECKING:
    from reader.appearance.theme import Theme
    from reader.views.article.view import ArticleView

MakeArticle = Callable[..., Article]
Stretches = list[tuple[int, int]]
ColumnsOf = Callable[[QImage, str, range], Stretches]
pytestmark = pytest.mark.usefixtures("faces")

MIXED = (
    "استعمل الباحثون برنامج Optical Character Recognition (OCR) في قراءة 4000 صفحة من مجموعة "
    "The Old Harbour Papers، وقالوا إن الطراز (T-72) من الماسحات أخطأ في 2.5% منها يوم 12/5/2024 "
    "قبل أن تُراجع باليد، ثم أُعيدت إلى الخزانة Cabinet Number Seven في الطابق الثاني من المبنى."
)


def show(view: ArticleView, make_article: MakeArticle, *texts: str) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))
    article = make_article(blocks=blocks)
    view.show_article(article, QLocale("ar"))
    return article


def mark(article: Article, passage: str, style: MarkStyle, mark_id: str = "m") -> Mark:
    start = article.body.index(passage)
    return Mark(start, start + len(passage), style, mark_id)


def line_rows(view: ArticleView, offset: int) -> range:
    """The rows of the viewport that the line of code point ``offset`` of the body takes."""
    places = view.document().documentLayout()
    number, unit = view._places.unit_at(offset)
    top = round(places.line_top(number, unit)) - view.verticalScrollBar().value()
    return range(top, top + round(places.line_height(number)))


def ink_of(view: ArticleView, start: int, end: int, rows: range) -> Stretches:
    """The columns in which Qt inks [start, end) of the body, in red, on one line."""
    layout = view.document().documentLayout()
    number, first = view._places.unit_at(start)
    last = view._places.unit_at(end)[1]
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    red = QTextLayout.FormatRange()
    red.start, red.length = first, last - first
    red.format = QTextCharFormat()
    red.format.setForeground(QColor("red"))
    origin = QPointF(layout.column()[0], layout.text_top(number) - view.verticalScrollBar().value())
    lines = view.document().findBlockByNumber(number).layout()
    lines.draw(painter, origin - lines.position(), [red])
    painter.end()
    inked = [
        x
        for x in range(image.width())
        if any(QColor(image.pixel(x, y)).green() < 128 for y in rows)
    ]
    stretches: Stretches = []
    for x in inked:
        if stretches and x - stretches[-1][1] <= 14:  # within a word or over a spaced gap
            stretches[-1] = (stretches[-1][0], x + 1)
        else:
            stretches.append((x, x + 1))
    return stretches


@pytest.mark.parametrize(
    ("passage", "pieces"),
    [
        ("استعمل الباحثون", 1),
        ("Character", 1),
        ("برنامج Optical", 2),
        ("4000", 1),
        ("Harbour Papers، وقالوا", 2),
        ("T-72", 1),
        ("(T-72) من الماسحات", 1),
        ("2.5% منها يوم 12/5", 2),
        ("تُراجع", 1),
    ],
)
def test_a_highlight_covers_the_ink_of_its_passage_and_no_other(
    view: ArticleView,
    make_article: MakeArticle,
    columns_of: ColumnsOf,
    theme: Theme,
    passage: str,
    pieces: int,
) -> None:
    article = show(view, make_article, MIXED)
    wanted = mark(article, passage, MarkStyle.YELLOW)
    view.set_marks("annotations", [wanted])
    rows = line_rows(view, wanted.start)
    if line_rows(view, wanted.end - 1) != rows:
        pytest.fail("the passage stands on two lines; choose another one")
    image = view.viewport().grab().toImage()
    ground = columns_of(image, theme.colours.yellow, range(rows.start, rows.stop))
    ink = ink_of(view, wanted.start, wanted.end, rows)
    assert len(ground) == pieces
    for left, right in ink:
        # Final letters overhang their advance by up to 3 pixels at this size.
        assert any(g[0] - 3 <= left and right <= g[1] + 3 for g in ground), (ink, ground)
    covered = sum(right - left for left, right in ground)
    assert covered <= sum(right - left for left, right in ink) + 16 * pieces


def test_a_passage_over_three_lines_is_flush_where_the_lines_are(
    view: ArticleView, make_article: MakeArticle, columns_of: ColumnsOf, theme: Theme
) -> None:
    article = show(view, make_article, MIXED)
    start = article.body.index("برنامج")
    end = article.body.index("باليد")
    view.set_marks("annotations", [Mark(start, end, MarkStyle.GREEN)])
    image = view.viewport().grab().toImage()
    left, width = view.document().documentLayout().column()
    first = line_rows(view, start)
    second = range(first.stop, first.stop + len(first))
    [(begin, finish)] = columns_of(image, theme.colours.green, second)
    assert begin == pytest.approx(left, abs=1)
    assert finish == pytest.approx(left + width, abs=1)


def test_each_style_can_be_told_without_its_colour(
    view: ArticleView, make_article: MakeArticle
) -> None:
    passage = "خرج الناس إلى السوق القديم كما اعتادوا"
    article = show(view, make_article, passage)
    pictures = {}
    for style in MarkStyle:
        view.set_marks("annotations", [mark(article, passage, style)])
        # Black and white, so that only shapes are left.
        grey = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures[style] = bytes(
            255 if grey.pixelColor(x, y).value() > 175 else 0
            for y in range(grey.height())
            for x in range(grey.width())
        )
    view.set_marks("annotations", [])
    assert len(set(pictures.values())) == len(MarkStyle)


def test_signs_stand_in_the_margins_where_reading_begins_and_ends(
    view: ArticleView, make_article: MakeArticle, columns_of: ColumnsOf, theme: Theme
) -> None:
    article = show(view, make_article, MIXED, "The old harbour wakes before the town does.")
    second = article.body.index("The old harbour wakes")
    view.set_marks(
        "annotations",
        [
            Mark(0, 0, MarkStyle.BOOKMARK, "a"),
            Mark(second, second, MarkStyle.BOOKMARK, "b"),
        ],
    )
    view.set_marks("quotations", [Mark(0, 10, MarkStyle.QUOTATION, "q")])
    left, width = view.document().documentLayout().column()
    right = left + width
    image = view.viewport().grab().toImage()
    [(begin, finish)] = columns_of(image, theme.colours.accent, line_rows(view, 0))
    assert begin >= right
    [(begin, finish)] = columns_of(image, theme.colours.accent, line_rows(view, second))
    assert finish <= left
    rule = columns_of(image, theme.colours.muted, line_rows(view, 0))[-1]
    assert right < rule[0] < rule[1] < right + 10
    line = line_rows(view, 0)
    middle = (line.start + line.stop) // 2
    assert view.marks_at(QPoint(rule[0], middle)) == ("q",)
    assert view.marks_at(QPoint(round(right) - 30, middle)) == ()  # a click in the text is reading


def test_marks_stay_through_type_theme_display_and_width(
    view: ArticleView, make_article: MakeArticle, columns_of: ColumnsOf, theme: Theme
) -> None:
    article = show(view, make_article, MIXED)
    view.set_marks("annotations", [mark(article, "تُراجع باليد", MarkStyle.PINK)])
    rows = range(view.viewport().height())

    def stretches(colour: str) -> Stretches:
        return columns_of(view.viewport().grab().toImage(), colour, rows)

    assert stretches(theme.colours.pink)
    view.set_typography(Typography(size=18, justified=False))
    assert stretches(theme.colours.pink)
    view.resize(600, 700)
    assert stretches(theme.colours.pink)
    view.set_locale(QLocale("en"))
    assert stretches(theme.colours.pink)
    other = replace(theme, colours=theme.colours._replace(pink="#00ff00"))
    view.set_theme(other)
    assert stretches("#00ff00")
    assert not stretches(theme.colours.pink)
    view.show_article(article, QLocale("ar"))
    assert not stretches("#00ff00"), "another article begins without marks"


def test_marks_change_without_a_new_document_or_a_jump(
    view: ArticleView, make_article: MakeArticle
) -> None:
    article = show(view, make_article, *[MIXED] * 10)
    view.verticalScrollBar().setValue(333)
    document = view.document()
    view.select(40, 50)
    for style in HIGHLIGHTS.values():
        view.set_marks("annotations", [mark(article, "الباحثون", style)])
        view.grab()
    assert view.document() is document
    assert view.verticalScrollBar().value() == 333
    assert view.selected_span() == (40, 50)


def test_only_marks_of_blocks_in_view_are_looked_at(
    view: ArticleView, make_article: MakeArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = show(view, make_article, *[f"{number} {MIXED}" for number in range(300)])
    length = len(article.body)
    marks = [
        Mark(at, at + 20, MarkStyle.BLUE, str(at)) for at in range(0, length, length // 10_000)
    ]
    asked = []
    between = MarkLayers.between

    def counted(layers: MarkLayers, *place: object) -> list[Mark]:
        asked.append(place)
        return between(layers, *place)  # type: ignore[arg-type]

    monkeypatch.setattr(MarkLayers, "between", counted)
    view.set_marks("annotations", marks)
    view.grab()
    view.grab()
    assert 0 < len(asked) < 10
