"""Finds where an article's body is on its page: the weightiest stretch of prose."""

from dataclasses import dataclass

from reader.importing import shapes
from reader.importing.rules.headings import is_inline_heading
from reader.importing.survey import Survey
from reader.importing.visitors import first_comment

STOPS = frozenset(
    {
        "related-heading",
        "most-read-heading",
        "tags-heading",
        "comments",
        "copyright",
        "contributors-footer",
        "source-line",
    }
)
"""Marks that end a stretch of prose; what follows has to prove that it is body again."""

_CLOSING = STOPS | {"credits-line", "end-mark", "share-bar", "inline-related"}
"""Marks that may follow an article's last line, though it ends without a full stop."""

_NEVER_RESUMED = frozenset({"comments", "copyright", "contributors-footer"})
_WEIGHTS = {"comments": 0.2, "related-heading": 0.35, "most-read-heading": 0.5, "copyright": 0.2}
LONGEST_GAP = 12
"""Short lines in a row inside one text: longer lists without any sentence are not known."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of prose: indexes of its first and last prose line, its weight in code points, and
    the index of the stop line above it (-1: none)."""

    first: int
    last: int
    weight: float
    stop: int


@dataclass(frozen=True, slots=True)
class BodyRegion:
    """Where the body is: from line ``first`` to line ``last`` (0-based, both included)."""

    first: int
    last: int


def find_body(survey: Survey) -> BodyRegion | None:
    """Find the body, or None where the page has no sentence that could be one."""
    stretches = _stretches(survey)
    if not stretches:
        return None
    best = max(range(len(stretches)), key=lambda index: stretches[index].weight)
    first, last = best, best
    while last + 1 < len(stretches) and _resumes(survey, stretches[last], stretches[last + 1]):
        last += 1
    while first > 0 and _resumes(survey, stretches[first - 1], stretches[first]):
        first -= 1
    end = _extended_end(survey, stretches[last].last)
    begin = stretches[first].first
    prose = [index for index in range(begin, end + 1) if survey.prose[index]]
    comment = first_comment(survey, prose[1], min(end + 1, len(survey) - 1)) if prose[2:] else -1
    if comment > 0:
        end = max(index for index in prose if index < comment)
        end = _extended_end(survey, end, before=comment)
    return BodyRegion(first=_extended_start(survey, begin), last=end)


def _stretches(survey: Survey) -> list[Stretch]:
    found: list[Stretch] = []
    stop, factor = -1, 1.0
    first = last = -1
    weight = 0.0
    gap = repeated = 0

    def close() -> None:
        if first >= 0:
            found.append(Stretch(first, last, weight * factor, stop))

    for index, line in enumerate(survey.lines):
        mark = survey.marks[index]
        if mark in STOPS:
            close()
            first, weight, stop = -1, 0.0, index
            factor = min(factor, _WEIGHTS.get(mark, 1.0))
        elif survey.prose[index] and not survey.legal[index]:
            if first >= 0 and (gap > LONGEST_GAP or repeated >= 4):
                close()
                first, weight, stop = -1, 0.0, -1
            first = index if first < 0 else first
            last = index
            weight += len(line.text)
            gap = repeated = 0
        elif not shapes.is_short_prose(line) or mark:
            gap += 1
            repeated += survey.count(index) > 1 and not survey.captions[index]
    close()
    return found


def _resumes(survey: Survey, before: Stretch, after: Stretch) -> bool:
    """Whether the body goes on after a link or list that interrupts it.

    It does when few short lines stand between and then sentence follows sentence; in a list of
    related articles each lead has its own headline, so that sentences alternate with short lines.
    """
    stop = after.stop
    if stop < before.last or survey.marks[stop] in _NEVER_RESUMED:
        return False
    if any(survey.marks[index] in _NEVER_RESUMED for index in range(before.last, stop)):
        return False
    between = [
        index
        for index in range(stop + 1, after.first)
        if not survey.marks[index] and not survey.legal[index]
    ]
    limit = 6 if is_inline_heading(survey.lines[stop]) else 3
    if len(between) > limit or _has_pictures(survey, stop, after.first):
        return False
    inside = [index for index in range(after.first, after.last + 1) if not survey.marks[index]]
    prose = [index for index in inside if survey.prose[index]]
    continuing = sum(shapes.continues(survey.lines[index]) for index in prose)
    if continuing * 2 >= len(prose):
        return True
    in_a_row = _longest_row(survey, inside)
    if in_a_row >= 2:
        return len(prose) * 2 > len(inside) or in_a_row >= 3
    return len(prose) == 1 and len(inside) == 1 and is_inline_heading(survey.lines[stop])


def _has_pictures(survey: Survey, start: int, end: int) -> bool:
    return any(survey.marks[index] == "image-marker" for index in range(start, end))


def _longest_row(survey: Survey, indexes: list[int]) -> int:
    longest = row = 0
    for index in indexes:
        row = row + 1 if survey.prose[index] else 0
        longest = max(longest, row)
    return longest


def _extended_end(survey: Survey, last: int, before: int | None = None) -> int:
    """Take in the short closing sentences, and one last paragraph without a full stop."""
    index = last + 1
    limit = len(survey) if before is None else before
    while index < limit and not survey.marks[index] and not survey.legal[index]:
        line = survey.lines[index]
        if survey.captions[index] or survey.is_metadata(index):
            break
        alone = index + 1 == len(survey) or survey.marks[index + 1] in _CLOSING
        if (
            shapes.is_short_prose(line)
            or shapes.continues(line)
            or _is_plain_tail(survey, index)
            or (survey.stopless and survey.count(index) == 1)
            or (index == last + 1 and shapes.is_numbered(survey.lines[last]))
            or (line.ending[:1] == "!" and index == last + 1 and 3 <= line.words <= 8)
            or (
                alone
                and index == last + 1
                and survey.count(index) == 1
                and _ends_text(survey, index)
            )
        ):
            last = index
        elif (bridged := _next_sentence(survey, index)) > index:
            last = index = bridged
        else:
            break
        index += 1
    return last


def _is_plain_tail(survey: Survey, index: int) -> bool:
    """Whether a line is text because nothing of a page follows: no heading, button or footer."""
    line = survey.lines[index]
    if not (line.words >= 5 or (line.is_sentence and line.words >= 2)):
        return False
    if survey.count(index) > 1 or shapes.is_foreign(line, arabic=survey.page.arabic):
        return False
    return not any(mark and mark != "symbols" for mark in survey.marks[index:])


def _next_sentence(survey: Survey, index: int) -> int:
    """Give the sentence that follows a few lines without one: verse, speech, a question; else -1.

    Nothing between may be marked, a caption, metadata or a copy of another line.
    """
    for place in range(index, min(index + 4, len(survey))):
        line = survey.lines[place]
        if survey.marks[place] or survey.legal[place] or survey.captions[place]:
            return -1
        if survey.is_metadata(place) or survey.count(place) > 1:
            return -1
        sentence = line.full_stop and line.words >= 3
        if place > index and (sentence or shapes.is_numbered(line)):
            return place
    return -1


def _ends_text(survey: Survey, index: int) -> bool:
    line = survey.lines[index]
    if index + 1 == len(survey):  # «القاهرة - 2019» closes a story
        return line.words >= (3 if any(map(str.isdigit, line.text)) else 5)
    bracketed = line.text.startswith("(") and line.text.endswith(")")
    return line.words >= (4 if bracketed else 8)


def _extended_start(survey: Survey, first: int) -> int:
    """Take in the short sentences and speech right above the first long one."""
    while first > 0:
        line = survey.lines[first - 1]
        if survey.marks[first - 1] or survey.legal[first - 1] or survey.captions[first - 1]:
            break
        if survey.is_metadata(first - 1) or not (line.full_stop and line.words >= 4):
            break
        first -= 1
    return first
