from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont

from reader.model.article import Article
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind
from reader.text.display_form import DisplayForm
from reader.views.article.piece_document import FIRST, PieceDocument
from reader.views.article.pieces import LONGEST_PIECE, ArticlePieces, PieceKind, source_line

MakeArticle = Callable[..., Article]
SENTENCE = "خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد. "


def blocks(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))


def test_every_place_of_the_body_has_its_piece_and_back(make_article: MakeArticle) -> None:
    article = make_article(blocks=blocks("أول", "", "ثانٍ 😀 طويل", "last"))
    pieces = ArticlePieces(article, "سطر", DisplayForm(vocalised=False))
    assert pieces.kinds[:2] == [PieceKind.TITLE, PieceKind.BYLINE]
    for offset in range(len(article.body) + 1):
        number = pieces.piece_at(offset)
        span = pieces.span(number)
        assert span is not None
        assert span.start <= offset <= span.end
        block, inside = pieces.block_place(offset)
        assert pieces.block_offset(block, inside) == offset
        assert article.blocks[block].text == article.body[span.start : span.end]


def test_an_article_without_a_body_has_its_heading(make_article: MakeArticle) -> None:
    pieces = ArticlePieces(make_article(blocks=()), "", DisplayForm())
    assert len(pieces) == 1
    assert pieces.piece_at(5) == 0
    assert pieces.paragraph(0) == (0, 0)
    assert pieces.block_offset(3, 9) == 0
    assert pieces.block_place(9) == (0, 0)


def test_the_source_stands_below_the_body_and_belongs_to_no_place(
    make_article: MakeArticle,
) -> None:
    article = make_article(agency="وكالة الجسر", source_url="https://example.org/a")
    pieces = ArticlePieces(article, "سطر", DisplayForm(), source_line(article))
    last = len(pieces) - 1
    assert pieces.kinds[last] is PieceKind.SOURCE
    assert pieces.span(last) is None
    assert pieces.piece_at(len(article.body)) == last - 1
    assert pieces.paragraph(last) == (last, last)
    assert "وكالة الجسر" in pieces.shown(last)
    assert "https://example.org/a" in pieces.shown(last)


def test_an_agency_in_the_place_of_the_author_is_not_named_twice(make_article: MakeArticle) -> None:
    assert source_line(make_article(author="", agency="وكالة الجسر")) == ""


def test_a_paragraph_without_end_is_shown_in_parts_cut_at_sentences(
    make_article: MakeArticle,
) -> None:
    long = (SENTENCE * 2000).strip()
    article = make_article(blocks=blocks("قبل", long, "بعد"))
    pieces = ArticlePieces(article, "", DisplayForm())
    parts = [pieces.shown(number) for number in range(2, len(pieces) - 1)]
    assert "".join(parts) == long
    assert max(map(len, parts)) <= LONGEST_PIECE
    assert all(part.endswith(". ") for part in parts[:-1])
    assert pieces.paragraph(5) == (2, len(pieces) - 2)
    assert pieces.paragraph(len(pieces) - 1) == (len(pieces) - 1, len(pieces) - 1)
    assert pieces.block_place(len(article.body) - 1) == (2, 2)
    for number in (2, 5, len(pieces) - 2):
        span = pieces.span(number)
        assert span is not None
        assert article.body[span.start : span.end] == pieces.shown(number)


@pytest.mark.parametrize("text", ["ب" * 20_000, "بت " * 7_000])
def test_a_text_without_sentences_is_cut_somewhere(make_article: MakeArticle, text: str) -> None:
    pieces = ArticlePieces(make_article(blocks=blocks(text)), "", DisplayForm())
    assert "".join(pieces.shown(number) for number in range(1, len(pieces))) == text


def test_a_piece_without_letters_goes_with_the_article(make_article: MakeArticle) -> None:
    pieces = ArticlePieces(make_article(blocks=blocks("12/5/2024", "and so on")), "", DisplayForm())
    assert pieces.direction(1) is Direction.RTL
    assert pieces.direction(2) is Direction.LTR


@pytest.mark.usefixtures("qapp")
def test_a_book_of_verse_is_filled_in_as_it_is_needed(make_article: MakeArticle) -> None:
    count = FIRST + 8_000
    article = make_article(blocks=blocks(*(f"بيت {number}" for number in range(count))))
    pieces = ArticlePieces(article, "", DisplayForm())
    owner = QObject()
    document = PieceDocument(pieces, QFont(), Direction.RTL, owner)
    assert not document.is_complete
    assert document.block(FIRST + 10).text() == pieces.shown(FIRST + 10)
    document.fill_some()
    document.complete()
    assert document.is_complete
    assert document.blockCount() == len(pieces) == count + 1
    assert document.toPlainText() == pieces.text(0, len(pieces))
