"""Markdown, Readwise CSV, Web Annotations and EPUB."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from reader.export.epub import epub, is_epub_of
from reader.export.markdown import article_id_of, is_unchanged, markdown
from reader.export.passages import marked_blocks, writable
from reader.export.readwise import HEADING, readwise_csv
from reader.export.records import RecordError
from reader.export.web_annotation import read_web_annotations, web_annotations
from reader.model.annotation import Annotation, AnnotationKind, Placement
from reader.model.errors import UnusableInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.export import ExportedArticle

MARKED = (
    ("السوق القديم", "مكان", ("حلب", "أسواق قديمة", "2021")),
    ("حكايات (Tales) عن رحلات", "", ()),
    (None, "ملاحظة على المقال\nفي سطرين", ("عام",)),
)
XHTML = "{http://www.w3.org/1999/xhtml}"


def test_markdown_is_ready_for_obsidian(export_of: Callable[..., ExportedArticle]) -> None:
    text = markdown(export_of(*MARKED))
    front, _, rest = text.removeprefix("---\n").partition("\n---\n")
    fields = dict(line.split(": ", 1) for line in front.splitlines())
    assert json.loads(fields["title"]) == "يوم في السوق القديم"
    assert json.loads(fields["tags"]) == ["أدب", "حلب", "أسواق_قديمة", "2021_", "عام"]
    assert (fields["lang"], fields["direction"]) == ('"ar"', '"rtl"')
    assert '<div dir="rtl" lang="ar">' in rest
    assert "> السوق القديم\n\n^maqal-000000000100\n\nمكان\n\n#حلب #أسواق_قديمة #2021_" in rest
    assert "ملاحظة على المقال\nفي سطرين" in rest
    assert "إلى ==السوق القديم== كما" in rest
    assert text.count("==") == 4


def test_markdown_knows_whether_somebody_wrote_in_it(
    export_of: Callable[..., ExportedArticle],
) -> None:
    exported = export_of(*MARKED)
    text = markdown(exported)
    assert is_unchanged(text)
    assert article_id_of(text) == exported.article.id
    assert not is_unchanged(text.replace("مكان", "مكان آخر"))
    assert not is_unchanged(text + "سطر لي\n")
    assert not is_unchanged("")
    assert article_id_of("---\nmaqal_id: x\n---") == ""


def test_a_template_of_ones_own(export_of: Callable[..., ExportedArticle]) -> None:
    template = "$title|$author|$date|$dir|$$\n$annotations\n=====\n* $quote ($colour) $note"
    text = markdown(export_of(*MARKED[:2]), template)
    assert text.startswith("يوم في السوق القديم|سلوى الحكيم|2021-03-04|rtl|$\n")
    assert "* السوق القديم (yellow) مكان" in text
    assert "* حكايات (Tales) عن رحلات (green)" in text
    without = markdown(export_of(*MARKED), "$title")
    assert without == "يوم في السوق القديم\n"


@pytest.mark.parametrize("template", ["$nothing", "${x", "5 $ ", "$title\n=====\n$title"])
def test_an_unusable_template_is_one_sentence(
    export_of: Callable[..., ExportedArticle], template: str
) -> None:
    with pytest.raises(UnusableInputError) as raised:
        markdown(export_of(*MARKED), template)
    assert "\n" not in str(raised.value)


def test_markdown_of_hostile_text(
    export_of: Callable[..., ExportedArticle], hostile: dict[str, object]
) -> None:
    text = markdown(export_of(("غامق", "x", ("a b\nc", "]]")), **hostile))
    assert "<script>" not in text.partition("\n---\n")[2]
    assert "\\<b\\>==غامق==\\</b\\>" in text
    assert "\n\\- ليست قائمة\n" in text
    assert "\n1\\. ولا هذه\n" in text or "\n\\1. ولا هذه\n" in text
    assert "\x0b" not in text
    assert "\u202e" not in text
    front = text.removeprefix("---\n").partition("\n---\n")[0]
    title = next(line for line in front.splitlines() if line.startswith("title: "))
    assert json.loads(title.removeprefix("title: ")) == hostile["title"]


def test_readwise_has_its_columns(export_of: Callable[..., ExportedArticle]) -> None:
    rows = list(csv.reader(io.StringIO(readwise_csv([export_of(*MARKED)]), newline="")))
    assert tuple(rows[0]) == HEADING == (
        "Highlight", "Title", "Author", "URL", "Note", "Location", "Date",
    )  # fmt: skip
    first, second, third = rows[1:]
    start = str(export_of(*MARKED).annotations[0].start)
    assert first == [
        "السوق القديم", "يوم في السوق القديم", "سلوى الحكيم", "",
        ".حلب .أسواق_قديمة .2021\nمكان", start, "2026-03-01 10:20:30",
    ]  # fmt: skip
    assert second[0] == "حكايات (Tales) عن رحلات"
    assert (third[0], third[4]) == ("يوم في السوق القديم", ".عام\nملاحظة على المقال\nفي سطرين")


def test_no_cell_is_a_formula(
    export_of: Callable[..., ExportedArticle], hostile: dict[str, object]
) -> None:
    exported = export_of(("غامق", "+1", ()), ("- ليست قائمة", "@x", ()), **hostile)
    rows = list(csv.reader(io.StringIO(readwise_csv([exported]), newline="")))
    for row in rows[1:]:
        for cell in row:
            assert not cell.startswith(("=", "+", "@", "\t"))
    assert rows[2][0] == "- ليست قائمة"
    assert rows[1][2].startswith("'=cmd")


def test_web_annotations_are_the_models(export_of: Callable[..., ExportedArticle]) -> None:
    exported = export_of(*MARKED, source_url="https://example.org/1")
    document = json.loads(web_annotations([exported]))
    assert document["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert (document["type"], document["total"]) == ("AnnotationCollection", 3)
    first, _, note = document["first"]["items"]
    assert first["type"] == "Annotation"
    assert first["target"]["source"]["id"] == "https://example.org/1"
    quote, position = first["target"]["selector"]
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", "السوق القديم")
    assert position == {"type": "TextPositionSelector", "start": 14, "end": 26}
    assert [body["purpose"] for body in first["body"]] == ["commenting", *["tagging"] * 3]
    assert note["motivation"] == "commenting"
    assert "selector" not in note["target"]


def test_web_annotations_come_back(export_of: Callable[..., ExportedArticle]) -> None:
    exported = export_of(*MARKED)
    back = list(read_web_annotations(json.loads(web_annotations([exported]))))
    assert [one.annotation for one in back if not isinstance(one, RecordError)] == list(
        exported.annotations
    )


def test_another_programs_annotations_are_read() -> None:
    document = {
        "id": "https://hypothes.is/a/1",
        "type": "Annotation",
        "motivation": ["commenting"],
        "body": "رأيي",
        "target": [
            {
                "source": "https://example.org/1",
                "selector": {"type": "TextQuoteSelector", "exact": "نص"},
            }
        ],
    }
    [found] = read_web_annotations([document])
    assert not isinstance(found, RecordError)
    assert (found.address, found.annotation.note) == ("https://example.org/1", "رأيي")
    assert found.annotation.kind is AnnotationKind.HIGHLIGHT
    assert found.annotation.selector is not None
    assert found.annotation.selector.exact == "نص"


@pytest.mark.parametrize(
    "document",
    [
        {}, [1], ["x"], {"target": 5}, {"target": {"selector": [{"type": "SvgSelector"}]}},
        {"target": {"selector": {"type": "TextQuoteSelector", "exact": 5}}},
        {"target": {}, "maqal:kind": "poem"}, {"first": {"items": [None]}}, {"items": [[]]},
    ],
)  # fmt: skip
def test_unusable_annotations_are_errors_and_no_traceback(document: object) -> None:
    [found] = read_web_annotations(document)
    assert isinstance(found, RecordError)


def pages(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        assert archive.read("mimetype") == b"application/epub+zip"
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_an_epub_turns_its_pages_from_right_to_left(
    export_of: Callable[..., ExportedArticle],
) -> None:
    exported = export_of(*MARKED)
    files = pages(epub(exported))
    for name, content in files.items():
        if name.endswith(("xml", "opf", "xhtml")):
            ElementTree.fromstring(content)
    assert 'page-progression-direction="rtl"' in files["book/package.opf"]
    page = ElementTree.fromstring(files["book/article.xhtml"])
    assert page.attrib["dir"] == "rtl"
    marks = [mark.text for mark in page.iter(f"{XHTML}mark")]
    assert marks == ["السوق القديم", "حكايات (Tales) عن رحلات"]
    assert "".join(page.itertext()).count("ملاحظة على المقال") == 1
    ids = [one.attrib["id"] for one in page.iter() if "id" in one.attrib]
    assert len(ids) == len(set(ids))
    links = {one.attrib["href"] for one in page.iter(f"{XHTML}a")}
    assert {link.removeprefix("#") for link in links} <= set(ids)
    assert epub(exported) == epub(exported)
    assert is_epub_of(epub(exported), exported.article.id)
    assert not is_epub_of(epub(exported), "x")
    assert not is_epub_of(b"PK\x03\x04", exported.article.id)


def test_an_epub_of_hostile_text(
    export_of: Callable[..., ExportedArticle], hostile: dict[str, object]
) -> None:
    exported = export_of(("غامق", "<&\x00\u202e>\n\n]]>", ("x",)), **hostile)
    for name, content in pages(epub(exported)).items():
        if name.endswith(("xml", "opf", "xhtml")):
            ElementTree.fromstring(content)
            assert "<script" not in content


def test_overlapping_passages_are_cut_into_pieces(
    export_of: Callable[..., ExportedArticle],
) -> None:
    exported = export_of(
        ("خرج الناس إلى السوق", "", ()), ("الناس إلى السوق القديم", "", ()), ("السوق", "", ())
    )
    texts = [block.text for block in exported.article.blocks]
    blocks = marked_blocks(texts, exported.annotations)
    assert ["".join(piece for piece, _ in block) for block in blocks] == texts
    first = [(piece, len(over)) for piece, over in blocks[0]][:5]
    assert first[:4] == [("خرج ", 1), ("الناس إلى ", 2), ("السوق", 3), (" القديم", 1)]


def test_a_passage_over_two_blocks(export_of: Callable[..., ExportedArticle]) -> None:
    exported = export_of(("القريب.\nوفي الحديقة", "على الحد", ()))
    page = ElementTree.fromstring(pages(epub(exported))["book/article.xhtml"])
    assert [mark.text for mark in page.iter(f"{XHTML}mark")] == ["القريب.", "وفي الحديقة"]
    assert len(list(page.iter(f"{XHTML}sup"))) == 1


def test_what_was_not_found_again_is_quoted_as_it_was(
    export_of: Callable[..., ExportedArticle],
) -> None:
    exported = export_of(("السوق القديم", "", ()))
    lost: Annotation = replace(
        exported.annotations[0], start=None, end=None, placement=Placement.REVIEW
    )
    exported = replace(exported, annotations=(lost,))
    assert "> السوق القديم" in markdown(exported)
    assert "السوق القديم" in readwise_csv([exported])
    assert b"mark class" not in epub(exported)


def test_what_no_text_file_should_hold() -> None:
    assert writable("a\x00b\x1b\ud800\uffff\tc\n") == "a\ufffdb\ufffd\ufffd\ufffd\tc\n"
