"""The library's schema, one migration after the other.

A released migration never changes; a change of the schema is a new function at the end and
``SCHEMA_VERSION`` one higher.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Database, Migrations

from reader.model.errors import StorageError
from reader.store.backup import verified_backup
from reader.store.backups import backup_path
from reader.store.fourth_schema import FOURTH_SCHEMA
from reader.store.lookup_keys import lead_key, title_key
from reader.store.schema import APPLICATION_ID, SCHEMA_VERSION
from reader.store.sort_keys import sort_functions
from reader.store.third_schema import THIRD_SCHEMA
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

MIGRATIONS = Migrations("maqal")

_FIRST_SCHEMA = (
    # Raw files by content: the same bytes are kept once, and two devices agree on the key.
    """
    CREATE TABLE raw_files (
        sha256 TEXT NOT NULL PRIMARY KEY,
        content BLOB NOT NULL,              -- zlib
        size INTEGER NOT NULL,              -- bytes before compression
        stored_at TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE imports (
        id TEXT NOT NULL PRIMARY KEY,
        started_at TEXT NOT NULL,
        finished_at TEXT,                   -- NULL: under way, or cut off by a crash
        cancelled INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE articles (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        author TEXT NOT NULL,
        agency TEXT NOT NULL,
        section TEXT NOT NULL,
        date TEXT,                          -- printed date, YYYY-MM-DD
        datetime TEXT,                      -- printed time
        date_text TEXT NOT NULL,
        sort_date TEXT NOT NULL,            -- printed time or date, else the day of import
        language TEXT NOT NULL,
        direction TEXT NOT NULL,
        source_url TEXT NOT NULL,
        excerpt TEXT NOT NULL,
        word_count INTEGER NOT NULL,
        body_hash TEXT NOT NULL,            -- SHA-256 of the body in UTF-8
        file TEXT NOT NULL,                 -- path as it was given
        file_modified_at TEXT NOT NULL,     -- '' where it is not known
        encoding TEXT NOT NULL,
        raw_sha256 TEXT NOT NULL REFERENCES raw_files (sha256),
        import_id TEXT NOT NULL REFERENCES imports (id),
        imported_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        deleted_at TEXT,                    -- not NULL: in the trash
        unread INTEGER NOT NULL DEFAULT 1   -- follows reading_positions, see the triggers
    ) STRICT
    """,
    # Apart from articles: a list then reads rows of some hundred bytes and never a body.
    """
    CREATE TABLE article_bodies (
        article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        body TEXT NOT NULL,
        blocks TEXT NOT NULL                -- JSON [[kind, start, end, line], ...], code points
    ) STRICT
    """,
    """
    CREATE TABLE related_items (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        lead TEXT NOT NULL,
        section TEXT NOT NULL,
        caption TEXT NOT NULL,
        date TEXT NOT NULL,
        PRIMARY KEY (article_id, position)
    ) STRICT
    """,
    """
    CREATE TABLE removed_lines (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line INTEGER NOT NULL,              -- 1-based line of the decoded file
        text TEXT NOT NULL,
        rule TEXT NOT NULL,
        PRIMARY KEY (article_id, position)
    ) STRICT
    """,
    # The tags the page printed. A person's own tags are rows with ids and times of their own.
    """
    CREATE TABLE article_tags (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (article_id, position)
    ) STRICT
    """,
    """
    CREATE TABLE import_files (
        import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        file TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('added', 'duplicate', 'failed')),
        article_id TEXT REFERENCES articles (id) ON DELETE SET NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (import_id, position)
    ) STRICT
    """,
    """
    CREATE TABLE reading_positions (
        article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        block INTEGER NOT NULL,             -- -1: the heading
        offset INTEGER NOT NULL,            -- code points into the block
        opened_at TEXT,                     -- NULL: unread
        modified_at TEXT NOT NULL
    ) STRICT
    """,
    # Local to this file, so a plain counter: what the search index has yet to hear of.
    """
    CREATE TABLE outbox (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id TEXT NOT NULL,
        change TEXT NOT NULL CHECK (change IN ('put', 'delete'))
    ) STRICT
    """,
    # Whether an article is unread is told by its reading position. Kept in articles, too, so that
    # the unread ones can be counted and paged through without reading two tables of all articles.
    """
    CREATE TRIGGER reading_positions_insert AFTER INSERT ON reading_positions BEGIN
        UPDATE articles SET unread = NEW.opened_at IS NULL WHERE id = NEW.article_id;
    END
    """,
    """
    CREATE TRIGGER reading_positions_update AFTER UPDATE OF opened_at ON reading_positions BEGIN
        UPDATE articles SET unread = NEW.opened_at IS NULL WHERE id = NEW.article_id;
    END
    """,
    """
    CREATE TRIGGER reading_positions_delete AFTER DELETE ON reading_positions BEGIN
        UPDATE articles SET unread = 1 WHERE id = OLD.article_id;
    END
    """,
    "CREATE INDEX articles_live ON articles (sort_date DESC, id DESC) WHERE deleted_at IS NULL",
    """
    CREATE INDEX articles_unread ON articles (sort_date DESC, id DESC)
    WHERE deleted_at IS NULL AND unread = 1
    """,
    "CREATE INDEX articles_body_hash ON articles (body_hash)",
    "CREATE INDEX articles_raw_sha256 ON articles (raw_sha256)",
    "CREATE INDEX articles_import_id ON articles (import_id)",
    "CREATE INDEX import_files_article_id ON import_files (article_id)",
)


@MIGRATIONS()
def m001_first_schema(database: Database) -> None:
    """Articles with their raw files, imports, reading positions and the outbox."""
    for statement in _FIRST_SCHEMA:
        database.execute(statement)


# Whatever concerns who said what of an article: where it is from, what it is a version of, and how
# the person had it read.
_SECOND_SCHEMA = (
    "ALTER TABLE imports ADD COLUMN undone_at TEXT",
    "ALTER TABLE articles ADD COLUMN source TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE articles ADD COLUMN title_key INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE articles ADD COLUMN lead_key INTEGER NOT NULL DEFAULT 0",
    # The first version's id, which may be gone: a name for the versions together, no reference.
    "ALTER TABLE articles ADD COLUMN version_of TEXT",
    "ALTER TABLE articles ADD COLUMN correction TEXT",
    "ALTER TABLE articles ADD COLUMN rules_off TEXT NOT NULL DEFAULT '[]'",
    """
    UPDATE articles SET title_key = maqal_title_key(title), lead_key = maqal_lead_key(
        title, (SELECT body FROM article_bodies WHERE article_id = articles.id)
    )
    """,
    # With the id, so that the newest few are found without reading all articles of one title. Not
    # partial: SQLite would count the unread articles with it.
    "CREATE INDEX articles_title_key ON articles (title_key, deleted_at, id)",
    "CREATE INDEX articles_lead_key ON articles (lead_key, deleted_at, id)",
    """
    CREATE INDEX articles_source_url ON articles (source_url, id)
    WHERE source_url <> '' AND deleted_at IS NULL
    """,
    "CREATE INDEX articles_version_of ON articles (version_of) WHERE version_of IS NOT NULL",
    """
    CREATE TABLE switched_rules (
        source TEXT NOT NULL,               -- host or folder, as in articles
        rule TEXT NOT NULL,
        off INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        PRIMARY KEY (source, rule)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE learnt_rules (
        source TEXT NOT NULL,
        line TEXT NOT NULL,                 -- folded
        text TEXT NOT NULL,                 -- as printed
        verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'declined')),
        modified_at TEXT NOT NULL,
        PRIMARY KEY (source, line)
    ) STRICT, WITHOUT ROWID
    """,
    # Local to this file, like the outbox: counted here and never merged.
    """
    CREATE TABLE source_counts (
        source TEXT NOT NULL PRIMARY KEY,
        articles INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE short_lines (
        source TEXT NOT NULL,
        line TEXT NOT NULL,                 -- folded
        text TEXT NOT NULL,                 -- as last printed
        articles INTEGER NOT NULL,          -- that hold it, since it was first counted
        missed INTEGER NOT NULL,            -- that may have held it before, at most
        first_article_id TEXT NOT NULL,
        last_article_id TEXT NOT NULL,
        PRIMARY KEY (source, line)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX short_lines_recurring ON short_lines (articles) WHERE articles >= 5",
)


@MIGRATIONS()
def m002_versions_and_rules(database: Database) -> None:
    """Versions of an article, undone imports, corrections, cleaning rules by source.

    Articles of before belong to no source: their lines were not counted.
    """
    database.conn.create_function("maqal_title_key", 1, title_key, deterministic=True)
    database.conn.create_function("maqal_lead_key", 2, lead_key, deterministic=True)
    try:
        for statement in _SECOND_SCHEMA:
            database.execute(statement)
    finally:
        database.conn.create_function("maqal_title_key", 1, None)
        database.conn.create_function("maqal_lead_key", 2, None)


@MIGRATIONS()
def m003_annotations_and_lists(database: Database) -> None:
    """Annotations, own tags, favourites, the archive, collections, saved and recent searches."""
    for statement in THIRD_SCHEMA:
        database.execute(statement)


@MIGRATIONS()
def m004_sorting_and_reading_days(database: Database) -> None:
    """Keys that lists are sorted by, and how long was read on which day."""
    with sort_functions(database.conn):
        for statement in FOURTH_SCHEMA:
            database.execute(statement)


def upgrade(connection: sqlite3.Connection, reader: sqlite3.Connection, path: Path) -> None:
    """Bring the library at ``path`` to ``SCHEMA_VERSION``: all pending migrations or none.

    ``connection`` holds the write lock throughout, so that a second process waits and then finds
    nothing to do. A library that holds something is first backed up through ``reader``, which
    sees it as it was. Raises StorageError when the backup or the result is not sound.
    """
    # SQLite's procedure for schema changes (https://www.sqlite.org/lang_altertable.html, 7):
    # foreign keys off outside the transaction, checked before its end.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version < SCHEMA_VERSION:
            if version > 0:
                verified_backup(reader, backup_path(path, f"schema-{version}"), library=path)
            MIGRATIONS.apply(Database(connection, recursive_triggers=False, execute_plugins=False))
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise StorageError(
                    "The library {name} could not be brought up to date because rows in it "
                    "refer to "
                    "missing ones; it was left as it was.",
                    name=safe_display(str(path)),
                )
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys = ON")
