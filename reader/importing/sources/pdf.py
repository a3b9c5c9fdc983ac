"""PDF documents: their text, laid out from the places of the glyphs.

PDFium (through pypdfium2) opens the document and names the glyphs; it bounds what streams may
unpack to, and knows the ciphers. It must not be used by two threads at once.
"""

import ctypes
import re
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from statistics import median
from typing import Any

from reader.importing.parse import parse_bytes
from reader.importing.source import SourceFile, printable_path
from reader.importing.sources.damage import damage_named
from reader.importing.sources.page_layout import (
    Glyph,
    PageLine,
    PageParagraph,
    join_paragraphs,
    page_lines,
)
from reader.importing.sources.passages import SourceOptions
from reader.model.draft import Block, BlockKind, Draft, RemovedLine
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

MOST_PAGES = 3000
MOST_GLYPHS = 12_000_000
"""A thick book has a thousand pages of three thousand letters."""

_KIND = Sentence("PDF document")
_PDFIUM = threading.Lock()
"""PDFium keeps state of its own for the whole process (see its documentation on threads)."""

_NUMBER_ALONE = re.compile(
    r"^[\W_]*(?:صفحة|page|p\.|ص)?[\W_]*[\d٠-٩۰-۹]{1,4}[\W_]*$", re.IGNORECASE
)
_DIGITS = re.compile(r"[\d٠-٩۰-۹]+")


def read_pdf(source: SourceFile, options: SourceOptions) -> Draft:
    """Read a PDF document as one article; lines are counted through all its pages.

    Raises UnusableInputError for a document that is damaged, protected, or without text.
    """
    with _PDFIUM:
        lines, unnamed = _lines_of(source)
    if not lines:
        raise UnusableInputError(
            "The file {name} has no text; it may be a scan, whose pictures of pages a text "
            "recognition program has to read first.",
            name=printable_path(source.file),
        )
    numbered = list(enumerate(lines, 1))
    removed = _running_heads(lines)
    paragraphs = join_paragraphs([entry for entry in numbered if entry[0] not in removed])
    text = "\n\n".join(paragraph.text for paragraph in paragraphs)
    draft = parse_bytes(text.encode(), source.file, "utf-8", source.modified_at, options.rules)
    warnings = list(draft.warnings)
    if unnamed:
        warnings.append(
            f"{unnamed} letters of the document have a shape but no name, and are shown as �."
        )
    return _numbered_as_in_document(
        replace(draft, warnings=tuple(warnings)), paragraphs, removed, lines
    )


def _lines_of(source: SourceFile) -> tuple[list[PageLine], int]:
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 - 50 ms only PDF needs

    with damage_named(source.file, _KIND):
        try:
            document = pypdfium2.PdfDocument(source.content)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).casefold():
                raise UnusableInputError(
                    "The file {name} is protected with a password; save it without one and "
                    "try again.",
                    name=printable_path(source.file),
                ) from error
            raise
        try:
            return _read_pages(document, printable_path(source.file))
        finally:
            document.close()


def _read_pages(document: Any, name: str) -> tuple[list[PageLine], int]:
    count = len(document)
    if count > MOST_PAGES:
        raise UnusableInputError(
            "The file {name} has {count} pages, which is more than the {most} an article may "
            "have; split it first.",
            name=name,
            count=count,
            most=MOST_PAGES,
        )
    lines: list[PageLine] = []
    glyphs = unnamed = 0
    for number in range(count):
        page = document[number]
        text_page = page.get_textpage()
        found = list(_glyphs(text_page))
        text_page.close()
        page.close()
        glyphs += len(found)
        unnamed += sum(glyph.text == "\ufffd" for glyph in found)
        if glyphs > MOST_GLYPHS:
            raise UnusableInputError(
                "The file {name} holds more text than an article may have; split it first.",
                name=name,
            )
        lines += page_lines(found, number)
    return lines, unnamed


def _glyphs(text_page: Any) -> Iterator[Glyph]:
    """Yield the glyphs of a page that PDFium read there, not the white space it adds itself."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # noqa: PLC0415

    box = pdfium.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    high = 0
    for index in range(text_page.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFD
        high = 0
        if pdfium.FPDFText_IsGenerated(text_page, index) == 1:
            continue
        if abs(pdfium.FPDFText_GetCharAngle(text_page, index)) > 0.1:
            continue  # text that stands on end: a mark on the page's edge
        unnamed = pdfium.FPDFText_HasUnicodeMapError(text_page, index) == 1 or code < 0x20
        text = "\ufffd" if unnamed and code not in (0x09, 0x0A, 0x0D) else chr(code)
        pdfium.FPDFText_GetLooseCharBox(text_page, index, box)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        yield Glyph(text, box.left, box.right, y.value, box.top - box.bottom)


def _running_heads(lines: list[PageLine]) -> dict[int, str]:
    """Find the page numbers and the lines that every page repeats at its edge.

    Returns the rule by the line's number (1-based).
    """
    pages: dict[int, list[int]] = {}
    for number, line in enumerate(lines, 1):
        pages.setdefault(line.page, []).append(number)
    edges: list[int] = []
    for numbers in pages.values():
        ordered = sorted(numbers, key=lambda number: -lines[number - 1].baseline)
        edges += dict.fromkeys((*ordered[:2], *ordered[-2:]))
    keys = {number: _DIGITS.sub("0", lines[number - 1].text) for number in edges}
    counts = Counter(keys.values())
    fewest = max(3, len(pages) // 3)
    rules: dict[int, str] = {}
    for number in edges:
        if _NUMBER_ALONE.match(lines[number - 1].text):
            if len(pages) > 1:
                rules[number] = "page-number"
        elif len(pages) >= 3 and counts[keys[number]] >= fewest and len(keys[number]) < 120:
            rules[number] = "running-head"
    return rules


def _numbered_as_in_document(
    draft: Draft, paragraphs: list[PageParagraph], removed: dict[int, str], lines: list[PageLine]
) -> Draft:
    """Give blocks and removed lines the document's line numbers, and headings their kind."""
    # The text was joined with a blank line between paragraphs: paragraph n is line 2n - 1.
    body = median(
        size
        for paragraph in paragraphs
        for size in [paragraph.size] * max(1, len(paragraph.text) // 20)
    )
    blocks = []
    for block in draft.blocks:
        paragraph = paragraphs[(block.line - 1) // 2]
        kind = block.kind
        if (
            kind is BlockKind.PARAGRAPH
            and paragraph.size > 1.12 * body
            and len(block.text.split()) <= 15
        ):
            kind = BlockKind.SUBHEAD
        blocks.append(Block(kind, block.text, paragraph.number))
    left_out = [
        replace(line, line=paragraphs[(line.line - 1) // 2].number) for line in draft.removed
    ]
    left_out += [
        RemovedLine(number, lines[number - 1].text, rule) for number, rule in removed.items()
    ]
    return replace(
        draft,
        blocks=tuple(blocks),
        removed=tuple(sorted(left_out, key=lambda line: line.line)),
    )
