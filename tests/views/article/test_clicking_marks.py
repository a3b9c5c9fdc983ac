"""Clicks on marks, and passages brought into view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest

from reader.model.article import Article
from reader.model.draft import Block, BlockKind
from reader.views.article.marks import Mark, MarkStyle

if TYPE_CHECKING:
    from reader.views.article.view import ArticleView

MakeArticle = Callable[..., Article]
pytestmark = pytest.mark.usefixtures("faces")
TEXT = (
    "خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد، وقال Robert Smith إن الطراز (T-72) قديم."
)


@pytest.fixture
def article(view: ArticleView, make_article: MakeArticle) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, f"{TEXT} {n}", n) for n in range(1, 60))
    shown = make_article(blocks=blocks)
    view.show_article(shown, QLocale("ar"))
    return shown


def passage(article: Article, text: str, style: MarkStyle, mark_id: str) -> Mark:
    start = article.body.index(text)
    return Mark(start, start + len(text), style, mark_id)


def middle_of(view: ArticleView, offset: int) -> QPoint:
    """The middle of the character at code point ``offset`` of the body."""
    here, there = view._places.cursor(offset, offset), view._places.cursor(offset + 1, offset + 1)
    return (view.cursorRect(here).center() + view.cursorRect(there).center()) / 2


def test_overlapping_marks_are_all_found_and_clicked_in_turn(
    view: ArticleView, article: Article
) -> None:
    outer = passage(article, "الناس إلى السوق القديم كما", MarkStyle.YELLOW, "outer")
    inner = passage(article, "السوق القديم", MarkStyle.BLUE, "inner")
    view.set_marks("annotations", [outer, inner])
    told: list[str] = []
    view.mark_activated.connect(told.append)
    both = middle_of(view, inner.start + 3)
    assert view.marks_at(both) == ("inner", "outer")
    for _click in range(3):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=both)
        QTest.qWait(0)
    assert told == ["inner", "outer", "inner"]
    assert view.marks_at(middle_of(view, outer.start + 1)) == ("outer",)
    assert view.marks_at(middle_of(view, 1)) == ()


def test_the_rim_of_an_outer_mark_is_its_own(view: ArticleView, article: Article) -> None:
    outer = passage(article, "الناس إلى السوق القديم كما", MarkStyle.YELLOW, "outer")
    inner = passage(article, "السوق القديم", MarkStyle.BLUE, "inner")
    view.set_marks("annotations", [outer, inner])
    place = middle_of(view, inner.start + 3)
    found = {view.marks_at(QPoint(place.x(), y)) for y in range(place.y(), place.y() + 22)}
    assert ("outer",) in found, "below the inner one the outer one's line can be clicked"


def test_a_mark_in_latin_text_within_arabic_is_hit_where_it_is_seen(
    view: ArticleView, article: Article
) -> None:
    latin = passage(article, "Robert", MarkStyle.GREEN, "latin")
    view.set_marks("annotations", [latin])
    for offset in range(latin.start + 1, latin.end - 1):
        assert view.marks_at(middle_of(view, offset)) == ("latin",)
    assert view.marks_at(middle_of(view, latin.end + 2)) == ()


def test_drawing_the_mouse_over_a_mark_selects_and_activates_nothing(
    view: ArticleView, article: Article
) -> None:
    view.set_marks("annotations", [passage(article, TEXT[:40], MarkStyle.PINK, "m")])
    told: list[str] = []
    view.mark_activated.connect(told.append)
    start, end = middle_of(view, 5), middle_of(view, 20)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert told == []
    assert view.textCursor().hasSelection()


def test_a_sign_in_the_margin_is_clicked(view: ArticleView, article: Article) -> None:
    view.set_marks(
        "annotations", [Mark(0, 0, MarkStyle.BOOKMARK, "b"), Mark(0, 9, MarkStyle.NOTE, "n")]
    )
    layout = view.document().documentLayout()
    left, width = layout.column()
    y = middle_of(view, 0).y()
    row = [view.marks_at(QPoint(x, y)) for x in range(view.viewport().width())]
    bookmark = [x for x, ids in enumerate(row) if ids == ("b",)]
    note = [x for x, ids in enumerate(row) if ids == ("n",)]
    assert bookmark
    assert min(bookmark) > left + width
    assert note
    assert max(note) < left
    shapes = []
    # From elsewhere: Qt tells of no move to where an earlier test has left the pointer.
    QTest.mouseMove(view.viewport(), QPoint(round(left + width / 3), y + 40))
    for x in (note[0] + 2, round(left + width / 2)):
        QTest.mouseMove(view.viewport(), QPoint(x, y))
        shapes.append(view.viewport().cursor().shape())
    assert shapes == [Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor]


def test_a_passage_comes_into_view_a_third_from_the_top(
    view: ArticleView, article: Article
) -> None:
    start = article.body.index(f"{TEXT} 40")
    view.scroll_to(start, start + 5)
    top = view.cursorRect(view._places.cursor(start, start)).top()
    assert top == pytest.approx(view.viewport().height() / 3, abs=30)
    place = view.verticalScrollBar().value()
    view.scroll_to(start + 10, start + 30)
    assert view.verticalScrollBar().value() == place, "what is in view does not move"
    view.scroll_to(0, len(article.title), field="title")
    assert view.verticalScrollBar().value() == 0


def test_what_is_selected_is_told_in_code_points_of_the_body(
    view: ArticleView, article: Article
) -> None:
    assert view.selected_span() is None
    assert view.selection_rect() is None
    view.select(5, 25)
    assert view.selected_span() == (5, 25)
    rect = view.selection_rect()
    assert rect is not None
    assert rect.contains(middle_of(view, 10))
    view.select(0, 4, field="title")
    assert view.selected_span() is None
    view.selectAll()
    assert view.selected_span() == (0, len(article.body))
