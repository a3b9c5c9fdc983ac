"""Whole pages in several layouts (texts written for these tests) read as articles."""

from pathlib import Path

import pytest

from reader.importing.read import read_articles
from reader.model.draft import BlockKind, Draft, RelatedItem

PAGES = Path(__file__).resolve().parents[1] / "data" / "articles"


def read(name: str) -> Draft:
    return next(read_articles(PAGES / f"{name}.txt")).draft


def lines_of(name: str) -> list[str]:
    return (PAGES / f"{name}.txt").read_text(encoding="utf-8").split("\n")


def rules_by_line(draft: Draft) -> dict[int, str]:
    return {line.line: line.rule for line in draft.removed}


class TestRelatedWithoutTitles:
    """Title, place, author twice around a picture's text, and a related block without titles."""

    def test_metadata(self) -> None:
        draft = read("related_without_titles")
        assert draft.title == lines_of("related_without_titles")[0]
        assert (draft.place, draft.author, draft.date) == ("بيروت", "ريما الخوري", "2023-10-23")
        assert (draft.language, draft.direction, draft.encoding) == ("ar", "rtl", "utf-8")

    def test_body_is_word_for_word(self) -> None:
        lines = lines_of("related_without_titles")
        draft = read("related_without_titles")
        assert [block.line for block in draft.blocks] == [12, 14, 16, 18, 20]
        assert all(block.text == lines[block.line - 1] for block in draft.blocks)
        assert {block.kind for block in draft.blocks} == {BlockKind.PARAGRAPH}

    def test_related_items(self) -> None:
        first, second = read("related_without_titles").related
        assert (first.title, first.section) == ("", "اقتصاد")
        assert first.caption == "حقول قمح في السهل الداخلي، 12 يونيو 2023 (رويترز)"
        assert first.lead.startswith("ارتفعت أسعار القمح")
        assert (second.caption, second.section) == ("بساتين تفاح/الجبل", "مجتمع")
        assert second.lead.endswith("تقريباً")

    def test_removed_lines_name_their_rules(self) -> None:
        rules = rules_by_line(read("related_without_titles"))
        assert [rules[number] for number in (1, 3, 5, 7, 8, 9, 10, 11)] == [
            "title",
            "place-line",
            "byline",
            "avatar-alt-text",
            "repeated-author",
            "date-line",
            "guid",
            "text-size-control",
        ]
        assert rules[22] == "related-heading"
        assert rules[24] == "image-marker"
        assert rules[25] == rules[29] == "related-block"
        assert "contributors-footer" in rules.values()


def test_menus_ticker_and_page_clock() -> None:
    draft = read("menus_and_ticker")
    assert draft.title.startswith("انطلاق موسم الزيتون")
    assert draft.author == "منى عبد الفتاح"
    assert draft.section == "زراعة وري"
    assert draft.datetime == "2023-10-23T09:15:00"
    assert len(draft.paragraphs) == 4
    assert draft.tags == ("موسم الزيتون", "معاصر الشمال", "وزارة الزراعة")
    assert [item.date for item in draft.related] == ["2023-10-22", "2023-10-21"]
    assert rules_by_line(draft)[1] == "page-clock"


def test_inline_links_do_not_end_the_body() -> None:
    draft = read("inline_links")
    assert len(draft.paragraphs) == 6
    assert draft.subheads == ("المعاصر تستعد",)
    assert len(draft.related) == 2
    assert all(item.title for item in draft.related)
    assert draft.agency == "رويترز; وكالات"


def test_interview() -> None:
    draft = read("interview")
    assert draft.title == lines_of("interview")[6]
    assert draft.author == "كمال بن يوسف"
    assert draft.date == "2023-10-23"
    assert draft.paragraphs[0].startswith("في هذا الحوار")
    assert draft.paragraphs[-1] == "-لا أخاف."
    assert len(draft.paragraphs) == 8
    assert draft.subheads[0].startswith("- المزارع الصغير")


def test_english_page_without_blank_lines() -> None:
    draft = read("english_no_blank_lines")
    assert draft.title == "Olive growers expect record harvest as rains return"
    assert draft.author == "Maria Gonzalez; John Carter"
    assert (draft.date, draft.language, draft.direction) == ("2023-10-23", "en", "ltr")
    assert len(draft.paragraphs) == 5


def test_boxes_inside_the_text() -> None:
    draft = read("quoted_boxes")
    assert draft.title.startswith("انطلاق موسم الزيتون")
    assert draft.date == "2023-10-23"
    assert len(draft.paragraphs) == 6
    assert len(draft.captions) == 2


def test_verse_keeps_every_line() -> None:
    draft = read("poem")
    assert (draft.title, draft.author) == ("يا ليل", "محمود السالم")
    assert len(draft.paragraphs) == 6


@pytest.mark.parametrize("name", [page.stem for page in sorted(PAGES.glob("*.txt"))])
def test_line_numbers_and_texts_are_those_of_the_file(name: str) -> None:
    lines = lines_of(name)
    draft = read(name)
    for block in draft.blocks:
        assert lines[block.line - 1].strip("\u200f ") == block.text
    for removed in draft.removed:
        assert lines[removed.line - 1] == removed.text


@pytest.mark.parametrize("name", [page.stem for page in sorted(PAGES.glob("*.txt"))])
@pytest.mark.parametrize(
    "change", ["no-blank-lines", "blank-between", "indented", "in-marks", "cr"]
)
def test_spacing_does_not_change_what_is_read(name: str, change: str, tmp_path: Path) -> None:
    lines = lines_of(name)
    filled = [line for line in lines if line.strip("\ufeff ")]
    text = {
        "no-blank-lines": "\n".join(filled),
        "blank-between": "\n\n".join(filled),
        "indented": "\n".join(f"\t  {line}" for line in lines),
        "in-marks": "\n".join(f"\u202b\u200f{line}\u202c" for line in lines),
        "cr": "\r".join(lines),
    }[change]
    file = tmp_path / f"{name}.txt"
    file.write_bytes(text.encode())
    before, after = read(name), next(read_articles(file)).draft
    assert after.paragraphs == before.paragraphs
    assert (after.title, after.author, after.date) == (before.title, before.author, before.date)


def test_related_item_named_twice_is_one() -> None:
    titles = [item.title for item in read("inline_links").related]
    assert len(titles) == len(set(titles))
    assert RelatedItem() not in read("inline_links").related


@pytest.mark.parametrize(
    ("name", "author", "place", "date", "paragraphs", "related"),
    [
        ("doubled_summary", "", "القاهرة", "2023-10-23", 6, 1),
        ("blog_theme", "سمر عبد الله", "", "2020-12-25", 5, 2),
        ("visitors_comments", "محمد الراجي", "", "2023-10-23", 5, 0),
        ("caption_before_title", "ريما خوري", "بيروت", "2023-10-23", 3, 0),
        ("standfirst_above_author", "ريما خوري", "", "2023-10-23", 6, 0),
        ("persian", "مریم احمدی", "", "2023-10-23", 4, 2),
        ("hijri_place_line", "", "الرباط", "2015-08-11", 3, 0),
        ("times_of_prayer", "", "بيروت", "2020-06-03", 4, 0),
    ],
)
def test_more_layouts(
    name: str, author: str, place: str, date: str, paragraphs: int, related: int
) -> None:
    draft = read(name)
    assert draft.title.startswith(("انطلاق موسم", "عام / انطلاق", "برداشت زیتون"))
    assert (draft.author, draft.place, draft.date) == (author, place, date)
    assert (len(draft.paragraphs), len(draft.related)) == (paragraphs, related)
