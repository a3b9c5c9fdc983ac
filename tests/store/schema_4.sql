CREATE TRIGGER article_flags_delete AFTER DELETE ON article_flags BEGIN
        UPDATE articles SET
            favourite = CASE OLD.flag WHEN 'favourite' THEN 0 ELSE favourite END,
            archived = CASE OLD.flag WHEN 'archived' THEN 0 ELSE archived END
        WHERE id = OLD.article_id;
    END;
CREATE TRIGGER article_flags_insert AFTER INSERT ON article_flags BEGIN
        UPDATE articles SET
            favourite = CASE NEW.flag WHEN 'favourite' THEN NEW.is_set ELSE favourite END,
            archived = CASE NEW.flag WHEN 'archived' THEN NEW.is_set ELSE archived END
        WHERE id = NEW.article_id;
    END;
CREATE TRIGGER article_flags_update AFTER UPDATE OF is_set ON article_flags BEGIN
        UPDATE articles SET
            favourite = CASE NEW.flag WHEN 'favourite' THEN NEW.is_set ELSE favourite END,
            archived = CASE NEW.flag WHEN 'archived' THEN NEW.is_set ELSE archived END
        WHERE id = NEW.article_id;
    END;
CREATE TRIGGER reading_positions_delete AFTER DELETE ON reading_positions BEGIN
        UPDATE articles SET unread = 1 WHERE id = OLD.article_id;
    END;
CREATE TRIGGER reading_positions_insert AFTER INSERT ON reading_positions BEGIN
        UPDATE articles SET unread = NEW.opened_at IS NULL WHERE id = NEW.article_id;
    END;
CREATE TRIGGER reading_positions_update AFTER UPDATE OF opened_at ON reading_positions BEGIN
        UPDATE articles SET unread = NEW.opened_at IS NULL WHERE id = NEW.article_id;
    END;
CREATE TABLE annotation_history (
        id TEXT NOT NULL PRIMARY KEY,
        annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
        replaced_at TEXT NOT NULL,
        note TEXT NOT NULL                  -- as it was until then
    ) STRICT
    ;
CREATE TABLE annotation_tags (
        annotation_id TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,                  -- as typed
        tag_key TEXT NOT NULL,              -- folded
        PRIMARY KEY (annotation_id, position)
    ) STRICT, WITHOUT ROWID
    ;
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
    ;
CREATE TABLE article_bodies (
        article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        body TEXT NOT NULL,
        blocks TEXT NOT NULL                -- JSON [[kind, start, end, line], ...], code points
    ) STRICT
    ;
CREATE TABLE article_flags (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        flag TEXT NOT NULL CHECK (flag IN ('favourite', 'archived')),
        is_set INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        PRIMARY KEY (article_id, flag)
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE article_labels (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        label_key TEXT NOT NULL,            -- folded
        label TEXT NOT NULL,                -- as typed
        modified_at TEXT NOT NULL,
        deleted_at TEXT,
        PRIMARY KEY (article_id, label_key)
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE article_tags (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        tag TEXT NOT NULL,
        PRIMARY KEY (article_id, position)
    ) STRICT
    ;
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
    , source TEXT NOT NULL DEFAULT '', title_key INTEGER NOT NULL DEFAULT 0, lead_key INTEGER NOT NULL DEFAULT 0, version_of TEXT, correction TEXT, rules_off TEXT NOT NULL DEFAULT '[]', favourite INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0, title_sort TEXT NOT NULL DEFAULT '', author_sort TEXT NOT NULL DEFAULT '') STRICT
    ;
CREATE TABLE collection_members (
        collection_id TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        deleted_at TEXT,
        PRIMARY KEY (collection_id, article_id)
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE collections (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        position INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        deleted_at TEXT
    ) STRICT
    ;
CREATE TABLE import_files (
        import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        file TEXT NOT NULL,
        outcome TEXT NOT NULL CHECK (outcome IN ('added', 'duplicate', 'failed')),
        article_id TEXT REFERENCES articles (id) ON DELETE SET NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (import_id, position)
    ) STRICT
    ;
CREATE TABLE imports (
        id TEXT NOT NULL PRIMARY KEY,
        started_at TEXT NOT NULL,
        finished_at TEXT,                   -- NULL: under way, or cut off by a crash
        cancelled INTEGER NOT NULL DEFAULT 0
    , undone_at TEXT) STRICT
    ;
CREATE TABLE learnt_rules (
        source TEXT NOT NULL,
        line TEXT NOT NULL,                 -- folded
        text TEXT NOT NULL,                 -- as printed
        verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'declined')),
        modified_at TEXT NOT NULL,
        PRIMARY KEY (source, line)
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE outbox (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        article_id TEXT NOT NULL,
        change TEXT NOT NULL CHECK (change IN ('put', 'delete'))
    ) STRICT
    ;
CREATE TABLE raw_files (
        sha256 TEXT NOT NULL PRIMARY KEY,
        content BLOB NOT NULL,              -- zlib
        size INTEGER NOT NULL,              -- bytes before compression
        stored_at TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE reading_days (
        day TEXT NOT NULL,                  -- YYYY-MM-DD, the local day where it was read
        article_id TEXT NOT NULL,           -- may be gone
        session_id TEXT NOT NULL,           -- UUIDv7 of one run of the program
        seconds INTEGER NOT NULL CHECK (seconds >= 0),
        modified_at TEXT NOT NULL,
        PRIMARY KEY (day, article_id, session_id)
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE reading_positions (
        article_id TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        block INTEGER NOT NULL,             -- -1: the heading
        offset INTEGER NOT NULL,            -- code points into the block
        opened_at TEXT,                     -- NULL: unread
        modified_at TEXT NOT NULL
    ) STRICT
    ;
CREATE TABLE recent_searches (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        query TEXT NOT NULL UNIQUE,
        searched_at TEXT NOT NULL
    ) STRICT
    ;
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
    ;
CREATE TABLE removed_lines (
        article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line INTEGER NOT NULL,              -- 1-based line of the decoded file
        text TEXT NOT NULL,
        rule TEXT NOT NULL,
        PRIMARY KEY (article_id, position)
    ) STRICT
    ;
CREATE TABLE saved_searches (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        query TEXT NOT NULL,                -- as typed
        position INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        deleted_at TEXT
    ) STRICT
    ;
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
    ;
CREATE TABLE source_counts (
        source TEXT NOT NULL PRIMARY KEY,
        articles INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    ;
CREATE TABLE switched_rules (
        source TEXT NOT NULL,               -- host or folder, as in articles
        rule TEXT NOT NULL,
        off INTEGER NOT NULL,
        modified_at TEXT NOT NULL,
        PRIMARY KEY (source, rule)
    ) STRICT, WITHOUT ROWID
    ;
CREATE INDEX annotation_history_of ON annotation_history (annotation_id, replaced_at);
CREATE INDEX annotation_tags_key ON annotation_tags (tag_key, annotation_id);
CREATE INDEX annotations_created ON annotations (created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX annotations_deleted ON annotations (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX annotations_modified ON annotations (modified_at, id) WHERE deleted_at IS NULL;
CREATE INDEX annotations_of_article ON annotations (
        article_id, deleted_at, placed_start, id, placed_end, kind, colour, has_note
    )
    ;
CREATE INDEX annotations_to_review ON annotations (article_id, id)
    WHERE deleted_at IS NULL AND placement = 'review'
    ;
CREATE INDEX article_labels_key ON article_labels (label_key, article_id)
    WHERE deleted_at IS NULL
    ;
CREATE INDEX articles_archived ON articles (sort_date DESC, id DESC)
    WHERE deleted_at IS NULL AND archived = 1
    ;
CREATE INDEX articles_author_sort ON articles (author_sort, id, unread, favourite, archived)
    WHERE deleted_at IS NULL
    ;
CREATE INDEX articles_body_hash ON articles (body_hash);
CREATE INDEX articles_deleted ON articles (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX articles_favourite ON articles (sort_date DESC, id DESC)
    WHERE deleted_at IS NULL AND favourite = 1
    ;
CREATE INDEX articles_import_id ON articles (import_id);
CREATE INDEX articles_imported ON articles (imported_at, id, unread, favourite, archived)
    WHERE deleted_at IS NULL
    ;
CREATE INDEX articles_lead_key ON articles (lead_key, deleted_at, id);
CREATE INDEX articles_length ON articles (word_count, id, unread, favourite, archived)
    WHERE deleted_at IS NULL
    ;
CREATE INDEX articles_live ON articles (sort_date DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX articles_raw_sha256 ON articles (raw_sha256);
CREATE INDEX articles_source_url ON articles (source_url, id)
    WHERE source_url <> '' AND deleted_at IS NULL
    ;
CREATE INDEX articles_title_key ON articles (title_key, deleted_at, id);
CREATE INDEX articles_title_sort ON articles (title_sort, id, unread, favourite, archived)
    WHERE deleted_at IS NULL
    ;
CREATE INDEX articles_unread ON articles (sort_date DESC, id DESC)
    WHERE deleted_at IS NULL AND unread = 1
    ;
CREATE INDEX articles_version_of ON articles (version_of) WHERE version_of IS NOT NULL;
CREATE INDEX collection_members_article ON collection_members (article_id);
CREATE INDEX import_files_article_id ON import_files (article_id);
CREATE INDEX reading_positions_modified ON reading_positions (modified_at, article_id)
    WHERE opened_at IS NOT NULL
    ;
CREATE INDEX reading_positions_opened ON reading_positions (opened_at, article_id)
    WHERE opened_at IS NOT NULL
    ;
CREATE INDEX short_lines_recurring ON short_lines (articles) WHERE articles >= 5;
