"""An article with annotations, without a library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement
from reader.model.article import Article
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind
from reader.model.export import ExportedArticle
from reader.model.lists import ArticleStates
from reader.text.anchoring import make_selector

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def export_of(make_article: Callable[..., Article]) -> Callable[..., ExportedArticle]:
    """An article whose annotations are given as (quote, note, tags…)."""

    def make(*marked: tuple[str | None, str, tuple[str, ...]], **fields: object) -> ExportedArticle:
        article = make_article(**fields)
        body = article.body
        annotations = []
        for number, (quote, note, tags) in enumerate(marked):
            selector = None
            if quote is not None:
                start = body.index(quote)
                selector = make_selector(body, start, start + len(quote))
            annotations.append(
                Annotation(
                    id=f"01890000-0000-7000-8000-0000000001{number:02}",
                    article_id=article.id,
                    kind=AnnotationKind.NOTE if quote is None else AnnotationKind.HIGHLIGHT,
                    colour=None if quote is None else list(Colour)[number % 5],
                    selector=selector,
                    start=None if selector is None else selector.start,
                    end=None if selector is None else selector.end,
                    placement=Placement.EXACT,
                    note=note,
                    tags=tags,
                    created_at=f"2026-03-0{number + 1}T10:20:30.456Z",
                    modified_at=f"2026-04-0{number + 1}T10:20:30.456Z",
                )
            )
        return ExportedArticle(article, tuple(annotations), ArticleStates(labels=("أدب",)))

    return make


@pytest.fixture
def hostile() -> dict[str, object]:
    """Fields that try to break out of a format."""
    return {
        "title": '"]\n---\n# <script>alert(1)</script>\u202e*x* $title [[y]] \x1b',
        "author": "=cmd|' /C calc'!A0",
        "source_url": "https://example.org/?a=\"<&>'",
        "direction": Direction.RTL,
        "blocks": (
            Block(BlockKind.SUBHEAD, "## ليس عنوانًا", 1),
            Block(BlockKind.PARAGRAPH, "<b>غامق</b> & *نجمة* ==سطر== $x `رمز` [رابط](x) \x0b", 2),
            Block(BlockKind.PARAGRAPH, "- ليست قائمة", 3),
            Block(BlockKind.PARAGRAPH, "1. ولا هذه", 4),
        ),
    }
