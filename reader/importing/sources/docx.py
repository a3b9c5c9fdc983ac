"""Word documents (DOCX, ECMA-376)."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader.importing.parse import parse_bytes
from reader.importing.source import SourceFile, printable_path
from reader.importing.sources.archive import Archive
from reader.importing.sources.damage import damage_named
from reader.importing.sources.passages import (
    Document,
    Particulars,
    Passage,
    SourceOptions,
    byline_particulars,
    keep_lines,
    make_draft,
)
from reader.model.draft import BlockKind, Draft
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

_KIND = Sentence("Word document")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_BREAKS = frozenset({f"{_WORD}br", f"{_WORD}cr"})
_DELETED = frozenset({f"{_WORD}del", f"{_WORD}moveFrom"})
_TITLE = "title"
_MADE_BY_LIBRARIES = frozenset({"python-docx", "apache poi", "un-named"})


def read_docx(source: SourceFile, options: SourceOptions) -> Draft:
    """Read a Word document as one article; lines are its paragraphs, counted from 1.

    A document with heading styles keeps its order; one without is judged as a plain text is.
    Text in tables and boxes is taken where it stands; deleted text and comments are not. Raises
    UnusableInputError for a document that is damaged, protected, or without text.
    """
    Archive(source.content, source.file, _KIND)  # refuses what would unpack to too much
    import docx  # noqa: PLC0415 - 200 ms that only DOCX needs

    with damage_named(source.file, _KIND):
        document = docx.Document(io.BytesIO(source.content))
        styles = {style.style_id: (style.name or "").casefold() for style in document.styles}
        styled = list(_styled_paragraphs(document.element.body, styles))
        author = document.core_properties.author or ""
    if not any(text.strip() for _, text in styled):
        raise UnusableInputError(
            "The file {name} has no text; choose a document with text.",
            name=printable_path(source.file),
        )
    known = "" if author.casefold() in _MADE_BY_LIBRARIES else author
    if not any(style == _TITLE or style.startswith("heading") for style, _ in styled):
        return _plain(source, [text for _, text in styled], options)
    passages = [
        Passage(_kind_of(style), text, number) for number, (style, text) in enumerate(styled, 1)
    ]
    title = next((text for style, text in styled if style == _TITLE), "")
    if not title and styled[0][0].startswith("heading"):
        title = styled[0][1]
    draft = make_draft(
        Document(passages=tuple(passages), particulars=Particulars(title=title)),
        source.file,
        options,
    )
    if not (draft.author or draft.agency) and known:
        # The one who saved the document, where nothing in it names its author.
        found = byline_particulars(known)
        draft = replace(draft, author=found.author, agency=found.agency)
    return keep_lines(draft, options.keep)


def _plain(source: SourceFile, texts: list[str], options: SourceOptions) -> Draft:
    """Judge the paragraphs of a document without styles as the lines of a text."""
    joined = "\n".join(" ".join(text.split()) for text in texts)
    return parse_bytes(
        joined.encode("utf-8", "replace"),
        source.file,
        "utf-8",
        source.modified_at,
        options.rules,
        options.keep,
    )


def _kind_of(style: str) -> BlockKind:
    if style.startswith("heading"):
        return BlockKind.SUBHEAD
    if style == "caption":
        return BlockKind.CAPTION
    if style == "subtitle":
        return BlockKind.STANDFIRST
    return BlockKind.PARAGRAPH


def _styled_paragraphs(body: Any, styles: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each paragraph's style name and text, a line break inside one parting it."""
    for paragraph in body.iter(f"{_WORD}p"):
        if any(parent.tag == f"{_COMPATIBLE}Fallback" for parent in paragraph.iterancestors()):
            continue  # the same box again, for old programs
        named = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
        style = styles.get(named.get(f"{_WORD}val"), "") if named is not None else ""
        for text in "".join(_pieces(paragraph)).split("\n"):
            yield style, text


def _pieces(paragraph: Any) -> Iterator[str]:
    """Yield a paragraph's text, without what was deleted and without the paragraphs inside it."""
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        tag = element.tag
        if tag == f"{_WORD}t":
            yield element.text or ""
        elif tag == f"{_WORD}tab":
            yield " "
        elif tag in _BREAKS:
            yield "\n"
        elif tag == f"{_WORD}noBreakHyphen":
            yield "-"
        elif tag not in _DELETED and tag not in (f"{_WORD}p", f"{_WORD}pPr", f"{_WORD}rPr"):
            waiting.extend(reversed(element))
