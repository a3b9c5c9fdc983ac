"""Articles in a library, put there without files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind, Draft
from reader.store.incoming import IncomingFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library


@pytest.fixture
def put(library: Library) -> Callable[..., list[str]]:
    """Stores an article for each text, its first line being the title; gives their ids."""
    return lambda *texts, **fields: put_articles(library, texts, **fields)


def put_articles(library: Library, texts: tuple[str, ...], **fields: object) -> list[str]:
    imports = library._store.imports
    import_id = imports.start()
    files = []
    for number, text in enumerate(texts):
        title, _, body = text.partition("\n")
        blocks = tuple(
            Block(BlockKind.PARAGRAPH, line, place)
            for place, line in enumerate(body.split("\n"), 3)
        )
        draft = Draft(
            file=f"{number}.txt",
            encoding="utf-8",
            language="ar",
            direction=Direction.RTL,
            title=title,
            blocks=blocks,
            **fields,  # type: ignore[arg-type]
        )
        files.append(IncomingFile(draft, f"{import_id} {number}".encode()))
    outcomes = imports.store_step(import_id, files)
    imports.finish(import_id, cancelled=False)
    return [outcome.id for outcome in outcomes if hasattr(outcome, "id")]
