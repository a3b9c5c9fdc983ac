"""Dates with the month in words: «6 أغسطس 2016», «السادس من آب (أغسطس) 2015», «Dec. 25, 2020»."""

from dataclasses import dataclass
from datetime import date, datetime

from reader.text.dates.calendars import (
    GREGORIAN_YEARS,
    HIJRI_YEARS,
    PERSIAN_YEARS,
    to_gregorian,
)
from reader.text.dates.line import Line, phrase_set
from reader.text.dates.month_names import MONTH_NAMES, Month, misspelt_month_at, month_at
from reader.text.dates.number_words import (
    CARDINALS,
    LAST,
    MODIFIERS,
    MODIFIERS_BEFORE,
    NEXT,
    ORDINALS,
    THIS,
)
from reader.text.dates.numeric import era_at, full_year
from reader.text.dates.printed import PrintedDate
from reader.text.dates.reading import Calendar

_SEPARATORS = "/-–−.,،_"
_ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th", "er", "re", "e", "eme", "º"})
_DAY_TO_MONTH = phrase_set("من،شهر،لشهر،من شهر،of،de،du،d،في") | frozenset({"مشهر"})
_MONTH_TO_YEAR = phrase_set("عام،العام،سنة،السنة،لعام،لسنة،للعام،بعام،من،في،of،de،سال")
_YEAR_WORDS = phrase_set("العام،عام،السنة،سنة،year،année")
_OF = phrase_set("من،في،of")
_TWIN_OPENERS = "/-–−(،[|\\"
_TWIN_WORDS = phrase_set("أو،أي،الموافق")
# A day without a year has this February, so that the 29th is one.
_ANY_LEAP_YEAR = 2000


# What a date with its month in words begins with, if not with a number.
NAMED_PHRASES = frozenset(CARDINALS) | frozenset(ORDINALS) | MONTH_NAMES


@dataclass(frozen=True, slots=True)
class _Months:
    """A month as printed, perhaps under two names: the position after it."""

    month: Month
    end: int
    other: Month | None = None
    twin: bool = False


def named_date_at(
    line: Line, at: int, reference: datetime | None, *, alone: bool
) -> PrintedDate | None:
    """The date at ``at`` that has its month in words, or is a month of a year.

    ``alone`` as in ``numeric_date_at``: a bare month counts only then.
    """
    return (
        _day_first_at(line, at, reference)
        or _year_first_at(line, at)
        or _month_first_at(line, at, reference, alone=alone)
    )


def _day_at(line: Line, at: int) -> tuple[int, int] | None:
    """A day of the month in figures or in words, and the position after it."""
    day = line.number(at, 1, 2)
    if day is not None:
        end = at + 1
        if line.word(end) in _ORDINAL_SUFFIXES and line.adjacent(at):
            end += 1
        return (day, end) if 1 <= day <= 31 else None
    word = line.word(at)
    if not word or word.isascii():
        return None
    return line.phrase(at, ORDINALS) or line.phrase(at, CARDINALS)


def _months_at(line: Line, at: int) -> _Months | None:
    """One month under one name or two («يناير/كانون الثاني», «نوفمبر (تشرين الثاني)»)."""
    first = month_at(line, at)
    if first is None:
        return None
    month, end = first
    opener = line.sign(end)
    second_at = line.skip(end, signs=_TWIN_OPENERS, words=_TWIN_WORDS, most=2)
    second = month_at(line, second_at)
    if second is None or second[0].calendar is not month.calendar:
        return _Months(month, end)
    other, after = second
    if other.number == month.number:
        close = (
            line.skip(after, signs=")]", most=1) if "(" in (opener, line.sign(end + 1)) else after
        )
        if opener == "[":
            close = line.skip(after, signs="]", most=1)
        return _Months(month, close, twin=True)
    if opener and opener in "/(":
        # Two months that do not agree: a slip of the printer's; both readings are kept.
        return _Months(month, line.skip(after, signs=")", most=1), other=other, twin=True)
    return _Months(month, end)


def _year_at(line: Line, at: int, *, after_day: bool) -> tuple[int, int] | None:
    """The year after a month, and the position after it; two digits only in «24-Aug-20», «'20»."""
    inside = line.skip(at, signs=_SEPARATORS + "(|", words=_MONTH_TO_YEAR)
    year = line.number(inside, 4)
    if year is not None:
        # A time («6 مايو 2030:15» does not occur) or a longer number does not end the year.
        end = inside + 1
        return year, line.skip(end, signs=")", most=1) if line.sign(inside - 1) == "(" else end
    short = line.number(inside, 2)
    before = line.sign(inside - 1)
    if short is None or line.sign(inside + 1) == ":":
        return None
    if before in ("'", "’") or (after_day and before in ("-", "/") and line.adjacent(inside - 1)):
        return full_year(short), inside + 1
    return None


def _day_first_at(line: Line, at: int, reference: datetime | None) -> PrintedDate | None:
    found = _day_at(line, at)
    if found is None or (line.digits(at) and _is_tail_of_number(line, at)):
        return None
    day, after_day = found
    month_start = line.skip(after_day, signs=_SEPARATORS + "'’(", words=_DAY_TO_MONTH)
    months = _months_at(line, month_start)
    if months is None:
        if not line.digits(at) or line.number(month_start + 1, 4) is None:
            return None
        misspelt = misspelt_month_at(line, month_start)
        if misspelt is None:
            return None
        months = _Months(*misspelt)
    end = (
        line.skip(months.end, signs=")", most=1)
        if line.sign(month_start - 1) == "("
        else months.end
    )
    found_year = _year_at(line, end, after_day=True)
    if found_year is not None:
        return _with_year(line, (at, found_year[1]), found_year[0], months, day)
    return _without_year(line, (at, end), months, day, reference)


def _year_first_at(line: Line, at: int) -> PrintedDate | None:
    """«2020 أغسطس 6», «2020-Aug-06»."""
    year = line.number(at, 4)
    if year is None:
        return None
    months = _months_at(line, line.skip(at + 1, signs=_SEPARATORS, most=1))
    if months is None:
        return None
    day_at = line.skip(months.end, signs=_SEPARATORS, most=1)
    day = line.number(day_at, 1, 2)
    if day is None or line.sign(day_at + 1) == ":" or line.number(day_at + 1) is not None:
        return None
    return _with_year(line, (at, day_at + 1), year, months, day)


def _month_first_at(
    line: Line, at: int, reference: datetime | None, *, alone: bool
) -> PrintedDate | None:
    """«ديسمبر 25, 2020», «December 25th», «أغسطس 2020», «سبتمبر/أيلول الماضي», «أغسطس/آب»."""
    months = _months_at(line, at)
    if months is None:
        return None
    day_at = line.skip(months.end, signs=_SEPARATORS, most=1)
    day = line.number(day_at, 1, 2)
    if day is not None and 1 <= day <= 31 and line.sign(day_at + 1) != ":":
        after_day = day_at + 1
        if line.word(after_day) in _ORDINAL_SUFFIXES and line.adjacent(day_at):
            after_day += 1
        year_at = line.skip(after_day, signs=",،/-–. ", words=_MONTH_TO_YEAR, most=2)
        year = line.number(year_at, 4)
        if year is not None and line.sign(year_at + 1) != ":":
            return _with_year(line, (at, year_at + 1), year, months, day)
        # «مارس 12 لاعبا» is a verb and a count: only Latin names stand before a bare day.
        if not months.month.weak and (alone or line.word(at).isascii()):
            return _without_year(line, (at, after_day), months, day, reference)
    found_year = _year_at(line, months.end, after_day=False)
    if found_year is not None:
        if line.digits(at - 1) in (1, 2):
            return None  # «30 فبراير 2020»: a day that is none makes no month
        return _with_year(line, (at, found_year[1]), found_year[0], months, None)
    return _bare_month(line, (at, months.end), months, reference, alone=alone)


def _bare_month(
    line: Line,
    span: tuple[int, int],
    months: _Months,
    reference: datetime | None,
    *,
    alone: bool,
) -> PrintedDate | None:
    """A month alone: with «الماضي» or under both its names anywhere, else on a line of its own."""
    if months.month.weak or months.month.calendar is not Calendar.GREGORIAN:
        return None
    if not (months.twin or alone or _modifier_around(line, *span) is not None):
        return None
    return _without_year(line, span, months, None, reference)


def _is_tail_of_number(line: Line, at: int) -> bool:
    """Whether the day is the end of a decimal or of a code («1.5 مايو», «12-5 مايو» is a range)."""
    joined = line.adjacent(at - 1) and line.adjacent(at - 2)
    return joined and line.sign(at - 1) in (".", ",") and bool(line.digits(at - 2))


def _with_year(
    line: Line, span: tuple[int, int], year: int, months: _Months, day: int | None
) -> PrintedDate | None:
    start, end = span
    calendar = months.month.calendar
    era, after_era = era_at(line, end)
    if era is not None and (era is calendar or calendar is not Calendar.GREGORIAN):
        end = after_era
    possible = {
        Calendar.GREGORIAN: GREGORIAN_YEARS,
        Calendar.HIJRI: HIJRI_YEARS,
        Calendar.PERSIAN: PERSIAN_YEARS,
    }[calendar]
    if year not in possible:
        return None
    if day is None:
        readings = _months_of_year(calendar, year, months.month)
        return PrintedDate(start, end, calendar, readings) if readings else None
    candidates = [months.month] + ([months.other] if months.other is not None else [])
    dates = [to_gregorian(calendar, year, month.number, day) for month in candidates]
    isos = tuple(found.isoformat() for found in dates if found is not None)
    return PrintedDate(start, end, calendar, isos) if isos else None


def _months_of_year(calendar: Calendar, year: int, month: Month) -> tuple[str, ...]:
    """«2020-08»; for a month of another calendar the two Gregorian months it lies in."""
    if calendar is Calendar.GREGORIAN:
        return () if month.weak else (f"{year:04}-{month.number:02}",)
    first = to_gregorian(calendar, year, month.number, 1)
    last = to_gregorian(calendar, year, month.number, 29)
    if first is None or last is None:
        return ()
    return tuple(dict.fromkeys(found.isoformat()[:7] for found in (first, last)))


def _modifier_around(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """Last, this or next (−1, 0, 1) said of a month, and the position after the words."""
    after = line.phrase(end, MODIFIERS)
    if after is not None:
        return after
    before = line.phrase(start - 1, MODIFIERS_BEFORE)
    return (before[0], end) if before is not None and before[1] == start else None


def _year_modifier_at(line: Line, at: int) -> tuple[int, int] | None:
    """«من العام الماضي», «هذا العام», «last year»: −1, 0, 1 and the position after the words."""
    inside = line.skip(at, words=_OF, most=1)
    before = line.phrase(inside, MODIFIERS_BEFORE)
    if before is not None and line.word(before[1]) in _YEAR_WORDS:
        return before[0], before[1] + 1
    if line.word(inside) in _YEAR_WORDS:
        return line.phrase(inside + 1, MODIFIERS)
    return None


def _without_year(
    line: Line,
    span: tuple[int, int],
    months: _Months,
    day: int | None,
    reference: datetime | None,
) -> PrintedDate | None:
    """A day or month whose year is not printed, but may be said («الماضي») or is left open."""
    start, end = span
    month = months.month
    if month.weak or month.calendar is not Calendar.GREGORIAN:
        return None
    if day is not None and to_gregorian(month.calendar, _ANY_LEAP_YEAR, month.number, day) is None:
        return None
    year: int | None = None
    said_of_year = _year_modifier_at(line, end)
    said = _modifier_around(line, start, end)
    if said_of_year is not None:
        end = said_of_year[1]
        year = reference.year + said_of_year[0] if reference else None
    elif said is not None:
        end = said[1]
        year = _year_beside(reference.date(), month.number, said[0]) if reference else None
    if year is None:
        return PrintedDate(start, end, month.calendar, (_iso("XXXX", month.number, day),))
    if day is not None and to_gregorian(month.calendar, year, month.number, day) is None:
        return None
    iso = _iso(f"{year:04}", month.number, day)
    return PrintedDate(start, end, month.calendar, (iso,), relative=True)


def _iso(year: str, month: int, day: int | None) -> str:
    return f"{year}-{month:02}" + (f"-{day:02}" if day is not None else "")


def _year_beside(reference: date, month: int, modifier: int) -> int:
    """The year of the last, this or next ``month`` as seen from ``reference``."""
    if modifier == LAST:
        return reference.year if month < reference.month else reference.year - 1
    if modifier == NEXT:
        return reference.year if month > reference.month else reference.year + 1
    assert modifier == THIS  # noqa: S101
    # «الجاري» is said of the month that runs; seen from a little later, of the nearest one.
    distance = month - reference.month
    return reference.year + (distance < -6) - (distance > 6)
