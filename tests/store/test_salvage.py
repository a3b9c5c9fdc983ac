"""A damaged library file, and what is saved of it."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.errors import StorageError
from reader.store import LibraryStore
from reader.store.repair import lacking, salvage, was_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.model.article import Article
    from reader.store.incoming import IncomingFile

PAGE = 4096


@pytest.fixture
def articles(
    store: LibraryStore, add: Callable[..., list[str]], make_file: Callable[..., IncomingFile]
) -> dict[str, Article]:
    """A closed library's articles by id."""
    ids = add(*(make_file(number) for number in range(60)))
    found = {id_: store.articles.article(id_) for id_ in ids}
    store.close()
    return found


def overwrite(path: Path, position: int, content: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(position)
        file.write(content)


def read(path: Path) -> dict[str, Article]:
    store = LibraryStore(path)
    try:
        assert store.care.problems() == ()
        return {row.id: store.articles.article(row.id) for row in store.listing.page(limit=99).rows}
    finally:
        store.close()


@pytest.mark.parametrize("lost", [b"\0" * 16, b"\xff" * 100, random.Random(1).randbytes(100)])
def test_everything_is_saved_when_only_the_header_is_gone(
    library_path: Path, articles: dict[str, Article], lost: bytes
) -> None:
    overwrite(library_path, 0, lost)
    with pytest.raises(StorageError):
        LibraryStore(library_path)
    assert was_library(library_path)
    saved = salvage(library_path, [])
    assert read(library_path) == articles
    assert saved.articles == len(articles)
    assert saved.set_aside.read_bytes().startswith(lost)
    assert saved.set_aside.name.startswith("library-damaged-")


def test_what_can_be_read_around_a_lost_page_is_saved(
    library_path: Path, articles: dict[str, Article]
) -> None:
    size = library_path.stat().st_size
    saved_most = 0
    for page in range(2 * PAGE, size, 5 * PAGE):
        whole = library_path.read_bytes()
        overwrite(library_path, page, b"\0" * PAGE)
        try:
            report = salvage(library_path, [])
        except StorageError as error:
            assert "Nothing could be read" in str(error)  # noqa: PT017
            assert library_path.read_bytes()[page : page + PAGE] == b"\0" * PAGE
        else:
            found = read_sound(library_path)
            assert found.keys() <= articles.keys()
            assert all(one.blocks == articles[id_].blocks for id_, one in found.items())
            differing = [id_ for id_, one in found.items() if one != articles[id_]]
            assert len(differing) <= report.unreadable, "what is not whole is counted"
            saved_most = max(saved_most, len(found))
        library_path.write_bytes(whole)
        library_path.with_name("library.db-wal").unlink(missing_ok=True)
    assert saved_most == len(articles)


def read_sound(path: Path) -> dict[str, Article]:
    """The articles whose text is there; nothing else may be given out."""
    store = LibraryStore(path)
    found = {}
    for row in store.listing.page(limit=99).rows:
        try:
            article = store.articles.article(row.id)
        except Exception:
            continue
        if article.related and article.tags and article.removed:  # else these pages are gone
            found[row.id] = article
    store.close()
    return found


def test_a_file_that_never_was_a_library_is_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "letter.db"
    letter.write_bytes(b"x" * 10_000)
    assert not was_library(letter)
    with pytest.raises(StorageError, match="Nothing could be read"):
        salvage(letter, [])
    assert [path.name for path in tmp_path.iterdir()] == ["letter.db"]
    assert letter.read_bytes() == b"x" * 10_000


def test_how_much_a_backup_has_that_the_library_has_not(
    store: LibraryStore,
    add: Callable[..., list[str]],
    make_file: Callable[..., IncomingFile],
    tmp_path: Path,
) -> None:
    add(make_file(1))
    store.care.back_up(tmp_path / "earlier.db")
    add(make_file(2), make_file(3))
    store.care.back_up(tmp_path / "later.db")
    assert lacking(tmp_path / "later.db", tmp_path / "earlier.db") == (2, 0)
    assert lacking(tmp_path / "earlier.db", tmp_path / "later.db") == (0, 0)


def test_a_lost_page_of_a_table_without_row_numbers_costs_that_page_alone(
    library_path: Path, articles: dict[str, Article]
) -> None:
    store = LibraryStore(library_path)
    [article_id, *_rest] = articles
    labels = [f"وسم طويل بما يكفي {number:04}" for number in range(1200)]
    store.article_states.add_labels([article_id], labels)
    store.close()
    with closing(sqlite3.connect(library_path)) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        root = plain.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'article_labels'"
        ).fetchone()[0]
    lost = leaf_below(library_path, root)
    overwrite(library_path, (lost - 1) * PAGE, b"\xff" * PAGE)
    salvage(library_path, [])
    with closing(sqlite3.connect(library_path)) as plain:
        saved = {row[0] for row in plain.execute("SELECT label FROM article_labels")}
    assert saved < set(labels)
    assert len(saved) > 0.8 * len(labels)
    assert {labels[0], labels[-1]} <= saved


def leaf_below(path: Path, page: int) -> int:
    """A page in the middle of the table that begins at ``page`` (fileformat.html, 1.6)."""
    content = path.read_bytes()[(page - 1) * PAGE : page * PAGE]
    if content[0] not in {2, 5}:
        return page
    cells = int.from_bytes(content[3:5])
    pointer = 12 + 2 * (cells // 2)
    at = int.from_bytes(content[pointer : pointer + 2])
    return leaf_below(path, int.from_bytes(content[at : at + 4]))
