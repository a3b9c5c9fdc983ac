"""Dates in figures: «3/4/2020», «2020-12-25», «17-01-1437 هـ», «15.6.21»."""

import re

from reader.text.dates.calendars import (
    FIRST_NUMERIC_GREGORIAN_YEAR,
    GREGORIAN_YEARS,
    HIJRI_YEARS,
    to_gregorian,
)
from reader.text.dates.clock_time import ZONES, clock_time_at
from reader.text.dates.line import Line, phrase_set, phrase_table
from reader.text.dates.printed import PrintedDate
from reader.text.dates.reading import Calendar

SEPARATORS = "/-.–−\\"

# The mark of the calendar after a year. «هالموافق» is «هـ الموافق» printed without the space.
ERAS = phrase_table(
    {
        Calendar.HIJRI: "ه،هج،هجري،هجرية،هجريا،للهجرة،ھ،ه ق،قمري،الهجري،هالموافق،هالموافقل،ah",
        Calendar.GREGORIAN: "م،ميلادي،ميلادية،ميلاديا،للميلاد،الميلادي،مالموافق،ad،ce",
        Calendar.PERSIAN: "ش،شمسی،ه ش،خورشیدی،هجری شمسی",
    }
)
_PERSIAN_DIGIT = re.compile("[\u06f0-\u06f9]")
_PERSIAN_ONLY_DIGITS = re.compile("[\u06f4-\u06f6]")
# Numbers after these are no dates unless a whole year shows it («ت: 22/11/33»).
_NUMBER_LABELS = phrase_set(
    "هاتف،الهاتف،هواتف،تلفون،تليفون،ت،فاكس،الفاكس،جوال،موبايل،محمول،رقم،الرقم،للاتصال،صب"
    "،tel،phone،fax،mobile،no،isbn،issn،تلفن،فون"
)
# POSIX strptime %y: 69 to 99 are of the twentieth century, 00 to 68 of the twenty-first.
_FIRST_TWO_DIGIT_YEAR_OF_1900S = 69


def era_at(line: Line, at: int) -> tuple[Calendar | None, int]:
    """The calendar's mark at ``at`` (perhaps in brackets) and the position after it."""
    inside = line.skip(at, signs="(", most=1)
    found = line.phrase(inside, ERAS)
    if found is None:
        return None, at
    calendar, end = found
    return calendar, line.skip(end, signs=")", most=1) if inside > at else end


def full_year(two_digits: int) -> int:
    """The year that two digits stand for."""
    return two_digits + (1900 if two_digits >= _FIRST_TWO_DIGIT_YEAR_OF_1900S else 2000)


def numeric_date_at(line: Line, at: int, *, alone: bool) -> PrintedDate | None:
    """The date in figures at ``at``.

    ``alone``: the line has nothing beside it but labels, days of the week and times, so that
    forms that elsewhere would be codes or scores («15-6-21», «08/2016») count too.
    """
    separator = line.sign(at + 1)
    if not separator or separator not in SEPARATORS or not line.digits(at):
        return None
    if _continues_before(line, at):
        return None
    if line.sign(at + 3) != separator or not line.digits(at + 4):
        return _year_and_month_at(line, at) if alone else None
    end = at + 5
    if _continues_after(line, end, separator) or not _well_formed(line, at, separator):
        return None
    lengths = tuple(line.digits(at + step) for step in (0, 2, 4))
    values = tuple(line.number(at + step) or 0 for step in (0, 2, 4))
    calendar, after_era = era_at(line, end)
    if calendar is Calendar.GREGORIAN and clock_time_at(line, end) is None:
        # «م» directly after the year; after a time it would mean the afternoon.
        end = after_era
    elif calendar is not None:
        end = after_era
    readings = _readings(line, (at, at + 5), lengths, values, calendar, alone=alone)
    if readings is None or not readings[1]:
        return None
    return PrintedDate(at, end, *readings)


def _readings(
    line: Line,
    span: tuple[int, int],
    lengths: tuple[int, ...],
    values: tuple[int, ...],
    era: Calendar | None,
    *,
    alone: bool,
) -> tuple[Calendar, tuple[str, ...]] | None:
    orders = _orders(lengths, values, era, slashed=line.sign(span[0] + 1) == "/" or alone)
    if not orders:
        return None
    year = orders[0][0]
    calendar = era or _calendar_of_year(year, line.original(*span))
    if calendar is None or (calendar is Calendar.GREGORIAN and year not in GREGORIAN_YEARS):
        return None
    isos = []
    for order in orders if calendar is Calendar.GREGORIAN else orders[:1]:
        found = to_gregorian(calendar, *order)
        if found is not None and found.isoformat() not in isos:
            isos.append(found.isoformat())
    return calendar, tuple(isos)


def _orders(
    lengths: tuple[int, ...], values: tuple[int, ...], era: Calendar | None, *, slashed: bool
) -> list[tuple[int, int, int]]:
    """The (year, month, day) that the three numbers may mean, the Arab world's order first."""
    first, second, third = values
    if lengths[0] == 4 and lengths[1] <= 2 and lengths[2] <= 2:
        # Year first is year, month, day; the other order only where that cannot be.
        return [(first, second, third)] if second <= 12 else [(first, third, second)]
    if lengths[0] > 2 or lengths[1] > 2:
        return []
    if lengths[2] == 4:
        return _day_and_month(first, second, third)
    if lengths[2] != 2 or not slashed:
        return []
    if era is Calendar.HIJRI:
        return _day_and_month(first, second, 1400 + third)
    orders = _day_and_month(first, second, full_year(third))
    if lengths[0] == 2 and second <= 12 and third <= 31:
        orders.append((full_year(first), second, third))
    return orders


def _day_and_month(first: int, second: int, year: int) -> list[tuple[int, int, int]]:
    orders = []
    if second <= 12:
        orders.append((year, second, first))
    if first <= 12:
        orders.append((year, first, second))
    return orders


def _calendar_of_year(year: int, original: str) -> Calendar | None:
    """The calendar of a year without a mark."""
    if year >= FIRST_NUMERIC_GREGORIAN_YEAR:
        return Calendar.GREGORIAN
    if year not in HIJRI_YEARS:
        return None
    if _PERSIAN_ONLY_DIGITS.search(original) or len(_PERSIAN_DIGIT.findall(original)) > 4:
        return Calendar.PERSIAN
    return Calendar.HIJRI


def _continues_before(line: Line, at: int) -> bool:
    """Whether the numbers are the tail of a longer code («978-3-16-…», «+961-1-…», «192.168.…»)."""
    if not line.adjacent(at - 1):
        return False
    word, sign = line.word(at - 1), line.sign(at - 1)
    if word:
        # «GMT17» has lost its space, «C0FFEE12-03-…» is a code.
        return word.isascii() and word not in ZONES
    if sign and sign in "+*#_=":
        return True
    return (
        bool(sign)
        and sign in SEPARATORS + ":"
        and bool(line.digits(at - 2))
        and (clock_time_at(line, max(at - 4, 0)) is None)
    )


def _well_formed(line: Line, at: int, separator: str) -> bool:
    """Whether the three numbers belong together, and no label calls them another number."""
    if separator == "." and not _evenly_spaced(line, at):
        return False
    has_whole_year = line.digits(at) == 4 or line.digits(at + 4) == 4
    return has_whole_year or not _is_labelled_number(line, at)


def _is_labelled_number(line: Line, at: int) -> bool:
    """Whether the word before the numbers says that they are a telephone number or the like."""
    before = at - 1
    while line.sign(before) and before > at - 4:
        before -= 1
    return line.word(before) in _NUMBER_LABELS


def _continues_after(line: Line, end: int, separator: str) -> bool:
    """Whether the code goes on («1-2-2020-33»), unless what follows is a time."""
    if line.adjacent(end - 1) and line.sign(end) in ("_", "%", "=", "*"):
        return True
    goes_on = line.sign(end) == separator and line.adjacent(end - 1) and line.adjacent(end)
    return goes_on and bool(line.digits(end + 1)) and clock_time_at(line, end + 1) is None


def _evenly_spaced(line: Line, at: int) -> bool:
    """Whether points stand between the numbers alike (not «… 3. 4.2020»)."""
    return line.adjacent(at) == line.adjacent(at + 2) and line.adjacent(at + 1) == line.adjacent(
        at + 3
    )


def _year_and_month_at(line: Line, at: int) -> PrintedDate | None:
    """«08/2016» or «2020-05» on a line of its own.

    Years that follow one another («2010-11») are a season or a range, not a month.
    """
    if line.digits(at) == 4 and line.digits(at + 2) == 2:
        year, month = line.number(at) or 0, line.number(at + 2) or 0
        if month == (year + 1) % 100:
            return None
    elif line.digits(at) in (1, 2) and line.digits(at + 2) == 4:
        month, year = line.number(at) or 0, line.number(at + 2) or 0
    else:
        return None
    if not 1 <= month <= 12 or not FIRST_NUMERIC_GREGORIAN_YEAR <= year < GREGORIAN_YEARS.stop:
        return None
    return PrintedDate(at, at + 3, Calendar.GREGORIAN, (f"{year:04}-{month:02}",))
