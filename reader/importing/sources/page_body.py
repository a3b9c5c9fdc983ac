"""Which passages of a web page are the article, and what the page says of it."""

import json
import logging
import re
import warnings
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from reader.importing.lines import key_of
from reader.importing.sources.markup import MarkedPassage, plain_text
from reader.importing.sources.no_downloads import keep_downloads_out
from reader.importing.sources.passages import Particulars, byline_particulars
from reader.model.draft import BlockKind

MOST_ELEMENTS = 150_000
"""Larger pages are read by their own structure only: trafilatura would take minutes."""

MOST_TAGS = 30

_FRAME = frozenset(
    {"nav", "footer", "aside", "header", "form", "menu", "dialog", "button", "label"}
)
_ARTICLE = "//article|//main|//*[@role='main']|//*[@itemprop='articleBody']"
_TYPES = re.compile(r"Article|Posting|Report|Review|WebPage")
_SITE_MARKS = (" | ", " - ", " – ", " — ", " :: ", " » ", " « ")
_META = {
    "author": ("article:author", "author", "dc.creator", "dcterms.creator", "parsely-author",
               "sailthru.author", "byl"),
    "date": ("article:published_time", "datepublished", "date", "pubdate", "publishdate",
             "publish_date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date",
             "parsely-pub-date", "sailthru.date", "og:article:published_time", "article.published"),
    "section": ("article:section", "parsely-section", "section"),
    "title": ("og:title", "twitter:title", "dc.title", "parsely-title", "headline"),
    "url": ("og:url", "parsely-link", "twitter:url"),
    "site": ("og:site_name", "application-name", "dc.publisher"),
}  # fmt: skip

# Its warnings name pages that it discards; the person gets our own sentence.
for _name in ("trafilatura", "htmldate"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


def page_particulars(root: Any) -> Particulars:
    """Read what a page says of its article: JSON-LD, meta elements, its title and heading."""
    meta = _meta_of(root)
    linked = _linked_data(root)
    site = meta.get("site", "") or _site_of(linked)
    title = plain_text(_text(linked.get("headline"))) or meta.get("title", "")
    title = title or _only_heading(root) or " ".join((root.findtext(".//title") or "").split())
    date, time = _date_of(_text(linked.get("datePublished")) or meta.get("date", "") or _time(root))
    found = byline_particulars(_names(linked.get("author")) or meta.get("author", ""))
    if found.author and key_of(found.author) == key_of(site):
        found = Particulars()
    section = linked.get("articleSection")
    canonical = root.xpath("string(//link[@rel='canonical'][1]/@href)")
    return Particulars(
        title=_without_site(title, site),
        place=found.place,
        author=found.author,
        agency=found.agency,
        section=meta.get("section", "")
        or plain_text(_text(section[0] if isinstance(section, list) and section else section)),
        date=date,
        datetime=time,
        date_text=time or date or "",
        source_url=_address(str(canonical)) or _address(meta.get("url", "")),
        tags=_tags(root, linked),
    )


def body_indexes(root: Any, passages: list[MarkedPassage]) -> tuple[frozenset[int], Particulars]:
    """Find which passages are the article's body, by their index.

    Also what trafilatura finds out about the article, to fill what the page does not say outright.
    """
    found, told = _trafilatura_body(root)
    chosen = _matched(passages, found) if found else set()
    letters = sum(len(passages[index].passage.text) for index in chosen)
    if letters < 200:
        own = _own_body(root, passages)
        if sum(len(passages[index].passage.text) for index in own) > letters:
            chosen = own
    return frozenset(_with_neighbours(passages, chosen)), told


def iso_date(text: str) -> tuple[str | None, str | None]:
    """Read a machine's date: the ISO date and, where it has a time, the ISO date and time."""
    return _date_of(text)


def _trafilatura_body(root: Any) -> tuple[list[str], Particulars]:
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        return [], Particulars()
    keep_downloads_out()
    from trafilatura import bare_extraction  # noqa: PLC0415 - 400 ms that only web pages need

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about dates that pages write in ways of their own
            document = bare_extraction(
                root,
                include_comments=False,
                include_tables=True,
                with_metadata=True,
                date_extraction_params={
                    "original_date": True,
                    "extensive_search": False,
                    "outputformat": "%Y-%m-%d",
                },
            )
    except Exception:
        # The page can be read by its own structure, whatever trafilatura stumbles over.
        return [], Particulars()
    if document is None or isinstance(document, dict) or document.body is None:
        return [], Particulars()
    found = byline_particulars(document.author or "")
    told = Particulars(
        author=found.author, agency=found.agency, place=found.place, date=document.date or None
    )
    texts = ("".join(element.itertext()) for element in document.body)
    return [" ".join(text.split()) for text in texts if text.strip()], told


def _matched(passages: list[MarkedPassage], found: list[str]) -> set[int]:
    """Find the passages whose text trafilatura gave; of copies the one among other matches."""
    whole = "\n".join(_bare(text) for text in found)
    exact = Counter(_bare(text) for text in found)
    keys = [_bare(entry.passage.text) for entry in passages]
    times = Counter(keys)
    candidates = [
        index
        for index, key in enumerate(keys)
        if key and (key in exact or (len(key) >= 20 and key in whole))
    ]
    sure = [index for index in candidates if times[keys[index]] == 1]
    if not sure:
        return set(candidates)
    middle = sure[len(sure) // 2]
    chosen = set(sure)
    for key in {keys[index] for index in candidates} - {keys[index] for index in sure}:
        copies = [index for index in candidates if keys[index] == key]
        chosen.add(min(copies, key=lambda index: abs(index - middle)))
    return chosen


def _own_body(root: Any, passages: list[MarkedPassage]) -> set[int]:
    """Choose by the page's own structure: its article element, else all but its frame."""
    holders = list(root.xpath(_ARTICLE))
    best: set[int] = set()
    weight = 0
    for holder in holders[:20]:
        inside = {
            index
            for index, entry in enumerate(passages)
            if not entry.linked
            and any(parent is holder for parent in _upwards(entry.element))
            and not _in_frame(entry.element, holder)
        }
        letters = sum(len(passages[index].passage.text) for index in inside)
        if letters > weight:
            best, weight = inside, letters
    if weight >= 100:
        return best
    return {
        index
        for index, entry in enumerate(passages)
        if not entry.linked and not _in_frame(entry.element, root)
    }


def _with_neighbours(passages: list[MarkedPassage], chosen: set[int]) -> set[int]:
    """Add what the extraction dropped of the body: sentences, lists, and pictures' captions."""
    if not chosen:
        return chosen
    parents = {passages[index].element.getparent() for index in chosen}
    added = set(chosen)
    for index in range(min(chosen), len(passages)):
        element = passages[index].element
        if element.tag == "li" and not passages[index].linked:
            holder = element.getparent().getparent() if element.getparent() is not None else None
            if holder in parents:
                added.add(index)
    for index in range(min(chosen), max(chosen)):
        entry = passages[index]
        if index in chosen or entry.linked:
            continue
        passage = entry.passage
        if passage.kind is BlockKind.CAPTION:
            added.add(index)
        elif passage.kind is BlockKind.PARAGRAPH and entry.element.getparent() in parents:
            sentence = passage.text.rstrip("»\")'”").endswith((".", "!", "?", "؟", "…"))
            if sentence and len(passage.text.split()) >= 8:
                added.add(index)
    return added


def _upwards(element: Any) -> Iterator[Any]:
    while element is not None:
        yield element
        element = element.getparent()


def _in_frame(element: Any, top: Any) -> bool:
    for parent in _upwards(element):
        if parent is top:
            return False
        if parent.tag in _FRAME:
            return True
    return False


def _bare(text: str) -> str:
    return "".join(text.split())


def _meta_of(root: Any) -> dict[str, str]:
    told: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if content := " ".join((element.get("content") or "").split()):
            told.setdefault(name.casefold(), content)
    return {
        part: next((told[name] for name in names if name in told), "")
        for part, names in _META.items()
    }


def _linked_data(root: Any) -> dict[str, Any]:
    """Give the page's JSON-LD account of its article (schema.org), or an empty one."""
    pages: list[dict[str, Any]] = []
    for script in root.xpath("//script[@type='application/ld+json']"):
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = [data]
        while waiting and len(pages) < 200:
            entry = waiting.pop()
            if isinstance(entry, list):
                waiting += entry
            elif isinstance(entry, dict):
                pages.append(entry)
                graph = entry.get("@graph")
                waiting += graph if isinstance(graph, list) else []
    known = [page for page in pages if _TYPES.search(_text(page.get("@type")))]
    known.sort(key=lambda page: ("headline" in page) + ("datePublished" in page), reverse=True)
    return known[0] if known else {}


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return " ".join(entry for entry in value if isinstance(entry, str))
    return ""


def _names(value: Any) -> str:
    """Give the names of JSON-LD's author: a text, a person, or several."""
    entries = value if isinstance(value, list) else [value]
    names = [entry.get("name") if isinstance(entry, dict) else entry for entry in entries]
    return "; ".join(
        dict.fromkeys(plain_text(name) for name in names if isinstance(name, str) and name.strip())
    )


def _site_of(linked: dict[str, Any]) -> str:
    publisher = linked.get("publisher")
    return _text(publisher.get("name")) if isinstance(publisher, dict) else ""


def _only_heading(root: Any) -> str:
    headings = [" ".join("".join(heading.itertext()).split()) for heading in root.iter("h1")]
    known = {heading for heading in headings if len(heading.split()) >= 3}
    return known.pop() if len(known) == 1 else ""


def _without_site(title: str, site: str) -> str:
    for mark in _SITE_MARKS:
        head, found, tail = title.rpartition(mark)
        if found and head.strip() and site and key_of(tail) == key_of(site):
            return head.strip()
        head, found, tail = title.rpartition(mark)
        if found and mark == " | " and len(head.split()) >= 3 and len(tail.split()) <= 4:
            return head.strip()
    return title.strip()


def _time(root: Any) -> str:
    for element in root.iter("time"):
        if element.get("datetime"):
            return str(element.get("datetime"))
    return ""


def _date_of(text: str) -> tuple[str | None, str | None]:
    text = text.strip()
    if not re.match(r"\d{4}-\d\d-\d\d", text):
        return None, None
    try:
        moment = datetime.fromisoformat(re.sub(r"([+-]\d\d)(\d\d)$", r"\1:\2", text))
    except ValueError:
        try:
            return datetime.fromisoformat(text[:10]).date().isoformat(), None
        except ValueError:
            return None, None
    if len(text) <= 10:
        return moment.date().isoformat(), None
    return moment.date().isoformat(), moment.replace(microsecond=0).isoformat()


def _tags(root: Any, linked: dict[str, Any]) -> tuple[str, ...]:
    told = [str(text) for text in root.xpath("//meta[@property='article:tag']/@content")]
    if not told:
        keywords = linked.get("keywords")
        told = keywords if isinstance(keywords, list) else re.split("[,،؛;]", _text(keywords))
    if not any(told):
        told = ["".join(link.itertext()) for link in root.iter("a") if link.get("rel") == "tag"]
    cleaned = (plain_text(tag) for tag in told if isinstance(tag, str))
    return tuple(dict.fromkeys(tag for tag in cleaned if 0 < len(tag) <= 60))[:MOST_TAGS]


def _address(text: str) -> str:
    text = text.strip()
    return text if text.startswith(("http://", "https://")) and len(text) < 2000 else ""
