"""What the lines around a body give, and the account of those before it."""

import re
from dataclasses import dataclass, field

from reader.importing.body_region import BodyRegion
from reader.importing.byline import Byline, read_byline
from reader.importing.heading_facts import Heading
from reader.importing.ledger import Ledger
from reader.importing.names import is_agency
from reader.importing.related import RelatedGroup
from reader.importing.survey import Survey
from reader.importing.tags import TagReader
from reader.importing.title_text import repeats
from reader.model.draft import RelatedItem

_IN_BRACKETS = re.compile(r"\(([^()]+)\)")


@dataclass(slots=True)
class Surroundings:
    """What was found around the body: tags, related groups (in order), inline links, an address."""

    tags: TagReader
    groups: list[RelatedGroup] = field(default_factory=list)
    links: list[tuple[int, RelatedItem]] = field(default_factory=list)
    source_url: str = ""

    def take_address(self, survey: Survey, index: int) -> None:
        """Take a line that is an address as the page's own, if it is the first."""
        text = survey.lines[index].text
        if survey.marks[index] == "address" and "://" in text and not self.source_url:
            self.source_url = text[text.index("http") :] if "http" in text else ""


def read_before(
    survey: Survey, region: BodyRegion, heading: Heading, ledger: Ledger, found: Surroundings
) -> None:
    """Note every line before the body that the heading left open."""
    title = survey.lines[heading.title_index].key if heading.title_index >= 0 else ""
    for index in range(region.first):
        if not ledger.is_open(index):
            continue
        found.take_address(survey, index)
        if mark := survey.marks[index]:
            rule = mark
        elif title and repeats(survey, index, title):
            rule = "title"
        elif survey.legal[index]:
            rule = "legal-notice"
        elif survey.date_at(index) is not None:
            rule = "page-clock"
        elif survey.lines[index].words <= 4:
            rule = "navigation-menu"
        else:
            rule = "headline-list"
        ledger.remove(index, rule)


def take_source(survey: Survey, heading: Heading, index: int) -> None:
    """Read the source, or the agency in brackets behind the initials at an article's end."""
    text, mark = survey.lines[index].text, survey.marks[index]
    if mark == "source-line":
        heading.take_source(read_byline(text))
        return
    found = _IN_BRACKETS.search(text) if mark == "end-mark" else None
    if found is not None and is_agency(found[1]):
        heading.take_source(Byline(agency=re.sub(r"\s*[،,/]\s*", "; ", found[1])))
