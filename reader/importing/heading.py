"""Reads what stands around an article's title: section, date, place, author, standfirst."""

import re
from dataclasses import dataclass, field, replace

from reader.importing import shapes
from reader.importing import title as titles
from reader.importing.body_region import BodyRegion
from reader.importing.byline import Byline, read_byline, read_dateline
from reader.importing.dateline import is_paper, unlisted_dateline, without_date
from reader.importing.gazetteer import COUNTRIES, OUTLET_WORDS
from reader.importing.ledger import Ledger
from reader.importing.lines import folded_pattern
from reader.importing.names import is_agency, is_known_name, is_name, is_place, without_role
from reader.importing.section import section_above, section_of_trail
from reader.importing.survey import DateLine, Survey
from reader.importing.title_text import (
    is_breadcrumb,
    repeats,
    without_article,
    without_kicker,
    without_site_name,
)
from reader.model.draft import BlockKind
from reader.text.dates import find_date

LATEST_METADATA = 6
"""How many lines into the prose a byline may stand below a lead."""

_CLOCK_LINE = folded_pattern(
    r"^(?:الساعه\s*:?\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:ص|م|صباحا|مساء|am|pm))?$"
)


@dataclass(slots=True)
class Heading:
    """What the lines around the title say. ``title_index`` is -1 without a title."""

    title_index: int = -1
    title: str = ""
    section: str = ""
    place: str = ""
    author: str = ""
    agency: str = ""
    date: DateLine | None = None
    names: list[int] = field(default_factory=list)
    bare_agency: bool = False

    def take_source(self, byline: Byline | None) -> None:
        """Fill in a labelled source, which goes before an agency that stood alone on its line."""
        if byline is not None and byline.agency and self.bare_agency:
            self.agency, self.bare_agency = "", False
        self.take(byline or Byline())

    def take(self, byline: Byline) -> None:
        """Fill the parts not known yet from a byline."""
        self.place = self.place or byline.place
        self.author = self.author or byline.author
        self.agency = self.agency or byline.agency


class HeadingReader:
    """Reads the heading of one page and notes its lines in the ledger."""

    def __init__(self, survey: Survey, region: BodyRegion, ledger: Ledger) -> None:
        self._survey = survey
        self._ledger = ledger
        self._region = region
        self._heading = Heading()

    def read(self) -> tuple[Heading, BodyRegion]:
        """Read the heading; the region comes back without the lines that belong to it."""
        index = titles.find_title(self._survey, self._region)
        if index < 0:
            index = titles.find_title_inside(self._survey, self._region)
            if index >= 0:
                self._keep_above(index)
                self._region = replace(self._region, first=index + 1)
        self._heading.title_index = index
        if index < 0:
            index = self._opening_line()
        if index >= 0:
            index = self._heading.title_index = self._move_past_copy(index)
            title = without_site_name(self._survey, index)
            kicker, self._heading.title = without_kicker(title)
            self._heading.section = kicker
            self._ledger.remove(index, "title")
        self._move_past_late_metadata()
        self._read_zone()
        self._read_above()
        self._read_first_paragraph()
        self._settle_paper()
        return self._heading, self._region

    def _opening_line(self) -> int:
        """Take the first line as the title of a text that nothing else tells of: a poem, a note."""
        first = self._region.first
        plain = [place for place in range(first) if not self._survey.marks[place]]
        if not plain or plain[0] < first - 3 or any(self._survey.prose):
            return -1
        metadata = self._survey.is_metadata(plain[0]) or self._survey.captions[plain[0]]
        return -1 if metadata or self._survey.legal[plain[0]] else plain[0]

    def _keep_above(self, index: int) -> None:
        for place in range(self._region.first, index):
            kind = BlockKind.CAPTION if self._survey.captions[place] else BlockKind.STANDFIRST
            self._ledger.keep(place, kind)

    def _move_past_copy(self, index: int) -> int:
        """Find the title printed again below a summary that the page begins with."""
        survey = self._survey
        key = survey.lines[index].key
        for place in range(self._region.first + 1, min(self._region.first + 12, self._region.last)):
            if survey.lines[place].key != key or survey.lines[place].words < 4:
                continue
            above = [other for other in range(self._region.first, place) if survey.prose[other]]
            if len(above) > 2:
                return index
            for other in above:
                opening = survey.lines[other].key[:50]
                if any(opening in line.key for line in survey.lines[place:]):
                    self._ledger.remove(other, "repeated-line")
                else:
                    self._ledger.keep(other, BlockKind.STANDFIRST)
            self._ledger.remove(index, "title")
            first = next(
                (
                    other
                    for other in range(place + 1, self._region.last)
                    if survey.prose[other] and not survey.legal[other]
                ),
                place + 1,
            )
            self._region = replace(self._region, first=first)
            return place
        return index

    def _move_past_late_metadata(self) -> None:
        """Find a byline below the lead; lines above it are the standfirst."""
        survey, first, last = self._survey, self._region.first, self._region.last
        start = max(self._heading.title_index + 1, first)
        for place in range(min(start + LATEST_METADATA, last) - 1, start, -1):
            if not survey.is_metadata(place):
                continue
            byline = survey.byline_at(place)
            if survey.date_at(place) is None and not (
                byline and (byline.labelled or byline.author)
            ):
                continue
            lead = [other for other in range(start, place) if survey.prose[other]]
            if len(lead) > 2:
                continue
            for other in lead:
                sentence = survey.lines[other].is_sentence
                kind = BlockKind.STANDFIRST if sentence else BlockKind.SUBHEAD
                self._ledger.keep(other, kind)
            self._region = replace(self._region, first=place + 1)
            return

    def _read_zone(self) -> None:
        """Read the lines between title and body."""
        start = max(self._heading.title_index + 1, 0)
        if self._heading.title_index < 0:
            start = max(0, self._region.first - 8)
        pending: list[int] = []
        for index in range(start, self._region.first):
            if not self._ledger.is_open(index):
                continue
            if mark := self._survey.marks[index]:
                if mark == "source-line":
                    self._heading.take_source(read_byline(self._survey.lines[index].text))
                self._ledger.remove(index, mark)
            elif not self._read_metadata(index):
                pending.append(index)
        self._choose_author(pending)
        for index in pending:
            if self._ledger.is_open(index) and not self._is_unlisted_place(index):
                self._settle(index)

    def _read_metadata(self, index: int) -> bool:
        """Read one line as date, byline, place, agency or section; False if it is none."""
        line, heading = self._survey.lines[index], self._heading
        found = self._survey.date_at(index)
        if found is not None:
            if heading.date is None or (heading.date.update and not found.update):
                heading.date = self._with_clock_below(index, found)
            if found.rest and (byline := read_byline(found.rest)):
                heading.take(byline)
            self._ledger.remove(index, "date-line")
            return True
        if self._survey.captions[index] or self._survey.prose[index] or line.words > 20:
            return False
        byline = self._survey.byline_at(index) or self._read_parted_name(index)
        if byline is not None:
            heading.take(byline)
            self._ledger.remove(index, "byline")
        elif is_place(line.text) and line.words <= 5 and not self._is_section(index):
            heading.place = heading.place or line.text.strip(" :-–،")
            self._ledger.remove(index, "place-line")
        elif line.words <= 4 and is_agency(line.text):
            heading.bare_agency = not heading.agency
            heading.take(Byline(agency=line.text.strip(" :-()")))
            self._ledger.remove(index, "byline")
        elif self._is_section(index) or is_breadcrumb(self._survey, index):
            heading.section = heading.section or section_of_trail(line.text, heading.title)
            self._ledger.remove(index, "section-line")
        elif self._repeats_title(index):
            self._ledger.remove(index, "title")
        else:
            return False
        return True

    def _with_clock_below(self, index: int, found: DateLine) -> DateLine:
        """Add the time of day that stands on a line of its own right below a date."""
        below = range(index + 1, min(index + 3, len(self._survey)))
        if found.reading.datetime:
            return found
        for place in below:
            line = self._survey.lines[place]
            if not _CLOCK_LINE.match(line.key):
                continue
            reading = find_date(f"{found.text} {line.text}")
            if reading is None or reading.date != found.reading.date or not reading.datetime:
                continue
            self._ledger.remove(place, "date-line")
            return replace(found, reading=reading)
        return found

    def _read_parted_name(self, index: int) -> Byline | None:
        """Read a line such as «paper - name» that holds a name known as one beside a dash."""
        line = self._survey.lines[index]
        if line.is_sentence or line.words > 9 or not re.search(r"[-–—:|]", line.text):
            return None
        byline = read_byline(line.text)
        if byline is None or not byline.author or not (byline.place or byline.agency):
            return None
        return byline if is_known_name(byline.author.split(";")[0]) else None

    def _is_section(self, index: int) -> bool:
        line = self._survey.lines[index]
        return line.key in COUNTRIES or shapes.is_section_name(line)

    def _repeats_title(self, index: int) -> bool:
        if self._heading.title_index < 0:
            return False
        key = self._survey.lines[self._heading.title_index].key
        return repeats(self._survey, index, key)

    def _choose_author(self, pending: list[int]) -> None:
        """Take a bare name as the author, unless the title speaks of that person."""
        survey, heading = self._survey, self._heading
        title = survey.lines[heading.title_index].key if heading.title_index >= 0 else ""
        names = [index for index in pending if self._may_be_author(index, title)]
        if not heading.author and names:
            text = " ".join(line.key for line in survey.lines[self._region.first :][:60])

            def rank(index: int) -> tuple[bool, bool, bool]:
                line = survey.lines[index]
                return (survey.count(index) > 1, line.key not in text, is_known_name(line.text))

            best = max(names, key=rank)
            known = is_known_name(survey.lines[best].text) or survey.count(best) > 1
            if known or self._beside_metadata(best):
                heading.author = without_role(survey.lines[best].text.strip(" :-–،."))
                self._ledger.remove(best, "byline")
        for index in pending:
            line = survey.lines[index]
            if heading.author and line.words <= 8 and line.text.strip(" :-–،.") == heading.author:
                self._ledger.remove(index, "repeated-author")

    def _may_be_author(self, index: int, title: str) -> bool:
        line = self._survey.lines[index]
        if not 2 <= line.words <= 5 or line.is_sentence or self._survey.captions[index]:
            return False
        if line.key in title or not is_name(line.text):
            return False
        words = line.key.split()
        if is_known_name(line.text):
            return True
        if any(word in shapes.SECTION_WORDS or word in OUTLET_WORDS for word in words):
            return False
        return not words[0].startswith("ال") or self._survey.count(index) > 1

    def _is_unlisted_place(self, index: int) -> bool:
        """Take a word alone that the text speaks of as the place, where no list has it."""
        line = self._survey.lines[index]
        if self._heading.place or line.words != 1 or line.is_sentence or not line.key.isalpha():
            return False
        lines = self._survey.lines[self._region.first : self._region.last + 1]
        spoken = sum(bool(re.search(rf"\b{re.escape(line.key)}\b", other.key)) for other in lines)
        if not spoken or not self._beside_metadata(index):
            return False
        self._heading.place = line.text.strip(" :-–،")
        self._ledger.remove(index, "place-line")
        return True

    def _beside_metadata(self, index: int) -> bool:
        """Whether a date, byline, mark or the title is next to the line."""
        near = (index - 1, index + 1)
        return any(
            0 <= place < self._region.first
            and (
                bool(self._survey.marks[place])
                or place == self._heading.title_index
                or self._survey.date_at(place) is not None
            )
            for place in near
        )

    def _settle(self, index: int) -> None:
        """Say what a line between title and body is that tells nothing of the article."""
        line, survey = self._survey.lines[index], self._survey
        if survey.legal[index]:
            self._ledger.remove(index, "legal-notice")
        elif survey.captions[index]:
            self._ledger.keep(index, BlockKind.CAPTION)
        elif (
            survey.prose[index]
            or (line.full_stop and line.words >= 4)
            or (line.words >= 7 and self._is_deck(index))
        ):
            self._ledger.keep(index, BlockKind.STANDFIRST)
        elif line.words >= 5:
            dated = any(survey.date_at(place) for place in range(max(0, index - 3), index))
            caption = dated and line.words <= 12 and not shapes.is_bulleted(line)
            self._ledger.keep(index, BlockKind.CAPTION if caption else BlockKind.SUBHEAD)
        elif line.words >= 2 and self._is_spoken_of(index):
            self._ledger.keep(index, BlockKind.CAPTION)
        else:
            self._ledger.remove(index, "heading-clutter")

    def _is_deck(self, index: int) -> bool:
        """Whether a line stands right below the title and before the date: the article's deck."""
        survey, title = self._survey, self._heading.title_index
        above = index - 1
        while above > title and (
            survey.marks[above]
            or survey.captions[above]
            or survey.lines[above].key == survey.lines[title].key
        ):
            above -= 1
        plain = not shapes.is_bulleted(self._survey.lines[index])
        return plain and above == title >= 0

    def _is_spoken_of(self, index: int) -> bool:
        """Whether the text has the line's words, as a caption of a few words has them."""
        key = self._survey.lines[index].key
        lines = self._survey.lines[self._region.first : self._region.last + 1]
        if key in self._heading.title or any(key in line.key for line in lines):
            return True
        words = [without_article(word) for word in key.split() if len(word) >= 4]
        title = self._survey.lines[self._heading.title_index].key if self._heading.title else ""
        return len(words) >= 2 and 2 * sum(word in title for word in words) >= len(words)

    def _read_above(self) -> None:
        """Read the lines right above the title: section, date, byline, a caption."""
        top = self._heading.title_index if self._heading.title_index >= 0 else self._region.first
        for index in range(top - 1, max(-1, top - 5), -1):
            if self._survey.marks[index] and index < top - 2:
                break
            self._read_line_above(index, top)
        if not self._heading.section and self._heading.title_index >= 0:
            above = section_above(self._survey, self._ledger, top)
            if above >= 0:
                self._ledger.remove(above, "section-line")
                self._heading.section = section_of_trail(self._survey.lines[above].text, "")

    def _read_line_above(self, index: int, top: int) -> None:
        survey, line = self._survey, self._survey.lines[index]
        if survey.marks[index] or not self._ledger.is_open(index):
            return
        if is_breadcrumb(survey, index):
            trail = section_of_trail(line.text, self._heading.title)
            self._heading.section = self._heading.section or trail
            self._ledger.remove(index, "section-line")
        elif survey.date_at(index) is not None and (
            self._heading.date is None or self._heading.date.update
        ):
            self._read_metadata(index)
        elif not survey.prose[index] and (byline := self._survey.byline_at(index)):
            if byline.labelled and not self._heading.author and not survey.date_at(index):
                self._heading.take(byline)
                self._ledger.remove(index, "byline")
        elif survey.captions[index] and index >= top - 2:
            self._ledger.keep(index, BlockKind.CAPTION)
        elif survey.prose[index] and index >= top - 2 and not survey.legal[index]:
            self._ledger.keep(index, BlockKind.STANDFIRST)

    def _settle_paper(self) -> None:
        heading = self._heading
        if heading.author and not heading.agency and is_paper(self._survey, heading.place):
            heading.place, heading.agency = "", heading.place

    def _read_first_paragraph(self) -> None:
        """Read the dateline that the first paragraph begins with; the paragraph stays whole."""
        region, survey = self._region, self._survey
        first = [place for place in range(region.first, region.last + 1) if survey.prose[place]]
        for index in first[:2]:
            text = survey.lines[index].text
            opening, reading = without_date(text)
            byline = read_dateline(text) or read_dateline(opening)
            byline = byline or unlisted_dateline(survey, region, self._heading.title, text)
            if byline is None:
                continue
            self._heading.take(byline)
            if self._heading.date is None and reading is not None and reading.date:
                self._heading.date = DateLine(reading, text[reading.start : reading.end], "")
            return
