"""MHTML: a web page saved as a mail message (RFC 2557), and mail messages with text."""

from dataclasses import replace
from email import policy
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser

from reader.importing.parse import parse_bytes
from reader.importing.source import SourceFile, printable_path
from reader.importing.sources.damage import damage_named
from reader.importing.sources.html_page import read_html
from reader.importing.sources.passages import Particulars, SourceOptions, keep_lines
from reader.model.draft import Draft
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

MOST_PARTS = 5000
_KIND = Sentence("web archive (MHTML)")


def read_mhtml(source: SourceFile, options: SourceOptions) -> Draft:
    """Read the page in a web archive as one article.

    Raises UnusableInputError where the archive holds no page.
    """
    with damage_named(source.file, _KIND):
        message = BytesParser(policy=policy.compat32).parsebytes(source.content)
        part = _page_part(message)
        body = part.get_payload(decode=True) if part is not None else None
        charset = (part.get_content_charset("") or "") if part is not None else ""
        plain = part is not None and part.get_content_type() == "text/plain"
        told = Particulars(
            title=_subject(message),
            source_url=str(message.get("Snapshot-Content-Location", "")).strip(),
        )
    if not isinstance(body, bytes) or not body.strip():
        raise UnusableInputError(
            "The file {name} holds no page with text; save the page again.",
            name=printable_path(source.file),
        )
    if plain:
        draft = parse_bytes(
            body, source.file, options.encoding, source.modified_at, options.rules, options.keep
        )
        return replace(draft, title=told.title or draft.title)
    page = replace(source, content=body)
    draft = read_html(page, replace(options, keep=frozenset()), charset, told)
    return keep_lines(draft, options.keep)


def _page_part(message: Message) -> Message | None:
    """Find the archive's own page: its first HTML part, else its first plain text."""
    plain = None
    for count, part in enumerate(message.walk()):
        if count >= MOST_PARTS:
            break
        kind = part.get_content_type()
        if kind in ("text/html", "application/xhtml+xml"):
            return part
        if kind == "text/plain" and plain is None and not part.is_multipart():
            plain = part
    return plain


def _subject(message: Message) -> str:
    subject = str(message.get("Subject", ""))
    return " ".join(str(make_header(decode_header(subject))).split())
