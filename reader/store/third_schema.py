"""The statements of the third migration: what the person makes of the articles.

Released with ``m003_annotations_and_lists``; like it, they never change.
"""

THIRD_SCHEMA = (
    # The small columns first: a page of annotations then never reads a note of a megabyte.
    """
    CREATE TABLE annotations (
        id TEXT NOT NULL PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('highlight', 'underline', 'bookmark', 'note')),
        colour TEXT,
        placement TEXT NOT NULL CHECK (placement IN ('exact', 'fuzzy', 'review')),
        placed_start INTEGER,               -- where it lies in the body now, code points;
        placed_end INTEGER,                 -- NULL: not found, or of the whole article
        selector_start INTEGER,             -- as it was made, in the body with body_hash;
        selector_end INTEGER,               -- all six NULL: of the whole article
        body_hash TEXT,                     -- SHA-256 of that body in UTF-8
        carried_from TEXT,                  -- id of the annotation of an earlier version
        created_at TEXT NOT NULL,
        modified_at TEXT NOT NULL,
        deleted_at TEXT,                    -- not NULL: in the trash
        resurfaced_at TEXT,                 -- when it was last shown as an old highlight
        prefix TEXT,
        suffix TEXT,
        exact TEXT,
        note TEXT NOT NULL,
        search_text TEXT NOT NULL,          -- passage, note and tags, folded
        -- For the index below; SQLite 3.40 reads no generated column from an index alone.
        has_note INTEGER NOT NULL CHECK (has_note = (note <> '')),
        CHECK ((exact IS NULL) = (body_hash IS NULL)),
        CHECK ((placed_start IS NULL) = (placed_end IS NULL))
    ) STRICT
    """,
    # All that drawing an article's annotations takes, so that ten thousand are read at once. Not
    # partial: SQLite would look the rows up to see that they are not deleted.
    """
    CREATE INDEX annotations_of_article ON annotations (
        article_id, deleted_at, placed_start, id, placed_end, kind, colour, has_note
    )
    """,
    "CREATE INDEX annotations_created ON annotations (created_at, id) WHERE deleted_at IS NULL",
    "CREATE INDEX annotations_modified ON annotations (modified_at, id) WHERE deleted_at IS NULL",
    """
    CREATE INDEX annotations_to_review ON annotations (article_id, id)
    WHERE deleted_at IS NULL AND placement = 'review'
    """,
    "CREATE INDEX annotations_deleted ON annotations (deleted_at) WHERE deleted_at IS NOT NULL",
    # Part of their annotation, whose modified_at counts for them.
    """
    CREATE TABLE annotation_tags (
        annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,                  -- as typed
        tag_key TEXT NOT NULL,              -- folded
        PRIMARY KEY (annotation_id, position)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX annotation_tags_key ON annotation_tags (tag_key, annotation_id)",
    """
    CREATE TABLE annotation_history (
        id TEXT NOT NULL PRIMARY KEY,
        annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
        replaced_at TEXT NOT NULL,
        note TEXT NOT NULL                  -- as it was until then
    ) STRICT
    """,
    "CREATE INDEX annotation_history_of ON annotation_history (annotation_id, replaced_at)",
    # A person's own tags of an article (article_tags are those its page printed). Here and below a
    # row is known by what it is about and not by an id of its own: two devices that set the same
    # thing then meet in one row, and the later modified_at counts.
    """
    CREATE TABLE article_labels (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        label_key TEXT NOT NULL,            -- folded
        label TEXT NOT NULL,                -- as typed
        modified_at TEXT NOT NULL,
        deleted_at TEXT,
        PRIMARY KEY (article_id, label_key)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE INDEX article_labels_key ON article_labels (label_key, article_id)
    WHERE deleted_at IS NULL
    """,
    """
    CREATE TABLE article_flags (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        flag TEXT NOT NULL CHECK (flag IN ('favourite', 'archived')),
        is_set INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        PRIMARY KEY (article_id, flag)
    ) STRICT, WITHOUT ROWID
    """,
    # As with unread: kept in articles, too, for lists to count and to page through.
    "ALTER TABLE articles ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE articles ADD COLUMN archived INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TRIGGER article_flags_insert AFTER INSERT ON article_flags BEGIN
        UPDATE articles SET
            favourite = CASE NEW.flag WHEN 'favourite' THEN NEW.is_set ELSE favourite END,
            archived = CASE NEW.flag WHEN 'archived' THEN NEW.is_set ELSE archived END
        WHERE id = NEW.article_id;
    END
    """,
    """
    CREATE TRIGGER article_flags_update AFTER UPDATE OF is_set ON article_flags BEGIN
        UPDATE articles SET
            favourite = CASE NEW.flag WHEN 'favourite' THEN NEW.is_set ELSE favourite END,
            archived = CASE NEW.flag WHEN 'archived' THEN NEW.is_set ELSE archived END
        WHERE id = NEW.article_id;
    END
    """,
    """
    CREATE TRIGGER article_flags_delete AFTER DELETE ON article_flags BEGIN
        UPDATE articles SET
            favourite = CASE OLD.flag WHEN 'favourite' THEN 0 ELSE favourite END,
            archived = CASE OLD.flag WHEN 'archived' THEN 0 ELSE archived END
        WHERE id = OLD.article_id;
    END
    """,
    """
    CREATE INDEX articles_favourite ON articles (sort_date DESC, id DESC)
    WHERE deleted_at IS NULL AND favourite = 1
    """,
    """
    CREATE INDEX articles_archived ON articles (sort_date DESC, id DESC)
    WHERE deleted_at IS NULL AND archived = 1
    """,
    """
    CREATE TABLE collections (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        position INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        deleted_at TEXT
    ) STRICT
    """,
    """
    CREATE TABLE collection_members (
        collection_id TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        deleted_at TEXT,
        PRIMARY KEY (collection_id, article_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX collection_members_article ON collection_members (article_id)",
    """
    CREATE TABLE saved_searches (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        query TEXT NOT NULL,                -- as typed
        position INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        deleted_at TEXT
    ) STRICT
    """,
    # Local to this file: what was looked for on this device.
    """
    CREATE TABLE recent_searches (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        query TEXT NOT NULL UNIQUE,
        searched_at TEXT NOT NULL
    ) STRICT
    """,
)
