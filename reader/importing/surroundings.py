"""Accounts for the lines around a body and between its paragraphs."""

import re
from dataclasses import dataclass, field

from reader.importing import shapes
from reader.importing.body_region import BodyRegion
from reader.importing.byline import Byline, read_byline
from reader.importing.heading import Heading
from reader.importing.ledger import Ledger
from reader.importing.names import is_agency, is_known_name
from reader.importing.related import RelatedGroup
from reader.importing.rules.headings import related_on_line, related_section, tags_on_line
from reader.importing.survey import Survey
from reader.importing.title_text import repeats
from reader.importing.visitors import first_comment
from reader.model.draft import BlockKind, RelatedItem

SIGNUP_LINES = 8
"""How many lines the form of a newsletter takes inside a text."""

_STATE_RULES = {
    "site": "site-list",
    "comments": "reader-comment",
    "footer": "page-footer",
}
_STATES = {
    "related-heading": "related",
    "most-read-heading": "site",
    "tags-heading": "tags",
    "comments": "comments",
    "copyright": "footer",
    "contributors-footer": "footer",
    "footer-link": "footer",
    "previous-next": "site",
}


@dataclass(slots=True)
class Surroundings:
    """What the lines around the body gave: related groups (in order), inline links, tags."""

    groups: list[RelatedGroup] = field(default_factory=list)
    links: list[tuple[int, RelatedItem]] = field(default_factory=list)
    tags: dict[str, None] = field(default_factory=dict)
    source_url: str = ""


class SurroundingsReader:
    """Goes over a page in order and notes every line that the heading left open."""

    def __init__(
        self, survey: Survey, region: BodyRegion, heading: Heading, ledger: Ledger
    ) -> None:
        self._survey = survey
        self._region = region
        self._heading = heading
        self._ledger = ledger
        self._found = Surroundings()
        self._state = ""
        self._group: list[int] = []
        self._group_section = ""

    def read(self) -> Surroundings:
        """Note every open line and give what was found on the way."""
        self._read_before()
        self._read_inside()
        self._read_after()
        return self._found

    # Before the body

    def _read_before(self) -> None:
        title = self._title_key()
        for index in range(self._region.first):
            if not self._ledger.is_open(index):
                continue
            line = self._survey.lines[index]
            self._take_address(index)
            if mark := self._survey.marks[index]:
                rule = mark
            elif title and repeats(self._survey, index, title):
                rule = "title"
            elif self._survey.legal[index]:
                rule = "legal-notice"
            elif self._survey.date_at(index) is not None:
                rule = "page-clock"
            elif line.words <= 4:
                rule = "navigation-menu"
            else:
                rule = "headline-list"
            self._ledger.remove(index, rule)

    def _title_key(self) -> str:
        index = self._heading.title_index
        return self._survey.lines[index].key if index >= 0 else ""

    def _take_address(self, index: int) -> None:
        text = self._survey.lines[index].text
        if self._survey.marks[index] == "address" and "://" in text and not self._found.source_url:
            self._found.source_url = text[text.index("http") :] if "http" in text else ""

    # Inside the body

    def _read_inside(self) -> None:
        region, ledger = self._region, self._ledger
        index = region.first
        while index <= region.last:
            if not ledger.is_open(index):
                index += 1
            elif mark := self._survey.marks[index]:
                index = self._read_interruption(index, mark)
            elif not self._survey.prose[index] and self._read_dated_link(index):
                index += 2
            elif self._is_body_line(index):
                self._keep_paragraph(index)
                index += 1
            else:
                index = self._read_short_lines(index)

    def _keep_paragraph(self, index: int) -> None:
        line = self._survey.lines[index]
        previous = self._survey.lines[index - 1] if index else None
        again = previous is not None and previous.key == line.key and self._survey.prose[index]
        if again and index - 1 >= self._region.first:  # a refrain's short lines stay
            self._ledger.remove(index, "repeated-line")
        else:
            self._ledger.keep(index, BlockKind.PARAGRAPH)

    def _is_body_line(self, index: int) -> bool:
        line = self._survey.lines[index]
        if self._survey.captions[index]:
            return False
        if self._is_numbered_heading(index):
            return False
        if self._survey.prose[index] or shapes.is_short_prose(line) or shapes.continues(line):
            return True
        return line.words >= (10 if line.is_sentence else 15)

    def _is_numbered_heading(self, index: int) -> bool:
        """Whether a numbered line heads a paragraph; the items of a list follow one another."""
        survey = self._survey
        if not shapes.is_numbered(survey.lines[index]) or index >= self._region.last:
            return False
        beside = (survey.lines[index - 1], survey.lines[index + 1]) if index else ()
        return not any(shapes.is_bulleted(line) or line.words < 5 for line in beside)

    def _read_interruption(self, index: int, mark: str) -> int:
        """Note a marked line, and after a heading the links or lists up to the next sentence."""
        self._ledger.remove(index, mark)
        line = self._survey.lines[index]
        if mark == "inline-related":
            self._found.links.append((index, RelatedItem(title=related_on_line(line))))
        self._take_source(index, mark)
        if mark in ("follow-us", "signup-form"):
            return self._read_signup_form(index)
        if mark not in ("related-heading", "most-read-heading", "tags-heading"):
            return index + 1
        held: list[int] = []
        place = index + 1
        while place <= self._region.last and not self._is_interrupted_text(place):
            held.append(place)
            place += 1
        last_is_subhead = (
            len(held) >= 2
            and self._survey.lines[held[-1]].words <= 5
            and not self._survey.marks[held[-1]]
            and self._is_shorter(held)
        )
        if last_is_subhead:
            held.pop()
            place -= 1
        rules = {"related-heading": "related-block", "tags-heading": "tag"}
        for other in held:
            self._ledger.remove(other, self._survey.marks[other] or rules.get(mark, "site-list"))
        if mark == "related-heading" and held:
            self._found.groups.append(RelatedGroup(tuple(held), related_section(line)))
        elif mark == "tags-heading":
            self._take_tags(index, held)
        return place

    def _is_shorter(self, held: list[int]) -> bool:
        """Whether the last line is no headline like those above it: it has half their words."""
        *above, last = (self._survey.lines[place].words for place in held)
        return last <= 2 or 2 * last <= sum(above) / len(above) + 1

    def _take_source(self, index: int, mark: str) -> None:
        """Read the source, or the agency in brackets behind the initials at an article's end."""
        text = self._survey.lines[index].text
        if mark == "source-line":
            self._heading.take_source(read_byline(text))
            return
        found = re.search(r"\(([^()]+)\)", text) if mark == "end-mark" else None
        if found is not None and is_agency(found[1]):
            self._heading.take_source(Byline(agency=re.sub(r"\s*[،,/]\s*", "; ", found[1])))

    def _read_signup_form(self, index: int) -> int:
        """Note the short lines of a newsletter's form, up to its last label."""
        end = min(index + SIGNUP_LINES, self._region.last)
        labels = ("follow-us", "signup-form")
        last = max(p for p in range(index, end + 1) if self._survey.marks[p] in labels)
        for place in range(index + 1, last + 1):
            if mark := self._survey.marks[place]:
                self._ledger.remove(place, mark)
            elif not self._survey.prose[place] or self._survey.legal[place]:
                self._ledger.remove(place, "signup-form")
            else:
                self._keep_paragraph(place)
        return last + 1

    def _is_interrupted_text(self, index: int) -> bool:
        line = self._survey.lines[index]
        return self._survey.prose[index] or (
            not self._survey.marks[index] and shapes.continues(line) and line.is_sentence
        )

    def _read_dated_link(self, index: int) -> bool:
        """Note a headline with a date under it: a link to another article among the paragraphs."""
        below = index + 1
        if below > self._region.last or not self._ledger.is_open(below):
            return False
        line = self._survey.lines[index]
        if line.words < 4 or self._survey.captions[index] or self._survey.date_at(index):
            return False
        if self._survey.marks[below] or self._survey.date_at(below) is None:
            return False
        self._ledger.remove(index, "related-block")
        self._ledger.remove(below, "related-block")
        self._found.groups.append(RelatedGroup((index, below)))
        return True

    def _read_short_lines(self, index: int) -> int:
        """Note a run of lines without sentence form: captions, a subhead, a list, verse."""
        run: list[int] = []
        place = index
        while (
            place <= self._region.last
            and self._ledger.is_open(place)
            and not self._survey.marks[place]
            and not self._is_body_line(place)
        ):
            run.append(place)
            place += 1
        captioned = False
        verse = not any(self._survey.prose)
        plain = [other for other in run if not self._survey.captions[other]]
        for other in run:
            line = self._survey.lines[other]
            if self._survey.captions[other]:
                kind, captioned = BlockKind.CAPTION, True
            elif self._is_numbered_heading(other):
                kind, captioned = BlockKind.SUBHEAD, False
            elif captioned and line.words > 7:
                kind = BlockKind.CAPTION
            elif (
                verse
                or shapes.is_speech(line)
                or len(plain) >= 3
                or other == len(self._survey) - 1
                or place > self._region.last
            ):
                kind = BlockKind.PARAGRAPH
            else:
                kind, captioned = BlockKind.SUBHEAD, False
            self._ledger.keep(other, kind)
        return place

    # After the body

    def _read_after(self) -> None:
        self._state = "after"
        last = len(self._survey) - 1
        comment = first_comment(self._survey, self._region.last + 1, last)
        for index in range(self._region.last + 1, len(self._survey)):
            if index == comment and self._state == "after":
                self._state = "comments"
            if not self._ledger.is_open(index):
                continue
            if mark := self._survey.marks[index]:
                self._read_mark(index, mark)
            else:
                self._read_plain(index)
        self._close_group()

    def _read_mark(self, index: int, mark: str) -> None:
        line = self._survey.lines[index]
        state = _STATES.get(mark)
        if mark == "inline-related":
            self._found.links.append((index, RelatedItem(title=related_on_line(line))))
        elif mark == "tags-heading":
            self._take_tags(index, [])
        elif mark in ("source-line", "end-mark"):
            self._take_source(index, mark)
            state = "after" if self._state == "" else None
        self._take_address(index)
        if self._state == "related" and state is None:
            self._group.append(index)
        elif state is not None:
            self._close_group()
            self._state = state
            self._group_section = related_section(line) if state == "related" else ""
        self._ledger.remove(index, mark)

    def _read_plain(self, index: int) -> None:
        if self._heading.author and self._survey.lines[index].text == self._heading.author:
            self._ledger.remove(index, "repeated-author")
            return
        if self._state == "tags" and not self._is_tag(index):
            self._state = "after" if self._survey.count(index) == 1 else "site"
        if self._state == "related" and self._is_menu(index):
            self._close_group()
            self._state = "footer"
        if self._survey.legal[index]:
            self._ledger.remove(index, "legal-notice")
        elif self._state == "tags":
            self._take_tags(index, [index])
            self._ledger.remove(index, "tag")
        elif self._state == "related":
            self._group.append(index)
            self._ledger.remove(index, "related-block")
        elif self._state in _STATE_RULES:
            self._ledger.remove(index, _STATE_RULES[self._state])
        else:
            self._read_unmarked_tail(index)

    def _read_unmarked_tail(self, index: int) -> None:
        """Note a line after the body under no heading: metadata, caption, tag, link, menu."""
        survey, line, heading = self._survey, self._survey.lines[index], self._heading
        found = survey.date_at(index)
        if found is not None:
            heading.date = heading.date or found
            self._ledger.remove(index, "date-line")
            return
        byline = self._survey.byline_at(index)
        if byline is None and line.text.startswith("(") and line.words <= 5:
            byline = read_byline(line.text)
        if byline is None and line.words <= 3 and is_agency(line.text):
            byline = Byline(agency=line.text.strip(" :-.()"))
        if byline is not None and not survey.captions[index]:
            heading.take(byline)
            self._ledger.remove(index, "byline")
        elif survey.captions[index]:
            self._ledger.keep(index, BlockKind.CAPTION)
        elif survey.count(index) > 1 and line.words <= 6 and not self._spoken_of(index):
            self._state = "site"
            self._ledger.remove(index, "navigation-menu")
        elif line.words <= 4:
            self._read_short_tail(index)
        else:
            self._read_headline_tail(index)

    def _read_short_tail(self, index: int) -> None:
        line = self._survey.lines[index]
        if is_known_name(line.text) and not self._heading.author and not self._spoken_of(index):
            self._heading.author = line.text.strip(" :-–،.()")
            self._ledger.remove(index, "byline")
        elif self._is_tag(index) and (self._spoken_of(index) or self._in_short_run(index)):
            self._take_tags(index, [index])
            self._ledger.remove(index, "tag")
        else:
            self._ledger.remove(index, "page-footer")

    def _read_headline_tail(self, index: int) -> None:
        survey = self._survey
        near = [place for place in (index - 1, index + 1) if self._is_tail_headline(place)]
        if survey.prose[index]:
            self._ledger.remove(index, "site-list")
        elif near:
            self._found.groups.append(RelatedGroup((index,)))
            self._ledger.remove(index, "related-block")
        else:
            self._ledger.remove(index, "headline-list")

    def _is_tail_headline(self, index: int) -> bool:
        if not self._region.last < index < len(self._survey) or self._survey.marks[index]:
            return False
        line = self._survey.lines[index]
        return line.words >= 5 and shapes.is_headline(line) and not self._survey.captions[index]

    def _in_short_run(self, index: int) -> bool:
        near = (index - 1, index + 1)
        return any(
            self._region.last < place < len(self._survey)
            and self._survey.lines[place].words <= 4
            and not self._survey.marks[place]
            for place in near
        )

    def _spoken_of(self, index: int) -> bool:
        key = self._survey.lines[index].key
        region = range(self._region.first, self._region.last + 1)
        return key in self._heading.title or any(
            key in self._survey.lines[place].key for place in region
        )

    def _is_tag(self, index: int) -> bool:
        line = self._survey.lines[index]
        if line.words > 5 or line.is_sentence or re.search(r"\d:\d|//|_", line.text):
            return False
        return self._survey.date_at(index) is None

    def _is_menu(self, index: int) -> bool:
        """Whether four short lines in a row begin here: no related item, the page's foot."""
        lines = self._survey.lines[index : index + 4]
        if len(lines) < 4 or any(line.words > 3 for line in lines):
            return False
        return not any(self._survey.date_at(place) for place in range(index, index + 4))

    def _take_tags(self, heading_index: int, indexes: list[int]) -> None:
        tags = list(tags_on_line(self._survey.lines[heading_index]))
        tags += [self._survey.lines[index].text.strip(" #،,") for index in indexes]
        for tag in tags:
            if tag:
                self._found.tags[tag] = None

    def _close_group(self) -> None:
        if self._group:
            self._found.groups.append(RelatedGroup(tuple(self._group), self._group_section))
        self._group, self._group_section = [], ""
