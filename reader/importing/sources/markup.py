"""HTML -> passages, with lxml: text only, never markup."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree, html  # type: ignore[import-untyped]

from reader.importing.sources.passages import Passage
from reader.model.draft import BlockKind

_BLOCKS = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
        "nav", "ol", "option", "p", "pre", "search", "section", "summary", "table", "tbody",
        "tfoot", "thead", "tr", "ul", "caption", "title",
    }
)  # fmt: skip
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CAPTIONS = frozenset({"figcaption", "caption"})
_SKIPPED = frozenset(
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed",
        "audio", "video", "canvas", "map", "head", "select", "textarea", "datalist", "rp", "rt",
    }
)  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DATA_ADDRESS = re.compile(r"""(?<=["'(])data:[^"')]{200,}""")
_CODE = re.compile(r"<(script|style)\b[^>]{0,2000}>", re.IGNORECASE)
_LONG_CODE = 100_000
"""Code points of a script from which on it is cut out: libxml2 gives a page up at ten million."""

_PAGE_ENDS = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)
_XML_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """A passage with where it stands: the element it is in, and whether it is all links."""

    passage: Passage
    element: Any
    linked: bool


def parse_html(text: str) -> Any:
    """Parse HTML as a browser would, however broken; None where nothing is left of it.

    No entity is expanded but HTML's own, nothing is fetched, and the parser's bounds on depth and
    size stay on. Pictures inside the page (``data:`` addresses) are cut out before.
    """
    text = _XML_UNFIT.sub("", _DATA_ADDRESS.sub("", text))
    # Browsers go on behind a page's end, libxml2 would drop what stands there.
    text = _PAGE_ENDS.sub("", _without_long_code(text))
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return html.document_fromstring(text.encode(), parser=parser)
    except etree.ParserError:  # an empty document
        return None


def _without_long_code(text: str) -> str:
    """Cut long scripts and style sheets out of a page, keeping its line numbers."""
    pieces: list[str] = []
    done = 0
    folded = text.lower() if len(text) > _LONG_CODE else ""
    for match in _CODE.finditer(text) if folded else ():
        if match.end() < done:
            continue
        end = folded.find(f"</{match[1].lower()}", match.end())
        if end < 0:
            break
        if end - match.end() > _LONG_CODE:
            pieces += [text[done : match.end()], "\n" * text.count("\n", match.end(), end)]
            done = end
    return "".join((*pieces, text[done:]))


def passages_of(root: Any) -> list[MarkedPassage]:
    """Give the text of each block under ``root``, in order."""
    return list(_Walker(root).passages())


def plain_text(markup: str) -> str:
    """Give the text of a short piece that may hold markup, such as a title."""
    if "<" not in markup and "&" not in markup:
        return " ".join(markup.split())
    root = parse_html(markup)
    return "" if root is None else " ".join(" ".join(root.itertext()).split())


class _Walker:
    """Walks a tree without recursion and cuts its text at the blocks' borders."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._pieces: list[str] = []
        self._linked = self._unlinked = 0
        self._links = 0
        self._open: list[Any] = []

    def passages(self) -> Iterator[MarkedPassage]:
        """Yield the passages."""
        walker = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walker:
            tag = element.tag if isinstance(element.tag, str) else ""
            if event == "start":
                if _is_skipped(element, tag):
                    walker.skip_subtree()
                    continue
                if tag in _BLOCKS or tag == "br" or _is_layout_cell(element, tag):
                    yield from self._flush()
                self._enter(element, tag)
            else:
                if tag in _BLOCKS:
                    yield from self._flush()
                self._leave(element, tag)
        yield from self._flush()

    def _enter(self, element: Any, tag: str) -> None:
        if tag in _BLOCKS:
            self._open.append(element)
        elif tag == "a":
            self._links += 1
        elif tag in ("td", "th") and self._pieces:
            self._pieces.append(" | ")
        self._add(element.text, tag)

    def _leave(self, element: Any, tag: str) -> None:
        if self._open and self._open[-1] is element:
            self._open.pop()
        elif tag == "a" and self._links:
            self._links -= 1
        if element is not self._root:
            self._add(element.tail, tag)

    def _add(self, text: str | None, _tag: str) -> None:
        if not text:
            return
        self._pieces.append(text)
        if self._links:
            self._linked += len(text.strip())
        else:
            self._unlinked += len(text.strip())

    def _flush(self) -> Iterator[MarkedPassage]:
        text = "".join(self._pieces)
        linked = self._linked > 0 and not self._unlinked
        self._pieces.clear()
        self._linked = self._unlinked = 0
        if not text.strip():
            return
        block = self._open[-1] if self._open else self._root
        tags = {element.tag for element in self._open[-4:]}
        kind = BlockKind.PARAGRAPH
        if tags & _CAPTIONS:
            kind = BlockKind.CAPTION
        elif tags & _HEADINGS:
            kind = BlockKind.SUBHEAD
        # A preformatted text keeps its line ends, as poems do.
        parts = text.split("\n") if "pre" in tags else [text]
        for step, part in enumerate(parts):
            if clean := " ".join(part.split()).strip(" |"):
                line = int(block.sourceline or 1) + (step if len(parts) > 1 else 0)
                yield MarkedPassage(Passage(kind, clean, line), block, linked)


def _is_layout_cell(element: Any, tag: str) -> bool:
    """Whether a cell is a part of the page, not of a table of data: then it stands alone."""
    return tag in ("td", "th") and _is_layout_row(element.getparent())


def _is_layout_row(row: Any) -> bool:
    """Whether a table's row holds texts of several blocks, as pages laid out by tables do."""
    cells = row if row is not None and row.tag == "tr" else ()
    return any(child.tag in _BLOCKS or child.tag == "br" for cell in cells for child in cell)


def _is_skipped(element: Any, tag: str) -> bool:
    if not tag or tag in _SKIPPED:
        return True
    if element.get("hidden") is not None and tag not in ("html", "body"):
        return True
    style = element.get("style")
    return bool(style and tag not in ("html", "body") and _HIDDEN.search(style))
