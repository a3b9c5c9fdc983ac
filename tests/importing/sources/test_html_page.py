"""Saved web pages and MHTML archives."""

import base64
import quopri
from contextlib import suppress

import pytest

from reader.importing.read import read_source_file
from reader.importing.source import SourceFile
from reader.model.direction import Direction
from reader.model.errors import UnusableInputError

from .conftest import ARTICLE_HTML, PAGE, PARAGRAPHS, TITLE, Reader


def test_a_page_gives_the_article_and_what_it_says_of_itself(read: Reader) -> None:
    (draft,) = read(PAGE, "page.html")
    assert draft.title == TITLE
    assert (draft.place, draft.author) == ("القاهرة", "حسام أبو العلا")
    assert (draft.date, draft.datetime) == ("2016-08-06", "2016-08-06T12:09:00+03:00")
    assert draft.paragraphs == (*PARAGRAPHS, "ثم عاد الهدوء إلى المكان.")
    assert draft.subheads == ("قنوات قديمة",)
    assert draft.captions == ("أطفال الواحة عند البئر القديمة",)
    assert [item.title for item in draft.related] == ["حكاية النخلة التي لم تمت في الصحراء"]
    assert (draft.language, draft.direction) == ("ar", Direction.RTL)


def test_everything_left_out_is_listed_with_its_line_and_rule(read: Reader) -> None:
    (draft,) = read(PAGE, "page.html")
    rules = {removed.text: removed.rule for removed in draft.removed}
    assert rules["الرئيسية"] == "html-boilerplate"
    assert rules["جميع الحقوق محفوظة 2016"] == "html-boilerplate"
    assert rules[TITLE] == "title"
    lines = PAGE.split("\n")
    for block in draft.blocks:
        assert block.text in lines[block.line - 1]
    for removed in draft.removed:
        assert removed.text.split()[0] in lines[removed.line - 1]


def test_a_removed_line_can_be_kept() -> None:
    source = SourceFile("page.html", PAGE.encode(), "2020-01-01T00:00:00+00:00")
    line = next(
        number for number, text in enumerate(PAGE.split("\n"), 1) if text.startswith("<footer>")
    )
    (parsed,) = read_source_file(source, keep=frozenset({line}))
    assert parsed.draft.paragraphs[-1] == "جميع الحقوق محفوظة 2016"
    assert all(removed.line != line for removed in parsed.draft.removed)


@pytest.mark.parametrize(
    ("encoding", "declared", "expected"),
    [
        ("cp1256", "windows-1256", "windows-1256"),
        ("iso8859_6", "iso-8859-6", "iso-8859-6"),
        ("cp1256", "utf-8", "windows-1256"),
        ("cp1256", "iso-8859-1", "windows-1256"),
        ("utf-8", "windows-1256", "utf-8"),
        ("utf-16", "utf-16", "utf-16-le"),
    ],
)
def test_the_encoding_is_found_whatever_the_page_declares(
    read: Reader, encoding: str, declared: str, expected: str
) -> None:
    page = PAGE.replace('charset="utf-8"', f'charset="{declared}"')
    (draft,) = read(page.encode(encoding), "page.html")
    assert draft.encoding == expected
    assert draft.title == TITLE
    assert draft.paragraphs[0] == PARAGRAPHS[0]


def test_the_person_has_the_last_word_on_the_encoding(read: Reader) -> None:
    (draft,) = read(PAGE.encode("cp1256"), "page.html", "cp1252")
    assert draft.encoding == "windows-1252"
    assert draft.title != TITLE


def test_linked_data_is_read_before_the_meta_elements(read: Reader) -> None:
    data = (
        '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},'
        '{"@type":["NewsArticle"],"headline":"عودة الماء إلى الواحة",'
        '"datePublished":"2015-01-02","author":{"name":"سلوى الحكيم"},'
        '"articleSection":["بيئة"],"keywords":"ماء, واحة"}]}</script></head>'
    )
    (draft,) = read(PAGE.replace("</head>", data), "page.html")
    assert (draft.date, draft.datetime) == ("2015-01-02", None)
    assert draft.author == "سلوى الحكيم"
    assert (draft.section, draft.tags) == ("بيئة", ("ماء", "واحة"))


def test_an_english_page(read: Reader) -> None:
    sentence = (
        "The committee said on Monday that the old canals would be cleaned before the summer, "
        "and that the villagers had taken part in the work since its first day."
    )
    page = (
        "<html><head><title>Water returns to the oasis</title>"
        '<meta name="author" content="Salwa Hakim"></head><body><h1>Water returns to the oasis'
        f"</h1><p>{sentence}</p><p>Then {sentence}</p><p>Finally {sentence}</p></body></html>"
    )
    (draft,) = read(page, "page.htm")
    assert (draft.title, draft.author) == ("Water returns to the oasis", "Salwa Hakim")
    assert draft.direction is Direction.LTR
    assert len(draft.paragraphs) == 3


def test_a_page_laid_out_by_tables_and_line_breaks(read: Reader) -> None:
    text = "<br><br>".join(PARAGRAPHS)
    page = (
        f"<html><head><title>موقع الخبر - {TITLE} الجديدة</title></head><body><table><tr>"
        f"<td><a href=1>الرئيسية</a><br><a href=2>الرياضة</a></td><td><font>{TITLE} الجديدة</font>"
        f"<br>الأحد 12 مايو 2013<br>عمان ـ بترا<br><br>{text}<br><br>والسلام على أهل الواحة.</td>"
        "</tr></table><center>جميع الحقوق محفوظة</center></body></html>"
    )
    (draft,) = read(page, "page.html")
    assert draft.title == f"{TITLE} الجديدة"
    assert (draft.place, draft.agency, draft.date) == ("عمان", "بترا", "2013-05-12")
    assert draft.paragraphs == (*PARAGRAPHS, "والسلام على أهل الواحة.")


def test_lists_at_the_end_of_the_text_are_kept_and_comments_are_not(read: Reader) -> None:
    page = PAGE.replace(
        "ثم عاد الهدوء إلى المكان.</p>", "ثم كان:</p><ul><li>أول</li><li>ثان</li></ul>"
    )
    comment = "<div id=comments><h3>تعليقان</h3><p>سالم: خبر جميل وأتمنى له الدوام كله.</p></div>"
    (draft,) = read(page.replace("</article>", f"</article>{comment}"), "page.html")
    assert draft.paragraphs[-3:] == ("ثم كان:", "أول", "ثان")


def test_no_markup_and_no_script_is_left(read: Reader) -> None:
    page = PAGE.replace(
        "<h2>", "<script>alert('x < y')</script><p hidden>مخفي</p><style>p {color:red}</style><h2>"
    )
    page = page.replace(PARAGRAPHS[0], f"&lt;b&gt;{PARAGRAPHS[0]}&lt;/b&gt; <b onclick='x'>نص</b>")
    (draft,) = read(page, "page.html")
    text = "\n".join(block.text for block in draft.blocks)
    assert "alert" not in text
    assert "color" not in text
    assert "مخفي" not in text
    assert draft.paragraphs[0] == f"<b>{PARAGRAPHS[0]}</b> نص"


def test_a_script_of_many_megabytes_and_pictures_inside_the_page_do_no_harm(read: Reader) -> None:
    script = "<script>" + ("x = 1;" * 200 + "\n") * 10_000 + "</script>"
    picture = f'<img src="data:image/png;base64,{"A" * 11_000_000}">'
    page = PAGE.replace("<article>", f"{script}{picture}<article>")
    (draft,) = read(page, "page.html")
    assert draft.paragraphs[:3] == PARAGRAPHS
    assert draft.blocks[0].line > 10_000


def test_text_behind_the_end_of_the_page_is_not_lost(read: Reader) -> None:
    page = PAGE.replace(f"<p>{PARAGRAPHS[2]}</p>", f"</body></html><p>{PARAGRAPHS[2]}</p>")
    (draft,) = read(page, "page.html")
    assert PARAGRAPHS[2] in draft.paragraphs


def test_a_page_in_a_text_file_is_read_as_a_page(read: Reader) -> None:
    (draft,) = read(PAGE, "page.txt")
    assert draft.paragraphs[0] == PARAGRAPHS[0]


def test_a_text_about_html_stays_a_text(read: Reader) -> None:
    text = f"<html> هو أول عنصر في الصفحة\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n"
    (draft,) = read(text, "notes.txt")
    assert "<html>" in draft.title + "".join(draft.paragraphs)


def test_a_text_that_is_only_called_html(read: Reader) -> None:
    (draft,) = read(f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n", "plain.html")
    assert draft.title == TITLE
    assert draft.paragraphs == PARAGRAPHS[:2]


def test_a_page_without_text(read: Reader) -> None:
    with pytest.raises(UnusableInputError, match=r"page\.html holds no text"):
        read("<!doctype html><html><body><script>load()</script></body></html>", "page.html")


@pytest.mark.parametrize("kind", ["bookmarks", "pocket"])
def test_a_list_of_bookmarks_says_so(read: Reader, kind: str) -> None:
    start = {
        "bookmarks": "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>",
        "pocket": "<!DOCTYPE html><html><head><title>Pocket Export</title></head>",
    }[kind]
    links = '<li><a href="https://example.org/1" time_added="1">أ</a></li>' * 3
    with pytest.raises(UnusableInputError, match="a list of 3 links without their text"):
        read(f"{start}<body><ul>{links}</ul></body></html>", "ril_export.html")


def test_deep_nesting_and_entity_bombs_are_harmless(read: Reader) -> None:
    deep = "<div>" * 30_000 + ARTICLE_HTML
    with suppress(UnusableInputError):
        read(f"<!doctype html><html><body>{deep}</body></html>", "deep.html")
    bomb = (
        '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body>'
        f"{ARTICLE_HTML}<p>&b;&b;</p></body></html>"
    )
    (draft,) = read(bomb, "bomb.html")
    assert PARAGRAPHS[0] in draft.paragraphs
    assert "hahaha" not in "".join(block.text for block in draft.blocks)


def mhtml(page: bytes, charset: str, transfer: str) -> bytes:
    body = base64.encodebytes(page) if transfer == "base64" else quopri.encodestring(page)
    subject = base64.b64encode(TITLE.encode()).decode()
    return (
        b"From: <Saved by Blink>\r\n"
        b"Snapshot-Content-Location: https://example.org/a/1\r\n"
        b"Subject: =?utf-8?B?" + subject.encode() + b"?=\r\n"
        b"Date: Sat, 6 Aug 2016 12:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n'
        b"------x\r\nContent-Type: text/html"
        + (f"; charset={charset}" if charset else "").encode()
        + f"\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n".encode()
        + body
        + b"\r\n------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        b"iVBORw0KGgo=\r\n------x--\r\n"
    )


@pytest.mark.parametrize("transfer", ["quoted-printable", "base64"])
@pytest.mark.parametrize("name", ["page.mhtml", "page.mht", "page.txt"])
def test_a_web_archive_gives_its_page(read: Reader, transfer: str, name: str) -> None:
    (draft,) = read(mhtml(PAGE.encode(), "", transfer), name)
    assert draft.title == TITLE
    assert draft.source_url == "https://example.org/a/1"
    assert draft.paragraphs[:3] == PARAGRAPHS


def test_the_charset_of_a_web_archive_is_used(read: Reader) -> None:
    page = PAGE.replace('<meta charset="utf-8">', "").encode("cp1256")
    (draft,) = read(mhtml(page, "windows-1256", "quoted-printable"), "page.mhtml")
    assert draft.encoding == "windows-1256"
    assert draft.title == TITLE


def test_a_web_archive_without_a_page(read: Reader) -> None:
    archive = b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n"
    with pytest.raises(UnusableInputError, match=r"empty\.mhtml holds no page with text"):
        read(archive, "empty.mhtml")
