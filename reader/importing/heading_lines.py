"""Reads the lines between an article's title and its text, and those right above the title."""

import re
from dataclasses import replace

from reader.importing import shapes
from reader.importing.body_region import BodyRegion
from reader.importing.byline import Byline, read_byline
from reader.importing.gazetteer import COUNTRIES, OUTLET_WORDS
from reader.importing.heading_facts import Heading
from reader.importing.ledger import Ledger
from reader.importing.lines import folded_pattern
from reader.importing.names import is_agency, is_known_name, is_name, is_place, without_role
from reader.importing.section import section_above, section_of_trail, trail_between_bars
from reader.importing.survey import DateLine, Survey
from reader.importing.title_text import is_breadcrumb, repeats, without_article
from reader.model.draft import BlockKind
from reader.text.dates import find_date

_CLOCK_LINE = folded_pattern(
    r"^(?:الساعه\s*:?\s*)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:ص|م|صباحا|مساء|am|pm))?$"
)


class HeadingLines:
    """Reads them into a heading and notes them in the ledger; ``region`` begins after them."""

    def __init__(
        self, survey: Survey, region: BodyRegion, heading: Heading, ledger: Ledger
    ) -> None:
        self._survey = survey
        self._region = region
        self._heading = heading
        self._ledger = ledger

    def read_below(self) -> None:
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

    def read_above(self) -> None:
        """Read the lines right above the title: section, date, byline, a caption."""
        top = self._heading.title_index if self._heading.title_index >= 0 else self._region.first
        for index in range(top - 1, max(-1, top - 5), -1):
            if self._survey.marks[index] and index < top - 2:
                break
            self._read_line_above(index, top)
        if not self._heading.section and self._heading.title_index >= 0:
            above = section_above(self._survey, self._region, self._ledger, top)
            if above >= 0:
                self._ledger.remove(above, "section-line")
                self._heading.section = section_of_trail(self._survey.lines[above].text, "")
            else:
                self._heading.section = trail_between_bars(self._survey, top)

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
