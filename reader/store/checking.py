"""Is all of a library as it was stored? What is wrong with it, row by row."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

from reader.model.draft import BlockKind
from reader.model.safety import CheckPart, Problem, ProblemKind
from reader.model.sentence import Sentence, marked
from reader.store.details import unreadable_details
from reader.store.sort_keys import AUTHOR_SORT, TITLE_SORT, sort_functions
from reader.store.verdicts import first_fault, is_of_the_disk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.store.check_watch import CheckWatch

_EXAMPLES = 5
"""Ids that a problem names."""

_BODIES = """
    SELECT a.id, a.body_hash, a.word_count, b.body, b.blocks
    FROM articles AS a JOIN article_bodies AS b ON b.article_id = a.id
"""
_WITHOUT_TEXT = """
    SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM article_bodies)
"""
_RAW_FILES = "SELECT sha256, content, size FROM raw_files"
_ANNOTATIONS = """
    SELECT n.article_id, n.placed_start, n.placed_end, n.selector_start, n.selector_end, n.exact,
           n.body_hash = a.body_hash, b.body
    FROM annotations AS n
    JOIN articles AS a ON a.id = n.article_id
    JOIN article_bodies AS b ON b.article_id = n.article_id
    WHERE n.exact IS NOT NULL OR n.placed_start IS NOT NULL
"""
_BODY = "SELECT body, blocks FROM article_bodies WHERE article_id = ?"
_FILE = "SELECT content, size, stored_at FROM raw_files WHERE sha256 = ?"
_EXPECTED = "SELECT body_hash FROM articles WHERE id = ?"
_PUT_BODY = "INSERT OR REPLACE INTO article_bodies (article_id, body, blocks) VALUES (?, ?, ?)"
_PUT_FILE = """
    INSERT INTO raw_files (sha256, content, size, stored_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (sha256) DO UPDATE SET content = excluded.content, size = excluded.size
"""
# A column that follows others, the rows in which it does not, and what puts it right.
_OPENED = "SELECT 1 FROM reading_positions AS r WHERE r.article_id = articles.id"
_UNREAD = f"NOT EXISTS ({_OPENED} AND r.opened_at IS NOT NULL)"
_FLAG = """
    coalesce((SELECT is_set FROM article_flags AS f
              WHERE f.article_id = articles.id AND f.flag = '{}'), 0)
"""
_DERIVED = (
    (
        marked("Whether articles are unread does not agree with when they were opened: {count}."),
        "unread",
        _UNREAD,
    ),
    (
        marked("Whether articles are favourites does not agree with their flags: {count}."),
        "favourite",
        _FLAG,
    ),
    (
        marked("Whether articles are archived does not agree with their flags: {count}."),
        "archived",
        _FLAG,
    ),
    (
        marked("What articles are sorted by does not agree with their titles: {count}."),
        "title_sort",
        TITLE_SORT,
    ),
    (
        marked("What articles are sorted by does not agree with their authors: {count}."),
        "author_sort",
        AUTHOR_SORT,
    ),
)
_QUEUE = """
    SELECT count(*) FROM outbox
    WHERE sequence > coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = 'outbox'), 0)
"""
_KINDS = frozenset(kind.value for kind in BlockKind)


def prepare(connection: sqlite3.Connection) -> None:
    """Have ``connection`` give out texts that are no UTF-8, too, for them to be told apart."""
    connection.text_factory = _text


def file_problems(connection: sqlite3.Connection) -> list[Problem]:
    """What SQLite itself finds: pages, indexes, constraints, references."""
    problems = []
    said = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(1000)")]
    if said != ["ok"]:
        sentence = (
            Sentence("The disk reports errors when all of the library file is read.")
            if all(map(is_of_the_disk, said))
            else Sentence("The library file is damaged ({fault}).", fault=first_fault(said[0]))
        )
        problems.append(Problem(ProblemKind.FILE, sentence, count=len(said)))
    dangling = Counter(
        (str(row[0]), str(row[2])) for row in connection.execute("PRAGMA foreign_key_check")
    )
    for (table, parent), count in sorted(dangling.items()):
        problems.append(
            Problem(
                ProblemKind.REFERENCE,
                Sentence(
                    "A row of {table} belongs to a row of {parent} that is not there.",
                    table=table,
                    parent=parent,
                )
                if count == 1
                else Sentence(
                    "{count} rows of {table} belong to rows of {parent} that are not there.",
                    count=count,
                    table=table,
                    parent=parent,
                ),
                count,
            )
        )
    return problems


def content_problems(connection: sqlite3.Connection, watch: CheckWatch) -> list[Problem]:
    """What only Maqal can know: texts, files, annotations, columns that follow others.

    ``connection`` was ``prepare``d. Raises CancelledError if ``watch`` is told to.
    """
    return [
        problem
        for found in (
            _missing_texts(connection),
            _wrong_texts(connection, watch),
            _wrong_files(connection, watch),
            _wrong_annotations(connection, watch),
            _wrong_columns(connection, watch),
        )
        for problem in found
    ]


def mend_texts(connection: sqlite3.Connection, backup: Path | None) -> int:
    """Put right what can be: texts and files as ``backup`` has them, told by their hashes.

    In the transaction that ``connection`` (``prepare``d) is in. Returns how many were taken.
    Without a backup, only the number of words is computed anew. Raises sqlite3.Error for a backup
    that cannot be read.
    """
    taken = 0
    texts, files = wrong_text_ids(connection), wrong_file_hashes(connection)
    for id_ in texts:
        connection.execute(*_word_count(connection, id_))
    if backup is None or not (texts or files):
        return 0
    with closing(sqlite3.connect(backup.absolute().as_uri() + "?mode=ro", uri=True)) as good:
        prepare(good)
        for id_ in texts:
            row = good.execute(_BODY, [id_]).fetchone()
            expected = connection.execute(_EXPECTED, [id_]).fetchone()
            if row and expected and is_body(row[0], expected[0]) and _cover(row[1], len(row[0])):
                connection.execute(_PUT_BODY, [id_, *row])
                connection.execute(*_word_count(connection, id_))
                taken += 1
        for sha256 in files:
            row = good.execute(_FILE, [sha256]).fetchone()
            if row and is_file(sha256, *row[:2]):
                connection.execute(_PUT_FILE, [sha256, *row])
                taken += 1
    return taken


def _word_count(connection: sqlite3.Connection, id_: str) -> tuple[str, list[object]]:
    row = connection.execute(_BODY, [id_]).fetchone()
    words = len(row[0].split()) if row and isinstance(row[0], str) else 0
    update = "UPDATE articles SET word_count = ? WHERE id = ?"
    return update, [words, id_]


def wrong_text_ids(connection: sqlite3.Connection) -> set[str]:
    """The articles whose text is missing or not the one that was stored."""
    missing = {str(row[0]) for row in connection.execute(_WITHOUT_TEXT)}
    return missing | {id_ for id_, *rest in connection.execute(_BODIES) if _text_fault(*rest)}


def wrong_file_hashes(connection: sqlite3.Connection) -> set[str]:
    """The kept files that are not what was imported."""
    return {
        str(sha256)
        for sha256, content, size in connection.execute(_RAW_FILES)
        if not is_file(sha256, content, size)
    }


def mend_columns(connection: sqlite3.Connection) -> None:
    """Compute anew what can be computed; in the transaction that ``connection`` is in."""
    with sort_functions(connection):
        for _sentence, column, formula in _DERIVED:
            right = formula.format(column)
            connection.execute(
                f"UPDATE articles SET {column} = {right} WHERE {column} <> {right}"  # noqa: S608
            )
    highest = connection.execute("SELECT max(sequence) FROM outbox").fetchone()[0]
    if highest is not None and connection.execute(_QUEUE).fetchone()[0]:
        changed = connection.execute(
            "UPDATE sqlite_sequence SET seq = ? WHERE name = 'outbox'", [highest]
        ).rowcount
        if not changed:
            connection.execute(
                "INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox', ?)", [highest]
            )


def send_to_review(connection: sqlite3.Connection) -> None:
    """Annotations that lie outside their text wait for the person; their words stay."""
    connection.execute(
        "UPDATE annotations SET placement = 'review', placed_start = NULL, placed_end = NULL"
        " WHERE placed_start < 0 OR placed_end < placed_start OR placed_end > (SELECT length(body)"
        " FROM article_bodies AS b WHERE b.article_id = annotations.article_id)"
    )


def is_body(body: object, body_hash: object) -> bool:
    """Whether ``body`` is the text that the hash was made of."""
    return isinstance(body, str) and _hash(body) == body_hash


def is_file(sha256: object, content: object, size: object) -> bool:
    """Whether the compressed ``content`` is the file that the hash was made of."""
    if not isinstance(content, bytes) or not isinstance(size, int) or size < 0:
        return False
    try:
        raw = zlib.decompressobj().decompress(content, size + 1)
    except zlib.error:
        return False
    return len(raw) == size and hashlib.sha256(raw).hexdigest() == sha256


def _missing_texts(connection: sqlite3.Connection) -> Iterator[Problem]:
    ids = [str(row[0]) for row in connection.execute(_WITHOUT_TEXT)]
    if ids:
        yield Problem(
            ProblemKind.REFERENCE,
            _counted(
                marked("The text of one article is not there."),
                marked("The text of {count} articles is not there."),
                len(ids),
            ),
            len(ids),
            tuple(ids[:_EXAMPLES]),
        )


def _wrong_texts(connection: sqlite3.Connection, watch: CheckWatch) -> Iterator[Problem]:
    watch.begin(CheckPart.TEXTS, _rows(connection, "article_bodies"))
    ids = []
    for id_, *rest in connection.execute(_BODIES):
        watch.step()
        if _text_fault(*rest):
            ids.append(str(id_))
    if ids:
        yield Problem(
            ProblemKind.TEXT,
            _counted(
                marked("The text of one article is not the one that was stored."),
                marked("The text of {count} articles is not the one that was stored."),
                len(ids),
            ),
            len(ids),
            tuple(ids[:_EXAMPLES]),
        )


def _text_fault(body_hash: object, word_count: object, body: object, blocks: object) -> bool:
    if not isinstance(body, str) or not is_body(body, body_hash):
        return True
    return word_count != len(body.split()) or not _cover(blocks, len(body))


def _cover(blocks: object, length: int) -> bool:
    """Whether the blocks are the body's parts, one after the other, a line feed between them."""
    try:
        spans = json.loads(blocks) if isinstance(blocks, str) else None
        end = -1
        for kind, start, stop, line in spans or ():
            if kind not in _KINDS or start != end + 1 or stop < start or not isinstance(line, int):
                return False
            end = stop
    except (ValueError, TypeError, RecursionError):
        return False
    return spans is not None and max(end, 0) == length


def _wrong_files(connection: sqlite3.Connection, watch: CheckWatch) -> Iterator[Problem]:
    watch.begin(CheckPart.RAW_FILES, _rows(connection, "raw_files"))
    count = 0
    for sha256, content, size in connection.execute(_RAW_FILES):
        watch.step()
        count += not is_file(sha256, content, size)
    if count:
        sentence = _counted(
            marked("A kept file is not what was imported."),
            marked("{count} kept files are not what was imported."),
            count,
        )
        yield Problem(ProblemKind.RAW_FILE, sentence, count)


def _wrong_annotations(connection: sqlite3.Connection, watch: CheckWatch) -> Iterator[Problem]:
    watch.begin(CheckPart.ANNOTATIONS, _rows(connection, "annotations"))
    outside: list[str] = []
    other = 0
    for article_id, start, end, first, last, exact, same, body in connection.execute(_ANNOTATIONS):
        watch.step()
        if start is not None and not (end is not None and 0 <= start <= end <= len(body)):
            outside.append(str(article_id))
        if same and exact is not None and body[first:last] != exact:
            other += 1
    if outside:
        yield Problem(
            ProblemKind.ANNOTATION,
            _counted(
                marked("An annotation lies outside its text."),
                marked("{count} annotations lie outside their text."),
                len(outside),
            ),
            len(outside),
            tuple(dict.fromkeys(outside[:_EXAMPLES])),
        )
    if other:
        yield Problem(
            ProblemKind.TEXT,
            _counted(
                marked("The words of an annotation are not those of the text that it was made in."),
                marked(
                    "The words of {count} annotations are not those of the text that they were "
                    "made in."
                ),
                other,
            ),
            other,
        )


def _wrong_columns(connection: sqlite3.Connection, watch: CheckWatch) -> Iterator[Problem]:
    watch.begin(CheckPart.DETAILS)
    ids = unreadable_details(connection)
    if ids:
        said = _counted(
            marked("Details of an article cannot be read."),
            marked("Details of {count} articles cannot be read."),
            len(ids),
        )
        yield Problem(ProblemKind.TEXT, said, len(ids), tuple(ids[:_EXAMPLES]))
    for sentence, column, formula in _DERIVED:
        with sort_functions(connection):
            counted = connection.execute(
                f"SELECT count(*) FROM articles WHERE {column} <> {formula.format(column)}"  # noqa: S608
            )
            count = int(counted.fetchone()[0])
        if count:
            yield Problem(ProblemKind.DERIVED, Sentence(sentence, count=count), count)
    count = int(connection.execute(_QUEUE).fetchone()[0])
    if count:
        yield Problem(
            ProblemKind.QUEUE,
            _counted(
                marked("A row of the outbox has a number that was never given out."),
                marked("{count} rows of the outbox have numbers that were never given out."),
                count,
            ),
            count,
        )


def _rows(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogateescape")).hexdigest()


def _text(value: bytes) -> str:
    return value.decode("utf-8", "surrogateescape")


def _counted(one: str, many: str, count: int) -> Sentence:
    return Sentence(one) if count == 1 else Sentence(many, count=count)
