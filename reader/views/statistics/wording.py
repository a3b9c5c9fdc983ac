"""Figures of reading in the words of the language in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from reader.appearance.formats import format_day, format_number
from reader.model.statistics import Period, Reading, Span, Step, TopicKind
from reader.views.statistics.axis import Unit

if TYPE_CHECKING:
    from reader.model.statistics import Statistics

_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
_NARROW = QLocale.FormatType.NarrowFormat


class Wording(QObject):
    """Says times, days and counts; ``locale`` writes the figures."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locale = locale

    def number(self, number: int) -> str:
        """A whole number."""
        return format_number(number, self.locale)

    def time(self, seconds: int) -> str:
        """«ساعة واحدة و20 دقيقة»; from ten hours on without the minutes."""
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.tr("less than a minute")
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("%Ln minute(s)", "", rest)
        if not rest or hours >= 10:
            return self.tr("%Ln hour(s)", "", hours + (rest >= 30))
        both = self.tr("%1 and %2").replace("%1", self.tr("%Ln hour(s)", "", hours))
        return both.replace("%2", self.tr("%Ln minute(s)", "", rest))

    def articles(self, count: int) -> str:
        """«3 مقالات»."""
        return self.tr("%Ln article(s)", "", count)

    def annotations(self, count: int) -> str:
        """«3 تعليقات»."""
        return self.tr("%Ln annotation(s)", "", count)

    def days(self, count: int) -> str:
        """«3 أيام»."""
        return self.tr("%Ln day(s)", "", count)

    def reading(self, read: Reading) -> str:
        """How long, and how many articles."""
        if not read.articles:
            return self.tr("nothing read")
        if not read.seconds:
            opened = self.tr("%Ln article(s) opened", "", read.articles)
            return self.tr("%1; for how long is not known").replace("%1", opened)
        return f"{self.time(read.seconds)} · {self.articles(read.articles)}"

    def period(self, period: Period) -> str:
        """What a period is called."""
        names = {
            Period.WEEK: self.days(7),
            Period.MONTH: self.days(30),
            Period.YEAR: self.tr("%Ln month(s)", "", 12),
            Period.ALL: self.tr("All time"),
        }
        return names[period]

    def stretch(self, found: Statistics) -> str:
        """From which day to which."""
        text = self.tr("%1 to %2").replace("%1", self.day(found.first))
        return text.replace("%2", self.day(found.last))

    def day(self, day: str, pattern: str = "d MMMM yyyy") -> str:
        """A day (``YYYY-MM-DD``) in Qt's ``pattern``."""
        return format_day(QDate.fromString(day, "yyyy-MM-dd"), self.locale, pattern)

    def span(self, span: Span, step: Step) -> str:
        """What a column stands for, in full."""
        patterns = {Step.DAY: "dddd d MMMM yyyy", Step.MONTH: "MMMM yyyy", Step.YEAR: "yyyy"}
        return self.day(span.first, patterns[step])

    def axis(self, span: Span, step: Step, period: Period) -> tuple[str, ...]:
        """What stands below a column, from the longest form to the shortest."""
        date = QDate.fromString(span.first, "yyyy-MM-dd")
        if step is Step.YEAR:
            return (self.day(span.first, "yyyy"),)
        if step is Step.MONTH and period is Period.ALL and date.month() == 1:
            return (self.day(span.first, "yyyy"),) * 2  # where a year begins
        if step is Step.MONTH:
            return (self.day(span.first, "MMMM"), self.day(span.first, "MMM"))
        if period is Period.WEEK:
            return tuple(
                self.locale.dayName(date.dayOfWeek(), form) for form in (_LONG, _SHORT, _NARROW)
            )
        return (self.day(span.first, "d MMMM"),)

    def weekdays(self) -> tuple[str, ...]:
        """The days of a week as short as they are still told apart, from its first on."""
        first = self.locale.firstDayOfWeek().value
        numbers = [(first - 1 + number) % 7 + 1 for number in range(7)]
        return tuple(self.locale.dayName(number, _SHORT) for number in numbers)

    def axis_title(self, unit: Unit, step: Step) -> str:
        """The heading of the columns."""
        titles = {
            (Unit.MINUTES, Step.DAY): self.tr("Minutes of reading a day"),
            (Unit.MINUTES, Step.MONTH): self.tr("Minutes of reading a month"),
            (Unit.MINUTES, Step.YEAR): self.tr("Minutes of reading a year"),
            (Unit.HOURS, Step.DAY): self.tr("Hours of reading a day"),
            (Unit.HOURS, Step.MONTH): self.tr("Hours of reading a month"),
            (Unit.HOURS, Step.YEAR): self.tr("Hours of reading a year"),
            (Unit.ARTICLES, Step.DAY): self.tr("Articles opened a day"),
            (Unit.ARTICLES, Step.MONTH): self.tr("Articles opened a month"),
            (Unit.ARTICLES, Step.YEAR): self.tr("Articles opened a year"),
        }
        return titles[unit, step]

    def headings(self, kind: TopicKind) -> dict[str, str]:
        """The headings of the other charts; ``kind`` says what the topics are."""
        words = self.tr("What you read about, by its strongest words")
        return {
            "calendar": self.tr("The past year, day by day"),
            "topics": words if kind is TopicKind.WORDS else self.tr("Topics over time"),
            "authors": self.tr("Authors read most"),
            "sources": self.tr("Sources read most"),
            "tags": self.tr("Annotations by tag"),
            "colours": self.tr("Annotations by colour"),
        }

    def hints(self) -> dict[str, str]:
        """What is said of a chart that has nothing to show, and how that can change."""
        return {
            "topics": self.tr(
                "What you read has no tags and no section. Tag an article to see it here."
            ),
            "authors": self.tr("What you read names no author."),
            "sources": self.tr("What you read names no source."),
            "tags": self.tr("No annotation of this time has a tag."),
            "colours": self.tr("Nothing was highlighted in this time."),
        }

    def legend(self) -> tuple[str, str]:
        """The two ends of the calendar's legend."""
        return self.tr("Less"), self.tr("More")
