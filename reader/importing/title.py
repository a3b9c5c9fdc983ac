"""Finds an article's title among the lines above its body."""

import re

from reader.importing import shapes
from reader.importing.body_region import BodyRegion
from reader.importing.byline import read_byline
from reader.importing.lines import Line, folded_pattern, key_of, keys
from reader.importing.names import is_known_name, is_place
from reader.importing.survey import Survey

FARTHEST_LINES = 40
"""How many lines above the body a title is looked for; menus stand farther away."""

LONGEST_TITLE = 220
"""Code points. The longest headlines of wire services have about 160."""

KICKER_WORDS = 5
DECK_MORE = 7
"""Words: a kicker has up to five, and a deck below so short a title has at least seven more."""

_PARTING = re.compile(r"\s*(?:[|»>«/·•]|\s[-–—])\s*")
_KICKERS = keys(
    "عام", "سياسي", "اقتصادي", "رياضي", "ثقافي", "اجتماعي", "دولي", "محلي", "عالمي", "علمي",
    "تقني", "صحي", "فني", "إضافة أولى", "أمني", "عاجل", "تقرير", "وطني",
)  # fmt: skip
_PARTED = re.compile(r"[-–—|/]")
_WORD = re.compile(r"\w{4,}")
_ARTICLE = re.compile(r"^(?:وال|بال|فال|كال|لل|ال|و|ب|ل)(?=\w{3})")
_BREADCRUMB = folded_pattern(r"^(?:الرئيسيه|الصفحه الرئيسيه|home|صفحه اصلي|خانه)\b")


def find_title(survey: Survey, region: BodyRegion) -> int:
    """Give the index of the title's line, or -1 where no line above the body can be one."""
    body = " ".join(line.key for line in survey.lines[region.first : region.last + 1])[:30000]
    best, best_score = -1, 0.9
    for index in range(max(0, region.first - FARTHEST_LINES), region.first):
        if _is_candidate(survey, index):
            score = _score(survey, index, region, body)
            if score >= best_score:
                best, best_score = index, score
    if best < 0:
        return -1
    best = _above_deck(survey, best, body)
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
            and not _names_someone(survey, place)
            for place in range(above + 1, chosen)
        )
        dated = any(survey.date_at(place) for place in range(above + 1, chosen))
        if entries > (5 if dated else 2) or chosen - above > 9:
            break
        chosen = above
    return chosen


def _above_deck(survey: Survey, index: int, body: str) -> int:
    """Give the title where the line found is the deck below it: another headline-like line.

    A few words above a longer headline are its kicker instead, unless that is as long as decks
    are.
    """
    above = index - 1
    if above < 0 or not _is_candidate(survey, above):
        return index
    line = survey.lines[above]
    single = above == 0 or survey.lines[above - 1].words <= 4 or bool(survey.marks[above - 1])
    if not single or line.full_stop or survey.captions[above] or survey.count(index) > 1:
        return index
    if _names_someone(survey, above) or _is_kicker(survey, above, survey.lines[index].words):
        return index
    repeated = survey.count(above) > 1 and line.words > KICKER_WORDS
    newest = above > 0 and survey.marks[above - 1] == "most-read-heading"
    spoken = _overlap(line.key, body) >= 0.3 and not newest
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


def is_breadcrumb(survey: Survey, index: int) -> bool:
    """Whether a line is a trail such as «الرئيسية / أخبار / مصر» on one line."""
    line = survey.lines[index]
    return 2 <= line.words <= 30 and bool(_BREADCRUMB.match(line.key))


def without_site_name(survey: Survey, index: int) -> str:
    """Give a title without the site's name behind a dash or bar, where that name is known.

    It is known if it stands elsewhere on the page, or if a bar (not a dash) parts it off.
    """
    line = survey.lines[index]
    for mark in (" | ", " - ", " – ", " — "):
        head, found, tail = line.text.rpartition(mark)
        if not found or len(tail.split()) > 5 or len(head.split()) < 3:
            continue
        elsewhere = any(
            tail in other.text for place, other in enumerate(survey.lines) if place != index
        )
        if mark == " | " or (elsewhere and len(tail) > 2):
            return head.strip()
    return line.text


def without_kicker(title: str) -> tuple[str, str]:
    """Part «ثقافي / headline» into the name of the section and the headline."""
    kicker, slash, headline = title.partition("/")
    words = key_of(kicker).split()
    names = all(word in _KICKERS or word in shapes.SECTION_WORDS for word in words)
    if slash and names and 1 <= len(words) <= 2 and len(headline.split()) >= 3:
        return kicker.strip(), headline.strip()
    return "", title


def without_article(word: str) -> str:
    """Take the article and the particles before it off a folded word, for comparing."""
    return _ARTICLE.sub("", word)


def repeats(survey: Survey, index: int, title: str) -> bool:
    """Whether a line prints the title again, alone or with the site's or section's name."""
    key = survey.lines[index].key
    if not title or not key:
        return False
    if key == title:
        return True
    if len(title.split()) < 4 or title not in key:
        return False
    return len(key) - len(title) <= 60 and (key.startswith(title) or key.endswith(title))


def _is_candidate(survey: Survey, index: int) -> bool:
    line = survey.lines[index]
    if survey.marks[index] or survey.legal[index] or is_breadcrumb(survey, index):
        return False
    if len(line.text) > LONGEST_TITLE or not (line.arabic or line.latin):
        return False
    return not survey.is_metadata(index)


def _score(survey: Survey, index: int, region: BodyRegion, body: str) -> float:
    line = survey.lines[index]
    score = _form(survey, index) + 4.0 * _overlap(line.key, body)
    score += _above(survey, index) + _below(survey, index, region.first)
    score += _repetition(survey, index)
    opening = survey.lines[region.first].key
    if line.words >= 2 and opening.startswith(f"{line.key} ") and len(opening) > 2 * len(line.key):
        score += 6.0  # an encyclopedia's article begins with the name of its subject
    return score


def _form(survey: Survey, index: int) -> float:
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
    if shapes.is_section_name(line) or _names_someone(survey, index):
        score -= 3.0
    return score


def _names_someone(survey: Survey, index: int) -> bool:
    """Whether a line is a person's name or a place alone, as stands below titles."""
    known = survey.named_someone
    if index not in known:
        known[index] = _is_name_line(survey.lines[index])
    return known[index]


def _is_name_line(line: Line) -> bool:
    if line.words <= 6 and _PARTED.search(line.text) and not line.is_sentence:
        byline = read_byline(line.text)
        if byline is not None and is_known_name(byline.author):
            return True
    return line.words <= 5 and (is_known_name(line.text) or is_place(line.text))


def _overlap(key: str, body: str) -> float:
    """Give the share of the line's longer words that the body uses as well, 0 to 1."""
    words = [without_article(word) for word in _WORD.findall(key)]
    if not words:
        return 0.0
    return sum(word in body for word in words) / max(len(words), 2)


def _above(survey: Survey, index: int) -> float:
    """Judge what stands above: nothing (a page's first line), a trail, a date."""
    above = range(max(0, index - 8), index)
    if not any(not survey.marks[place] for place in range(index)) and index <= 2:
        return 3.0 if index == 0 or survey.lines[index].words >= 2 else 1.0
    score = 0.0
    if index and (is_breadcrumb(survey, index - 1) or survey.marks[index - 1] == "navigation-link"):
        score += 1.0
    below = range(index + 1, min(index + 3, len(survey)))
    if any(survey.is_metadata(place) for place in above):
        score -= 1.0 if any(survey.is_metadata(place) for place in below) else 2.5
    headlines = [
        place
        for place in (index - 1, index + 1)
        if 0 <= place < len(survey) and _in_list(survey, place)
    ]
    return score - (2.0 if len(headlines) == 2 else 0.0)


def _in_list(survey: Survey, index: int) -> bool:
    line = survey.lines[index]
    return not survey.marks[index] and line.words >= 5 and shapes.is_headline(line)


def _below(survey: Survey, index: int, first: int) -> float:
    """Judge what stands between the line and the body: a date right below, other lines."""
    score, cost = 0.0, 0.8
    below = [
        place
        for place in range(index + 1, first)
        if not survey.marks[place] and not survey.captions[place]
    ]
    for place in below[:3]:
        if survey.is_metadata(place) or _names_someone(survey, place):
            score, cost = 3.0, 0.4
            break
        if _in_list(survey, place):
            break
    strange = sum(
        not survey.is_metadata(place) and not _names_someone(survey, place) for place in below
    )
    return score - min(6.0, cost * strange)


def _repetition(survey: Survey, index: int) -> float:
    """Judge copies: a title is often printed twice, once with the site's name behind it."""
    line = survey.lines[index]
    if line.words < 4:
        return 0.0
    if survey.count(index) > 1:
        return 2.0
    for place, other in enumerate(survey.lines):
        if place == index or not other.key or abs(len(other.key) - len(line.key)) > 60:
            continue
        if other.words > line.words and repeats(survey, place, line.key):
            return 3.0
        if 4 <= other.words < line.words and repeats(survey, index, other.key):
            return -3.0
    return 0.0
