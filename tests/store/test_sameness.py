"""Duplicates and versions of stored articles."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.model.draft import Block, BlockKind
from reader.model.import_report import AddedFile, DuplicateFile, Sameness
from reader.store import sameness
from reader.store.incoming import IncomingFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.store import LibraryStore
    from reader.store.import_step import Outcome

TITLE = "المدينة تستعد لموسم الأمطار"
LEAD = "بدأت المدينة أعمالها السنوية قبل موسم الأمطار، وشملت الأعمال المجاري والمضخات والجسور."
TEXTS = tuple(
    f"وفي الحي رقم {number} نظّف العمال المجاري وفحصوا المضخات الكبيرة رقم {number} قبل الشتاء."
    for number in range(10)
)


def article(make: Callable[..., IncomingFile], *texts: str, **fields: object) -> IncomingFile:
    """A file of its own bytes; ``fields`` replace the draft's."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))
    made = make(blocks=blocks, **({"title": TITLE, "source_url": ""} | fields))
    return IncomingFile(made.draft, "\n".join((*texts, repr(fields))).encode())


@pytest.fixture(params=["one step", "steps of their own"])
def store_all(
    store: LibraryStore, request: pytest.FixtureRequest
) -> Callable[..., tuple[Outcome, ...]]:
    """Stores files in one import, together or one by one: the outcome is to be the same."""

    def store_files(*files: IncomingFile) -> tuple[Outcome, ...]:
        import_id = store.imports.start()
        if request.param == "one step":
            return store.imports.store_step(import_id, files)
        return sum((store.imports.store_step(import_id, [file]) for file in files), ())

    return store_files


def test_an_article_saved_with_other_clutter_is_a_duplicate(
    store: LibraryStore,
    make_file: Callable[..., IncomingFile],
    store_all: Callable[..., tuple[Outcome, ...]],
) -> None:
    first, second = store_all(
        article(make_file, *TEXTS),
        article(make_file, "شارك المقال", *TEXTS, title="المدينه تستعدّ لموسم الامطار"),
    )
    assert isinstance(first, AddedFile)
    assert second == DuplicateFile(second.file, first.id, Sameness.CLUTTER)
    [kept] = store.imports.report(_import_of(store, first.id)).duplicates
    assert kept.reason is Sameness.CLUTTER


@pytest.mark.parametrize("title", [f"أخبار: {TITLE}", f"{TITLE} - صحيفة المدينة"])
def test_a_sites_name_in_the_title_makes_no_other_article(
    make_file: Callable[..., IncomingFile],
    store_all: Callable[..., tuple[Outcome, ...]],
    title: str,
) -> None:
    first, second = store_all(
        article(make_file, *TEXTS), article(make_file, *TEXTS, title=title, place="حلب")
    )
    assert second == DuplicateFile(second.file, getattr(first, "id", ""), Sameness.CLUTTER)


def test_an_edited_article_is_a_version_of_the_first(
    store: LibraryStore,
    make_file: Callable[..., IncomingFile],
    store_all: Callable[..., tuple[Outcome, ...]],
) -> None:
    first, second, third = store_all(
        article(make_file, *TEXTS),
        article(make_file, *TEXTS[:9], "ثم أعلنت البلدية تأجيل الأعمال إلى أجل غير مسمى."),
        article(make_file, *TEXTS[:6], "وانتهت الأعمال في الأحياء كلها كما قالت البلدية اليوم."),
    )
    assert isinstance(first, AddedFile)
    assert isinstance(second, AddedFile)
    assert isinstance(third, AddedFile)
    assert [first.version_of, second.version_of, third.version_of] == [None, first.id, first.id]
    for id_ in (first.id, second.id, third.id):
        versions = store.listing.versions(id_)
        assert [row.id for row in versions] == [first.id, second.id, third.id]
    assert store.articles.article(third.id).version_of == first.id
    assert store.imports.report(_import_of(store, first.id)).added == (first, second, third)
    store.articles.delete([first.id])
    assert [row.id for row in store.listing.versions(third.id)] == [second.id, third.id]
    assert store.listing.versions(first.id) == ()


def test_the_title_printed_in_the_body_too_is_no_difference(
    make_file: Callable[..., IncomingFile], store_all: Callable[..., tuple[Outcome, ...]]
) -> None:
    first, second = store_all(
        article(make_file, LEAD, *TEXTS),
        article(make_file, f"{TITLE}!", LEAD, *TEXTS, title=f"{TITLE} - صحيفة المدينة"),
    )
    assert second == DuplicateFile(second.file, getattr(first, "id", ""), Sameness.CLUTTER)


def test_one_changed_word_is_an_edit(
    make_file: Callable[..., IncomingFile], store_all: Callable[..., tuple[Outcome, ...]]
) -> None:
    changed = (*TEXTS[:9], TEXTS[9].replace("الشتاء", "الصيف"))
    first, second = store_all(article(make_file, *TEXTS), article(make_file, *changed))
    assert isinstance(first, AddedFile)
    assert second == AddedFile(second.file, getattr(second, "id", ""), version_of=first.id)


def test_one_address_with_another_title_is_a_version(
    make_file: Callable[..., IncomingFile], store_all: Callable[..., tuple[Outcome, ...]]
) -> None:
    address = "https://example.org/rain"
    first, second = store_all(
        article(make_file, *TEXTS, source_url=address),
        article(make_file, *TEXTS[1:], title="عنوان جديد تمامًا", source_url=address),
    )
    assert isinstance(second, AddedFile)
    assert second.version_of == getattr(first, "id", None)


@pytest.mark.parametrize(
    "fields", [{"title": "نشرة أخرى"}, {"title": "خبر آخر", "source_url": "https://example.org/2"}]
)
def test_alike_texts_under_other_titles_are_other_articles(
    make_file: Callable[..., IncomingFile],
    store_all: Callable[..., tuple[Outcome, ...]],
    fields: dict[str, object],
) -> None:
    outcomes = store_all(
        article(make_file, *TEXTS, source_url="https://example.org/1"),
        article(make_file, *TEXTS[1:], **fields),
    )
    assert [getattr(outcome, "version_of", "?") for outcome in outcomes] == [None, None]


def test_a_columns_title_makes_no_versions(
    make_file: Callable[..., IncomingFile], store_all: Callable[..., tuple[Outcome, ...]]
) -> None:
    outcomes = store_all(
        *(
            article(make_file, *(f"{n} {text} {n * 7}" for text in TEXTS[n : n + 1]))
            for n in range(9)
        )
    )
    assert all(isinstance(outcome, AddedFile) for outcome in outcomes)
    assert {getattr(outcome, "version_of", "?") for outcome in outcomes} == {None}


def test_articles_in_the_trash_have_no_versions(
    store: LibraryStore, make_file: Callable[..., IncomingFile]
) -> None:
    import_id = store.imports.start()
    [first] = store.imports.store_step(import_id, [article(make_file, *TEXTS)])
    assert isinstance(first, AddedFile)
    store.articles.delete([first.id])
    [second] = store.imports.store_step(import_id, [article(make_file, *TEXTS[1:])])
    assert isinstance(second, AddedFile)
    assert second.version_of is None


def test_what_an_import_would_find_can_be_asked(
    store: LibraryStore, make_file: Callable[..., IncomingFile]
) -> None:
    assert store.imports.match(article(make_file, *TEXTS)) is None
    [first] = store.imports.store_step(store.imports.start(), [article(make_file, *TEXTS)])
    same = store.imports.match(article(make_file, *TEXTS))
    edited = store.imports.match(article(make_file, *TEXTS[1:]))
    assert same is not None
    assert edited is not None
    assert (same.id, same.sameness) == (getattr(first, "id", ""), Sameness.BYTES)
    assert (edited.id, edited.sameness) == (getattr(first, "id", ""), None)


def test_candidates_are_found_in_indexes(store: LibraryStore) -> None:
    with closing(sqlite3.connect(store.path)) as connection:
        plans = {
            index: connection.execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
            for index, query, values in (
                ("articles_title_key", sameness._SAME_TITLE, (1, 8)),
                ("articles_lead_key", sameness._SAME_LEAD, (1, 8)),
                ("articles_source_url", sameness._SAME_ADDRESS, ("a", 8)),
            )
        }
    for index, rows in plans.items():
        [row] = rows  # no sorting beside it
        assert index in row[3]


def _import_of(store: LibraryStore, article_id: str) -> str:
    with closing(sqlite3.connect(store.path)) as connection:
        row = connection.execute("SELECT import_id FROM articles WHERE id = ?", [article_id])
        return str(row.fetchone()[0])
