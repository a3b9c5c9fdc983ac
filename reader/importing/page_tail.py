"""Accounts for the lines after a body: related articles, tags, comments, the page's foot."""

from reader.importing import shapes
from reader.importing.body_region import BodyRegion
from reader.importing.byline import Byline, read_byline
from reader.importing.heading_facts import Heading
from reader.importing.ledger import Ledger
from reader.importing.names import is_agency, is_known_name
from reader.importing.related import RelatedGroup
from reader.importing.rules.headings import related_on_line, related_section
from reader.importing.surroundings import Surroundings, take_source
from reader.importing.survey import Survey
from reader.importing.visitors import first_comment
from reader.model.draft import BlockKind, RelatedItem

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


class TailReader:
    """Goes over what follows a body in order and notes every line that is open."""

    def __init__(
        self,
        survey: Survey,
        region: BodyRegion,
        heading: Heading,
        ledger: Ledger,
        found: Surroundings,
    ) -> None:
        self._survey = survey
        self._region = region
        self._heading = heading
        self._ledger = ledger
        self._found = found
        self._state = ""
        self._group: list[int] = []
        self._group_section = ""

    def read(self) -> None:
        """Note every open line after the body."""
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
            self._found.tags.take_heading(index, [])
        elif mark in ("source-line", "end-mark"):
            take_source(self._survey, self._heading, index)
            state = "after" if self._state == "" else None
        self._found.take_address(self._survey, index)
        if self._state == "related" and state is None:
            self._group.append(index)
        elif state is not None:
            self._close_group()
            self._state = state
            self._group_section = related_section(line) if state == "related" else ""
        self._ledger.remove(index, mark)

    def _read_plain(self, index: int) -> None:
        tags = self._found.tags
        if self._heading.author and self._survey.lines[index].text == self._heading.author:
            self._ledger.remove(index, "repeated-author")
            return
        if self._state == "tags" and not (tags.is_tag(index) or tags.are_joined(index)):
            self._state = "after" if self._survey.count(index) == 1 else "site"
        if self._state == "related" and self._is_menu(index):
            self._close_group()
            self._state = "footer"
        if self._survey.legal[index]:
            self._ledger.remove(index, "legal-notice")
        elif self._state == "tags":
            self._found.tags.take_line(index)
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
        elif self._found.tags.is_tag(index) and (
            self._spoken_of(index) or self._in_short_run(index)
        ):
            self._found.tags.take_line(index)
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

    def _is_menu(self, index: int) -> bool:
        """Whether four short lines in a row begin here: no related item, the page's foot."""
        lines = self._survey.lines[index : index + 4]
        if len(lines) < 4 or any(line.words > 3 for line in lines):
            return False
        return not any(self._survey.date_at(place) for place in range(index, index + 4))

    def _close_group(self) -> None:
        if self._group:
            self._found.groups.append(RelatedGroup(tuple(self._group), self._group_section))
        self._group, self._group_section = [], ""
