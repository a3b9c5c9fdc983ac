"""Markdown documents (CommonMark, with front matter as site builders write it)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.importing.decode import decode
from reader.importing.parse import parse_bytes
from reader.importing.source import SourceFile, printable_path
from reader.importing.sources.damage import damage_named
from reader.importing.sources.markup import parse_html, passages_of, plain_text
from reader.importing.sources.page_body import iso_date
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
from reader.model.sentence import Sentence
from reader.text.dates import find_date

LARGEST_MARKDOWN = 4 * 1024 * 1024
"""Code points. Longer files are no documents written by hand, and are read as plain text."""

_FRONT_MATTER = re.compile(
    r"\A\ufeff?(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<fields>.{0,20000}?)\r?\n"
    r"(?P=fence)[ \t]*(?:\r?\n|\Z)",
    re.DOTALL,
)
_FIELD = re.compile(r"^(?P<name>[\w-]{1,40})\s*[:=]\s*(?P<text>.*)$")
_ITEM = re.compile(r"^\s+-\s+(?P<text>.+)$")


def read_markdown(source: SourceFile, options: SourceOptions) -> Draft:
    """Read a Markdown document as one article.

    Its first heading is the title where the front matter gives none. Raises UnusableInputError
    for bytes that are no text, and for a document without a paragraph.
    """
    name = printable_path(source.file)
    decoded = decode(
        source.content, options.encoding, subject=Sentence("The file {name}", name=name)
    )
    text = decoded.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    told, skipped = _front_matter(text)
    body = "\n" * text[:skipped].count("\n") + text[skipped:]
    if len(body) > LARGEST_MARKDOWN:
        return parse_bytes(
            source.content,
            source.file,
            options.encoding,
            source.modified_at,
            options.rules,
            options.keep,
        )
    with damage_named(source.file, Sentence("Markdown document")):
        tokens = MarkdownIt("commonmark").enable("table").parse(body)
    passages = list(_passages(tokens))
    headings = [
        place for place, passage in enumerate(passages) if passage.kind is BlockKind.SUBHEAD
    ]
    if not told.title and headings and headings[0] == 0:
        told = replace(told, title=passages[0].text)
    document = Document(
        passages=tuple(passages), particulars=told, decoded=replace(decoded, text="")
    )
    return keep_lines(make_draft(document, source.file, options), options.keep)


def _front_matter(text: str) -> tuple[Particulars, int]:
    """Read the fields of the front matter, and where it ends.

    Only the plain lines that articles use are read (``title: …``, a list of tags); whatever else
    YAML or TOML can say is passed over.
    """
    match = _FRONT_MATTER.match(text)
    if match is None:
        return Particulars(), 0
    fields: dict[str, str] = {}
    lists: dict[str, list[str]] = {}
    name = ""
    for line in match["fields"].split("\n"):
        if item := _ITEM.match(line):
            lists.setdefault(name, []).append(item["text"].strip(" \"'"))
        elif field := _FIELD.match(line):
            name = field["name"].casefold()
            fields.setdefault(name, field["text"].strip().strip("\"'"))
    if not fields:
        return Particulars(), 0
    author = fields.get("author", "") or fields.get("authors", "").strip("[]")
    author = author or "; ".join(lists.get("author", lists.get("authors", [])))
    found = byline_particulars(author.replace('"', ""))
    printed = fields.get("date", "") or fields.get("published", "")
    date, time = iso_date(printed)
    if date is None and printed and (reading := find_date(printed)) is not None:
        date, time = reading.date, reading.datetime
    tags = lists.get("tags") or re.split("[,،]", fields.get("tags", "").strip("[]"))
    return Particulars(
        title=plain_text(fields.get("title", "")),
        author=found.author,
        agency=found.agency,
        place=fields.get("place", "") or found.place,
        section=fields.get("section", "") or fields.get("category", ""),
        date=date,
        datetime=time,
        date_text=printed,
        source_url=fields.get("url", "") or fields.get("source", "") or fields.get("link", ""),
        tags=tuple(tag for text in tags if (tag := text.strip(" \"'"))),
    ), match.end()


def _passages(tokens: list[Token]) -> Iterator[Passage]:
    kind = BlockKind.PARAGRAPH
    row: list[str] | None = None
    row_line = 1
    for token in tokens:
        line = (token.map[0] if token.map else 0) + 1
        if token.type in ("heading_open", "heading_close"):
            opened = token.type == "heading_open"
            kind = BlockKind.SUBHEAD if opened else BlockKind.PARAGRAPH
        elif token.type == "tr_open":
            row, row_line = [], line
        elif token.type == "tr_close":
            yield Passage(BlockKind.PARAGRAPH, " | ".join(filter(None, row or [])), row_line)
            row = None
        elif token.type in ("fence", "code_block"):
            for step, text in enumerate(token.content.split("\n")):
                yield Passage(BlockKind.PARAGRAPH, text, line + step)
        elif token.type == "html_block":
            yield from _html_passages(token.content, line)
        elif token.type == "inline":
            text, captions = _inline(token)
            if row is not None:
                row.append(text)
                continue
            yield Passage(kind, text, line)
            yield from (Passage(BlockKind.CAPTION, caption, line) for caption in captions)


def _html_passages(markup: str, line: int) -> Iterator[Passage]:
    root = parse_html(markup)
    for entry in passages_of(root) if root is not None else []:
        yield replace(entry.passage, line=line + max(0, entry.passage.line - 1))


def _inline(token: Token) -> tuple[str, list[str]]:
    """Give the text of a paragraph, and the descriptions of the pictures in it."""
    text: list[str] = []
    captions: list[str] = []
    for child in token.children or []:
        if child.type == "image":
            captions.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            text.append(" ")
        elif child.type in ("text", "code_inline", "text_special"):
            text.append(child.content)
    return "".join(text), [caption for caption in captions if len(caption.split()) >= 2]
