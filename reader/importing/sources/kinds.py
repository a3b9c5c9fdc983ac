"""What kind of document a file is: by its content first, by its ending second."""

import io
import json
import re
import zipfile
from enum import StrEnum
from pathlib import PurePath

from reader.importing.sources.table_header import is_link_table


class SourceKind(StrEnum):
    """The kinds of files that articles are read from."""

    TEXT = "text"
    HTML = "html"
    MHTML = "mhtml"
    MARKDOWN = "markdown"
    DOCX = "docx"
    EPUB = "epub"
    PDF = "pdf"
    JSON = "json"
    CSV = "csv"
    ZIP = "zip"


_BY_ENDING = {
    ".html": SourceKind.HTML, ".htm": SourceKind.HTML, ".xhtml": SourceKind.HTML,
    ".xht": SourceKind.HTML, ".mhtml": SourceKind.MHTML, ".mht": SourceKind.MHTML,
    ".md": SourceKind.MARKDOWN, ".markdown": SourceKind.MARKDOWN, ".docx": SourceKind.DOCX,
    ".epub": SourceKind.EPUB, ".pdf": SourceKind.PDF, ".json": SourceKind.JSON,
    ".csv": SourceKind.CSV, ".zip": SourceKind.ZIP,
}  # fmt: skip
_HEAD = 4096
_PDF_WITHIN = 1024
"""Readers accept a PDF header this far into the file (ISO 32000-1, implementation note 13)."""

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--.{0,2000}?-->\s*)*<(?:!doctype\s+(?:html|netscape)|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_TAG_CLOSED = re.compile(r"</(p|div|body|html|head|title|article|section|span|a|td|h1)\s*>", re.I)
_ANY_TAG = re.compile(r"<(?:[a-z][a-z0-9]*\b[^<>]*|/[a-z][a-z0-9]*)>", re.I)
_MAIL_HEADER = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*)+\n")
_MIME = re.compile(r"^mime-version\s*:", re.IGNORECASE | re.MULTILINE)
_MULTIPART = re.compile(
    r"^content-type\s*:\s*(?:multipart/(?:related|mixed|alternative)|text/html)",
    re.IGNORECASE | re.MULTILINE,
)
_LIST_OF_OBJECTS = re.compile(r"\s*(?:\[\s*)?\{\s*\"")


def kind_of(content: bytes, file: str) -> SourceKind:
    """Tell the kind of a file from its bytes, and from its ending where they leave it open.

    A plain text that begins like another kind, but is none, stays a text unless its ending says
    otherwise; then the reader of that kind says what is wrong with it.
    """
    named = _BY_ENDING.get(PurePath(file).suffix.casefold(), SourceKind.TEXT)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_archive(content, named)
    if b"%PDF-" in content[:_PDF_WITHIN] and (
        content.startswith(b"%PDF-") or named is SourceKind.PDF
    ):
        return SourceKind.PDF
    return _kind_of_text(content, named)


def _kind_of_text(content: bytes, named: SourceKind) -> SourceKind:
    head = _head_text(content)
    first = head.lstrip()[:1]
    if first == "<" and _PAGE.match(head) and (named is SourceKind.HTML or _is_page(content)):
        return SourceKind.HTML
    if (
        first in ("[", "{")
        and _LIST_OF_OBJECTS.match(head)
        and (named is SourceKind.JSON or _is_json(content))
    ):
        return SourceKind.JSON
    if _is_mail(head):
        return SourceKind.MHTML
    if named in (SourceKind.TEXT, SourceKind.CSV) and is_link_table(head.partition("\n")[0]):
        return SourceKind.CSV
    if named is SourceKind.HTML and not _ANY_TAG.search(_wide_head(content)):
        return SourceKind.TEXT
    return named


def _kind_of_archive(content: bytes, named: SourceKind) -> SourceKind:
    """Tell an archive's kind from the members that only this kind has."""
    try:
        names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    except Exception:
        # Damaged: the reader of the named kind says so in its words.
        return named if named in (SourceKind.DOCX, SourceKind.EPUB) else SourceKind.ZIP
    if "META-INF/container.xml" in names:
        return SourceKind.EPUB
    if "word/document.xml" in names or (
        "[Content_Types].xml" in names and named is SourceKind.DOCX
    ):
        return SourceKind.DOCX
    return named if named in (SourceKind.DOCX, SourceKind.EPUB) else SourceKind.ZIP


def _head_text(content: bytes) -> str:
    """Decode a file's first bytes well enough to recognise ASCII letters in them."""
    head = content[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace").replace("\r\n", "\n")
    if head[1:2] == b"\x00":
        return head.decode("utf-16-le", "replace").replace("\r\n", "\n")
    text = head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _wide_head(content: bytes) -> str:
    return content[:200_000].replace(b"\x00", b"").decode("latin-1")


def _is_page(content: bytes) -> bool:
    """Whether bytes that begin as a page go on as one: an article about HTML does not."""
    closed = {match.casefold() for match in _TAG_CLOSED.findall(_wide_head(content))}
    return len(closed) >= 2


def _is_json(content: bytes) -> bool:
    try:
        return isinstance(json.loads(content), list | dict)
    except (ValueError, RecursionError):
        return False


def _is_mail(head: str) -> bool:
    match = _MAIL_HEADER.match(head.lstrip("\n")) or (
        # A header longer than what was looked at.
        None if "\n\n" in head else re.match(r"[\w-]+:", head)
    )
    if match is None:
        return False
    header = match.group() if match.re is _MAIL_HEADER else head
    return bool(_MIME.search(header) and _MULTIPART.search(header))
