"""What a check finds in a library, and what mending puts right."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.errors import StorageError
from reader.model.safety import ProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.store import LibraryStore
    from reader.store.incoming import IncomingFile


@pytest.fixture
def ids(add: Callable[..., list[str]], make_file: Callable[..., IncomingFile]) -> list[str]:
    return add(*(make_file(number) for number in range(4)))


def spoil(store: LibraryStore, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(store.path)) as plain:
        assert plain.execute(statement, values).rowcount
        plain.commit()


def kinds(store: LibraryStore) -> set[ProblemKind]:
    return {problem.kind for problem in store.care.problems()}


def test_a_sound_library_has_no_problems(store: LibraryStore, ids: list[str]) -> None:
    store.positions.mark_opened(ids[0])
    store.articles.delete(ids[1:2])
    assert store.care.problems() == ()


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE article_bodies SET body = replace(body, 'ا', 'أ')", ProblemKind.TEXT),
        ("UPDATE article_bodies SET body = CAST(x'D8' AS TEXT) || body", ProblemKind.TEXT),
        ("UPDATE article_bodies SET blocks = '[]'", ProblemKind.TEXT),
        ("UPDATE article_bodies SET blocks = 'x'", ProblemKind.TEXT),
        ("DELETE FROM article_bodies", ProblemKind.REFERENCE),
        ("UPDATE raw_files SET content = x'00'", ProblemKind.RAW_FILE),
        ("UPDATE raw_files SET size = size - 1", ProblemKind.RAW_FILE),
        ("UPDATE articles SET raw_sha256 = 'x'", ProblemKind.REFERENCE),
        ("UPDATE articles SET unread = 0", ProblemKind.DERIVED),
        ("UPDATE articles SET favourite = 1", ProblemKind.DERIVED),
        ("UPDATE articles SET title_sort = ''", ProblemKind.DERIVED),
        ("UPDATE articles SET author_sort = ''", ProblemKind.DERIVED),
        ("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'outbox'", ProblemKind.QUEUE),
    ],
)
def test_what_is_wrong_is_found_and_said(
    store: LibraryStore, ids: list[str], statement: str, kind: ProblemKind
) -> None:
    spoil(store, statement)
    [problem] = store.care.problems()
    assert problem.kind is kind
    assert problem.sentence.endswith(".")


def test_columns_that_follow_others_are_computed_anew(store: LibraryStore, ids: list[str]) -> None:
    store.positions.mark_opened(ids[0])
    spoil(store, "UPDATE articles SET unread = 1 - unread, archived = 1")
    spoil(store, "UPDATE sqlite_sequence SET seq = 0 WHERE name = 'outbox'")
    store.care.mend([])
    assert store.care.problems() == ()
    assert store.listing.counts().unread == len(ids) - 1


def test_texts_and_files_come_back_from_a_backup_by_their_hashes(
    store: LibraryStore, ids: list[str], tmp_path: Path
) -> None:
    before = [store.articles.article(id_) for id_ in ids]
    store.care.back_up(tmp_path / "good.db")
    spoil(store, "UPDATE article_bodies SET body = 'نص آخر' WHERE article_id = ?", ids[0])
    spoil(store, "DELETE FROM article_bodies WHERE article_id = ?", ids[1])
    spoil(store, "UPDATE raw_files SET content = x'00'")
    (tmp_path / "bad.db").write_bytes(b"no database")
    assert store.care.mend([tmp_path / "bad.db", tmp_path / "good.db"]) == 2 + len(ids)
    assert store.care.problems() == ()
    assert [store.articles.article(id_) for id_ in ids] == before
    for id_ in ids:
        store.articles.raw(id_)


def test_what_is_in_no_backup_stays_a_problem(store: LibraryStore, ids: list[str]) -> None:
    spoil(store, "UPDATE article_bodies SET body = 'نص آخر' WHERE article_id = ?", ids[0])
    assert store.care.mend([]) == 0
    [problem] = store.care.problems()
    assert (problem.kind, problem.ids) == (ProblemKind.TEXT, (ids[0],))


def test_purging_takes_only_what_is_long_in_the_trash(
    store: LibraryStore,
    add: Callable[..., list[str]],
    make_file: Callable[..., IncomingFile],
    ids: list[str],
) -> None:
    store.articles.delete(ids[:2])
    assert store.care.purge("2000-01-01") == (0, 0)
    spoil(store, "UPDATE articles SET deleted_at = '2001-01-01' WHERE id = ?", ids[0])
    assert store.care.purge("2002-01-01") == (1, 0)
    assert store.articles.restore(ids[:2]) == (ids[1],)
    with closing(sqlite3.connect(store.path)) as plain:
        assert plain.execute("SELECT count(*) FROM raw_files").fetchone() == (3,)
        assert plain.execute("SELECT count(*) FROM article_bodies").fetchone() == (3,)
    assert store.care.problems() == ()
    assert store.outbox.pending()[-2].change == "delete"


def test_details_that_nobody_changed_are_compared_with_a_backup(
    store: LibraryStore, ids: list[str], tmp_path: Path
) -> None:
    store.care.back_up(tmp_path / "good.db")
    before = store.articles.article(ids[0])
    store.articles.delete(ids[1:2])  # a change of a person's: no damage
    assert store.care.problems(backup=tmp_path / "good.db") == ()
    spoil(store, "UPDATE articles SET author = 'هالة المزروقي' WHERE id = ?", ids[0])
    problems = store.care.problems(backup=tmp_path / "good.db")
    # What it is sorted by says so, too; that alone would not tell which of the two is right.
    assert [problem.kind for problem in problems] == [ProblemKind.DERIVED, ProblemKind.TEXT]
    assert problems[1].ids == (ids[0],)
    assert store.care.mend([tmp_path / "good.db"]) == 1
    assert store.care.problems(backup=tmp_path / "good.db") == ()
    assert store.articles.article(ids[0]) == before
    assert store.articles.restore(ids[1:2]) == (ids[1],)


def test_an_article_whose_text_was_altered_is_not_shown(
    store: LibraryStore, ids: list[str]
) -> None:
    spoil(store, "UPDATE article_bodies SET body = replace(body, 'ا', 'أ')")
    with pytest.raises(StorageError, match="is damaged"):
        store.articles.article(ids[0])


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("imported_at", "20\0\0\0"),
        ("modified_at", ""),
        ("deleted_at", "\0"),
        ("direction", "up"),
        ("rules_off", "\0\0"),
        ("rules_off", "{}"),
        ("correction", "{}"),
        ("source", "a\0b"),
    ],
)
@pytest.mark.parametrize("with_backup", [True, False])
def test_details_that_cannot_be_read_are_found_and_put_right(
    store: LibraryStore,
    ids: list[str],
    tmp_path: Path,
    column: str,
    value: str,
    with_backup: bool,
) -> None:
    store.care.back_up(tmp_path / "good.db")
    before = store.articles.article(ids[0])
    spoil(store, f"UPDATE articles SET {column} = ? WHERE id = ?", value, ids[0])
    found = store.care.problems()
    assert found[0].sentence == "Details of an article cannot be read."
    assert found[0].ids == (ids[0],)
    assert store.care.mend([tmp_path / "good.db"] if with_backup else []) == int(with_backup)
    assert store.care.problems() == ()
    after = store.articles.article(ids[0])
    assert after.body == before.body
    if with_backup:
        assert after == before
