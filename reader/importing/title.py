"""Finds an article's title among the lines above its body."""

from reader.importing import shapes
from reader.importing.body_region import BodyRegion
from reader.importing.survey import Survey
from reader.importing.title_score import LONGEST_TITLE, Candidates, is_candidate, names_someone

FARTHEST_LINES = 40
"""How many lines above the body a title is looked for; menus stand farther away."""

KICKER_WORDS = 5
DECK_MORE = 7
"""Words: a kicker has up to five, and a deck below so short a title has at least seven more."""


def find_title(survey: Survey, region: BodyRegion) -> int:
    """Give the index of the title's line, or -1 where no line above the body can be one."""
    candidates = Candidates(survey, region)
    best = candidates.best(max(0, region.first - FARTHEST_LINES))
    if best < 0:
        return -1
    best = _above_deck(survey, best, candidates)
    copies = [
        index
        for index in range(region.first)
        if survey.lines[index].key == survey.lines[best].key and not survey.marks[index]
    ]
    return _first_of_heading(survey, copies)


def _first_of_heading(survey: Survey, copies: list[int]) -> int:
    """Choose among a title's copies the one that heads the article, not the one above the menus.

    Between copies that belong to one heading (title, bullets, date, the picture's alternative
    text) there are hardly any entries of a menu.
    """
    chosen = copies[-1]
    for above in reversed(copies[:-1]):
        entries = sum(
            survey.lines[place].words <= 4
            and not survey.marks[place]
            and not survey.captions[place]
            and not survey.is_metadata(place)
            and not names_someone(survey, place)
            for place in range(above + 1, chosen)
        )
        dated = any(survey.date_at(place) for place in range(above + 1, chosen))
        if entries > (5 if dated else 2) or chosen - above > 9:
            break
        chosen = above
    return chosen


def _above_deck(survey: Survey, index: int, candidates: Candidates) -> int:
    """Give the title where the line found is the deck below it: another headline-like line.

    A few words above a longer headline are its kicker instead, unless that is as long as decks
    are.
    """
    above = index - 1
    if above < 0 or not is_candidate(survey, above):
        return index
    line = survey.lines[above]
    single = above == 0 or survey.lines[above - 1].words <= 4 or bool(survey.marks[above - 1])
    if not single or line.full_stop or survey.captions[above] or survey.count(index) > 1:
        return index
    if names_someone(survey, above) or _is_kicker(survey, above, survey.lines[index].words):
        return index
    repeated = survey.count(above) > 1 and line.words > KICKER_WORDS
    newest = above > 0 and survey.marks[above - 1] == "most-read-heading"
    spoken = candidates.overlap(line.key) >= 0.3 and not newest
    return above if repeated or spoken else index


def _is_kicker(survey: Survey, index: int, words_below: int) -> bool:
    """Whether the line above a headline is its kicker, or the section it stands in."""
    line = survey.lines[index]
    if line.words < 3 or shapes.is_section_name(line):
        return True
    if line.words <= 4 and survey.count(index) > 1:
        return True  # the menu names it, too
    short_deck = words_below < line.words + DECK_MORE
    return line.words <= KICKER_WORDS and short_deck and not line.is_sentence


def find_title_inside(survey: Survey, region: BodyRegion) -> int:
    """Give a title that stands below a caption or lead, or is itself a sentence; else -1.

    It is one of the first lines, of a headline's length, with a date or byline right below it.
    """
    if region.first > region.last:
        return -1
    for index in range(region.first, min(region.first + 3, region.last)):
        line = survey.lines[index]
        if survey.marks[index] or len(line.text) > LONGEST_TITLE or line.words < 3:
            continue
        if index > region.first and not shapes.is_headline(line):
            continue
        below = range(index + 1, min(index + 3, region.last))
        if any(survey.is_metadata(other) for other in below):
            return index
    line = survey.lines[region.first]
    following = [
        len(survey.lines[index].text)
        for index in range(region.first + 1, region.last + 1)
        if survey.prose[index]
    ]
    if region.first == 0 and following and not line.full_stop and line.words <= 25:
        middle = sorted(following)[len(following) // 2]
        if len(line.text) < 0.6 * middle and not shapes.continues(line):
            return 0
    return -1
