"""The schema and its changes."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlite_utils import Database, Migrations

from reader.model.errors import StorageError
from reader.model.import_report import Sameness
from reader.model.lists import ArticleList, ListKind, ListOrder
from reader.model.safety import ProblemKind
from reader.store import LibraryStore, connection, migrations
from reader.store.lookup_keys import lead_key, title_key
from reader.store.schema import APPLICATION_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.store.incoming import IncomingFile

LONG_LINE = (
    "طريق طويل يمتد من سفح الجبل إلى شاطئ البحر ويمر بقرى الصيادين والمزارعين كلها في يوم واحد"
)
FOLDER = Path(__file__).parent


def test_the_schema_version_counts_the_migrations(store: LibraryStore) -> None:
    with closing(sqlite3.connect(store.path)) as plain:
        database = Database(plain, execute_plugins=False)
        assert len(migrations.MIGRATIONS.applied(database)) == SCHEMA_VERSION
        assert migrations.MIGRATIONS.pending(database) == []


def test_the_released_schema_has_not_changed(store: LibraryStore) -> None:
    """A library's tables are those kept in ``schema_N.sql``; a change is a new migration.

    With a new ``SCHEMA_VERSION`` this test fails until its schema is kept beside the old ones.
    """
    with closing(sqlite3.connect(store.path)) as plain:
        rows = plain.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '%sqlite_%'"
            " ORDER BY type DESC, name"
        ).fetchall()
    schema = "".join(f"{row[0]};\n" for row in rows)
    kept = FOLDER / f"schema_{SCHEMA_VERSION}.sql"
    assert kept.read_text(encoding="utf-8") == schema


def test_tables_are_strict(store: LibraryStore) -> None:
    with closing(sqlite3.connect(store.path)) as plain:
        tables = plain.execute("PRAGMA table_list").fetchall()
    loose = {row[1] for row in tables if not row[5] and not row[1].startswith(("sqlite_", "_sql"))}
    assert loose == set()


def test_two_processes_may_make_one_library(library_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from reader.store import LibraryStore;"
        "sys.stdin.readline(); store = LibraryStore(Path(sys.argv[1]));"
        "store.imports.start(); store.close()"
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(library_path)],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(3)
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    errors = [process.communicate()[1] for process in processes]
    assert errors == [b"", b"", b""]
    with closing(sqlite3.connect(library_path)) as plain:
        assert plain.execute("SELECT count(*) FROM imports").fetchone() == (3,)


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    """A version of Maqal that knows one migration more; the test says which."""
    longer = Migrations("maqal")
    longer(name="m001_first_schema")(migrations.m001_first_schema)
    longer(name="m002_versions_and_rules")(migrations.m002_versions_and_rules)
    longer(name="m003_annotations_and_lists")(migrations.m003_annotations_and_lists)
    longer(name="m004_sorting_and_reading_days")(migrations.m004_sorting_and_reading_days)
    monkeypatch.setattr(migrations, "MIGRATIONS", longer)
    for module in (migrations, connection):
        monkeypatch.setattr(module, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    return longer


@pytest.fixture
def older_library(library_path: Path, make_file: Callable[..., IncomingFile]) -> tuple[Path, str]:
    """A library of the present version with one article, and the article's id."""
    store = LibraryStore(library_path)
    [added] = store.imports.store_step(store.imports.start(), [make_file(1)])
    store.close()
    return library_path, added.id


def backups(path: Path) -> list[Path]:
    return sorted((path.parent / "backups").glob("*"))


def test_an_older_library_is_backed_up_and_then_migrated(
    older_library: tuple[Path, str], next_version: Migrations
) -> None:
    path, id_ = older_library

    @next_version()
    def m005_mood(database: Database) -> None:
        database.execute("ALTER TABLE articles ADD COLUMN mood TEXT NOT NULL DEFAULT ''")

    store = LibraryStore(path)
    assert store.articles.article(id_).title.startswith("قطار")
    store.close()
    [backup] = backups(path)
    assert backup.name.startswith(f"library-schema-{SCHEMA_VERSION}-")
    with closing(sqlite3.connect(backup)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert old.execute("SELECT id FROM articles").fetchone() == (id_,)
    LibraryStore(path).close()
    assert backups(path) == [backup]


def test_a_migration_that_fails_leaves_the_library_as_it_was(
    older_library: tuple[Path, str], next_version: Migrations
) -> None:
    path, id_ = older_library

    @next_version()
    def m005_fails(database: Database) -> None:
        database.execute("DROP TABLE outbox")
        database.execute("DELETE FROM articles")
        database.execute("SELECT nonsense")

    with pytest.raises(StorageError, match="cannot be used: no such column"):
        LibraryStore(path)
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert plain.execute("SELECT id FROM articles").fetchone() == (id_,)
        assert plain.execute("SELECT count(*) FROM outbox").fetchone() == (1,)


def test_a_migration_that_breaks_references_is_undone(
    older_library: tuple[Path, str], next_version: Migrations
) -> None:
    path, _ = older_library

    @next_version()
    def m005_orphans(database: Database) -> None:
        database.execute("DELETE FROM articles")

    with pytest.raises(StorageError, match="refer to missing ones; it was left as it was"):
        LibraryStore(path)
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT count(*) FROM articles").fetchone() == (1,)


def test_without_a_backup_nothing_is_migrated(
    older_library: tuple[Path, str], next_version: Migrations
) -> None:
    path, _ = older_library
    (path.parent / "backups").write_text("in the way")
    with pytest.raises(StorageError, match="could not be backed up"):
        LibraryStore(path)
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


def older_schema(old: sqlite3.Connection, version: int) -> None:
    """An empty library as that version of the schema made it."""
    # The tables first: the kept file lists triggers before them.
    parts = (FOLDER / f"schema_{version}.sql").read_text(encoding="utf-8").split(";\nCREATE ")
    statements = [part if part.startswith("CREATE") else f"CREATE {part}" for part in parts]
    for statement in sorted(statements, key=lambda text: text.startswith("CREATE TRIGGER")):
        old.execute(statement.rstrip(";\n ") if "TRIGGER" not in statement else statement)
    longer = Migrations("maqal")
    names = ("m001_first_schema", "m002_versions_and_rules", "m003_annotations_and_lists")
    for name in names[:version]:
        longer(name=name)(lambda _database: None)
    longer.apply(Database(old, recursive_triggers=False, execute_plugins=False))
    old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    old.execute(f"PRAGMA user_version = {version}")


def first_library(path: Path) -> None:
    """A library as version 1 of the schema wrote it, with one article."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as old:
        older_schema(old, 1)
        old.execute("INSERT INTO raw_files VALUES ('f', x'789c030000000001', 0, '2026')")
        old.execute("INSERT INTO imports (id, started_at) VALUES ('i', '2026-01-01')")
        old.execute(
            "INSERT INTO articles VALUES ('a', 'الطريقُ إلى البحر', '', '', '', '', NULL, NULL, '',"
            " '2026-01-01', 'ar', 'rtl', 'https://example.org/1', '', 2, ?, 'a.txt', '', 'utf-8',"
            " 'f', 'i', '2026-01-01', '2026-01-01', NULL, 1)",
            [hashlib.sha256(f"نص\n{LONG_LINE}".encode()).hexdigest()],
        )
        old.execute("INSERT INTO article_bodies VALUES ('a', ?, '[]')", [f"نص\n{LONG_LINE}"])
        old.execute("INSERT INTO import_files VALUES ('i', 0, 'a.txt', 'added', 'a', '')")
        old.execute("INSERT INTO import_files VALUES ('i', 1, 'b.txt', 'duplicate', 'a', '')")
        old.commit()


def test_a_library_of_the_first_schema_is_brought_up_to_date(library_path: Path) -> None:
    first_library(library_path)
    store = LibraryStore(library_path)
    article = store.articles.article("a")
    assert (article.title, article.source, article.version_of) == ("الطريقُ إلى البحر", "", None)
    assert (article.correction, article.rules_off) == (None, ())
    report = store.imports.report("i")
    assert (report.added[0].version_of, report.duplicates[0].reason) == (None, Sameness.BYTES)
    assert store.history.undo("i") == ("a",)
    assert store.history.redo("i") == ("a",)
    store.close()
    assert [path.name[:17] for path in backups(library_path)] == ["library-schema-1-"]
    with closing(sqlite3.connect(library_path)) as plain:
        [row] = plain.execute("SELECT title_key, lead_key FROM articles").fetchall()
        kept = FOLDER / f"schema_{SCHEMA_VERSION}.sql"
        tables = plain.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    assert row == (title_key("الطريق الى البحر"), lead_key("", LONG_LINE))
    assert 0 not in row
    for (name,) in tables:
        if not name.startswith("_sql") and not name.startswith("sqlite_"):
            assert f"TABLE {name} (" in kept.read_text(encoding="utf-8")


def test_a_library_of_the_second_schema_is_brought_up_to_date(library_path: Path) -> None:
    library_path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(library_path)) as old:
        older_schema(old, 2)
        old.execute("INSERT INTO raw_files VALUES ('f', x'789c030000000001', 0, '2026')")
        old.execute("INSERT INTO imports (id, started_at) VALUES ('i', '2026-01-01')")
        old.execute(
            "INSERT INTO articles VALUES ('a', 'عنوان', '', '', '', '', NULL, NULL, '',"
            " '2026-01-01', 'ar', 'rtl', '', '', 2, ?, 'a.txt', '', 'utf-8',"
            " 'f', 'i', '2026-01-01', '2026-01-01', NULL, 1, 'example.org', 1, 2, NULL, NULL,"
            " '[]')",
            [hashlib.sha256("نص المقال".encode()).hexdigest()],
        )
        old.execute("INSERT INTO article_bodies VALUES ('a', 'نص المقال', '[]')")
        old.execute("INSERT INTO reading_positions VALUES ('a', 0, 3, '2026-01-02', '2026-01-02')")
        old.execute("INSERT INTO learnt_rules VALUES ('s', 'l', 'L', 'accepted', '2026')")
        old.commit()
    store = LibraryStore(library_path)
    article = store.articles.article("a")
    assert (article.source, article.reading.offset) == ("example.org", 3)
    assert store.rules.learnt() == {"s": {"l": "L"}}
    assert store.annotations.of_article("a") == ()
    states = store.lists.states("a")
    assert (states.favourite, states.archived, states.labels) == (False, False, ())
    assert store.article_states.set_flag(["a"], "archived", is_set=True) == ("a",)
    assert store.listing.counts().unread == 0
    store.close()
    assert [path.name[:17] for path in backups(library_path)] == ["library-schema-2-"]


def test_a_library_of_the_third_schema_is_brought_up_to_date(library_path: Path) -> None:
    library_path.parent.mkdir(parents=True)
    titles = {"a": "«نهر» المدينة", "b": "إدارة المكتبات", "c": "أحلام الصيادين"}
    with closing(sqlite3.connect(library_path)) as old:
        older_schema(old, 3)
        old.execute("INSERT INTO raw_files VALUES ('f', x'789c030000000001', 0, '2026')")
        old.execute("INSERT INTO imports (id, started_at) VALUES ('i', '2026-01-01')")
        for id_, title in titles.items():
            old.execute(
                "INSERT INTO articles VALUES (?, ?, '', ?, '', '', NULL, NULL, '',"
                " '2026-01-01', 'ar', 'rtl', '', '', 2, ?, 'a.txt', '', 'utf-8', 'f', 'i',"
                " '2026-01-01', '2026-01-01', NULL, 1, '', 1, 2, NULL, NULL, '[]', 0, 0)",
                [id_, title, "" if id_ == "c" else f"سامي {id_}", hash_of("نص المقال")],
            )
            old.execute("INSERT INTO article_bodies VALUES (?, 'نص المقال', '[]')", [id_])
        old.execute("INSERT INTO reading_positions VALUES ('a', 0, 3, '2026-01-02', '2026-01-02')")
        old.execute("INSERT INTO article_flags VALUES ('b', 'favourite', 1, '2026-01-02')")
        old.execute(
            "INSERT INTO annotations (id, article_id, kind, colour, placement, created_at,"
            " modified_at, note, search_text, has_note)"
            " VALUES ('n', 'a', 'note', NULL, 'exact', '2026', '2026', 'رأي', 'رأي', 1)"
        )
        old.commit()
    store = LibraryStore(library_path)

    def order(by: ListOrder, kind: ListKind = ListKind.ALL) -> str:
        return "".join(row.id for row in store.lists.page(ArticleList(kind), by).rows)

    assert order(ListOrder.TITLE) == "cba"
    assert order(ListOrder.AUTHOR) == "abc"  # who names nobody comes last
    assert order(ListOrder.TITLE, ListKind.UNREAD) == "cb"
    assert order(ListOrder.READ) == "a"
    assert order(ListOrder.AUTHOR, ListKind.FAVOURITES) == "b"
    assert [one.id for one in store.annotations.of_article("a")] == ["n"]
    assert ProblemKind.DERIVED not in {problem.kind for problem in store.care.problems()}
    store.close()
    assert [path.name[:17] for path in backups(library_path)] == ["library-schema-3-"]


def hash_of(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


def test_a_migrated_library_has_the_schema_of_a_new_one(library_path: Path, tmp_path: Path) -> None:
    def schema(path: Path) -> list[tuple[str, str, str]]:
        with closing(sqlite3.connect(path)) as plain:
            return plain.execute(
                "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE '%sqlite_%'"
                " ORDER BY 1, 2"
            ).fetchall()

    LibraryStore(tmp_path / "new.db").close()
    for version in range(1, SCHEMA_VERSION):
        path = tmp_path / f"old-{version}.db"
        with closing(sqlite3.connect(path)) as old:
            older_schema(old, version)
            old.commit()
        LibraryStore(path).close()
        assert schema(path) == schema(tmp_path / "new.db"), version
