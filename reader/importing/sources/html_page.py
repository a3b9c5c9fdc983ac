"""Saved web pages, and pieces of HTML out of collections and books."""

import re
from dataclasses import replace

from reader.importing.decode import Decoded, decode
from reader.importing.lines import key_of
from reader.importing.source import SourceFile, printable_path
from reader.importing.sources.markup import MarkedPassage, parse_html, passages_of
from reader.importing.sources.page_body import body_indexes, page_particulars
from reader.importing.sources.passages import (
    Document,
    Particulars,
    Passage,
    SourceOptions,
    heading_particulars,
    keep_lines,
    make_draft,
)
from reader.model.draft import Draft, RemovedLine
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_DECLARATION_WITHIN = 8192
PASSAGES_ABOVE = 12
"""How far above the body its byline and date are looked for."""

_LONGEST_METADATA_WORDS = 14
_TITLE_MARKS = re.compile(r"\s+[-–—|:»«/]{1,2}\s+")
_MARKUP = re.compile(rb"<[^<>]{0,1000}>|&#?\w{1,10};")
_JUDGED_BYTES = 400_000
"""How much of a page its encoding is found from."""

_LATIN = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}
"""Browsers read these as windows-1252 (WHATWG Encoding Standard, "Names and labels")."""


def read_html(
    source: SourceFile, options: SourceOptions, charset: str = "", told: Particulars | None = None
) -> Draft:
    """Read a saved web page as one article.

    ``charset`` is the one its transport names (MHTML part, HTTP header), ``told`` what is known
    of it from outside. What of the page is not the article is listed as removed by
    "html-boilerplate". Raises UnusableInputError for a page without text.
    """
    decoded = decode_html(source.content, source.file, options.encoding, charset)
    root = parse_html(decoded.text)
    passages = passages_of(root) if root is not None else []
    if not passages:
        raise UnusableInputError(
            "The page {name} holds no text; save it again when it has loaded, or choose another "
            "file.",
            name=printable_path(source.file),
        )
    particulars = page_particulars(root).or_else(told or Particulars())
    body, guessed = body_indexes(root, passages)
    particulars = replace(particulars, title=_printed_title(particulars.title, passages))
    title = key_of(particulars.title)
    first = _first_of_text(passages, body)
    kept: list[Passage] = []
    removed: list[RemovedLine] = []
    for index, entry in enumerate(passages):
        passage = entry.passage
        if index in body:
            kept.append(passage)
            continue
        is_title = bool(title) and key_of(passage.text) == title
        rule = "title" if is_title and index <= first else "html-boilerplate"
        removed.append(RemovedLine(passage.line, passage.text, rule))
    above = [
        entry.passage
        for entry in passages[max(0, first - PASSAGES_ABOVE) : first]
        if len(entry.passage.text.split()) <= _LONGEST_METADATA_WORDS and not entry.linked
    ]
    particulars = particulars.or_else(heading_particulars(above, options)).or_else(guessed)
    document = Document(
        passages=tuple(kept),
        particulars=particulars,
        decoded=replace(decoded, text=""),
        web=True,
        removed=tuple(removed),
    )
    return keep_lines(make_draft(document, source.file, options), options.keep)


def _first_of_text(passages: list[MarkedPassage], body: frozenset[int]) -> int:
    """Give the index of the body's first long passage: its heading stands above that."""
    long = (
        index
        for index in sorted(body)
        if len(passages[index].passage.text.split()) > _LONGEST_METADATA_WORDS
    )
    return next(long, min(body, default=0))


def _printed_title(title: str, passages: list[MarkedPassage]) -> str:
    """Take the part of a page's title that the page prints alone: the rest is the site's name."""
    parts = [part for part in _TITLE_MARKS.split(title) if len(part.split()) >= 3]
    if parts and parts != [title]:
        printed = {key_of(entry.passage.text) for entry in passages}
        if key_of(title) not in printed:
            return next((part.strip() for part in parts if key_of(part) in printed), title)
    return title


def read_fragment(
    markup: str, file: str, options: SourceOptions, told: Particulars, *, web: bool
) -> Draft:
    """Read HTML that is nothing but an article's text, as read-later services and books keep it.

    All of it is body. Raises UnusableInputError where it holds no paragraph.
    """
    root = parse_html(markup)
    passages = [entry.passage for entry in passages_of(root)] if root is not None else []
    document = Document(passages=tuple(passages), particulars=told, web=web)
    return keep_lines(make_draft(document, file, options), options.keep)


def _without_markup(content: bytes) -> bytes:
    """Give the lines of a page that hold more than ASCII, without tags, to find the encoding by."""
    if b"\x00" in content:
        return content
    lines = _MARKUP.sub(b"\n", content[:_JUDGED_BYTES]).split(b"\n")
    return b"\n".join(line for line in lines if not line.isascii()) or content


def decode_html(content: bytes, file: str, encoding: str | None, charset: str = "") -> Decoded:
    """Decode a page: as the person says, else UTF-8 where it is, else as the page declares.

    A declaration that gives no plausible text is not believed: then the text decides, without
    the markup, whose Latin letters would mislead the search.
    """
    subject = Sentence("The page {name}", name=printable_path(file))
    if encoding is not None:
        return decode(content, encoding, subject=subject)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return decode(content, subject=subject)
    match = _DECLARED.search(content[:_DECLARATION_WITHIN])
    names = (
        [charset, *(group.decode("ascii") for group in match.groups() if group)]
        if match
        else [charset]
    )
    found = decode(_without_markup(content), subject=subject)
    for name in filter(None, names):
        known = _LATIN.get(name.casefold(), name)
        if known.casefold().startswith("utf-16"):
            continue  # a page that says so in ASCII letters is not in UTF-16
        try:
            declared = decode(content, known, subject=subject)
        except UnusableInputError:
            continue
        if known == "cp1252" and found.encoding not in ("windows-1252", "utf-8"):
            continue  # what servers say of any page; the letters are not Western
        others = (found.encoding, *found.alternatives)
        return replace(
            declared,
            alternatives=tuple(
                dict.fromkeys(other for other in others if other != declared.encoding)
            ),
        )
    whole = decode(content, found.encoding, subject=subject)
    return replace(whole, alternatives=found.alternatives)
