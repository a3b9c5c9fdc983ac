"""Books, exports of read-later services, and archives of files."""

import csv
import io
import json
from pathlib import Path

import pytest

from reader.importing.batch import parse_many
from reader.importing.parse import ParsedFile
from reader.importing.read import read_articles, read_source_file
from reader.model.errors import UnusableInputError
from reader.model.import_report import FailedFile

from .conftest import ARTICLE_HTML, PAGE, PARAGRAPHS, TITLE, Builder, Reader

ENTRY = {
    "id": 1,
    "title": TITLE,
    "url": "https://example.org/a/1",
    "content": f"<h2>قنوات قديمة</h2>{ARTICLE_HTML}<figure><figcaption>البئر</figcaption></figure>",
    "published_at": "2016-08-06T12:09:00+0300",
    "published_by": ["حسام أبو العلا"],
    "tags": ["ماء", "واحة"],
    "domain_name": "example.org",
}


def read_all(path: Path) -> tuple[list[ParsedFile], list[FailedFile]]:
    results = list(parse_many([path]))
    good = [result for result in results if isinstance(result, ParsedFile)]
    return good, [result for result in results if isinstance(result, FailedFile)]


def test_a_wallabag_export(read: Reader, wallabag: Builder) -> None:
    second = ENTRY | {"title": "عنوان ثان للمقال", "published_by": [""], "published_at": None}
    first, other = read(wallabag(ENTRY, second), "All articles.json")
    assert (first.title, first.author) == (TITLE, "حسام أبو العلا")
    assert (first.date, first.datetime) == ("2016-08-06", "2016-08-06T12:09:00+03:00")
    assert first.source_url == "https://example.org/a/1"
    assert first.tags == ("ماء", "واحة")
    assert first.paragraphs == PARAGRAPHS
    assert first.subheads == ("قنوات قديمة",)
    assert first.captions == ("البئر",)
    assert (other.title, other.date) == ("عنوان ثان للمقال", None)


def test_the_first_version_of_wallabag(read: Reader) -> None:
    entry = {"0": "3", "id": "3", "is_read": "0", "is_fav": "1", "user_id": "1"}
    entry |= {"title": TITLE, "url": "https://example.org/a/1", "tags": "ماء,واحة"}
    entry |= {"content": ARTICLE_HTML}
    (draft,) = read(json.dumps([entry]), "wallabag.json")
    assert (draft.title, draft.tags) == (TITLE, ("ماء", "واحة"))


def test_an_article_of_a_collection_can_be_read_again_by_itself(
    tmp_path: Path, wallabag: Builder
) -> None:
    path = tmp_path / "export.json"
    path.write_bytes(wallabag(ENTRY, ENTRY | {"title": "آخر"}))
    first, second = read_articles(path)
    assert first.source.content != second.source.content
    (again,) = read_source_file(first.source)
    assert again.draft == first.draft
    assert again.source == first.source


def test_entries_without_text_are_named_after_the_others(tmp_path: Path, wallabag: Builder) -> None:
    path = tmp_path / "export.json"
    failed = ENTRY | {
        "title": "صفحة لم تُقرأ",
        "content": "wallabag can't retrieve contents for this article. Please <a>troubleshoot</a>.",
    }
    path.write_bytes(wallabag(failed, ENTRY, ENTRY | {"content": ""}))
    good, failures = read_all(path)
    assert [parsed.draft.title for parsed in good] == [TITLE]
    (failure,) = failures
    assert "2 of the 3 entries" in failure.reason
    assert "صفحة لم تُقرأ" in failure.reason
    assert "\n" not in failure.reason


@pytest.mark.parametrize(
    "header",
    [
        "title,url,time_added,tags,status",
        "title,url,time_added,cursor,tags,status",
        "URL,Title,Selection,Folder,Timestamp",
        "URL,Title,Selection,Folder,Timestamp,Tags",
    ],
)
def test_tables_of_links_say_that_the_text_is_missing(read: Reader, header: str) -> None:
    columns = header.split(",")
    rows = "\n".join(",".join(f"x{column}" for column in columns) for _ in range(7))
    for name in ("part_000000.csv", "links.txt"):
        with pytest.raises(UnusableInputError, match="a list of 7 links without their text"):
            read(f"{header}\r\n{rows}\n", name)


def test_rows_with_text_become_articles(tmp_path: Path) -> None:
    target = io.StringIO()
    rows = csv.writer(target)
    rows.writerow(["URL", "Title", "Selection", "Folder", "Timestamp", "Tags"])
    text = "\n".join(PARAGRAPHS)
    rows.writerow(["https://example.org/1", TITLE, text, "Unread", "1600000000", '["ماء"]'])
    rows.writerow(["https://example.org/2", "رابط فقط", "", "Unread", "1600000001", ""])
    path = tmp_path / "instapaper-export.csv"
    path.write_bytes(b"\xef\xbb\xbf" + target.getvalue().encode())
    good, failures = read_all(path)
    (draft,) = [parsed.draft for parsed in good]
    assert (draft.title, draft.tags) == (TITLE, ("ماء",))
    assert draft.source_url == "https://example.org/1"
    assert draft.paragraphs == PARAGRAPHS
    assert "1 of the 2 rows" in failures[0].reason


def test_a_table_of_something_else(read: Reader) -> None:
    with pytest.raises(UnusableInputError, match="no export of Pocket or Instapaper"):
        read("city,people\nالقاهرة,9\n", "a.csv")


def test_json_of_something_else(read: Reader) -> None:
    with pytest.raises(UnusableInputError, match="no export of wallabag or Omnivore"):
        read('{"name": "x", "dependencies": {}}', "package.json")


def test_a_text_that_begins_like_json_stays_a_text(read: Reader) -> None:
    text = f'{{"قول"}} في أول السطر\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n'
    (draft,) = read(text, "a.txt")
    assert PARAGRAPHS[0] in draft.paragraphs


def omnivore_members() -> dict[str, str | bytes]:
    metadata = {
        "id": "4a569d47",
        "slug": "water-returns",
        "title": TITLE,
        "description": "وصف",
        "author": "حسام أبو العلا",
        "url": "https://example.org/a/1",
        "state": "Archived",
        "readingProgress": 0,
        "labels": ["ماء"],
        "savedAt": "2024-10-29T16:30:11.000Z",
        "publishedAt": "2016-08-06T12:09:00.000Z",
    }
    content = f'<DIV class="page" id="readability-page-1">{ARTICLE_HTML}</DIV>'
    return {
        "metadata_0_to_20.json": json.dumps([metadata]),
        "metadata_20_to_21.json": json.dumps([metadata | {"slug": "gone", "title": "مفقود"}]),
        "content/water-returns.html": content,
        "highlights/water-returns.md": "> اقتباس",
    }


def test_an_omnivore_export(tmp_path: Path, zip_of: Builder) -> None:
    path = tmp_path / "omnivore.zip"
    path.write_bytes(zip_of(omnivore_members()))
    good, failures = read_all(path)
    (draft,) = [parsed.draft for parsed in good]
    assert (draft.title, draft.author) == (TITLE, "حسام أبو العلا")
    assert draft.datetime == "2016-08-06T12:09:00+00:00"
    assert draft.tags == ("ماء",)
    assert draft.paragraphs == PARAGRAPHS
    assert draft.file == str(path)
    assert "1 of the 2 entries" in failures[0].reason


def test_an_archive_of_files(tmp_path: Path, zip_of: Builder) -> None:
    path = tmp_path / "pages.zip"
    text = f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n"
    members = {
        "../../../tmp/evil.html": PAGE,
        "b/a.txt": text,
        "b/c.md": f"# {TITLE}\n\n{PARAGRAPHS[0]}",
        "b/empty.txt": "",
        "b/z.pdf": b"%PDF-1.4 broken",
        "b/inner.zip": zip_of({"a.txt": text}),
        "picture.jpg": b"\xff\xd8\xff",
    }
    path.write_bytes(zip_of(members))
    good, failures = read_all(path)
    names = [parsed.draft.file.removeprefix(f"{path}/") for parsed in good]
    assert names == ["../../../tmp/evil.html", "b/a.txt", "b/c.md"]
    assert "1 of the 5 files" in failures[0].reason
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["pages.zip"]


CHAPTER = f"<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>{{}}{ARTICLE_HTML}</body></html>"


def test_a_book_gives_one_article_for_each_chapter(read: Reader, epub_of: Builder) -> None:
    contents = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel>'
        '<text>الفصل الثاني</text></navLabel><content src="text/2.xhtml#a"/></navPoint>'
        "</navMap></ncx>"
    )
    chapters = [
        ("cover.xhtml", "<html><body><img src='a.jpg'/></body></html>"),
        ("text/1.xhtml", CHAPTER.format("<h1>الفصل الأول</h1>")),
        ("text/2.xhtml", CHAPTER.format("")),
        ("text/3%20b.xhtml", CHAPTER.format("")),
    ]
    content = epub_of(chapters, {"OEBPS/toc.ncx": contents, "OEBPS/text/3 b.xhtml": chapters[3][1]})
    drafts = read(content, "book.epub")
    titles = [draft.title for draft in drafts]
    assert titles == ["الفصل الأول", "الفصل الثاني", "كتاب الواحات (4)"]
    assert {draft.section for draft in drafts} == {"كتاب الواحات"}
    assert {draft.author for draft in drafts} == {"سلوى الحكيم"}
    assert {draft.date for draft in drafts} == {"2019-05-02"}
    assert all(draft.paragraphs == PARAGRAPHS for draft in drafts)


def test_a_chapter_keeps_its_short_lines(read: Reader, epub_of: Builder) -> None:
    verse = "<p>للمزيد</p><p>تعليقات</p><p>12</p>"
    (draft,) = read(
        epub_of(
            [("1.xhtml", CHAPTER.format("<h1>باب</h1>").replace("</body>", f"{verse}</body>"))]
        ),
        "a.epub",
    )
    assert draft.paragraphs[-3:] == ("للمزيد", "تعليقات", "12")


def test_books_that_cannot_be_read(read: Reader, epub_of: Builder) -> None:
    with pytest.raises(UnusableInputError, match=r"a\.epub lists no chapters"):
        read(epub_of([]), "a.epub")
    locked = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
        '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData>'
        '<CipherReference URI="OEBPS/1.xhtml"/></CipherData></EncryptedData></encryption>'
    )
    chapters = [("1.xhtml", CHAPTER.format(""))]
    with pytest.raises(UnusableInputError, match="protected against copying"):
        read(epub_of(chapters, {"META-INF/encryption.xml": locked}), "a.epub")


def test_entities_in_a_book_are_not_expanded(read: Reader, epub_of: Builder) -> None:
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
    )
    content = epub_of([("1.xhtml", CHAPTER.format("<h1>&c;</h1>"))], head=bomb)
    (draft,) = read(content, "a.epub")
    assert "haha" not in draft.title
