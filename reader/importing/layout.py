"""Lines -> an article: its title and metadata, body blocks, related items, and removed lines."""

from dataclasses import dataclass
from datetime import datetime

from reader.importing.body_lines import BodyReader
from reader.importing.body_region import BodyRegion, find_body
from reader.importing.heading import HeadingReader
from reader.importing.ledger import Ledger
from reader.importing.lines import Line
from reader.importing.names import is_known_name
from reader.importing.page_tail import TailReader
from reader.importing.related import RelatedGroup, read_related
from reader.importing.rules.registry import RuleRegistry
from reader.importing.surroundings import Surroundings, read_before
from reader.importing.survey import Survey
from reader.importing.tags import TagReader
from reader.model.draft import Block, BlockKind, RelatedItem, RemovedLine

SHORTENED_TITLE = 80
"""Code points of a title made from the first sentence of a text that has none."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A page read as an article; texts as in ``Draft``. ``blocks`` may be empty."""

    title: str
    place: str
    author: str
    agency: str
    section: str
    date: str | None
    datetime: str | None
    date_text: str
    source_url: str
    blocks: tuple[Block, ...]
    related: tuple[RelatedItem, ...]
    tags: tuple[str, ...]
    removed: tuple[RemovedLine, ...]


def read_layout(
    lines: tuple[Line, ...],
    rules: RuleRegistry,
    reference: datetime | None = None,
    keep: frozenset[int] = frozenset(),
) -> Layout:
    """Read the lines of a file as an article.

    ``reference`` is the time that relative dates («قبل 3 ساعات») count from. Every line given
    ends in exactly one of ``blocks`` and ``removed``. ``keep`` are the 1-based numbers of lines
    that a person wants in the body whatever a rule says of them: they become paragraphs at their
    place, while what was read from them (the title…) stays, and are no related items.
    """
    survey = Survey(lines, rules, reference)
    region = find_body(survey) or _region_without_sentences(survey)
    ledger = Ledger(lines)
    heading, region = HeadingReader(survey, region, ledger).read()
    found = Surroundings(TagReader(survey, region, heading))
    read_before(survey, region, heading, ledger, found)
    BodyReader(survey, region, heading, ledger, found).read()
    TailReader(survey, region, heading, ledger, found).read()
    kept = _lines_with(lines, keep)
    for index in kept:
        ledger.put_back(index)
    blocks = ledger.blocks()
    return Layout(
        title=heading.title or _title_from(blocks),
        place=heading.place,
        author=heading.author,
        agency=heading.agency,
        section=heading.section,
        date=heading.date.reading.date if heading.date else None,
        datetime=heading.date.reading.datetime if heading.date else None,
        date_text=heading.date.text if heading.date else "",
        source_url=found.source_url,
        blocks=blocks,
        related=_related(survey, found, kept),
        tags=tuple(found.tags.tags),
        removed=ledger.removed(),
    )


def _lines_with(lines: tuple[Line, ...], numbers: frozenset[int]) -> frozenset[int]:
    """Give the indexes of the lines that hold any of these lines of the file."""
    if not numbers:
        return frozenset()
    return frozenset(
        index
        for index, line in enumerate(lines)
        if numbers.intersection(range(line.number, line.number + line.raw.count("\n") + 1))
    )


def _related(survey: Survey, found: Surroundings, kept: frozenset[int]) -> tuple[RelatedItem, ...]:
    """Put block items and inline links in the order of the page, each once."""
    placed = [(index, item) for index, item in found.links if index not in kept]
    for group in found.groups:
        left = RelatedGroup(tuple(i for i in group.lines if i not in kept), group.section)
        placed += [(group.lines[0], item) for item in read_related(survey, left)]
    placed.sort(key=lambda entry: entry[0])
    merged: dict[str, RelatedItem] = {}
    for _, item in placed:
        name = item.title or item.lead or item.caption
        known = merged.get(name)
        merged[name] = item if known is None else _fuller(known, item)
    return tuple(merged.values())


def _fuller(first: RelatedItem, second: RelatedItem) -> RelatedItem:
    """Join what two links to the same article say of it."""
    return RelatedItem(
        title=first.title or second.title,
        lead=first.lead or second.lead,
        section=first.section or second.section,
        caption=first.caption or second.caption,
        date=first.date or second.date,
    )


def _region_without_sentences(survey: Survey) -> BodyRegion:
    """Choose a body on a page without one long sentence: a poem, a list, a brief.

    It begins after the first line that no rule takes (the title) and ends before the first
    marked line that only marked lines follow.
    """
    plain = [index for index in range(len(survey)) if not survey.marks[index]]
    if not plain:
        return BodyRegion(first=len(survey), last=len(survey) - 1)
    first = plain[0]
    if len(plain) > 1:
        rest = [
            index
            for index in plain[1:]
            if not survey.is_metadata(index)
            and not (index < 4 and is_known_name(survey.lines[index].text))
        ]
        first = rest[0] if rest else plain[0]
    return BodyRegion(first=first, last=plain[-1])


def _title_from(blocks: tuple[Block, ...]) -> str:
    """Shorten the first sentence of the body to a title."""
    kinds = (BlockKind.PARAGRAPH, BlockKind.STANDFIRST)
    text = next((block.text for block in blocks if block.kind in kinds), "")
    for mark in (". ", "؟ ", "! ", "۔ ", "? ", "… "):
        text = text.split(mark, 1)[0]
    text = text.strip(" .")
    if len(text) <= SHORTENED_TITLE:
        return text
    head = text[:SHORTENED_TITLE].rsplit(" ", 1)[0].rstrip(" ،,؛;:-–")
    return f"{head}…"
