"""Reads what stands around an article's title: section, date, place, author, standfirst."""

from dataclasses import replace

from reader.importing import title as titles
from reader.importing.body_region import BodyRegion
from reader.importing.byline import read_dateline
from reader.importing.dateline import is_paper, unlisted_dateline, without_date
from reader.importing.heading_facts import Heading
from reader.importing.heading_lines import HeadingLines
from reader.importing.ledger import Ledger
from reader.importing.survey import DateLine, Survey
from reader.importing.title_text import without_kicker, without_site_name
from reader.model.draft import BlockKind

LATEST_METADATA = 6
"""How many lines into the prose a byline may stand below a lead."""


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
        lines = HeadingLines(self._survey, self._region, self._heading, self._ledger)
        lines.read_below()
        lines.read_above()
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
