"""Reads the dateline that an article's text begins with, beyond what lists of names tell."""

import re

from reader.importing.body_region import BodyRegion
from reader.importing.byline import Byline
from reader.importing.names import is_known_name, is_place
from reader.importing.survey import Survey
from reader.text.dates import DateReading, find_date

_UNLISTED = re.compile(
    r"^(?P<place>[^\W\d_]+(?: [^\W\d_]+)?)\s?[-–—ـ]\s?"
    r"(?P<by>[^\W\d_]+(?: [^\W\d_]+){0,2}?)\s?(?P<mark>:|[-–—ـ])\s"
)
_IN_TOWN = r"(?:في|من|إلى|مدينة|محافظة|بلدة|قرية|منطقة|در|شهر|[Ii]n|[Oo]f|[Nn]ear|[Ff]rom|to)"


def without_date(paragraph: str) -> tuple[str, DateReading | None]:
    """Take the date out of a dateline such as «الرباط في 23 أكتوبر 2023 (و م ع) - »."""
    head = re.match(r"[^.؟!]{4,80}?(?:\s*[-–—ـ:]+|\))\s", paragraph)
    if head is None or not re.search(r"\d", head.group()):
        return paragraph, None
    reading = find_date(head.group())
    if reading is None:
        return paragraph, None
    before = re.sub(r"[\s،,]+(?:في|يوم)?[\s،,]*$", "", paragraph[: reading.start])
    return f"{before} {paragraph[reading.end :].lstrip()}", reading


def unlisted_dateline(survey: Survey, region: BodyRegion, title: str, text: str) -> Byline | None:
    """Read «place – paper: …» where no list has either but the article speaks of the place."""
    match = _UNLISTED.match(text)
    if match is None:
        return None
    place = match["place"]
    definite = all(word.startswith("ال") for word in match["by"].split())
    if match["mark"] != ":" and not definite and not is_known_name(match["by"]):
        return None
    others = [line.text for line in survey.lines[region.first + 1 :]]
    others.append(text[match.end() :])
    if place not in title and not any(place in other for other in others):
        return None
    if is_known_name(match["by"]):
        return Byline(place=place, author=match["by"])
    return Byline(place=place, agency=match["by"])


def is_paper(survey: Survey, name: str) -> bool:
    """Whether a name no list has, beside an author («… – author»), is a paper and not a town.

    Texts say «in the town», and pages name their paper elsewhere without such a word.
    """
    if not name or is_place(name) or ";" in name:
        return False
    texts = [line.text for line in survey.lines]
    inside = re.compile(rf"{_IN_TOWN}\s{re.escape(name)}\b")
    if any(inside.search(text) for text in texts):
        return False
    return sum(name in text for text in texts) > 1 + survey.count_text(name)
