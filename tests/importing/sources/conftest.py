"""Documents of each kind, built in the tests; and no test here may open a connection."""

import io
import json
import socket
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import docx
import pytest
from bidi import get_display

from reader.importing.read import read_articles
from reader.model.draft import Draft

TITLE = "عودة الماء إلى الواحة"
PARAGRAPHS = (
    "وصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج لاستقبالها، وقال الشيخ إنه عاد.",
    "وأضاف أن العمل سيستمر حتى نهاية العام وأن الكلفة بلغت ثلاثة آلاف دينار، مؤكداً أنه ممكن.",
    "وقالت اللجنة في بيان لها إن المشروع يشمل حفر آبار جديدة وتنظيف القنوات القديمة قبل الصيف.",
)
ARTICLE_HTML = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
PAGE = f"""<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{TITLE} | صحيفة النخيل</title>
<meta property="og:site_name" content="صحيفة النخيل">
<meta property="article:published_time" content="2016-08-06T12:09:00+03:00"></head>
<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/x">سياسة</a></li></ul></nav>
<article><h1>{TITLE}</h1>
<div class="by">القاهرة - حسام أبو العلا</div>
<figure><img src="a.jpg"><figcaption>أطفال الواحة عند البئر القديمة</figcaption></figure>
<p>{PARAGRAPHS[0]}</p>
<p>{PARAGRAPHS[1]}</p>
<h2>قنوات قديمة</h2>
<p>{PARAGRAPHS[2]}</p>
<p>اقرأ أيضاً: حكاية النخلة التي لم تمت في الصحراء</p>
<p>ثم عاد الهدوء إلى المكان.</p>
<div class="share"><a href="#">شارك</a> <a href="#">تويتر</a></div>
</article>
<aside><h3>الأكثر قراءة</h3><ul><li><a href="/1">خبر آخر عن السوق والمدينة</a></li></ul></aside>
<footer>جميع الحقوق محفوظة 2016</footer></body></html>
"""

Reader = Callable[..., list[Draft]]
Builder = Callable[..., bytes]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that opens a connection fails its test."""

    def refuse(*_arguments: object, **_options: object) -> None:
        raise AssertionError("A reader opened a connection.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Writes bytes or text to a file and reads its articles."""

    def run(content: bytes | str, name: str, encoding: str | None = None) -> list[Draft]:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return [parsed.draft for parsed in read_articles(path, encoding)]

    return run


@pytest.fixture
def zip_of() -> Builder:
    """Builds a ZIP archive from names and contents."""

    def build(members: dict[str, str | bytes]) -> bytes:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        return target.getvalue()

    return build


@pytest.fixture
def docx_of() -> Builder:
    """Builds a Word document from (style, text) pairs; no style is the standard one."""

    def build(paragraphs: Sequence[tuple[str | None, str]], author: str = "") -> bytes:
        document = docx.Document()
        document.core_properties.author = author
        for style, text in paragraphs:
            document.add_paragraph(text, style=style)
        target = io.BytesIO()
        document.save(target)
        return target.getvalue()

    return build


@pytest.fixture
def epub_of(zip_of: Builder) -> Builder:
    """Builds an EPUB book from (file name, XHTML) chapters."""

    def build(
        chapters: Sequence[tuple[str, str]],
        extra: dict[str, str | bytes] | None = None,
        head: str = "",
    ) -> bytes:
        items = "".join(
            f'<item id="c{number}" href="{name}" media-type="application/xhtml+xml"/>'
            for number, (name, _) in enumerate(chapters)
        )
        spine = "".join(f'<itemref idref="c{number}"/>' for number in range(len(chapters)))
        package = (
            f'<?xml version="1.0"?>{head}<package xmlns="http://www.idpf.org/2007/opf"'
            ' version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
            "<dc:title>كتاب الواحات</dc:title><dc:creator>سلوى الحكيم</dc:creator>"
            "<dc:date>2019-05-02</dc:date></metadata>"
            f'<manifest>{items}<item id="n" href="toc.ncx"'
            f' media-type="application/x-dtbncx+xml"/></manifest><spine>{spine}</spine></package>'
        )
        container = (
            '<?xml version="1.0"?><container'
            ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
        )
        members: dict[str, str | bytes] = {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/book.opf": package,
        }
        members |= {f"OEBPS/{name}": markup for name, markup in chapters}
        return zip_of(members | (extra or {}))

    return build


@pytest.fixture
def pdf_of() -> Builder:
    """Builds a PDF from pages of (x, y, text) lines; x is the left edge, or the right one."""
    return make_pdf


def make_pdf(
    pages: Sequence[Sequence[tuple[float, float, str]]],
    *,
    from_right: bool = True,
    glyph_by_glyph: bool = False,
    size: int = 12,
) -> bytes:
    """A document with one font whose letters have names (ToUnicode) and a width of half an em.

    Lines are shown in visual order, as programs write them, in one piece or glyph by glyph
    beginning at the right.
    """
    letters = sorted({letter for page in pages for _, _, text in page for letter in text})
    codes = {letter: 33 + number for number, letter in enumerate(letters)}
    assert len(letters) < 200
    width = size / 2
    contents = []
    for page in pages:
        shown = []
        for x, y, text in page:
            seen = str(get_display(text, base_dir="R" if from_right else "L"))
            left = x - width * len(seen) if from_right else x
            places = [(left + width * number, letter) for number, letter in enumerate(seen)]
            if glyph_by_glyph:
                shown += [
                    f"1 0 0 1 {place:.2f} {y} Tm <{codes[letter]:02x}> Tj"
                    for place, letter in reversed(places)
                ]
            else:
                codes_seen = "".join(f"{codes[letter]:02x}" for letter in seen)
                shown.append(f"1 0 0 1 {left:.2f} {y} Tm <{codes_seen}> Tj")
        contents.append(f"BT /F1 {size} Tf {' '.join(shown)} ET".encode())
    named = "\n".join(
        f"<{code:02x}> <{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items()
    )
    # A CMap section holds at most a hundred names (Adobe Technical Note 5014).
    rows = named.split("\n")
    sections = "\n".join(
        f"{len(rows[at : at + 100])} beginbfchar\n" + "\n".join(rows[at : at + 100]) + "\nendbfchar"
        for at in range(0, len(rows), 100)
    )
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /N def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{sections}\nendcmap end end"
    ).encode()
    widths = " ".join(["500"] * 223)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 33 /LastChar 255"
        b" /Widths [" + widths.encode() + b"] /ToUnicode 4 0 R >>",
        _stream(cmap),
    ]
    kids = []
    for content in contents:
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources"
            b" << /Font << /F1 3 0 R >> >> /Contents " + f"{len(objects) + 2} 0 R >>".encode()
        )
        objects.append(_stream(content))
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _pdf_file(objects)


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return (
        f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
        + packed
        + b"\nendstream"
    )


def _pdf_file(objects: Sequence[bytes]) -> bytes:
    file = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        file
        + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
        + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\n".encode()
        + f"startxref\n{len(file)}\n%%EOF\n".encode()
    )


@pytest.fixture
def wallabag() -> Builder:
    """Builds a wallabag export (version 2) from entries."""

    def build(*entries: dict[str, object]) -> bytes:
        common = {"is_archived": 0, "is_starred": 0, "mimetype": "text/html", "reading_time": 1}
        return json.dumps([common | entry for entry in entries], ensure_ascii=False).encode()

    return build
