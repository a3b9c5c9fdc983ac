"""An article with its highlights as an EPUB 3 book, for readers on paper-like screens.

By the standard library alone: a container, a package, a navigation document, one chapter, a style
sheet (EPUB 3.3, W3C 2023). Arabic books turn their pages from right to left
(``page-progression-direction``). The same article gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from reader.export.passages import block_spans, marked_blocks, quoted, writable
from reader.model.annotation import AnnotationKind
from reader.model.draft import BlockKind
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from reader.model.annotation import Annotation
    from reader.model.article import Article
    from reader.model.draft import Block
    from reader.model.export import ExportedArticle

_DATE = (1980, 1, 1, 0, 0, 0)
"""Of every file in the archive: the earliest that ZIP knows."""

_EARLIEST = "1980-01-01T00:00:00Z"
_LARGEST_PACKAGE = 1024 * 1024

_CONTAINER = """\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""

_PACKAGE = """\
<?xml version="1.0" encoding="UTF-8"?>
<package version="3.0" unique-identifier="id" xml:lang={language} dir={direction}
    xmlns="http://www.idpf.org/2007/opf">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:{id}</dc:identifier>
    <dc:title>{title}</dc:title>
    <dc:language>{plain_language}</dc:language>
{creator}{date}{source}    <meta property="dcterms:modified">{modified}</meta>
  </metadata>
  <manifest>
    <item id="navigation" href="navigation.xhtml" media-type="application/xhtml+xml"
        properties="nav"/>
    <item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>
    <item id="style" href="style.css" media-type="text/css"/>
  </manifest>
  <spine page-progression-direction={direction}>
    <itemref idref="article"/>
  </spine>
</package>
"""

_PAGE = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
    xml:lang={language} lang={language} dir={direction}>
<head>
<title>{title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
{body}
</body>
</html>
"""

# Colours differ in their lines, too, for screens without any.
_STYLE = """\
body { line-height: 1.8; }
h1 { line-height: 1.4; }
.byline, .source, figcaption { opacity: 0.7; font-size: 0.9em; }
mark { color: inherit; background: none; border-bottom: 0.15em solid; }
mark.yellow { background: #fdf0a8; border-bottom-style: solid; }
mark.green { background: #cfeccb; border-bottom-style: dashed; }
mark.blue { background: #cde4f7; border-bottom-style: dotted; }
mark.pink { background: #f9d3df; border-bottom-style: double; }
mark.purple { background: #e3d7f4; border-bottom-style: groove; }
mark.underline { background: none; }
aside { border-inline-start: 0.2em solid; padding-inline-start: 1em; margin-block: 1em; }
blockquote { margin-inline: 1em; opacity: 0.8; }
"""

_WORDS = {
    "ar": ("ملاحظات", "العودة إلى النص"),
    "en": ("Notes", "Back to the text"),
}


def epub(exported: ExportedArticle) -> bytes:
    """One article as the bytes of an EPUB 3 file."""
    article = exported.article
    pages = {
        "META-INF/container.xml": _CONTAINER,
        "book/package.opf": _package(article),
        "book/navigation.xhtml": _page(article, _navigation(article)),
        "book/article.xhtml": _page(article, _chapter(exported)),
        "book/style.css": _STYLE,
    }
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        # The first file, and stored as it is, so that the kind can be told from the first bytes.
        archive.writestr(_entry("mimetype"), "application/epub+zip", zipfile.ZIP_STORED)
        for name, content in pages.items():
            archive.writestr(_entry(name), content, zipfile.ZIP_DEFLATED)
    return output.getvalue()


def is_epub_of(content: bytes, article_id: str) -> bool:
    """Whether ``content`` is a book that ``epub`` made of the article."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entry = archive.getinfo("book/package.opf")
            package = archive.read(entry) if entry.file_size < _LARGEST_PACKAGE else b""
    except (zipfile.BadZipFile, zlib.error, KeyError, RuntimeError, ValueError, OSError):
        return False
    return f"urn:uuid:{article_id}</dc:identifier>".encode() in package


def _entry(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, _DATE)


def _package(article: Article) -> str:
    author = article.author or article.agency

    def element(name: str, value: str | None) -> str:
        return f"    <dc:{name}>{_text(value)}</dc:{name}>\n" if value else ""

    return _PACKAGE.format(
        id=_text(article.id),
        title=_title(article),
        language=quoteattr(_language(article)),
        plain_language=_text(_language(article)),
        direction=quoteattr(article.direction.value),
        creator=element("creator", safe_display(author)),
        date=element("date", _day(article.date)),
        source=element("source", article.source_url),
        modified=_second(article.modified_at) or _second(article.imported_at) or _EARLIEST,
    )


def _title(article: Article) -> str:
    """The title; a book without one is called by its id, for it must have one."""
    return _text(safe_display(article.title) or article.id)


def _language(article: Article) -> str:
    """A language tag (BCP 47); "und" for what is not known."""
    tag = article.language
    return tag if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", tag) else "und"


def _day(text: str | None) -> str | None:
    try:
        return None if text is None else date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def _second(text: str) -> str | None:
    """A moment as a package writes it (EPUB 3.3, 5.5.5): to the second, in UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _page(article: Article, body: str) -> str:
    return _PAGE.format(
        language=quoteattr(_language(article)),
        direction=quoteattr(article.direction.value),
        title=_title(article),
        body=body,
    )


def _navigation(article: Article) -> str:
    link = f'<a href="article.xhtml">{_title(article)}</a>'
    return f'<nav epub:type="toc"><ol><li>{link}</li></ol></nav>'


def _chapter(exported: ExportedArticle) -> str:
    article = exported.article
    noted = [one for one in exported.annotations if one.note]
    numbers = {one.id: number for number, one in enumerate(noted, 1)}
    parts = [f"<h1>{_title(article)}</h1>"]
    byline = (article.author, article.agency, article.place, article.date or article.date_text)
    if any(byline):
        parts.append(
            f'<p class="byline">{_text(" · ".join(map(safe_display, filter(None, byline))))}</p>'
        )
    marked = [one for one in exported.annotations if one.kind is not AnnotationKind.NOTE]
    texts = [block.text for block in article.blocks]
    blocks = zip(article.blocks, block_spans(texts), marked_blocks(texts, marked), strict=True)
    for block, (start, _), pieces in blocks:
        parts.append(_block(block, start, pieces, numbers))
    if article.source_url:
        parts.append(f'<p class="source">{_text(safe_display(article.source_url))}</p>')
    if noted:
        parts.append(_notes(noted, numbers, article))
    return "\n".join(parts)


def _block(
    block: Block,
    place: int,
    pieces: list[tuple[str, tuple[Annotation, ...]]],
    numbers: dict[str, int],
) -> str:
    """A block that begins at ``place`` of the body; a note's number stands at its passage's end."""
    written = ""
    for piece, over in pieces:
        written += _piece(piece, over)
        place += len(piece)
        for one in over:
            if one.end == place and one.id in numbers:
                number = numbers[one.id]
                written += (
                    f'<a epub:type="noteref" href="#note-{number}" id="mark-{number}">'
                    f"<sup>{number}</sup></a>"
                )
    match block.kind:
        case BlockKind.SUBHEAD:
            return f"<h2>{written}</h2>"
        case BlockKind.CAPTION:
            return f"<figure><figcaption>{written}</figcaption></figure>"
        case BlockKind.STANDFIRST:
            return f"<p><strong>{written}</strong></p>"
        case _:
            return f"<p>{written}</p>"


def _piece(piece: str, over: tuple[Annotation, ...]) -> str:
    """A piece of text in the colour of the last annotation over it; bookmarks have none."""
    shown = [one for one in over if one.kind is not AnnotationKind.BOOKMARK]
    if not shown:
        return _text(piece)
    last = shown[-1]
    names = [] if last.colour is None else [last.colour.value]
    if last.kind is AnnotationKind.UNDERLINE:
        names.append("underline")
    return f'<mark class="{" ".join(names)}">{_text(piece)}</mark>'


def _notes(noted: list[Annotation], numbers: dict[str, int], article: Article) -> str:
    body = article.body
    heading, back = _WORDS.get(article.language, _WORDS["en"])
    parts = [f"<h2>{heading}</h2>"]
    for one in noted:
        number = numbers[one.id]
        quote = quoted(one, body)
        paragraphs = "".join(f'<p dir="auto">{_text(line)}</p>' for line in one.note.splitlines())
        parts.append(
            f'<aside epub:type="footnote" id="note-{number}">'
            + (f"<blockquote>{_text(quote)}</blockquote>" if quote else "")
            + f"{paragraphs}"
            + (
                f'<p><a href="#mark-{number}" title={quoteattr(back)}>{number} ↩</a></p>'
                if one.start is not None
                else ""
            )
            + "</aside>"
        )
    return "\n".join(parts)


def _text(text: str) -> str:
    return escape(writable(text))
