"""Reads the text of titles and of what stands beside them: site names, kickers, trails."""

import re

from reader.importing import shapes
from reader.importing.lines import folded_pattern, key_of, keys
from reader.importing.survey import Survey

_KICKERS = keys(
    "عام", "سياسي", "اقتصادي", "رياضي", "ثقافي", "اجتماعي", "دولي", "محلي", "عالمي", "علمي",
    "تقني", "صحي", "فني", "إضافة أولى", "أمني", "عاجل", "تقرير", "وطني",
)  # fmt: skip
_ARTICLE = re.compile(r"^(?:وال|بال|فال|كال|لل|ال|و|ب|ل)(?=\w{3})")
_BREADCRUMB = folded_pattern(r"^(?:الرئيسيه|الصفحه الرئيسيه|home|صفحه اصلي|خانه)\b")


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
