"""Reads an article's related block: other articles' headlines, leads, pictures, dates."""

from dataclasses import dataclass, replace
from itertools import pairwise

from reader.importing import shapes
from reader.importing.survey import Survey
from reader.model.draft import RelatedItem


@dataclass(frozen=True, slots=True)
class RelatedGroup:
    """The lines (0-based indexes) under one related heading, and the subject it names."""

    lines: tuple[int, ...]
    section: str = ""


def read_related(survey: Survey, group: RelatedGroup) -> tuple[RelatedItem, ...]:
    """Read the items of a related block.

    Where picture markers («الصورة») part the block, each part is an item, whose line right after
    the marker is the caption; elsewhere each headline begins an item. A part that the page does
    not give stays empty; the date is an ISO date where the line gives a whole one.
    """
    markers = [index for index in group.lines if survey.marks[index] == "image-marker"]
    lines = [index for index in group.lines if survey.marks[index] != "image-marker"]
    lines = [index for index in lines if not survey.marks[index]]
    if len(markers) >= 2 or (markers and _has_lead(survey, lines)):
        items = _read_parts(survey, lines, markers)
    else:
        items = _read_headlines(survey, lines)
    named = (replace(item, section=item.section or group.section) for item in items)
    return tuple(item for item in named if item.title or item.lead or item.caption)


def _has_lead(survey: Survey, lines: list[int]) -> bool:
    return any(_is_lead(survey, index) for index in lines)


def _is_lead(survey: Survey, index: int) -> bool:
    line = survey.lines[index]
    return survey.prose[index] or (len(line.text) >= 120 and not survey.captions[index])


def _is_section(survey: Survey, index: int) -> bool:
    line = survey.lines[index]
    return (line.words <= 2 and not line.is_sentence) or shapes.is_section_name(line)


def _read_parts(survey: Survey, lines: list[int], markers: list[int]) -> list[RelatedItem]:
    """Read the items of a block that picture markers part."""
    edges = [*markers, max(lines, default=0) + 1]
    before = [index for index in lines if index < markers[0]]
    items = _read_headlines(survey, before)
    for start, end in pairwise(edges):
        part = [index for index in lines if start < index < end]
        items.extend(_read_part(survey, part, start))
    return items


def _read_part(survey: Survey, part: list[int], marker: int) -> list[RelatedItem]:
    caption, section, date = "", "", ""
    titles: list[str] = []
    leads: list[str] = []
    for place, index in enumerate(part):
        text = survey.lines[index].text
        if (found := survey.date_at(index)) is not None:
            date = found.reading.date or ""
        elif _is_lead(survey, index):
            leads.append(text)
        elif place == 0 and len(part) > 1 and _begins_as_caption(survey, part, marker):
            caption = text
        elif not section and _is_section(survey, index):
            section = text
        elif not caption and survey.captions[index]:
            caption = text
        else:
            titles.append(text)
    if not titles and not leads and not caption:
        return []
    first = RelatedItem(
        title=titles[0] if titles else "",
        lead="\n".join(leads),
        section=section,
        caption=caption,
        date=date,
    )
    return [first, *(RelatedItem(title=title) for title in titles[1:])]


def _begins_as_caption(survey: Survey, part: list[int], marker: int) -> bool:
    """Whether the line right after a picture marker is its caption, not a section's name."""
    if part[0] != marker + 1 or survey.lines[part[0]].blank_before:
        return survey.captions[part[0]]
    section_only = shapes.is_section_name(survey.lines[part[0]])
    return not section_only or survey.captions[part[0]]


def _read_headlines(survey: Survey, lines: list[int]) -> list[RelatedItem]:
    """Read the items of a block in which headlines begin the items."""
    items: list[RelatedItem] = []
    for place, index in enumerate(lines):
        text = survey.lines[index].text
        last = items[-1] if items else None
        if (found := survey.date_at(index)) is not None:
            relative = not any(letter.isdigit() for letter in found.reading.iso[:4])
            if last and not last.date and not relative and not found.reading.relative:
                items[-1] = replace(last, date=found.reading.date or "")
        elif shapes.is_foreign(survey.lines[index], arabic=survey.page.arabic):
            continue
        elif survey.captions[index] and last and not last.caption:
            items[-1] = replace(last, caption=text)
        elif _is_lead(survey, index) and last and not last.lead and last.title:
            items[-1] = replace(last, lead=text)
        elif _is_lead(survey, index):
            items.append(RelatedItem(lead=text))
        elif last and not last.section and place and _is_section(survey, index):
            items[-1] = replace(last, section=text)
        else:
            items.append(RelatedItem(title=text))
    return items
