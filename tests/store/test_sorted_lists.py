"""Lists sorted by words, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.lists import ArticleList, ListKind, ListOrder

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library import Library

IN_ORDER = (
    "أحلام المدينة القديمة وأهلها",
    "إدارة المكتبات في عشر خطوات",
    "آفاق الكتاب العربي الجديد",
    "«باب» الحكاية الذي لا يغلق",
    "پل خواجو وسي وسه پل معًا",
    "تاريخ الورق من سمرقند إلى بغداد",
)
TITLES = (IN_ORDER[3], IN_ORDER[5], IN_ORDER[1], IN_ORDER[0], IN_ORDER[4], IN_ORDER[2])


def imported(library: Library, folder: Path) -> tuple[str, ...]:
    for number, title in enumerate(TITLES):
        text = (
            f"{title}\n\nسلوى الحكيم\n\n{number + 1:02} مارس 2021\n\n"
            f"كان في المدينة سوق كبير يقصده الناس من كل مكان ليشتروا الكتب في اليوم {number}.\n"
        )
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return library.import_files(sorted(folder.glob("*.txt"))).changes.added


def test_titles_come_in_the_order_of_the_alphabet(library: Library, tmp_path: Path) -> None:
    imported(library, tmp_path)
    found, after = [], None
    while True:
        page = library.lists.page(ArticleList(), ListOrder.TITLE, after, 2)
        found += [row.title for row in page.rows]
        after = page.next_key
        if after is None:
            break
    assert found == list(IN_ORDER)


def test_a_list_of_some_is_sorted_alike(library: Library, tmp_path: Path) -> None:
    ids = imported(library, tmp_path)
    library.lists.set_favourite(ids[:4])
    page = library.lists.page(ArticleList(ListKind.FAVOURITES), ListOrder.TITLE)
    assert [row.title for row in page.rows] == [one for one in IN_ORDER if one in TITLES[:4]]
    authors = library.lists.page(ArticleList(ListKind.FAVOURITES), ListOrder.AUTHOR)
    assert len(authors.rows) == 4
