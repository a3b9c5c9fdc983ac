"""Scores the lines above a body as its title: by their form, their words and what is around."""

import math
import re

from reader.importing import shapes
from reader.importing.body_region import BodyRegion
from reader.importing.byline import read_byline
from reader.importing.lines import Line
from reader.importing.names import is_known_name, is_place
from reader.importing.survey import Survey
from reader.importing.title_text import is_breadcrumb, repeats, without_article

LONGEST_TITLE = 220
"""Code points. The longest headlines of wire services have about 160."""

LEAST_SCORE = 0.9

_PARTED = re.compile(r"[-–—|/]")
_WORD = re.compile(r"\w{4,}")
_OVERLAP = 4.0
_OPENING = 6.0
_DATED_BELOW = 3.0
_MOST_BELOW = 6.0
"""What the lines between a title and the body cost together at most."""
_COST, _LEAST_COST = 0.8, 0.4
_ROUNDING = 0.001


def is_candidate(survey: Survey, index: int) -> bool:
    """Whether a line above the body can be the title."""
    return _may_be_candidate(survey, index) and not survey.is_metadata(index)


def names_someone(survey: Survey, index: int) -> bool:
    """Whether a line is a person's name or a place alone, as stands below titles."""
    known = survey.named_someone
    if index not in known:
        known[index] = _is_name_line(survey.lines[index])
    return known[index]


class Candidates:
    """The lines above a page's body, and which of them is likeliest its title."""

    def __init__(self, survey: Survey, region: BodyRegion) -> None:
        self._survey = survey
        self._region = region
        self._opening = survey.lines[region.first].key if region.first < len(survey) else ""
        self._body = ""
        self._longer = [
            (place, line) for place, line in enumerate(survey.lines) if line.words >= 4 and line.key
        ]
        # What stands between the line looked at and the body, and how much of it is strange there.
        self._below: list[int] = []
        self._strange = self._known_below = 0

    def best(self, start: int) -> int:
        """Give the index of the likeliest title from line ``start`` on, or -1 where none is."""
        best, best_score = -1, LEAST_SCORE
        for index in range(self._region.first - 1, start - 1, -1):
            if _may_be_candidate(self._survey, index):
                score = self._score(index, best_score)
                if score > best_score or (best < 0 and score == best_score):
                    best, best_score = index, score
            if not (self._survey.marks[index] or self._survey.captions[index]):
                self._below.append(index)
        return best

    def overlap(self, key: str) -> float:
        """Give the share of a line's longer words that the body uses as well, 0 to 1."""
        if not self._body:
            lines = self._survey.lines[self._region.first : self._region.last + 1]
            self._body = " ".join([line.key for line in lines])[:30000]
        words = [without_article(word) for word in _WORD.findall(key)]
        if not words:
            return 0.0
        return sum(word in self._body for word in words) / max(len(words), 2)

    def _score(self, index: int, floor: float) -> float:
        """Score a line; minus infinity as soon as it is below ``floor`` or tells no title.

        The title mostly stands right above the body. Whether the lines farther up, which are a
        page's menus, name someone or a date is found out only where they can still be likelier.
        """
        survey, line = self._survey, self._survey.lines[index]
        form, opens = _bare_form(survey, index), _OPENING if self._opens_body(line) else 0.0
        around = (3.0 if index <= 2 else 1.0) + _DATED_BELOW + opens + _ROUNDING
        around -= min(_MOST_BELOW, _LEAST_COST * self._strange)
        if form + _OVERLAP + (3.0 if line.words >= 4 else 0.0) + around < floor:
            return -math.inf
        shared, repeated = _OVERLAP * self.overlap(line.key), self._repetition(index)
        if form + shared + repeated + around < floor or survey.is_metadata(index):
            return -math.inf
        if shapes.is_section_name(line) or names_someone(survey, index):
            form -= 3.0
        score = form + shared
        score += _above(survey, index) + self._judge_below()
        return score + repeated + opens

    def _opens_body(self, line: Line) -> bool:
        """Whether the body begins with the line: an encyclopedia's with the name of its subject."""
        return (
            line.words >= 2
            and len(self._opening) > 2 * len(line.key)
            and self._opening.startswith(f"{line.key} ")
        )

    def _repetition(self, index: int) -> float:
        """Judge copies: a title is often printed twice, once with the site's name behind it."""
        survey, line = self._survey, self._survey.lines[index]
        if line.words < 4:
            return 0.0
        if survey.count(index) > 1:
            return 2.0
        for place, other in self._longer:
            if other.words > line.words:
                if line.key in other.key and repeats(survey, place, line.key):
                    return 3.0
            elif (
                other.words < line.words
                and other.key in line.key
                and repeats(survey, index, other.key)
            ):
                return -3.0
        return 0.0

    def _judge_below(self) -> float:
        """Judge what stands between the line and the body: a date right below, other lines."""
        survey, below = self._survey, self._below
        score, cost = 0.0, _COST
        for place in below[:-4:-1]:
            if self._tells_of_article(place):
                score, cost = _DATED_BELOW, _LEAST_COST
                break
            if _in_list(survey, place):
                break
        while self._known_below < len(below) and cost * self._strange < _MOST_BELOW:
            self._strange += not self._tells_of_article(below[self._known_below])
            self._known_below += 1
        return score - min(_MOST_BELOW, cost * self._strange)

    def _tells_of_article(self, place: int) -> bool:
        return self._survey.is_metadata(place) or names_someone(self._survey, place)


def _may_be_candidate(survey: Survey, index: int) -> bool:
    line = survey.lines[index]
    if survey.marks[index] or survey.legal[index] or is_breadcrumb(survey, index):
        return False
    return len(line.text) <= LONGEST_TITLE and bool(line.arabic or line.latin)


def _bare_form(survey: Survey, index: int) -> float:
    line = survey.lines[index]
    score = 0.0
    if line.words >= 5:
        score += 1.0
    elif line.words <= 2:
        score -= 1.5 if line.words == 2 else 3.0
    if line.full_stop:
        score -= 1.5
    if line.text.endswith(":") or shapes.is_bulleted(line):
        score -= 2.0
    if survey.captions[index]:
        score -= 3.0
    if shapes.is_foreign(line, arabic=survey.page.arabic):
        score -= 3.0
    return score


def _is_name_line(line: Line) -> bool:
    if line.words <= 6 and _PARTED.search(line.text) and not line.is_sentence:
        byline = read_byline(line.text)
        if byline is not None and is_known_name(byline.author):
            return True
    return line.words <= 5 and (is_known_name(line.text) or is_place(line.text))


def _above(survey: Survey, index: int) -> float:
    """Judge what stands above: nothing (a page's first line), a trail, a date."""
    if index <= 2 and all(survey.marks[:index]):
        return 3.0 if index == 0 or survey.lines[index].words >= 2 else 1.0
    score = 0.0
    if index and (is_breadcrumb(survey, index - 1) or survey.marks[index - 1] == "navigation-link"):
        score += 1.0
    below = range(index + 1, min(index + 3, len(survey)))
    if any(survey.is_metadata(place) for place in range(max(0, index - 8), index)):
        score -= 1.0 if any(survey.is_metadata(place) for place in below) else 2.5
    near = (index - 1, index + 1)
    in_list = all(0 <= place < len(survey) and _in_list(survey, place) for place in near)
    return score - (2.0 if in_list else 0.0)


def _in_list(survey: Survey, index: int) -> bool:
    line = survey.lines[index]
    return not survey.marks[index] and line.words >= 5 and shapes.is_headline(line)
