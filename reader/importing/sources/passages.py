"""Passages of a structured document -> a Draft.

A document that tells its headings, captions and paragraphs apart is not judged as a plain text is:
everything in its body is kept. Only what stands above the text (the title again, the byline, the
date) is read as such, and on web pages the named line rules take share bars and links.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from reader.importing.byline import read_byline, read_dateline
from reader.importing.decode import Decoded
from reader.importing.lines import Line, clean_line, key_of, make_line
from reader.importing.rules.headings import related_on_line, tags_on_line
from reader.importing.rules.registry import RuleRegistry
from reader.importing.source import printable_path
from reader.importing.survey import Survey
from reader.importing.visual_order import to_plain_letters
from reader.model.draft import Block, BlockKind, Draft, RelatedItem, RemovedLine
from reader.model.errors import UnusableInputError
from reader.text.direction import base_direction
from reader.text.language import detect_language
from reader.text.normalise import fold

HEAD_PASSAGES = 10
"""How many passages above the first long one may tell of the article (title, byline, date…)."""

_LONG_WORDS = 25
_LONGEST_TITLE_WORDS = 30
_LONGEST_BYLINE_WORDS = 14
_SAMPLE_CODE_POINTS = 4000
_FRAMES = frozenset({"related-heading", "most-read-heading", "comments"})
"""Marks of headings whose short followers belong to them."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of a document; ``line`` is its 1-based line in the decoded source."""

    kind: BlockKind
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a document says of itself; an empty part is not known. As in ``Draft``."""

    title: str = ""
    place: str = ""
    author: str = ""
    agency: str = ""
    section: str = ""
    date: str | None = None
    datetime: str | None = None
    date_text: str = ""
    source_url: str = ""
    tags: tuple[str, ...] = ()

    def or_else(self, other: "Particulars") -> "Particulars":
        """Fill what is not known from another account."""
        dated = self if self.date else other
        return Particulars(
            title=self.title or other.title,
            place=self.place or other.place,
            author=self.author or other.author,
            agency=self.agency or other.agency,
            section=self.section or other.section,
            date=dated.date,
            datetime=dated.datetime,
            date_text=dated.date_text,
            source_url=self.source_url or other.source_url,
            tags=self.tags or other.tags,
        )


@dataclass(frozen=True, slots=True)
class Document:
    """A structured document before it is a draft.

    ``decoded`` says how its bytes were read; ``web`` that it comes from a web page, so that the
    line rules apply; ``removed`` what was left out already.
    """

    passages: tuple[Passage, ...]
    particulars: Particulars = Particulars()
    decoded: Decoded = field(default_factory=lambda: Decoded("", "utf-8"))
    web: bool = False
    removed: tuple[RemovedLine, ...] = ()
    related: tuple[RelatedItem, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceOptions:
    """How to read a file: the person's encoding, cleaning rules and kept lines, and the time."""

    encoding: str | None
    rules: RuleRegistry
    keep: frozenset[int]
    modified_at: str | None

    @property
    def reference(self) -> datetime:
        """The time that relative dates count from, without an offset."""
        now = datetime.now(UTC)
        return (datetime.fromisoformat(self.modified_at) if self.modified_at else now).replace(
            tzinfo=None
        )


def make_draft(document: Document, file: str, options: SourceOptions) -> Draft:
    """Turn a document into a draft.

    Raises UnusableInputError if it holds no paragraph.
    """
    sorter = _Sorter(_cleaned(document.passages), document, options)
    sorter.sort()
    blocks = tuple(sorter.blocks)
    if not any(block.kind is BlockKind.PARAGRAPH for block in blocks):
        raise UnusableInputError(
            "The file {name} holds no article text: no paragraph was found in it; choose a file "
            "that holds an article.",
            name=printable_path(file),
        )
    told = sorter.particulars
    sample = "\n".join((told.title, *(block.text for block in blocks[:12])))[:_SAMPLE_CODE_POINTS]
    removed = sorted((*document.removed, *sorter.removed), key=lambda removed: removed.line)
    return Draft(
        file=file,
        encoding=document.decoded.encoding,
        language=detect_language(sample),
        direction=base_direction(sample),
        title=told.title or _opening(blocks) or Path(file).stem,
        place=told.place,
        author=told.author,
        agency=told.agency,
        section=told.section,
        date=told.date,
        datetime=told.datetime,
        date_text=told.date_text,
        source_url=told.source_url,
        blocks=blocks,
        related=(*document.related, *sorter.related),
        tags=told.tags,
        removed=tuple(removed),
        warnings=(*document.decoded.warnings, *document.warnings),
        encoding_alternatives=document.decoded.alternatives,
    )


def keep_lines(draft: Draft, keep: frozenset[int]) -> Draft:
    """Put the lines that the person wants back into the body, at their place."""
    wanted = [removed for removed in draft.removed if removed.line in keep]
    if not wanted:
        return draft
    back = [
        Block(BlockKind.PARAGRAPH, text, removed.line)
        for removed in wanted
        if (text := clean_line(removed.text))
    ]
    blocks = sorted((*draft.blocks, *back), key=lambda block: block.line)
    left = tuple(removed for removed in draft.removed if removed.line not in keep)
    return replace(draft, blocks=tuple(blocks), removed=left)


def byline_particulars(text: str) -> Particulars:
    """Read what a document gives as its author: names, or an agency and a place with them."""
    text = clean_line(text)
    if not text or "://" in text or len(text.split()) > _LONGEST_BYLINE_WORDS:
        return Particulars()
    byline = read_byline(text)
    if byline is None:
        return Particulars(author=text)
    return Particulars(place=byline.place, author=byline.author, agency=byline.agency)


def heading_particulars(passages: Iterable[Passage], options: SourceOptions) -> Particulars:
    """Read the date and byline out of passages that stand above an article's text."""
    cleaned = _cleaned(passages)
    lines = tuple(_line(number, passage) for number, passage in enumerate(cleaned, 1))
    survey = Survey(lines, options.rules, options.reference)
    told = Particulars()
    for index in range(len(lines)):
        told = told.or_else(_told_by(survey, index)[0])
    return told


def _told_by(survey: Survey, index: int) -> tuple[Particulars, str]:
    """Read a line as a date or byline; also the name of the rule for such a line."""
    line = survey.lines[index]
    date = survey.date_at(index)
    if date is not None:
        beside = read_byline(date.rest, explicit=True) if date.rest else None
        found = Particulars(
            place=beside.place if beside else "",
            author=beside.author if beside else "",
            agency=beside.agency if beside else "",
            date=date.reading.date,
            datetime=date.reading.datetime,
            date_text=date.text,
        )
        return found, "date-line"
    byline = survey.byline_at(index)
    if byline is not None and line.words <= _LONGEST_BYLINE_WORDS and not line.full_stop:
        told = Particulars(place=byline.place, author=byline.author, agency=byline.agency)
        return told, "byline"
    return Particulars(), ""


def _cleaned(passages: Iterable[Passage]) -> list[Passage]:
    """Clean the characters of each passage; line breaks inside one become spaces."""
    cleaned = []
    for passage in passages:
        text = clean_line(" ".join(to_plain_letters(passage.text).split()))
        if text:
            cleaned.append(replace(passage, text=text))
    return cleaned


def _opening(blocks: tuple[Block, ...]) -> str:
    words = next((block.text for block in blocks if block.kind is BlockKind.PARAGRAPH), "").split()
    return " ".join(words[:12]) + ("…" if len(words) > 12 else "")


class _Sorter:
    """Decides for each passage whether it is body, something told of the article, or clutter."""

    def __init__(self, passages: list[Passage], document: Document, options: SourceOptions) -> None:
        self._passages = passages
        self._web = document.web
        self._lines = tuple(_line(number, passage) for number, passage in enumerate(passages, 1))
        self._survey = Survey(self._lines, options.rules, options.reference)
        self.particulars = document.particulars
        self.blocks: list[Block] = []
        self.removed: list[RemovedLine] = []
        self.related: list[RelatedItem] = []

    def sort(self) -> None:
        """Fill ``blocks``, ``removed``, ``related`` and what is told."""
        start = self._read_head()
        frame = ""
        for index in range(start, len(self._passages)):
            passage, line = self._passages[index], self._lines[index]
            mark = self._survey.marks[index] if self._web else ""
            if frame and not mark and _belongs_to_frame(passage, line):
                self._take_framed(passage, frame)
                continue
            frame = mark if mark in _FRAMES else ""
            if mark:
                self._take_marked(index, mark)
            else:
                self.blocks.append(Block(passage.kind, passage.text, passage.line))
        self._read_dateline()

    def _take_framed(self, passage: Passage, frame: str) -> None:
        related = frame == "related-heading"
        self._remove(passage, "related-block" if related else "site-list")
        if related and len(passage.text.split()) >= 3:
            self.related.append(RelatedItem(title=passage.text))

    def _take_marked(self, index: int, mark: str) -> None:
        line = self._lines[index]
        self._remove(self._passages[index], mark)
        if title := related_on_line(line):
            self.related.append(RelatedItem(title=title))
        if mark == "tags-heading" and (tags := tags_on_line(line)):
            self.particulars = self.particulars.or_else(Particulars(tags=tags))

    def _read_head(self) -> int:
        """Read what stands above the text; returns the index of the first passage of the body."""
        index = 0
        while index < min(HEAD_PASSAGES, len(self._passages)):
            passage, line = self._passages[index], self._lines[index]
            if line.words > _LONG_WORDS or passage.kind is BlockKind.CAPTION:
                break
            rule = self._head_rule(index)
            if not rule:
                break
            self._remove(passage, rule)
            index += 1
        return index

    def _head_rule(self, index: int) -> str:
        """Name what a passage above the text is; takes in what it tells. Empty: it is body."""
        passage, line = self._passages[index], self._lines[index]
        told = self.particulars
        if told.title and line.key == key_of(told.title):
            return "title"
        if self._web and self._survey.marks[index]:
            return self._survey.marks[index]
        found, rule = _told_by(self._survey, index)
        if rule:
            self.particulars = told.or_else(found)
            return rule
        if told.author and line.key == key_of(told.author):
            return "repeated-author"
        if told.title or line.words > _LONGEST_TITLE_WORDS or line.full_stop:
            return ""
        self.particulars = replace(told, title=passage.text)
        return "title"

    def _read_dateline(self) -> None:
        """Read the place and agency that the first paragraph begins with; it stays as it is."""
        first = next((block for block in self.blocks if block.kind is BlockKind.PARAGRAPH), None)
        byline = read_dateline(first.text) if first else None
        if byline is not None:
            self.particulars = self.particulars.or_else(
                Particulars(place=byline.place, author=byline.author, agency=byline.agency)
            )

    def _remove(self, passage: Passage, rule: str) -> None:
        self.removed.append(RemovedLine(passage.line, passage.text, rule))


def _belongs_to_frame(passage: Passage, line: Line) -> bool:
    return passage.kind is not BlockKind.SUBHEAD and line.words < 15 and not line.full_stop


def _line(number: int, passage: Passage) -> Line:
    return make_line(number, passage.text, passage.text, fold(passage.text), 0)
