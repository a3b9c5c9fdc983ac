"""EPUB books (EPUB 2 and 3): one article for each chapter document of the spine."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from lxml import etree  # type: ignore[import-untyped]

from reader.importing.source import SourceFile, printable_path
from reader.importing.sources.archive import Archive
from reader.importing.sources.damage import damage_named
from reader.importing.sources.entries import Entry
from reader.importing.sources.html_page import decode_html
from reader.importing.sources.markup import parse_html
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

_KIND = Sentence("EPUB book")
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
MOST_CHAPTERS = 5000


@dataclass(frozen=True, slots=True)
class _Book:
    """A book's package document: its particulars, and the chapters' names in the archive."""

    title: str
    author: str
    date: str
    chapters: tuple[str, ...]
    labels: dict[str, str]


def chapters_of(source: SourceFile) -> Iterator[Entry]:
    """Yield the chapters of a book in reading order; the book is each one's section.

    Raises UnusableInputError for a book that is damaged, protected, or without chapters.
    """
    archive = Archive(source.content, source.file, _KIND)
    name = printable_path(source.file)
    book = _read_package(archive, source.file)
    if not book.chapters:
        raise UnusableInputError(
            "The book {name} lists no chapters; get another copy of it.", name=name
        )
    locked = _encrypted(archive, source.file)
    if all(chapter in locked for chapter in book.chapters):
        raise UnusableInputError(
            "The book {name} is protected against copying (DRM); Maqal cannot open it.", name=name
        )
    for number, chapter in enumerate(book.chapters, 1):
        if chapter not in archive or chapter in locked:
            continue
        markup = decode_html(archive.read(chapter), f"{name} ({chapter})", None).text
        title = _chapter_title(markup) or book.labels.get(chapter, "")
        yield Entry(
            title=title or f"{book.title} ({number})",
            author=book.author,
            section=book.title,
            date=book.date,
            content=markup,
            web=False,
        )


def _read_package(archive: Archive, file: str) -> _Book:
    with damage_named(file, _KIND):
        container = _xml(archive.read(_CONTAINER))
        path = str(container.xpath("string(//*[local-name()='rootfile'][1]/@full-path)"))
        package = _xml(archive.read(path))
        folder = posixpath.dirname(path)
        items = {
            item.get("id"): (
                _within(folder, item.get("href") or ""),
                item.get("media-type") or "",
                (item.get("properties") or "").split(),
            )
            for item in package.xpath("//*[local-name()='manifest']/*[local-name()='item']")
        }
        spine = package.xpath("//*[local-name()='spine']/*[local-name()='itemref']")
        chapters = [
            items[reference.get("idref")][0]
            for reference in spine[:MOST_CHAPTERS]
            if reference.get("idref") in items
            and items[reference.get("idref")][1] in _PAGES
            and "nav" not in items[reference.get("idref")][2]
        ]
        contents = [
            path
            for path, kind, properties in items.values()
            if "nav" in properties or kind == "application/x-dtbncx+xml"
        ]
        return _Book(
            title=_first(package, "title"),
            author="; ".join(dict.fromkeys(_every(package, "creator"))),
            date=_first(package, "date"),
            chapters=tuple(dict.fromkeys(chapters)),
            labels=_labels(archive, contents),
        )


def _labels(archive: Archive, contents: list[str]) -> dict[str, str]:
    """Read what the tables of contents call each chapter document (its first entry)."""
    labels: dict[str, str] = {}
    for path in contents:
        if path not in archive:
            continue
        try:
            root = _xml(archive.read(path))
        except etree.XMLSyntaxError:
            continue
        folder = posixpath.dirname(path)
        for point in root.iter("{*}navPoint"):
            label = " ".join(point.xpath("string(*[local-name()='navLabel'])").split())
            target = str(point.xpath("string(*[local-name()='content']/@src)"))
            labels.setdefault(_within(folder, target), label)
        for link in root.iter("{*}a"):
            label = " ".join("".join(link.itertext()).split())
            labels.setdefault(_within(folder, link.get("href") or ""), label)
    return labels


def _encrypted(archive: Archive, file: str) -> frozenset[str]:
    """Give the members that are encrypted (fonts often are; that does not matter)."""
    if _ENCRYPTION not in archive:
        return frozenset()
    with damage_named(file, _KIND):
        root = _xml(archive.read(_ENCRYPTION))
        return frozenset(
            unquote(reference.get("URI") or "") for reference in root.iter("{*}CipherReference")
        )


def _xml(content: bytes) -> Any:
    """Parse XML without entities, document types or addresses."""
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False
    )
    root = etree.fromstring(content, parser)
    if root is None:
        raise ValueError("an empty document")
    return root


def _within(folder: str, reference: str) -> str:
    """Give the archive's name for a reference relative to a folder in it."""
    return posixpath.normpath(posixpath.join(folder, unquote(reference.partition("#")[0])))


def _every(package: Any, name: str) -> list[str]:
    found = package.xpath(f"//*[local-name()='metadata']/*[local-name()='{name}']")
    texts = [" ".join("".join(element.itertext()).split()) for element in found]
    return [text for text in texts if text]


def _first(package: Any, name: str) -> str:
    return next(iter(_every(package, name)), "")


def _chapter_title(markup: str) -> str:
    root = parse_html(markup)
    if root is None:
        return ""
    for heading in root.iter("h1", "h2", "h3"):
        if text := " ".join("".join(heading.itertext()).split()):
            return text
    return ""
