"""Books as epubcheck, the W3C's own checker, sees them; skipped where it is not installed."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.export.epub import epub
from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement, Selector
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind
from reader.model.export import ExportedArticle

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.article import Article


def checker() -> list[str] | None:
    """The command; Debian's is a Java archive that only runs by itself where Linux knows them."""
    found = shutil.which("epubcheck")
    if found is None or Path(found).resolve().suffix != ".jar":
        return None if found is None else [found]
    java = shutil.which("java")
    # The quick compiler alone: so short a run is over before the thorough one pays (half the time).
    return None if java is None else [java, "-XX:TieredStopAtLevel=1", "-jar", found]


COMMAND = checker()
pytestmark = pytest.mark.skipif(COMMAND is None, reason="epubcheck is not installed")


def complaints(book: bytes, path: Path) -> list[str]:
    path.write_bytes(book)
    assert COMMAND is not None
    run = subprocess.run(
        [*COMMAND, str(path)], capture_output=True, text=True, timeout=120, check=False
    )
    said = (run.stdout + run.stderr).splitlines()
    assert any("EPUB" in line for line in said), said
    return [line for line in said if line.startswith(("ERROR", "WARNING", "FATAL"))]


def mark(number: int, kind: AnnotationKind, start: int | None, note: str = "") -> Annotation:
    end = None if start is None else start + 25
    return Annotation(
        id=f"<{number}> & «علامة»",
        article_id="x",
        kind=kind,
        colour=list(Colour)[number % 5] if kind is AnnotationKind.HIGHLIGHT else None,
        selector=None if start is None else Selector("", "", "", start, start + 25, ""),
        start=start,
        end=end,
        placement=Placement.EXACT,
        note=note,
        tags=("وسم",),
        created_at="",
        modified_at="",
    )


def test_a_book_with_everything_is_valid(
    make_article: Callable[..., Article], tmp_path: Path
) -> None:
    blocks = (
        Block(BlockKind.STANDFIRST, "مدخل <b> & ]]> \u202e معكوس", 1),
        Block(BlockKind.SUBHEAD, "عنوان فرعي", 2),
        Block(BlockKind.PARAGRAPH, "نص طويل فيه كلمات كثيرة \x01 وحروف \ufffe لا تكتب. " * 5, 3),
        Block(BlockKind.CAPTION, "تعليق صورة", 4),
    )
    article = replace(
        make_article(blocks=blocks),
        title="عنوان <i> & «آخر»",
        source_url="https://example.org/مقال?a=1&b=<2>",
        modified_at="2026-01-02T03:04:05.678Z",
    )
    annotations = (
        *(
            mark(n, AnnotationKind.HIGHLIGHT, 20 * n, "ملاحظة\n\n<b>سطر</b>" * (n % 2))
            for n in range(6)
        ),
        mark(7, AnnotationKind.UNDERLINE, 90, "تحتها خط"),
        mark(8, AnnotationKind.BOOKMARK, 130),
        mark(9, AnnotationKind.NOTE, None, "على المقال كله"),
    )
    assert complaints(epub(ExportedArticle(article, annotations)), tmp_path / "a.epub") == []


def test_a_book_with_next_to_nothing_is_valid(
    make_article: Callable[..., Article], tmp_path: Path
) -> None:
    article = replace(
        make_article(blocks=(), title="", author="", place="", date=None),
        language="",
        direction=Direction.LTR,
        date="1999-13-77",
        source_url="ftp://a b/ü?<>",
        modified_at="",
        imported_at="",
    )
    assert complaints(epub(ExportedArticle(article)), tmp_path / "b.epub") == []
