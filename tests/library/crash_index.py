"""Indexes a library until it is killed, and says when it has begun to write.

Run by ``test_indexing.py`` as ``python crash_index.py LIBRARY``.
"""

import sys
from pathlib import Path

from reader.library import indexing, open_library


def run(path: Path) -> None:
    indexing.ARTICLES_PER_STEP = 20
    indexing.SECONDS_TO_FIRST_COMMIT = indexing.SECONDS_WITH_FEW = 0.02
    with open_library(path) as library:
        library.index_pending(lambda _state: print("writing", flush=True))


if __name__ == "__main__":
    run(Path(sys.argv[1]))
