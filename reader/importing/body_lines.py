"""Accounts for the lines of a body: paragraphs, subheads, captions, and what interrupts them."""

from reader.importing import shapes
from reader.importing.body_region import BodyRegion
from reader.importing.heading_facts import Heading
from reader.importing.ledger import Ledger
from reader.importing.related import RelatedGroup
from reader.importing.rules.headings import related_on_line, related_section
from reader.importing.surroundings import Surroundings, take_source
from reader.importing.survey import Survey
from reader.model.draft import BlockKind, RelatedItem

SIGNUP_LINES = 8
"""How many lines the form of a newsletter takes inside a text."""


class BodyReader:
    """Goes over a body in order and notes every line that the heading left open."""

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

    def read(self) -> None:
        """Note every open line of the body."""
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
        take_source(self._survey, self._heading, index)
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
            self._found.tags.take_heading(index, held)
        return place

    def _is_shorter(self, held: list[int]) -> bool:
        """Whether the last line is no headline like those above it: it has half their words."""
        *above, last = (self._survey.lines[place].words for place in held)
        return last <= 2 or 2 * last <= sum(above) / len(above) + 1

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
