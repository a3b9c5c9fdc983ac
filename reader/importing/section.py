"""Reads the section of a site that an article stands in: trails, and the line above the title."""

import re

from reader.importing import shapes
from reader.importing.ledger import Ledger
from reader.importing.survey import Survey

_TRAIL = re.compile(r"\s*(?:[/\\›»>|«←]|\s[-–—]\s)\s*")
_HOME = re.compile(
    r"^\s*(?:الصفحة الرئيسية|الرئيسية|الرئيسيه|Home|صفحه اصلی|خانه)\s*[/\\›»>|«:-]*\s*"
)


def section_of_trail(text: str, title: str) -> str:
    """Give the last step of a trail such as «الرئيسية / أخبار / مصر» that is not the title."""
    rest = _HOME.sub("", text.split(title, maxsplit=1)[0] if title else text).strip()
    steps = [step.strip() for step in _TRAIL.split(rest) if step.strip()]
    if len(steps) > 1 and len(steps[-1].split()) > 4:
        steps.pop()
    return steps[-1] if steps and steps[-1] != title else ""


def section_above(survey: Survey, ledger: Ledger, top: int) -> int:
    """Give the line above the title (at ``top``) that names its section, or -1.

    It has to be surely not the menu's end: where the line names an entry of the menu again,
    where it follows the home link of a trail, or where nothing stands above it. A kicker may stand
    between it and the title; of a title that is printed twice the first copy counts.
    """
    key = survey.lines[top].key
    top = next((place for place in range(top) if survey.lines[place].key == key), top)
    index = _line_above(survey, ledger, top)
    if index < 0:
        return -1
    is_kicker = 3 <= survey.lines[index].words <= 6
    if is_kicker and not _ends_trail(survey, ledger, index):
        index = _line_above(survey, ledger, index)
    return index if index >= 0 and _ends_trail(survey, ledger, index) else -1


def _line_above(survey: Survey, ledger: Ledger, top: int) -> int:
    """Give the nearest line above that nothing was noted of and that is no mere mark."""
    index = top - 1
    while index >= 0 and (not ledger.is_open(index) or survey.marks[index] == "symbols"):
        index -= 1
    return index


def _ends_trail(survey: Survey, ledger: Ledger, index: int) -> bool:
    """Whether a line above the title is surely its section and not the menu's end."""
    line = survey.lines[index]
    if line.words > 5 or line.is_sentence or survey.marks[index]:
        return False
    above = _line_above(survey, ledger, index)
    if any(other.key == line.key for other in survey.lines[:index]):
        return True
    near = range(max(0, index - 2), index)
    if any(survey.marks[at] == "navigation-link" and survey.count(at) > 1 for at in near):
        return True
    if above >= 0 and _HOME.fullmatch(survey.lines[above].text):
        return True
    if above >= 0 and line.words <= 3:
        step = survey.lines[above].key  # a trail's step, which the menu names as well
        if any(other.key == step for other in survey.lines[:above]):
            return True
    return all(survey.marks[at] for at in range(index)) and shapes.is_section_name(line)
