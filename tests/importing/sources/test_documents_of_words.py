"""Markdown and Word documents."""

import io
import zipfile

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from reader.model.draft import BlockKind
from reader.model.errors import UnusableInputError

from .conftest import PARAGRAPHS, TITLE, Builder, Reader


def test_markdown_with_front_matter(read: Reader) -> None:
    text = (
        f"---\ntitle: {TITLE}\nauthor: حسام أبو العلا\ndate: 2016-08-06\ntags: [ماء, واحة]\n"
        f"url: https://example.org/a/1\n---\n\n{PARAGRAPHS[0]}\n\n## قنوات *قديمة*\n\n"
        f"{PARAGRAPHS[1]} [رابط](https://example.org)\n\n- أول البنود في القائمة\n- ثانيها\n\n"
        "![أطفال الواحة عند البئر](a.jpg)\n\n| أ | ب |\n|---|---|\n| ١ | ٢ |\n"
    )
    (draft,) = read(text, "a.md")
    assert (draft.title, draft.author, draft.date) == (TITLE, "حسام أبو العلا", "2016-08-06")
    assert draft.tags == ("ماء", "واحة")
    assert draft.source_url == "https://example.org/a/1"
    assert draft.subheads == ("قنوات قديمة",)
    assert draft.captions == ("أطفال الواحة عند البئر",)
    assert draft.paragraphs == (
        PARAGRAPHS[0],
        f"{PARAGRAPHS[1]} رابط",
        "أول البنود في القائمة",
        "ثانيها",
        "أ | ب",
        "١ | ٢",
    )
    lines = text.split("\n")
    assert lines[draft.blocks[0].line - 1] == PARAGRAPHS[0]


def test_markdown_without_front_matter(read: Reader) -> None:
    text = f"# {TITLE}\n\nكتب: حسام أبو العلا\n\n6 أغسطس 2016\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}"
    (draft,) = read(text.replace("\n", "\r\n").encode("cp1256"), "a.markdown")
    assert (draft.title, draft.author, draft.date) == (TITLE, "حسام أبو العلا", "2016-08-06")
    assert draft.encoding == "windows-1256"
    assert draft.paragraphs == PARAGRAPHS[:2]
    assert [removed.rule for removed in draft.removed] == ["title", "byline", "date-line"]


def test_html_in_markdown_is_text(read: Reader) -> None:
    text = (
        f"# {TITLE}\n\n{PARAGRAPHS[0]}\n\n<div><p>{PARAGRAPHS[1]}</p><script>x()</script></div>\n"
    )
    (draft,) = read(text, "a.md")
    assert draft.paragraphs == PARAGRAPHS[:2]


def test_markdown_without_text(read: Reader) -> None:
    with pytest.raises(UnusableInputError, match=r"a\.md holds no article text"):
        read("# عنوان\n", "a.md")


def test_a_styled_word_document(read: Reader, docx_of: Builder) -> None:
    content = docx_of(
        [
            ("Title", TITLE),
            (None, "القاهرة - حسام أبو العلا"),
            (None, "6 أغسطس 2016"),
            (None, PARAGRAPHS[0]),
            ("Caption", "أطفال الواحة"),
            ("Heading 1", "قنوات قديمة"),
            (None, PARAGRAPHS[1]),
        ],
        author="من حفظ الملف",
    )
    (draft,) = read(content, "a.docx")
    assert (draft.title, draft.author, draft.date) == (TITLE, "حسام أبو العلا", "2016-08-06")
    assert draft.place == "القاهرة"
    assert [block.kind for block in draft.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.CAPTION,
        BlockKind.SUBHEAD,
        BlockKind.PARAGRAPH,
    ]
    assert draft.blocks[0].line == 4


def test_a_word_document_without_styles_is_judged_as_a_text(read: Reader, docx_of: Builder) -> None:
    lines = [TITLE, "القاهرة - حسام أبو العلا", "6 أغسطس 2016", *PARAGRAPHS]
    (draft,) = read(docx_of([(None, line) for line in lines]), "a.docx")
    assert (draft.title, draft.author) == (TITLE, "حسام أبو العلا")
    assert draft.paragraphs == PARAGRAPHS


def test_the_author_of_a_word_document_is_a_last_resort(read: Reader, docx_of: Builder) -> None:
    content = docx_of([("Heading 1", TITLE), (None, PARAGRAPHS[0])], author="سلوى الحكيم")
    assert read(content, "a.docx")[0].author == "سلوى الحكيم"
    content = docx_of([("Heading 1", TITLE), (None, PARAGRAPHS[0])], author="python-docx")
    assert read(content, "b.docx")[0].author == ""


def test_tracked_changes_tables_and_boxes(read: Reader) -> None:
    document = Document()
    document.add_paragraph(TITLE, style="Title")
    added = parse_xml(
        f"<w:p {nsdecls('w')}><w:ins><w:r><w:t>{PARAGRAPHS[0]}</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>حُذف</w:delText></w:r></w:del></w:p>"
    )
    document.element.body.insert(1, added)
    document.add_table(1, 1).cell(0, 0).text = PARAGRAPHS[1]
    target = io.BytesIO()
    document.save(target)
    (draft,) = read(target.getvalue(), "a.docx")
    assert draft.paragraphs == PARAGRAPHS[:2]


def test_a_word_document_without_text(read: Reader, docx_of: Builder) -> None:
    with pytest.raises(UnusableInputError, match=r"a\.docx has no text"):
        read(docx_of([]), "a.docx")


def test_a_locked_word_document(read: Reader) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500
    content += "EncryptedPackage".encode("utf-16-le") + b"\x00" * 500
    with pytest.raises(UnusableInputError, match=r"a\.docx is protected with a password"):
        read(content, "a.docx")


def test_entities_in_a_word_document_are_not_expanded(read: Reader, docx_of: Builder) -> None:
    content = docx_of([("Title", TITLE), (None, PARAGRAPHS[0])])
    target = io.BytesIO()
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "word/document.xml":
                start = part.index(b"?>") + 2
                part = part[:start] + bomb.encode() + part[start:]
                part = part.replace(b"</w:t>", b"&b;&c;</w:t>", 1)
            new.writestr(name, part)
    (draft,) = read(target.getvalue(), "a.docx")
    assert "haha" not in draft.title + "".join(block.text for block in draft.blocks)
