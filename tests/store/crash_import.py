"""Stores files step by step until it is killed, and prints each id once it is committed.

Run by ``test_crash.py`` as ``python crash_import.py LIBRARY``.
"""

import sys
from itertools import count
from pathlib import Path

from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind, Draft
from reader.store import LibraryStore
from reader.store.incoming import IncomingFile


def file(number: int) -> IncomingFile:
    text = f"فقرة من المقال رقم {number}. " * 40
    draft = Draft(
        file=f"{number}.txt",
        encoding="utf-8",
        language="ar",
        direction=Direction.RTL,
        title=f"مقال {number}",
        blocks=(Block(BlockKind.PARAGRAPH, text, 1),),
    )
    return IncomingFile(draft, text.encode())


def run(library: Path) -> None:
    store = LibraryStore(library)
    import_id = store.imports.start()
    offset = store.listing.counts().articles
    for step in count():
        first = offset + step * 16
        outcomes = store.imports.store_step(import_id, [file(first + n) for n in range(16)])
        print(*(outcome.id for outcome in outcomes if hasattr(outcome, "id")), flush=True)


if __name__ == "__main__":
    run(Path(sys.argv[1]))
