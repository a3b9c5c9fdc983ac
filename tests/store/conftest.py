"""Drafts and stores for the store's tests."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind, Draft, RelatedItem, RemovedLine
from reader.store import LibraryStore
from reader.store.incoming import IncomingFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DRAFT = Draft(
    file="مقال.txt",
    encoding="utf-8",
    language="ar",
    direction=Direction.RTL,
    title="قطار المدينة يعود إلى العمل",
    place="صفاقس",
    author="هالة المرزوقي",
    agency="وكالة المدينة",
    section="مجتمع",
    date="2021-03-04",
    datetime="2021-03-04T09:15:00+01:00",
    date_text="4 آذار 2021",
    source_url="https://example.org/a/1",
    blocks=(
        Block(BlockKind.STANDFIRST, "عاد القطار بعد عامين من التوقف.", 5),
        Block(BlockKind.SUBHEAD, "محطة أولى", 7),
        Block(BlockKind.PARAGRAPH, "انطلق القطار صباح الخميس 🚆 من المحطة.", 8),
        Block(BlockKind.CAPTION, "المحطة بعد ترميمها", 9),
    ),
    related=(RelatedItem(title="خط جديد", lead="تمديد الخط", section="نقل", caption="خريطة"),),
    tags=("نقل", "سكك", "نقل"),
    removed=(RemovedLine(1, "الرئيسية", "breadcrumb"), RemovedLine(12, "شارك", "share-bar")),
)


@pytest.fixture
def make_file() -> Callable[..., IncomingFile]:
    """A file to store; ``number`` makes its text and bytes its own, keywords replace fields."""

    def make(number: int = 0, **fields: object) -> IncomingFile:
        draft = replace(DRAFT, file=f"مقال-{number}.txt", title=f"{DRAFT.title} {number}")
        content = f"القطار {number}".encode("cp1256", "replace") + b"\r\n\x00"
        return IncomingFile(replace(draft, **fields), content, "2021-03-05T00:00:00+00:00")

    return make


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    return tmp_path / "مكتبتي" / "library.db"


@pytest.fixture
def store(library_path: Path) -> Iterator[LibraryStore]:
    opened = LibraryStore(library_path, busy_timeout=0.05)
    yield opened
    opened.close()


@pytest.fixture
def add(store: LibraryStore) -> Callable[..., list[str]]:
    """Store files in one import and one step; gives the new articles' ids in order."""

    def add_files(*files: IncomingFile) -> list[str]:
        import_id = store.imports.start()
        outcomes = store.imports.store_step(import_id, files)
        store.imports.finish(import_id, cancelled=False)
        return [outcome.id for outcome in outcomes if hasattr(outcome, "id")]

    return add_files
