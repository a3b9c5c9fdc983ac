"""Reads the section of a site that an article stands in: trails, and the line above the title."""

import re

from reader.importing import shapes
from reader.importing.body_region import BodyRegion
from reader.importing.ledger import Ledger
from reader.importing.lines import Line, keys
from reader.importing.survey import Survey
from reader.importing.title_text import is_breadcrumb

_TRAIL = re.compile(r"\s*(?:[/\\›»>|«←]|\s[-–—]\s)\s*")
_HOME = re.compile(
    r"^\s*(?:الصفحة الرئيسية|الرئيسية|الرئيسيه|Home|صفحه اصلی|خانه)\s*[/\\›»>|«:-]*\s*"
)
_WORD = re.compile(r"\w+")
_AROUND_SECTION = keys(
    "في", "من", "عن", "المزيد", "مزيد", "أخبار", "القسم", "قسم", "التصنيف", "تصنيف", "نشر", "هذا",
    "المقال", "المنشور", "more", "in", "from", "on", "filed", "under", "posted", "category",
    "section",
)  # fmt: skip
"""Words that stand beside a section's name: «المزيد في علوم», Filed under Science."""
_BETWEEN = frozenset({"symbols", "previous-next"})
MENU_ENTRIES = 3
"""How many entries above the menu's last one are looked at for whether the foot has them, too."""
TRAIL_STEPS = 3


def section_of_trail(text: str, title: str) -> str:
    """Give the last step of a trail such as «الرئيسية / أخبار / مصر» that is not the title."""
    rest = _HOME.sub("", text.split(title, maxsplit=1)[0] if title else text).strip()
    steps = [step.strip() for step in _TRAIL.split(rest) if step.strip()]
    if len(steps) > 1 and len(steps[-1].split()) > 4:
        steps.pop()
    return steps[-1] if steps and steps[-1] != title else ""


def section_above(survey: Survey, region: BodyRegion, ledger: Ledger, top: int) -> int:
    """Give the line above the title (at ``top``) that names its section, or -1.

    It has to be surely not the menu's end: where the line names an entry of the menu again,
    where it follows the home link of a trail, where the page names it below the text, or where
    nothing stands above it. A kicker may stand between it and the title; of a title that is printed
    twice the first copy counts.
    """
    key = survey.lines[top].key
    top = next((place for place in range(top) if survey.lines[place].key == key), top)
    index = _line_above(survey, ledger, top)
    if index < 0:
        return -1
    is_kicker = 3 <= survey.lines[index].words <= 6
    if is_kicker and not _ends_trail(survey, region, ledger, index):
        index = _line_above(survey, ledger, index)
    return index if index >= 0 and _ends_trail(survey, region, ledger, index) else -1


def trail_between_bars(survey: Survey, top: int) -> str:
    """Give the section that a trail such as «الرئيسية | أخبار | بيئة» right above a title ends in.

    A menu between bars has more entries, and its last one is seldom a section.
    """
    index = top - 1
    while index >= 0 and survey.marks[index] == "symbols":
        index -= 1
    if index < 0 or survey.marks[index] != "menu-bar" or not is_breadcrumb(survey, index):
        return ""
    steps = [step for step in _TRAIL.split(survey.lines[index].text) if step.strip()]
    named = len(steps) <= TRAIL_STEPS and shapes.are_section_words(steps[-1])
    return steps[-1].strip() if named else ""


def _line_above(survey: Survey, ledger: Ledger, top: int) -> int:
    """Give the nearest line above that nothing was noted of and that is no mark or arrow."""
    index = top - 1
    while index >= 0 and (not ledger.is_open(index) or survey.marks[index] in _BETWEEN):
        index -= 1
    return index


def _ends_trail(survey: Survey, region: BodyRegion, ledger: Ledger, index: int) -> bool:
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
    if line.words <= 3 and (_follows_step(survey, above) or _is_named_below(survey, region, index)):
        return True
    return all(survey.marks[at] for at in range(index)) and shapes.is_section_name(line)


def _follows_step(survey: Survey, above: int) -> bool:
    """Whether the line above is a trail's step, which the menu names as well."""
    lines = survey.lines
    return above >= 0 and any(other.key == lines[above].key for other in lines[:above])


def _is_named_below(survey: Survey, region: BodyRegion, index: int) -> bool:
    """Whether the page names a line again below the text, but not the menu's entries before it.

    Related articles and tags stand under their section («المزيد في علوم»); a foot has all entries
    of the menu.
    """
    below = survey.lines[region.last + 1 :]
    if not any(_names(other, survey.lines[index].key) for other in below):
        return False
    entries = {line.key for line in survey.lines[max(0, index - MENU_ENTRIES) : index]}
    return not any(other.key in entries for other in below)


def _names(line: Line, section: str) -> bool:
    """Whether a line is a section's name, with no more than such words as «more in» around it."""
    if section not in line.key or line.words > 8:
        return False
    before, _, after = line.key.partition(section)
    return all(word in _AROUND_SECTION for word in _WORD.findall(f"{before} {after}"))
