"""One pass over a page: every line's mark, shape and date, for the layout to decide by."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from reader.importing import shapes
from reader.importing.byline import Byline, may_be_explicit, read_byline
from reader.importing.lines import Line, folded_pattern, key_of, keys, remembered
from reader.importing.names import is_known_name
from reader.importing.rules.registry import Page, RuleRegistry
from reader.text.dates import DateReading, find_date, may_have_date

_DATE_WORDS = keys(
    "نشر", "نشرت", "نشر في", "تم", "نشره", "النشر", "تاريخ", "التاريخ", "آخر", "تحديث", "التحديث",
    "آخر تحديث", "محدثة", "محدث", "تعديل", "حدث", "posted", "edited", "تاريخ النشر", "بتاريخ", "في",
    "يوم", "الساعة", "بتوقيت", "غرينتش", "جرينتش",
    "توقيت", "مكة", "القاهرة", "الموافق", "السبت", "الأحد", "الإثنين", "الاثنين", "الثلاثاء",
    "الأربعاء", "الخميس", "الجمعة", "م", "ص", "هـ", "ه", "مساء", "صباحا", "ظهرا", "gmt", "utc",
    "published", "updated", "on", "at", "last", "posted", "date", "am", "pm", "first", "modified",
    "est", "bst", "تاریخ", "انتشار", "ساعت", "كتب", "كتبت", "منذ", "قبل", "أنشئ", "عدل", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu",
    "fri", "sat", "sun", "بالتوقيت", "المحلي", "من", "to", "ago", "added",
)  # fmt: skip
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")
_HAS_DATE_HINT = folded_pattern(
    r"\d|[٠-٩۰-۹]|قبل|منذ|امس|اليوم|البارحه|yesterday|today|ago|hours|دقائق|ساع"
)
_WORD = re.compile(r"[^\W\d_]+")
_HOST = re.compile(r"\b[a-z][\w-]*(?:\.[a-z][\w-]*)+\b|#\d+", re.IGNORECASE)
_UPDATED = folded_pattern(r"تحديث|محدث|تعديل|updated|modified|edited|بروزرسان")
LONGEST_DATE_LINE = 26
"""Words of a line that gives the times of publication and of the last change."""


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that is a date. ``rest`` is what it says besides, cleaned («القاهرة - رويترز»).

    ``update`` says that it is the time of the last change, not of publication.
    """

    reading: DateReading
    text: str
    rest: str
    update: bool = False


class Survey:
    """The lines of a page with what is known of each, worked out once and asked by index."""

    def __init__(
        self, lines: tuple[Line, ...], rules: RuleRegistry, reference: datetime | None = None
    ) -> None:
        self.lines = lines
        arabic = sum(line.arabic for line in lines)
        latin = sum(line.latin for line in lines)
        self.page = Page(
            lines=lines, counts=Counter(line.key for line in lines), arabic=arabic > latin
        )
        self.marks = rules.mark(self.page)
        self._reference = reference
        self._dates: dict[str, DateLine | None] = {}
        self._bylines: dict[int, Byline | None] = {}
        self._metadata: dict[int, bool] = {}
        self.named_someone: dict[int, bool] = {}  # what the search for the title found out
        self.legal = shapes.legal_notices(lines)
        self.captions = tuple(
            not self.marks[index] and self._looks_like_caption(line)
            for index, line in enumerate(lines)
        )
        self.prose = tuple(
            shapes.is_prose(line) and not self.marks[index] and not self.captions[index]
            for index, line in enumerate(lines)
        )

        self.stopless = not any(self.prose)
        if self.stopless:
            self.prose = self._long_lines()
            self.stopless = any(self.prose)

    def _long_lines(self) -> tuple[bool, ...]:
        """Take the longer lines for prose on a page whose writer sets no full stops."""
        long = tuple(
            line.words >= 12 and not self.marks[index] and not self.captions[index]
            for index, line in enumerate(self.lines)
        )
        return long if sum(long) >= 2 else self.prose

    def __len__(self) -> int:
        return len(self.lines)

    def count(self, index: int) -> int:
        """How often the line's text occurs on the page, in whatever spelling."""
        return self.page.counts[self.lines[index].key]

    def count_text(self, text: str) -> int:
        """How many lines begin a byline with the text («town - …»)."""
        return sum(line.words <= 8 and line.text.startswith(text) for line in self.lines)

    def date_at(self, index: int) -> DateLine | None:
        """Read a line as a date with little beside it, or None."""
        line = self.lines[index]
        if line.text not in self._dates:
            self._dates[line.text] = _read_date(line, self._reference)
        return self._dates[line.text]

    def byline_at(self, index: int) -> Byline | None:
        """Read a line as a byline beyond doubt (labelled, or with a known place or agency)."""
        if index not in self._bylines:
            self._bylines[index] = self._read_byline(self.lines[index])
        return self._bylines[index]

    def _read_byline(self, line: Line) -> Byline | None:
        if not may_be_explicit(line.text, line.key):
            return None
        byline = read_byline(line.text, explicit=True)
        if byline is None or byline.labelled:
            return byline
        # Items of lists and sentences («- القاهرة / أسوان: السابعة مساء.») have towns in them, too.
        itemised = shapes.is_bulleted(line) or (line.full_stop and line.words >= 4)
        return None if itemised and not is_known_name(byline.author.split(";")[0]) else byline

    def is_metadata(self, index: int) -> bool:
        """Whether a line surely tells of the article: its date, or a byline beyond doubt."""
        if index not in self._metadata:
            self._metadata[index] = self._is_metadata(index)
        return self._metadata[index]

    def _is_metadata(self, index: int) -> bool:
        line = self.lines[index]
        if self.marks[index] or line.words > 20:
            return False
        if self.date_at(index) is not None:
            return True
        return not self.prose[index] and self.byline_at(index) is not None

    def _looks_like_caption(self, line: Line) -> bool:
        if shapes.is_foreign(line, arabic=self.page.arabic):
            return not (line.full_stop and line.words >= 12) or shapes.is_caption(line)
        return shapes.is_caption(line)


@remembered
def _may_hold_date(key: str) -> bool:
    return bool(_HAS_DATE_HINT.search(key)) and may_have_date(key, relative=True)


def _read_date(line: Line, reference: datetime | None) -> DateLine | None:
    if line.words > LONGEST_DATE_LINE or not _may_hold_date(line.key):
        return None
    if line.words > 18 and not _UPDATED.search(line.key):
        return None
    half = len(line.text) // 2
    doubled = half > 5 and line.text[:half] == line.text[half:]
    rest = line.text[:half] if doubled else line.text
    chosen: DateReading | None = None
    replaceable = False
    for _ in range(3):  # «published … updated …» on one line
        reading = find_date(rest, reference)
        if reading is None or reading.date is None:
            break
        update = bool(_UPDATED.search(key_of(rest[: reading.start])))
        if chosen is None or (replaceable and not update):
            chosen, replaceable = reading, update
        rest = (rest[: reading.start] + " | " + rest[reading.end :]).strip()
    if chosen is None:
        return None
    rest = _HOST.sub(" ", rest)
    words = _WORD.findall(key_of(_CLOCK.sub(" ", rest)))
    left = [word for word in words if word not in _DATE_WORDS]
    rest = _without_date_words(rest) if left else ""
    if len(left) > 8 or (len(left) > 2 and read_byline(rest) is None):
        return None
    return DateLine(chosen, line.text, rest.strip(" |-–،,:()"), replaceable)


def _without_date_words(rest: str) -> str:
    """Drop the parts between dates that only say «published in», «at», GMT."""
    parts = []
    for part in rest.split("|"):
        words = _WORD.findall(key_of(_CLOCK.sub(" ", part)))
        if any(word not in _DATE_WORDS for word in words):
            parts.append(_CLOCK.sub(" ", part).strip())
    return " | ".join(parts)
