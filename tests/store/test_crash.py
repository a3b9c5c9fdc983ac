"""A process killed in the middle of an import (a short form; tests/faults/ is the long one)."""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from reader.store import LibraryStore

KILLS = 4


def killed_import(library: Path, seconds: float) -> list[str]:
    """Start an import, kill it some time after its first committed step; the ids it printed."""
    script = Path(__file__).with_name("crash_import.py")
    process = subprocess.Popen(
        [sys.executable, str(script), str(library)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    rest, _ = process.communicate()
    lines = rest.split("\n")[:-1]  # what follows the last line feed was cut off by the kill
    return [id_ for line in [first, *lines] for id_ in line.split()]


def test_a_killed_import_leaves_a_whole_library(library_path: Path) -> None:
    acknowledged: list[str] = []
    generator = random.Random(7)
    for _ in range(KILLS):
        acknowledged += killed_import(library_path, generator.uniform(0, 0.15))
        check(library_path, acknowledged)


def check(path: Path, acknowledged: list[str]) -> None:
    store = LibraryStore(path)
    articles = store.listing.counts().articles
    assert len(store.listing.summaries(acknowledged)) == len(acknowledged)
    for row in store.listing.page(limit=50).rows:
        article = store.articles.article(row.id)
        assert store.articles.raw(row.id).decode() == article.body
    store.close()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert plain.execute("PRAGMA foreign_key_check").fetchone() is None
        for table in ("article_bodies", "raw_files", "outbox", "import_files"):
            assert plain.execute(f"SELECT count(*) FROM {table}").fetchone() == (articles,)
        assert plain.execute("SELECT count(DISTINCT title) FROM articles").fetchone() == (articles,)
    assert articles % 16 == 0
