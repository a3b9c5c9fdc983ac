"""The statements of the fourth migration: what long lists are sorted by, and the days of reading.

Released with ``m004_sorting_and_reading_days``; like it, they never change.
"""

FOURTH_SCHEMA = (
    # What titles and names are compared by (reader/text/sorting.py): in the file, so that a page
    # of a hundred thousand articles is read from an index. Who changes what a key is made of
    # computes them anew in a migration.
    "ALTER TABLE articles ADD COLUMN title_sort TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE articles ADD COLUMN author_sort TEXT NOT NULL DEFAULT ''",
    """
    UPDATE articles SET title_sort = maqal_sort_key(CAST(title AS BLOB)),
        author_sort = maqal_author_sort_key(CAST(author AS BLOB), CAST(agency AS BLOB))
    """,
    # With the states, so that a list of few among many is told from the index alone.
    """
    CREATE INDEX articles_title_sort ON articles (title_sort, id, unread, favourite, archived)
    WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX articles_author_sort ON articles (author_sort, id, unread, favourite, archived)
    WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX articles_length ON articles (word_count, id, unread, favourite, archived)
    WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX articles_imported ON articles (imported_at, id, unread, favourite, archived)
    WHERE deleted_at IS NULL
    """,
    "CREATE INDEX articles_deleted ON articles (deleted_at) WHERE deleted_at IS NOT NULL",
    """
    CREATE INDEX reading_positions_opened ON reading_positions (opened_at, article_id)
    WHERE opened_at IS NOT NULL
    """,
    """
    CREATE INDEX reading_positions_modified ON reading_positions (modified_at, article_id)
    WHERE opened_at IS NOT NULL
    """,
    # How long was read. No reference to the article: what was read stays read when the trash is
    # emptied. Two devices merge by union; where both have a row, the larger seconds count.
    """
    CREATE TABLE reading_days (
        day TEXT NOT NULL,                  -- YYYY-MM-DD, the local day where it was read
        article_id TEXT NOT NULL,           -- may be gone
        session_id TEXT NOT NULL,           -- UUIDv7 of one run of the program
        seconds INTEGER NOT NULL CHECK (seconds >= 0),
        modified_at TEXT NOT NULL,
        PRIMARY KEY (day, article_id, session_id)
    ) STRICT, WITHOUT ROWID
    """,
)
