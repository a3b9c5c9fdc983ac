"""What pages name, and the articles that may be meant; many texts at once."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from reader.model.draft import Block, BlockKind, RelatedItem
from reader.model.errors import NotFoundError, StorageError
from reader.store.incoming import IncomingFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.store import LibraryStore

LEAD = (
    "عاد القطار القديم إلى سكته بعد عامين من التوقف، وخرج أهل القرى الممتدة على طول الوادي "
    "لاستقباله بالأعلام والطبول كما كان أجدادهم يفعلون قبل مئة عام، ووعدت الشركة برحلتين في كل "
    "يوم من أيام الأسبوع إذا بقي عدد الركاب على ما هو عليه الآن."
)


def article(make: Callable[..., IncomingFile], number: int, **fields: object) -> IncomingFile:
    texts = (f"{LEAD} {number}", f"وصل الراكب رقم {number} إلى المحطة مبكرا.")
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(texts, 1))
    made = make(number, blocks=blocks, source_url="", **fields)
    return IncomingFile(made.draft, f"{number}".encode())


def test_the_items_of_a_page(store: LibraryStore, make_file: Callable[..., IncomingFile]) -> None:
    items = (RelatedItem("أ", "ب", "ج", "د", "2021-01-02"), RelatedItem(lead="هـ"))
    import_id = store.imports.start()
    [added] = store.imports.store_step(import_id, [article(make_file, 1, related=items)])
    assert store.citations.items(getattr(added, "id", "")) == items
    assert store.citations.items("no such") == ()


def test_articles_by_title_lead_and_id(
    store: LibraryStore, make_file: Callable[..., IncomingFile], add: Callable[..., list[str]]
) -> None:
    first, second = add(
        article(make_file, 1, title="عودة القطار"), article(make_file, 2, title="خط الساحل")
    )
    [named] = store.citations.titled(["عَودة القطار!", "عنوان آخر", ""])
    assert (named.id, named.first_id, named.title) == (first, first, "عودة القطار")
    assert {one.id for one in store.citations.beginning(LEAD)} == {first, second}
    assert store.citations.beginning("سطر قصير") == store.citations.titled(["؟"]) == ()
    assert [one.id for one in store.citations.named([first, "no such", second])] == [second, first]
    store.articles.delete([first])
    assert store.citations.titled(["عودة القطار"]) == ()
    assert [one.id for one in store.citations.named([first, second])] == [second]


def test_texts_in_the_order_asked_for(
    store: LibraryStore, make_file: Callable[..., IncomingFile], add: Callable[..., list[str]]
) -> None:
    first, second = add(article(make_file, 1), article(make_file, 2))
    found = store.texts.texts([second, "no such", first, second], 10)
    assert list(found) == [second, first]
    assert found[first].body == LEAD[:10]
    assert found[first].author == "هالة المرزوقي"
    blocks = store.texts.blocks([first])[first]
    assert [text[-5:] for text in blocks.blocks] == [f"{LEAD} 1"[-5:], "مبكرا."[-5:]]
    store.articles.delete([first])
    assert list(store.texts.texts([first, second], 10)) == [second]
    assert store.texts.blocks([first]) == {}
    with pytest.raises(NotFoundError):
        store.texts.text(first, 10)


def test_every_change_of_an_article_is_counted(
    store: LibraryStore, make_file: Callable[..., IncomingFile], add: Callable[..., list[str]]
) -> None:
    assert store.texts.changes() == 0
    [first] = add(article(make_file, 1))
    counts = [store.texts.changes()]
    store.outbox.drop(1_000)
    counts.append(store.texts.changes())
    store.articles.delete([first])
    counts.append(store.texts.changes())
    store.articles.restore([first])
    counts.append(store.texts.changes())
    assert counts[0] == counts[1] < counts[2] < counts[3]


def test_damaged_blocks_are_a_storage_error(
    store: LibraryStore, make_file: Callable[..., IncomingFile], add: Callable[..., list[str]]
) -> None:
    [first] = add(article(make_file, 1))
    with sqlite3.connect(store.path) as connection:
        connection.execute("UPDATE article_bodies SET blocks = '[1'")
    connection.close()
    with pytest.raises(StorageError, match="damaged"):
        store.texts.blocks([first])
