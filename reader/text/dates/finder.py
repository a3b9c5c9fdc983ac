"""Find the date in a line: the grammar's parts put together and weighed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from reader.text.dates.clock_time import CLOCK_PHRASES, clock_time_at
from reader.text.dates.line import Line, beginnings, phrase_set
from reader.text.dates.named import NAMED_PHRASES, named_date_at
from reader.text.dates.number_words import LABELS, WEEKDAYS
from reader.text.dates.numeric import numeric_date_at
from reader.text.dates.printed import PrintedDate
from reader.text.dates.reading import Calendar, DateReading
from reader.text.dates.relative import DAY_WORDS, RELATIVE_PHRASES, relative_date_at
from reader.text.dates.sieve import may_have_date
from reader.text.dates.surroundings import (
    GLUE_SIGNS,
    Weekday,
    only_labels_beside,
    time_beside,
    weekday_beside,
)
from reader.text.normalise import fold

# No more signs, words and numbers stand on a line that is only a date with its labels.
_LONGEST_DATELINE = 40
# No such line is longer, and a date deep in a text says nothing of the text.
_READ = 4000

_PAIR_WORDS = phrase_set(
    "الموافق،الموافقة،موافق،الموافقل،للموافق،يوافق،وفق،ل،هالموافق،م،ه،هجري،هجرية،ميلادي،ميلادية"
    "،corresponding،to،يوم،من،المصادف،مصادف،المصادفة"
)
_BEGINNINGS = beginnings(NAMED_PHRASES | RELATIVE_PHRASES)
# Those of a line with nothing but labels, days of the week and times beside its date.
_LABELLED = _BEGINNINGS | LABELS | beginnings(CLOCK_PHRASES)
_AT_WORDS = phrase_set("الساعة،at،à")
_LONGEST_PAIR_GLUE = 6
# Sighted and tabular Hijri calendars differ by a day or two; further off it is another day.
_SAME_DAY = timedelta(days=3)


def find_date(text: str, reference: datetime | None = None) -> DateReading | None:
    """The date printed in ``text``, or None if it has none.

    A date with its year wins over a relative one, and that over a day or month without a year;
    among equals the first. Of a Hijri (or Persian) and a Gregorian date printed for the same day,
    the Gregorian one. ``reference`` is the time that «أمس» and «قبل ساعتين» are told from; without
    it they are not read. Only the first 4,000 code points are read. Never raises.
    """
    text = text[:_READ]
    folded = fold(text)
    if not may_have_date(folded, relative=reference is not None):
        return None
    line = Line(text, folded)
    found = _best(_dates(line, reference, alone=False))
    if found is None and len(line) <= _LONGEST_DATELINE and line.begins_with(_LABELLED):
        found = _best(
            candidate
            for candidate in _dates(line, reference, alone=True)
            if only_labels_beside(line, candidate.start, candidate.end)
        )
    return _reading(line, found, reference) if found is not None else None


def _best(dates: Iterator[PrintedDate]) -> PrintedDate | None:
    """The first whole Gregorian date, or what comes nearest to it."""
    ranked: list[PrintedDate] = []
    for found in dates:
        if not found.whole or found.relative:
            ranked.append(found)
            continue
        if found.calendar is Calendar.GREGORIAN:
            hijri = next((other for other in ranked if _is_other_calendar(other)), None)
            if hijri is None or _same_day(hijri, found):
                return found
            return hijri
        ranked.append(found)
    return min(ranked, key=_rank, default=None)


def _is_other_calendar(found: PrintedDate) -> bool:
    return found.whole and found.calendar is not Calendar.GREGORIAN


def _rank(found: PrintedDate) -> int:
    if not found.whole:
        return 2
    return 1 if found.relative else 0


def _same_day(one: PrintedDate, other: PrintedDate) -> bool:
    return any(
        abs(date.fromisoformat(reading) - date.fromisoformat(one.readings[0])) <= _SAME_DAY
        for reading in other.readings
    )


def _dates(line: Line, reference: datetime | None, *, alone: bool) -> Iterator[PrintedDate]:
    """The dates in ``line`` in order, none overlapping another, each with its twin joined."""
    end = 0
    for at in line.places(_BEGINNINGS):
        found = _date_at(line, at, reference, alone=alone) if at >= end else None
        if found is None:
            continue
        if found.whole and not found.relative:
            found = _with_other_calendar(line, found)
        yield found
        end = found.end


def _date_at(line: Line, at: int, reference: datetime | None, *, alone: bool) -> PrintedDate | None:
    found = numeric_date_at(line, at, alone=alone)
    found = found or named_date_at(line, at, reference, alone=alone)
    if found is not None or reference is None:
        return found
    follows = line.phrase(at, DAY_WORDS) is not None and _time_follows(line, at)
    return relative_date_at(line, at, reference, alone=alone, time_follows=follows)


def _time_follows(line: Line, at: int) -> bool:
    time_at = line.skip(at + 1, signs=GLUE_SIGNS, words=_AT_WORDS)
    return clock_time_at(line, time_at) is not None


def _with_other_calendar(line: Line, found: PrintedDate) -> PrintedDate:
    """``found`` joined with the same day in another calendar, if that is printed after it."""
    at = found.end
    for _ in range(_LONGEST_PAIR_GLUE):
        weekday = line.phrase(at, WEEKDAYS)
        following = weekday[1] if weekday else line.skip(at, GLUE_SIGNS, _PAIR_WORDS, most=1)
        other = numeric_date_at(line, at, alone=True)
        other = other or named_date_at(line, at, None, alone=False)
        if other is not None:
            return _joined(found, other)
        if following == at:
            break
        at = following
    return found


def _joined(first: PrintedDate, second: PrintedDate) -> PrintedDate:
    if first.calendar is second.calendar or len(second.readings[0]) < 10:
        return first
    known = date.fromisoformat(first.readings[0])
    if not second.whole:
        # «28 رمضان 1436 الموافق 15 يوليو»: the year is that of the nearest such day.
        second = replace(second, readings=_with_nearest_year(second.readings[0], known))
    if not second.readings or not _same_day(first, second):
        return first
    if second.calendar is Calendar.GREGORIAN:
        near = [iso for iso in second.readings if abs(date.fromisoformat(iso) - known) <= _SAME_DAY]
        return replace(second, start=first.start, readings=tuple(near))
    settled = [iso for iso in first.readings if iso == second.readings[0]]
    return replace(first, end=second.end, readings=tuple(settled) or first.readings)


def _with_nearest_year(iso: str, known: date) -> tuple[str, ...]:
    candidates = []
    for year in (known.year - 1, known.year, known.year + 1):
        try:
            candidates.append(date.fromisoformat(f"{year:04}{iso[4:]}"))
        except ValueError:
            continue
    nearest = min(candidates, key=lambda day: abs(day - known), default=None)
    return (nearest.isoformat(),) if nearest is not None else ()


def _reading(line: Line, found: PrintedDate, reference: datetime | None) -> DateReading:
    weekday = weekday_beside(line, found.start, found.end)
    readings = _weighed_by_weekday(found, weekday, reference)
    start, end = found.start, found.end
    if weekday is not None:
        start, end = min(start, weekday.start), max(end, weekday.end)
    whole = len(readings[0]) == 10 and readings[0][0] != "X"
    beside = time_beside(line, found.start, found.end) if whole else None
    if beside is not None:
        zone = beside.clock.time.tzinfo
        if zone is None and found.relative and reference is not None:
            zone = reference.tzinfo
        clock = beside.clock.time.replace(tzinfo=zone)
        readings = tuple(
            datetime.combine(date.fromisoformat(iso), clock).isoformat() if iso[0] != "X" else iso
            for iso in readings
        )
        start, end = min(start, beside.start), max(end, beside.clock.end)
    first, last = line.original_span(start, end)
    relative = found.relative or (whole and not found.whole)
    return DateReading(readings[0], first, last, found.calendar, readings[1:], relative)


def _weighed_by_weekday(
    found: PrintedDate, weekday: Weekday | None, reference: datetime | None
) -> tuple[str, ...]:
    """The readings, those that fall on the printed day of the week first.

    A day of the week settles what is ambiguous. With a reference it gives a day without a year
    its year, if such a day lies in the year before; without one the likeliest is an alternative.
    """
    if found.relative:
        return found.readings
    if not found.whole:
        return _with_year_by_weekday(found.readings, weekday, reference)
    if weekday is None:
        return found.readings
    fitting = tuple(iso for iso in found.readings if _falls_on(iso, weekday))
    if not fitting and found.calendar is Calendar.HIJRI:
        return (*found.readings, *_neighbours_on(found.readings[0], weekday))
    return fitting or found.readings


def _with_year_by_weekday(
    readings: tuple[str, ...], weekday: Weekday | None, reference: datetime | None
) -> tuple[str, ...]:
    """Readings without a year, weighed against ``reference``; a month's stay as they are."""
    if reference is None or len(readings[0]) != len("XXXX-03-11"):
        return readings
    latest = _latest_before(readings[0], reference.date())
    if latest is None:
        return readings
    settled = weekday is not None and _falls_on(latest, weekday)
    return (latest,) if settled else (*readings, latest)


def _falls_on(iso: str, weekday: Weekday) -> bool:
    return date.fromisoformat(iso).isoweekday() == weekday.number


def _neighbours_on(iso: str, weekday: Weekday) -> tuple[str, ...]:
    """The day before or after, if that is the printed day of the week (a sighted calendar's)."""
    day = date.fromisoformat(iso)
    near = (day - timedelta(days=1), day + timedelta(days=1))
    return tuple(other.isoformat() for other in near if other.isoweekday() == weekday.number)


def _latest_before(iso: str, reference: date) -> str | None:
    """«XXXX-03-11» in the last year it occurred, seen from the day after ``reference``."""
    for year in (reference.year, reference.year - 1):
        try:
            day = date.fromisoformat(f"{year:04}{iso[4:]}")
        except ValueError:
            continue
        if day <= reference + timedelta(days=1):
            return day.isoformat()
    return None
