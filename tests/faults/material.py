"""What the fault scripts work on: made-up articles, and libraries of them."""

from __future__ import annotations

import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.library import open_library  # noqa: E402
from reader.store.schema import APPLICATION_ID  # noqa: E402

_ROOTS = (
    "كتب", "درس", "علم", "سمع", "نظر", "فتح", "جلس", "خرج", "دخل", "زرع", "صنع", "بحث", "سكن",
    "عمل", "رسم", "حفظ", "نقل", "طبع", "جمع", "شرح",
)  # fmt: skip
_FORMS = ("ال{}", "{}ة", "م{}", "{}ون", "ي{}", "ت{}ت", "{}ها", "وال{}ات", "ب{}", "{}")
EVERYWHERE = "عرعرستان"
"""A word of every article."""


def write_articles(folder: Path, first: int, count: int) -> list[Path]:
    """Text files of one article each, numbers ``first`` and following; no two alike."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder, number) for number in range(first, first + count)]


def title_of(number: int) -> str:
    """The title of an article; each has its own."""
    return f"{_words(random.Random(number), 5)} {number}"


def _write(folder: Path, number: int) -> Path:
    chance = random.Random(number)
    path = folder / f"{number:06}.txt"
    paragraphs = [f"{_words(chance, 40)}." for _ in range(4)]
    paragraphs.append(f"{_words(chance, 20)} {EVERYWHERE} {_words(chance, 20)}.")
    path.write_text(f"{title_of(number)}\n\n" + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
    return path


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(_FORMS).format(chance.choice(_ROOTS)) for _ in range(count))


def make_library(path: Path, articles: int, *, annotated: int = 0, first: int = 0) -> list[str]:
    """A library with that many articles; the first ``annotated`` have a note. Gives the ids."""
    files = write_articles(path.parent / "sources", first, articles)
    with open_library(path) as library:
        report = library.import_files(files)
        ids = [added.id for added in report.added]
        if len(ids) != articles:
            raise SystemExit(f"{len(ids)} of {articles} articles were taken: {report.failed}")
        for number, id_ in enumerate(ids[:annotated]):
            library.annotations.add_note(id_, f"ملاحظة {number}")
    return ids


def _statements(file: Path) -> Iterator[str]:
    statement = ""
    for line in file.read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""


def make_old_library(path: Path, newer: Path, schema: int) -> None:
    """A library of an earlier ``schema`` with what ``newer`` holds."""
    kept = ROOT / "tests" / "store" / f"schema_{schema}.sql"
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as old:
        for statement in sorted(_statements(kept), key=lambda each: each.startswith("CREATE TRI")):
            old.execute(statement)
        old.execute("ATTACH DATABASE ? AS newer", [str(newer)])
        for (table,) in old.execute(
            "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall():
            columns = ", ".join(row[1] for row in old.execute(f"PRAGMA main.table_info({table})"))
            old.execute(f"DELETE FROM main.{table}")
            old.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")
        old.execute(
            "CREATE TABLE _sqlite_migrations AS"
            " SELECT * FROM newer._sqlite_migrations ORDER BY rowid LIMIT ?",
            [schema],
        )
        old.commit()
        old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        old.execute(f"PRAGMA user_version = {schema}")
        old.execute("PRAGMA journal_mode = WAL")
